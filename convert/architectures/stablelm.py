"""StableLM 3B-4E1T, Zephyr and 2: as transformers writes it, and as its makers did before (StableLMEpochForCausalLM).

Knows transformers' StableLmConfig of versions 4 and 5, the older names of its settings, and llama.cpp's architecture
"stablelm". The first StableLM, Alpha, is GPT-NeoX. Knows no file format.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from convert.architectures.config_values import (
    MAX_CONTEXT,
    MAX_HEADS,
    MAX_LAYERS,
    MAX_SIZE,
    MAX_VOCABULARY,
    integer,
    number,
    refuse_quantized,
    rope_settings,
)
from convert.architectures.plan import MetadataValue, Plan, PlannedTensor, Shape, check_tensors, in_checkpoint_order
from convert.architectures.rope import Rope, read_rope
from convert.architectures.tied_output import tied
from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "stablelm"
FAMILY = "StableLM"

_EMBEDDING = "model.embed_tokens.weight"
_OUTPUT = "lm_head.weight"
_BUFFERS = re.compile(r"\.rotary_emb\.(inv_freq|cos_cached|sin_cached)$")
_SCALINGS = ("linear", "dynamic")

# What follows "model.layers.N." -> (what follows "blk.N.", rows, columns or None), as attributes of StableLmConfig.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "input_layernorm.weight": ("attn_norm.weight", "hidden_size", None),
    "input_layernorm.bias": ("attn_norm.bias", "hidden_size", None),
    "self_attn.q_proj.weight": ("attn_q.weight", "hidden_size", "hidden_size"),
    "self_attn.k_proj.weight": ("attn_k.weight", "key_size", "hidden_size"),
    "self_attn.v_proj.weight": ("attn_v.weight", "key_size", "hidden_size"),
    "self_attn.o_proj.weight": ("attn_output.weight", "hidden_size", "hidden_size"),
    "mlp.gate_proj.weight": ("ffn_gate.weight", "intermediate_size", "hidden_size"),
    "mlp.up_proj.weight": ("ffn_up.weight", "intermediate_size", "hidden_size"),
    "mlp.down_proj.weight": ("ffn_down.weight", "hidden_size", "intermediate_size"),
}
# Without these llama.cpp runs the feed-forward network beside attention, on the same normed input.
_SECOND_NORM: dict[str, tuple[str, str, str | None]] = {
    "post_attention_layernorm.weight": ("ffn_norm.weight", "hidden_size", None),
    "post_attention_layernorm.bias": ("ffn_norm.bias", "hidden_size", None),
}
_ATTENTION_BIASES: dict[str, tuple[str, str, str | None]] = {
    "self_attn.q_proj.bias": ("attn_q.bias", "hidden_size", None),
    "self_attn.k_proj.bias": ("attn_k.bias", "key_size", None),
    "self_attn.v_proj.bias": ("attn_v.bias", "key_size", None),
}


@dataclass(frozen=True)
class StableLmConfig:
    """Checked numbers of a config.json. `rotary_size` is how many numbers of each head are rotated."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    n_layers: int
    n_heads: int
    n_kv_heads: int
    context_length: int
    rotary_size: int
    rope: Rope
    layer_norm_eps: float
    parallel_residual: bool
    qkv_bias: bool
    qk_layernorm: bool
    tied: bool

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.n_heads

    @property
    def key_size(self) -> int:
        return self.n_kv_heads * self.head_dim


