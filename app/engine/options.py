"""Which options of an answer can be had from any engine that computes; whatever can't is one sentence.

Knows ranges and nothing of models: what depends on one (the vocabulary, a grammar) is checked where it is known.
"""

import math
from dataclasses import dataclass

from app.core.generation import GenerationOptions
from app.errors import PunaError

# What fits llama.cpp's int32_t.
_WHOLE = (1 << 31) - 1
MAX_STOP_STRINGS, MAX_STOP_LENGTH = 100, 1000
MAX_BREAKERS = 100
# llama.cpp cuts a sequence breaker after 40 bytes, without a word.
MAX_BREAKER_BYTES = 40
MAX_BIASES = 10_000
# Larger ones would overflow in llama.cpp's sort, and decide nothing that 100 doesn't.
MAX_BIAS = 100.0


@dataclass(frozen=True)
class _Range:
    low: float
    high: float
    advice: str
    whole: bool = False


# llama.cpp would answer what lies outside with an assertion, with nonsense, or silently with something else.
_RANGES: dict[str, _Range] = {
    "temperature": _Range(0, 100, "choose 0 or more, up to 100"),
    "top_k": _Range(-_WHOLE, _WHOLE, "choose a smaller number, or 0 for all tokens", whole=True),
    "top_p": _Range(0, 1, "choose a number from 0 to 1"),
    "min_p": _Range(0, 1, "choose a number from 0 to 1"),
    "typical_p": _Range(0, 1, "choose a number from 0 to 1"),
    "repeat_penalty": _Range(0.01, 100, "choose 1 for none, or a little more"),
    "presence_penalty": _Range(-100, 100, "choose a number from -100 to 100, 0 for none"),
    "frequency_penalty": _Range(-100, 100, "choose a number from -100 to 100, 0 for none"),
    "repeat_last_n": _Range(-1, _WHOLE, "choose how many tokens count, or -1 for the whole context", whole=True),
    "dry_multiplier": _Range(0, 100, "choose 0 for none, up to 100"),
    "dry_base": _Range(1, 100, "choose a number from 1 to 100"),
    "dry_allowed_length": _Range(0, _WHOLE, "choose 0 or more tokens", whole=True),
    "dry_penalty_last_n": _Range(-1, _WHOLE, "choose how many tokens count, or -1 for the whole context", whole=True),
    "xtc_probability": _Range(0, 1, "choose a number from 0 to 1, 0 for never"),
    "xtc_threshold": _Range(0, 1, "choose a number from 0 to 1"),
    "mirostat": _Range(0, 2, "choose 0 (off), 1 or 2", whole=True),
    "mirostat_tau": _Range(0, 100, "choose a number from 0 to 100"),
    "mirostat_eta": _Range(0, 1, "choose a number from 0 to 1"),
}


def check_options(options: GenerationOptions) -> None:
    """Raise PunaError for the first option that can't be had."""
    for name, allowed in _RANGES.items():
        value = getattr(options, name)
        if not _within(value, allowed):
            raise PunaError(f"{name.replace('_', ' ')} can't be {_short(value)}: {allowed.advice}")
    if options.max_tokens is not None and options.max_tokens < 0:
        raise PunaError(f"an answer can't have {_short(options.max_tokens)} tokens: choose 0 or more")
    if len(options.stop) > MAX_STOP_STRINGS or any(len(text) > MAX_STOP_LENGTH for text in options.stop):
        raise PunaError(
            f"there can be {MAX_STOP_STRINGS} stop strings of {MAX_STOP_LENGTH} characters each: use fewer, or shorter"
        )
    _check_breakers(options.dry_sequence_breakers)
    _check_biases(options)
    if options.grammar and options.json_schema:
        raise PunaError("an answer can't follow a grammar and a JSON schema at once: choose one of them")


def possible(name: str, value: float) -> bool:
    """Whether the numeric option `name` can have this value."""
    return _within(value, _RANGES[name])


def _within(value: float, allowed: _Range) -> bool:
    if allowed.whole and not isinstance(value, int):
        return False
    # A comparison with NaN is false. An integer of any size compares with a float without becoming one.
    return allowed.low <= value <= allowed.high


def _check_breakers(breakers: tuple[str, ...]) -> None:
    if len(breakers) > MAX_BREAKERS:
        raise PunaError(f"there can be {MAX_BREAKERS} sequence breakers of DRY at most: use fewer")
    for text in breakers:
        if not text or "\0" in text or len(text.encode("utf-8", "surrogatepass")) > MAX_BREAKER_BYTES:
            raise PunaError(
                f"{text[:50]!r} can't be a sequence breaker of DRY: choose a text of 1 to {MAX_BREAKER_BYTES} bytes"
            )


def _check_biases(options: GenerationOptions) -> None:
    if len(options.logit_bias) > MAX_BIASES:
        raise PunaError(f"there can be {MAX_BIASES} biases of tokens at most: use fewer")
    for bias in options.logit_bias:
        if math.isnan(bias.bias) or bias.bias > MAX_BIAS:
            raise PunaError(
                f"the bias of a token can't be {_short(bias.bias)}: choose -100, which forbids it, up to 100"
            )


def _short(value: float) -> str:
    """An integer of a thousand digits is named by its first ones."""
    if isinstance(value, int) and abs(value) >= 10**20:
        return "a number of more than 20 digits"
    return str(value)
