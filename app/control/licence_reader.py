"""Reads the licences of everything that Puna is made of, in a thread of its own: they are a hundred small files."""

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.core.licences import Component, components

_END_S = 5


class LicenceReader(QObject):
    read = Signal(list)  # of (Component, its text)
    _read = Signal(list)

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._thread: threading.Thread | None = None
        # From the thread into ours.
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Have `read` tell them; once, however often this is asked meanwhile."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="licences", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Wait for what is under way. Safe to call twice."""
        if self._thread is not None:
            self._thread.join(_END_S)

    def _run(self) -> None:
        found = texts(self._root)
        with suppress(RuntimeError):  # the window is gone
            self._read.emit(found)

    @Slot(list)
    def _on_read(self, found: list[tuple[Component, str]]) -> None:
        self._thread = None
        self.read.emit(found)


def texts(root: Path) -> list[tuple[Component, str]]:
    """In the calling thread; a text that can't be read says so."""
    found = []
    for component in components(root):
        try:
            text = component.text()
        except OSError as error:
            text = f"This text can't be read: {error.strerror}."
        found.append((component, text))
    return found
