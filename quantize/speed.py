"""How fast this computer quantizes: measured in a second by doing it, and reckoned up to how long a plan will take.

Knows ggml's types by their speed and nothing of models or files.
"""

import time
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import gguf
import numpy as np

from convert.checkpoints.tensors import Array
from quantize.ggml_rows import quantize_rows

# Each of these is measured; those that copy are as fast as the memory.
MEASURED = (
    "Q8_0", "Q6_K", "Q5_K", "Q5_1", "Q5_0", "Q4_K", "Q4_1", "Q4_0", "Q3_K", "Q2_K", "IQ4_NL", "IQ4_XS",
)  # fmt: skip
_SECONDS_EACH = 0.05
_N_COLUMNS, _N_ROWS = 2048, 32

# The others begin with tables that take ggml seconds, too long to wait for a forecast. So: the type they are like, how
# fast beside it, and how many seconds the tables took, all on the computer they were measured on (two cores of 2026).
_LIKE = {
    "IQ3_S": ("IQ4_XS", 0.63, 0.5), "IQ3_XXS": ("IQ4_XS", 0.45, 0.3), "IQ2_S": ("IQ4_XS", 0.9, 7.0),
    "IQ2_XS": ("IQ4_XS", 0.35, 3.5), "IQ2_XXS": ("IQ4_XS", 0.6, 1.6), "IQ1_S": ("IQ4_XS", 1.0, 13.5),
    "IQ1_M": ("IQ4_XS", 1.0, 13.5),
}  # fmt: skip
# What the disk and its files are taken to do meanwhile, bytes per second, and the beginning and end of a program.
_READING, _WRITING, _STARTING = 1.5e9, 0.6e9, 1.0
# How fast llama.cpp computes with a model of 8 bits beside numpy's product of matrices, on those two cores.
_BESIDE_NUMPY = 0.7
_SIDE = 768


@dataclass(frozen=True)
class Speeds:
    """Weights per second of all processors together, by ggml type."""

    by_type: Mapping[str, float]

    def seconds(self, weights: Mapping[str, int], n_bytes_read: int, n_bytes_written: int) -> float:
        """For so many weights to be made into each type; reading and writing go on meanwhile."""
        work = Counter[str]()
        tables = 0.0
        for name, count in weights.items():
            like, ratio, seconds = _LIKE.get(name, (name, 1.0, 0.0))
            tables = max(tables, seconds)
            if like in self.by_type:
                work[like] += count / ratio  # type: ignore[assignment]
        computing = sum(count / self.by_type[name] for name, count in work.items())
        return _STARTING + tables + max(computing, n_bytes_read / _READING + n_bytes_written / _WRITING)


def measured_speeds(n_threads: int, with_importance: bool) -> Speeds:
    """Takes about half a second. With an importance matrix most types are made in another, slower way."""
    rows = np.random.default_rng(0).standard_normal((_N_ROWS, _N_COLUMNS), np.float32).astype(np.float16)
    importance = np.ones(_N_COLUMNS, np.float32) if with_importance else None
    with ThreadPoolExecutor(n_threads) as pool:
        return Speeds({name: _measured(name, rows, importance, pool, n_threads) for name in MEASURED})


def measured_reading() -> float:
    """Weights of a model of 8 bits that a token is multiplied by per second, on all processors. A tenth of a second."""
    matrix = np.random.default_rng(0).standard_normal((_SIDE, _SIDE), np.float32)
    matrix @ matrix
    started = time.perf_counter()
    count = 0
    while (passed := time.perf_counter() - started) < 2 * _SECONDS_EACH:
        matrix @ matrix
        count += 1
    return _BESIDE_NUMPY * count * _SIDE**3 / passed


def _measured(name: str, rows: Array, importance: Array | None, pool: ThreadPoolExecutor, n_threads: int) -> float:
    kind = gguf.GGMLQuantizationType[name]
    # A few rows at a time where a type is slow, so that none takes much longer than its share.
    quantize_rows(rows[:1], "F16", kind, importance)
    started = time.perf_counter()
    quantize_rows(rows[:1], "F16", kind, importance)
    n_rows = min(_N_ROWS, max(1, int(_SECONDS_EACH / 4 / max(1e-7, time.perf_counter() - started))))

    def work() -> float:
        started = time.perf_counter()
        count = 0
        while (passed := time.perf_counter() - started) < _SECONDS_EACH:
            quantize_rows(rows[:n_rows], "F16", kind, importance)
            count += n_rows * _N_COLUMNS
        return count / passed

    return sum(pool.map(lambda _: work(), range(n_threads)))
