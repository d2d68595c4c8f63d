"""Numbers out of a config.json that a stranger wrote: of the right type and within bounds, or one clear sentence.

Knows both spellings of the RoPE settings (transformers 4 and 5). Knows no family.
"""

from collections.abc import Mapping
from typing import Any

from convert.errors import ConvertError

MAX_SIZE = 1 << 20  # of any one dimension but the vocabulary
MAX_HEADS = 1 << 14
MAX_LAYERS = 1000
MAX_CONTEXT = 1 << 30
MAX_VOCABULARY = 1 << 22


def integer(config: Mapping[str, Any], key: str, limit: int, default: int | None = None) -> int:
    value = config.get(key)
    value = default if value is None else value
    if value is None:
        raise ConvertError(f"config.json lacks {key}, without which the model can't be built.")
    if type(value) is not int or not 0 < value <= limit:
        raise ConvertError(
            f"config.json has {key} {str(value)[:40]}, which must be a whole number from 1 to {limit:,}."
        )
    return value


def number(config: Mapping[str, Any], key: str, limit: float, default: float | None = None) -> float:
    value = config.get(key)
    value = default if value is None else value
    if value is None:
        raise ConvertError(f"config.json lacks {key}, without which the model can't be built.")
    if type(value) not in (int, float) or not 0 < value <= limit:
        raise ConvertError(f"config.json has {key} {str(value)[:40]}, which must be above 0 and at most {limit:g}.")
    return float(value)


def rope_settings(config: Mapping[str, Any]) -> dict[str, Any]:
    """RoPE settings in transformers 5's spelling; version 4 has `rope_theta` and `rope_scaling` at the top."""
    rope: dict[str, Any] = {}
    for key in ("rope_scaling", "rope_parameters"):
        if isinstance(value := config.get(key), dict):
            rope |= value
    if "rope_type" not in rope and "type" in rope:
        rope["rope_type"] = rope["type"]
    for key in ("rope_theta", "partial_rotary_factor", "original_max_position_embeddings"):
        if rope.get(key) is None and config.get(key) is not None:
            rope[key] = config[key]
    return rope


def refuse_quantized(config: Mapping[str, Any]) -> None:
    if config.get("quantization_config"):
        raise ConvertError(
            "The checkpoint is already quantized (config.json has a quantization_config): get the original one."
        )
