"""Phi-3 and Phi-4 as transformers writes them: configuration, tensor names and shapes, and what GGUF calls them.

Knows transformers' Phi3Config of versions 4 and 5 and llama.cpp's architecture "phi3", which takes queries, keys and
values in one matrix and both halves of the gate in one too, as transformers stores them. Knows no file format.
"""

import math
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
from convert.architectures.plan import (
    MetadataValue,
    Plan,
    PlannedTensor,
    check_tensors,
    in_checkpoint_order,
)
from convert.architectures.tied_output import Tied, tied
from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "phi3"
FAMILY = "Phi-3"

_EMBEDDING = "model.embed_tokens.weight"
_OUTPUT = "lm_head.weight"
_MAX_FACTOR = 1e6

# What follows "model.layers.N." -> (what follows "blk.N.", rows, columns or None), the last two as attributes of
# Phi3Config.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "input_layernorm.weight": ("attn_norm.weight", "hidden_size", None),
    "self_attn.qkv_proj.weight": ("attn_qkv.weight", "qkv_size", "hidden_size"),
    "self_attn.o_proj.weight": ("attn_output.weight", "hidden_size", "hidden_size"),
    "post_attention_layernorm.weight": ("ffn_norm.weight", "hidden_size", None),
    "mlp.gate_up_proj.weight": ("ffn_up.weight", "gate_up_size", "hidden_size"),
    "mlp.down_proj.weight": ("ffn_down.weight", "hidden_size", "intermediate_size"),
}


@dataclass(frozen=True)
class LongRope:
    """What each rotary frequency is divided by, in a short and in a long context, and the magnitude of both."""

    short_factors: tuple[float, ...]
    long_factors: tuple[float, ...]
    magnitude: float


