"""What every checkpoint is, whatever file it lies in: names, and for each a number type, a shape and its values.

Knows numpy, and of files no more than that there are some. bfloat16, which numpy lacks, is carried as uint16: the
upper half of a float32. Quantized matrices are carried as today's blocks of ggml, byte for byte.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import gguf
import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

# Name of the stored type (safetensors' spelling) -> numpy's type of the raw values, little endian.
STORED_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}


@dataclass(frozen=True)
class BlockType:
    """A ggml type whose rows are whole blocks: numbers and bytes of one, and where its float16 scales begin and end."""

    n_numbers: int
    n_bytes: int
    scales: tuple[int, int]


# ggml's name of the type -> its blocks, as ggml-common.h lays them out.
BLOCK_TYPES = {
    "Q4_0": BlockType(32, 18, (0, 2)),
    "Q4_1": BlockType(32, 20, (0, 4)),
    "Q5_0": BlockType(32, 22, (0, 2)),
    "Q5_1": BlockType(32, 24, (0, 4)),
    "Q8_0": BlockType(32, 34, (0, 2)),
    "Q2_K": BlockType(256, 84, (80, 84)),
    "Q3_K": BlockType(256, 110, (108, 110)),
    "Q4_K": BlockType(256, 144, (0, 4)),
    "Q5_K": BlockType(256, 176, (0, 4)),
    "Q6_K": BlockType(256, 210, (208, 210)),
}


@dataclass(frozen=True)
class StoredTensor:
    """`dtype` is a key of STORED_TYPES or BLOCK_TYPES, or another safetensors name; `shape` is in torch's order."""

    name: str
    dtype: str
    shape: tuple[int, ...]


class Checkpoint(Protocol):
    """An open checkpoint. `tensors` keeps the order of the files."""

    @property
    def tensors(self) -> Mapping[str, StoredTensor]: ...

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that its numbers come from."""

    def read(self, name: str) -> Array:
        """The raw values, of the tensor's shape and its numpy type in STORED_TYPES. Not to be written to.

        Of a type in BLOCK_TYPES the blocks, uint8 of shape [rows, bytes of a row].
        """

    def release(self) -> None:
        """Let go of memory that what was read so far may occupy; arrays already returned stay valid."""

    def close(self) -> None: ...


def to_float32(raw: Array, dtype: str) -> Array:
    """The values of `raw`, stored as `dtype`, as float32: exact for all but F64."""
    if dtype in BLOCK_TYPES:
        values: Array = gguf.quants.dequantize(np.ascontiguousarray(raw), gguf.GGMLQuantizationType[dtype])
        return values
    if dtype == "BF16":
        return (raw.astype(np.uint32) << 16).view(np.float32)
    return raw.astype(np.float32)


# Stored type -> its bits as an integer, and where the exponent is in them.
_EXPONENTS = {"F16": (np.uint16, 0x7C00), "BF16": (np.uint16, 0x7F80), "F32": (np.uint32, 0x7F800000)}


def is_finite(raw: Array, dtype: str) -> bool:
    """Whether every value of `raw`, stored as `dtype`, is a number; of blocks, whether every scale is."""
    if dtype in BLOCK_TYPES:
        block = BLOCK_TYPES[dtype]
        scales = raw.reshape(-1, block.n_bytes)[:, slice(*block.scales)]
        return bool(np.isfinite(np.ascontiguousarray(scales).view("<f2")).all())
    if dtype in _EXPONENTS:
        # Numbers that are none have every bit of the exponent set. Many times faster than isfinite of float16.
        bits, mask = _EXPONENTS[dtype]
        return not bool(((raw.view(bits) & bits(mask)) == mask).any())
    return bool(np.isfinite(raw).all())
