"""Matrices that hold queries, keys and values of all heads together, taken apart as llama.cpp wants them.

Knows the one layout that GPT-NeoX, Falcon and StableLM-Alpha share: groups of a few query heads, one key head and one
value head. Knows no family. The functions move rows only, so they serve matrices, biases and LoRA's B alike.
"""

from collections.abc import Callable

import numpy as np

from convert.checkpoints.tensors import Array


def all_queries_first(n_groups: int, n_queries: int, head_dim: int) -> Callable[[Array], Array]:
    """Rows [group][its query heads, key, value][head_dim] reordered to all queries, then all keys, then all values."""

    def arrange(raw: Array) -> Array:
        groups = raw.reshape(n_groups, n_queries + 2, head_dim, *raw.shape[1:])
        parts = (groups[:, :n_queries], groups[:, n_queries], groups[:, n_queries + 1])
        return np.concatenate([part.reshape(-1, *raw.shape[1:]) for part in parts])

    return arrange


def one_part(n_groups: int, n_parts: int, part: int) -> Callable[[Array], Array]:
    """Of rows [group][part][...] those of one part, for layouts whose parts are of equal size."""

    def arrange(raw: Array) -> Array:
        return raw.reshape(n_groups, n_parts, -1, *raw.shape[1:])[:, part]

    return arrange
