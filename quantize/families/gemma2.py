"""Gemma 2: norms around both parts of a layer that multiply by one more than they store, and logits that are capped."""

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

_EMBEDDING, _NORM, _OUTPUT = "model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"
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
    "post_attention_layernorm": "post_attention_norm",
    "pre_feedforward_layernorm": "ffn_norm",
    "post_feedforward_layernorm": "post_ffw_norm",
}
_USUAL_THETA = 10000.0


@dataclass(frozen=True)
class _Shape:
    """`scale` multiplies what queries and keys make; every other layer sees `window` tokens back, beginning here."""

    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    hidden_size: int
    epsilon: float
    scale: float
    window: int
    steps: NDArray[np.float64]
    attention_cap: float
    final_cap: float

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        state = model.rows(_EMBEDDING, tokens) * np.float32(math.sqrt(self.hidden_size))

        def normed(values: Floats, name: str) -> Floats:
            return rms_normed(values, 1 + model.vector(f"{name}.weight"), self.epsilon)

        for layer in range(self.n_layers):
            name = f"model.layers.{layer}"
            inner = normed(state, f"{name}.input_layernorm")
            queries, keys, contents = (
                model.linear(inner, f"{name}.self_attn.{part}_proj").reshape(len(tokens), count, self.head_dim)
                for part, count in (("q", self.n_heads), ("k", self.n_kv_heads), ("v", self.n_kv_heads))
            )
            mixed = attention(
                rotated(queries, self.steps),
                rotated(keys, self.steps),
                contents,
                self.scale,
                cap=self.attention_cap,
                window=None if layer % 2 else self.window,
            )
            mixed = model.linear(mixed, f"{name}.self_attn.o_proj")
            state = state + normed(mixed, f"{name}.post_attention_layernorm")
            inner = normed(state, f"{name}.pre_feedforward_layernorm")
            inner = gelu(model.linear(inner, f"{name}.mlp.gate_proj")) * model.linear(inner, f"{name}.mlp.up_proj")
            inner = model.linear(inner, f"{name}.mlp.down_proj")
            state = state + normed(inner, f"{name}.post_feedforward_layernorm")
        state = normed(state, _NORM.removesuffix(".weight"))
        return capped(model.linear(state, _EMBEDDING.removesuffix(".weight")), self.final_cap)


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel:
    rope = dict(config.get("rope_parameters") or config.get("rope_scaling") or {})
    kind = rope.get("rope_type") or rope.get("type") or "default"
    theta = float(rope.get("rope_theta") or config.get("rope_theta") or _USUAL_THETA)
    n_layers, n_heads = int(config["num_hidden_layers"]), int(config["num_attention_heads"])
    head_dim = int(config.get("head_dim") or 256)
    factor = float(rope["factor"]) if kind == "linear" else 1.0
    shape = _Shape(
        n_layers=n_layers,
        n_heads=n_heads,
        n_kv_heads=int(config.get("num_key_value_heads") or n_heads),
        head_dim=head_dim,
        hidden_size=int(config["hidden_size"]),
        epsilon=float(config.get("rms_norm_eps", 1e-6)),
        scale=1 / math.sqrt(float(config.get("query_pre_attn_scalar") or 256)),
        window=int(config.get("sliding_window") or 4096),
        steps=frequencies(theta, head_dim) / factor,
        attention_cap=float(config.get("attn_logit_softcapping") or 50.0),
        final_cap=float(config.get("final_logit_softcapping") or 30.0),
    )
    known = kind in ("default", "linear")
    counterparts = [
        Counterpart(_EMBEDDING, "token_embd.weight"),
        Counterpart(_NORM, "output_norm.weight", plus=1.0),
        Counterpart(_OUTPUT, "output.weight"),
    ]
    for layer in range(n_layers):
        for names, plus in ((_MATRICES, 0.0), (_NORMS, 1.0)):
            counterparts += [
                Counterpart(f"model.layers.{layer}.{source}.weight", f"blk.{layer}.{target}.weight", plus=plus)
                for source, target in names.items()
            ]
    return SourceModel(
        prefix="gemma2",
        numbers={
            "block_count": n_layers,
            "attention.head_count": n_heads,
            "attention.head_count_kv": shape.n_kv_heads,
            "embedding_length": shape.hidden_size,
            "feed_forward_length": int(config["intermediate_size"]),
            "attention.layer_norm_rms_epsilon": shape.epsilon,
            "attention.key_length": head_dim,
            "attention.value_length": head_dim,
            "attention.sliding_window": shape.window,
            "rope.freq_base": theta,
            "rope.scaling.factor": factor,
            "attn_logit_softcapping": shape.attention_cap,
            "final_logit_softcapping": shape.final_cap,
        },
        usual={"rope.scaling.factor": 1},
        counterparts=tuple(counterparts),
        twins=(_EMBEDDING, _OUTPUT),
        compute=shape.logits if known else None,
        why_not="" if known else f"what it computes, as positions of the kind {kind!r} are not computed independently",
    )
