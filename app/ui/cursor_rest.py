"""The text cursor stands still when nothing was typed for a while.

Each blink wakes the processor and paints; a window that nobody touches should cost nothing. GTK's cursors do the same.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

_REST_AFTER_MS = 10_000


class CursorRest(QObject):
    """For as long as it lives; the system's own speed holds while something is typed."""

    def __init__(self, rest_after_ms: int = _REST_AFTER_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = QGuiApplication.styleHints()
        self._flash_time = self._hints.cursorFlashTime()
        self._timer = QTimer(self, interval=rest_after_ms, singleShot=True)
        self._timer.timeout.connect(self._rest)
        # Told by every field: its cursor moved, or it has the keyboard now.
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._wake)
        self._timer.start()

    def stop(self) -> None:
        """Leave the application as it was."""
        self._timer.stop()
        QGuiApplication.inputMethod().cursorRectangleChanged.disconnect(self._wake)
        self._wake_up()

    def _wake(self) -> None:
        self._wake_up()
        self._timer.start()

    def _wake_up(self) -> None:
        if self._hints.cursorFlashTime() != self._flash_time:
            self._hints.setCursorFlashTime(self._flash_time)

    def _rest(self) -> None:
        self._hints.setCursorFlashTime(0)
