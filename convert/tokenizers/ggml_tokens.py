"""The vocabulary inside a ggml file of 2023: bytes of each token and perhaps scores, made SentencePiece's again.

Knows how llama.cpp's scripts of that time wrote LLaMA's tokenizer down: spaces for "▁", one raw byte for "<0xNN>",
nothing for control tokens. Knows no file.
"""

import math
from collections.abc import Sequence

from convert.errors import ConvertError
from convert.tokenizers.vocabulary import AddedToken, TokenType, Vocabulary, is_marker, with_added_tokens

_FIRST_TOKENS = (("<unk>", TokenType.UNKNOWN), ("<s>", TokenType.CONTROL), ("</s>", TokenType.CONTROL))
_FIRST_BYTE = len(_FIRST_TOKENS)
_FIRST_PIECE = _FIRST_BYTE + 256
# The scripts of the first days wrote this for a byte that is no text by itself.
_NO_TEXT = "\N{REPLACEMENT CHARACTER}".encode()
_ADDED_SCORE = -1000.0
# Of the pieces that both have. The first scripts wrote a few differently.
_LEAST_AGREEMENT = 0.98


def embedded_vocabulary(tokens: Sequence[bytes], scores: Sequence[float] | None) -> Vocabulary:
    """The vocabulary, with scores that give LLaMA's order of merges where the file has none.

    Raises ConvertError where a token is no text.
    """
    first_piece = _FIRST_PIECE if _has_bytes(tokens) else _FIRST_BYTE
    texts: list[str] = []
    types: list[TokenType] = []
    for number, token in enumerate(tokens):
        text, kind = _piece(number, token, first_piece)
        texts.append(text)
        types.append(kind)
    warnings = []
    if scores is not None and any(scores):
        if not all(math.isfinite(score) for score in scores):
            raise ConvertError(
                "The ggml file is damaged: a token's score is no number. Put the model's tokenizer.model beside it."
            )
    else:
        # LLaMA's scores are the pieces' negative ranks, and the pieces are in the order of their ranks.
        scores = [0.0 if number < first_piece else -float(number - first_piece) for number in range(len(tokens))]
        warnings.append(
            "The ggml file has no scores for its tokens, so they were ranked by their order, as LLaMA's are: if it "
            "isn't LLaMA's own tokenizer, put its tokenizer.model beside the file."
        )
    for number in _added(texts, scores):
        types[number] = TokenType.CONTROL if is_marker(texts[number]) else TokenType.USER_DEFINED
    return Vocabulary(
        model="llama",
        pre="default",
        tokens=tuple(texts),
        types=tuple(types),
        scores=tuple(scores),
        add_space_prefix=True,
        remove_extra_whitespaces=False,
        kind="SentencePiece BPE",
        warnings=tuple(warnings),
    )


def agrees(vocabulary: Vocabulary, tokens: Sequence[bytes]) -> bool:
    """Whether the vocabulary of a tokenizer file can be the one that `tokens` were written from."""
    if len(vocabulary.tokens) > len(tokens):
        return False
    compared = [
        text.replace("▁", " ").encode() == token
        for text, kind, token in zip(vocabulary.tokens, vocabulary.types, tokens, strict=False)
        if kind == TokenType.NORMAL
    ]
    return bool(compared) and sum(compared) >= _LEAST_AGREEMENT * len(compared)


def with_embedded_additions(vocabulary: Vocabulary, tokens: Sequence[bytes]) -> Vocabulary:
    """A tokenizer file's vocabulary with the tokens that only the ggml file has, such as Alpaca's [PAD]."""
    begin = len(vocabulary.tokens)
    added = []
    for number, token in enumerate(tokens[begin:], begin):
        text = token.decode("utf-8", "replace")
        if text:
            added.append(AddedToken(number, text, is_marker(text)))
    return with_added_tokens(vocabulary, added)


def _has_bytes(tokens: Sequence[bytes]) -> bool:
    return len(tokens) >= _FIRST_PIECE and all(
        tokens[_FIRST_BYTE + byte] in (bytes([byte]), _NO_TEXT) for byte in range(256)
    )


def _piece(number: int, token: bytes, first_piece: int) -> tuple[str, TokenType]:
    if number < _FIRST_BYTE and (not token or number == 0):
        return _FIRST_TOKENS[number]
    if number < first_piece and number >= _FIRST_BYTE:
        return f"<0x{number - _FIRST_BYTE:02X}>", TokenType.BYTE
    if not token:
        return f"[PAD{number}]", TokenType.UNUSED
    try:
        text = token.decode()
    except UnicodeDecodeError as error:
        raise ConvertError(
            f"The ggml file's token {number} is no text ({token[:20]!r}): put the model's tokenizer.model beside it."
        ) from error
    return text.replace(" ", "▁"), TokenType.NORMAL


def _added(texts: Sequence[str], scores: Sequence[float]) -> list[int]:
    """Tokens added after training: chat markers, and those at the end with the score that scripts gave them."""
    found = [number for number, text in enumerate(texts) if number >= _FIRST_BYTE and is_marker(text)]
    for number in range(len(texts) - 1, -1, -1):
        if scores[number] != _ADDED_SCORE or number - _FIRST_PIECE == -int(_ADDED_SCORE):
            break
        found.append(number)
    return found