def read_config(config: Mapping[str, Any]) -> StableLmConfig:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    if (activation := config.get("hidden_act", "silu")) not in ("silu", "swish"):
        raise ConvertError(
            f"config.json asks for the activation {str(activation)[:40]!r}; StableLM in llama.cpp has silu."
        )
    hidden_size = integer(config, "hidden_size", MAX_SIZE)
    n_heads = integer(config, "num_attention_heads", MAX_HEADS)
    n_kv_heads = integer(config, "num_key_value_heads", MAX_HEADS, n_heads)
    if hidden_size % n_heads:
        raise ConvertError(f"config.json has hidden_size {hidden_size}, which {n_heads} heads can't share.")
    if n_heads % n_kv_heads:
        raise ConvertError(f"config.json has {n_heads} heads, which {n_kv_heads} key-value heads can't serve.")
    rope = rope_settings(config)
    rope.setdefault("partial_rotary_factor", config.get("rope_pct"))
    rotary_size = int(number(rope, "partial_rotary_factor", 1.0, 0.25) * (hidden_size // n_heads))
    if rotary_size < 2 or rotary_size % 2:
        raise ConvertError(
            f"config.json rotates {rotary_size} numbers of each head; rotary positions need an even number."
        )
    context_length = integer(config, "max_position_embeddings", MAX_CONTEXT, 4096)
    return StableLmConfig(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        intermediate_size=integer(config, "intermediate_size", MAX_SIZE),
        n_layers=integer(config, "num_hidden_layers", MAX_LAYERS),
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        context_length=context_length,
        rotary_size=rotary_size,
        rope=read_rope(rope, context_length, FAMILY, _SCALINGS),
        layer_norm_eps=number(config, "layer_norm_eps" if "layer_norm_eps" in config else "norm_eps", 0.1, 1e-5),
        parallel_residual=config.get("use_parallel_residual", False) is True,
        qkv_bias=config.get("use_qkv_bias", False) is True,
        qk_layernorm=config.get("qk_layernorm", False) is True,
        tied=config.get("tie_word_embeddings", False) is True,
    )


def plan(config: StableLmConfig, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order.

    Raises ConvertError naming the first tensor that is missing, unexpected or of the wrong shape.
    """
    planned = _expected(config)
    twice: tuple[PlannedTensor, ...] = ()
    if config.tied:
        result = tied(planned, tensors, _EMBEDDING, _OUTPUT, None)
        planned, twice = dict(result.planned), result.twice
    shapes: dict[str, Shape] = {source: tensor.shape for source, tensor in planned.items()}
    if config.qk_layernorm and config.n_layers * (config.n_heads + config.n_kv_heads) > len(tensors):
        raise ConvertError(
            "config.json asks for qk_layernorm, but the checkpoint lacks the norms of its heads: a file is missing, or "
            "config.json belongs to another model."
        )
    norms = _head_norms(config)
    for norm in norms:
        shapes |= dict.fromkeys(norm.sources, (config.head_dim,))
    check_tensors(tensors, shapes, FAMILY, lambda name: bool(_BUFFERS.search(name)))
    return Plan(in_checkpoint_order([*planned.values(), *twice, *norms], tensors), config.rope.warnings)


def metadata(config: StableLmConfig) -> dict[str, MetadataValue]:
    """The architecture's keys, as llama.cpp's stablelm reads them."""
    keys: dict[str, MetadataValue] = {
        "stablelm.context_length": config.context_length,
        "stablelm.embedding_length": config.hidden_size,
        "stablelm.block_count": config.n_layers,
        "stablelm.feed_forward_length": config.intermediate_size,
        "stablelm.rope.dimension_count": config.rotary_size,
        "stablelm.rope.freq_base": config.rope.theta,
        "stablelm.attention.head_count": config.n_heads,
        "stablelm.attention.head_count_kv": config.n_kv_heads,
        "stablelm.use_parallel_residual": config.parallel_residual,
        "stablelm.attention.layer_norm_epsilon": config.layer_norm_eps,
        "stablelm.vocab_size": config.vocab_size,
    }
    return keys | {f"{ARCHITECTURE}.{key}": value for key, value in config.rope.scaling.items()}


def _expected(config: StableLmConfig) -> dict[str, PlannedTensor]:
    """All that comes from one tensor of the checkpoint."""
    table = dict(_LAYER_TENSORS)
    if not config.parallel_residual:
        table |= _SECOND_NORM
    if config.qkv_bias:
        table |= _ATTENTION_BIASES
    embedding = (config.vocab_size, config.hidden_size)
    expected = {_EMBEDDING: PlannedTensor("token_embd.weight", embedding, (_EMBEDDING,))}
    for layer in range(config.n_layers):
        for suffix, (target, rows, columns) in table.items():
            shape = (getattr(config, rows), getattr(config, columns)) if columns else (getattr(config, rows),)
            source = f"model.layers.{layer}.{suffix}"
            expected[source] = PlannedTensor(f"blk.{layer}.{target}", shape, (source,))
    for kind in ("weight", "bias"):
        expected[f"model.norm.{kind}"] = PlannedTensor(
            f"output_norm.{kind}", (config.hidden_size,), (f"model.norm.{kind}",)
        )
    expected[_OUTPUT] = PlannedTensor("output.weight", embedding, (_OUTPUT,))
    return expected


def _head_norms(config: StableLmConfig) -> list[PlannedTensor]:
    """StableLM 2 12B norms queries and keys, each head by a vector of its own: stacked into a matrix here."""
    if not config.qk_layernorm:
        return []
    planned = []
    for layer in range(config.n_layers):
        for source, target, heads in (("q", "attn_q_norm", config.n_heads), ("k", "attn_k_norm", config.n_kv_heads)):
            sources = tuple(
                f"model.layers.{layer}.self_attn.{source}_layernorm.norms.{head}.weight" for head in range(heads)
            )
            planned.append(PlannedTensor(f"blk.{layer}.{target}.weight", (heads, config.head_dim), sources, _stacked))
    return planned


def _stacked(*raw: Array) -> Array:
    return np.stack(raw)
