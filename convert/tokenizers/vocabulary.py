"""What a tokenizer becomes in a GGUF: its tokens with types, scores or merges, in llama.cpp's terms.

Knows the keys `tokenizer.ggml.*` only by meaning; knows no file that tokenizers come in.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from convert.errors import ConvertError


class TokenType(IntEnum):
    """llama.cpp's `llama_token_type`, which is SentencePiece's enumeration."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True)
class AddedToken:
    """A token that was added to a trained tokenizer. Special ones are never made of a person's text.

    `strips` is true of one that swallows the white space after it.
    """

    id: int
    text: str
    special: bool
    strips: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """`model` is "llama" (merges by score) or "gpt2" (byte-level, merges by rank, text cut up by the rule `pre`)."""

    model: str
    pre: str
    tokens: tuple[str, ...]
    types: tuple[TokenType, ...]
    scores: tuple[float, ...] | None = None
    merges: tuple[str, ...] | None = None
    add_space_prefix: bool | None = None
    remove_extra_whitespaces: bool | None = None
    kind: str = ""
    warnings: tuple[str, ...] = ()


# Chat markers that some tokenizers fail to mark special. A person's text must not be able to become one.
_MARKERS = (("<|", "|>"), ("<｜", "｜>"), ("<unused", ">"))
_MARKER_NAMES = {"<pad>", "[PAD]", "<mask>", "<s>", "</s>", "<2mass>", "[@BOS@]"}

# What stands for a picture. Gemma 3's small models have the family's tokenizer with it and no row for it.
_PICTURES = {"<image_soft_token>"}

_PADDING_SCORE = -10000.0
_ADDED_SCORE = -1000.0


def is_marker(text: str) -> bool:
    return text in _MARKER_NAMES or any(text.startswith(begin) and text.endswith(end) for begin, end in _MARKERS)


def with_added_tokens(vocabulary: Vocabulary, added: Iterable[AddedToken]) -> Vocabulary:
    """The vocabulary with the added tokens in their places; gaps before them are filled like padding."""
    tokens, types = list(vocabulary.tokens), list(vocabulary.types)
    added = sorted(added, key=lambda token: token.id)
    scores = list(vocabulary.scores) if vocabulary.scores is not None else None
    for token in added:
        if not 0 <= token.id < len(tokens) + 65536:
            raise ConvertError(f"The tokenizer adds the token {token.text[:40]!r} at the impossible place {token.id}.")
        while token.id >= len(tokens):
            tokens.append(f"[PAD{len(tokens)}]")
            types.append(TokenType.UNUSED)
            if scores is not None:
                scores.append(_PADDING_SCORE)
        if types[token.id] == TokenType.UNKNOWN and tokens[token.id] == token.text:
            continue
        special = token.special or is_marker(token.text)
        types[token.id] = TokenType.CONTROL if special else TokenType.USER_DEFINED
        # llama.cpp looks for user-defined tokens in the text before it replaces spaces.
        plain_spaces = vocabulary.model == "llama" and not special
        tokens[token.id] = token.text.replace("▁", " ") if plain_spaces else token.text
        if scores is not None:
            scores[token.id] = _ADDED_SCORE
    warnings = vocabulary.warnings
    if stripping := [token.text for token in added if token.strips]:
        warnings += (
            f"After {len(stripping)} of its added tokens (as {stripping[-1][:40]!r}) the tokenizer leaves out spaces "
            'and line ends; llama.cpp does so only for models with "phi-3" in their name.',
        )
    return replace(
        vocabulary,
        tokens=tuple(tokens),
        types=tuple(types),
        scores=tuple(scores) if scores is not None else None,
        warnings=warnings,
    )


def fitted(vocabulary: Vocabulary, n_rows: int) -> Vocabulary:
    """The vocabulary padded to the `n_rows` rows of the embedding. Raises ConvertError where it has more tokens."""
    if set(vocabulary.tokens[n_rows:]) <= _PICTURES:
        vocabulary = replace(
            vocabulary,
            tokens=vocabulary.tokens[:n_rows],
            types=vocabulary.types[:n_rows],
            scores=None if vocabulary.scores is None else vocabulary.scores[:n_rows],
        )
    n_tokens = len(vocabulary.tokens)
    if n_tokens > n_rows:
        raise ConvertError(
            f"The tokenizer has {n_tokens:,} tokens but the weights have {n_rows:,} rows for them: take the tokenizer "
            "files that belong to these weights (added_tokens.json names tokens beyond the original ones)."
        )
    padding = range(n_tokens, n_rows)
    fit = replace(
        vocabulary,
        tokens=(*vocabulary.tokens, *(f"[PAD{index}]" for index in padding)),
        types=(*vocabulary.types, *(TokenType.UNUSED for _ in padding)),
        scores=None if vocabulary.scores is None else (*vocabulary.scores, *(_PADDING_SCORE for _ in padding)),
    )
    _check_unique(fit.tokens)
    return fit


def token_ids(vocabulary: Vocabulary) -> Mapping[str, int]:
    return {text: index for index, text in enumerate(vocabulary.tokens)}


def _check_unique(tokens: tuple[str, ...]) -> None:
    """llama.cpp ends the whole process where two tokens have the same text."""
    seen: dict[str, int] = {}
    for index, text in enumerate(tokens):
        if text in seen:
            raise ConvertError(
                f"The tokenizer has the token {text[:40]!r} twice, at {seen[text]} and {index}, which llama.cpp "
                "can't load: take the tokenizer files that belong to these weights."
            )
        seen[text] = index
