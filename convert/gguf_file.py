"""What a GGUF file says of itself: its metadata and where its tensors lie, never their values.

Knows the container (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md) and needs the standard library only, so
that the window can read headers. Refuses to know what any metadata key means, except `general.alignment`.
Every count is measured against the file's size before anything is allocated: the file may come from anyone.
"""

import math
import os
import stat
import struct
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from convert.errors import ConvertError

MAGIC = b"GGUF"
VERSIONS = (2, 3)
DEFAULT_ALIGNMENT = 32

# ggml type id -> (name, elements per block, bytes per block); ggml.h and ggml-common.h of llama.cpp, November 2026.
TENSOR_TYPES: Mapping[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 36),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
    40: ("NVFP4", 64, 36),
    41: ("Q1_0", 128, 18),
    42: ("Q2_0", 64, 18),
}

Scalar = str | int | float | bool

_SCALAR_FORMATS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING = 8
_ARRAY = 9
_ELEMENT_NAMES = {
    0: "uint8",
    1: "int8",
    2: "uint16",
    3: "int16",
    4: "uint32",
    5: "int32",
    6: "float32",
    7: "bool",
    8: "string",
    10: "uint64",
    11: "int64",
    12: "float64",
}

# The largest vocabularies of 2026 make headers of about 20 MB.
_MAX_HEADER_BYTES = 512 << 20
_MAX_ENTRIES = 1 << 17
_MAX_NAME_BYTES = 63  # GGML_MAX_NAME less its terminator
_MAX_KEY_BYTES = 65535
_MAX_DIMENSIONS = 4
_SHORT_ARRAY = 64
_LONGEST_ARRAY = 1 << 22  # to read as Python objects; the largest vocabularies have 2¹⁸ tokens and twice as many merges
_FIRST_READ_BYTES = 1 << 20


@dataclass(frozen=True)
class ArraySummary:
    """Stands for an array that was not read: how many elements of which type it has."""

    count: int
    element_type: str


Value = Scalar | list[Scalar] | ArraySummary


@dataclass(frozen=True)
class TensorInfo:
    """One tensor. `shape` is in ggml's order (the row length first); `offset` counts from `GgufFile.data_offset`."""

    name: str
    shape: tuple[int, ...]
    type: str
    offset: int
    n_elements: int
    n_bytes: int


@dataclass(frozen=True)
class GgufFile:
    """A GGUF's header. `data_offset` and `size_bytes` count bytes from the beginning of the file."""

    path: Path
    version: int
    metadata: Mapping[str, Value]
    tensors: tuple[TensorInfo, ...]
    data_offset: int
    size_bytes: int


def read_gguf(path: Path, long_arrays: bool | Collection[str] = False) -> GgufFile:
    """Read the header of a GGUF of version 2 or 3, little endian.

    Arrays of more than 64 elements are skipped and become an ArraySummary unless `long_arrays`, which may also name
    the keys of those that are wanted. Text that is not
    UTF-8 is read with replacement characters. Raises ConvertError where the file can't be read, is no GGUF, or says
    something that can't be true of a file of its size.
    """
    try:
        # Opening a pipe would wait for somebody to write to it, and with it the window that lists models.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ConvertError(f"{path} can't be read (it is no file): choose a .gguf file.")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            return _read(_Header(file, path, size), long_arrays)
    except OSError as error:
        raise ConvertError(f"{path} can't be read ({error.strerror}): choose a .gguf file.") from error


def bits_per_weight(gguf: GgufFile) -> float:
    """Bits of tensor data per element over all tensors; 0.0 where there are no tensors."""
    n_elements = sum(tensor.n_elements for tensor in gguf.tensors)
    return 8 * sum(tensor.n_bytes for tensor in gguf.tensors) / n_elements if n_elements else 0.0


def type_counts(gguf: GgufFile) -> dict[str, int]:
    """How many tensors there are of each type, the commonest first."""
    return dict(Counter(tensor.type for tensor in gguf.tensors).most_common())


