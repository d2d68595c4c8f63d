"""Text files: which characters their bytes mean, and which of those a model should see."""

import codecs
import re

from app.errors import PunaError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PIECE = 1 << 20
# Control characters that mean nothing in a text; tabs and line breaks stay.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")


def text_of(data: bytes, name: str, max_characters: int) -> str:
    """At most one piece more than `max_characters`. Raise PunaError where the bytes are no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding, "replace", max_characters)
    if b"\x00" in data[:65536]:
        raise PunaError(f"{name} holds no text that can be read here: attach a text, Markdown, code, PDF or Word file")
    try:
        return _decoded(data, "utf-8", "strict", max_characters)
    except UnicodeDecodeError:
        # What is no UTF-8 was mostly written by Windows; every byte means something there.
        return _decoded(data, "cp1252", "replace", max_characters)


def _decoded(data: bytes, encoding: str, errors: str, max_characters: int) -> str:
    """No further than it takes to know that it is too long."""
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    pieces, length = [], 0
    for at in range(0, len(data), _PIECE):
        piece = decoder.decode(data[at : at + _PIECE], at + _PIECE >= len(data))
        pieces.append(piece)
        length += len(piece)
        if length > max_characters:
            break
    return "".join(pieces)


def tidied(text: str) -> str:
    """One kind of line break, no control characters."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
