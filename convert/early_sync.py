"""Has the disk take in a file while it is still being written, so that little is left to wait for at the end.

Knows threads and fsync; nothing of what is written.
"""

import os
import threading
from types import TracebackType
from typing import BinaryIO

_EVERY_BYTES = 64 << 20


class EarlySync:
    """Use in a `with` block around the writing, and call `written` after each write.

    Leaving the block without an exception flushes and waits until everything is on the disk. Raises there whatever
    OSError the disk has reported in the meantime.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._waiting = 0
        self._error: OSError | None = None
        self._ended = False
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name="early sync", daemon=True)

    def __enter__(self) -> "EarlySync":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended = True
        self._wake.set()
        self._thread.join()
        if error is not None:
            return
        # The system tells of an error once: one that the thread was told must not get lost.
        if self._error is not None:
            raise self._error
        self._file.flush()
        os.fsync(self._file.fileno())

    def written(self, n_bytes: int) -> None:
        self._waiting += n_bytes
        if self._waiting >= _EVERY_BYTES:
            self._waiting = 0
            self._wake.set()

    def _run(self) -> None:
        while True:
            self._wake.wait()
            self._wake.clear()
            if self._ended or self._error is not None:
                return
            try:
                os.fsync(self._file.fileno())
            except OSError as error:
                self._error = error
