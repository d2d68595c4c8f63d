"""Looks after the history file while the window is open: the check and the snapshot after start, and a full disk.

Joins `app.storage.upkeep`, which works in a thread of its own, with Qt.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.storage.history import History
from app.storage.upkeep import Upkeep, UpkeepReport

# After the first paint, and after what a person may do at once.
_BEGIN_AFTER_MS = 1500


class HistoryCare(QObject):
    damaged = Signal(str)  # a sentence
    problem = Signal(str)  # a sentence
    # Emitted in the thread that works; connected to a slot here, so that everything else happens in ours.
    _told = Signal(object)

    def __init__(self, path: Path, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._upkeep = Upkeep(path, self._told.emit)
        self._told.connect(self._on_told)
        self._timer = QTimer(self, interval=_BEGIN_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._upkeep.start)

    def start(self) -> None:
        """Begin once the window had time to appear; a file that can only be read is left alone."""
        if self._history.read_only_reason is None:
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._upkeep.stop()

    def _on_told(self, report: UpkeepReport) -> None:
        if report.damage:
            self.damaged.emit(report.damage)
        elif report.problem:
            self.problem.emit(report.problem)
