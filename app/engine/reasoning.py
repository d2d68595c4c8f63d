"""Telling what a model thinks aloud from what it answers, while both arrive in pieces.

Knows the markers by which the families set their reasoning apart: one pair of tags before the answer, or harmony's
channels. Which of them a model writes is decided from its template and vocabulary; in the text of any other model they
are ordinary text. Knows no tokens: a marker that is one arrives as its text.
"""

import codecs
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from app.core.generation import Reasoning
from app.engine.text import AnswerText

# What opens reasoning and what closes it, as the families' own templates write them.
TAGS = {
    "<think>": "</think>",  # DeepSeek-R1, Qwen 3, QwQ, SmolLM3 and most others
    "<thinking>": "</thinking>",
    "<thought>": "</thought>",
    "<reasoning>": "</reasoning>",
    "<seed:think>": "</seed:think>",  # Seed-OSS
    "<mm:think>": "</mm:think>",  # MiniMax-M3
    "[THINK]": "[/THINK]",  # Magistral, Ministral
    "<|START_THINKING|>": "<|END_THINKING|>",  # Command R
    "<|begin_of_thought|>": "<|end_of_thought|>",
    "<|inner_prefix|>": "<|inner_suffix|>",  # Apertus
    "<|channel>thought": "<channel|>",  # Gemma 4
}
# Of harmony, gpt-oss's format: https://cookbook.openai.com/articles/openai-harmony
START, CHANNEL, MESSAGE, CONSTRAIN = "<|start|>", "<|channel|>", "<|message|>", "<|constrain|>"
ENDS = ("<|end|>", "<|return|>", "<|call|>")
HARMONY = (START, CHANNEL, MESSAGE, CONSTRAIN, *ENDS)

# A stretch of an answer or of the reasoning before it; never empty.
Stretch = str | Reasoning


@dataclass(frozen=True)
class ReasoningFormat:
    """The pairs of `tags` that a model may use, or harmony. `markers` are all texts that are never shown."""

    tags: tuple[tuple[str, str], ...] = ()
    is_harmony: bool = False

    @property
    def markers(self) -> tuple[str, ...]:
        return HARMONY if self.is_harmony else tuple(marker for pair in self.tags for marker in pair)


def format_of(template_source: str, special_texts: Collection[str]) -> ReasoningFormat | None:
    """What a model with this template and these special tokens sets its reasoning apart with; None: it has none."""

    def known(*markers: str) -> bool:
        return all(marker in special_texts for marker in markers) or all(
            marker in template_source for marker in markers
        )

    if known(CHANNEL, MESSAGE):
        return ReasoningFormat(is_harmony=True)
    tags = tuple((begin, end) for begin, end in TAGS.items() if known(begin, end) or end in template_source)
    return ReasoningFormat(tags) if tags else None


def joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """The same text with neighbours of one kind put together."""
    for is_reasoning, some in groupby(stretches, lambda stretch: isinstance(stretch, Reasoning)):
        text = "".join(piece.text if isinstance(piece, Reasoning) else piece for piece in some)
        yield Reasoning(text) if is_reasoning else text


class _Splitter(Protocol):
    takes_markers: bool

    def push(self, text: str) -> list[Stretch]: ...

    def finish(self) -> list[Stretch]: ...


class AnswerParts:
    """Turns the bytes of an answer, markers included, into stretches of reasoning and answer.

    `turn_ends` end both, the person's `stop` strings the answer only: they are a wish for the answer. White space
    around reasoning is dropped. All stretches together are the same for every way of cutting the bytes.
    `prompt_ending` is the end of the prompt, which may have opened the reasoning.
    """

    def __init__(
        self,
        turn_ends: Sequence[str],
        stop: Sequence[str],
        form: ReasoningFormat | None = None,
        prompt_ending: str = "",
    ) -> None:
        self.stop = (*turn_ends, *stop)
        self.markers = form.markers if form else ()
        self._turn_ends = turn_ends
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._splitter: _Splitter | None = None
        if form is not None:
            self._splitter = _Channels(prompt_ending) if form.is_harmony else _Tags(form.tags, prompt_ending)
        self._answer = AnswerText(self.stop)
        self._thoughts = AnswerText(turn_ends)
        self._space = ""

    @property
    def stopped(self) -> bool:
        return self._answer.stopped or self._thoughts.stopped

    def push(self, data: bytes) -> list[Stretch]:
        """What can be shown now; nothing once a stop string was met."""
        if self._splitter is None:
            text = self._answer.push(data)
            return [text] if text else []
        return self._shown(self._splitter.push(self._decoder.decode(data)))

    def push_marker(self, marker: str) -> list[Stretch]:
        """The same for a control token that is part of a marker: in the middle of an answer it stands for nothing."""
        if self._splitter is None or not self._splitter.takes_markers:
            return []
        return self.push(marker.encode())

    def finish(self) -> list[Stretch]:
        """What was held back: the answer has ended."""
        shown: list[Stretch] = []
        if self._splitter is not None:
            shown = self._shown(self._splitter.push(self._decoder.decode(b"", True)) + self._splitter.finish())
            shown += self._rest_of_thoughts()
        if not self._thoughts.stopped and (text := self._answer.finish()):
            shown.append(text)
        return shown

    def _shown(self, stretches: list[Stretch]) -> list[Stretch]:
        shown: list[Stretch] = []
        for stretch in stretches:
            if self.stopped:
                break
            if isinstance(stretch, Reasoning):
                shown += self._thought(self._thoughts.push(stretch.text.encode()))
            else:
                shown += self._rest_of_thoughts()
                if text := self._answer.push(stretch.encode()):
                    shown.append(text)
        return shown

    def _rest_of_thoughts(self) -> list[Stretch]:
        return self._thought(self._thoughts.finish())

    def _thought(self, text: str) -> list[Stretch]:
        """White space waits for what follows it: a turn may end right there."""
        text = self._space + text
        said = text.rstrip()
        self._space = text[len(said) :]
        return [Reasoning(said)] if said else []


