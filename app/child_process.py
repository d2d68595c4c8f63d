"""A child of ours that speaks app.protocol on its stdin and stdout, for programs without a Qt event loop.

Knows how to start, talk to and end one; the window's counterpart is in `app.control`. What the child writes to stderr
is llama.cpp's log and goes to a file.
"""

import contextlib
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO

from app.errors import PunaError
from app.paths import child_environment, program
from app.protocol import AnyMessage, decode, encode

LOG_LIMIT_BYTES = 1_000_000


def open_log(path: Path) -> IO[bytes]:
    """Open a log for appending; what is over a megabyte from earlier runs moves to `<name>.1` first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LOG_LIMIT_BYTES:
        path.replace(path.with_name(path.name + ".1"))
    return path.open("ab")


class ChildProcess:
    """One running `puna --worker KIND`. Ends the child when the `with` block ends."""

    def __init__(self, kind: str, log: Path) -> None:
        self._log_path = log
        self._log = open_log(log)
        # A session of its own: Ctrl-C in the terminal is ours to answer, not the child's.
        self._process = subprocess.Popen(
            [*program(), "--worker", kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env=child_environment(),
            start_new_session=True,
        )

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
        """End the child: politely by closing its input, by force after two seconds. Safe to call twice."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # a pipe to a child that died with unread bytes
                    stream.close()
        try:
            self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def kill(self) -> None:
        """End the child at once. What it was writing is left to the caller."""
        self._process.kill()
        self._process.wait()

    def _death(self) -> str:
        code = self._process.wait()
        return describe_death(code, self._log_path)


def describe_death(code: int, log: Path) -> str:
    """One sentence on a child that ended by itself. `code` as subprocess reports it: negative for a signal."""
    if code == -signal.SIGKILL:
        cause = "was ended by the system, most likely because memory ran out: try a smaller model or a shorter context"
    elif code < 0:
        cause = f"crashed ({signal.Signals(-code).name})"
    else:
        cause = f"stopped unexpectedly (status {code})"
    return f"the background process {cause}. Its log is {log}"
