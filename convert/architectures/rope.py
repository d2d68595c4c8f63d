"""Rotary positions beyond the trained context: transformers' `rope_parameters` in llama.cpp's terms.

Knows the kinds of scaling of transformers' modeling_rope_utils.py and which keys and factors make llama.cpp compute the
same. Knows no family; which kinds llama.cpp's graph of a family can do, the family says.
"""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from convert.architectures.config_values import MAX_CONTEXT, integer, number
from convert.architectures.llama3_rope import Llama3Scaling
from convert.architectures.plan import MetadataValue
from convert.errors import ConvertError

_MAX_FACTOR = 1e6


@dataclass(frozen=True)
class Rope:
    """`scaling` has GGUF's keys after "<architecture>."; `llama3` asks for a factor for each frequency."""

    theta: float
    scaling: Mapping[str, MetadataValue]
    llama3: Llama3Scaling | None = None
    warnings: tuple[str, ...] = ()


def read_rope(
    rope: Mapping[str, Any], context_length: int, family: str, kinds: Collection[str], default_theta: float = 10000.0
) -> Rope:
    """`rope` as `config_values.rope_settings` gives it. Raises ConvertError for a kind that is not among `kinds`."""
    theta = number(rope, "rope_theta", 1e15, default_theta)
    kind = rope.get("rope_type") or "default"
    if kind == "default":
        return Rope(theta, {})
    if kind not in kinds:
        known = ", ".join(("default", *kinds))
        raise ConvertError(
            f"config.json asks for the RoPE scaling {str(kind)[:40]!r}, which {family} in llama.cpp doesn't have; "
            f"it has {known}."
        )
    if kind == "linear":
        factor = number(rope, "factor", _MAX_FACTOR)
        return Rope(theta, {"rope.scaling.type": "linear", "rope.scaling.factor": factor})
    if kind == "llama3":
        return Rope(theta, {}, _llama3(rope))
    if kind == "yarn":
        return Rope(theta, _yarn(rope, context_length))
    # "dynamic" changes nothing up to the trained context.
    told = (
        f"Beyond {context_length:,} tokens the model stretches its positions as the text grows (dynamic scaling), "
        f"which llama.cpp does not: use a context of at most {context_length:,} tokens."
    )
    return Rope(theta, {}, warnings=(told,))


def _llama3(rope: Mapping[str, Any]) -> Llama3Scaling:
    low = number(rope, "low_freq_factor", _MAX_FACTOR, 1.0)
    high = number(rope, "high_freq_factor", _MAX_FACTOR, 4.0)
    if low >= high:
        raise ConvertError(f"config.json has low_freq_factor {low}, which must be below high_freq_factor {high}.")
    original = integer(rope, "original_max_position_embeddings", MAX_CONTEXT, 8192)
    return Llama3Scaling(number(rope, "factor", _MAX_FACTOR, 8.0), low, high, original)


def _yarn(rope: Mapping[str, Any], context_length: int) -> dict[str, MetadataValue]:
    """transformers' `_compute_yarn_parameters`."""
    original = integer(rope, "original_max_position_embeddings", MAX_CONTEXT, context_length)
    factor = number(rope, "factor", _MAX_FACTOR, max(1.0, context_length / original))
    if factor < 1:
        raise ConvertError(f"config.json asks for the RoPE scaling 'yarn' by {factor}, which must be at least 1.")
    if rope.get("truncate", True) is not True:
        raise ConvertError(
            "config.json asks for the RoPE scaling 'yarn' without rounding (truncate), which llama.cpp doesn't have."
        )
    keys: dict[str, MetadataValue] = {
        "rope.scaling.type": "yarn",
        "rope.scaling.factor": factor,
        "rope.scaling.original_context_length": original,
    }
    for key in ("beta_fast", "beta_slow"):
        if rope.get(key):
            keys[f"rope.scaling.yarn_{key}"] = number(rope, key, _MAX_FACTOR)
    usual = _magnitude(factor, 1.0)
    magnitude = usual
    if rope.get("attention_factor") is not None:
        magnitude = number(rope, "attention_factor", _MAX_FACTOR)
        keys["rope.scaling.yarn_attn_factor"] = magnitude
    elif rope.get("mscale") and rope.get("mscale_all_dim"):
        scale, all_dims = number(rope, "mscale", _MAX_FACTOR), number(rope, "mscale_all_dim", _MAX_FACTOR)
        magnitude = _magnitude(factor, scale) / _magnitude(factor, all_dims)
    if magnitude != usual:
        # llama.cpp ignores yarn_attn_factor: it takes the usual magnitude times this.
        keys["rope.scaling.attn_factor"] = magnitude / usual
    return keys


def _magnitude(factor: float, scale: float) -> float:
    return 0.1 * scale * math.log(factor) + 1.0
