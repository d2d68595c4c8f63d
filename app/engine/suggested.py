"""The options that suit a model: what its file says of sampling, else the usual ones.

Knows the keys `general.sampling.*` of a GGUF (llama.cpp's common_init_sampler_from_model reads the same ones); a value
that can't be is as good as none, since files come from strangers. The order of samplers (`sequence`) is ours.
"""

import dataclasses
from collections.abc import Callable
from typing import Any

from app.core.generation import GenerationOptions
from app.engine.options import possible

# Name after general.sampling. -> option, and how its text is read.
_KEYS: dict[str, tuple[str, Callable[[str], float]]] = {
    "temp": ("temperature", float),
    "top_k": ("top_k", int),
    "top_p": ("top_p", float),
    "min_p": ("min_p", float),
    "xtc_probability": ("xtc_probability", float),
    "xtc_threshold": ("xtc_threshold", float),
    "penalty_last_n": ("repeat_last_n", int),
    "penalty_repeat": ("repeat_penalty", float),
    "mirostat": ("mirostat", int),
    "mirostat_tau": ("mirostat_tau", float),
    "mirostat_eta": ("mirostat_eta", float),
}


def suggested_sampling(text_of: Callable[[str], str]) -> GenerationOptions:
    """`text_of` gives the value of a GGUF key as text, empty where there is none."""
    changes: dict[str, Any] = {}
    for key, (option, read) in _KEYS.items():
        try:
            value = read(text_of(f"general.sampling.{key}"))
        except ValueError:
            continue
        if possible(option, value):
            changes[option] = value
    return dataclasses.replace(GenerationOptions(), **changes)
