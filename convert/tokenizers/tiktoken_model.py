"""Llama 3's `tokenizer.model`: lines of a token's bytes in base64 and its rank, as the tiktoken library keeps them.

Knows that form, the special tokens that Llama 3 and 3.1 put after the ranks (they are in Meta's code, not in the file),
and how ranks say the same as GPT-2's list of merges.
"""

import base64
import binascii
import re
from pathlib import Path
from typing import Any

from convert.errors import ConvertError
from convert.json_files import read_optional_json
from convert.tokenizers.vocabulary import TokenType, Vocabulary

_MAX_BYTES = 16 << 20  # Llama 3's has 2 MB
_MAX_TOKEN_BYTES = 256  # Llama 3's longest has 128
_FIRST_LINE = re.compile(rb"[A-Za-z0-9+/]+={0,2} \d{1,7}\r?\n")
_LLAMA3_RANKS = 128000
_N_SPECIAL = 256

_BEGIN, _END, _END_OF_TURN, _END_OF_MESSAGE = "<|begin_of_text|>", "<|end_of_text|>", "<|eot_id|>", "<|eom_id|>"
# What stands at the first places after the ranks; None is the next <|reserved_special_token_N|>.
_LLAMA3 = (_BEGIN, _END, None, None, None, None, "<|start_header_id|>", "<|end_header_id|>", None, _END_OF_TURN)
_LLAMA3_1 = (
    _BEGIN, _END, None, None, "<|finetune_right_pad_id|>", None, "<|start_header_id|>", "<|end_header_id|>",
    _END_OF_MESSAGE, _END_OF_TURN, "<|python_tag|>",
)  # fmt: skip


def is_tiktoken(path: Path) -> bool:
    """Whether the file begins like one. SentencePiece's files begin with a line feed."""
    try:
        with path.open("rb") as file:
            return _FIRST_LINE.match(file.read(512)) is not None
    except OSError:
        return False


def read_tiktoken_model(path: Path) -> Vocabulary:
    """Llama 3's vocabulary as GPT-2's BPE. Raises ConvertError where the file is damaged.

    Of which Llama 3 the special tokens are, params.json beside it tells.
    """
    tokens = _tokens(path)
    ranks = {token: rank for rank, token in enumerate(tokens)}
    texts = [_text(token) for token in tokens]
    special = _special(path.parent)
    warnings: tuple[str, ...] = ()
    if len(tokens) != _LLAMA3_RANKS:
        warnings = (
            f"The tokenizer has {len(tokens):,} ranks where Llama 3's has {_LLAMA3_RANKS:,}; its special tokens and "
            "the rule that cuts text into words were taken to be Llama 3's.",
        )
    return Vocabulary(
        model="gpt2",
        pre="llama-bpe",
        tokens=(*texts, *special),
        types=(*(TokenType.NORMAL for _ in texts), *(TokenType.CONTROL for _ in special)),
        merges=tuple(
            f"{texts[left]} {texts[right]}"
            for rank in range(len(tokens))
            for left, right in _halves(tokens[rank], ranks)
        ),
        kind="byte-level BPE (tiktoken)",
        warnings=warnings,
    )


def special_ids(path: Path) -> dict[str, Any]:
    """bos_token_id and eos_token_id in config.json's terms: the end of a text first, then those of turns."""
    first = len(_tokens(path))
    ids = {text: first + place for place, text in enumerate(_special(path.parent))}
    ends = (_END, _END_OF_TURN, _END_OF_MESSAGE)
    return {"bos_token_id": ids[_BEGIN], "eos_token_id": [ids[text] for text in ends if text in ids]}


def _special(folder: Path) -> tuple[str, ...]:
    params = read_optional_json(folder / "params.json")
    known = _LLAMA3_1 if params.get("use_scaled_rope") is True else _LLAMA3
    named: list[str] = []
    reserved = 0
    for place in range(_N_SPECIAL):
        text = known[place] if place < len(known) else None
        if text is None:
            text, reserved = f"<|reserved_special_token_{reserved}|>", reserved + 1
        named.append(text)
    return tuple(named)


def _tokens(path: Path) -> list[bytes]:
    """The tokens' bytes in the order of their ranks, which are the numbers from 0 without a gap."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise ConvertError(f"{path} can't be read ({error.strerror}).") from error
    if len(data) > _MAX_BYTES:
        raise ConvertError(f"{path} is larger than 16 MiB, which no tokenizer of its kind is.")
    try:
        return _ranked(data)
    except (ValueError, binascii.Error) as error:
        raise ConvertError(f"{path} is not a valid tiktoken tokenizer ({error}): download it again.") from error


def _ranked(data: bytes) -> list[bytes]:
    tokens: list[bytes] = []
    for number, line in enumerate(data.splitlines()):
        text, _, rank = line.partition(b" ")
        if rank != b"%d" % number:
            raise ValueError(f"line {number + 1} doesn't give the rank {number}")
        token = base64.b64decode(text, validate=True)
        if not 0 < len(token) <= _MAX_TOKEN_BYTES:
            raise ValueError(f"the token of rank {number} has {len(token)} bytes")
        tokens.append(token)
    known = set(tokens)
    if len(known) != len(tokens):
        raise ValueError("two ranks have the same token")
    if missing := [byte for byte in range(256) if bytes([byte]) not in known]:
        raise ValueError(f"no token stands for the single byte {missing[0]}, so it was cut short")
    return tokens


def _halves(token: bytes, ranks: dict[bytes, int]) -> list[tuple[int, int]]:
    """Every two tokens that make this one, in the order of their ranks.

    tiktoken joins whatever two neighbours make the token of the lowest rank; so each way to make it is a merge.
    """
    ways = ((token[:cut], token[cut:]) for cut in range(1, len(token)))
    return sorted((ranks[left], ranks[right]) for left, right in ways if left in ranks and right in ranks)


def _alphabet() -> dict[int, str]:
    """GPT-2's letter for each byte: itself where it can be printed, otherwise the next free from 256 on."""
    printable = (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100))
    letters = {byte: chr(byte) for byte in printable}
    for byte in range(256):
        if byte not in letters:
            letters[byte] = chr(256 + len(letters) - len(printable))
    return letters


_ALPHABET = _alphabet()


def _text(token: bytes) -> str:
    return "".join(_ALPHABET[byte] for byte in token)
