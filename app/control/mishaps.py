"""Notices what nobody has foreseen: an exception that reached no handler, in the window's thread or in another one.

Each is written to a log and told in a sentence, and the program goes on. Knows nothing of what was being done.
"""

import sys
import threading
import time
import traceback
from collections import Counter
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from app.child_process import open_log
from app.errors import PunaError

# What goes wrong with every repaint is one mishap: told again after so long, and written so often.
_AGAIN_S = 60.0
_MOST_WRITTEN = 5

_Kind = type[BaseException]


class Mishaps(QObject):
    """Signal: `happened(str)`, a sentence, always in the thread of this object and never within what went wrong."""

    happened = Signal(str)
    _told = Signal(str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._started = False
        self._hook, self._thread_hook = sys.excepthook, threading.excepthook
        # Bound once: `stop` must know its own again.
        self._ours, self._ours_of_threads = self._on_exception, self._on_thread_exception
        self._counts: Counter[str] = Counter()
        self._last_told: dict[str, float] = {}
        # Through the event loop: a sentence that is shown while the window is being painted would be the next mishap.
        self._told.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Whoever was told before is told still, after the log."""
        if not self._started:
            self._started = True
            self._hook, sys.excepthook = sys.excepthook, self._ours
            self._thread_hook, threading.excepthook = threading.excepthook, self._ours_of_threads

    def stop(self) -> None:
        self._started = False
        if sys.excepthook is self._ours:
            sys.excepthook = self._hook
        if threading.excepthook is self._ours_of_threads:
            threading.excepthook = self._thread_hook

    def _on_exception(self, kind: _Kind, error: BaseException, trace: TracebackType | None) -> None:
        self._notice(kind, error, trace)
        self._hook(kind, error, trace)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._notice(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
        self._thread_hook(arguments)

    def _notice(self, kind: _Kind, error: BaseException, trace: TracebackType | None) -> None:
        if not self._started or not issubclass(kind, Exception):
            return  # Ctrl-C and the like mean what they say
        frames = traceback.extract_tb(trace)
        name = kind.__name__
        if frames:
            name = f"{name} in {Path(frames[-1].filename).name}, line {frames[-1].lineno}"
        self._counts[name] += 1
        if self._counts[name] <= _MOST_WRITTEN:
            self._write(kind, error, trace)
        now = time.monotonic()
        if now - self._last_told.get(name, -_AGAIN_S) < _AGAIN_S:
            return
        self._last_told[name] = now
        words = self.tr(
            "Something in Puna went wrong ({0}). What you did last may not have happened; everything else is kept and "
            "goes on. The diagnostics help whoever is to mend it, and hold no word of a conversation."
        )
        self._told.emit(str(error) if isinstance(error, PunaError) else words.format(name))

    def _write(self, kind: _Kind, error: BaseException, trace: TracebackType | None) -> None:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        lines = "".join(traceback.format_exception(kind, error, trace))
        with suppress(OSError), open_log(self._log) as file:
            file.write(f"{now}\n{lines}\n".encode("utf-8", "replace"))
