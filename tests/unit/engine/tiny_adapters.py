"""LoRA adapters in GGUF for the models of tiny_gguf, right ones and wrong ones. Knows nothing of engines."""

from collections.abc import Callable, Mapping
from pathlib import Path

import gguf
import numpy as np

RANK = 4


def pairs(n_embd: int = 64, seed: int = 3) -> dict[str, np.ndarray]:
    """Adapter tensors for the attention of both layers, strong enough to change every answer."""
    random = np.random.default_rng(seed)
    names = [f"blk.{layer}.attn_{part}.weight" for layer in range(2) for part in ("q", "v", "output")]
    found = {}
    for name in names:
        found[f"{name}.lora_a"] = random.normal(0, 0.5, (RANK, n_embd)).astype(np.float32)
        found[f"{name}.lora_b"] = random.normal(0, 0.5, (n_embd, RANK)).astype(np.float32)
    return found


def write_lora(
    path: Path,
    tensors: Mapping[str, np.ndarray],
    *,
    architecture: str = "llama",
    kind: str = "adapter",
    adapter_type: str = "lora",
    types: Mapping[str, gguf.GGMLQuantizationType] | None = None,
    change: Callable[[gguf.GGUFWriter], None] = lambda writer: None,
    alpha: float | None = 8.0,
) -> Path:
    """`types` are for tensors whose arrays are the bytes of a ggml type; `change` may add keys."""
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_type(kind)
    writer.add_string("adapter.type", adapter_type)
    if alpha is not None:
        writer.add_float32("adapter.lora.alpha", alpha)
    change(writer)
    for name, values in tensors.items():
        writer.add_tensor(name, values, raw_dtype=(types or {}).get(name))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
