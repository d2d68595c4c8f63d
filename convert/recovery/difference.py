"""A tuned model as its base plus a difference, tensor by tensor, under the difference's names.

Knows how rows for added tokens are made (see `rules`) and that no two whole models are ever in memory: every tensor is
summed when it is read, a few megabytes at a time. Knows no family and no file.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import numpy as np

from convert.checkpoints.tensors import STORED_TYPES, Array, Checkpoint, StoredTensor, to_float32
from convert.errors import ConvertError
from convert.recovery.rules import NewRows, Rule

# Computed from the configuration; old versions of transformers saved them, newer ones don't.
_BUFFERS = re.compile(r"(^|\.)(rotary_emb\.inv_freq|attention\.masked_bias|attention\.bias|rope\.freqs)$")
# The matrices with a row per token, under transformers' and Meta's names.
EMBEDDINGS = ("model.embed_tokens.weight", "tok_embeddings.weight")
_ROWS_PER_TOKEN = (*EMBEDDINGS, "lm_head.weight", "output.weight")

_PIECE_ELEMENTS = 4 << 20


class SummedCheckpoint:
    """`base` + `difference` by `rule`. Raises ConvertError naming the first tensor in which the two don't fit.

    The sum is rounded once to the result's type, which is what torch gives.
    Closing it closes both.
    """

    def __init__(self, base: Checkpoint, difference: Checkpoint, rule: Rule) -> None:
        self._base = base
        self._difference = difference
        self._rule = rule
        self._tensors: dict[str, StoredTensor] = {}
        _check_names(base.tensors, difference.tensors)
        for name in _real(difference.tensors):
            tensor = difference.tensors[name]
            self._check(tensor, base.tensors[name])
            self._tensors[name] = StoredTensor(name, rule.number_type or tensor.dtype, tensor.shape)

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        return MappingProxyType(self._tensors)

    @property
    def paths(self) -> tuple[Path, ...]:
        return (*self._difference.paths, *self._base.paths)

    def read(self, name: str) -> Array:
        tensor = self._tensors[name]
        difference, base = self._difference.read(name), self._base.read(name)
        types = self._difference.tensors[name].dtype, self._base.tensors[name].dtype
        # A rule without a type of its own is that of programs that load the base in the difference's type.
        rounded = self._rule.number_type is None
        result = np.empty(tensor.shape, STORED_TYPES[tensor.dtype])
        n_old = base.shape[0] if base.ndim else 1
        flat, flat_difference = result.reshape(-1), difference.reshape(-1)
        flat_base = base.reshape(-1)
        for start in range(0, flat_base.size, _PIECE_ELEMENTS):
            piece = slice(start, min(start + _PIECE_ELEMENTS, flat_base.size))
            part, part_type = flat_base[piece], types[1]
            if rounded and tensor.dtype == "BF16" and part_type != "BF16":
                part, part_type = to_bfloat16(to_float32(part, part_type)), "BF16"
            flat[piece] = _sum(flat_difference[piece], types[0], part, part_type, tensor.dtype)
            self.release()
        if result.ndim and result.shape[0] > n_old:
            row = self._new_row(base, types[1])
            result[n_old:] = _sum(difference[n_old:], types[0], row, "F32", tensor.dtype)
        return result

    def release(self) -> None:
        self._base.release()
        self._difference.release()

    def close(self) -> None:
        self._base.close()
        self._difference.close()

    def _check(self, tensor: StoredTensor, base: StoredTensor) -> None:
        for stored in (tensor, base):
            if stored.dtype not in STORED_TYPES:
                raise ConvertError(
                    f"The tensor {stored.name} is stored as {stored.dtype}, in which nothing can be added: get the "
                    "base and the difference as they were before they were quantized."
                )
        if tensor.shape == base.shape:
            return
        if not is_longer(tensor, base):
            raise ConvertError(
                f"The tensor {tensor.name} has the shape {list(tensor.shape)} in the difference and "
                f"{list(base.shape)} in the base: it was made from another base model."
            )
        if self._rule.new_rows is NewRows.NONE:
            raise ConvertError(
                f"The tensor {tensor.name} has {tensor.shape[0] - base.shape[0]} more rows in the difference than in "
                f"the base, which the rule {self._rule.name} does not have: choose the rule by which it was made."
            )

    def _new_row(self, base: Array, dtype: str) -> Array:
        """What each row that was added to the base had: float32, as many as the base has columns."""
        if self._rule.new_rows is NewRows.MEAN:
            return mean_row(base, dtype)
        return np.zeros(base.shape[1:], np.float32)


def mean_row(matrix: Array, dtype: str) -> Array:
    """The mean over the rows: float32 of shape [columns], summed in float64."""
    total = np.zeros(matrix.shape[1:], np.float64)
    step = max(1, _PIECE_ELEMENTS // max(1, matrix[:1].size))
    for start in range(0, matrix.shape[0], step):
        total += to_float32(matrix[start : start + step], dtype).sum(axis=0, dtype=np.float64)
    mean: Array = (total / matrix.shape[0]).astype(np.float32)
    return mean


def is_longer(tensor: StoredTensor, base: StoredTensor) -> bool:
    """Whether the two are a matrix with a row per token, of which the difference has more."""
    return (
        tensor.name in _ROWS_PER_TOKEN
        and len(tensor.shape) == len(base.shape) == 2
        and tensor.shape[1] == base.shape[1]
        and tensor.shape[0] > base.shape[0] > 0
    )


def longer_tensors(difference: Checkpoint, base: Checkpoint) -> list[str]:
    """The matrices that have more rows in the difference."""
    return [
        name
        for name in _ROWS_PER_TOKEN
        if name in difference.tensors
        and name in base.tensors
        and is_longer(difference.tensors[name], base.tensors[name])
    ]


def _real(tensors: Mapping[str, StoredTensor]) -> list[str]:
    return [name for name in tensors if not _BUFFERS.search(name)]


def _check_names(base: Mapping[str, StoredTensor], difference: Mapping[str, StoredTensor]) -> None:
    base_names, names = set(_real(base)), set(_real(difference))
    for name in _real(difference):
        if name not in base_names:
            raise ConvertError(
                f"The difference has the tensor {name}, which the base lacks: it was made from another base model."
            )
    for name in _real(base):
        if name not in names:
            raise ConvertError(
                f"The base has the tensor {name}, which the difference lacks: a file is missing, or it was made from "
                "another base model."
            )


def _sum(first: Array, first_type: str, second: Array, second_type: str, result_type: str) -> Array:
    """`first` + `second` as raw values of `result_type`."""
    if result_type == "F64":
        total: Array = _to_float64(first, first_type) + _to_float64(second, second_type)
        return total
    # What is too large for the short type is reported as not finite when it is written.
    with np.errstate(over="ignore", invalid="ignore"):
        if result_type == "F16":
            return _to_float16(first, first_type) + _to_float16(second, second_type)
        exact = to_float32(first, first_type) + to_float32(second, second_type)
    return to_bfloat16(exact) if result_type == "BF16" else exact


def _to_float16(raw: Array, dtype: str) -> Array:
    return raw if dtype == "F16" else to_float32(raw, dtype).astype(np.float16)


def _to_float64(raw: Array, dtype: str) -> Array:
    return raw if dtype == "F64" else to_float32(raw, dtype).astype(np.float64)


def to_bfloat16(values: Array) -> Array:
    """float32 rounded to the nearest bfloat16, ties to even, as uint16; a NaN stays one."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    rounded = (bits + (0x7FFF + ((bits >> 16) & 1))) >> 16
    quiet = (bits >> 16) | 64
    result: Array = np.where(np.isnan(values), quiet, rounded).astype(np.uint16)
    return result
