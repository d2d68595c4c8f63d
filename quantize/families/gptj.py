"""GPT-J, which llama.cpp computes as Phi-2: both parts of a layer read one norm, and pairs beside each other turn."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quantize.source_model import (
    Counterpart,
    Floats,
    Order,
    Reader,
    SourceModel,
    Weights,
    attention,
    frequencies,
    gelu,
    in_pairs,
    rotated,
)

_EMBEDDING, _NORM, _OUTPUT = "transformer.wte.weight", "transformer.ln_f", "lm_head"
_IN_LAYER = {"ln_1": "attn_norm", "attn.out_proj": "attn_output", "mlp.fc_in": "ffn_up", "mlp.fc_out": "ffn_down"}
_FUSED = ("q", "k", "v")  # from top to bottom in a GGUF
# What Phi-2 has and GPT-J has not, and how often as long as the state it is.
_ZEROS = {"attn_qkv.bias": 3, "attn_output.bias": 1}
_THETA, _USUAL_EPSILON = 10000.0, 1e-5


@dataclass(frozen=True)
class _Shape:
    """`halves` is the order of a head's numbers in which each pair that turns together is half of them apart."""

    n_layers: int
    n_heads: int
    epsilon: float
    steps: NDArray[np.float64]
    halves: Order

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        state = model.rows(_EMBEDDING, tokens)
        for layer in range(self.n_layers):
            name = f"transformer.h.{layer}"
            inner = model.layer_normed(state, f"{name}.ln_1", self.epsilon)
            queries, keys, contents = (
                model.linear(inner, f"{name}.attn.{part}_proj").reshape(len(tokens), self.n_heads, -1)
                for part in _FUSED
            )
            # Queries and keys in one order, whichever it is, are as like each other as before.
            queries, keys = (rotated(part[..., self.halves], self.steps) for part in (queries, keys))
            mixed = attention(queries, keys, contents, 1 / math.sqrt(queries.shape[-1]))
            inner = gelu(model.linear(inner, f"{name}.mlp.fc_in"))
            state = state + model.linear(mixed, f"{name}.attn.out_proj") + model.linear(inner, f"{name}.mlp.fc_out")
        state = model.layer_normed(state, _NORM, self.epsilon)
        if f"{_OUTPUT}.weight" in weights:
            return model.linear(state, _OUTPUT)
        return model.linear(state, _EMBEDDING.removesuffix(".weight")) + model.vector(f"{_OUTPUT}.bias")


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel:
    n_layers, n_heads, hidden_size = int(config["n_layer"]), int(config["n_head"]), int(config["n_embd"])
    n_rotated, head_dim = int(config["rotary_dim"]), hidden_size // n_heads
    shape = _Shape(
        n_layers=n_layers,
        n_heads=n_heads,
        epsilon=float(config.get("layer_norm_epsilon") or _USUAL_EPSILON),
        steps=frequencies(_THETA, n_rotated),
        halves=np.argsort(in_pairs(1, head_dim, n_rotated)),
    )
    ends = ("weight", "bias")
    counterparts = [
        Counterpart(_EMBEDDING, "token_embd.weight"),
        *(Counterpart(f"{_OUTPUT}.{end}", f"output.{end}") for end in ends),
        *(Counterpart(f"{_NORM}.{end}", f"output_norm.{end}") for end in ends),
    ]
    in_halves = np.argsort(in_pairs(n_heads, head_dim, n_rotated))
    for layer in range(n_layers):
        there, here = f"transformer.h.{layer}", f"blk.{layer}"
        for source, target in _IN_LAYER.items():
            counterparts += [Counterpart(f"{there}.{source}.{end}", f"{here}.{target}.{end}") for end in ends]
        for number, letter in enumerate(_FUSED):
            counterparts.append(
                Counterpart(
                    f"{there}.attn.{letter}_proj.weight",
                    f"{here}.attn_qkv.weight",
                    None if letter == "v" else in_halves,
                    part=(number * hidden_size, (number + 1) * hidden_size),
                )
            )
    return SourceModel(
        prefix="phi2",
        numbers={
            "block_count": n_layers,
            "attention.head_count": n_heads,
            "attention.head_count_kv": n_heads,
            "embedding_length": hidden_size,
            "feed_forward_length": int(config.get("n_inner") or 4 * hidden_size),
            "attention.layer_norm_epsilon": shape.epsilon,
            "rope.freq_base": _THETA,
            "rope.dimension_count": n_rotated,
        },
        counterparts=tuple(counterparts),
        twins=(_EMBEDDING, f"{_OUTPUT}.weight"),
        always_two=True,
        constants={
            f"blk.{layer}.{name}": np.zeros(count * hidden_size, np.float32)
            for layer in range(n_layers)
            for name, count in _ZEROS.items()
        },
        compute=shape.logits,
    )
