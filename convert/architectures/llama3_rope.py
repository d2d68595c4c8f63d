"""The stretched rotary frequencies of Llama 3.1 and later (`rope_type` "llama3"), as llama.cpp takes them.

Knows the arithmetic; knows no tensor names and no family.
"""

import math
from dataclasses import dataclass

import numpy as np

from convert.checkpoints.tensors import Array


@dataclass(frozen=True)
class Llama3Scaling:
    """`rope_type` "llama3": long wavelengths are stretched by `factor`, short ones kept."""

    factor: float
    low_freq_factor: float
    high_freq_factor: float
    original_context_length: int


def llama3_frequency_factors(head_dim: int, theta: float, scaling: Llama3Scaling) -> Array:
    """What each rotary frequency is divided by: float32 of shape [head_dim / 2].

    The rule is the one of transformers' `_compute_llama3_parameters`: wavelengths beyond the original context over
    `low_freq_factor` are stretched whole, those below it over `high_freq_factor` not at all, between them smoothly.
    """
    low = scaling.original_context_length / scaling.low_freq_factor
    high = scaling.original_context_length / scaling.high_freq_factor
    # Each step rounded to float32 like the reference: a wavelength near a limit must fall on the same side.
    exponents = np.arange(0, head_dim, 2, dtype=np.float32) / np.float32(head_dim)
    frequencies = np.float32(1.0) / (theta ** exponents.astype(np.float64)).astype(np.float32)
    factors = []
    for frequency in frequencies:
        wavelength = np.float32(2 * math.pi) / frequency
        if wavelength < high:
            factors.append(1.0)
        elif wavelength > low:
            factors.append(scaling.factor)
        else:
            share = (scaling.original_context_length / wavelength - scaling.low_freq_factor) / (
                scaling.high_freq_factor - scaling.low_freq_factor
            )
            factors.append(1 / ((1 - share) / scaling.factor + share))
    return np.array(factors, dtype=np.float32)
