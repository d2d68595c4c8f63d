"""Gemma 3 as transformers writes it, alone or beside a part that sees pictures, which is left out.

Knows transformers' Gemma3TextConfig of versions 4 and 5 and llama.cpp's architecture "gemma3", whose norms hold what
transformers stores plus one. Knows no file format.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
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
from convert.architectures.plan import MetadataValue, Plan, PlannedTensor, check_tensors, in_checkpoint_order
from convert.architectures.rope import Rope, read_rope
from convert.architectures.tied_output import tied
from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "gemma3"
FAMILY = "Gemma 3"

_ROPE_KINDS = ("linear",)
_EMBEDDING = "model.embed_tokens.weight"
_OUTPUT = "lm_head.weight"
# llama.cpp gives the model of this many layers (27B) another scale of attention.
_LAYERS_27B = 62
# llama.cpp's own guess: every sixth layer looks back over the whole context.
_USUAL_PATTERN = 6
# What comes before the text model's names where it has a part that sees: transformers 4.5x and later, and before.
_PREFIXES = (("model.language_model.", "model."), ("language_model.model.", "model."), ("language_model.", ""))
_SIGHT = re.compile(r"^(model\.)?(vision_tower|multi_modal_projector)\.")

# What follows "model.layers.N." -> (what follows "blk.N.", rows, columns or None), the last two as attributes of
# Gemma3Config. Queries and keys stay as they are: llama.cpp rotates this architecture by halves.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "input_layernorm.weight": ("attn_norm.weight", "hidden_size", None),
    "self_attn.q_proj.weight": ("attn_q.weight", "query_size", "hidden_size"),
    "self_attn.q_norm.weight": ("attn_q_norm.weight", "head_dim", None),
    "self_attn.k_proj.weight": ("attn_k.weight", "key_size", "hidden_size"),
    "self_attn.k_norm.weight": ("attn_k_norm.weight", "head_dim", None),
    "self_attn.v_proj.weight": ("attn_v.weight", "key_size", "hidden_size"),
    "self_attn.o_proj.weight": ("attn_output.weight", "hidden_size", "query_size"),
    "post_attention_layernorm.weight": ("post_attention_norm.weight", "hidden_size", None),
    "pre_feedforward_layernorm.weight": ("ffn_norm.weight", "hidden_size", None),
    "mlp.gate_proj.weight": ("ffn_gate.weight", "intermediate_size", "hidden_size"),
    "mlp.up_proj.weight": ("ffn_up.weight", "intermediate_size", "hidden_size"),
    "mlp.down_proj.weight": ("ffn_down.weight", "hidden_size", "intermediate_size"),
    "post_feedforward_layernorm.weight": ("post_ffw_norm.weight", "hidden_size", None),
}


@dataclass(frozen=True)
class Gemma3Config:
    """Checked numbers of a config.json.

    `window` is the reach in tokens of the attention of the layers that are true in `sliding`, `local_theta` the base of
    their rotary positions; `final_softcap` is None for none.
    """

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    context_length: int
    window: int
    sliding: tuple[bool, ...]
    rms_norm_eps: float
    rope: Rope
    local_theta: float
    final_softcap: float | None

    @property
    def query_size(self) -> int:
        return self.n_heads * self.head_dim

    @property
    def key_size(self) -> int:
        return self.n_kv_heads * self.head_dim


def read_config(config: Mapping[str, Any]) -> Gemma3Config:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    if isinstance(text := config.get("text_config"), dict):
        config = text
    _check_kind(config)
    hidden_size = integer(config, "hidden_size", MAX_SIZE)
    n_layers = integer(config, "num_hidden_layers", MAX_LAYERS)
    n_heads = integer(config, "num_attention_heads", MAX_HEADS, 8)
    n_kv_heads = integer(config, "num_key_value_heads", MAX_HEADS, 4)
    if n_heads % n_kv_heads:
        raise ConvertError(f"config.json has {n_heads} heads, which {n_kv_heads} key-value heads can't serve.")
    head_dim = integer(config, "head_dim", MAX_HEADS, 256)
    if head_dim % 2:
        raise ConvertError(f"config.json makes heads of {head_dim} numbers; rotary positions need an even number.")
    scale = hidden_size // n_heads if n_layers == _LAYERS_27B else head_dim
    if (asked := number(config, "query_pre_attn_scalar", MAX_SIZE, 256.0)) != scale:
        raise ConvertError(
            f"config.json scales attention by {asked:g} (query_pre_attn_scalar); a Gemma 3 of this shape in llama.cpp "
            f"does it by {scale}."
        )
    context_length = integer(config, "max_position_embeddings", MAX_CONTEXT, 131072)
    rope, local_rope = _ropes(config)
    return Gemma3Config(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY, 262208),
        hidden_size=hidden_size,
        intermediate_size=integer(config, "intermediate_size", MAX_SIZE),
        n_layers=n_layers,
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        head_dim=head_dim,
        context_length=context_length,
        window=integer(config, "sliding_window", MAX_CONTEXT, 4096),
        sliding=_sliding(config, n_layers),
        rms_norm_eps=number(config, "rms_norm_eps", 0.1, 1e-6),
        rope=read_rope(rope, context_length, FAMILY, _ROPE_KINDS, 1000000.0),
        local_theta=read_rope(local_rope, context_length, FAMILY, ()).theta,
        final_softcap=number(config, "final_logit_softcapping", 1e6) if config.get("final_logit_softcapping") else None,
    )


def plan(config: Gemma3Config, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order.

    `same(name, name)` tells whether two tensors of one shape hold the same bytes. Raises ConvertError naming the first
    tensor that is missing, unexpected or of the wrong shape.
    """
    names = {_text_name(name): name for name in tensors if not _SIGHT.match(name)}
    text = {name: replace(tensors[source], name=name) for name, source in names.items()}

    def same_text(first: str, second: str) -> bool:
        return same(names[first], names[second])

    stored = tied(_expected(config), text, _EMBEDDING, _OUTPUT, same_text)
    shapes = {source: tensor.shape for source, tensor in stored.planned.items()}
    repeated = {_OUTPUT} - shapes.keys()  # equal to the embedding, if it is there
    check_tensors(text, shapes, FAMILY, lambda name: name in repeated)
    planned = [replace(tensor, sources=(names[source],)) for source, tensor in stored.planned.items()]
    warnings = (*config.rope.warnings, *stored.warnings)
    if len(names) < len(tensors):
        warnings += ("The model can see pictures; only the part that reads and writes text was converted.",)
    return Plan(in_checkpoint_order(planned, tensors), warnings)


