"""From the bytes of sampled tokens to the text that may be shown.

Knows UTF-8 and stop strings; knows nothing of tokens, models or where the text goes.
"""

import codecs
from collections.abc import Iterable


class AnswerText:
    """Turns bytes that arrive in any portions into text pieces.

    A character cut between portions waits for its rest; a byte that can't be part of any becomes U+FFFD at once.
    A stop string ends the text before it, wherever the portions were cut; what might be the beginning of one is held
    back until that is decided. All pieces together are the same for every way of cutting the bytes.
    """

    def __init__(self, stop: Iterable[str] = ()) -> None:
        self._stop = tuple(text for text in stop if text)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        # Whether the bytes so far end with a whole character.
        self._nothing_waits = True
        self._firsts = frozenset(stop[0] for stop in self._stop)
        self._held = ""
        self.stopped = False

    def push(self, data: bytes) -> str:
        """Return what can be shown now; empty once a stop string was met."""
        if self._nothing_waits and not self._held and not self.stopped and data.isascii():
            # The usual case: whole characters, and none with which a stop string begins.
            text = data.decode("ascii")
            if self._firsts.isdisjoint(text):
                return text
        text = self._decoder.decode(data)
        self._nothing_waits = not self._decoder.getstate()[0]
        return self._show(text)

    def finish(self) -> str:
        """Return what was held back. The answer has ended, so it can't become a stop string any more."""
        text = self._show(self._decoder.decode(b"", True)) + self._held
        self._held = ""
        return text

    def _show(self, text: str) -> str:
        if self.stopped:
            return ""
        text = self._held + text
        self._held = ""
        # The stop string that is complete first counts, as if the text had come character by character.
        found = [(at + len(stop), at) for stop in self._stop if (at := text.find(stop)) >= 0]
        if found:
            self.stopped = True
            return text[: min(found)[1]]
        keep = len(text) - self._longest_beginning(text)
        self._held = text[keep:]
        return text[:keep]

    def _longest_beginning(self, text: str) -> int:
        """Length of the longest end of `text` that is the beginning of a stop string, but not all of it."""
        longest = max((len(stop) for stop in self._stop), default=1) - 1
        # Mostly no stop string could begin anywhere near: a quick look saves the slow one.
        if self._firsts.isdisjoint(text[-longest:] if longest else ""):
            return 0
        for length in range(min(longest, len(text)), 0, -1):
            if any(stop.startswith(text[-length:]) for stop in self._stop):
                return length
        return 0
