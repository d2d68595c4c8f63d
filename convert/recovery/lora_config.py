"""adapter_config.json of a LoRA adapter: what it means for the numbers, or why that can't be done here.

Knows PEFT's LoraConfig (https://huggingface.co/docs/peft) from 2023 to 2026. Knows no tensor.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from convert.errors import ConvertError

_MAX_PATTERNS = 10_000
_MAX_PATTERN_LENGTH = 200
_MAX_ALPHA = 1e6

# Key -> what an adapter does with it that neither adding B·A nor llama.cpp can do. Any value that is set counts.
_REFUSED = {
    "use_dora": "it is a DoRA adapter, which also scales every column",
    "use_qalora": "it is a QA-LoRA adapter, which pools the inputs",
    "layer_replication": "it repeats layers of the base (layer_replication), which makes another model",
    "target_parameters": "it changes bare parameters (target_parameters)",
    "alora_invocation_tokens": "it is an aLoRA adapter, which acts only after certain tokens",
    "enable_lora": "it changes parts of fused matrices (enable_lora)",
    "trainable_token_indices": "it holds single rows of the embedding (trainable_token_indices)",
    "use_bdlora": "it is a block-diagonal LoRA adapter",
    "arrow_config": "it routes between several adapters (arrow_config)",
    "kasa_config": "it is a KaSA adapter",
}
# Ways to begin training that take something off the base: the adapter belongs to that other base.
_CHANGED_BASE = ("pissa", "olora", "corda", "loftq", "lora_ga")


@dataclass(frozen=True)
class LoraConfig:
    """`base` is what the adapter says it is for. `alphas` maps patterns of module names to their alpha."""

    base: str | None
    rank: int
    alpha: float
    alphas: tuple[tuple[re.Pattern[str], float], ...]
    ranks: frozenset[int]
    rank_stabilized: bool
    fan_in_fan_out: bool

    def scale(self, module: str, rank: int) -> float:
        """What B·A of the module is multiplied by."""
        alpha = next((alpha for pattern, alpha in self.alphas if pattern.fullmatch(module)), self.alpha)
        return alpha / math.sqrt(rank) if self.rank_stabilized else alpha / rank


def read_lora_config(config: Mapping[str, Any], where: str) -> LoraConfig:
    """Raises ConvertError where a value can't be, or asks for what can't be done exactly. `where` names the file."""
    kind = config.get("peft_type", "LORA")
    if kind != "LORA":
        raise ConvertError(f"{where} is of the kind {str(kind)[:40]!r}; only LoRA adapters can be added to a model.")
    for key, reason in _REFUSED.items():
        if config.get(key):
            raise ConvertError(
                f"{where} can't be converted, because {reason}: merge it with the program that trained it and convert "
                "the merged model."
            )
    begin = config.get("init_lora_weights")
    if isinstance(begin, str) and begin.lower().startswith(_CHANGED_BASE):
        raise ConvertError(
            f"{where} was begun with {begin[:40]}, which changes the base model too: merge it with the program that "
            "trained it and convert the merged model."
        )
    base = config.get("base_model_name_or_path")
    rank = _rank(config.get("r", 8), "r", where)
    ranks = _table(config, "rank_pattern", where)
    return LoraConfig(
        base=base[:200] if isinstance(base, str) and base else None,
        rank=rank,
        alpha=_alpha(config.get("lora_alpha", 8), "lora_alpha", where),
        alphas=tuple(
            (_pattern(key, where), _alpha(value, "alpha_pattern", where))
            for key, value in _table(config, "alpha_pattern", where).items()
        ),
        ranks=frozenset({rank, *(_rank(value, "rank_pattern", where) for value in ranks.values())}),
        rank_stabilized=config.get("use_rslora") is True,
        fan_in_fan_out=config.get("fan_in_fan_out") is True,
    )


def _table(config: Mapping[str, Any], key: str, where: str) -> dict[str, Any]:
    value = config.get(key) or {}
    if not isinstance(value, dict) or len(value) > _MAX_PATTERNS:
        raise ConvertError(f"{where} has a {key} that is no table of names: download it again.")
    return value


def _rank(value: Any, key: str, where: str) -> int:
    if type(value) is not int or not 0 < value <= 1 << 16:
        raise ConvertError(f"{where} has {key} {str(value)[:40]}, which must be a whole number above 0.")
    return value


def _alpha(value: Any, key: str, where: str) -> float:
    if type(value) not in (int, float) or not 0 < abs(value) <= _MAX_ALPHA:
        raise ConvertError(f"{where} has {key} {str(value)[:40]}, with which it changes nothing or everything.")
    return float(value)


def _pattern(key: str, where: str) -> re.Pattern[str]:
    """PEFT takes the key as a regular expression for the end of a module's name, from a dot on.

    A stranger's expression can take for ever to match; with one repetition and one group at most it can't.
    """
    quantifiers = sum(key.count(character) for character in "*+?{")
    if len(key) > _MAX_PATTERN_LENGTH or quantifiers > 1 or key.count("(") > 1:
        raise ConvertError(f"{where} has the alpha_pattern {key[:60]!r}, which is too involved to be read safely.")
    try:
        return re.compile(rf"(?:.*\.)?(?:{key})")
    except re.error as error:
        raise ConvertError(
            f"{where} has the alpha_pattern {key[:60]!r}, which is no valid expression ({error})."
        ) from error
