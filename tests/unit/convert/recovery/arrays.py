"""A checkpoint of arrays in memory: for tests of what is computed from checkpoints."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from convert.checkpoints.tensors import StoredTensor

Array = np.ndarray[Any, Any]
_DTYPES = {torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16", torch.float64: "F64"}


def raw(tensor: torch.Tensor) -> tuple[Array, str]:
    """A tensor's values as a checkpoint gives them, bfloat16 as uint16, and the name of its type."""
    if tensor.dtype is torch.bfloat16:
        return tensor.contiguous().view(torch.int16).numpy().view(np.uint16), "BF16"
    return tensor.detach().contiguous().numpy(), _DTYPES[tensor.dtype]


class Arrays:
    """What `convert.checkpoints.tensors.Checkpoint` asks for. `closed` tells whether it was closed."""

    def __init__(self, tensors: Mapping[str, torch.Tensor]) -> None:
        self._raw = {name: raw(tensor) for name, tensor in tensors.items()}
        self.closed = False

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        return {name: StoredTensor(name, dtype, values.shape) for name, (values, dtype) in self._raw.items()}

    @property
    def paths(self) -> tuple[Path, ...]:
        return ()

    def read(self, name: str) -> Array:
        values = self._raw[name][0].view()
        values.flags.writeable = False
        return values

    def release(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True
