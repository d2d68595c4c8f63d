"""SentencePiece's `tokenizer.model`: a protocol buffer, walked with bounds and without the sentencepiece library.

Knows the few fields of sentencepiece_model.proto that llama.cpp can use. Refuses the kinds of model it can't.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from convert.errors import ConvertError
from convert.impostors import impostor
from convert.tokenizers.vocabulary import TokenType, Vocabulary

_MAX_BYTES = 64 << 20
_MAX_PIECES = 1 << 21

# Field numbers of sentencepiece_model.proto.
_PIECES, _TRAINER, _NORMALIZER = 1, 2, 3
_PIECE_TEXT, _PIECE_SCORE, _PIECE_TYPE = 1, 2, 3
_TRAINER_MODEL_TYPE = 3
_CHARSMAP, _ADD_DUMMY_PREFIX, _REMOVE_EXTRA_WHITESPACES, _ESCAPE_WHITESPACES = 2, 3, 4, 5
_UNIGRAM, _BPE = 1, 2
_MODEL_TYPES = {1: "unigram", 2: "BPE", 3: "word", 4: "character"}

Field = tuple[int, int | bytes]


def read_sentencepiece_model(path: Path) -> Vocabulary:
    """The pieces, types and scores of a BPE model. Raises ConvertError for anything else."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise ConvertError(f"{path} can't be read ({error.strerror}).") from error
    if len(data) > _MAX_BYTES:
        raise ConvertError(f"{path} is larger than 64 MiB, which no SentencePiece model is.")
    try:
        return _vocabulary(data, path)
    except (ValueError, struct.error) as error:
        if (what := impostor(path)) is not None:
            raise ConvertError(what) from error
        # The first byte of every such model is a line feed.
        if data.startswith(b"\r\n"):
            raise ConvertError(
                f"{path} went through a program that rewrites line ends (CRLF): copy the original file again."
            ) from error
        raise ConvertError(f"{path} is not a SentencePiece model ({error}): download it again.") from error


def _vocabulary(data: bytes, path: Path) -> Vocabulary:
    tokens: list[str] = []
    scores: list[float] = []
    types: list[TokenType] = []
    model_type = _UNIGRAM  # the default of the format
    normalizer: dict[int, int | bytes] = {}
    for number, value in _fields(data):
        if number == _PIECES and isinstance(value, bytes):
            if len(tokens) >= _MAX_PIECES:
                raise ValueError("more than two million pieces")
            piece = dict(_fields(value))
            text, score = piece.get(_PIECE_TEXT, b""), piece.get(_PIECE_SCORE, b"\0\0\0\0")
            if not isinstance(text, bytes) or not isinstance(score, bytes):
                raise ValueError("a piece of the wrong form")
            kind = TokenType(int(piece.get(_PIECE_TYPE, TokenType.NORMAL)))
            plain = text.decode("utf-8")
            # llama.cpp looks for user-defined tokens in the text before it replaces spaces.
            tokens.append(plain.replace("▁", " ") if kind == TokenType.USER_DEFINED else plain)
            scores.append(struct.unpack("<f", score)[0])
            types.append(kind)
        elif number == _TRAINER and isinstance(value, bytes):
            trainer = dict(_fields(value))
            model_type = int(trainer.get(_TRAINER_MODEL_TYPE, model_type))
        elif number == _NORMALIZER and isinstance(value, bytes):
            normalizer = dict(_fields(value))
    if not tokens:
        raise ValueError("it has no pieces")
    if model_type != _BPE:
        raise ConvertError(
            f"{path} is a SentencePiece model of the kind {_MODEL_TYPES.get(model_type, model_type)}; "
            "LLaMA in llama.cpp needs the kind BPE."
        )
    warnings = []
    if normalizer.get(_CHARSMAP):
        warnings.append(
            "The tokenizer rewrites some characters before it splits text (for example full-width letters); llama.cpp "
            "does not, so such text gives other tokens."
        )
    remove_extra = bool(normalizer.get(_REMOVE_EXTRA_WHITESPACES, 1))
    if remove_extra:
        warnings.append("The tokenizer removes repeated spaces; llama.cpp keeps them, so such text gives other tokens.")
    if not normalizer.get(_ESCAPE_WHITESPACES, 1):
        raise ConvertError(f"{path} keeps spaces as they are (escape_whitespaces is off), which llama.cpp can't do.")
    return Vocabulary(
        model="llama",
        pre="default",
        tokens=tuple(tokens),
        types=tuple(types),
        scores=tuple(scores),
        add_space_prefix=bool(normalizer.get(_ADD_DUMMY_PREFIX, 1)),
        remove_extra_whitespaces=remove_extra,
        kind="SentencePiece BPE",
        warnings=tuple(warnings),
    )


def _fields(data: bytes) -> Iterator[Field]:
    """Each (field number, value): numbers as int, everything else as its bytes. Raises ValueError where cut short."""
    position = 0
    while position < len(data):
        tag, position = _varint(data, position)
        wire_type = tag & 7
        if wire_type == 0:
            value, position = _varint(data, position)
            yield tag >> 3, value
            continue
        if wire_type == 2:
            length, position = _varint(data, position)
        elif wire_type in (1, 5):
            length = 8 if wire_type == 1 else 4
        else:
            raise ValueError(f"wire type {wire_type}")
        if length > len(data) - position:
            raise ValueError("a field is longer than what contains it")
        yield tag >> 3, data[position : position + length]
        position += length


def _varint(data: bytes, position: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if position >= len(data):
            raise ValueError("it is cut short")
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
    raise ValueError("a number of more than ten bytes")
