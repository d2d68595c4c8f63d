"""Models of any shape and architecture whose weights are all zero: sparse files, which take no room on the disk.

For what depends on sizes only, memory and speed. Knows no engine.
"""

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import gguf
import numpy as np

F32, Q4_K, Q6_K = gguf.GGMLQuantizationType.F32, gguf.GGMLQuantizationType.Q4_K, gguf.GGMLQuantizationType.Q6_K


@dataclass(frozen=True)
class Shape:
    """As Q4_K_M would have it: matrices Q4_K, the output Q6_K. `further` are more keys, without the architecture."""

    architecture: str
    n_layers: int
    n_embd: int
    n_ff: int
    n_heads: int
    n_heads_kv: int
    n_vocab: int
    head: int = 0
    tied: bool = False
    norms: tuple[tuple[str, bool], ...] = ()  # further norms of a layer: name, whether of a head and not of n_embd
    further: Mapping[str, int | float] = field(default_factory=dict)
    n_ctx: int = 32768


_GEMMA_NORMS = (("post_attention_norm", False), ("post_ffw_norm", False))
_HEAD_NORMS = (("attn_q_norm", True), ("attn_k_norm", True))
SHAPES = {
    "100M": Shape("llama", 12, 768, 2048, 12, 12, 8000),
    "1.1B": Shape("llama", 22, 2048, 5632, 32, 4, 32000),
    "LLaMA 7B": Shape("llama", 32, 4096, 11008, 32, 32, 8000),
    "qwen3": Shape("qwen3", 28, 1024, 3072, 16, 8, 8000, head=128, tied=True, norms=_HEAD_NORMS),
    "gemma2": Shape(
        "gemma2", 26, 2304, 9216, 8, 4, 8000, head=256, tied=True, norms=_GEMMA_NORMS,
        further={"attention.sliding_window": 4096, "attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0},
    ),
    "gemma3": Shape(
        "gemma3", 12, 1280, 6912, 4, 1, 64000, head=256, tied=True, norms=_GEMMA_NORMS + _HEAD_NORMS,
        further={"attention.sliding_window": 512},
    ),
}  # fmt: skip


def write_shaped(path: Path, shape: Shape) -> Path:
    head = shape.head or shape.n_embd // shape.n_heads
    writer = gguf.GGUFWriter(path, shape.architecture)
    writer.add_name("Shaped")
    writer.add_context_length(shape.n_ctx)
    writer.add_embedding_length(shape.n_embd)
    writer.add_feed_forward_length(shape.n_ff)
    writer.add_head_count(shape.n_heads)
    writer.add_head_count_kv(shape.n_heads_kv)
    writer.add_block_count(shape.n_layers)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(head)
    writer.add_key_length(head)
    writer.add_value_length(head)
    for name, value in shape.further.items():
        add = writer.add_uint32 if isinstance(value, int) else writer.add_float32
        add(f"{shape.architecture}.{name}", value)
    _add_vocabulary(writer, shape.n_vocab)
    n_bytes = 0
    for name, dimensions in _tensors(shape, head).items():
        kind = F32 if len(dimensions) == 1 else Q6_K if name in ("output.weight", "token_embd.weight") else Q4_K
        block, block_bytes = gguf.GGML_QUANT_SIZES[kind]
        stored = math.prod(dimensions) // block * block_bytes
        in_bytes = dimensions if kind == F32 else (*dimensions[:-1], dimensions[-1] // block * block_bytes)
        writer.add_tensor_info(
            name, in_bytes, np.dtype(np.float32 if kind == F32 else np.uint8), stored, raw_dtype=kind
        )
        n_bytes += -(-stored // 32) * 32
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    os.truncate(path, -(-path.stat().st_size // 32) * 32 + n_bytes)
    return path


def _tensors(shape: Shape, head: int) -> dict[str, tuple[int, ...]]:
    n_embd, query, key = shape.n_embd, shape.n_heads * head, shape.n_heads_kv * head
    found: dict[str, tuple[int, ...]] = {"token_embd.weight": (shape.n_vocab, n_embd), "output_norm.weight": (n_embd,)}
    if not shape.tied:
        found["output.weight"] = (shape.n_vocab, n_embd)
    for layer in range(shape.n_layers):
        parts: dict[str, tuple[int, ...]] = {
            "attn_norm": (n_embd,), "ffn_norm": (n_embd,), "attn_q": (query, n_embd), "attn_k": (key, n_embd),
            "attn_v": (key, n_embd), "attn_output": (n_embd, query), "ffn_gate": (shape.n_ff, n_embd),
            "ffn_up": (shape.n_ff, n_embd), "ffn_down": (n_embd, shape.n_ff),
        }  # fmt: skip
        parts |= {name: (head if of_head else n_embd,) for name, of_head in shape.norms}
        found |= {f"blk.{layer}.{name}.weight": dimensions for name, dimensions in parts.items()}
    return found


def _add_vocabulary(writer: gguf.GGUFWriter, n_vocab: int) -> None:
    """All bytes, then made-up words."""
    texts = ["<unk>", "<s>", "</s>", *(f"<0x{value:02X}>" for value in range(256))]
    kinds = [2, 3, 3, *[6] * 256, *[1] * (n_vocab - len(texts))]
    texts += [f"t{number}" for number in range(n_vocab - len(texts))]
    writer.add_tokenizer_model("llama")
    writer.add_token_list(texts)
    writer.add_token_scores([0.0] * n_vocab)
    writer.add_token_types(kinds)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
