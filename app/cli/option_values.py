"""Options of an answer as a person types them: `/set top_k 20`, `/set stop none`.

Knows the types of GenerationOptions' fields; which values can be had is said by `app.engine.options`.
"""

import dataclasses
import json
from typing import Any

from app.core.generation import GenerationOptions, LogitBias
from app.errors import PunaError

NAMES = tuple(option.name for option in dataclasses.fields(GenerationOptions))
_DEFAULTS = GenerationOptions()
_LISTS = ("stop", "dry_sequence_breakers")
_NONE = ("none", "off", "random")
_SHOWN = 60


def parse(name: str, text: str) -> Any:
    """The value of the option `name` that `text` spells. Raise PunaError where it spells none."""
    default = getattr(_DEFAULTS, name)
    try:
        if name in ("seed", "max_tokens"):
            return None if text.lower() in _NONE else int(text)
        if name in _LISTS:
            return _strings(text)
        if name == "logit_bias":
            pairs = [] if text.lower() in _NONE else json.loads(text)
            return tuple(LogitBias(int(token), float(bias)) for token, bias in pairs)
        if isinstance(default, int):
            return int(text)
        if isinstance(default, float):
            return float(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise PunaError(f"{name} can't be {text[:_SHOWN]!r}: {_advice(name, default)}") from error
    return "" if text.lower() in _NONE else text


def in_words(value: Any) -> str:
    if value is None or value == "" or value == ():
        return "none"
    text = ", ".join(repr(item) for item in value) if isinstance(value, tuple) else str(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _strings(text: str) -> tuple[str, ...]:
    """One string as it stands, or several as a JSON list."""
    if text.lower() in _NONE:
        return ()
    if not text.startswith("["):
        return (text,)
    items = json.loads(text)
    if not all(isinstance(item, str) for item in items):
        raise ValueError("not a list of strings")
    return tuple(items)


def _advice(name: str, default: Any) -> str:
    if name in ("seed", "max_tokens"):
        return "give a whole number, or none"
    if name in _LISTS:
        return 'give a text, a JSON list of texts such as ["###", "User:"], or none'
    if name == "logit_bias":
        return "give a JSON list of token ids and biases such as [[13, -100]], or none"
    return "give a whole number" if isinstance(default, int) else "give a number"
