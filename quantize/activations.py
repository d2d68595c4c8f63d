"""How strongly the columns of each weight matrix are used, summed while a model reads.

llama.cpp asks before each operation whether it is wanted and shows it when it is computed (`cb_eval`); of those that
multiply a matrix of a layer, the squares of what it is multiplied by are added up. Knows the layout of `ggml_tensor`
(ggml.h, 336 bytes) and nothing of files and texts.
"""

import ctypes
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quantize.errors import QuantizeError
from quantize.evaluation import operation_callback, operation_number
from quantize.imatrix import Importance

_F32 = 0
_FEWEST_ROWS = 16  # llama-imatrix passes over smaller batches, so their sums would differ


class _Tensor(ctypes.Structure):
    """`struct ggml_tensor`."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("buffer", ctypes.c_void_p),
        ("ne", ctypes.c_int64 * 4),
        ("nb", ctypes.c_size_t * 4),
        ("op", ctypes.c_int),
        ("op_params", ctypes.c_int32 * 16),
        ("flags", ctypes.c_int32),
        ("src", ctypes.c_void_p * 10),
        ("view_src", ctypes.c_void_p),
        ("view_offs", ctypes.c_size_t),
        ("data", ctypes.c_void_p),
        ("name", ctypes.c_char * 64),
        ("extra", ctypes.c_void_p),
        ("padding", ctypes.c_char * 8),
    )


class Activations:
    """Hand `callback` to an EvaluatedModel; `entries` has what was seen so far. `known` is gone on from."""

    def __init__(self, known: dict[str, Importance] | None = None) -> None:
        self._sums: dict[str, NDArray[np.float64]] = {}
        self._counts: dict[str, NDArray[np.int64]] = {}
        for name, entry in (known or {}).items():
            self._sums[name] = entry.in_sum2.astype(np.float64)
            self._counts[name] = entry.counts.astype(np.int64)
        self._raised: Exception | None = None
        self._multiply = operation_number("MUL_MAT")
        self._multiply_experts = operation_number("MUL_MAT_ID")
        self.callback = operation_callback(self._receive)

    @property
    def entries(self) -> dict[str, Importance]:
        return {
            name: Importance(sums.astype(np.float32), self._counts[name].astype(np.float32))
            for name, sums in self._sums.items()
        }

    def check(self) -> None:
        """Raise what went wrong in the callback, from where nothing may be raised into C."""
        if self._raised is not None:
            raise self._raised

    def _receive(self, address: int, is_asked: bool, _: int) -> bool:
        try:
            tensor = _Tensor.from_address(address)
            if is_asked:
                return self._is_wanted(tensor)
            self._add(tensor)
        except Exception as error:
            self._raised = error
            return False  # ends the computation
        return True

    def _is_wanted(self, tensor: _Tensor) -> bool:
        if tensor.op not in (self._multiply, self._multiply_experts):
            return False
        factor = _Tensor.from_address(tensor.src[1])
        if tensor.op == self._multiply_experts:
            return bool(factor.type == _F32)
        return bool(factor.type == _F32 and factor.ne[1] >= _FEWEST_ROWS) and _name(tensor).startswith("blk.")

    def _add(self, tensor: _Tensor) -> None:
        name = _name(tensor)
        weights, factor = _Tensor.from_address(tensor.src[0]), _Tensor.from_address(tensor.src[1])
        values: NDArray[np.float32] = _values(factor, np.float32)
        if tensor.op == self._multiply_experts:
            self._add_experts(name, weights.ne[2], values[0], _values(_Tensor.from_address(tensor.src[2]), np.int32))
        else:
            n_matrices = weights.ne[2] * weights.ne[3]
            sums = self._entry(name, n_matrices, values.shape[3], 1)
            for third, by_third in enumerate(values):
                for second, rows in enumerate(by_third):
                    at = (third % weights.ne[3]) * weights.ne[2] + second % weights.ne[2]
                    sums[at] += np.einsum("ij,ij->j", rows, rows)
            self._counts[name] += values.shape[0] * values.shape[1] * values.shape[2] // n_matrices
        if not np.isfinite(self._sums[name]).all():
            raise QuantizeError(f"The model computes no numbers at {name}: its file is damaged, so get it again.")

    def _add_experts(self, name: str, n_experts: int, values: NDArray[np.float32], ids: NDArray[np.int32]) -> None:
        """`values` are [tokens, 1 or experts used, columns], `ids` [1, 1, tokens, experts used]."""
        sums = self._entry(name, n_experts, values.shape[2], n_experts)
        for slot in range(ids.shape[3]):
            rows, chosen = values[:, slot % values.shape[1]], ids[0, 0, :, slot]
            np.add.at(sums, chosen, np.square(rows, dtype=np.float64))
            self._counts[name] += np.bincount(chosen, minlength=n_experts)

    def _entry(self, name: str, n_matrices: int, n_columns: int, n_counts: int) -> NDArray[np.float64]:
        if name not in self._sums:
            self._sums[name] = np.zeros((n_matrices, n_columns))
            self._counts[name] = np.zeros(n_counts, np.int64)
        if self._sums[name].shape != (n_matrices, n_columns):
            raise QuantizeError(f"What was computed before has another shape at {name}: start anew.")
        return self._sums[name]


def _name(tensor: _Tensor) -> str:
    """Of the weights: a copy on another device is called CUDA0#blk.0.attn_k.weight#0."""
    name: str = _Tensor.from_address(tensor.src[0]).name.decode("utf-8", "replace")
    return name.split("#")[1] if "#" in name else name


def _values(tensor: _Tensor, kind: type[np.float32] | type[np.int32]) -> NDArray[Any]:
    """A view, in numpy's order of axes."""
    shape, strides = tuple(tensor.ne)[::-1], tuple(tensor.nb)[::-1]
    n_bytes = sum((size - 1) * stride for size, stride in zip(shape, strides, strict=True)) + 4
    memory = (ctypes.c_char * n_bytes).from_address(tensor.data)
    return np.ndarray(shape, kind, memory, strides=strides)
