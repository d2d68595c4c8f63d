"""LLaMA and the families that compute as it does: Mistral, Qwen 2 and 3, SmolLM 3."""

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
    in_pairs,
    llama3_frequencies,
    rms_normed,
    rotated,
    silu,
    yarn_frequencies,
    yarn_magnitude,
)

# Class in config.json -> (GGUF's name, whether GGUF wants adjacent pairs where transformers rotates halves).
_KINDS = {
    "LlamaForCausalLM": ("llama", True),
    "LLaMAForCausalLM": ("llama", True),
    "MistralForCausalLM": ("llama", True),
    "Qwen2ForCausalLM": ("qwen2", False),
    "Qwen3ForCausalLM": ("qwen3", False),
    "SmolLM3ForCausalLM": ("smollm3", True),
}
_EMBEDDING, _NORM, _OUTPUT = "model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"
_OUTSIDE = {_EMBEDDING: "token_embd.weight", _NORM: "output_norm.weight", _OUTPUT: "output.weight"}
# Name in a layer of the checkpoint -> in that of a GGUF.
_IN_LAYER = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_USUAL_EPSILON, _USUAL_THETA, _SMOLLM3_THETA = 1e-6, 10000.0, 2e6

_USUAL_SCALING = {
    "rope.scaling.factor": 1,
    "rope.scaling.yarn_beta_fast": 32,
    "rope.scaling.yarn_beta_slow": 1,
    "rope.scaling.attn_factor": 1,
}


@dataclass(frozen=True)
class _Shape:
    """`steps` are the angles of a head from token to token; `unrotated` layers have no positions."""

    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    epsilon: float
    steps: NDArray[np.float64]
    magnitude: float
    normed_heads: bool
    unrotated: frozenset[int]

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        state = model.rows(_EMBEDDING if _EMBEDDING in weights else _OUTPUT, tokens)
        for layer in range(self.n_layers):
            name = f"model.layers.{layer}"
            normed = rms_normed(state, model.vector(f"{name}.input_layernorm.weight"), self.epsilon)
            queries = self._heads(model, normed, layer, "q", self.n_heads)
            keys = self._heads(model, normed, layer, "k", self.n_kv_heads)
            contents = model.linear(normed, f"{name}.self_attn.v_proj")
            contents = contents.reshape(len(tokens), self.n_kv_heads, self.head_dim)
            mixed = attention(queries, keys, contents, 1 / math.sqrt(self.head_dim))
            state = state + model.linear(mixed, f"{name}.self_attn.o_proj")
            normed = rms_normed(state, model.vector(f"{name}.post_attention_layernorm.weight"), self.epsilon)
            gate = silu(model.linear(normed, f"{name}.mlp.gate_proj"))
            state = state + model.linear(gate * model.linear(normed, f"{name}.mlp.up_proj"), f"{name}.mlp.down_proj")
        state = rms_normed(state, model.vector(_NORM), self.epsilon)
        return model.linear(state, (_OUTPUT if _OUTPUT in weights else _EMBEDDING).removesuffix(".weight"))

    def _heads(self, model: Reader, normed: Floats, layer: int, part: str, count: int) -> Floats:
        name = f"model.layers.{layer}.self_attn.{part}"
        values = model.linear(normed, f"{name}_proj").reshape(len(normed), count, self.head_dim)
        if self.normed_heads:
            values = rms_normed(values, model.vector(f"{name}_norm.weight"), self.epsilon)
        return values if layer in self.unrotated else rotated(values, self.steps, self.magnitude)


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel:
    family = config["architectures"][0]
    prefix, paired = _KINDS[family]
    rope = dict(config.get("rope_parameters") or config.get("rope_scaling") or {})
    kind = rope.get("rope_type") or rope.get("type") or "default"
    usual = _SMOLLM3_THETA if family == "SmolLM3ForCausalLM" else _USUAL_THETA
    theta = float(rope.get("rope_theta") or config.get("rope_theta") or usual)
    n_layers, n_heads = int(config["num_hidden_layers"]), int(config["num_attention_heads"])
    n_kv_heads = int(config.get("num_key_value_heads") or n_heads)
    hidden_size = int(config["hidden_size"])
    head_dim = int(config.get("head_dim") or hidden_size // n_heads)
    steps = frequencies(theta, head_dim)
    constants: dict[str, Floats] = {}
    magnitude = 1.0
    scaling: dict[str, float] = {"rope.scaling.factor": float(rope["factor"]) if kind in ("linear", "yarn") else 1}
    if kind == "linear":
        steps = steps / float(rope["factor"])
    elif kind == "llama3":
        slower = llama3_frequencies(steps, rope)
        constants["rope_freqs.weight"] = (steps / slower).astype(np.float32)
        steps = slower
    elif kind == "yarn":
        original = float(rope.get("original_max_position_embeddings") or config.get("max_position_embeddings") or 2048)
        steps, magnitude = yarn_frequencies(steps, rope, theta, original)
        scaling |= {
            "rope.scaling.original_context_length": original,
            "rope.scaling.yarn_beta_fast": float(rope.get("beta_fast") or 32),
            "rope.scaling.yarn_beta_slow": float(rope.get("beta_slow") or 1),
            # llama.cpp makes queries and keys larger by the usual magnitude, and by this besides.
            "rope.scaling.attn_factor": magnitude / yarn_magnitude(float(rope["factor"])),
        }
    shape = _Shape(
        n_layers=n_layers,
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        head_dim=head_dim,
        epsilon=float(config.get("rms_norm_eps", _USUAL_EPSILON)),
        steps=steps,
        magnitude=magnitude,
        normed_heads=family == "Qwen3ForCausalLM",
        unrotated=_unrotated(config, n_layers) if family == "SmolLM3ForCausalLM" else frozenset(),
    )
    known = kind in ("default", "linear", "llama3", "dynamic", "yarn")
    orders = {"self_attn.q_proj": n_heads, "self_attn.k_proj": n_kv_heads} if paired else {}
    counterparts = [Counterpart(source, target) for source, target in _OUTSIDE.items()]
    for layer in range(n_layers):
        for source, target in _IN_LAYER.items():
            order = in_pairs(orders[source], head_dim) if source in orders else None
            counterparts += [
                Counterpart(f"model.layers.{layer}.{source}.{part}", f"blk.{layer}.{target}.{part}", order)
                for part in ("weight", "bias")
            ]
    return SourceModel(
        prefix=prefix,
        numbers={
            "block_count": n_layers,
            "attention.head_count": n_heads,
            "attention.head_count_kv": n_kv_heads,
            "embedding_length": hidden_size,
            "feed_forward_length": int(config["intermediate_size"]),
            "attention.layer_norm_rms_epsilon": shape.epsilon,
            "rope.freq_base": theta,
            "attention.key_length": head_dim,
            "rope.dimension_count": head_dim,
            **scaling,
        },
        usual={"attention.key_length": hidden_size // n_heads, "rope.dimension_count": head_dim, **_USUAL_SCALING},
        counterparts=tuple(counterparts),
        constants=constants,
        twins=(_EMBEDDING, _OUTPUT),
        compute=shape.logits if known else None,
        why_not="" if known else f"what it computes, as positions of the kind {kind!r} are not computed independently",
    )


def _unrotated(config: Mapping[str, Any], n_layers: int) -> frozenset[int]:
    listed = config.get("no_rope_layers")  # where 1 says that the layer has positions
    if listed is None:
        step = int(config.get("no_rope_layer_interval") or 4)
        listed = [(layer + 1) % step != 0 for layer in range(n_layers)]
    return frozenset(layer for layer in range(n_layers) if not listed[layer])
