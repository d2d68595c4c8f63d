"""A look at a few of a checkpoint's values: whether they are numbers at all, and whether they are a difference.

Reads the first and the last rows of some tensors, a few megabytes of any checkpoint, so that it stays quick.
"""

from collections.abc import Iterable

import numpy as np

from convert.checkpoints.tensors import STORED_TYPES, Array, Checkpoint, to_float32

_SAMPLED_TENSORS = 24
_SAMPLED_ROWS = 4
# The final norm of every trained model known is above 0.4 on average; in a difference of two fine-tunes it is a
# thousandth of that.
_LEAST_MEAN_OF_A_NORM = 0.1
_FINAL_NORMS = ("model.norm.weight", "norm.weight", "transformer.ln_f.weight", "gpt_neox.final_layer_norm.weight")


def not_finite(checkpoint: Checkpoint) -> list[str]:
    """Names of the tensors looked at that hold infinities or what is not a number, in their first or last rows."""
    names = list(checkpoint.tensors)
    step = max(1, -(-len(names) // _SAMPLED_TENSORS))
    return [name for name in names[::step] if not all(np.isfinite(end).all() for end in _ends(checkpoint, name))]


def is_difference(checkpoint: Checkpoint) -> bool | None:
    """Whether the final norm is nearly zero, as in a difference of weights; None where no final norm is found."""
    for name in _FINAL_NORMS:
        tensor = checkpoint.tensors.get(name)
        if tensor is not None and tensor.dtype in STORED_TYPES and len(tensor.shape) == 1 and tensor.shape[0]:
            values = to_float32(checkpoint.read(name), tensor.dtype)
            return bool(np.isfinite(values).all() and np.abs(values).mean() < _LEAST_MEAN_OF_A_NORM)
    return None


def _ends(checkpoint: Checkpoint, name: str) -> Iterable[Array]:
    tensor = checkpoint.tensors[name]
    if tensor.dtype not in STORED_TYPES or not tensor.shape or 0 in tensor.shape:
        return
    raw = checkpoint.read(name)
    for rows in (raw[:_SAMPLED_ROWS], raw[-_SAMPLED_ROWS:]):
        with np.errstate(over="ignore"):  # a float64 may be beyond float32
            yield to_float32(rows, tensor.dtype)