class _Header:
    """The front of the file, read as far as it is needed, with a position."""

    def __init__(self, file: BinaryIO, path: Path, size: int) -> None:
        self.path = path
        self.size = size
        self.position = 0
        self._file = file
        self._data = bytearray()

    def wrong(self, what: str) -> ConvertError:
        return ConvertError(f"{self.path} is not a usable GGUF: {what}. Download or convert it again.")

    def require(self, end: int) -> None:
        """Have the bytes up to `end` in memory."""
        if end <= len(self._data):
            return
        if end > self.size:
            raise self.wrong(f"it ends after {self.size:,} bytes, in the middle of its header")
        if end > _MAX_HEADER_BYTES:
            raise self.wrong("its header claims to be larger than 512 MiB")
        goal = min(self.size, max(end, 2 * len(self._data), _FIRST_READ_BYTES))
        self._data += self._file.read(goal - len(self._data))
        if end > len(self._data):
            raise self.wrong("it became shorter while it was being read")

    def number(self, code: str) -> int:
        return int(self.numbers(code, 1)[0])

    def numbers(self, code: str, count: int) -> tuple[int | float | bool, ...]:
        # "<" first: standard sizes, little endian, no padding.
        width = struct.calcsize("<" + code)
        self.require(self.position + width * count)
        values = struct.unpack_from(f"<{count}{code}", self._data, self.position)
        self.position += width * count
        return values

    def take(self, n_bytes: int) -> bytes:
        self.skip(n_bytes)
        return bytes(self._data[self.position - n_bytes : self.position])

    def string(self) -> str:
        return self.take(self.number("Q")).decode("utf-8", "replace")

    def skip(self, n_bytes: int) -> None:
        self.require(self.position + n_bytes)
        self.position += n_bytes

    def skip_strings(self, count: int) -> None:
        # A loop over every token and merge of the vocabulary: kept free of calls.
        length_at = struct.Struct("<Q").unpack_from
        position, data, limit = self.position, self._data, len(self._data) - 8
        for _ in range(count):
            if position > limit:
                self.require(position + 8)
                limit = len(data) - 8
            position += 8 + length_at(data, position)[0]
        self.require(position)
        self.position = position

    def strings(self, count: int) -> list[str]:
        # As above: free of calls as far as can be.
        length_at = struct.Struct("<Q").unpack_from
        position, data, found = self.position, self._data, []
        for _ in range(count):
            start = position + 8
            if start > len(data):
                self.require(start)
            position = start + length_at(data, position)[0]
            if position > len(data):
                self.require(position)
            found.append(data[start:position].decode("utf-8", "replace"))
        self.position = position
        return found


