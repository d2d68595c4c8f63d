"""A child of ours that speaks app.protocol on its stdin and stdout, for programs without a Qt event loop.

Knows how to start, talk to and end one; the window's counterpart is in `app.control`. What the child writes to stderr
is llama.cpp's log and goes to a file.
"""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO

from app.child_death import ENDED_BY_US, describe_death, note_death
from app.errors import PunaError
from app.paths import child_environment, program
from app.protocol import AnyMessage, decode, encode

LOG_LIMIT_BYTES = 1_000_000
# How long a child is waited for once its input has ended. An engine may have much to keep first.
PATIENCE_SECONDS = {"engine": 10, "job": 2}


def open_log(path: Path) -> IO[bytes]:
    """Open a log for appending; what is over a megabyte from earlier runs moves to `<name>.1` first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(OSError):  # Windows moves no file that another child still writes to: later, then
        if path.stat().st_size > LOG_LIMIT_BYTES:
            path.replace(path.with_name(path.name + ".1"))
    return path.open("ab")


class ChildProcess:
    """One running `puna --worker KIND`. Ends the child when the `with` block ends.

    `about` says what it works on, such as a model's path: the note of its death in the log names it.
    """

    def __init__(self, kind: str, log: Path) -> None:
        self.about = ""
        self._kind = kind
        self._log_path = log
        self._log = open_log(log)
        self._log_start = self._log.tell()
        self._ended_by_us = False
        self._death_text: str | None = None
        try:
            # A session of its own: Ctrl-C in the terminal is ours to answer, not the child's.
            self._process = subprocess.Popen(
                [*program(), "--worker", kind],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                env=child_environment(kind),
                start_new_session=True,
            )
        except BaseException:
            self._log.close()
            raise

    @property
    def process_id(self) -> int:
        return self._process.pid

    def __enter__(self) -> "ChildProcess":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def send(self, message: AnyMessage) -> None:
        """Raise PunaError where the child is gone."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(encode(message))
            self._process.stdin.flush()
        except OSError as error:
            raise PunaError(self._death()) from error

    def receive(self) -> AnyMessage:
        """Wait for the next message. Raise PunaError where the child ended instead."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.endswith(b"\n"):
            raise PunaError(self._death())
        return decode(line)

    def messages(self) -> Iterator[AnyMessage]:
        while True:
            yield self.receive()

    def close(self) -> None:
        """End the child: politely by closing its input, by force where that takes too long. Safe to call twice."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # a pipe to a child that died with unread bytes
                    stream.close()
        try:
            self._process.wait(timeout=PATIENCE_SECONDS[self._kind])
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def kill(self) -> None:
        """End the child at once. What it was writing is left to the caller."""
        self._ended_by_us = True
        self._process.kill()
        self._process.wait()

    def _death(self) -> str:
        """Say how it ended; the first time also to the log."""
        if self._death_text is None:
            code = ENDED_BY_US if self._ended_by_us else self._wait_for_death()
            self._death_text = describe_death(code, self._log_path, self._log_start)
            note_death(self._log_path, self._kind, self.about, self._death_text)
        return self._death_text

    def _wait_for_death(self) -> int:
        """Its pipe is closed, so it is ending; one that only stopped talking is ended here."""
        try:
            return self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            return os.EX_SOFTWARE if hasattr(os, "EX_SOFTWARE") else 1
