"""Gemma 3, alone or beside a part that sees: layers that look back over a window, with positions of their own."""

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
    capped,
    frequencies,
    gelu,
    rms_normed,
    rotated,
)

# How names begin: without a part that sees, and with one since version 4.52 of transformers, and before.
_BEGINNINGS = ("model.", "model.language_model.", "language_model.model.")
_OUTPUTS = ("lm_head.weight", "language_model.lm_head.weight")
_MATRICES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_NORMS = {
    "input_layernorm": "attn_norm",
    "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm",
    "post_attention_layernorm": "post_attention_norm",
    "pre_feedforward_layernorm": "ffn_norm",
    "post_feedforward_layernorm": "post_ffw_norm",
}
_FAR, _NEAR = "full_attention", "sliding_attention"
_USUAL_THETAS = {_FAR: 1e6, _NEAR: 1e4}
# Every sixth layer sees everything, in transformers where nothing else is said and in llama.cpp too.
_USUAL_PERIOD = 6


@dataclass(frozen=True)
class _Shape:
    """`windows` says how many tokens each layer sees, None for all; `steps` are its angles from token to token."""

    beginning: str
    n_heads: int
    n_kv_heads: int
    head_dim: int
    hidden_size: int
    epsilon: float
    scale: float
    windows: tuple[int | None, ...]
    steps: tuple[NDArray[np.float64], ...]
    final_cap: float

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        embedding = f"{self.beginning}embed_tokens"
        state = model.rows(f"{embedding}.weight", tokens) * np.float32(math.sqrt(self.hidden_size))

        def normed(values: Floats, name: str) -> Floats:
            return rms_normed(values, 1 + model.vector(f"{name}.weight"), self.epsilon)

        for layer, (window, steps) in enumerate(zip(self.windows, self.steps, strict=True)):
            name = f"{self.beginning}layers.{layer}"
            inner = normed(state, f"{name}.input_layernorm")
            queries, keys, contents = (
                model.linear(inner, f"{name}.self_attn.{part}_proj").reshape(len(tokens), count, self.head_dim)
                for part, count in (("q", self.n_heads), ("k", self.n_kv_heads), ("v", self.n_kv_heads))
            )
            queries, keys = normed(queries, f"{name}.self_attn.q_norm"), normed(keys, f"{name}.self_attn.k_norm")
            mixed = attention(rotated(queries, steps), rotated(keys, steps), contents, self.scale, window=window)
            mixed = model.linear(mixed, f"{name}.self_attn.o_proj")
            state = state + normed(mixed, f"{name}.post_attention_layernorm")
            inner = normed(state, f"{name}.pre_feedforward_layernorm")
            inner = gelu(model.linear(inner, f"{name}.mlp.gate_proj")) * model.linear(inner, f"{name}.mlp.up_proj")
            inner = model.linear(inner, f"{name}.mlp.down_proj")
            state = state + normed(inner, f"{name}.post_feedforward_layernorm")
        state = normed(state, f"{self.beginning}norm")
        output = next((name.removesuffix(".weight") for name in _OUTPUTS if name in weights), embedding)
        result = model.linear(state, output)
        return capped(result, self.final_cap) if self.final_cap else result


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel:
    if isinstance(config.get("text_config"), Mapping):
        config = config["text_config"]
    beginning = next((part for part in _BEGINNINGS if f"{part}embed_tokens.weight" in names), _BEGINNINGS[0])
    output = next((name for name in _OUTPUTS if name in names), _OUTPUTS[0])
    ropes = _ropes(config)
    kinds = {_kind(rope) for rope in ropes.values()}
    n_layers, n_heads = int(config.get("num_hidden_layers", 26)), int(config.get("num_attention_heads", 8))
    head_dim = int(config.get("head_dim") or 256)
    period = int(config.get("sliding_window_pattern") or _USUAL_PERIOD)
    layers = config.get("layer_types") or [_FAR if (layer + 1) % period == 0 else _NEAR for layer in range(n_layers)]
    near = tuple(kind == _NEAR for kind in layers)
    window = int(config.get("sliding_window") or 4096)
    shape = _Shape(
        beginning=beginning,
        n_heads=n_heads,
        n_kv_heads=int(config.get("num_key_value_heads") or 4),
        head_dim=head_dim,
        hidden_size=int(config.get("hidden_size", 2304)),
        epsilon=float(config.get("rms_norm_eps", 1e-6)),
        scale=1 / math.sqrt(float(config.get("query_pre_attn_scalar") or 256)),
        windows=tuple(window if kind == _NEAR else None for kind in layers),
        steps=tuple(frequencies(ropes[kind]["rope_theta"], head_dim) / _factor(ropes[kind]) for kind in layers),
        final_cap=float(config.get("final_logit_softcapping") or 0),
    )
    embedding = f"{beginning}embed_tokens.weight"
    counterparts = [
        Counterpart(embedding, "token_embd.weight"),
        Counterpart(f"{beginning}norm.weight", "output_norm.weight", plus=1.0),
        Counterpart(output, "output.weight"),
    ]
    for layer in range(n_layers):
        for table, plus in ((_MATRICES, 0.0), (_NORMS, 1.0)):
            counterparts += [
                Counterpart(f"{beginning}layers.{layer}.{source}.weight", f"blk.{layer}.{target}.weight", plus=plus)
                for source, target in table.items()
            ]
    numbers: dict[str, float | tuple[float, ...]] = {
        "block_count": n_layers,
        "attention.head_count": n_heads,
        "attention.head_count_kv": shape.n_kv_heads,
        "embedding_length": shape.hidden_size,
        "feed_forward_length": int(config.get("intermediate_size", 9216)),
        "attention.layer_norm_rms_epsilon": shape.epsilon,
        "attention.key_length": head_dim,
        "attention.value_length": head_dim,
        "attention.sliding_window": window if any(near) else 0,
        "rope.freq_base": ropes[_FAR]["rope_theta"],
        "rope.scaling.factor": _factor(ropes[_FAR]),
        "final_logit_softcapping": shape.final_cap,
    }
    if any(near):
        numbers["rope.freq_base_swa"] = ropes[_NEAR]["rope_theta"]
        numbers["attention.sliding_window_pattern"] = near
    known = kinds <= {"default", "linear"}
    return SourceModel(
        prefix="gemma3",
        numbers=numbers,
        usual={
            "attention.sliding_window": 0,
            "attention.sliding_window_pattern": tuple((layer + 1) % _USUAL_PERIOD != 0 for layer in range(n_layers)),
            "rope.scaling.factor": 1,
            "final_logit_softcapping": 0,
        },
        counterparts=tuple(counterparts),
        twins=(embedding, output),
        compute=shape.logits if known else None,
        why_not="" if known else f"what it computes, as positions of the kinds {kinds} are not computed independently",
    )


def _ropes(config: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Of each kind of layer; before version 5 of transformers only those that see everything could be scaled."""
    told: Mapping[str, Any] = config.get("rope_parameters") or {}
    old = {_FAR: {**(config.get("rope_scaling") or {})}, _NEAR: {}}
    bases = {_FAR: "rope_theta", _NEAR: "rope_local_base_freq"}
    result = {}
    for kind, usual in _USUAL_THETAS.items():
        rope = {**old[kind], **(told.get(kind) or {})}
        rope["rope_theta"] = float(rope.get("rope_theta") or config.get(bases[kind]) or usual)
        result[kind] = rope
    return result


def _kind(rope: Mapping[str, Any]) -> str:
    return str(rope.get("rope_type") or rope.get("type") or "default")


def _factor(rope: Mapping[str, Any]) -> float:
    return float(rope["factor"]) if _kind(rope) == "linear" else 1.0
