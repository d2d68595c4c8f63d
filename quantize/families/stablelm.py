"""StableLM 3B, Zephyr and 2: LLaMA's network between norms with biases, a part of each head rotated."""

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
    layer_normed,
    rotated,
    silu,
)

_EMBEDDING, _NORM, _OUTPUT = "model.embed_tokens.weight", "model.norm", "lm_head.weight"
_IN_LAYER = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_USUAL_THETA, _USUAL_PART, _USUAL_EPSILON = 10000.0, 0.25, 1e-5


@dataclass(frozen=True)
class _Shape:
    """Where a layer is `parallel`, both of its parts read the same norm; where heads are `normed`, each has its own."""

    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    epsilon: float
    steps: NDArray[np.float64]
    parallel: bool
    normed: bool

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        state = model.rows(_EMBEDDING if _EMBEDDING in weights else _OUTPUT, tokens)
        for layer in range(self.n_layers):
            name = f"model.layers.{layer}"
            inner = model.layer_normed(state, f"{name}.input_layernorm", self.epsilon)
            queries = self._heads(model, inner, layer, "q", self.n_heads)
            keys = self._heads(model, inner, layer, "k", self.n_kv_heads)
            contents = model.linear(inner, f"{name}.self_attn.v_proj").reshape(keys.shape)
            mixed = attention(queries, keys, contents, 1 / math.sqrt(self.head_dim))
            state = state + model.linear(mixed, f"{name}.self_attn.o_proj")
            if not self.parallel:
                inner = model.layer_normed(state, f"{name}.post_attention_layernorm", self.epsilon)
            gate = silu(model.linear(inner, f"{name}.mlp.gate_proj"))
            state = state + model.linear(gate * model.linear(inner, f"{name}.mlp.up_proj"), f"{name}.mlp.down_proj")
        state = model.layer_normed(state, _NORM, self.epsilon)
        return model.linear(state, (_OUTPUT if _OUTPUT in weights else _EMBEDDING).removesuffix(".weight"))

    def _heads(self, model: Reader, inner: Floats, layer: int, part: str, count: int) -> Floats:
        name = f"model.layers.{layer}.self_attn.{part}"
        values = model.linear(inner, f"{name}_proj").reshape(len(inner), count, self.head_dim)
        if self.normed:
            scales = np.stack([model.vector(f"{name}_layernorm.norms.{head}.weight") for head in range(count)])
            values = layer_normed(values, scales, np.float32(0), self.epsilon)
        return rotated(values, self.steps)


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel:
    rope = dict(config.get("rope_parameters") or config.get("rope_scaling") or {})
    kind = rope.get("rope_type") or rope.get("type") or "default"
    theta = float(rope.get("rope_theta") or config.get("rope_theta") or _USUAL_THETA)
    factor = float(rope["factor"]) if kind == "linear" else 1.0
    told = (rope.get("partial_rotary_factor"), config.get("partial_rotary_factor"), config.get("rope_pct"))
    n_layers, n_heads = int(config["num_hidden_layers"]), int(config["num_attention_heads"])
    n_kv_heads = int(config.get("num_key_value_heads") or n_heads)
    hidden_size = int(config["hidden_size"])
    head_dim = hidden_size // n_heads
    n_rotated = int(head_dim * float(next((part for part in told if part), _USUAL_PART)))
    shape = _Shape(
        n_layers=n_layers,
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        head_dim=head_dim,
        epsilon=float(config.get("layer_norm_eps") or config.get("norm_eps") or _USUAL_EPSILON),
        steps=frequencies(theta, n_rotated) / factor,
        parallel=config.get("use_parallel_residual") is True,
        normed=config.get("qk_layernorm") is True,
    )
    ends = ("weight", "bias")
    counterparts = [
        Counterpart(_EMBEDDING, "token_embd.weight"),
        Counterpart(_OUTPUT, "output.weight"),
        *(Counterpart(f"{_NORM}.{end}", f"output_norm.{end}") for end in ends),
    ]
    for layer in range(n_layers):
        there, here = f"model.layers.{layer}", f"blk.{layer}"
        for source, target in _IN_LAYER.items():
            counterparts += [Counterpart(f"{there}.{source}.{end}", f"{here}.{target}.{end}") for end in ends]
        for letter, count in (("q", n_heads), ("k", n_kv_heads)):
            counterparts += [
                Counterpart(
                    f"{there}.self_attn.{letter}_layernorm.norms.{head}.weight",
                    f"{here}.attn_{letter}_norm.weight",
                    part=(head, head + 1),
                )
                for head in range(count)
            ]
    known = kind in ("default", "linear", "dynamic")
    return SourceModel(
        prefix="stablelm",
        numbers={
            "block_count": n_layers,
            "attention.head_count": n_heads,
            "attention.head_count_kv": n_kv_heads,
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
        twins=(_EMBEDDING, _OUTPUT),
        always_two=True,
        compute=shape.logits if known else None,
        why_not="" if known else f"what it computes, as positions of the kind {kind!r} are not computed independently",
    )
