"""Phi-3 and Phi-4: queries, keys and values in one matrix, both halves of the gate in another."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quantize.source_model import (
    Counterpart,
    Floats,
    Reader,
    SourceModel,
    Weights,
    attention,
    frequencies,
    rms_normed,
    rotated,
    silu,
)

_EMBEDDING, _NORM, _OUTPUT = "model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"
_IN_LAYER = {
    "input_layernorm": "attn_norm",
    "self_attn.qkv_proj": "attn_qkv",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_USUAL_THETA, _USUAL_EPSILON = 10000.0, 1e-5


# The receipt's context. llama.cpp stretches by its length, transformers by that of the text.
_SHORTEST_KNOWN = 512


@dataclass(frozen=True)
class _Shape:
    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    epsilon: float
    steps: NDArray[np.float64]
    magnitude: float

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        state = model.rows(_EMBEDDING, tokens)
        ends = np.cumsum((self.n_heads, self.n_kv_heads))
        for layer in range(self.n_layers):
            name = f"model.layers.{layer}"
            normed = rms_normed(state, model.vector(f"{name}.input_layernorm.weight"), self.epsilon)
            heads = model.linear(normed, f"{name}.self_attn.qkv_proj").reshape(len(tokens), -1, self.head_dim)
            queries, keys, contents = np.split(heads, ends, axis=1)
            queries, keys = (rotated(part, self.steps, self.magnitude) for part in (queries, keys))
            mixed = attention(queries, keys, contents, 1 / math.sqrt(self.head_dim))
            state = state + model.linear(mixed, f"{name}.self_attn.o_proj")
            normed = rms_normed(state, model.vector(f"{name}.post_attention_layernorm.weight"), self.epsilon)
            gate, up = np.split(model.linear(normed, f"{name}.mlp.gate_up_proj"), 2, axis=-1)
            state = state + model.linear(silu(gate) * up, f"{name}.mlp.down_proj")
        state = rms_normed(state, model.vector(_NORM), self.epsilon)
        return model.linear(state, (_OUTPUT if _OUTPUT in weights else _EMBEDDING).removesuffix(".weight"))


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel:
    rope = dict(config.get("rope_parameters") or config.get("rope_scaling") or {})
    kind = rope.get("rope_type") or rope.get("type") or "default"
    theta = float(rope.get("rope_theta") or config.get("rope_theta") or _USUAL_THETA)
    n_layers, n_heads = int(config["num_hidden_layers"]), int(config["num_attention_heads"])
    hidden_size = int(config["hidden_size"])
    head_dim = hidden_size // n_heads
    part = rope.get("partial_rotary_factor") or config.get("partial_rotary_factor") or 1.0
    n_rotated = int(head_dim * float(part))
    original = float(
        config.get("original_max_position_embeddings") or rope.get("original_max_position_embeddings") or 0
    )
    stretched = kind in ("longrope", "su")
    factors = {name: np.asarray(rope[f"{name}_factor"], np.float32) for name in ("short", "long") if stretched}
    shape = _Shape(
        n_layers=n_layers,
        n_heads=n_heads,
        n_kv_heads=int(config.get("num_key_value_heads") or n_heads),
        head_dim=head_dim,
        epsilon=float(config.get("rms_norm_eps", _USUAL_EPSILON)),
        steps=frequencies(theta, n_rotated) / factors.get("short", 1.0),
        magnitude=_magnitude(config, rope, original) if stretched else 1.0,
    )
    known = kind == "default" or (stretched and original >= _SHORTEST_KNOWN)
    counterparts = [
        Counterpart(_EMBEDDING, "token_embd.weight"),
        Counterpart(_NORM, "output_norm.weight"),
        Counterpart(_OUTPUT, "output.weight"),
    ]
    for layer in range(n_layers):
        counterparts += [
            Counterpart(f"model.layers.{layer}.{source}.weight", f"blk.{layer}.{target}.weight")
            for source, target in _IN_LAYER.items()
        ]
    return SourceModel(
        prefix="phi3",
        numbers={
            "block_count": n_layers,
            "attention.head_count": n_heads,
            "attention.head_count_kv": shape.n_kv_heads,
            "embedding_length": hidden_size,
            "feed_forward_length": int(config["intermediate_size"]),
            "attention.layer_norm_rms_epsilon": shape.epsilon,
            "rope.freq_base": theta,
            "rope.dimension_count": n_rotated,
            "rope.scaling.attn_factor": shape.magnitude,
        },
        usual={"rope.scaling.attn_factor": 1},
        constants={f"rope_factors_{name}.weight": values for name, values in factors.items()},
        counterparts=tuple(counterparts),
        twins=(_EMBEDDING, _OUTPUT),
        compute=shape.logits if known else None,
        why_not="" if known else f"what it computes, as positions of the kind {kind!r} are not computed independently",
    )


def _magnitude(config: Mapping[str, Any], rope: Mapping[str, Any], original: float) -> float:
    if rope.get("attention_factor") is not None:
        return float(rope["attention_factor"])
    factor = float(rope.get("factor") or config.get("max_position_embeddings", original) / original)
    return math.sqrt(1 + math.log(factor) / math.log(original)) if factor > 1 else 1.0
