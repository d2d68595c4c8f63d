"""The network ledger: one record of every connection that Puna ever made. When, to which host, why, how many bytes.

Knows a file of JSON lines and nothing of networks; standard library only. A line is appended before a connection is
made, and another when it has ended; between them lines may tell how far it is. All of them carry the connection's own
id, and reading merges them. A process that is killed leaves a record that never ended, with the bytes known so far.
What can't be written down does not happen: where the first line can't be written, the connection is refused.
"""

import contextlib
import errno
import json
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.errors import PunaError, StayedOffline

_LONGEST_LINE = 4096
_LONGEST_HOST = 255
_LONGEST_WHY = 200
_LONGEST_ID = 32
_READ_BYTES = 16 << 20  # of the end of the file: about 60,000 connections
# So often a long transfer tells how far it is, for the case that it never gets to its end.
_BYTES_BETWEEN_LINES = 64 << 20


@dataclass(frozen=True)
class Connection:
    """One connection. Times in seconds since 1970; `ended` is None where it is running still or was killed.

    `sent` and `received` count bytes of bodies and headers as far as they are known. `problem` is the kind of error
    that it ended with, empty where it ended well.
    """

    began: float
    host: str
    why: str
    sent: int = 0
    received: int = 0
    ended: float | None = None
    problem: str = ""


@dataclass(frozen=True)
class Record:
    """Connections in the order they began. `older_left_out`: the file is longer than what was read of it."""

    connections: tuple[Connection, ...]
    older_left_out: bool = False


class Entry:
    """A connection that is being made."""

    def __init__(self, tell: Callable[[int, int], None], may_go_on: Callable[[], None]) -> None:
        self.sent = 0
        self.received = 0
        self._tell = tell
        self._may_go_on = may_go_on
        self._told = 0

    def add_bytes(self, sent: int, received: int) -> None:
        """Raise StayedOffline where no more may follow."""
        self.sent += sent
        self.received += received
        self._may_go_on()
        if self.sent + self.received - self._told >= _BYTES_BETWEEN_LINES:
            self._told = self.sent + self.received
            self._tell(self.sent, self.received)


class NetworkLedger:
    """Writes and reads the ledger at `path`. Several processes and threads may write at once.

    `may_go_on` is asked whenever bytes were sent or received, and raises StayedOffline to end the connection.
    """

    def __init__(
        self, path: Path, clock: Callable[[], float] = time.time, may_go_on: Callable[[], None] = lambda: None
    ) -> None:
        self._path = path
        self._clock = clock
        self._may_go_on = may_go_on

    @contextmanager
    def request(self, host: str, why: str) -> Iterator[Entry]:
        """Write that a connection to `host` is about to be made, and at the end of the block how it went.

        `why` is what the person asked for, such as "download of owner/model". Raises PunaError where nothing can be
        written, before anything is sent.
        """
        id = secrets.token_hex(8)
        try:
            self._append({"id": id, "began": self._clock(), "host": host[:_LONGEST_HOST], "why": why[:_LONGEST_WHY]})
        except OSError as error:
            raise PunaError(
                f"The record of connections, {self._path}, can't be written ({error.strerror}), and without it Puna "
                "connects to nothing: free some space, or change the permissions of that file."
            ) from error
        entry = Entry(
            lambda sent, received: self._append_if_possible({"id": id, "sent": sent, "received": received}),
            self._may_go_on,
        )
        problem = ""
        try:
            yield entry
        except BaseException as error:
            problem = type(error).__name__
            if isinstance(error, StayedOffline) and not entry.received:
                entry.sent = 0  # it was counted when it was about to be sent
            raise
        finally:
            end = {"id": id, "sent": entry.sent, "received": entry.received, "ended": self._clock()}
            self._append_if_possible({**end, "problem": problem} if problem else end)

    def read(self) -> Record:
        """All connections that the end of the file tells of. Raises OSError; a missing file is an empty record."""
        try:
            with self._path.open("rb") as file:
                start = max(0, os.fstat(file.fileno()).st_size - _READ_BYTES)
                file.seek(start)
                content = file.read(_READ_BYTES)
        except FileNotFoundError:
            return Record(())
        lines = content.split(b"\n")
        found: dict[str, Connection] = {}
        for line in lines[1:] if start else lines:
            _merge(found, line)
        return Record(tuple(sorted(found.values(), key=lambda connection: connection.began)), start > 0)

    def _append(self, values: dict[str, Any]) -> None:
        """One write of one line, which the system puts at the end of the file as a whole. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._path, flags, 0o600)
        try:
            # It begins a line of its own, too: what a full disk cut off before must not spoil it.
            line = b"\n" + json.dumps(values).encode("ascii") + b"\n"
            if os.write(descriptor, line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._path))
        finally:
            os.close(descriptor)

    def _append_if_possible(self, values: dict[str, Any]) -> None:
        # The line that counts is there already; a full disk must not end a transfer that saves nothing here.
        with contextlib.suppress(OSError):
            self._append(values)


def _merge(found: dict[str, Connection], line: bytes) -> None:
    """Take in one line. One that is no line of a ledger, such as half of one, is passed over."""
    if not line or len(line) > _LONGEST_LINE:
        return
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return
    if not isinstance(values, dict):
        return
    id = _text(values.get("id"), _LONGEST_ID)
    if not id:
        return
    began = _time(values.get("began"))
    if id in found:
        known = found[id]
        found[id] = replace(
            known,
            sent=max(known.sent, _count(values.get("sent"))),
            received=max(known.received, _count(values.get("received"))),
            ended=_time(values.get("ended")) or known.ended,
            problem=_text(values.get("problem"), _LONGEST_WHY) or known.problem,
        )
    elif began is not None:
        found[id] = Connection(began, _text(values.get("host"), _LONGEST_HOST), _text(values.get("why"), _LONGEST_WHY))


def _text(value: object, longest: int) -> str:
    return value[:longest] if isinstance(value, str) else ""


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 62 else 0


def _time(value: object) -> float | None:
    # Also refuses NaN and infinities, which no date can show.
    return float(value) if isinstance(value, int | float) and 0 <= value < 1e11 else None
