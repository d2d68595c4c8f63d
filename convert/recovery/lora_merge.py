"""A base with LoRA adapters merged into it: W + scale · B·A in float32, tensor by tensor, when a tensor is read.

Knows adapters by their values and the base as a checkpoint; knows no family and no file.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import numpy as np

from convert.checkpoints.tensors import BLOCK_TYPES, Array, Checkpoint, StoredTensor, to_float32
from convert.errors import ConvertError
from convert.recovery.lora import Adapter

_PIECE_ELEMENTS = 4 << 20


class MergedCheckpoint:
    """`base` with `adapters`, each already fitted to it, added in order. What they touch becomes float32.

    Raises ConvertError where two of them replace one tensor. Closing it closes all of them.
    """

    def __init__(self, base: Checkpoint, adapters: Sequence[Adapter]) -> None:
        self._base = base
        self._adapters = adapters
        self._replaced: dict[str, Adapter] = {}
        for adapter in adapters:
            for name in adapter.replaced:
                if name in self._replaced:
                    raise ConvertError(
                        f"{self._replaced[name].folder} and {adapter.folder} both replace {name} entirely: only one "
                        "of them can be merged."
                    )
                self._replaced[name] = adapter
        self._tensors = {name: self._described(name, tensor) for name, tensor in base.tensors.items()}

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        return MappingProxyType(self._tensors)

    @property
    def paths(self) -> tuple[Path, ...]:
        adapters = (path for adapter in self._adapters for path in adapter.checkpoint.paths)
        return (*self._base.paths, *adapters)

    def read(self, name: str) -> Array:
        if name not in self._replaced and not self._is_changed(name):
            return self._base.read(name)
        source: Checkpoint = self._base
        stored = name
        if (owner := self._replaced.get(name)) is not None:
            source, stored = owner.checkpoint, owner.replaced[name]
        raw, dtype = source.read(stored), source.tensors[stored].dtype
        if not self._is_changed(name):
            return raw
        result = to_float32(raw, dtype)  # always new
        for adapter in self._adapters:
            _add(adapter, name, result)
        return result

    def release(self) -> None:
        self._base.release()
        for adapter in self._adapters:
            adapter.checkpoint.release()

    def close(self) -> None:
        self._base.close()
        for adapter in self._adapters:
            adapter.checkpoint.close()

    def _is_changed(self, name: str) -> bool:
        return any(name in adapter.low_rank or name in adapter.bias_steps for adapter in self._adapters)

    def _described(self, name: str, tensor: StoredTensor) -> StoredTensor:
        if self._is_changed(name):
            if tensor.dtype in BLOCK_TYPES:
                raise ConvertError(
                    f"The base is quantized ({name} is stored as {tensor.dtype}), to which nothing can be added "
                    "exactly: take the base as it was before."
                )
            return StoredTensor(name, "F32", tensor.shape)
        if (owner := self._replaced.get(name)) is not None:
            return StoredTensor(name, owner.checkpoint.tensors[owner.replaced[name]].dtype, tensor.shape)
        return tensor


def _add(adapter: Adapter, name: str, values: Array) -> None:
    """Add what the adapter changes in the tensor `name` to its float32 values, in place."""
    if (step := adapter.bias_steps.get(name)) is not None:
        source, scale = step
        stored = adapter.checkpoint.tensors[source]
        values += np.float32(scale) * to_float32(adapter.checkpoint.read(source), stored.dtype)
    if (change := adapter.low_rank.get(name)) is None:
        return
    scale32 = np.float32(change.scale)
    # Left · right has the shape of the tensor: B·A, or transposed A'·B'.
    left, right = adapter.b(change), adapter.a(change)
    if change.transposed:
        left, right = right.T, left.T
    step_rows = max(1, _PIECE_ELEMENTS // max(1, values.shape[1]))
    # What is not finite is told when it is written.
    with np.errstate(over="ignore", invalid="ignore"):
        for start in range(0, values.shape[0], step_rows):
            values[start : start + step_rows] += scale32 * (left[start : start + step_rows] @ right)
