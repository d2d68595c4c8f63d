"""`tokenizer.json` of SentencePiece's manner: BPE over characters, with ▁ for the space and bytes as last resort.

Knows the parts of the tokenizers library's JSON that make up such a tokenizer, and how llama.cpp's "llama" tokenizer
does the same with scores. Refuses any part that llama.cpp could not imitate.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from convert.errors import ConvertError
from convert.tokenizers.vocabulary import TokenType, Vocabulary

_SPACE = "▁"
_BYTE = re.compile(r"<0x[0-9A-F]{2}>")
_NEVER_MERGED = -1e9
# Steps spent on comparing the two ways to merge: some seconds; 32,000 tokens take a million.
_MAX_STEPS = 20_000_000


@dataclass(frozen=True)
class _Spaces:
    """How the tokenizer treats spaces.

    `prefix`: ▁ is put before the text; `sparing`: but not before one that begins with a space, nor always after a
    special token; `split`: words are kept apart.
    """

    prefix: bool
    split: bool
    sparing: bool


def is_spm_style(tokenizer: Mapping[str, Any]) -> bool:
    return _spaces(tokenizer) is not None


def read_spm_style(
    tokenizer: Mapping[str, Any], tokens: Sequence[str], merges: Sequence[tuple[str, str]]
) -> Vocabulary:
    """Give each token the score with which llama.cpp merges it when the tokenizer's own merges would.

    llama.cpp joins two neighbours whenever their joined text is a token, the best score first; a merge list names the
    pairs. Both come to the same where, for every token, the merges before its own leave its text as the very pair
    that its merge joins: then no other pair of that text can ever stand side by side. Tokens of which this is not
    true are counted and told.
    """
    spaces = _spaces(tokenizer)
    if spaces is None:
        raise ConvertError("tokenizer.json is not of SentencePiece's manner.")
    rank_of: dict[str, int] = {}
    for rank, (left, right) in enumerate(merges):
        rank_of.setdefault(left + right, rank)
    unknown = tokenizer["model"].get("unk_token")
    types, scores = [], []
    for text in tokens:
        if text == unknown:
            types.append(TokenType.UNKNOWN)
        elif _BYTE.fullmatch(text):
            types.append(TokenType.BYTE)
        else:
            types.append(TokenType.NORMAL)
        scores.append(float(-rank_of[text]) if text in rank_of else _NEVER_MERGED)
    return Vocabulary(
        model="llama",
        pre="default",
        tokens=tuple(tokens),
        types=tuple(types),
        scores=tuple(scores),
        add_space_prefix=spaces.prefix,
        kind="SentencePiece-style BPE",
        warnings=tuple(_differences(tokens, merges, spaces)),
    )


def _differences(tokens: Sequence[str], merges: Sequence[tuple[str, str]], spaces: _Spaces) -> list[str]:
    """What llama.cpp will do differently, in words."""
    warnings = []
    known = set(tokens)
    if uncertain := sum(not same for same in _agreements(tokens, merges)):
        warnings.append(
            f"llama.cpp can put together {uncertain} of the tokenizer's {len(tokens)} tokens in another way than the "
            "tokenizer does, so some texts are read as other tokens than in training."
        )
    if spaces.sparing:
        warnings.append(
            "The tokenizer leaves out the space it puts before a text where one is already there; llama.cpp always "
            "puts it, so texts that begin with a space give other tokens."
        )
    if spaces.split and any(_SPACE in text[1:] for text in tokens):
        warnings.append("The tokenizer keeps words apart that llama.cpp may join, so some texts give other tokens.")
    missing = sum(f"<0x{byte:02X}>" not in known for byte in range(256))
    if missing == 256:
        warnings.append(
            "The tokenizer has none of the byte tokens: text with characters that it doesn't know can't be given to "
            "this model."
        )
    elif missing:
        warnings.append(
            f"The tokenizer lacks {missing} of the 256 byte tokens: text with characters that it doesn't know can't be "
            "given to this model."
        )
    return warnings


def _agreements(tokens: Sequence[str], merges: Sequence[tuple[str, str]]) -> Iterator[bool]:
    """For each token of several characters, whether both ways to merge come to it by the same pair, and surely so."""
    ranks = {pair: rank for rank, pair in reversed(list(enumerate(merges)))}
    makers: dict[str, list[int]] = {}
    for (left, right), rank in ranks.items():
        makers.setdefault(left + right, []).append(rank)
    known = set(tokens)
    steps = 0
    for text in tokens:
        if len(text) < 2:
            continue
        steps += len(text) ** 2
        if steps > _MAX_STEPS:
            yield False
        elif own := makers.get(text):
            # Lists made from SentencePiece models name every pair that makes a token, one after another.
            first, last = min(own), max(own)
            pair = _merged(text, ranks, first)
            yield len(pair) == 2 and ranks.get((pair[0], pair[1]), last + 1) <= last and last - first < len(own)
        else:
            yield not any(text[:cut] in known and text[cut:] in known for cut in range(1, len(text)))


def _merged(text: str, ranks: Mapping[tuple[str, str], int], limit: int) -> list[str]:
    """The text after all merges of a rank below `limit`, the lowest rank first and from left to right."""
    parts = list(text)
    while len(parts) > 1:
        best, at = min((ranks.get(pair, limit), index) for index, pair in enumerate(pairwise(parts)))
        if best >= limit:
            break
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return parts


def _spaces(tokenizer: Mapping[str, Any]) -> _Spaces | None:
    """None where the tokenizer is of another kind or has a part that llama.cpp can't imitate."""
    model = tokenizer.get("model")
    if not isinstance(model, dict) or model.get("type") != "BPE":
        return None
    prefix, replaced, split, sparing = False, False, False, False
    for part in _parts(tokenizer.get("normalizer"), "normalizers"):
        if part.get("type") == "Prepend" and part.get("prepend") == _SPACE:
            prefix = True
        elif part.get("type") == "Replace" and part.get("pattern") == {"String": " "} and part.get("content") == _SPACE:
            replaced = True
        else:
            return None
    for part in _parts(tokenizer.get("pre_tokenizer"), "pretokenizers"):
        if part.get("type") == "Split" and part.get("pattern") == {"String": " "} and replaced:
            continue  # Gemma's: no space is left to split at
        if part.get("type") != "Metaspace" or part.get("replacement", _SPACE) != _SPACE:
            return None
        replaced = True
        split = part.get("split", True) is True
        scheme = part.get("prepend_scheme", "always" if part.get("add_prefix_space", True) else "never")
        sparing = sparing or scheme != "never"
    return _Spaces(prefix or sparing, split, sparing) if replaced else None


def _parts(part: Any, members: str) -> list[Mapping[str, Any]]:
    if not isinstance(part, dict):
        return []
    if part.get("type") == "Sequence":
        return [inner for member in part.get(members) or [] for inner in _parts(member, members)]
    return [part]