class _Tags:
    """Reasoning between two tags, before the answer and nowhere else."""

    def __init__(self, pairs: Sequence[tuple[str, str]], prompt_ending: str) -> None:
        self._pairs = pairs
        self._held = ""
        self.takes_markers = True
        self._any_block = False
        opened = next((pair for pair in pairs if prompt_ending.rstrip().endswith(pair[0])), None)
        # The tag that closes what is open. A model may repeat the tag that its prompt ends with.
        self._close = opened[1] if opened else None
        self._repeated = opened[0] if opened else None
        self._thoughts = _Thoughts()

    def push(self, text: str) -> list[Stretch]:
        if not self.takes_markers:
            return [text] if text else []
        self._held += text
        shown: list[Stretch] = []
        while True:
            begun = self._held.lstrip()
            if self._close is None:
                opened = next((pair for pair in self._pairs if begun.startswith(pair[0])), None)
                if opened is not None:
                    self._close = opened[1]
                    self._held = begun[len(opened[0]) :]
                    continue
                if any(pair[0].startswith(begun) for pair in self._pairs):
                    return shown
                self.takes_markers = False
                shown.append(begun if self._any_block else self._held)
                self._held = ""
                return shown
            if self._repeated is not None:
                if self._repeated.startswith(begun) and begun != self._repeated:
                    return shown
                self._held = begun.removeprefix(self._repeated)
                self._repeated = None
            at = self._held.find(self._close)
            if at < 0:
                keep = _beginning_at_end(self._held, (self._close,))
                shown += self._thoughts.push(self._held[: len(self._held) - keep])
                self._held = self._held[len(self._held) - keep :]
                return shown
            shown += self._thoughts.push(self._held[:at])
            self._thoughts.close()
            self._any_block = True
            self._held = self._held[at + len(self._close) :]
            self._close = None

    def finish(self) -> list[Stretch]:
        held, self._held = self._held, ""
        if self._close is not None:
            return self._thoughts.push(held)
        # The beginning of a tag that never came, or white space.
        return [held] if held.strip() else []


class _Channels:
    """Harmony: messages, each with a header that names its channel."""

    takes_markers = True

    def __init__(self, prompt_ending: str) -> None:
        self._held = ""
        self._header: str | None = ""
        self._is_reasoning = False
        self._any_body = False
        self._answered = self._pausing = False
        self._thoughts = _Thoughts()
        at = prompt_ending.rfind(START)
        if at >= 0:
            self.push(prompt_ending[at:])

    def push(self, text: str) -> list[Stretch]:
        self._held += text
        shown: list[Stretch] = []
        while True:
            at, marker = min(
                ((self._held.find(marker), marker) for marker in HARMONY if marker in self._held), default=(-1, "")
            )
            if at < 0:
                keep = _beginning_at_end(self._held, HARMONY)
                shown += self._take(self._held[: len(self._held) - keep])
                self._held = self._held[len(self._held) - keep :]
                return shown
            shown += self._take(self._held[:at])
            self._held = self._held[at + len(marker) :]
            self._meet(marker)

    def finish(self) -> list[Stretch]:
        shown = self._take(self._held)
        self._held = ""
        # A model that wrote no header at all wrote its answer; what follows the first marker of one is its header.
        if not self._any_body and self._header:
            said = self._header.partition(CHANNEL)[0].partition(CONSTRAIN)[0]
            if text := said.removeprefix("assistant").strip():
                shown.append(text)
        return shown

    def _take(self, text: str) -> list[Stretch]:
        if self._header is not None:
            self._header += text
            return []
        if self._is_reasoning:
            return self._thoughts.push(text)
        if not text:
            return []
        text = "\n\n" + text if self._pausing else text
        self._answered, self._pausing = True, False
        return [text]

    def _meet(self, marker: str) -> None:
        if marker == MESSAGE and self._header is not None:
            name, _, rest = self._header.partition(CHANNEL)[2].strip().partition(" ")
            # What is said on the way is meant for the person, unless it is a call of a tool.
            self._is_reasoning = name == "analysis" or (name == "commentary" and "to=" in rest + self._header)
            self._header = None
            self._any_body = True
            self._pausing = self._answered and not self._is_reasoning
        elif marker in (CHANNEL, CONSTRAIN):
            self._header = (self._header or "") + marker
        elif marker != MESSAGE:
            self._header = ""
        if self._header is not None:
            self._thoughts.close()


class _Thoughts:
    """Reasoning without the white space around it; blocks of it are told apart by an empty line."""

    def __init__(self) -> None:
        self._space = ""
        self._in_block = False
        self.begun = False

    def push(self, text: str) -> list[Stretch]:
        if not self._in_block:
            text = text.lstrip()
        text = self._space + text
        said = text.rstrip()
        if not said:
            self._space = text
            return []
        self._space = text[len(said) :]
        if self.begun and not self._in_block:
            said = "\n\n" + said
        self.begun = self._in_block = True
        return [Reasoning(said)]

    def close(self) -> None:
        self._space = ""
        self._in_block = False


def _beginning_at_end(text: str, markers: Sequence[str]) -> int:
    """Length of the longest end of `text` that is the beginning of a marker, but not all of it."""
    for length in range(min(max(map(len, markers)) - 1, len(text)), 0, -1):
        if any(marker.startswith(text[-length:]) for marker in markers):
            return length
    return 0
