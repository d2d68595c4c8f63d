"""What every checkpoint is, whatever file it lies in: names, and for each a number type, a shape and its values.

Knows numpy and nothing of files. bfloat16, which numpy lacks, is carried as uint16: the upper half of a float32.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

# Name of the stored type (safetensors' spelling) -> numpy's type of the raw values, little endian.
STORED_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}


@dataclass(frozen=True)
class StoredTensor:
    """`dtype` is a key of STORED_TYPES or another safetensors name; `shape` is in torch's order."""

    name: str
    dtype: str
    shape: tuple[int, ...]


class Checkpoint(Protocol):
    """An open checkpoint. `tensors` keeps the order of the files."""

    @property
    def tensors(self) -> Mapping[str, StoredTensor]: ...

    def read(self, name: str) -> Array:
        """The raw values, of the tensor's shape and its numpy type in STORED_TYPES. Not to be written to."""

    def release(self) -> None:
        """Let go of memory that what was read so far may occupy; arrays already returned stay valid."""

    def close(self) -> None: ...


def to_float32(raw: Array, dtype: str) -> Array:
    """The values of `raw`, stored as `dtype`, as float32: exact for all but F64."""
    if dtype == "BF16":
        return (raw.astype(np.uint32) << 16).view(np.float32)
    return raw.astype(np.float32)
