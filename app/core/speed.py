"""How fast this computer writes, from what it did before: memory sets the pace, as each token reads all weights.

Pure. A speed is a model's bytes times the tokens it wrote in a second; another model writes as many tokens as its bytes
fit into that.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

# Fewer tokens say more about the beginning than about the speed.
LEAST_TOKENS = 24
_NEWEST = 8


@dataclass(frozen=True)
class MeasuredSpeed:
    """A model of `size_bytes` wrote so many tokens a second."""

    size_bytes: int
    tokens_per_second: float


def bytes_per_second(measured: Sequence[MeasuredSpeed]) -> float | None:
    """Of the newest, which come last; None where nothing was measured.

    A small model lies in the processor's caches and says nothing about memory: the half with the larger ones counts.
    """
    newest = sorted(measured[-_NEWEST:], key=lambda one: one.size_bytes)
    if not newest:
        return None
    return median(one.size_bytes * one.tokens_per_second for one in newest[len(newest) // 2 :])