def _read(header: _Header, long_arrays: bool | Collection[str]) -> GgufFile:
    version = _version(header)
    n_tensors, n_keys = header.number("Q"), header.number("Q")
    # The least a tensor takes is 25 bytes of header, and a key 14.
    if n_tensors > min(_MAX_ENTRIES, header.size // 25) or n_keys > min(_MAX_ENTRIES, header.size // 14):
        raise header.wrong(f"it claims {n_tensors:,} tensors and {n_keys:,} keys")
    metadata: dict[str, Value] = {}
    for _ in range(n_keys):
        key = _name(header, _MAX_KEY_BYTES, "key")
        if key in metadata:
            raise header.wrong(f"the key {key!r} occurs twice")
        wanted = long_arrays if isinstance(long_arrays, bool) else key in long_arrays
        metadata[key] = _value(header, key, wanted)
    alignment = metadata.get("general.alignment", DEFAULT_ALIGNMENT)
    if not isinstance(alignment, int) or not 1 <= alignment <= 1 << 20 or alignment & (alignment - 1):
        raise header.wrong(f"its alignment can't be {alignment!r}")
    tensors = _tensors(header, n_tensors, alignment)
    data_offset = _aligned(header.position, alignment)
    for tensor in tensors:
        if data_offset + tensor.offset + tensor.n_bytes > header.size:
            needed = data_offset + tensors[-1].offset + tensors[-1].n_bytes
            raise header.wrong(f"it is cut short, {header.size:,} bytes of {needed:,}, inside the tensor {tensor.name}")
    return GgufFile(header.path, version, MappingProxyType(metadata), tensors, data_offset, header.size)


def _version(header: _Header) -> int:
    magic = header.take(min(4, header.size))
    if magic != MAGIC:
        raise ConvertError(f"{header.path} is not a GGUF file: it begins with {magic!r} instead of {MAGIC!r}.")
    version = header.number("I")
    if version & 0xFFFF == 0:
        raise ConvertError(f"{header.path} is a big-endian GGUF, which this computer can't use: get the usual one.")
    if version not in VERSIONS:
        raise ConvertError(
            f"{header.path} is a GGUF of version {version}; versions 2 and 3 can be read: get a newer file."
            if version < min(VERSIONS)
            else f"{header.path} is a GGUF of version {version}, newer than the versions 2 and 3 that can be read."
        )
    return version


def _name(header: _Header, limit: int, what: str) -> str:
    start = header.position
    name = header.string()
    if not 0 < header.position - start - 8 <= limit:
        raise header.wrong(f"it has a {what} with a name of {header.position - start - 8:,} bytes")
    return name


def _value(header: _Header, key: str, long_arrays: bool) -> Value:
    kind = header.number("I")
    if kind == _STRING:
        return header.string()
    if kind in _SCALAR_FORMATS:
        return header.numbers(_SCALAR_FORMATS[kind], 1)[0]
    if kind != _ARRAY:
        raise header.wrong(f"the key {key!r} has the unknown type {kind}")
    kind, count = header.number("I"), header.number("Q")
    if kind not in _ELEMENT_NAMES:
        raise header.wrong(f"the key {key!r} is an array of the unknown type {kind}")
    width = 8 if kind == _STRING else struct.calcsize("<" + _SCALAR_FORMATS[kind])
    if count * width > header.size - header.position:
        raise header.wrong(f"the key {key!r} claims an array of {count:,} elements")
    if count > _SHORT_ARRAY and not long_arrays:
        if kind == _STRING:
            header.skip_strings(count)
        else:
            header.skip(count * width)
        return ArraySummary(count, _ELEMENT_NAMES[kind])
    if count > _LONGEST_ARRAY:
        raise header.wrong(f"the key {key!r} claims an array of {count:,} elements")
    if kind == _STRING:
        return list[Scalar](header.strings(count))
    return list(header.numbers(_SCALAR_FORMATS[kind], count))


def _tensors(header: _Header, count: int, alignment: int) -> tuple[TensorInfo, ...]:
    """Tensors lie one after another, each at the next aligned offset: llama.cpp accepts nothing else."""
    tensors = []
    names: set[str] = set()
    expected_offset = 0
    for _ in range(count):
        name = _name(header, _MAX_NAME_BYTES, "tensor")
        n_dimensions = header.number("I")
        if n_dimensions > _MAX_DIMENSIONS:
            raise header.wrong(f"the tensor {name!r} claims {n_dimensions:,} dimensions")
        shape = tuple(int(size) for size in header.numbers("Q", n_dimensions))
        type_id, offset = header.number("I"), header.number("Q")
        if name in names:
            raise header.wrong(f"the tensor {name!r} occurs twice")
        if type_id not in TENSOR_TYPES:
            raise header.wrong(f"the tensor {name!r} has the type {type_id}, which is unknown or no longer in use")
        type_name, block, block_bytes = TENSOR_TYPES[type_id]
        n_elements = math.prod(shape)
        if not 0 < n_elements < 1 << 63 or (shape[0] if shape else 1) % block:
            raise header.wrong(f"the tensor {name!r} of type {type_name} can't have the shape {shape}")
        if offset != expected_offset:
            raise header.wrong(f"the tensor {name!r} lies at {offset:,} and not at {expected_offset:,}")
        n_bytes = n_elements // block * block_bytes
        expected_offset = _aligned(offset + n_bytes, alignment)
        names.add(name)
        tensors.append(TensorInfo(name, shape, type_name, offset, n_elements, n_bytes))
    return tuple(tensors)


def _aligned(position: int, alignment: int) -> int:
    return -(-position // alignment) * alignment
