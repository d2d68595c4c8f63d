"""Keeps the list of models as the folders are: what is put there, changed or taken away shows within two seconds.

Looks in a thread of its own, so that no disk, however slow, ever holds up the window. Folders are watched where the
system can; where it can't, and while a file is still growing, they are looked at again and again. Knows nothing of
what a model is: that is the library's.
"""

import os
import queue
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, Qt, QTimer, Signal, Slot

from app.storage.library import Library, Listing

DEBOUNCE_MS = 250
POLL_MS = 1_200  # where nobody tells of changes
REST_MS = 30_000  # otherwise; folders of applications installed meanwhile are found so
MOST_WATCHED = 512
# A file changed so recently may still be growing, of which no system tells.
GROWING_S = 20
# Headers are read in portions, between which what is known is shown.
PATIENCE_S = 0.3
# Looking shall take a tenth of the time at most.
_POLL_SHARE = 10
_END_S = 5
# On these another computer's changes are never told.
_REMOTE = ("nfs", "cifs", "smb", "9p", "afp", "fuse", "vboxsf", "webdav", "davfs", "ceph", "glusterfs", "virtiofs")


@dataclass(frozen=True)
class _Look:
    """One look: what was found, how long it took, what to watch, and whether that is all there is."""

    listing: Listing
    seconds: float
    watch: frozenset[str]
    all_watched: bool


class LibraryWatch(QObject):
    """`files` are further ones whose change may change the list, such as the list of what was added."""

    models_changed = Signal(list)  # of LibraryModel, adapters included; the first time as soon as they are known
    _looked = Signal(object)

    def __init__(self, library: Library, files: Sequence[Path] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._files = tuple(files)
        self._wishes: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._looking = False
        self._again = False
        self._last: Listing | None = None
        self._devices: dict[int, bool] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_change)
        self._watcher.fileChanged.connect(self._on_change)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        # From the thread into ours.
        self._looked.connect(self._on_looked, Qt.ConnectionType.QueuedConnection)

    @property
    def complete(self) -> bool:
        """Whether every file that was found has been read."""
        return self._last is not None and self._last.complete

    def start(self) -> None:
        """Look, and go on looking until `stop`."""
        if self._thread is None:
            # A daemon: should a disk never answer, the program can still end.
            self._thread = threading.Thread(target=self._run, name="library", daemon=True)
            self._thread.start()
            self.look()

    def stop(self) -> None:
        """End the thread. Safe to call twice."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._timer.stop()
            self._wishes.put(False)
            thread.join(_END_S)

    def look(self) -> None:
        """Look now; for whoever changed something."""
        if self._thread is None:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._timer.stop()
        self._wishes.put(True)

    def _run(self) -> None:
        while self._wishes.get():
            started = time.monotonic()
            listing = self._library.listing(PATIENCE_S)
            watch, all_watched = self._to_watch(listing)
            with suppress(RuntimeError):  # the window is gone
                self._looked.emit(_Look(listing, time.monotonic() - started, watch, all_watched))

    def _to_watch(self, listing: Listing) -> tuple[frozenset[str], bool]:
        folders = [str(folder) for folder in listing.seen.folders if not self._is_remote(folder)]
        known = set(listing.seen.folders)
        alone = [*self._files, *(file.path for file in listing.seen.files if file.path.parent not in known)]
        files = [str(path) for path in alone if os.path.exists(path)]
        all_watched = len(folders) == len(known) and len(folders) + len(files) <= MOST_WATCHED
        return frozenset([*files, *folders][:MOST_WATCHED]), all_watched

    def _is_remote(self, folder: Path) -> bool:
        try:
            device = os.stat(folder).st_dev
        except OSError:
            return True
        if device not in self._devices:
            kind = bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode("ascii", "replace").lower()
            self._devices[device] = kind.startswith(_REMOTE)
        return self._devices[device]

    @Slot(object)
    def _on_looked(self, look: _Look) -> None:
        self._looking = False
        if self._thread is None:
            return
        listing, before = look.listing, self._last
        self._last = listing
        watched = self._watch(look.watch) and look.all_watched
        if before is None or before.models != listing.models:
            self.models_changed.emit(list(listing.models))
        if self._again or not listing.complete:
            self._again = False
            self.look()
            return
        polled = not watched or _is_growing(listing)
        self._timer.start(max(POLL_MS if polled else REST_MS, round(1000 * _POLL_SHARE * look.seconds)))

    def _watch(self, wanted: frozenset[str]) -> bool:
        """Watch these and nothing else; return whether the system does."""
        now = {*self._watcher.directories(), *self._watcher.files()}
        if now - wanted:
            self._watcher.removePaths(sorted(now - wanted))
        return not (wanted - now and self._watcher.addPaths(sorted(wanted - now)))

    def _on_change(self, path: str) -> None:
        # Not begun anew by every change: while a folder changes without end, it is still looked at.
        if self._looking:
            self._again = True
        elif self._timer.remainingTime() > DEBOUNCE_MS or not self._timer.isActive():
            self._timer.start(DEBOUNCE_MS)


def _is_growing(listing: Listing) -> bool:
    now = time.time()
    return any(0 <= now - file.mtime_ns / 1e9 < GROWING_S for file in listing.seen.files)
