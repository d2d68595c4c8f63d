"""How a child of ours died, in one sentence: what its status means and the last words of native code in its log.

Knows signals, Windows' status codes and the forms in which llama.cpp, the C++ runtime and Python say their last.
Starts and ends nothing.
"""

import re
import signal
from contextlib import suppress
from datetime import datetime
from pathlib import Path

# In place of a status: the child was ended by us, whatever the system says of it.
ENDED_BY_US = 1 << 40

_MEMORY = "was ended by the system, most likely because memory ran out: try a smaller model or a shorter context"
_LOST_FILE = (
    "lost the file it was reading, which became shorter or whose disk went away: check the model file and its disk"
)
_PROCESSOR = "needs instructions that this computer's processor does not have: install the Puna made for it"

# Signal -> what it says of a child of ours. Names, because Windows lacks most of them.
_SIGNALS = {
    "SIGKILL": _MEMORY,
    "SIGBUS": _LOST_FILE,
    "SIGILL": _PROCESSOR,
    "SIGSEGV": "crashed: native code used memory that is not its own",
    "SIGFPE": "crashed: native code divided by zero",
    "SIGABRT": "gave up on something it could not go on with",
    "SIGTERM": "was ended from outside",
    "SIGINT": "was ended from outside",
    "SIGHUP": "was ended from outside",
    "SIGXCPU": "was ended by the system for using too much of the processor",
    "SIGXFSZ": "was ended by the system because a file became larger than allowed",
}
# Status of a process on Windows -> the same (ntstatus.h).
_WINDOWS = {
    0xC0000005: _SIGNALS["SIGSEGV"],
    0xC0000006: _LOST_FILE,
    0xC0000017: _MEMORY,
    0xC000001D: _PROCESSOR,
    0xC0000094: _SIGNALS["SIGFPE"],
    0xC0000409: _SIGNALS["SIGABRT"],
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


def describe_death(code: int, log: Path, since: int = 0) -> str:
    """One sentence on a child that ended by itself, without its full stop.

    `code` is as subprocess reports it: negative for a signal. What the log holds from the byte `since` on is the
    child's own.
    """
    if code == ENDED_BY_US:
        return "the background process was stopped"
    words = last_words(log, since)
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        cause = _SIGNALS.get(name, "crashed")
        detail = f"{name}, {words}" if words else name
    else:
        status = code & 0xFFFFFFFF
        cause = _WINDOWS.get(status, "stopped unexpectedly")
        detail = f"status {status:#x}" if status > 0xFFFF else f"status {code}"
        detail += f", {words}" if words else ""
    return f"the background process {cause} ({detail}). Its log is {log}"


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
