"""StableLM-Base-Alpha-v2, after what its makers and others wrote of it: its own program was not at hand.

So what is computed here is independent of the conversion's code and of llama.cpp, and not of those descriptions.
"""

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
    rotated,
    silu,
)

_EMBEDDING, _NORM, _OUTPUT = "transformer.embed.weight", "transformer.final_norm", "lm_head.weight"
_IN_LAYER = {
    "norm.weight": "attn_norm.weight",
    "norm.bias": "attn_norm.bias",
    "attention.out_proj.weight": "attn_output.weight",
    "mlp.out_proj.weight": "ffn_down.weight",
}
_USUAL_THETA, _USUAL_PART, _USUAL_EPSILON = 10000.0, 0.25, 1e-5
_WIDTHS = 256  # the network inside a layer is as many times this as two thirds of four times the state need
_UNKNOWN = "whether its makers' own program computes that too, as it is in no library"


@dataclass(frozen=True)
class _Shape:
    n_layers: int
    n_heads: int
    epsilon: float
    steps: NDArray[np.float64]

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        state = model.rows(_EMBEDDING if _EMBEDDING in weights else _OUTPUT, tokens)
        for layer in range(self.n_layers):
            name = f"transformer.layers.{layer}"
            inner = model.layer_normed(state, f"{name}.norm", self.epsilon)
            heads = model.linear(inner, f"{name}.attention.qkv_proj").reshape(len(tokens), self.n_heads, -1)
            queries, keys, contents = np.split(heads, 3, axis=-1)
            queries, keys = rotated(queries, self.steps), rotated(keys, self.steps)
            mixed = attention(queries, keys, contents, 1 / math.sqrt(queries.shape[-1]))
            up, gate = np.split(model.linear(inner, f"{name}.mlp.gate_proj"), 2, axis=-1)
            state = (
                state
                + model.linear(mixed, f"{name}.attention.out_proj")
                + model.linear(up * silu(gate), f"{name}.mlp.out_proj")
            )
        state = model.layer_normed(state, _NORM, self.epsilon)
        return model.linear(state, (_OUTPUT if _OUTPUT in weights else _EMBEDDING).removesuffix(".weight"))


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel:
    n_layers, n_heads = int(config["num_hidden_layers"]), int(config["num_heads"])
    hidden_size = int(config["hidden_size"])
    width = _WIDTHS * math.ceil(8 * hidden_size // 3 / _WIDTHS)
    theta = float(config.get("rotary_emb_base") or _USUAL_THETA)
    n_rotated = int(float(config.get("rotary_pct") or _USUAL_PART) * (hidden_size // n_heads))
    shape = _Shape(
        n_layers=n_layers,
        n_heads=n_heads,
        epsilon=float(config.get("norm_eps") or _USUAL_EPSILON),
        steps=frequencies(theta, n_rotated),
    )
    counterparts = [
        Counterpart(_EMBEDDING, "token_embd.weight"),
        Counterpart(_OUTPUT, "output.weight"),
        *(Counterpart(f"{_NORM}.{end}", f"output_norm.{end}") for end in ("weight", "bias")),
    ]
    of_heads = np.arange(3 * hidden_size).reshape(n_heads, 3, -1)
    for layer in range(n_layers):
        there, here = f"transformer.layers.{layer}", f"blk.{layer}"
        counterparts += [Counterpart(f"{there}.{source}", f"{here}.{target}") for source, target in _IN_LAYER.items()]
        for number, target in enumerate(("attn_q", "attn_k", "attn_v")):
            rows = of_heads[:, number].reshape(-1)
            counterparts.append(Counterpart(f"{there}.attention.qkv_proj.weight", f"{here}.{target}.weight", rows))
        for number, target in enumerate(("ffn_up", "ffn_gate")):
            rows = np.arange(number * width, (number + 1) * width)
            counterparts.append(Counterpart(f"{there}.mlp.gate_proj.weight", f"{here}.{target}.weight", rows))
    return SourceModel(
        prefix="stablelm",
        numbers={
            "block_count": n_layers,
            "attention.head_count": n_heads,
            "attention.head_count_kv": n_heads,
            "embedding_length": hidden_size,
            "feed_forward_length": width,
            "attention.layer_norm_epsilon": shape.epsilon,
            "rope.freq_base": theta,
            "rope.dimension_count": n_rotated,
            "use_parallel_residual": True,
        },
        counterparts=tuple(counterparts),
        twins=(_EMBEDDING, _OUTPUT),
        always_two=True,
        compute=shape.logits,
        why_not=_UNKNOWN,
    )
