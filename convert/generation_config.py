"""How a model's makers want it sampled: generation_config.json beside the weights, as GGUF's `general.sampling.*`.

The keys, their types and where each comes from are those of llama.cpp's converter (gguf-py/gguf/metadata.py).
`do_sample` is not looked at, as there: transformers' default is greedy search, so its absence means nothing, and a chat
is sampled. Nothing here can be wrong enough to stop a conversion: a value that can't be one is left out.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from convert.architectures.plan import MetadataValue
from convert.errors import ConvertError
from convert.json_files import read_optional_json

GENERATION_CONFIG_FILE = "generation_config.json"
_Keys = gguf.Keys.General
_INT32 = 1 << 31

# GGUF key -> names in generation_config.json, of which the first there is counts, and the numbers it may be.
_FLOATS: tuple[tuple[str, tuple[str, ...], float, float], ...] = (
    (_Keys.SAMPLING_TOP_P, ("top_p",), 0, 1),
    (_Keys.SAMPLING_MIN_P, ("min_p",), 0, 1),
    (_Keys.SAMPLING_XTC_PROBABILITY, ("xtc_probability",), 0, 1),
    (_Keys.SAMPLING_XTC_THRESHOLD, ("xtc_threshold",), 0, 1),
    (_Keys.SAMPLING_TEMP, ("temperature",), 0, 100),
    (_Keys.SAMPLING_PENALTY_REPEAT, ("penalty_repeat", "repetition_penalty"), 0.01, 100),
    (_Keys.SAMPLING_MIROSTAT_TAU, ("mirostat_tau",), 0, 100),
    (_Keys.SAMPLING_MIROSTAT_ETA, ("mirostat_eta",), 0, 1),
)
_INTEGERS: tuple[tuple[str, tuple[str, ...], int, int], ...] = (
    (_Keys.SAMPLING_TOP_K, ("top_k",), -_INT32 + 1, _INT32 - 1),
    (_Keys.SAMPLING_PENALTY_LAST_N, ("penalty_last_n",), -1, _INT32 - 1),
    (_Keys.SAMPLING_MIROSTAT, ("mirostat",), 0, 2),
)


def sampling_keys(folder: Path) -> dict[str, MetadataValue]:
    """GGUF's keys for what the file in `folder` says; none where there is no such file or it can't be read.

    Integers are int32, the others float32.
    """
    try:
        config = read_optional_json(folder / GENERATION_CONFIG_FILE)
    except ConvertError:
        return {}
    found: dict[str, MetadataValue] = {}
    for key, names, least, most in _INTEGERS:
        value = _first(config, names)
        if type(value) is int and least <= value <= most:
            found[key] = np.int32(value)
    for key, names, low, high in _FLOATS:
        value = _first(config, names)
        # A comparison with NaN is false.
        if type(value) in (int, float) and low <= value <= high:
            found[key] = float(value)
    return found


def _first(config: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((config[name] for name in names if name in config), None)
