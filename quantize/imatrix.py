"""Importance matrices: for every weight matrix, how strongly each of its columns is used on some text.

Reads what llama-imatrix writes (GGUF, and the `.dat` of before 2025) and writes its GGUF. Knows the two layouts and
what to quantize with; refuses to know how the sums come about and which tensors a model has. A file may come from
anyone: every count is measured against its size before anything is allocated.
"""

import os
import struct
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from convert.errors import ConvertError
from convert.gguf_file import DEFAULT_ALIGNMENT, MAGIC, GgufFile, TensorInfo, read_gguf
from quantize.errors import QuantizeError

Floats = NDArray[np.float32]

# The matrices of the largest models of 2026, with hundreds of experts, take about this much.
_MOST_BYTES = 1 << 30
_MOST_ENTRIES = 1 << 16
_LONGEST_NAME = 63 - len(".in_sum2")
_SUMS, _COUNTS = ".in_sum2", ".counts"
_STRING, _ARRAY, _UINT32, _F32 = 8, 9, 4, 0  # type ids of GGUF, and ggml's of float32
_LEGACY_HEADS = struct.Struct("<i")


@dataclass(frozen=True)
class Importance:
    """Of one tensor: sums of squares of what its columns were multiplied by, [experts, columns], and of how many rows.

    A tensor that is no stack of experts has one row of sums and one count.
    """

    in_sum2: Floats
    counts: Floats

    def values(self) -> Floats:
        """What to quantize with, one row after another: the mean square; 1 where an expert saw nothing."""
        seen = self.counts[:, None] > 0
        divisors = np.where(seen, self.counts[:, None], np.float32(1))
        means: Floats = np.where(seen, self.in_sum2 / divisors, np.float32(1)).astype(np.float32)
        return means.reshape(-1)


@dataclass(frozen=True)
class ImportanceMatrix:
    """`entries` by tensor name. `datasets` names the texts; it saw `n_chunks` pieces of `chunk_size` tokens of them."""

    entries: Mapping[str, Importance]
    datasets: tuple[str, ...]
    n_chunks: int
    chunk_size: int


def read_imatrix(path: Path) -> ImportanceMatrix:
    """Raise QuantizeError where the file can't be read, is no importance matrix, or holds what can't be true."""
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > _MOST_BYTES:
                raise _wrong(path, f"it is larger than any model needs ({size:,} bytes)")
            if file.read(len(MAGIC)) == MAGIC:
                return _from_gguf(read_gguf(path, long_arrays=("imatrix.datasets",)), file)
            file.seek(0)
            return _from_legacy(_Legacy(path, file, size))
    except OSError as error:
        raise QuantizeError(f"{path} can't be read ({error.strerror}): choose an importance matrix.") from error
    except ConvertError as error:
        raise QuantizeError(str(error)) from error


