"""Our importance matrix beside llama-imatrix's: every sum, and what quantizing with either makes.

    python -m tests.benchmarks.compare_imatrix LLAMA_BIN TEXT MODEL... [--chunks N] [--type iq3_xxs]

LLAMA_BIN is a folder with llama-imatrix and llama-quantize of the llama.cpp that llama-cpp-python brings. TEXT must be
text that every MODEL can spell: llama-imatrix ends where a vocabulary lacks bytes. "moe" as a MODEL is a small mixture
of experts with random weights that is made here.

29 Nov 2026, two cores, 40 pieces of 512 tokens of WikiText's test split with only the characters that both can spell
(moe: the first 20,000 bytes of it). "of largest" is the largest difference from llama-imatrix, of the largest
sum of its tensor; "each", of the sum itself. llama-imatrix adds up in f32, Puna in f64.

    model                        tensors counts of largest      each  bytes, iq3_xxs
    TinyStories-656K, f32             14  14/14    2.5e-05   4.5e-05         0.0086%
    TinyStories-656K, f16             14  14/14    2.4e-05   4.5e-05         0.0082%
    moe                               16  16/16    5.5e-05   1.0e-04         0.0254%
"""

import argparse
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from app.engine.threads import performance_cores
from quantize.calibration import make_imatrix
from quantize.imatrix import read_imatrix
from tests.unit.quantize.llama_gguf import write_moe


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("bin", type=Path)
    parser.add_argument("text", type=Path)
    parser.add_argument("models", nargs="+")
    parser.add_argument("--chunks", type=int, default=40)
    parser.add_argument("--type", default="iq3_xxs")
    arguments = parser.parse_args()
    print(f"{'model':28} {'tensors':>7} {'counts':>6} {'of largest':>10} {'each':>9} {'bytes, ' + arguments.type:>15}")
    for name in arguments.models:
        with tempfile.TemporaryDirectory() as folder:
            model = write_moe(Path(folder) / "moe.gguf") if name == "moe" else Path(name)
            print(_row(name, model, arguments, Path(folder)), flush=True)


def _row(name: str, model: Path, arguments: argparse.Namespace, folder: Path) -> str:
    ours, theirs = folder / "ours.gguf", folder / "theirs.gguf"
    threads = performance_cores()
    make_imatrix(model, arguments.text.read_text(), "text", ours, threads, arguments.chunks, lambda part, text: None)
    _run(
        arguments.bin / "llama-imatrix", "-m", model, "-f", arguments.text, "-o", theirs, "--chunks", arguments.chunks,
        "-t", threads, "-ngl", 0, "--no-ppl",
    )  # fmt: skip
    a, b = read_imatrix(ours).entries, read_imatrix(theirs).entries
    counts = sum(np.array_equal(a[key].counts, b[key].counts) for key in b if key in a)
    of_largest = max(np.abs(a[key].in_sum2 - b[key].in_sum2).max() / b[key].in_sum2.max() for key in b)
    each = max((np.abs(a[key].in_sum2 - b[key].in_sum2) / np.maximum(b[key].in_sum2, 1e-30)).max() for key in b)
    differing = _differing(arguments, model, folder, ours, theirs)
    same = f"{counts}/{len(b)}"
    return f"{Path(name).name:28} {len(set(a) & set(b)):>7} {same:>6} {of_largest:>10.1e} {each:>9.1e} {differing:>15}"


def _differing(arguments: argparse.Namespace, model: Path, folder: Path, ours: Path, theirs: Path) -> str:
    """Share of the bytes of the tensors that differ."""
    made = []
    for matrix in (ours, theirs):
        made.append(folder / f"{matrix.stem}-q.gguf")
        _run(arguments.bin / "llama-quantize", "--imatrix", matrix, model, made[-1], arguments.type)
    first, second = (np.fromfile(path, np.uint8) for path in made)
    # The header names the matrix's file, so the ends are what is compared.
    size = min(len(first), len(second)) * 9 // 10
    return f"{(first[-size:] != second[-size:]).mean():.4%}"


def _run(*command: object) -> None:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stderr[-2000:]}")


if __name__ == "__main__":
    main()
