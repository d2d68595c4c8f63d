"""How a child of ours died, in one sentence: what its status means and the last words of native code in its log.

Knows signals, Windows' status codes and the forms in which llama.cpp, the C++ runtime and Python say their last.
Starts and ends nothing.
"""

import re
import signal
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

# In place of a status: the child was ended by us, whatever the system says of it.
ENDED_BY_US = 1 << 40


class Cause(StrEnum):
    """Why a child is no more, as far as its status tells."""

    ENDED_BY_US = "ended by us"
    MEMORY = "memory"
    LOST_FILE = "lost file"
    PROCESSOR = "processor"
    BAD_ACCESS = "bad access"
    DIVISION = "division by zero"
    ABORT = "abort"
    OUTSIDE = "outside"
    TIME = "processor time"
    FILE_SIZE = "file size"
    CRASH = "crash"
    UNKNOWN = "unknown"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Qt's name for it, by which its tool collects the texts to be translated; Qt itself is not known here."""
    return text


CONTEXT = "ChildDeath"
# What each means, without its full stop.
WORDS = {
    Cause.ENDED_BY_US: QT_TRANSLATE_NOOP("ChildDeath", "the background process was stopped"),
    Cause.MEMORY: QT_TRANSLATE_NOOP(
        "ChildDeath",
        "the background process was ended by the system, most likely because memory ran out: close "
        "other programs first",
    ),
    Cause.LOST_FILE: QT_TRANSLATE_NOOP(
        "ChildDeath",
        "the background process lost the file it was reading, which became shorter or whose disk "
        "went away: check the model file and its disk",
    ),
    Cause.PROCESSOR: QT_TRANSLATE_NOOP(
        "ChildDeath",
        "the background process needs instructions that this computer's processor does not have: "
        "install the Puna made for it",
    ),
    Cause.BAD_ACCESS: QT_TRANSLATE_NOOP(
        "ChildDeath", "the background process crashed: native code used memory that is not its own"
    ),
    Cause.DIVISION: QT_TRANSLATE_NOOP("ChildDeath", "the background process crashed: native code divided by zero"),
    Cause.ABORT: QT_TRANSLATE_NOOP("ChildDeath", "the background process gave up on something it could not go on with"),
    Cause.OUTSIDE: QT_TRANSLATE_NOOP("ChildDeath", "the background process was ended from outside"),
    Cause.TIME: QT_TRANSLATE_NOOP(
        "ChildDeath", "the background process was ended by the system for using too much of the processor"
    ),
    Cause.FILE_SIZE: QT_TRANSLATE_NOOP(
        "ChildDeath", "the background process was ended by the system because a file became larger than allowed"
    ),
    Cause.CRASH: QT_TRANSLATE_NOOP("ChildDeath", "the background process crashed"),
    Cause.UNKNOWN: QT_TRANSLATE_NOOP("ChildDeath", "the background process stopped unexpectedly"),
}
# Those words, the detail, and where the log is.
WHOLE = QT_TRANSLATE_NOOP("ChildDeath", "{0} ({1}). Its log is {2}")

# Signal -> what it says of a child of ours. Names, because Windows lacks most of them.
_SIGNALS = {
    "SIGKILL": Cause.MEMORY,
    "SIGBUS": Cause.LOST_FILE,
    "SIGILL": Cause.PROCESSOR,
    "SIGSEGV": Cause.BAD_ACCESS,
    "SIGFPE": Cause.DIVISION,
    "SIGABRT": Cause.ABORT,
    "SIGTERM": Cause.OUTSIDE,
    "SIGINT": Cause.OUTSIDE,
    "SIGHUP": Cause.OUTSIDE,
    "SIGXCPU": Cause.TIME,
    "SIGXFSZ": Cause.FILE_SIZE,
}
# Status of a process on Windows -> the same (ntstatus.h).
_WINDOWS = {
    0xC0000005: Cause.BAD_ACCESS,
    0xC0000006: Cause.LOST_FILE,
    0xC0000017: Cause.MEMORY,
    0xC000001D: Cause.PROCESSOR,
    0xC0000094: Cause.DIVISION,
    0xC0000409: Cause.ABORT,
}

