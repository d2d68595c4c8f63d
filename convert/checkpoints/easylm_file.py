"""A file of arrays as flax stores them: EasyLM's stream of (path, array), or one tree of all arrays.

Knows flax's serialization (msgpack with arrays as extension 1: shape, name of the number type, bytes) and EasyLM's way
to write one array after another. Knows no model: names are what leads to the arrays, joined by dots.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from convert.checkpoints.mapped_file import MappedFile
from convert.checkpoints.msgpack import MessageReader, Span
from convert.checkpoints.tensors import STORED_TYPES, Array
from convert.errors import ConvertError

# flax's name of a number type -> ours.
_DTYPES = {"float64": "F64", "float32": "F32", "float16": "F16", "bfloat16": "BF16"}
_NDARRAY = 1  # the extension's type
_CHUNKED = "__msgpack_chunked_array__"
_MAX_ARRAYS = 1 << 16
_MAX_VALUES = 1 << 18
_MAX_PATH = 24
_MAX_DIMENSIONS = 8
_MAX_DIMENSION = 1 << 40
_MAX_CHUNKS = 1 << 12


@dataclass(frozen=True)
class StoredArray:
    """`dtype` is a key of STORED_TYPES or flax's name of another; `pieces` are where its bytes lie, in order."""

    dtype: str
    shape: tuple[int, ...]
    pieces: tuple[Span, ...]


class EasyLmFile:
    """One file, mapped into memory. Raises ConvertError where a length can't be true of it.

    `arrays` are in the file's order; what isn't an array (counters of a training) is left out.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.arrays: dict[str, StoredArray] = {}
        self._n_values = 0
        self._file = MappedFile(path)
        try:
            reader = MessageReader(self._file.bytes, 0, self._file.size)
            if reader.next_is_map():
                self._read_tree(reader, ())
                if not reader.at_end:
                    raise ValueError("something follows its tree of arrays")
            while not reader.at_end:
                self._read_pair(reader)
            if not self.arrays:
                raise ValueError("it holds no arrays")
        except ValueError as error:
            self.close()
            raise ConvertError(f"{path} is damaged: {error}. Get another copy of it.") from error

    def read(self, name: str) -> Array:
        """The numbers as the file has them, in its shape and in numpy's type in STORED_TYPES; not to be written to."""
        stored = self.arrays[name]
        if stored.dtype not in STORED_TYPES:
            raise ConvertError(
                f"{self.path.name}: {name} is stored as {stored.dtype[:40]}; only {', '.join(_DTYPES)} can be "
                "converted."
            )
        dtype = STORED_TYPES[stored.dtype]
        width = np.dtype(dtype).itemsize
        pieces = [self._file.array(dtype, (end - begin) // width, begin) for begin, end in stored.pieces]
        flat = pieces[0] if len(pieces) == 1 else np.concatenate(pieces)
        return flat.reshape(stored.shape)

    def release(self) -> None:
        self._file.release()

    def close(self) -> None:
        self._file.close()

    def _read_pair(self, reader: MessageReader) -> None:
        if reader.array(2) != 2:
            raise ValueError("its parts aren't pairs of a name and an array")
        path = tuple(reader.text() for _ in range(reader.array(_MAX_PATH)))
        begin, end = reader.bytes()
        value = MessageReader(self._file.bytes, begin, end)
        self._add(path, value)

    def _read_tree(self, reader: MessageReader, path: tuple[str, ...]) -> None:
        """One tree of all arrays, as flax's `to_bytes` writes it, and as a stream's value may be one."""
        if len(path) > _MAX_PATH:
            raise ValueError("its tree is deeper than any model's")
        for _ in range(reader.map(_MAX_ARRAYS)):
            self._add((*path, reader.text()), reader)

    def _add(self, path: tuple[str, ...], reader: MessageReader) -> None:
        self._n_values += 1
        if self._n_values > _MAX_VALUES:
            raise ValueError("it has more values than any model")
        stored: StoredArray | None
        if reader.next_is_map():
            position = reader.position
            stored = self._chunked(reader)
            if stored is None:
                reader.position = position
                self._read_tree(reader, path)
        elif reader.next_is_extension():
            stored = self._array(reader)
        else:
            reader.skip_scalar()
            stored = None
        if stored is not None:
            name = ".".join(path)
            if name in self.arrays or len(self.arrays) >= _MAX_ARRAYS:
                raise ValueError(f"it has the array {name[:80]} twice or more arrays than any model")
            self.arrays[name] = stored

    def _array(self, reader: MessageReader) -> StoredArray | None:
        kind, (begin, end) = reader.extension()
        if kind != _NDARRAY:
            return None
        content = MessageReader(self._file.bytes, begin, end)
        if content.array(3) != 3:
            raise ValueError("an array isn't made of shape, type and bytes")
        shape = tuple(_dimension(content) for _ in range(content.array(_MAX_DIMENSIONS)))
        named = content.text()
        dtype = _DTYPES.get(named, named)
        begin, end = content.bytes()
        if dtype in STORED_TYPES and math.prod(shape) * np.dtype(STORED_TYPES[dtype]).itemsize != end - begin:
            raise ValueError(f"an array of the shape {list(shape)} and {named} can't have {end - begin:,} bytes")
        return StoredArray(dtype, shape, ((begin, end),))

    def _chunked(self, reader: MessageReader) -> StoredArray | None:
        """An array beyond a gigabyte, which flax cuts up; None where the map is none."""
        if reader.map(_MAX_ARRAYS) != 3 or reader.text() != _CHUNKED:
            return None
        reader.skip_scalar()
        shape: tuple[int, ...] = ()
        chunks: list[StoredArray] = []
        for _ in range(2):
            if (key := reader.text()) == "shape":
                shape = tuple(_dimension(reader) for _ in _numbered(reader, _MAX_DIMENSIONS))
            elif key == "chunks":
                for _ in _numbered(reader, _MAX_CHUNKS):
                    chunk = self._array(reader) if reader.next_is_extension() else None
                    if chunk is None:
                        raise ValueError("a piece of an array is none")
                    chunks.append(chunk)
            else:
                raise ValueError("an array in pieces has parts that none has")
        if not chunks or len({chunk.dtype for chunk in chunks}) != 1:
            raise ValueError("the pieces of an array don't fit together")
        if math.prod(shape) != sum(math.prod(chunk.shape) for chunk in chunks):
            raise ValueError(f"the pieces of an array of the shape {list(shape)} don't fill it")
        return StoredArray(chunks[0].dtype, shape, tuple(chunk.pieces[0] for chunk in chunks))


def _numbered(reader: MessageReader, limit: int) -> Iterator[None]:
    """For each value of a map whose keys are "0", "1" and so on, in this order, as flax writes a tuple."""
    for number in range(reader.map(limit)):
        if reader.text() != str(number):
            raise ValueError("the parts of a tuple aren't in order")
        yield


def _dimension(reader: MessageReader) -> int:
    number = reader.integer()
    if number > _MAX_DIMENSION:
        raise ValueError(f"an array claims {number:,} rows")
    return number
