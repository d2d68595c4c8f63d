"""What jobs, children and files say, in the window's language.

They say it in English, with names and numbers in it, and know nothing of a window. Here the pattern of a sentence is
recognised among those that `resources/translations/sentences.py` collects from the code, and its translation filled in;
numbers get the signs that they have here.
What is not recognised stays as it is.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Self

from PySide6.QtCore import QCoreApplication

from app.errors import as_sentence
from app.paths import resources
from app.ui.numerals import is_number, local, with_local_sizes

CONTEXT = "Sentences"
# Longer than any of ours with what stands in it. A stranger's text of this length takes a few hundredths of a second.
_LONGEST = 1_000
# A value may be a shorter text of ours, with another one in it.
_DEPTH = 3
_LISTS = ("; ", ", ")
_MOST_LISTED = 8
_BEFORE = ",;: "  # what a part begins with that is put behind another
# A pattern has at least one letter in so many of its own, or no values of more spaces that are not known.
_OWN, _WORDS = 4, 3
_PLACE = re.compile(r"\{(\d+)\}")
_STOPS = ".。"
_OPTION = re.compile(r"(?<!\S)--(?=\w)")
_BETWEEN = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_])")
# Chinese and Japanese end a sentence with a stop of their own.
_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


@dataclass(frozen=True)
class Pattern:
    """A text of ours: `pieces` are what stands before, between and behind the values."""

    text: str
    pieces: tuple[str, ...]
    # The first and the longest piece, by which nearly all others are put aside.
    begins: str
    rare: str

    @classmethod
    def of(cls, text: str) -> Self:
        bare = text.rstrip(_STOPS)
        pieces = tuple(_PLACE.split(bare)[::2])
        return cls(text, pieces, pieces[0][1:], max((pieces[0][1:], *pieces[1:]), key=len))

    @property
    def weight(self) -> int:
        return sum(map(len, self.pieces))

    def values(self, text: str) -> list[str] | None:
        """What stands in the places, the first letter of the text being large or small; None where it is another."""
        head, *rest = self.pieces
        if text[: len(head)].lower() != head.lower() or (rest and not text.endswith(rest[-1])):
            return None
        found, at = [], len(head)
        for number, piece in enumerate(rest, 1):
            last = number == len(rest)
            end = len(text) - len(piece) if last else text.find(piece, at) if piece else at
            if end < at:
                return None
            found.append(text[at:end])
            at = end + len(piece)
        return found if at == len(text) else None


def said(text: str) -> str:
    """The same in the window's language."""
    told = with_local_sizes(_said(text, _DEPTH))
    # Nobody needs to be told where their own folder is; and an option is not broken after its dashes.
    return re.sub(rf"(?<!\S){re.escape(str(Path.home()))}/", "~/", _OPTION.sub("--\u2060", told))


def sentence(text: str) -> str:
    """That as a sentence by itself."""
    return as_sentence(said(text)) if text.strip() else ""


def _said(text: str, depth: int) -> str:
    if not depth or not text.strip() or len(text) > _LONGEST:
        return text
    if (begun := len(text) - len(text.lstrip(_BEFORE))) and begun < len(text):
        return text[:begun] + _said(text[begun:], depth)
    for mark in _LISTS:
        if 0 < text.count(mark) < _MOST_LISTED:
            # A list of parts, each told by itself: a pattern for the whole would take most of them for a value.
            listed = [_known(part, depth) for part in text.split(mark)]
            if all(listed):
                return mark.join(part for part in listed if part)
    known = _known(text, depth)
    if known is not None:
        return known
    parts = _BETWEEN.split(text)
    told = [_known(part, depth) for part in parts]
    if any(told):
        return "".join(_joined(part if new is None else new for part, new in zip(parts, told, strict=True)))
    return text


def _joined(parts: Iterator[str]) -> Iterator[str]:
    before = ""
    for part in parts:
        yield f" {part}" if before and before[-1] not in "。！？" else part
        before = part


def _known(text: str, depth: int) -> str | None:
    if is_number(text):
        return local(text)
    core = text.strip().rstrip(_STOPS)
    if not core:
        return None
    for pattern in _patterns():
        if pattern.rare not in core:
            continue
        values = pattern.values(core)
        if values is None:
            continue
        translated = QCoreApplication.translate(CONTEXT, pattern.text)
        if translated == pattern.text:
            return None
        if _loses(translated, values) or _is_chance(pattern, core, values, depth):
            continue
        return _written(translated, [_said(value, depth - 1) for value in values], text)
    return None


def _loses(translated: str, values: list[str]) -> bool:
    """Whether it has no place for a value that is more than an English ending or verb."""
    kept = {int(place) for place in _PLACE.findall(translated)}
    return any(" " in value.strip() for number, value in enumerate(values) if number not in kept)


def _written(translated: str, values: list[str], text: str) -> str:
    """With its values, and begun and ended as the English text is."""
    bare = translated.rstrip(_STOPS)
    told = _PLACE.sub(lambda place: values[int(place[1])] if int(place[1]) < len(values) else "", bare)
    if text.lstrip()[:1].isupper() and not _PLACE.match(bare):
        told = told[:1].upper() + told[1:]
    if text.rstrip().endswith("."):
        told += "。" if _IDEOGRAPHS.search(told) else "."
    # A part that is put behind another brings the space between them.
    return text[: len(text) - len(text.lstrip())] + told + text[len(text.rstrip()) :]


def _is_chance(pattern: Pattern, text: str, values: list[str], depth: int) -> bool:
    """Whether it has little of its own in a long text, and whole sentences of others in its places."""
    if pattern.weight * _OWN > len(text):
        return False
    return any(value.count(" ") >= _WORDS and _said(value, depth - 1) == value for value in values)


@cache
def _patterns() -> tuple[Pattern, ...]:
    """Those with the most letters of their own first: they say most exactly what a text is."""
    texts = json.loads((resources() / "translations" / "sentences.json").read_text(encoding="utf-8"))
    return tuple(sorted(map(Pattern.of, texts), key=lambda pattern: -pattern.weight))
