"""What a stranger's program may do: a clock, and a count of all that it takes and makes.

Knows how heavy Python's values are; knows nothing of templates. Two limits hold together: between any two operations a
clock is asked, and what a single operation takes and makes is paid for before it is done, because nothing can interrupt
one that runs inside the interpreter.
"""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

# One value may weigh so many characters (list items count too), and all operations together so many.
MAX_VALUE = 4_000_000
MAX_WORK = 64_000_000
# What is allowed on top for each character of the conversation, which is the person's own and may be long.
VALUE_PER_CHARACTER = 8
WORK_PER_CHARACTER = 200
# A character takes up to ten in repr() or twelve in JSON.
WRITTEN = 12


class TooMuch(BaseException):
    """A limit was exceeded; the text says what the template does. No Exception, so that nothing can swallow it."""


class Work:
    """What one rendering may still do. `size` is the length of what it was given, in characters."""

    def __init__(self, size: int, seconds: float) -> None:
        self.max_value = MAX_VALUE + VALUE_PER_CHARACTER * size
        self._left = MAX_WORK + WORK_PER_CHARACTER * size
        self._seconds = seconds
        self._end = time.monotonic() + seconds
        # Containers by identity, each held so that its identity stays its own.
        self._weights: dict[int, tuple[object, int]] = {}

    def check_clock(self) -> None:
        now = time.monotonic()
        if now > self._end:
            # Not again at once: what ends on the way out of here may not be interrupted a second time.
            self._end = now + 0.1
            raise TooMuch(f"does not end within {self._seconds:.1f} seconds")

    def charge(self, amount: int) -> None:
        """Pay for an operation that takes or makes so many characters or items."""
        self._left -= amount
        if self._left < 0:
            raise TooMuch("asks for too much")
        self.check_clock()

    def make(self, amount: int) -> None:
        """Pay for a value of this weight before it is made."""
        if amount > self.max_value:
            raise TooMuch("writes without end")
        self.charge(amount)

    def weigh(self, value: object) -> int:
        """Characters and items of all that `value` holds, each time that it holds it."""
        if isinstance(value, str):
            return len(value) + 1
        if not isinstance(value, (list, tuple, dict)):
            return 1
        known = self._weights.get(id(value))
        if known is not None:
            return known[1]
        self.charge(len(value))
        items: Iterable[object] = (*value.keys(), *value.values()) if isinstance(value, dict) else value
        weight = 1
        for item in items:
            weight += self.weigh(item)
        if weight > self.max_value:
            raise TooMuch("writes without end")
        self._weights[id(value)] = (value, weight)
        return weight

    def text(self, value: object) -> str:
        """str(value), paid for."""
        if isinstance(value, str):
            self.make(len(value))
            return str(value)
        if isinstance(value, (list, tuple, dict)):
            self.make(WRITTEN * self.weigh(value))
        return str(value)

    def done(self, value: Any) -> Any:
        """Pay for a result that is bounded by what was paid for before."""
        self.charge(len(value) if isinstance(value, str) else 1)
        self.weigh(value)
        return value


@contextmanager
def watched(work: Work) -> Iterator[None]:
    """Ask the clock whenever Python begins a line or a function, which is between any two operations."""

    def trace(frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
        work.check_clock()
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)
