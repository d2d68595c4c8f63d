"""Counts what a person's data takes, in a thread of its own: a disk may be slow, and no window must wait for it."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.core.data_parts import DataPart, DataSizes
from app.paths import Paths
from app.storage.folder_size import bytes_in

_END_S = 5


class DataCounter(QObject):
    counted = Signal(object)  # DataSizes
    _counted = Signal(object)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._again = False
        # From the thread into ours.
        self._counted.connect(self._on_counted, Qt.ConnectionType.QueuedConnection)

    def count(self) -> None:
        """Have `counted` tell the sizes as they are from now on; asked for while it counts, it counts once more."""
        if self._stopped.is_set():
            return
        if self._thread is not None:
            self._again = True
            return
        # A daemon: should a disk never answer, the program can still end.
        self._thread = threading.Thread(target=self._run, name="data sizes", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the count; nothing is told from now on. Safe to call twice."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(_END_S)

    def _run(self) -> None:
        sizes = sizes_of(self._paths, self._stopped.is_set)
        with suppress(RuntimeError):  # the window is gone
            self._counted.emit(sizes)

    @Slot(object)
    def _on_counted(self, sizes: DataSizes) -> None:
        self._thread = None
        if self._stopped.is_set():
            return
        self.counted.emit(sizes)
        if self._again:
            self._again = False
            self.count()


def places_of(paths: Paths) -> dict[DataPart, tuple[Path, ...]]:
    """What each part consists of."""
    history = tuple(Path(f"{paths.history}{ending}") for ending in ("", "-wal", "-shm"))
    return {
        DataPart.MODELS: (paths.models, paths.receipts),
        DataPart.CONVERSATIONS: history,
        DataPart.COPIES: (paths.backups,),
        DataPart.DOWNLOADS: (paths.downloads,),
        DataPart.STATES: (paths.states,),
        DataPart.CACHES: (paths.guide, paths.adapters, paths.cache),
        DataPart.LOGS: (paths.logs,),
    }


def sizes_of(paths: Paths, stopped: Callable[[], bool] = lambda: False) -> DataSizes:
    """In the calling thread."""
    return DataSizes({part: bytes_in(places, stopped) for part, places in places_of(paths).items()})
