"""What is done for the history file in the background after start: a check, the trash, a snapshot.

Runs in a thread with connections of its own, so that nobody waits for it. A damaged file is only reported: nothing is
erased, and no snapshot of it takes the place of a good one.
"""

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from app.storage import archive, search_schema, trash
from app.storage.database import Database, HistoryError
from app.storage.snapshots import Snapshot, damage, rotate, snapshots, take_snapshot

# A snapshot is due when the newest is older: less than a day, for whoever starts at nine each morning.
SNAPSHOT_AFTER_S = 20 * 3600.0


@dataclass(frozen=True)
class UpkeepReport:
    """`damage` is a sentence where the file is damaged; `problem` one where something else could not be done."""

    damage: str | None = None
    problem: str | None = None
    snapshot: Snapshot | None = None


class Upkeep:
    """`start` it once the window is seen; `told` gets one report, in the thread. `stop` ends it at once."""

    def __init__(
        self,
        history: Path,
        told: Callable[[UpkeepReport], object],
        backups: Path | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._history = history
        self._backups = backups or history.parent / "backups"
        self._told = told
        self._now = now
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._thread = threading.Thread(target=self._run, name="history upkeep", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Interrupt what is under way and wait for its end. Safe to call twice, and without `start`."""
        self._stopped.set()
        with self._lock:
            if self._connection is not None:
                with suppress(sqlite3.ProgrammingError):  # it was closed just now
                    self._connection.interrupt()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            report = keep_up(self._history, self._backups, self._now, self._began, self._stopped.is_set)
        except sqlite3.OperationalError:
            if self._stopped.is_set():  # interrupted
                return
            raise
        if not self._stopped.is_set():
            self._told(report)

    def _began(self, connection: sqlite3.Connection | None) -> None:
        """Know the connection that works now, to be able to interrupt it; None when it is about to close."""
        with self._lock:
            self._connection = connection
            if connection is not None and self._stopped.is_set():
                connection.interrupt()


def keep_up(
    history: Path,
    backups: Path,
    now: Callable[[], float],
    began: Callable[[sqlite3.Connection | None], object] = lambda connection: None,
    stopped: Callable[[], bool] = lambda: False,
) -> UpkeepReport:
    """Do it all, in the calling thread. An interrupted statement raises sqlite3.OperationalError."""
    try:
        try:
            found = damage(history, began)
        finally:
            began(None)
        if found is not None:
            return UpkeepReport(damage=f"The history file {history} is damaged ({found}).")
        _clear(history, now, stopped)
        if stopped() or not _is_due(history, backups, now()):
            return UpkeepReport()
        try:
            snapshot = take_snapshot(history, backups, now(), began=began)
        finally:
            began(None)
        rotate(backups)
        return UpkeepReport(snapshot=snapshot)
    except HistoryError as error:
        return UpkeepReport(problem=str(error))


def _clear(history: Path, now: Callable[[], float], stopped: Callable[[], bool]) -> None:
    """Take away what killed imports have left and what has been in the trash for long, a little at a time."""
    with closing(Database(history)) as database:
        if database.read_only_reason is not None:
            return
        archive.sweep(database)
        before = now() - trash.KEPT_S
        more, erased = True, False
        while more and not stopped():
            with database.transaction(durable=False) as connection:
                more = bool(trash.purge_batch(connection, before))
            if more:
                erased = True
                time.sleep(archive.PAUSE_S)
        if erased and not stopped():
            with database.transaction(durable=False) as connection:
                search_schema.forget_erased(connection)


def _is_due(history: Path, backups: Path, now: float) -> bool:
    """Whether there is anything that the newest snapshot lacks, and it is not of today."""
    # One from the future was taken while the clock was wrong, and says nothing.
    taken = [item.taken for item in snapshots(backups) if not item.before_migration and item.taken <= now]
    newest = max(taken, default=0.0)
    if now - newest < SNAPSHOT_AFTER_S:
        return False
    changed = max(path.stat().st_mtime for path in (history, Path(f"{history}-wal")) if path.exists())
    with closing(Database(history)) as database:
        return changed > newest and bool(database.connection.execute("SELECT 1 FROM messages LIMIT 1").fetchone())
