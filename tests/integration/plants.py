"""Mistakes written into a finished GGUF of the type f32, where it lies."""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np

Array = np.ndarray[Any, Any]
Plant = Callable[[Path], None]


def changed(name: str, change: Callable[[Array], Array]) -> Plant:
    """Write other values of the same shape over a tensor's."""

    def plant(path: Path) -> None:
        values = next(tensor.data for tensor in gguf.GGUFReader(path, "r+").tensors if tensor.name == name)
        values[:] = change(values.copy())

    return plant


def number(key: str, factor: float) -> Plant:
    def plant(path: Path) -> None:
        data = bytearray(path.read_bytes())
        at = data.index(key.encode()) + len(key) + 4
        data[at : at + 4] = struct.pack("<f", factor * struct.unpack("<f", data[at : at + 4])[0])
        path.write_bytes(data)

    return plant


def swapped(one: str, other: str) -> Plant:
    """The tensors whose names begin with `one` and those whose names begin with `other`."""

    def plant(path: Path) -> None:
        tensors = {tensor.name: tensor.data for tensor in gguf.GGUFReader(path, "r+").tensors}
        for name, values in tensors.items():
            if name.startswith(one):
                there = tensors[name.replace(one, other)]
                kept = values.copy()
                values[:] = there
                there[:] = kept

    return plant
