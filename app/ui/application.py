"""The application object: hears what macOS asks a running program to open.

These are files dropped on its icon in the Dock, or opened with it. The first of them come while the program starts, and
wait until somebody is there to take them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

# Several files come as one event each.
_TOGETHER_MS = 50


class Application(QApplication):
    """Signal: `files_opened(list)` of paths, once `start_telling` was called."""

    files_opened = Signal(list)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._waiting: list[str] = []
        self._telling = False
        self._timer = QTimer(self, interval=_TOGETHER_MS, singleShot=True)
        self._timer.timeout.connect(self._tell)

    def start_telling(self) -> None:
        self._telling = True
        self._tell()

    def event(self, event: QEvent) -> bool:
        """Of all events only those that are meant for the application itself come here."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if path := event.file():
            self._waiting.append(path)
            if self._telling:
                self._timer.start()
        return True

    def _tell(self) -> None:
        paths, self._waiting = self._waiting, []
        if paths:
            self.files_opened.emit(paths)
