"""From messages to token ids, so that nobody can forge a turn by typing a marker.

Only the template may write special tokens. Where the text of one occurs in a message, a sentinel character is put
inside it before rendering; the rendered text is split at the special tokens that are still whole, which are the
template's own; then the sentinels are taken out and what lies between is tokenized as plain text. For ordinary text
the ids are those of tokenizing the whole rendered text. Knows no llama.cpp: a Vocabulary does the tokenizing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.core.messages import Message
from app.engine.template import Template, render
from app.errors import PunaError

# Private use area: characters that mean nothing by definition, so one of them is free in any real conversation.
_SENTINELS = range(0xE000, 0xF900)


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


class Vocabulary(Protocol):
    """What a model's tokenizer offers. `special_tokens` have texts of two characters at least: one can't be broken."""

    special_tokens: tuple[SpecialToken, ...]
    bos: SpecialToken | None
    eos: SpecialToken | None
    adds_bos: bool

    def tokenize(self, text: str) -> list[int]:
        """Ids of plain text: control tokens are not looked for, and no BOS is added."""
        ...


def prompt_tokens(messages: Sequence[Message], template: Template, vocabulary: Vocabulary) -> list[int]:
    """Ids of the whole prompt, beginning with exactly one BOS where model or template want one.

    Raise PunaError where the template fails or makes nothing.
    """
    markers = [token for token in vocabulary.special_tokens if _is_marker(token, template)]
    sentinel = _free_character(message.content for message in messages)
    broken = [
        replace(message, content=break_markers(message.content, [marker.text for marker in markers], sentinel))
        for message in messages
    ]
    bos, eos = vocabulary.bos, vocabulary.eos
    text = render(template, broken, bos.text if bos else "", eos.text if eos else "")
    ids: list[int] = []
    for part in split_at(text, markers):
        if isinstance(part, SpecialToken):
            ids.append(part.id)
        else:
            for stretch in _unbroken(part, sentinel, markers):
                ids.extend(vocabulary.tokenize(stretch))
    if bos is not None:
        n_bos = next((at for at, token in enumerate(ids) if token != bos.id), len(ids))
        ids = ([bos.id] if n_bos or vocabulary.adds_bos else []) + ids[n_bos:]
    if not ids:
        raise PunaError("the prompt is empty: write something first")
    return ids


def break_markers(content: str, markers: Iterable[str], sentinel: str) -> str:
    """Put `sentinel` into every marker that occurs in `content`, and into what could become one at its two ends.

    Text of the template, or of the next message, follows an end; a piece of a marker there must not be completed.
    """
    cuts: set[int] = set()
    for marker in markers:
        at = content.find(marker)
        while at >= 0:
            cuts.add(at + 1)
            at = content.find(marker, at + 1)
        if content[:1] not in marker and content[-1:] not in marker:
            continue
        for length in range(1, min(len(marker), len(content) + 1)):
            # White space alone is left to the template, which may trim it.
            if content.endswith(marker[:length]) and not marker[:length].isspace():
                cuts.add(len(content))
            if content.startswith(marker[-length:]) and not marker[-length:].isspace():
                cuts.add(0)
    pieces = []
    before = 0
    for cut in sorted(cuts):
        pieces.append(content[before:cut])
        before = cut
    return sentinel.join([*pieces, content[before:]])


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
                    stretch = stretch.lstrip() if marker.strips_right else stretch
                if index + 1 < len(stretches) and marker.strips_left:
                    stretch = stretch.rstrip()
                split.append(stretch)
        parts = split
    return [part for part in parts if part != ""]


def _is_marker(token: SpecialToken, template: Template) -> bool:
    """User-defined tokens are ordinary text unless the template itself writes them."""
    return token.is_control or (not token.text.isspace() and len(token.text) > 2 and token.text in template.source)


def _unbroken(part: str, sentinel: str, markers: Sequence[SpecialToken]) -> list[str]:
    """Take the sentinels out of a stretch.

    llama.cpp looks for user-defined tokens even in plain text: where one would come back, the stretch stays cut.
    """
    text = part.replace(sentinel, "")
    if any(not marker.is_control and marker.text in text for marker in markers):
        return [stretch for stretch in part.split(sentinel) if stretch]
    return [text] if text else []


def _free_character(contents: Iterable[str]) -> str:
    used = set().union(*contents)
    for code in _SENTINELS:
        if chr(code) not in used:
            return chr(code)
    raise PunaError("the conversation uses every private character of Unicode, so its markers can't be told apart")
