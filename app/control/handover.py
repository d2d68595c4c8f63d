"""Hears what other starts of Puna hand over. Knows nothing of what is done with it."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from app.storage.handover import take_all

# Where the system tells of no changes.
_POLL_MS = 1000


class HandedOver(QObject):
    """Signal: `asked(list, str)`: paths to open, perhaps none, and a Wayland desktop's leave to come to front."""

    asked = Signal(list, str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Take what waits already, then whatever comes."""
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            if not self._watcher.addPath(str(self._folder)):
                self._timer.start()
        self._look()

    def stop(self) -> None:
        """Take nothing more; whoever starts Puna now waits for our end."""
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._timer.stop()

    def _look(self) -> None:
        for request in take_all(self._folder):
            self.asked.emit(list(request.paths), request.token)