def metadata(config: Gemma3Config) -> dict[str, MetadataValue]:
    """The architecture's keys, as https://github.com/ggml-org/ggml/blob/master/docs/gguf.md names them."""
    keys: dict[str, MetadataValue] = {
        "gemma3.context_length": config.context_length,
        "gemma3.embedding_length": config.hidden_size,
        "gemma3.block_count": config.n_layers,
        "gemma3.feed_forward_length": config.intermediate_size,
        "gemma3.attention.head_count": config.n_heads,
        "gemma3.attention.head_count_kv": config.n_kv_heads,
        "gemma3.attention.layer_norm_rms_epsilon": config.rms_norm_eps,
        "gemma3.attention.key_length": config.head_dim,
        "gemma3.attention.value_length": config.head_dim,
    }
    keys |= {f"gemma3.{key}": value for key, value in config.rope.scaling.items()}
    keys["gemma3.rope.freq_base"] = config.rope.theta
    if config.final_softcap is not None:
        keys["gemma3.final_logit_softcapping"] = config.final_softcap
    if any(config.sliding):
        keys["gemma3.rope.freq_base_swa"] = config.local_theta
        keys["gemma3.attention.sliding_window"] = config.window
        if config.sliding != _pattern(_USUAL_PATTERN, config.n_layers):
            keys["gemma3.attention.sliding_window_pattern"] = list(config.sliding)
    return keys


