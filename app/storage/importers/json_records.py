"""Reads the records of a JSON or JSON Lines file one after another, however large the file is.

A file is a list of records, records one after another (a line each, or not), or a single one. Memory holds one record
and the stretch of the file around it. Knows nothing of what the records mean. Raises DamagedFile.
"""

import codecs
import itertools
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from app.storage.importers.report import DamagedFile

# Parsed JSON takes up to thirty times the space of its text.
MAX_RECORD_CHARACTERS = 64 << 20
_CHUNK_BYTES = 1 << 20
# A literal or an escape may be cut by the end of what has been read: an error this near to it may be no error.
_CUT = 16
_CUT_OFF = "it is cut off in the middle"

_STRUCTURE = re.compile(r'["{}\[\]]')
_END_OF_STRING = re.compile(r'["\\]')
_SPACE = re.compile(r"[ \t\r\n\ufeff]*")
_DECODER = json.JSONDecoder(strict=False)
# What our own export begins with; its list is read record by record as any other.
_OWN = re.compile(
    r'\{\s*"format"\s*:\s*"puna-history"\s*,\s*"version"\s*:\s*(\d{1,9})\s*,\s*"conversations"\s*:\s*(?=\[)'
)
NEWEST_OWN_VERSION = 1


class _TooLarge(DamagedFile):
    """A record that would take too much memory; the next one can still be read."""


def records(file: BinaryIO, on_broken: Callable[[str], None]) -> Iterator[Any]:
    """The records. One that is too large, or a line that can't be read, is told to `on_broken` and passed over."""
    text = _Text(file)
    first = text.peek()
    if first == "{":
        if own := text.match(_OWN):
            if int(own[1]) > NEWEST_OWN_VERSION:
                raise DamagedFile("it was written by a newer version of Puna: update Puna, then import it again")
            yield from _list(text, on_broken)
        else:
            yield from _sequence(text, on_broken)
    elif first == "[":
        yield from _list(text, on_broken)
        if text.peek():
            on_broken("what follows the end of its list was passed over")
    elif first:
        raise DamagedFile("it is no JSON")
    else:
        raise DamagedFile("it is empty")


def _list(text: "_Text", on_broken: Callable[[str], None]) -> Iterator[Any]:
    text.take("[")
    if text.peek() == "]":
        text.take("]")
        return
    for number in itertools.count(1):
        try:
            value = text.value()
        except _TooLarge as error:
            text.skip_value()
            on_broken(f"record {number} was passed over, as {error}")
        else:
            yield value
        if text.peek() == "]":
            text.take("]")
            return
        text.take(",")


def _sequence(text: "_Text", on_broken: Callable[[str], None]) -> Iterator[Any]:
    yield text.value()
    lines = text.at_line_end()
    number = 1
    while text.peek():
        number += 1
        try:
            value = text.value()
        except _TooLarge as error:
            text.skip_value()
            on_broken(f"record {number} was passed over, as {error}")
            continue
        except DamagedFile as error:
            if not lines:
                raise
            text.skip_line()
            on_broken(f"line {number} can't be read, as {error}")
            continue
        yield value


class _Text:
    """The file as characters, with a position; what lies before it is forgotten."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        head = file.read(4)
        encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
        # What is no text becomes replacement characters: better than losing the conversation.
        self._decode = codecs.getincrementaldecoder(encoding)("replace").decode
        self._text = self._decode(head)
        self._at = 0
        self._ended = False

    def peek(self) -> str:
        """The next character that is no space; empty at the end."""
        while True:
            match = _SPACE.match(self._text, self._at)
            assert match is not None
            self._at = match.end()
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Pass what matches here, where it does within the first kilobytes."""
        while len(self._text) - self._at < 4096 and self._more():
            pass
        match = pattern.match(self._text, self._at)
        if match:
            self._at = match.end()
        return match

    def take(self, character: str) -> None:
        found = self.peek()
        if found != character:
            raise DamagedFile(_CUT_OFF if not found else f"a {character!r} is missing where it has {found!r}")
        self._at += 1

    def value(self) -> Any:
        self.peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                unterminated = error.msg.startswith("Unterminated string") or error.pos >= len(self._text) - _CUT
                if unterminated and self._more():
                    continue
                if self._ended and unterminated:
                    raise DamagedFile(_CUT_OFF) from error
                raise DamagedFile(f"it is no valid JSON ({error.msg.lower()})") from error
            except RecursionError as error:
                raise DamagedFile("it is nested too deeply") from error
            except ValueError as error:  # a number of thousands of digits
                raise DamagedFile("it has a number that is too long") from error
            if end == len(self._text) and self._more():
                continue
            self._at = end
            return value

    def at_line_end(self) -> bool:
        """Whether nothing else stands between here and the end of the line."""
        while len(self._text) - self._at < 64 and self._more():
            pass
        return re.match(r"[ \t\r]*\n", self._text[self._at : self._at + 64]) is not None

    def skip_line(self) -> None:
        while (end := self._text.find("\n", self._at)) < 0:
            self._at = len(self._text)
            if not self._more():
                return
        self._at = end + 1

    def skip_value(self) -> None:
        """Pass a list, an object or a text without keeping it."""
        depth = 0
        in_string = False
        while True:
            match = (_END_OF_STRING if in_string else _STRUCTURE).search(self._text, self._at)
            if match is None:
                self._at = len(self._text)
                if not self._more():
                    raise DamagedFile(_CUT_OFF)
                continue
            self._at = match.end()
            if match[0] == "\\":
                if self._at == len(self._text):
                    self._more()
                self._at += 1
            elif match[0] == '"':
                in_string = not in_string
            else:
                depth += 1 if match[0] in "{[" else -1
            if depth < 0:
                raise DamagedFile("it is no valid JSON")
            if depth == 0 and not in_string:
                return

    def _more(self) -> bool:
        """Read on, twice as much as is held, so that a long record is tried a few times only. False at the end."""
        if self._ended:
            return False
        held = len(self._text) - self._at
        if held > MAX_RECORD_CHARACTERS:
            raise _TooLarge(f"it has more than {MAX_RECORD_CHARACTERS >> 20} million characters")
        chunk = self._file.read(max(_CHUNK_BYTES, held))
        self._ended = not chunk
        self._text = self._text[self._at :] + self._decode(chunk, self._ended)
        self._at = 0
        return True
