"""What a checkpoint computes, in numpy and from its own config.json: the oracle of a conversion's receipt.

Written from transformers' definitions and on purpose without a line of convert.architectures, so that a mistake there
is not made here too. Covers the families that compute as LLaMA does. Weights are asked for by their names in the
checkpoint, one layer after another, so memory holds the largest of them and no more.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

# Class in config.json -> (prefix of GGUF's keys, whether GGUF wants adjacent pairs where transformers rotates halves).
FAMILIES = {
    "LlamaForCausalLM": ("llama", True),
    "MistralForCausalLM": ("llama", True),
    "Qwen2ForCausalLM": ("qwen2", False),
    "Qwen3ForCausalLM": ("qwen3", False),
    "SmolLM3ForCausalLM": ("smollm3", True),
}
EMBEDDING, NORM, OUTPUT = "model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"
_USUAL_EPSILON, _USUAL_THETA = 1e-6, 10000.0


@dataclass(frozen=True)
class Shape:
    """Numbers of a config.json. `frequencies` are the angles' steps of a head; `why_not` says why it isn't covered."""

    family: str
    prefix: str
    in_pairs: bool
    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    hidden_size: int
    intermediate_size: int
    epsilon: float
    theta: float
    frequencies: NDArray[np.float64]
    normed_heads: bool
    unrotated: frozenset[int]


def shape_of(config: Mapping[str, Any]) -> Shape | str:
    """The words say why this model isn't covered."""
    family = next(iter(config.get("architectures") or [""]), "")
    if family not in FAMILIES:
        return f"{family or 'a model without a class'} is none of the families that are computed independently"
    rope = dict(config.get("rope_parameters") or config.get("rope_scaling") or {})
    kind = rope.get("rope_type") or rope.get("type") or "default"
    theta = float(rope.get("rope_theta") or config.get("rope_theta") or _USUAL_THETA)
    n_heads = int(config["num_attention_heads"])
    head_dim = int(config.get("head_dim") or config["hidden_size"] // n_heads)
    steps = theta ** (-np.arange(0, head_dim, 2, dtype=np.float64) / head_dim)
    if kind == "linear":
        steps = steps / float(rope["factor"])
    elif kind == "llama3":
        steps = _llama3(steps, rope)
    elif kind not in ("default", "dynamic"):
        return f"positions of the kind {kind!r} are not computed independently"
    prefix, in_pairs = FAMILIES[family]
    n_layers = int(config["num_hidden_layers"])
    return Shape(
        family=family,
        prefix=prefix,
        in_pairs=in_pairs,
        n_layers=n_layers,
        n_heads=n_heads,
        n_kv_heads=int(config.get("num_key_value_heads") or n_heads),
        head_dim=head_dim,
        hidden_size=int(config["hidden_size"]),
        intermediate_size=int(config["intermediate_size"]),
        epsilon=float(config.get("rms_norm_eps", _USUAL_EPSILON)),
        theta=theta,
        frequencies=steps,
        normed_heads=family == "Qwen3ForCausalLM",
        unrotated=_unrotated(config, n_layers) if family == "SmolLM3ForCausalLM" else frozenset(),
    )


def logits_of(shape: Shape, weights: Callable[[str], Floats | None], tokens: Sequence[int]) -> Floats:
    """After every token, with nothing before the first. `weights` gives None for what the model doesn't have."""

    def weight(name: str) -> Floats:
        values = weights(name)
        if values is None:
            raise KeyError(name)
        return values

    def linear(values: Floats, name: str) -> Floats:
        result: Floats = values @ weight(f"{name}.weight").T
        bias = weights(f"{name}.bias")
        return result if bias is None else result + bias

    angles = np.outer(np.arange(len(tokens)), shape.frequencies)
    cosines, sines = (np.tile(part, 2).astype(np.float32) for part in (np.cos(angles), np.sin(angles)))
    ahead = np.triu(np.full((len(tokens), len(tokens)), -np.inf, np.float32), 1)
    embedding = weights(EMBEDDING)
    state = (weight(OUTPUT) if embedding is None else embedding)[np.asarray(tokens)].astype(np.float32)
    del embedding
    for layer in range(shape.n_layers):
        name = f"model.layers.{layer}"
        normed = _normed(state, weight(f"{name}.input_layernorm.weight"), shape.epsilon)
        heads = []
        for part, count in (("q", shape.n_heads), ("k", shape.n_kv_heads), ("v", shape.n_kv_heads)):
            values = linear(normed, f"{name}.self_attn.{part}_proj").reshape(len(tokens), count, shape.head_dim)
            if shape.normed_heads and part != "v":
                values = _normed(values, weight(f"{name}.self_attn.{part}_norm.weight"), shape.epsilon)
            if part != "v" and layer not in shape.unrotated:
                values = values * cosines[:, None] + _turned(values) * sines[:, None]
            heads.append(np.repeat(values, shape.n_heads // count, axis=1).swapaxes(0, 1))
        queries, keys, contents = heads
        scores = queries @ keys.swapaxes(1, 2) / np.float32(math.sqrt(shape.head_dim)) + ahead
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        mixed = (shares @ contents).swapaxes(0, 1).reshape(len(tokens), -1)
        state = state + linear(mixed, f"{name}.self_attn.o_proj")
        normed = _normed(state, weight(f"{name}.post_attention_layernorm.weight"), shape.epsilon)
        gate = linear(normed, f"{name}.mlp.gate_proj")
        with np.errstate(over="ignore"):
            gate = gate / (1 + np.exp(-gate))
        state = state + linear(gate * linear(normed, f"{name}.mlp.up_proj"), f"{name}.mlp.down_proj")
    state = _normed(state, weight(NORM), shape.epsilon)
    output = weights(OUTPUT)
    result: Floats = state @ (weight(EMBEDDING) if output is None else output).T
    return result


def _normed(values: Floats, scale: Floats, epsilon: float) -> Floats:
    means = np.mean(np.square(values, dtype=np.float64), axis=-1, keepdims=True)
    result: Floats = (values / np.sqrt(means + epsilon) * scale).astype(np.float32)
    return result


def _turned(values: Floats) -> Floats:
    """Each half in the place of the other, the second one negative."""
    first, second = np.split(values, 2, axis=-1)
    return np.concatenate((-second, first), axis=-1)


def _unrotated(config: Mapping[str, Any], n_layers: int) -> frozenset[int]:
    listed = config.get("no_rope_layers")  # where 1 says that the layer has positions
    if listed is None:
        step = int(config.get("no_rope_layer_interval") or 4)
        listed = [(layer + 1) % step != 0 for layer in range(n_layers)]
    return frozenset(layer for layer in range(n_layers) if not listed[layer])


def _llama3(steps: NDArray[np.float64], rope: Mapping[str, Any]) -> NDArray[np.float64]:
    """Slow angles are slowed down by `factor`, fast ones stay, and those between are mixed."""
    low, high = float(rope.get("low_freq_factor", 1.0)), float(rope.get("high_freq_factor", 4.0))
    turns = float(rope.get("original_max_position_embeddings", 8192)) * steps / (2 * math.pi)
    kept = np.clip((turns - low) / (high - low), 0, 1)
    result: NDArray[np.float64] = steps * (kept + (1 - kept) / float(rope["factor"]))
    return result
