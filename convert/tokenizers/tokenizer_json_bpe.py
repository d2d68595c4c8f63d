"""`tokenizer.json` of GPT-2's manner: BPE over bytes, after a rule that cuts the text into words.

Knows which of llama.cpp's rules (`tokenizer.ggml.pre`, src/llama-vocab.cpp) is the one that the JSON describes.
A description that is in no table here is refused: a wrong rule gives a model that quietly understands less.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from convert.errors import ConvertError
from convert.tokenizers.vocabulary import TokenType, Vocabulary

_CONTRACTIONS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"
_REST = r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_LLAMA3 = _CONTRACTIONS + r"\p{N}{1,3}" + _REST
_QWEN2 = _CONTRACTIONS + r"\p{N}" + _REST
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
}


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
    return Vocabulary(
        model="gpt2",
        pre=_rule(tokenizer),
        tokens=tuple(tokens),
        types=tuple(TokenType.NORMAL for _ in tokens),
        # In the alphabet of bytes a space is Ġ; a real space would end the merge's first half.
        merges=tuple(f"{left.replace(' ', 'Ġ')} {right.replace(' ', 'Ġ')}" for left, right in merges),
        kind="byte-level BPE",
    )


def _rule(tokenizer: Mapping[str, Any]) -> str:
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
    rule = _RULES.get((tuple(steps), tokenizer["model"].get("ignore_merges") is True))
    if rule is None:
        raise _unknown(tokenizer.get("pre_tokenizer"))
    return rule


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
