"""Processors that llama.cpp can compute on: has it load them where they are libraries of their own.

A llama.cpp compiled on its own machine holds its one CPU backend. One that is made for everybody has a library for each
kind of processor, and takes the best that this one can run; it has to be told where they lie, once in each process.
"""

import ctypes
import os
from pathlib import Path

import llama_cpp
from llama_cpp._ggml import libggml
from llama_cpp.llama_cpp import _lib as libllama

# A wheel puts them beside the packages, the packaged application beside llama.cpp itself.
_FOLDERS = (Path(llama_cpp.__file__).parent / "lib", Path(llama_cpp.__file__).parent.parent / "bin")


def load_backends() -> None:
    """Does nothing where there is one already. Call it before llama.cpp is asked for anything."""
    # Found through llama.cpp's library: the same ggml may lie under two names, and then is loaded twice. Windows looks
    # no further than the library itself, and knows libraries by their names.
    library = libllama if hasattr(libllama, "ggml_backend_dev_count") else libggml
    library.ggml_backend_dev_count.restype = ctypes.c_size_t
    library.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
    library.ggml_backend_load_all_from_path.restype = None
    for folder in _FOLDERS:
        if library.ggml_backend_dev_count():
            return
        if folder.is_dir():
            library.ggml_backend_load_all_from_path(os.fsencode(folder))
