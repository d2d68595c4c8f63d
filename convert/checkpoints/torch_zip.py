"""Checkpoints that torch.save wrote: a zip archive of a pickle, which names the tensors, and of their raw numbers.

Knows where the numbers lie and how a tensor looks at them, and checks that it stays inside; reads them where they are,
through a map of the file. Refuses to run anything, and to know what any tensor is for.
"""

import math
import mmap
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from convert.checkpoints.shards import ShardedCheckpoint, open_sharded
from convert.checkpoints.tensors import STORED_TYPES, Array, StoredTensor
from convert.checkpoints.torch_pickle import MAX_BYTES, ForeignName, TensorView, read_pickle
from convert.checkpoints.zip_entries import ZipEntry, read_entries
from convert.errors import ConvertError
from convert.impostors import impostor

SINGLE_FILE = "pytorch_model.bin"
INDEX_FILE = "pytorch_model.bin.index.json"

MAGIC = b"PK\3\4"
# How a pickle begins that torch wrote before it wrote archives: its number 0x1950a86a20f9469cfc6c.
_LEGACY_MAGIC = b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"
_PICKLE_MAGIC = b"\x80"
_DESCRIPTION = re.compile(r"[^/]+/data\.pkl")

_MAX_TENSORS = 1 << 17
_MAX_DIMENSIONS = 8
_MAX_SIZE = 1 << 62
# A view that shows the same numbers again and again may be no larger than this.
_MAX_REPEATED = 1 << 26
_OTHER_TYPE_BYTES = {"I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}

# Where training programs put the weights among everything else they save, the surest first.
_WEIGHT_KEYS = ("state_dict", "model_state_dict", "model", "module")
# What wrappers put before every name: DistributedDataParallel, torch.compile.
_WRAPPERS = ("module.", "_orig_mod.")
_MAX_DEPTH = 4
_MAX_TABLES = 1 << 12


class TorchFile:
    """One file, mapped into memory. Raises ConvertError where it is no checkpoint, or could be more than one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tensors: dict[str, StoredTensor] = {}
        self._views: dict[str, TensorView] = {}
        self._storages: dict[str, ZipEntry] = {}
        try:
            with path.open("rb") as file:
                head = file.read(len(_LEGACY_MAGIC))
                if not head.startswith(MAGIC):
                    raise _no_archive(path, head)
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except OSError as error:
            raise ConvertError(f"{path} can't be read ({error.strerror}).") from error
        try:
            self._index()
        except ConvertError:
            self.close()
            raise
        except ForeignName as error:
            self.close()
            raise ConvertError(
                f"{path} names {str(error)[:80]}, which no checkpoint of weights needs and which could run a program: "
                "nothing in it was run. Take the weights in safetensors form, or let whoever made the file save "
                "only model.state_dict()."
            ) from error
        except (ValueError, TypeError, RecursionError) as error:
            self.close()
            raise ConvertError(f"{path} is no checkpoint that can be read: {str(error)[:160]}.") from error

    @property
    def paths(self) -> tuple[Path, ...]:
        return (self.path,)

    def read(self, name: str) -> Array:
        tensor, view = self.tensors[name], self._views[name]
        if tensor.dtype not in STORED_TYPES:
            raise ConvertError(
                f"{self.path.name}: the tensor {name} is stored as {tensor.dtype}; only {', '.join(STORED_TYPES)} "
                "can be converted: get the checkpoint as it was before it was quantized."
            )
        dtype = np.dtype(STORED_TYPES[tensor.dtype])
        if math.prod(tensor.shape) == 0:
            return np.empty(tensor.shape, dtype)
        numbers = np.frombuffer(self._map, dtype, view.storage.count, self._storages[view.storage.key].begin)
        strides = [stride * dtype.itemsize for stride in view.strides]
        return np.lib.stride_tricks.as_strided(numbers[view.offset :], tensor.shape, strides, writeable=False)

    def is_same(self, first: str, second: str) -> bool:
        """Whether both names are there and stand for the very same stored numbers."""
        return first in self._views and self._views[first] == self._views.get(second)

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

    def _index(self) -> None:
        entries = read_entries(self._map)
        found = [name for name in entries if _DESCRIPTION.fullmatch(name)]
        if len(found) != 1:
            raise ValueError("it is a zip archive, but not one that torch.save wrote")
        prefix = found[0].removesuffix("data.pkl")
        if f"{prefix}constants.pkl" in entries:
            raise ValueError("it holds a program (TorchScript) and not a table of weights")
        order = entries.get(f"{prefix}byteorder")
        if order is not None and self._map[order.begin : order.begin + min(order.size, 16)] != b"little":
            raise ValueError("its numbers are not in little-endian order")
        description = entries[found[0]]
        if description.size > MAX_BYTES:
            raise ValueError(f"its description has {description.size:,} bytes")
        self._storages = {
            name.removeprefix(f"{prefix}data/"): entry
            for name, entry in entries.items()
            if name.startswith(f"{prefix}data/")
        }
        end = description.begin + description.size
        views = _weights(read_pickle(self._map[description.begin : end]))
        if len(views) > _MAX_TENSORS:
            raise ValueError(f"it claims {len(views):,} tensors")
        for name, view in views.items():
            self._check(name, view)
            self.tensors[name] = StoredTensor(name, view.storage.dtype, view.shape)
            self._views[name] = view

    def _check(self, name: str, view: TensorView) -> None:
        """Raise ValueError unless the view shows nothing but numbers of its storage."""
        storage = view.storage
        entry = self._storages.get(storage.key)
        stored = STORED_TYPES.get(storage.dtype)
        width = np.dtype(stored).itemsize if stored else _OTHER_TYPE_BYTES[storage.dtype]
        if entry is None or storage.count > _MAX_SIZE or entry.size != storage.count * width:
            raise ValueError(f"the numbers of the tensor {name} are missing or cut short")
        if len(view.shape) != len(view.strides) or len(view.shape) > _MAX_DIMENSIONS:
            raise ValueError(f"the tensor {name} has {len(view.shape)} dimensions and {len(view.strides)} strides")
        if not all(0 <= number < _MAX_SIZE for number in (view.offset, *view.shape, *view.strides)):
            raise ValueError(f"the tensor {name} has impossible numbers")
        count = math.prod(view.shape)
        last = view.offset + sum((size - 1) * stride for size, stride in zip(view.shape, view.strides, strict=True))
        if count and last >= storage.count:
            raise ValueError(f"the tensor {name} of shape {list(view.shape)} reaches beyond its numbers")
        if count > max(storage.count, _MAX_REPEATED):
            raise ValueError(f"the tensor {name} of shape {list(view.shape)} has only {storage.count:,} numbers")


def is_torch(folder: Path) -> bool:
    return (folder / SINGLE_FILE).is_file() or (folder / INDEX_FILE).is_file()


def open_torch(folder: Path) -> ShardedCheckpoint:
    """Open the folder's files. Raises ConvertError where one is missing, damaged or not what is indexed."""
    if (folder / INDEX_FILE).is_file():
        return open_sharded(folder / INDEX_FILE, TorchFile)
    return ShardedCheckpoint([TorchFile(folder / SINGLE_FILE)])


def _no_archive(path: Path, head: bytes) -> ConvertError:
    if head == _LEGACY_MAGIC:
        return ConvertError(
            f"{path} was saved by torch before version 1.6, in a form that can't be read without running it: where you "
            "trust it, load it with torch and save it again (torch.save(torch.load(path), path))."
        )
    if head.startswith(_PICKLE_MAGIC):
        return ConvertError(
            f"{path} is a bare pickle, which can't be read without running it: where you trust it, load it and save "
            "its tensors with a torch of at least 1.6."
        )
    return ConvertError(
        impostor(path) or f"{path} is no file of torch (it begins with {head[:4]!r}): download it again."
    )


def _weights(root: Any) -> dict[str, TensorView]:
    """The one table of tensors in what was saved: by itself, or within what a training program saved around it.

    Raises ValueError where there is none, or where several could be meant.
    """
    if isinstance(root, TensorView):
        raise ValueError("it holds a single tensor without a name")
    tables = list(_tables(root, ()))
    matrices = [(path, table) for path, table in tables if _has_matrix(table)]
    for key in _WEIGHT_KEYS:
        if chosen := [table for path, table in matrices if path and path[-1] == key]:
            if len(chosen) > 1:
                break
            return _unwrapped(_tensors(chosen[0]))
    candidates = matrices or tables
    if not candidates:
        raise ValueError("it holds no table of tensors")
    if candidates[0][0] and len(candidates) > 1:
        names = ", ".join(".".join(path) for path, _ in candidates[:4])
        raise ValueError(f"it holds several tables of tensors ({names[:100]}), and it can't be told which is the model")
    return _unwrapped(_tensors(candidates[0][1]))


def _tables(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Mapping[Any, Any]]]:
    """Each table that has tensors of its own and is reached through texts alone, outer ones first."""
    waiting = [(path, value)]
    seen: set[int] = set()
    while waiting and len(seen) < _MAX_TABLES:
        path, table = waiting.pop(0)
        if not isinstance(table, dict) or id(table) in seen:
            continue
        seen.add(id(table))
        if any(isinstance(entry, TensorView) for entry in table.values()):
            yield path, table
        if len(path) < _MAX_DEPTH:
            waiting += [((*path, key), entry) for key, entry in table.items() if isinstance(key, str)]


def _has_matrix(table: Mapping[Any, Any]) -> bool:
    return any(len(view.shape) > 1 and view.storage.dtype in STORED_TYPES for view in _tensors(table).values())


def _tensors(table: Mapping[Any, Any]) -> dict[str, TensorView]:
    return {name: view for name, view in table.items() if isinstance(name, str) and isinstance(view, TensorView)}


def _unwrapped(tensors: dict[str, TensorView]) -> dict[str, TensorView]:
    for wrapper in _WRAPPERS:
        if all(name.startswith(wrapper) for name in tensors):
            tensors = {name.removeprefix(wrapper): view for name, view in tensors.items()}
    return tensors
