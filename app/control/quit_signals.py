"""SIGTERM, SIGINT and SIGHUP (logout, Ctrl-C, a closed terminal) as a signal of Qt, so that quitting is the usual one.

Python runs its own handlers only between bytecodes, of which an idle event loop runs none: the signal's number comes
through a pipe instead. Windows has no such signals.
"""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP")


class QuitSignals(QObject):
    """Signal: `came()`. Those before are in force again after `stop`."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[int, object] = {}
        self._pipe: tuple[int, int] | None = None
        self._fd_before = -1

    def start(self) -> None:
        if sys.platform == "win32":
            return
        self._pipe = reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        self._fd_before = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for name in _NAMES:
            number = getattr(signal, name)
            self._before[number] = signal.signal(number, _noted)

    def stop(self) -> None:
        """Safe to call twice."""
        if self._pipe is None:
            return
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    def _on_activated(self) -> None:
        assert self._pipe is not None
        numbers = os.read(self._pipe[0], 64)
        if any(number in self._before for number in numbers):
            self.came.emit()


def _noted(number: int, frame: object) -> None:
    """The pipe tells; this is only there so that the system does not end us."""
