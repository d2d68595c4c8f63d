"""Progress of a job on stderr: one line that updates itself on a terminal, a few plain lines elsewhere."""

import shutil
import time
from typing import TextIO

from app.core.time_left import TimeLeft, in_words

_PLAIN_STEP = 0.25


class ProgressLine:
    """Use as `with ProgressLine(sys.stderr) as progress: ... progress.show(fraction, text)`."""

    def __init__(self, output: TextIO) -> None:
        self._output = output
        self._terminal = output.isatty()
        self._time_left = TimeLeft()
        self._started = time.monotonic()
        self._next_plain = _PLAIN_STEP

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(self, *_: object) -> None:
        if self._terminal:
            # What follows, a result or an error, starts on a clean line.
            self._output.write("\r\x1b[K")
            self._output.flush()

    def show(self, fraction: float, text: str) -> None:
        """`fraction` of the whole, 0 to 1; `text` says in words what is being done."""
        left = in_words(self._time_left.update(fraction, time.monotonic() - self._started))
        if self._terminal:
            columns = shutil.get_terminal_size().columns
            line = f"{fraction:4.0%}  {left + '  ' if left else ''}{printable(text)}"
            self._output.write(f"\r\x1b[K{line[: columns - 1]}")
        elif fraction >= self._next_plain:
            self._next_plain = fraction - fraction % _PLAIN_STEP + _PLAIN_STEP
            self._output.write(f"{fraction:4.0%}  {printable(text)}\n")
        self._output.flush()


def printable(text: str) -> str:
    """Without control characters, which names in strangers' files may hold, and without what can't be encoded."""
    return "".join(character if character.isprintable() else "?" for character in text)
