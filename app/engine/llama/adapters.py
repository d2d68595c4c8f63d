"""LoRA adapters beside a loaded model: kept while it lives, mixed anew for each answer.

Knows llama.cpp's adapters and that what lies in a KV cache was computed under one mixture of them. What an adapter
file may be, app.engine.adapter_header knows. Knows no prompts and no KV cache.
"""

import ctypes
import math
import os
from collections.abc import Sequence
from pathlib import Path

import llama_cpp.llama_cpp as native

from app.core.generation import AdapterScale
from app.engine.adapter_header import check_adapter, model_shapes
from app.engine.llama.log import LOG
from app.errors import PunaError

LEAST_SCALE, GREATEST_SCALE = -1.0, 2.0
# Past this an adapter that is not in use makes room for another: they are read again in a fraction of a second.
MOST_KEPT = 16


def adapter_key(adapters: Sequence[AdapterScale]) -> str:
    """The same text for two requests exactly where they compute the same keys and values. Empty without adapters.

    An adapter counts as its file, size and time of change. Raise PunaError for a scale that can't be, or a lost file.
    """
    paths = [os.path.realpath(adapter.path) for adapter in adapters]
    if len(set(paths)) != len(paths):
        raise PunaError("an adapter is named twice: name each once, with one scale")
    for adapter in adapters:
        if not (math.isfinite(adapter.scale) and LEAST_SCALE <= adapter.scale <= GREATEST_SCALE):
            raise PunaError(f"the scale of an adapter can't be {adapter.scale}: choose one from -1 to 2")
    marks = [
        f"{_file_mark(path)}@{adapter.scale!r}"
        for path, adapter in zip(paths, adapters, strict=True)
        if adapter.scale != 0
    ]
    return "\n".join(sorted(marks))


class Adapters:
    """The adapters of one loaded model and its context. llama.cpp frees them with the model."""

    def __init__(self, model: int, context: int, path: Path, architecture: str) -> None:
        self._model = model
        self._context = context
        self._path = path
        self._architecture = architecture
        self._shapes: dict[str, tuple[int, ...]] = {}
        # File mark -> llama_adapter_lora pointer, the one used last at the end.
        self._loaded: dict[str, int] = {}
        self._key = ""

    def use(self, adapters: Sequence[AdapterScale]) -> str:
        """Compute with these from now on and return their `adapter_key`. Raise PunaError; all then stays as it was."""
        key = adapter_key(adapters)
        if key == self._key:
            return key
        counting = [adapter for adapter in adapters if adapter.scale != 0]
        pointers = [self._pointer(os.path.realpath(adapter.path)) for adapter in counting]
        array = (native.llama_adapter_lora_p_ctypes * len(pointers))(*pointers)
        scales = (ctypes.c_float * len(pointers))(*(adapter.scale for adapter in counting))
        if native.llama_set_adapters_lora(self._context, array, len(pointers), scales) != 0:
            raise PunaError("llama.cpp could not add the adapters: try again with fewer of them")
        self._key = key
        self._let_go(pointers)
        return key

    def _pointer(self, path: str) -> int:
        mark = _file_mark(path)
        if mark not in self._loaded:
            if not self._shapes:
                self._shapes = model_shapes(self._path)
            check_adapter(Path(path), self._architecture, self._shapes)
            LOG.begin()
            pointer: int | None = native.llama_adapter_lora_init(self._model, os.fsencode(path))
            if not pointer:
                raise PunaError(f"{path} can't be added ({LOG.words() or 'not enough memory'}): choose another adapter")
            self._loaded[mark] = pointer
        self._loaded[mark] = self._loaded.pop(mark)
        return self._loaded[mark]

    def _let_go(self, in_use: Sequence[int]) -> None:
        for mark in [mark for mark, pointer in self._loaded.items() if pointer not in in_use]:
            if len(self._loaded) <= MOST_KEPT:
                return
            native.llama_adapter_lora_free(self._loaded.pop(mark))


def _file_mark(path: str) -> str:
    """A changed file is another adapter."""
    try:
        stat = os.stat(path)
    except OSError as error:
        raise PunaError(f"the adapter {path} can't be read ({error.strerror}): choose another or do without") from error
    return f"{path}|{stat.st_size}|{stat.st_mtime_ns}"
