"""Checkpoints in safetensors files: one file, or shards that an index names.

Knows the format (https://huggingface.co/docs/safetensors: 8 bytes of header length, JSON header, data) and trusts no
number in it. Refuses to know what any tensor is for.
"""

import json
import math
import mmap
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from convert.checkpoints.shards import ShardedCheckpoint, open_sharded
from convert.checkpoints.tensors import STORED_TYPES, Array, StoredTensor
from convert.errors import ConvertError

SINGLE_FILE = "model.safetensors"
INDEX_FILE = "model.safetensors.index.json"

_MAX_HEADER_BYTES = 100_000_000  # the limit of the reference implementation
_MAX_TENSORS = 1 << 17
_MAX_DIMENSIONS = 8
# Bytes per element of the other types the format knows, so that a file with such a tensor is still checked.
_OTHER_TYPE_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "F8_E8M0": 1,
    "U16": 2, "I16": 2, "U32": 4, "I32": 4, "U64": 8, "I64": 8, "C64": 8,
}  # fmt: skip


class SafetensorsFile:
    """One file, mapped into memory. Raises ConvertError where the header can't be true of the file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tensors: dict[str, StoredTensor] = {}
        self._begins: dict[str, int] = {}
        try:
            with path.open("rb") as file:
                self._size = os.fstat(file.fileno()).st_size
                head = file.read(8)
                length = int.from_bytes(head, "little")
                if len(head) < 8 or length < 2:
                    raise self._wrong("it has no header")
                if length > min(_MAX_HEADER_BYTES, self._size - 8):
                    raise self._wrong(f"its header claims {length:,} bytes of a file of {self._size:,}")
                header = file.read(length)
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except OSError as error:
            raise ConvertError(f"{path} can't be read ({error.strerror}).") from error
        try:
            self._index(_parse(header), 8 + length)
        except ConvertError:
            self.close()
            raise
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            self.close()
            raise self._wrong(f"its header isn't valid ({str(error)[:100]})") from error

    @property
    def paths(self) -> tuple[Path, ...]:
        return (self.path,)

    def read(self, name: str) -> Array:
        tensor = self.tensors[name]
        if tensor.dtype not in STORED_TYPES:
            raise ConvertError(
                f"{self.path.name}: the tensor {name} is stored as {tensor.dtype}; only {', '.join(STORED_TYPES)} "
                "can be converted: get the checkpoint as it was before it was quantized."
            )
        flat = np.frombuffer(self._map, STORED_TYPES[tensor.dtype], math.prod(tensor.shape), self._begins[name])
        return flat.reshape(tensor.shape)

    def release(self) -> None:
        # Pages of a file can be read again; without this they would pile up in the process.
        if hasattr(self._map, "madvise") and hasattr(mmap, "MADV_DONTNEED"):
            self._map.madvise(mmap.MADV_DONTNEED)

    def close(self) -> None:
        # Where arrays are still in use the map goes with the last of them.
        try:
            self._map.close()
        except BufferError:
            return

    def _wrong(self, what: str) -> ConvertError:
        return ConvertError(f"{self.path} is damaged: {what}. Download it again.")

    def _index(self, header: Mapping[str, Any], data_begin: int) -> None:
        data_size = self._size - data_begin
        entries = []
        for name, entry in header.items():
            if name == "__metadata__":
                continue
            begin, end = entry["data_offsets"]
            shape = entry["shape"]
            if not all(type(number) is int and 0 <= number < 1 << 62 for number in (begin, end, *shape)):
                raise self._wrong(f"the tensor {name} has impossible numbers")
            if len(shape) > _MAX_DIMENSIONS:
                raise self._wrong(f"the tensor {name} has {len(shape)} dimensions")
            dtype = entry["dtype"]
            stored = STORED_TYPES.get(dtype)
            width = np.dtype(stored).itemsize if stored else _OTHER_TYPE_BYTES.get(dtype)
            if width is None:
                raise self._wrong(f"the tensor {name} has the unknown type {str(dtype)[:20]!r}")
            if end - begin != math.prod(shape) * width:
                raise self._wrong(f"the tensor {name}, {dtype} of shape {shape}, can't have {end - begin:,} bytes")
            entries.append((begin, end, StoredTensor(name, dtype, tuple(shape))))
        if len(entries) > _MAX_TENSORS:
            raise self._wrong(f"it claims {len(entries):,} tensors")
        at = 0
        for begin, end, tensor in sorted(entries, key=lambda entry: entry[:2]):
            if begin != at:
                raise self._wrong(f"the tensor {tensor.name} begins at {begin:,} and not at {at:,}")
            if end > data_size:
                raise self._wrong(f"it ends after {self._size:,} bytes, inside the tensor {tensor.name}")
            at = end
        if at != data_size:
            raise self._wrong(f"{data_size - at:,} bytes at its end belong to no tensor")
        for begin, _, tensor in entries:
            self.tensors[tensor.name] = tensor
            self._begins[tensor.name] = data_begin + begin


def is_safetensors(folder: Path) -> bool:
    return (folder / SINGLE_FILE).is_file() or (folder / INDEX_FILE).is_file()


def open_safetensors(folder: Path) -> ShardedCheckpoint:
    """Open the folder's safetensors files. Raises ConvertError where one is missing, damaged or not what is indexed."""
    if (folder / INDEX_FILE).is_file():
        return open_sharded(folder / INDEX_FILE, SafetensorsFile)
    return ShardedCheckpoint([SafetensorsFile(folder / SINGLE_FILE)])


def _parse(header: bytes) -> dict[str, Any]:
    """JSON in which a name occurring twice is an error: two readers would see two different files."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            raise ValueError("a name occurs twice")
        return result

    parsed = json.loads(header, object_pairs_hook=unique)
    if not isinstance(parsed, dict) or not all(isinstance(entry, dict) for entry in parsed.values()):
        raise ValueError("not a table of tensors")
    return {str(name): entry for name, entry in parsed.items()}
