"""GPT-NeoX and Pythia: norms with biases, queries, keys and values of each head beside each other, a part rotated."""

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
    layer_normed,
    rotated,
)

_EMBEDDING = "gpt_neox.embed_in.weight"
_OUTPUTS = ("embed_out.weight", "lm_head.weight")  # the second since version 5 of transformers
_IN_LAYER = {
    "input_layernorm": "attn_norm",
    "attention.query_key_value": "attn_qkv",
    "attention.dense": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.dense_h_to_4h": "ffn_up",
    "mlp.dense_4h_to_h": "ffn_down",
}
_USUAL_THETA, _USUAL_PART, _USUAL_EPSILON = 10000.0, 0.25, 1e-5


@dataclass(frozen=True)
class _Shape:
    """Where a layer is `parallel`, both of its parts read what came in; `exact` is the kind of GELU."""

    n_layers: int
    n_heads: int
    epsilon: float
    steps: NDArray[np.float64]
    parallel: bool
    exact: bool

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        state = model.rows(_EMBEDDING, tokens)
        bent = exact_gelu if self.exact else gelu

        def normed(values: Floats, name: str) -> Floats:
            return layer_normed(values, model.vector(f"{name}.weight"), model.vector(f"{name}.bias"), self.epsilon)

        for layer in range(self.n_layers):
            name = f"gpt_neox.layers.{layer}"
            fused = model.linear(normed(state, f"{name}.input_layernorm"), f"{name}.attention.query_key_value")
            queries, keys, contents = np.split(fused.reshape(len(tokens), self.n_heads, -1), 3, axis=-1)
            queries, keys = rotated(queries, self.steps), rotated(keys, self.steps)
            mixed = attention(queries, keys, contents, 1 / math.sqrt(queries.shape[-1]))
            after = state + model.linear(mixed, f"{name}.attention.dense")
            inner = normed(state if self.parallel else after, f"{name}.post_attention_layernorm")
            inner = bent(model.linear(inner, f"{name}.mlp.dense_h_to_4h"))
            state = after + model.linear(inner, f"{name}.mlp.dense_4h_to_h")
        state = normed(state, "gpt_neox.final_layer_norm")
        return model.linear(state, next(name for name in _OUTPUTS if name in weights).removesuffix(".weight"))


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel | str:
    if config.get("tie_word_embeddings") is True or config.get("attention_bias", True) is False:
        return "a GPT-NeoX whose output is its embedding, or that has no biases, is not computed independently"
    rope = dict(config.get("rope_parameters") or config.get("rope_scaling") or {})
    kind = rope.get("rope_type") or rope.get("type") or "default"
    theta = float(rope.get("rope_theta") or config.get("rotary_emb_base") or _USUAL_THETA)
    factor = float(rope["factor"]) if kind == "linear" else 1.0
    part = float(rope.get("partial_rotary_factor") or config.get("rotary_pct") or _USUAL_PART)
    n_layers, n_heads = int(config["num_hidden_layers"]), int(config["num_attention_heads"])
    hidden_size = int(config["hidden_size"])
    n_rotated = int(part * (hidden_size // n_heads))
    shape = _Shape(
        n_layers=n_layers,
        n_heads=n_heads,
        epsilon=float(config.get("layer_norm_eps", _USUAL_EPSILON)),
        steps=frequencies(theta, n_rotated) / factor,
        parallel=config.get("use_parallel_residual", True) is not False,
        exact=config.get("hidden_act", "gelu") == "gelu",
    )
    known = kind in ("default", "linear", "dynamic")
    counterparts = [
        Counterpart(_EMBEDDING, "token_embd.weight"),
        *(Counterpart(name, "output.weight") for name in _OUTPUTS),
        *(Counterpart(f"gpt_neox.final_layer_norm.{end}", f"output_norm.{end}") for end in ("weight", "bias")),
    ]
    # There all queries come first, then all keys, then all values.
    apart = np.arange(3 * hidden_size).reshape(n_heads, 3, -1).swapaxes(0, 1).reshape(-1)
    for layer in range(n_layers):
        for source, target in _IN_LAYER.items():
            order = apart if target == "attn_qkv" else None
            counterparts += [
                Counterpart(f"gpt_neox.layers.{layer}.{source}.{end}", f"blk.{layer}.{target}.{end}", order)
                for end in ("weight", "bias")
            ]
    return SourceModel(
        prefix="gptneox",
        numbers={
            "block_count": n_layers,
            "attention.head_count": n_heads,
            "embedding_length": hidden_size,
            "feed_forward_length": int(config["intermediate_size"]),
            "attention.layer_norm_epsilon": shape.epsilon,
            "rope.freq_base": theta,
            "rope.dimension_count": n_rotated,
            "rope.scaling.factor": factor,
            "use_parallel_residual": shape.parallel,
        },
        usual={"rope.scaling.factor": 1},
        counterparts=tuple(counterparts),
        twins=(_EMBEDDING, _OUTPUTS[0]),
        compute=shape.logits if known else None,
        why_not="" if known else f"what it computes, as positions of the kind {kind!r} are not computed independently",
    )
