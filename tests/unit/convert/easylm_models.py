"""Writes streams and trees of arrays as flax and EasyLM do, msgpack byte by byte: for tests."""

import struct
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from transformers import LlamaForCausalLM

from tests.unit.convert.ggml_models import stored_llama

Array = np.ndarray[Any, Any]

# Meta's names -> EasyLM's; the last part tells whether the matrix lies on its side.
_NAMES = {
    "tok_embeddings.weight": "transformer.wte.embedding",
    "norm.weight": "transformer.ln_f.kernel",
    "output.weight": "lm_head.kernel",
}


def packed(value: Any) -> bytes:
    """msgpack of nested tuples, dicts, texts, bytes, numbers, flags and numpy arrays (bfloat16 as uint16)."""
    if value is True or value is False:
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        return bytes([value]) if value < 128 else b"\xce" + struct.pack(">I", value)
    if isinstance(value, str):
        data = value.encode()
        return (bytes([0xA0 | len(data)]) if len(data) < 32 else b"\xd9" + bytes([len(data)])) + data
    if isinstance(value, bytes):
        return b"\xc6" + struct.pack(">I", len(value)) + value
    if isinstance(value, tuple):
        return bytes([0x90 | len(value)]) + b"".join(packed(item) for item in value)
    if isinstance(value, dict):
        head = bytes([0x80 | len(value)]) if len(value) < 16 else b"\xde" + struct.pack(">H", len(value))
        return head + b"".join(packed(key) + packed(item) for key, item in value.items())
    name = "bfloat16" if value.dtype == np.uint16 else value.dtype.name
    content = packed((tuple(value.shape), name, np.ascontiguousarray(value).tobytes()))
    return b"\xc9" + struct.pack(">I", len(content)) + b"\x01" + content


def in_pieces(value: Array, n_pieces: int) -> dict[str, Any]:
    """An array as flax stores it when it is larger than a gigabyte."""
    flat = np.array_split(value.reshape(-1), n_pieces)
    return {
        "__msgpack_chunked_array__": True,
        "shape": {str(number): size for number, size in enumerate(value.shape)},
        "chunks": {str(number): piece for number, piece in enumerate(flat)},
    }


def arrays_of(model: LlamaForCausalLM, dtype: str = "float32") -> dict[str, Array]:
    """The model's weights under EasyLM's names; the model then has the values that `dtype` can hold."""
    if dtype != "float32":
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.copy_(parameter.to(getattr(torch, dtype)))
    result = {}
    for name, stored in stored_llama(model, "f32", "ggml").items():
        values = stored.values.copy()
        if dtype == "bfloat16":
            values = (values.view(np.uint32) >> 16).astype(np.uint16)
        else:
            values = values.astype(dtype)
        turned = values.ndim == 2 and not name.startswith("tok_embeddings")
        own = _NAMES.get(name, "transformer.h." + name.removeprefix("layers.").removesuffix("weight") + "kernel")
        result[own] = np.ascontiguousarray(values.T) if turned else values
    return result


def stream(arrays: Mapping[str, Any], wrapper: Sequence[str] = ("params",)) -> bytes:
    """EasyLM's stream: one pair of path and serialized array after another."""
    return b"".join(packed(((*wrapper, *name.split(".")), packed(value))) for name, value in arrays.items())


def tree(arrays: Mapping[str, Any]) -> bytes:
    """One map of maps, as flax's `to_bytes` gives it."""
    result: dict[str, Any] = {}
    for name, value in arrays.items():
        inner = result
        *path, last = ("params", *name.split("."))
        for part in path:
            inner = inner.setdefault(part, {})
        inner[last] = value
    return packed(result)
