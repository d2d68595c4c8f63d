"""A person at a pseudo-terminal: types, and waits for what appears."""

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence

from app.paths import child_environment, program

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]|\r")


class Terminal:
    """`puna ARGUMENTS` with this terminal as its own."""

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        self._ours, theirs = os.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
        self.raw = b""
        self._read_up_to = 0
        self._process = subprocess.Popen(
            [*program(), *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**child_environment(), "TERM": "xterm", "LANG": "C.UTF-8", "INPUTRC": "/dev/null", **environment},
            start_new_session=True,
            # Its controlling terminal, so that Ctrl-C typed there is heard.
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(theirs)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *error: object) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        self._process.wait(timeout=10)
        os.close(self._ours)

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode())

    def expect(self, text: str, timeout: float = 20) -> str:
        """Wait until `text` appears; return what came before it, since the last time. Escapes are left out."""
        end = time.monotonic() + timeout
        while text not in (shown := self._shown()):
            if time.monotonic() > end or not self._read(end - time.monotonic()):
                raise AssertionError(f"{text!r} did not appear in {shown!r}")
        before, _, _ = shown.partition(text)
        self._read_up_to += len(before) + len(text)
        return before

    def end(self) -> int:
        """Wait until the program ends, and return its status."""
        while self._read(10):
            pass
        return self._process.wait(timeout=10)

    def _shown(self) -> str:
        return _ESCAPES.sub("", self.raw.decode("utf-8", "replace"))[self._read_up_to :]

    def _read(self, timeout: float) -> bool:
        if not select.select([self._ours], [], [], max(0.0, timeout))[0]:
            return False
        try:
            data = os.read(self._ours, 65536)
        except OSError:  # as Linux tells that nobody has the other end any more
            return False
        self.raw += data
        return bool(data)