# What native code says last, the most telling form first. A folder before a source file's name is of no use to anyone.
_LAST_WORDS = (
    re.compile(r"(?P<text>GGML_ASSERT\(.*\) failed)"),
    re.compile(r"^\S*?(?P<text>[\w.-]+\.(?:c|cpp|h|hpp|cu|m|mm):\d+: .+)"),
    re.compile(r"^\s*what\(\):\s+(?P<text>.+)"),
    re.compile(r"(?P<text>terminate called after throwing .+)"),
    re.compile(r"(?P<text>libc\+\+abi: .+)"),
    re.compile(r"(?P<text>.*(?:failed to allocate|cannot allocate|out of memory).*)", re.IGNORECASE),
    re.compile(r"(?P<text>ImportError: .+|OSError: .+|MemoryError.*)"),
    re.compile(r"^Fatal Python error: (?P<text>(?!Segmentation fault|Aborted|Bus error).+)"),
)
_TAIL_BYTES = 64_000
_LONGEST_WORDS = 200


@dataclass(frozen=True)
class Death:
    """`detail` is the signal or the status and what native code said last; empty where we have ended the child."""

    cause: Cause
    detail: str
    log: Path

    @property
    def text(self) -> str:
        """One sentence, without its full stop, as logs and terminals tell it."""
        return self.told(WORDS[self.cause], WHOLE)

    def told(self, words: str, whole: str) -> str:
        """The same in a language in which WORDS and WHOLE are these."""
        return words if self.cause is Cause.ENDED_BY_US else whole.format(words, self.detail, self.log)


def describe_death(code: int, log: Path, since: int = 0) -> str:
    """One sentence on a child that ended by itself, without its full stop."""
    return read_death(code, log, since).text


def read_death(code: int, log: Path, since: int = 0) -> Death:
    """`code` is as subprocess reports it: negative for a signal. What the log holds from the byte `since` on is the
    child's own.
    """
    if code == ENDED_BY_US:
        return Death(Cause.ENDED_BY_US, "", log)
    words = last_words(log, since)
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        return Death(_SIGNALS.get(name, Cause.CRASH), f"{name}, {words}" if words else name, log)
    status = code & 0xFFFFFFFF
    detail = f"status {status:#x}" if status > 0xFFFF else f"status {code}"
    return Death(_WINDOWS.get(status, Cause.UNKNOWN), f"{detail}, {words}" if words else detail, log)


def last_words(log: Path, since: int = 0) -> str:
    """The line in which native code said why it ended; empty where it said nothing."""
    lines = log_tail(log, since).splitlines()
    for form in _LAST_WORDS:
        for line in reversed(lines):
            if found := form.search(line):
                text = " ".join("".join(c if c.isprintable() else " " for c in found["text"]).split())
                return text if len(text) <= _LONGEST_WORDS else text[: _LONGEST_WORDS - 1] + "…"
    return ""


def log_tail(log: Path, since: int = 0, limit: int = _TAIL_BYTES) -> str:
    """Whole lines from the end of a log, at most `limit` bytes of what lies after `since`; empty where none is."""
    try:
        if log.stat().st_size < since:
            # Another child has found it long enough to put it aside.
            log = log.with_name(log.name + ".1")
        with log.open("rb") as file:
            size = file.seek(0, 2)
            start = max(since, size - limit, 0)
            file.seek(start)
            data = file.read(limit)
    except OSError:
        return ""
    if start > since:
        data = data.partition(b"\n")[2]
    return data.decode("utf-8", "replace")


def note_death(log: Path, kind: str, about: str, text: str) -> None:
    """Put on record when and over what a child died. A log that can't be written is no reason to fail."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    line = f"{now} {kind}{f' ({about})' if about else ''}: {text.partition('. Its log is ')[0]}"
    with suppress(OSError), log.open("ab") as file:
        file.write(b"".join((b"\n", " ".join(line.split()).encode("utf-8", "replace"), b"\n")))
