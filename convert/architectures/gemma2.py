"""Gemma 2 as transformers writes it: configuration, tensor names and shapes, and what GGUF calls them.

Knows transformers' Gemma2Config of versions 4 and 5 and llama.cpp's architecture "gemma2", whose norms hold what
transformers stores plus one. Knows no file format.
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
from convert.architectures.plan import MetadataValue, Plan, PlannedTensor, check_tensors, in_checkpoint_order
from convert.architectures.rope import Rope, read_rope
from convert.architectures.tied_output import tied
from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "gemma2"
FAMILY = "Gemma 2"

_ROPE_KINDS = ("linear",)
_EMBEDDING = "model.embed_tokens.weight"
_OUTPUT = "lm_head.weight"
# llama.cpp gives the model of this many layers (27B) another scale of attention.
_LAYERS_27B = 46

# What follows "model.layers.N." -> (what follows "blk.N.", rows, columns or None), the last two as attributes of
# Gemma2Config. Queries and keys stay as they are: llama.cpp rotates this architecture by halves.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "input_layernorm.weight": ("attn_norm.weight", "hidden_size", None),
    "self_attn.q_proj.weight": ("attn_q.weight", "query_size", "hidden_size"),
    "self_attn.k_proj.weight": ("attn_k.weight", "key_size", "hidden_size"),
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
class Gemma2Config:
    """Checked numbers of a config.json. `window` is the reach of every other layer's attention, in tokens."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    context_length: int
    window: int
    rms_norm_eps: float
    rope: Rope
    attention_softcap: float
    final_softcap: float

    @property
    def query_size(self) -> int:
        return self.n_heads * self.head_dim

    @property
    def key_size(self) -> int:
        return self.n_kv_heads * self.head_dim


def read_config(config: Mapping[str, Any]) -> Gemma2Config:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    _check_kind(config)
    hidden_size = integer(config, "hidden_size", MAX_SIZE)
    n_layers = integer(config, "num_hidden_layers", MAX_LAYERS)
    n_heads = integer(config, "num_attention_heads", MAX_HEADS)
    n_kv_heads = integer(config, "num_key_value_heads", MAX_HEADS, n_heads)
    if n_heads % n_kv_heads:
        raise ConvertError(f"config.json has {n_heads} heads, which {n_kv_heads} key-value heads can't serve.")
    head_dim = integer(config, "head_dim", MAX_HEADS, 256)
    if head_dim % 2:
        raise ConvertError(f"config.json makes heads of {head_dim} numbers; rotary positions need an even number.")
    scale = hidden_size // n_heads if n_layers == _LAYERS_27B else head_dim
    if (asked := number(config, "query_pre_attn_scalar", MAX_SIZE, 256.0)) != scale:
        raise ConvertError(
            f"config.json scales attention by {asked:g} (query_pre_attn_scalar); a Gemma 2 of this shape in llama.cpp "
            f"does it by {scale}."
        )
    context_length = integer(config, "max_position_embeddings", MAX_CONTEXT, 8192)
    _check_layer_types(config.get("layer_types"), n_layers)
    return Gemma2Config(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        intermediate_size=integer(config, "intermediate_size", MAX_SIZE),
        n_layers=n_layers,
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        head_dim=head_dim,
        context_length=context_length,
        window=integer(config, "sliding_window", MAX_CONTEXT, 4096),
        rms_norm_eps=number(config, "rms_norm_eps", 0.1, 1e-6),
        rope=read_rope(rope_settings(config), context_length, FAMILY, _ROPE_KINDS),
        attention_softcap=number(config, "attn_logit_softcapping", 1e6, 50.0),
        final_softcap=number(config, "final_logit_softcapping", 1e6, 30.0),
    )


def plan(config: Gemma2Config, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order.

    `same(name, name)` tells whether two tensors of one shape hold the same bytes. Raises ConvertError naming the first
    tensor that is missing, unexpected or of the wrong shape.
    """
    stored = tied(_expected(config), tensors, _EMBEDDING, _OUTPUT, same)
    shapes = {source: tensor.shape for source, tensor in stored.planned.items()}
    repeated = {_OUTPUT} - shapes.keys()  # equal to the embedding, if it is there
    check_tensors(tensors, shapes, FAMILY, lambda name: name in repeated)
    if {_EMBEDDING, _OUTPUT} <= shapes.keys():
        raise ConvertError("The output matrix is not the embedding, as it must be for Gemma 2 in llama.cpp.")
    return Plan(in_checkpoint_order(list(stored.planned.values()), tensors), config.rope.warnings)


def metadata(config: Gemma2Config) -> dict[str, MetadataValue]:
    """The architecture's keys, as https://github.com/ggml-org/ggml/blob/master/docs/gguf.md names them."""
    keys: dict[str, MetadataValue] = {
        "gemma2.context_length": config.context_length,
        "gemma2.embedding_length": config.hidden_size,
        "gemma2.block_count": config.n_layers,
        "gemma2.feed_forward_length": config.intermediate_size,
        "gemma2.attention.head_count": config.n_heads,
        "gemma2.attention.head_count_kv": config.n_kv_heads,
        "gemma2.attention.layer_norm_rms_epsilon": config.rms_norm_eps,
        "gemma2.attention.key_length": config.head_dim,
        "gemma2.attention.value_length": config.head_dim,
    }
    keys |= {f"gemma2.{key}": value for key, value in config.rope.scaling.items()}
    keys["gemma2.rope.freq_base"] = config.rope.theta
    keys["gemma2.attn_logit_softcapping"] = config.attention_softcap
    keys["gemma2.final_logit_softcapping"] = config.final_softcap
    keys["gemma2.attention.sliding_window"] = config.window
    return keys


def _plus_one(raw: Array) -> Array:
    """transformers multiplies by one plus what a norm stores."""
    return raw + 1


def _check_kind(config: Mapping[str, Any]) -> None:
    # The second is what released files call the first.
    activation = config.get("hidden_activation") or config.get("hidden_act") or "gelu_pytorch_tanh"
    if activation != "gelu_pytorch_tanh":
        raise ConvertError(
            f"config.json asks for the activation {str(activation)[:40]!r}; Gemma 2 in llama.cpp has gelu_pytorch_tanh."
        )
    if config.get("attention_bias"):
        raise ConvertError("config.json asks for biases in attention, which Gemma 2 in llama.cpp doesn't have.")
    if config.get("use_bidirectional_attention"):
        raise ConvertError("config.json lets attention look ahead, which Gemma 2 in llama.cpp doesn't have.")
    for key in ("attn_logit_softcapping", "final_logit_softcapping"):
        if key in config and config[key] is None:
            raise ConvertError(f"config.json turns {key} off, without which Gemma 2 in llama.cpp can't be.")


def _check_layer_types(types: Any, n_layers: int) -> None:
    expected = ["full_attention" if layer % 2 else "sliding_attention" for layer in range(n_layers)]
    if types is not None and types != expected:
        raise ConvertError(
            "config.json gives the sliding window to other layers than every other one (layer_types), which Gemma 2 in "
            "llama.cpp doesn't have."
        )


def _expected(config: Gemma2Config) -> dict[str, PlannedTensor]:
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
