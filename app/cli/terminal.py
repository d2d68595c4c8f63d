"""What `puna chat` writes to a terminal: answers, thoughts, a status line and notes.

Knows which streams are terminals and what a terminal may be told; nothing of models. Where output is no terminal it
holds answers and nothing else.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from app.core.generation import GenerationResult

# A model's text must not command the terminal: of the control characters only tab and newline get through.
_CONTROL_CHARACTERS = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)], "\ufffd")
_DIM, _PLAIN = "\x1b[2m", "\x1b[0m"


class AnswerPrinter:
    """Prints one answer as it comes. Thoughts are shown dimmed under a heading, on a terminal only."""

    def __init__(self) -> None:
        self._terminal = sys.stdout.isatty()
        self._dims = self._terminal and understands_colours()
        self._thinking = False
        self._at_line_start = True

    def thought(self, text: str) -> None:
        if not self._terminal:
            return
        if not self._thinking:
            self._thinking = True
            self._put(f"{_DIM if self._dims else ''}Thinking:\n")
        self._put(text.translate(_CONTROL_CHARACTERS))

    def text(self, text: str) -> None:
        self._end_thoughts()
        self._put(text.translate(_CONTROL_CHARACTERS) if self._terminal else text)

    def end(self) -> None:
        """Leave the cursor at the beginning of a line, and the terminal in its usual colours."""
        self._end_thoughts()
        if not self._at_line_start:
            self._put("\n")

    def _end_thoughts(self) -> None:
        if self._thinking:
            self._thinking = False
            self._put(("" if self._at_line_start else "\n") + (_PLAIN if self._dims else "") + "\n")

    def _put(self, text: str) -> None:
        if text:
            sys.stdout.write(text)
            sys.stdout.flush()
            self._at_line_start = text.removesuffix(_PLAIN).endswith("\n")


class StatusLine:
    """A line on the terminal that the next one replaces; nothing where stderr is no terminal."""

    def __init__(self) -> None:
        self._shown = ""

    def __call__(self, text: str) -> None:
        if sys.stderr.isatty() and text != self._shown:
            sys.stderr.write("\r" + " " * len(self._shown) + "\r" + text)
            sys.stderr.flush()
            self._shown = text


@contextmanager
def status_line() -> Iterator[StatusLine]:
    status = StatusLine()
    try:
        yield status
    finally:
        status("")


def note(text: str) -> None:
    print(f"note: {text}", file=sys.stderr)


def show_statistics(result: GenerationResult) -> None:
    """One dim line after an answer, on a terminal only."""
    if not (sys.stdout.isatty() and sys.stderr.isatty()):
        return
    line = f"{result.tokens_per_second:.1f} tokens/s, {result.completion_tokens} tokens; prompt {result.prompt_tokens}"
    line += f" tokens, {result.cached_tokens} of them known already, read in {result.prompt_ms / 1000:.1f} s"
    print(f"{_DIM}{line}{_PLAIN}" if understands_colours() else line, file=sys.stderr)


def understands_colours() -> bool:
    """As https://no-color.org asks, and not on a terminal that says it is dumb."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
