"""Falcon 7B, 40B and 2: both parts of a layer beside each other, and keys and values that many queries share."""

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
    exact_gelu,
    frequencies,
    gelu,
    rotated,
)

_EMBEDDING, _NORM, _OUTPUT = "transformer.word_embeddings.weight", "transformer.ln_f", "lm_head.weight"
_MATRICES = {
    "self_attention.query_key_value": "attn_qkv",
    "self_attention.dense": "attn_output",
    "mlp.dense_h_to_4h": "ffn_up",
    "mlp.dense_4h_to_h": "ffn_down",
}
# A layer has the first alone, or the other two.
_NORMS = {"input_layernorm": "attn_norm", "ln_mlp": "attn_norm", "ln_attn": "attn_norm_2"}
_USUAL_THETA, _USUAL_EPSILON = 10000.0, 1e-5


@dataclass(frozen=True)
class _Shape:
    """`groups` are the keys, each of which serves as many queries beside each other."""

    n_layers: int
    n_heads: int
    groups: int
    head_dim: int
    epsilon: float
    steps: NDArray[np.float64]
    exact: bool

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        state = model.rows(_EMBEDDING, tokens)
        bent = exact_gelu if self.exact else gelu
        for layer in range(self.n_layers):
            name = f"transformer.h.{layer}"
            if f"{name}.ln_attn.weight" in weights:
                seen = model.layer_normed(state, f"{name}.ln_attn", self.epsilon)
                inner = model.layer_normed(state, f"{name}.ln_mlp", self.epsilon)
            else:
                seen = inner = model.layer_normed(state, f"{name}.input_layernorm", self.epsilon)
            heads = model.linear(seen, f"{name}.self_attention.query_key_value")
            # Of each group its queries, its key and its values.
            heads = heads.reshape(len(tokens), self.groups, -1, self.head_dim)
            queries = heads[:, :, :-2].reshape(len(tokens), self.n_heads, self.head_dim)
            queries, keys = rotated(queries, self.steps), rotated(heads[:, :, -2], self.steps)
            mixed = attention(queries, keys, heads[:, :, -1], 1 / math.sqrt(self.head_dim))
            inner = bent(model.linear(inner, f"{name}.mlp.dense_h_to_4h"))
            state = (
                state
                + model.linear(mixed, f"{name}.self_attention.dense")
                + model.linear(inner, f"{name}.mlp.dense_4h_to_h")
            )
        state = model.layer_normed(state, _NORM, self.epsilon)
        return model.linear(state, (_OUTPUT if _OUTPUT in weights else _EMBEDDING).removesuffix(".weight"))


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel | str:
    if config.get("alibi") is True or config.get("bias") is True:
        return "a Falcon with ALiBi or biases is not computed independently"
    rope = dict(config.get("rope_parameters") or config.get("rope_scaling") or {})
    kind = rope.get("rope_type") or rope.get("type") or "default"
    theta = float(rope.get("rope_theta") or config.get("rope_theta") or _USUAL_THETA)
    factor = float(rope["factor"]) if kind == "linear" else 1.0
    n_layers = int(config.get("num_hidden_layers") or config["n_layer"])
    n_heads = int(config.get("num_attention_heads") or config["n_head"])
    hidden_size = int(config.get("hidden_size") or config["n_embed"])
    head_dim = hidden_size // n_heads
    groups = _groups(config, n_heads)
    shape = _Shape(
        n_layers=n_layers,
        n_heads=n_heads,
        groups=groups,
        head_dim=head_dim,
        epsilon=float(config.get("layer_norm_epsilon") or _USUAL_EPSILON),
        steps=frequencies(theta, head_dim) / factor,
        exact=config.get("activation", "gelu") == "gelu",
    )
    counterparts = [
        Counterpart(_EMBEDDING, "token_embd.weight"),
        Counterpart(_OUTPUT, "output.weight"),
        *(Counterpart(f"{_NORM}.{end}", f"output_norm.{end}") for end in ("weight", "bias")),
    ]
    rows = np.arange((n_heads + 2 * groups) * head_dim).reshape(groups, -1, head_dim)
    apart = np.concatenate([rows[:, :-2].reshape(-1), rows[:, -2].reshape(-1), rows[:, -1].reshape(-1)])
    for layer in range(n_layers):
        there, here = f"transformer.h.{layer}", f"blk.{layer}"
        for source, target in _MATRICES.items():
            order = apart if target == "attn_qkv" else None
            counterparts.append(Counterpart(f"{there}.{source}.weight", f"{here}.{target}.weight", order))
        for source, target in _NORMS.items():
            counterparts += [
                Counterpart(f"{there}.{source}.{end}", f"{here}.{target}.{end}") for end in ("weight", "bias")
            ]
    known = kind in ("default", "linear", "dynamic")
    return SourceModel(
        prefix="falcon",
        numbers={
            "block_count": n_layers,
            "attention.head_count": n_heads,
            "attention.head_count_kv": groups,
            "embedding_length": hidden_size,
            "feed_forward_length": int(config.get("ffn_hidden_size") or 4 * hidden_size),
            "attention.layer_norm_epsilon": shape.epsilon,
            "rope.freq_base": theta,
            "rope.dimension_count": head_dim,
            "rope.scaling.factor": factor,
        },
        usual={"rope.scaling.factor": 1},
        counterparts=tuple(counterparts),
        twins=(_EMBEDDING, _OUTPUT),
        compute=shape.logits if known else None,
        why_not="" if known else f"what it computes, as positions of the kind {kind!r} are not computed independently",
    )


def _groups(config: Mapping[str, Any], n_heads: int) -> int:
    told = config.get("num_kv_heads") or config.get("n_head_kv")
    # The first 40B was told from a 7B by that number alone.
    new = config.get("new_decoder_architecture", config.get("n_head_kv") is not None)
    if new:
        return int(told or n_heads)
    return 1 if config.get("multi_query", True) else n_heads
