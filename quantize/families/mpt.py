"""MPT, of transformers and of MosaicML: what is further away counts less, or positions are learned; nothing rotates."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quantize.source_model import Counterpart, Floats, Reader, SourceModel, Weights, attention, exact_gelu

_EMBEDDING, _OUTPUT = "transformer.wte.weight", "lm_head.weight"
_POSITIONS, _NORM = "transformer.wpe", "transformer.norm_f"
_IN_LAYER = {
    "norm_1": "attn_norm",
    "attn.Wqkv": "attn_qkv",
    "attn.out_proj": "attn_output",
    "norm_2": "ffn_norm",
    "ffn.up_proj": "ffn_up",
    "ffn.down_proj": "ffn_down",
}
_USUAL_EPSILON, _USUAL_BIAS = 1e-5, 8.0


@dataclass(frozen=True)
class _Shape:
    """`slopes` say for each head how much less a token counts with each step away; without them positions are learned.

    `bound` is what queries, keys and values may be at most, 0 for anything.
    """

    n_layers: int
    n_heads: int
    n_kv_heads: int
    epsilon: float
    bound: float
    slopes: NDArray[np.float64] | None

    def logits(self, weights: Weights, tokens: Sequence[int]) -> Floats:
        model = Reader(weights)
        state = model.rows(_EMBEDDING, tokens)
        if self.slopes is None and f"{_POSITIONS}.weight" in weights:
            state = state + model.rows(f"{_POSITIONS}.weight", range(len(tokens)))
        ends = np.cumsum((self.n_heads, self.n_kv_heads))
        for layer in range(self.n_layers):
            name = f"transformer.blocks.{layer}"
            fused = model.linear(model.layer_normed(state, f"{name}.norm_1", self.epsilon), f"{name}.attn.Wqkv")
            if self.bound:
                fused = np.clip(fused, -np.float32(self.bound), np.float32(self.bound))
            heads = fused.reshape(len(tokens), self.n_heads + 2 * self.n_kv_heads, -1)
            queries, keys, contents = np.split(heads, ends, axis=1)
            mixed = attention(queries, keys, contents, 1 / math.sqrt(heads.shape[-1]), slopes=self.slopes)
            state = state + model.linear(mixed, f"{name}.attn.out_proj")
            inner = model.linear(model.layer_normed(state, f"{name}.norm_2", self.epsilon), f"{name}.ffn.up_proj")
            state = state + model.linear(exact_gelu(inner), f"{name}.ffn.down_proj")
        state = model.layer_normed(state, _NORM, self.epsilon)
        return model.linear(state, (_OUTPUT if _OUTPUT in weights else _EMBEDDING).removesuffix(".weight"))


def describe(config: Mapping[str, Any], names: Collection[str]) -> SourceModel:
    settings: Mapping[str, Any] = config.get("attn_config") or {}
    n_layers, n_heads, hidden_size = int(config["n_layers"]), int(config["n_heads"]), int(config["d_model"])
    shares = settings.get("attn_type", "multihead_attention")
    n_kv_heads = {"multiquery_attention": 1, "grouped_query_attention": settings.get("kv_n_heads")}.get(shares)
    most = float(settings.get("alibi_bias_max") or _USUAL_BIAS) if settings.get("alibi", True) else 0.0
    shape = _Shape(
        n_layers=n_layers,
        n_heads=n_heads,
        n_kv_heads=int(n_kv_heads or n_heads),
        epsilon=float(config.get("layer_norm_epsilon") or _USUAL_EPSILON),
        bound=float(settings.get("clip_qkv") or 0),
        slopes=_slopes(n_heads, most) if most else None,
    )
    ends = ("weight", "bias")
    counterparts = [
        Counterpart(_EMBEDDING, "token_embd.weight"),
        Counterpart(_OUTPUT, "output.weight"),
        Counterpart(f"{_POSITIONS}.weight", "position_embd.weight"),
        *(Counterpart(f"{_NORM}.{end}", f"output_norm.{end}") for end in ends),
    ]
    for layer in range(n_layers):
        for source, target in _IN_LAYER.items():
            counterparts += [
                Counterpart(f"transformer.blocks.{layer}.{source}.{end}", f"blk.{layer}.{target}.{end}") for end in ends
            ]
    return SourceModel(
        prefix="mpt",
        numbers={
            "block_count": n_layers,
            "attention.head_count": n_heads,
            "attention.head_count_kv": shape.n_kv_heads,
            "embedding_length": hidden_size,
            "feed_forward_length": int(config.get("expansion_ratio") or 4) * hidden_size,
            "attention.layer_norm_epsilon": shape.epsilon,
            "attention.max_alibi_bias": most,
            "attention.clamp_kqv": shape.bound,
        },
        usual={"attention.head_count_kv": n_heads, "attention.max_alibi_bias": 0, "attention.clamp_kqv": 0},
        counterparts=tuple(counterparts),
        twins=(_EMBEDDING, _OUTPUT),
        compute=shape.logits,
    )


def _slopes(n_heads: int, most: float) -> NDArray[np.float64]:
    """Even steps down to 2^-most for a power of two; other numbers take every second of the next one, then the rest."""
    power = 2 ** math.ceil(math.log2(n_heads))
    every: NDArray[np.float64] = 2.0 ** (-most * np.arange(1, power + 1) / power)
    return every if power == n_heads else np.concatenate((every[1::2], every[::2]))[:n_heads]
