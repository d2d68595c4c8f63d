"""Where words occur in a text, whether written large or small, with accents or without. No Qt, no Markdown."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# Accents of Latin, Greek and Cyrillic letters. Vowel signs of other scripts tell words apart.
_ACCENTS = ("\u0300", "\u036f")


@dataclass(frozen=True)
class Folded:
    """A text to compare with. Its character number n comes from number `origins[n]` of the original of `length`."""

    text: str
    origins: Sequence[int]
    length: int

    def places(self, words: str) -> list[tuple[int, int]]:
        """Where `words`, folded too, occur in the original: begin and end of each, one after the other."""
        found = []
        at = self.text.find(words) if words else -1
        while at >= 0:
            end = at + len(words)
            last = self.origins[end - 1] + 1
            # With the accents that follow as characters of their own.
            found.append((self.origins[at], max(last, self.origins[end] if end < len(self.text) else self.length)))
            at = self.text.find(words, end)
        return found

    def count(self, words: str) -> int:
        return self.text.count(words) if words else 0


def may_have(text: str, words: str) -> bool:
    """Whether Markdown could show these words, which are folded: quick, and never a wrong no.

    Most of it stands between the letters that are read; links and notes have letters of their own, "&" stands for some.
    """
    if any(mark in text for mark in ("&", "](", "][", "[^")):
        return True
    return _letters(words) in _letters(fold(text).text)


def fold(text: str) -> Folded:
    if text.isascii():
        return Folded(text.lower(), range(len(text)), len(text))
    pieces = []
    origins: list[int] = []
    for at, char in enumerate(text):
        piece = _folded(char)
        pieces.append(piece)
        origins.extend([at] * len(piece))
    return Folded("".join(pieces), origins, len(text))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    if char == "\u00a0":
        return " "
    if _ACCENTS[0] <= char <= _ACCENTS[1]:
        return ""
    parts = unicodedata.normalize("NFD", char)
    bare = "".join(part for part in parts if not _ACCENTS[0] <= part <= _ACCENTS[1])
    return (char if bare == parts else unicodedata.normalize("NFC", bare)).casefold()