def _plus_one(raw: Array) -> Array:
    """transformers multiplies by one plus what a norm stores."""
    return raw + 1


def _check_kind(config: Mapping[str, Any]) -> None:
    # The second is what released files call the first.
    activation = config.get("hidden_activation") or config.get("hidden_act") or "gelu_pytorch_tanh"
    if activation != "gelu_pytorch_tanh":
        raise ConvertError(
            f"config.json asks for the activation {str(activation)[:40]!r}; Gemma 3 in llama.cpp has gelu_pytorch_tanh."
        )
    if config.get("attention_bias"):
        raise ConvertError("config.json asks for biases in attention, which Gemma 3 in llama.cpp doesn't have.")
    if config.get("use_bidirectional_attention"):
        raise ConvertError("config.json lets attention look ahead, which Gemma 3 in llama.cpp doesn't have.")
    if config.get("attn_logit_softcapping") is not None:
        raise ConvertError("config.json has attn_logit_softcapping, which Gemma 3 in llama.cpp doesn't have.")


def _ropes(config: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Settings of layers that look back over the whole context, and of the others.

    transformers 5 has one set for each kind of layer; version 4 the first at the top and of the second the base alone.
    """
    nested = config.get("rope_parameters")
    if isinstance(nested, dict) and any(key in nested for key in ("full_attention", "sliding_attention")):
        kinds = (nested.get("full_attention"), nested.get("sliding_attention"))
        whole, local = (rope_settings({"rope_parameters": kind}) for kind in kinds)
        return whole, local
    return rope_settings(config), {"rope_theta": config.get("rope_local_base_freq")}


def _sliding(config: Mapping[str, Any], n_layers: int) -> tuple[bool, ...]:
    """For each layer, whether its attention has a window: listed by transformers since 4.53, before that by a step."""
    types = config.get("layer_types")
    if types is None:
        key = "_sliding_window_pattern" if "_sliding_window_pattern" in config else "sliding_window_pattern"
        return _pattern(integer(config, key, MAX_LAYERS, _USUAL_PATTERN), n_layers)
    if not isinstance(types, list) or len(types) != n_layers:
        raise ConvertError(f"config.json has no layer_types for its {n_layers} layers.")
    if unknown := [kind for kind in types if kind not in ("sliding_attention", "full_attention")]:
        raise ConvertError(f"config.json has the layer type {str(unknown[0])[:40]!r}, which no Gemma 3 has.")
    return tuple(kind == "sliding_attention" for kind in types)


def _pattern(step: int, n_layers: int) -> tuple[bool, ...]:
    return tuple((layer + 1) % step != 0 for layer in range(n_layers))


def _text_name(name: str) -> str:
    for prefix, plain in _PREFIXES:
        if name.startswith(prefix):
            return plain + name.removeprefix(prefix)
    return name


def _expected(config: Gemma3Config) -> dict[str, PlannedTensor]:
    rows = (config.vocab_size, config.hidden_size)
    expected = {_EMBEDDING: PlannedTensor("token_embd.weight", rows, (_EMBEDDING,))}
    for layer in range(config.n_layers):
        for suffix, (target, n_rows, columns) in _LAYER_TENSORS.items():
            shape = (getattr(config, n_rows), getattr(config, columns)) if columns else (getattr(config, n_rows),)
            source = f"model.layers.{layer}.{suffix}"
            compute = _plus_one if suffix.endswith("norm.weight") else None
            expected[source] = PlannedTensor(f"blk.{layer}.{target}", shape, (source,), compute=compute)
    norm = "model.norm.weight"
    expected[norm] = PlannedTensor("output_norm.weight", (config.hidden_size,), (norm,), compute=_plus_one)
    expected[_OUTPUT] = PlannedTensor("output.weight", rows, (_OUTPUT,))
    return expected
