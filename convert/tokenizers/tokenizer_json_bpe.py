"""`tokenizer.json` of GPT-2's manner: BPE over bytes, after a rule that cuts the text into words.

Knows which of llama.cpp's rules (`tokenizer.ggml.pre`, src/llama-vocab.cpp) is the one that the JSON describes.
A description that is in no table here is refused: a wrong rule gives a model that quietly understands less.
"""

import json
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from convert.errors import ConvertError
from convert.tokenizers.vocabulary import TokenType, Vocabulary

_CONTRACTIONS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"
_REST = r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_LLAMA3 = _CONTRACTIONS + r"\p{N}{1,3}" + _REST
_QWEN2 = _CONTRACTIONS + r"\p{N}" + _REST
_WORD = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
_CAPITALS = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
_BEFORE = r"[^\r\n\p{L}\p{N}]?"
_SLASH_REST = r"| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_ENDING = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
_TEKKEN = f"{_BEFORE}{_WORD}|{_BEFORE}{_CAPITALS}|" + r"\p{N}" + _SLASH_REST
_GPT4O = f"{_BEFORE}{_WORD}{_ENDING}|{_BEFORE}{_CAPITALS}{_ENDING}|" + r"\p{N}{1,3}" + _SLASH_REST
_GPT2 = "GPT-2's expression"
_DIGITS = "single digits"
_PUNCTUATION = "runs of punctuation"
_NUMBERS = "runs of digits"

# (the steps that cut the text, whether the model ignores merges for whole words) -> llama.cpp's name of the rule.
_RULES: dict[tuple[tuple[str, ...], bool], str] = {
    ((_GPT2,), False): "gpt-2",
    ((_DIGITS, _GPT2), False): "smollm",
    # llama.cpp leaves out the runs of digits: no merge of a vocabulary made with them crosses their edges.
    ((_PUNCTUATION, _GPT2, _NUMBERS, "[0-9][0-9][0-9]"), False): "falcon",
    ((_LLAMA3,), True): "llama-bpe",
    ((_LLAMA3,), False): "dbrx",
    ((_QWEN2,), False): "qwen2",
    ((_TEKKEN,), True): "tekken",
    ((_GPT4O,), False): "gpt-4o",
}

# Steps spent on looking whether merges lead to every token: some seconds.
_MAX_STEPS = 20_000_000
# Rules of which llama.cpp has something near.
_INEXACT = dict.fromkeys(
    ("tekken", "gpt-4o"),
    "llama.cpp cuts words with marks or with capitals outside A to Z otherwise than the tokenizer, so some such words "
    "give other tokens.",
)


def is_byte_level(tokenizer: Mapping[str, Any]) -> bool:
    model = tokenizer.get("model")
    parts = _parts(tokenizer.get("pre_tokenizer"))
    return isinstance(model, dict) and model.get("type") == "BPE" and any(p.get("type") == "ByteLevel" for p in parts)


def read_byte_level(
    tokenizer: Mapping[str, Any], tokens: Sequence[str], merges: Sequence[tuple[str, str]]
) -> Vocabulary:
    """The vocabulary with llama.cpp's name of its rule. Raises ConvertError where llama.cpp has no such rule."""
    for part in _normalizers(tokenizer.get("normalizer")):
        if part.get("type") != "NFC":
            raise ConvertError(
                f"tokenizer.json rewrites text by {str(part.get('type'))[:40]!r} before splitting it, which llama.cpp "
                "does not do: this tokenizer can't be converted."
            )
    rule = _rule(tokenizer, tokens, merges)
    return Vocabulary(
        model="gpt2",
        pre=rule,
        tokens=tuple(tokens),
        types=tuple(TokenType.NORMAL for _ in tokens),
        # In the alphabet of bytes a space is Ġ; a real space would end the merge's first half.
        merges=tuple(f"{left.replace(' ', 'Ġ')} {right.replace(' ', 'Ġ')}" for left, right in merges),
        kind="byte-level BPE",
        warnings=(_INEXACT[rule],) if rule in _INEXACT else (),
    )


def _rule(tokenizer: Mapping[str, Any], tokens: Sequence[str], merges: Sequence[tuple[str, str]]) -> str:
    steps: list[str] = []
    for part in _parts(tokenizer.get("pre_tokenizer")):
        kind = part.get("type")
        if kind == "ByteLevel" and not part.get("add_prefix_space"):
            steps += [_GPT2] if part.get("use_regex", True) else []
        elif kind == "Digits":
            steps.append(_DIGITS if part.get("individual_digits") is True else _NUMBERS)
        elif kind == "Punctuation" and part.get("behavior") == "Contiguous":
            steps.append(_PUNCTUATION)
        elif kind == "Split" and part.get("behavior") == "Isolated" and not part.get("invert"):
            steps.append(str((part.get("pattern") or {}).get("Regex")))
        else:
            raise _unknown(part)
    ignores = tokenizer["model"].get("ignore_merges") is True
    if rule := _RULES.get((tuple(steps), ignores)):
        return rule
    # Whether merges are ignored for whole words matters only for a word that they don't lead to.
    other = _RULES.get((tuple(steps), not ignores))
    if other is None or not _all_merge(tokens, merges):
        raise _unknown(tokenizer.get("pre_tokenizer"))
    return other


def _all_merge(tokens: Sequence[str], merges: Sequence[tuple[str, str]]) -> bool:
    """Whether the merges alone make every token of its characters; false where that takes too long to tell."""
    if sum(len(text) ** 2 for text in tokens) > _MAX_STEPS:
        return False
    ranks = {pair: rank for rank, pair in reversed(list(enumerate(merges)))}
    return all(_merged(text, ranks) == [text] for text in tokens if text)


def _merged(text: str, ranks: Mapping[tuple[str, str], int]) -> list[str]:
    """The text after all merges, the lowest rank first and from left to right."""
    parts = list(text)
    while len(parts) > 1:
        best, at = min((ranks.get(pair, len(ranks)), index) for index, pair in enumerate(pairwise(parts)))
        if best == len(ranks):
            break
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return parts


def _unknown(part: Any) -> ConvertError:
    return ConvertError(
        f"tokenizer.json splits text by a rule that is not known to be one of llama.cpp's ({json.dumps(part)[:200]}): "
        "converting it by guess would give a model that reads text wrongly."
    )


def _parts(part: Any) -> list[Mapping[str, Any]]:
    if not isinstance(part, dict):
        return []
    if part.get("type") == "Sequence":
        return [inner for member in part.get("pretokenizers") or [] for inner in _parts(member)]
    return [part]


def _normalizers(part: Any) -> list[Mapping[str, Any]]:
    if not isinstance(part, dict):
        return []
    if part.get("type") == "Sequence":
        return [inner for member in part.get("normalizers") or [] for inner in _normalizers(member)]
    return [part]
