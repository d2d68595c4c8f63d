"""Files as torch.save makes them, made byte by byte, so that any part of them can be wrong."""

import collections
import io
import pickle
import zipfile
from pathlib import Path
from typing import Any

import torch
from torch._utils import _rebuild_tensor_v2


class Call:
    """Pickled as a call of a function by its name, whatever it is."""

    def __init__(self, function: Any, *arguments: Any) -> None:
        self._reduced = (function, arguments)

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return self._reduced


class Storage:
    """Pickled as torch's persistent id of a storage."""

    def __init__(self, key: str, count: int, kind: str = "FloatStorage") -> None:
        self.key, self.count, self.kind = key, count, kind


def description(value: Any) -> bytes:
    """The pickle of `value`, protocol 2, in which a `Storage` is a reference to one."""

    class Pickler(pickle.Pickler):
        def persistent_id(self, item: Any) -> Any:
            if isinstance(item, Storage):
                return ("storage", getattr(torch, item.kind), item.key, "cpu", item.count)
            return None

    buffer = io.BytesIO()
    Pickler(buffer, protocol=2).dump(value)
    return buffer.getvalue()


def tensor(storage: Any, offset: Any, shape: Any, strides: Any) -> Call:
    return Call(_rebuild_tensor_v2, storage, offset, shape, strides, False, collections.OrderedDict())


def archive(path: Path, pickled: bytes, storages: dict[str, bytes], **others: Any) -> Path:
    """The zip file; `others`: compression, and files to add by name -> bytes."""
    compression = others.get("compression", zipfile.ZIP_STORED)
    with zipfile.ZipFile(path, "w", compression) as file:
        file.writestr("archive/data.pkl", pickled)
        file.writestr("archive/byteorder", others.get("byteorder", b"little"))
        for key, data in storages.items():
            file.writestr(f"archive/data/{key}", data)
        for name, data in others.get("more", {}).items():
            file.writestr(name, data)
        file.writestr("archive/version", b"3\n")
    return path
