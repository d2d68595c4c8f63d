"""The special tokens of a vocabulary as texts: finding them, and breaking them up where a person typed them.

Knows strings only; which of the markers a template may write, app.engine.prompt_tokens decides.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

# What the C library calls white space, byte by byte: no other space of Unicode is taken beside a marker.
_SPACE = " \t\n\v\f\r"


@dataclass(frozen=True)
class SpecialToken:
    """A token that stands for itself and is no ordinary text.

    `is_control` is false for those that a vocabulary calls user-defined: mostly ordinary text such as runs of spaces,
    but in some models also the markers of turns. `strips_left` and `strips_right` take the white space beside it.
    """

    id: int
    text: str
    is_control: bool = True
    strips_left: bool = False
    strips_right: bool = False


class Markers:
    """Thousands of markers, looked for at once. Built once for a vocabulary."""

    def __init__(self, tokens: Iterable[SpecialToken]) -> None:
        # Runs of white space, and pairs of characters, are user-defined in some vocabularies, and mark nothing.
        self.tokens = tuple(
            token for token in tokens if token.is_control or (len(token.text) > 2 and not token.text.isspace())
        )
        self._by_text = {token.text: token for token in self.tokens}
        self._lengths = sorted({len(text) for text in self._by_text}, reverse=True)
        first = "".join(sorted({text[0] for text in self._by_text}))
        self._candidate = re.compile(f"[{re.escape(first)}]") if first else re.compile("(?!)")
        # White space alone is left to the template, which may trim it.
        beginnings = {text[:length] for text in self._by_text for length in range(1, len(text))}
        ends = {text[-length:] for text in self._by_text for length in range(1, len(text))}
        self._beginnings = {text for text in beginnings if not text.isspace()}
        self._ends = {text for text in ends if not text.isspace()}

    def found_in(self, text: str) -> list[SpecialToken]:
        """Each marker that occurs in `text`, once."""
        return list(dict.fromkeys(token for _, token in self._occurrences(text)))

    def broken(self, content: str, sentinel: str) -> str:
        """Put `sentinel` into every marker that occurs in `content`, and at an end where one could be completed.

        Text of the template, or of the next message, follows an end; a piece of a marker there must not be completed.
        """
        cuts = {at + 1 for at, _ in self._occurrences(content)}
        for length in range(1, min(max(self._lengths, default=1), len(content) + 1)):
            if content[-length:] in self._beginnings:
                cuts.add(len(content))
            if content[:length] in self._ends:
                cuts.add(0)
        pieces = []
        before = 0
        for cut in sorted(cuts):
            pieces.append(content[before:cut])
            before = cut
        return sentinel.join([*pieces, content[before:]])

    def _occurrences(self, text: str) -> Iterator[tuple[int, SpecialToken]]:
        for candidate in self._candidate.finditer(text):
            at = candidate.start()
            for length in self._lengths:
                token = self._by_text.get(text[at : at + length])
                if token is not None and len(token.text) == length:
                    yield at, token


def split_at(text: str, markers: Sequence[SpecialToken]) -> list[str | SpecialToken]:
    """Split as llama.cpp does: all of the longest marker first, then the next in what remains. No empty stretches."""
    parts: list[str | SpecialToken] = [text]
    for marker in sorted(markers, key=lambda marker: len(marker.text), reverse=True):
        if marker.text not in text:
            continue
        split: list[str | SpecialToken] = []
        for part in parts:
            if isinstance(part, SpecialToken):
                split.append(part)
                continue
            stretches = part.split(marker.text)
            for index, stretch in enumerate(stretches):
                if index > 0:
                    split.append(marker)
                    stretch = stretch.lstrip(_SPACE) if marker.strips_right else stretch
                if index + 1 < len(stretches) and marker.strips_left:
                    stretch = stretch.rstrip(_SPACE)
                split.append(stretch)
        parts = split
    return [part for part in parts if part != ""]
