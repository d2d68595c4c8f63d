"""Processors that llama.cpp can compute on: has it load them where they are libraries of their own, and knows which of
their ways to compute is broken.

A llama.cpp compiled on its own machine holds its one CPU backend. One that is made for everybody has a library for each
kind of processor, and takes the best that this one can run; it has to be told where they lie, once in each process.
"""

import ctypes
import os
from pathlib import Path
from typing import Any

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


def model_parameters() -> Any:
    """llama.cpp's own parameters for loading a model, as a ctypes structure, less what is broken on this processor."""
    parameters = llama_cpp.llama_model_default_params()
    parameters.use_extra_bufts = not has_broken_tiles(llama_cpp.llama_print_system_info())
    return parameters


def has_broken_tiles(system_info: bytes) -> bool:
    """Whether this llama.cpp multiplies by the tiles of Intel's servers (AMX), as llama_print_system_info tells.

    With quantized weights and more than one token it then ends the process: compilers drop what it prepares the tiles
    with (llama.cpp's pull request 26954). Weights that were not rearranged for the processor don't go that way; what
    `.ci/setup` compiles has no such way.
    """
    return b"AMX_INT8 = 1" in system_info