def write_imatrix(path: Path, matrix: ImportanceMatrix) -> None:
    """Write llama.cpp's `imatrix.gguf`, whole or not at all. Raises QuantizeError where `path` can't be written."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            with temporary.open("wb") as file:
                _write(file, matrix)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    except OSError as error:
        raise QuantizeError(f"{path} can't be written ({error.strerror}): choose another folder.") from error


def _from_gguf(header: GgufFile, file: BinaryIO) -> ImportanceMatrix:
    path, metadata = header.path, header.metadata
    if metadata.get("general.type") != "imatrix":
        raise _wrong(path, "it is a GGUF of another kind")
    datasets = metadata.get("imatrix.datasets")
    numbers = [metadata.get(f"imatrix.{name}") for name in ("chunk_count", "chunk_size")]
    if not isinstance(datasets, list) or not all(isinstance(number, int) for number in numbers):
        raise _wrong(path, "it does not say what it was made of")
    tensors = {tensor.name: tensor for tensor in header.tensors}
    names = [name.removesuffix(_SUMS) for name in tensors if name.endswith(_SUMS)]
    if not names or any(name + _COUNTS not in tensors for name in names):
        raise _wrong(path, "its sums and counts don't belong together")

    def values(tensor: TensorInfo) -> Floats:
        if tensor.type != "F32":
            raise _wrong(path, f"{tensor.name} is {tensor.type} and not F32")
        file.seek(header.data_offset + tensor.offset)
        return np.frombuffer(file.read(tensor.n_bytes), np.float32)

    entries = {
        name: _entry(path, name, values(tensors[name + _SUMS]), values(tensors[name + _COUNTS])) for name in names
    }
    return ImportanceMatrix(entries, tuple(map(str, datasets)), *(int(str(number)) for number in numbers))


def _entry(path: Path, name: str, sums: Floats, counts: Floats) -> Importance:
    if len(counts) == 0 or len(sums) % len(counts):
        raise _wrong(path, f"{name} has {len(sums):,} sums for {len(counts):,} counts")
    for numbers in (sums, counts):
        if not np.isfinite(numbers).all() or (numbers < 0).any():
            raise _wrong(path, f"{name} has values that are no sums of squares")
    return Importance(sums.reshape(len(counts), -1), np.rint(counts))


class _Legacy:
    """Reads the file of before 2025 from front to back, nothing beyond its end."""

    def __init__(self, path: Path, file: BinaryIO, size: int) -> None:
        self.path = path
        self.left = size
        self._file = file

    def take(self, n_bytes: int) -> bytes:
        if not 0 <= n_bytes <= self.left:
            raise _wrong(self.path, "it ends in the middle, or is another kind of file")
        self.left -= n_bytes
        return self._file.read(n_bytes)

    def number(self) -> int:
        return int(_LEGACY_HEADS.unpack(self.take(_LEGACY_HEADS.size))[0])


def _from_legacy(file: _Legacy) -> ImportanceMatrix:
    n_entries = file.number()
    if not 1 <= n_entries <= _MOST_ENTRIES:
        raise _wrong(file.path, "it is another kind of file")
    entries = {}
    for _ in range(n_entries):
        name = file.take(file.number()).decode("utf-8", "replace")
        n_calls, n_values = file.number(), file.number()
        values = np.frombuffer(file.take(4 * n_values), np.float32)
        if not 0 < len(name) <= _LONGEST_NAME or n_values < 1:
            raise _wrong(file.path, "it is another kind of file")
        # Stored are means times the calls; a file that says no calls holds the means themselves.
        entries[name] = _entry(file.path, name, values, np.array([max(1, n_calls)], np.float32))
    if file.left < 2 * _LEGACY_HEADS.size:
        return ImportanceMatrix(entries, (), 0, 0)
    n_chunks = file.number()
    dataset = file.take(min(max(0, file.number()), file.left)).decode("utf-8", "replace")
    return ImportanceMatrix(entries, (dataset,) if dataset else (), max(0, n_chunks), 0)


def _write(file: BinaryIO, matrix: ImportanceMatrix) -> None:
    arrays: list[tuple[str, Floats]] = []
    for name, entry in sorted(matrix.entries.items(), key=lambda item: item[0].encode()):
        if len(name.encode()) > _LONGEST_NAME:
            raise QuantizeError(f"{name} is too long a name for an importance matrix: rename the tensor.")
        arrays += [(name + _SUMS, entry.in_sum2), (name + _COUNTS, entry.counts.reshape(-1, 1))]
    head = [MAGIC, struct.pack("<IQQ", 3, len(arrays), 4)]
    head += [_key("general.type", _STRING), _text("imatrix")]
    head += [_key("imatrix.datasets", _ARRAY), struct.pack("<IQ", _STRING, len(matrix.datasets))]
    head += map(_text, matrix.datasets)
    head += [_key("imatrix.chunk_count", _UINT32), struct.pack("<I", matrix.n_chunks)]
    head += [_key("imatrix.chunk_size", _UINT32), struct.pack("<I", matrix.chunk_size)]
    offset = 0
    for name, values in arrays:
        # ggml knows no axes of one at the end.
        shape = values.shape[::-1] if values.shape[0] > 1 else values.shape[1:]
        head += [_text(name), struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, _F32, offset)]
        offset += values.size * 4 + _padding(values.size * 4)
    content = b"".join(head)
    file.write(content + bytes(_padding(len(content))))
    for _, values in arrays:
        data = np.ascontiguousarray(values, "<f4").tobytes()
        file.write(data + bytes(_padding(len(data))))


def _key(name: str, kind: int) -> bytes:
    return _text(name) + struct.pack("<I", kind)


def _text(text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    return struct.pack("<Q", len(data)) + data


def _padding(position: int) -> int:
    return -position % DEFAULT_ALIGNMENT


def _wrong(path: Path, what: str) -> QuantizeError:
    return QuantizeError(f"{path} is no importance matrix that can be used: {what}. Make it again, or choose another.")
