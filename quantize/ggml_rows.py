"""ggml's functions that quantize rows and undo it, reached directly: numbers in memory become blocks, or the reverse.

With quantize.ggml the only door to ggml here. The functions let other threads run meanwhile. Knows nothing of files,
of models, or of which type a tensor should get.
"""

import ctypes
import threading
from pathlib import Path

import gguf
import llama_cpp
import numpy as np
from llama_cpp._ctypes_extensions import load_shared_library

from convert.checkpoints.tensors import Array, to_float32
from quantize.errors import QuantizeError

# Numbers that are quantized at once: as float32 they stay in the processor's own memory. Rows are never cut.
_STEP_ELEMENTS = 1 << 16

_LIBRARIES = Path(llama_cpp.__file__).parent / "lib"
_BASE = load_shared_library("ggml-base", _LIBRARIES)
try:
    _CPU = load_shared_library("ggml-cpu", _LIBRARIES)
except FileNotFoundError:
    # Of a llama.cpp for all processors there is one for each kind; the base knows the same, more slowly.
    _CPU = None

_QUANTIZE = _BASE.ggml_quantize_chunk
_QUANTIZE.restype = ctypes.c_size_t
_QUANTIZE.argtypes = [
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p,
]  # fmt: skip
_IS_VALID = _BASE.ggml_validate_row_data
_IS_VALID.restype = ctypes.c_bool
_IS_VALID.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]

# Many times faster than numpy's conversion.
_WIDENERS = (
    {"F16": _CPU.ggml_cpu_fp16_to_fp32, "BF16": _CPU.ggml_cpu_bf16_to_fp32}
    if _CPU is not None
    else {"F16": _BASE.ggml_fp16_to_fp32_row, "BF16": _BASE.ggml_bf16_to_fp32_row}
)
for _widen in _WIDENERS.values():
    _widen.restype = None
    _widen.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]
if _CPU is not None:
    _CPU.ggml_cpu_init()

_scratch = threading.local()


def quantize_rows(rows: Array, dtype: str, kind: gguf.GGMLQuantizationType, importance: Array | None = None) -> Array:
    """The rows [rows, columns], stored as `dtype` of convert.checkpoints.tensors, as bytes of the type `kind`.

    The columns must fill whole blocks of it. `importance` are the columns' weights, float32; some types are made with
    them only, which the caller sees to. Raises QuantizeError where the numbers are too large for the type.
    """
    n_rows, n_columns = rows.shape
    assert importance is None or importance.size == n_columns
    block, block_bytes = gguf.GGML_QUANT_SIZES[kind]
    row_bytes = n_columns // int(block) * int(block_bytes)
    result = np.empty((n_rows, row_bytes), np.uint8)
    step = max(1, _STEP_ELEMENTS // n_columns)
    weights = None if importance is None else importance.ctypes.data
    for start in range(0, n_rows, step):
        values = _widened(rows[start : start + step], dtype)
        target = result.ctypes.data + start * row_bytes
        size = _QUANTIZE(kind, values.ctypes.data, target, 0, len(values), n_columns, weights)
        if not _IS_VALID(kind, target, size):
            raise QuantizeError(f"there are numbers in it that {kind.name} can't hold")
    return result


def decoded_rows(rows: Array, kind: str) -> Array:
    """Rows of ggml's type `kind`, given as their bytes [rows, bytes], as new float32 numbers [rows, columns]."""
    rows = np.ascontiguousarray(rows)
    block, block_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[kind]]
    decode = _WIDENERS.get(kind) or getattr(_BASE, f"dequantize_row_{kind.lower().replace('_k', '_K')}", None)
    if kind == "F32" or decode is None:
        values: Array = gguf.quants.dequantize(rows, gguf.GGMLQuantizationType[kind])
        return values
    decode.restype, decode.argtypes = None, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]
    result = np.empty((len(rows), rows.shape[1] // int(block_bytes) * int(block)), np.float32)
    decode(rows.ctypes.data, result.ctypes.data, result.size)
    return result


def _widened(rows: Array, dtype: str) -> Array:
    """As float32, in memory that is used again for the next rows of this thread."""
    if dtype == "F32" and rows.flags.c_contiguous and rows.flags.aligned:
        return rows
    widen = _WIDENERS.get(dtype)
    if widen is None or not rows.flags.c_contiguous:
        return np.ascontiguousarray(to_float32(rows, dtype))
    scratch = getattr(_scratch, "values", None)
    if scratch is None or scratch.size < rows.size:
        scratch = _scratch.values = np.empty(max(rows.size, _STEP_ELEMENTS), np.float32)
    values: Array = scratch[: rows.size].reshape(rows.shape)
    widen(rows.ctypes.data, values.ctypes.data, rows.size)
    return values
