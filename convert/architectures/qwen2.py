"""Qwen2 and Qwen2.5 as transformers writes them: configuration, tensor names and shapes, and what GGUF calls them.

Knows transformers' Qwen2Config of versions 4 and 5 and llama.cpp's architecture "qwen2". Knows no file format.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

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
from convert.architectures.plan import (
    MetadataValue,
    Plan,
    PlannedTensor,
    check_tensors,
    in_checkpoint_order,
)
from convert.architectures.rope import Rope, read_rope
from convert.architectures.tied_output import Tied, tied
from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "qwen2"
FAMILY = "Qwen2"

_ROPE_KINDS = ("linear", "yarn", "dynamic")
_EMBEDDING = "model.embed_tokens.weight"
_OUTPUT = "lm_head.weight"

# What follows "model.layers.N." -> (what follows "blk.N.", rows, columns or None), the last two as attributes of
# Qwen2Config. Queries and keys stay as they are: llama.cpp rotates this architecture by halves.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "input_layernorm.weight": ("attn_norm.weight", "hidden_size", None),
    "self_attn.q_proj.weight": ("attn_q.weight", "query_size", "hidden_size"),
    "self_attn.q_proj.bias": ("attn_q.bias", "query_size", None),
    "self_attn.k_proj.weight": ("attn_k.weight", "key_size", "hidden_size"),
    "self_attn.k_proj.bias": ("attn_k.bias", "key_size", None),
    "self_attn.v_proj.weight": ("attn_v.weight", "key_size", "hidden_size"),
    "self_attn.v_proj.bias": ("attn_v.bias", "key_size", None),
    "self_attn.o_proj.weight": ("attn_output.weight", "hidden_size", "query_size"),
    "post_attention_layernorm.weight": ("ffn_norm.weight", "hidden_size", None),
    "mlp.gate_proj.weight": ("ffn_gate.weight", "intermediate_size", "hidden_size"),
    "mlp.up_proj.weight": ("ffn_up.weight", "intermediate_size", "hidden_size"),
    "mlp.down_proj.weight": ("ffn_down.weight", "hidden_size", "intermediate_size"),
}


@dataclass(frozen=True)
class Qwen2Config:
    """Checked numbers of a config.json. `window` is the reach of attention in tokens, None where it is the context."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    explicit_head_dim: bool
    context_length: int
    window: int | None
    rms_norm_eps: float
    rope: Rope
    tied: bool

    @property
    def query_size(self) -> int:
        return self.n_heads * self.head_dim

    @property
    def key_size(self) -> int:
        return self.n_kv_heads * self.head_dim


def read_config(config: Mapping[str, Any]) -> Qwen2Config:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    if (activation := config.get("hidden_act", "silu")) not in ("silu", "swish"):
        raise ConvertError(
            f"config.json asks for the activation {str(activation)[:40]!r}; Qwen2 in llama.cpp has silu."
        )
    hidden_size = integer(config, "hidden_size", MAX_SIZE)
    n_heads = integer(config, "num_attention_heads", MAX_HEADS)
    n_kv_heads = integer(config, "num_key_value_heads", MAX_HEADS, n_heads)
    head_dim = integer(config, "head_dim", MAX_HEADS, max(1, hidden_size // n_heads))
    if head_dim * n_heads != hidden_size:
        raise ConvertError(
            f"config.json has hidden_size {hidden_size} and {n_heads} heads of {head_dim}; Qwen2 in llama.cpp has "
            "heads that share it evenly."
        )
    if n_heads % n_kv_heads:
        raise ConvertError(f"config.json has {n_heads} heads, which {n_kv_heads} key-value heads can't serve.")
    if head_dim % 2:
        raise ConvertError(f"config.json makes heads of {head_dim} numbers; rotary positions need an even number.")
    context_length = integer(config, "max_position_embeddings", MAX_CONTEXT, 32768)
    window = None
    if config.get("use_sliding_window") is True and config.get("sliding_window") is not None:
        window = integer(config, "sliding_window", MAX_CONTEXT)
    return Qwen2Config(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        intermediate_size=integer(config, "intermediate_size", MAX_SIZE),
        n_layers=integer(config, "num_hidden_layers", MAX_LAYERS),
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        head_dim=head_dim,
        explicit_head_dim=config.get("head_dim") is not None,
        context_length=context_length,
        window=window if window is not None and window < context_length else None,
        rms_norm_eps=number(config, "rms_norm_eps", 0.1, 1e-6),
        rope=read_rope(rope_settings(config), context_length, FAMILY, _ROPE_KINDS),
        tied=config.get("tie_word_embeddings", False) is True,
    )


def plan(config: Qwen2Config, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order.

    `same(name, name)` tells whether two tensors of one shape hold the same bytes. Raises ConvertError naming the first
    tensor that is missing, unexpected or of the wrong shape.
    """
    stored = Tied(_expected(config))
    if config.tied:
        stored = tied(stored.planned, tensors, _EMBEDDING, _OUTPUT, same)
    shapes = {source: tensor.shape for source, tensor in stored.planned.items()}
    repeated = {_OUTPUT} - shapes.keys()  # equal to the embedding, if it is there
    check_tensors(tensors, shapes, FAMILY, lambda name: name in repeated)
    warnings = (*config.rope.warnings, *stored.warnings)
    if config.window is not None:
        warnings += (
            f"The model was trained to look back {config.window:,} tokens and llama.cpp lets it look back over the "
            f"whole context: answers are the model's own up to {config.window:,} tokens and may get worse beyond.",
        )
    return Plan(in_checkpoint_order(list(stored.planned.values()), tensors), warnings)


def metadata(config: Qwen2Config) -> dict[str, MetadataValue]:
    """The architecture's keys, as https://github.com/ggml-org/ggml/blob/master/docs/gguf.md names them."""
    keys: dict[str, MetadataValue] = {
        "qwen2.block_count": config.n_layers,
        "qwen2.context_length": config.context_length,
        "qwen2.embedding_length": config.hidden_size,
        "qwen2.feed_forward_length": config.intermediate_size,
        "qwen2.attention.head_count": config.n_heads,
        "qwen2.attention.head_count_kv": config.n_kv_heads,
    }
    keys |= {f"qwen2.{key}": value for key, value in config.rope.scaling.items()}
    keys["qwen2.rope.freq_base"] = config.rope.theta
    keys["qwen2.attention.layer_norm_rms_epsilon"] = config.rms_norm_eps
    if config.explicit_head_dim:
        keys["qwen2.attention.key_length"] = config.head_dim
        keys["qwen2.attention.value_length"] = config.head_dim
    return keys


def _expected(config: Qwen2Config) -> dict[str, PlannedTensor]:
    rows = (config.vocab_size, config.hidden_size)
    expected = {_EMBEDDING: PlannedTensor("token_embd.weight", rows, (_EMBEDDING,))}
    for layer in range(config.n_layers):
        for suffix, (target, n_rows, columns) in _LAYER_TENSORS.items():
            shape = (getattr(config, n_rows), getattr(config, columns)) if columns else (getattr(config, n_rows),)
            source = f"model.layers.{layer}.{suffix}"
            expected[source] = PlannedTensor(f"blk.{layer}.{target}", shape, (source,))
    expected["model.norm.weight"] = PlannedTensor("output_norm.weight", (config.hidden_size,), ("model.norm.weight",))
    expected[_OUTPUT] = PlannedTensor("output.weight", rows, (_OUTPUT,))
    return expected