@dataclass(frozen=True)
class Phi3Config:
    """Checked numbers of a config.json. `window` is the reach of attention in tokens, 0 where it is the context."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    n_layers: int
    n_heads: int
    n_kv_heads: int
    context_length: int
    original_context_length: int
    window: int
    rms_norm_eps: float
    rope_theta: float
    rope_dimensions: int
    long_rope: LongRope | None
    tied: bool

    @property
    def qkv_size(self) -> int:
        return (self.n_heads + 2 * self.n_kv_heads) * (self.hidden_size // self.n_heads)

    @property
    def gate_up_size(self) -> int:
        return 2 * self.intermediate_size


def read_config(config: Mapping[str, Any]) -> Phi3Config:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    if (activation := config.get("hidden_act", "silu")) not in ("silu", "swish"):
        raise ConvertError(
            f"config.json asks for the activation {str(activation)[:40]!r}; Phi-3 in llama.cpp has silu."
        )
    hidden_size = integer(config, "hidden_size", MAX_SIZE)
    n_heads = integer(config, "num_attention_heads", MAX_HEADS)
    n_kv_heads = integer(config, "num_key_value_heads", MAX_HEADS, n_heads)
    head_dim = hidden_size // n_heads
    if hidden_size % n_heads or config.get("head_dim", head_dim) != head_dim:
        raise ConvertError(f"config.json has hidden_size {hidden_size}, which {n_heads} heads can't share.")
    if n_heads % n_kv_heads:
        raise ConvertError(f"config.json has {n_heads} heads, which {n_kv_heads} key-value heads can't serve.")
    context_length = integer(config, "max_position_embeddings", MAX_CONTEXT, 4096)
    rope = rope_settings(config)
    # The one at the top wins, in transformers as here.
    settled = rope if config.get("original_max_position_embeddings") is None else config
    original = integer(settled, "original_max_position_embeddings", MAX_CONTEXT, min(context_length, 4096))
    rope_dimensions = int(head_dim * number(rope, "partial_rotary_factor", 1.0, 1.0))
    if not rope_dimensions or rope_dimensions % 2:
        raise ConvertError(f"config.json rotates {rope_dimensions} numbers of a head, which must be an even number.")
    window = 0
    if config.get("sliding_window") is not None:
        window = integer(config, "sliding_window", MAX_CONTEXT)
    return Phi3Config(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        intermediate_size=integer(config, "intermediate_size", MAX_SIZE),
        n_layers=integer(config, "num_hidden_layers", MAX_LAYERS),
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        context_length=context_length,
        original_context_length=original,
        window=window,
        rms_norm_eps=number(config, "rms_norm_eps", 0.1, 1e-5),
        rope_theta=number(rope, "rope_theta", 1e15, 10000.0),
        rope_dimensions=rope_dimensions,
        long_rope=_long_rope(rope, context_length, original, rope_dimensions // 2),
        tied=config.get("tie_word_embeddings", False) is True,
    )


def plan(config: Phi3Config, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
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
    result = list(stored.planned.values())
    if config.long_rope is not None:
        for kind, factors in (("long", config.long_rope.long_factors), ("short", config.long_rope.short_factors)):
            values = np.array(factors, dtype=np.float32)
            result.append(PlannedTensor(f"rope_factors_{kind}.weight", values.shape, values=values))
    warnings = stored.warnings
    if 0 < config.window < config.context_length:
        warnings += (
            f"The model was trained to look back {config.window:,} tokens and llama.cpp lets it look back over the "
            f"whole context: answers are the model's own up to {config.window:,} tokens and may get worse beyond.",
        )
    return Plan(in_checkpoint_order(result, tensors), warnings)


def metadata(config: Phi3Config) -> dict[str, MetadataValue]:
    """The architecture's keys, as https://github.com/ggml-org/ggml/blob/master/docs/gguf.md names them."""
    keys: dict[str, MetadataValue] = {
        "phi3.context_length": config.context_length,
        "phi3.rope.scaling.original_context_length": config.original_context_length,
        "phi3.embedding_length": config.hidden_size,
        "phi3.feed_forward_length": config.intermediate_size,
        "phi3.block_count": config.n_layers,
        "phi3.attention.head_count": config.n_heads,
        "phi3.attention.head_count_kv": config.n_kv_heads,
        "phi3.attention.layer_norm_rms_epsilon": config.rms_norm_eps,
        "phi3.rope.dimension_count": config.rope_dimensions,
        "phi3.rope.freq_base": config.rope_theta,
        "phi3.attention.sliding_window": config.window,
    }
    if config.long_rope is not None:
        keys["phi3.rope.scaling.attn_factor"] = config.long_rope.magnitude
    return keys


def _expected(config: Phi3Config) -> dict[str, PlannedTensor]:
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


def _long_rope(rope: Mapping[str, Any], context_length: int, original: int, n_factors: int) -> LongRope | None:
    """transformers' `_compute_longrope_parameters`; "su" is an earlier name of it."""
    kind = rope.get("rope_type") or "default"
    if kind == "default":
        return None
    if kind not in ("longrope", "su"):
        raise ConvertError(
            f"config.json asks for the RoPE scaling {str(kind)[:40]!r}, which Phi-3 in llama.cpp doesn't have; it has "
            "default, longrope."
        )
    factor = number(rope, "factor", _MAX_FACTOR, context_length / original)
    if original == 1 or factor <= 1:
        usual = 1.0
    else:
        usual = math.sqrt(1 + math.log(factor) / math.log(original))
    return LongRope(
        _factors(rope, "short_factor", n_factors),
        _factors(rope, "long_factor", n_factors),
        number(rope, "attention_factor", _MAX_FACTOR, usual),
    )


def _factors(rope: Mapping[str, Any], key: str, count: int) -> tuple[float, ...]:
    values = rope.get(key)
    if (
        not isinstance(values, list)
        or len(values) != count
        or any(type(value) not in (int, float) or not 0 < value < _MAX_FACTOR for value in values)
    ):
        raise ConvertError(f"config.json has no {key} of {count} numbers above 0, which its RoPE scaling needs.")
    return tuple(map(float, values))
