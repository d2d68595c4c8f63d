"""Copies of the history file in a folder beside it: taken whole or not at all, checked, kept for a few generations.

Every function opens connections of its own, so it may run in any thread. Knows nothing of the tables.
"""

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.storage.database import Database, HistoryDamaged, HistoryError, HistoryNotWritable, connect, world_errors
from app.storage.files import sync_folder
from app.storage.migrations import STEPS

# How many stay: the newest of each of the last days that have one, of the weeks before, and of schema changes.
DAYS = 3
WEEKS = 2
MIGRATIONS = 2
# A snapshot may take this part of the free space at most.
SHARE_OF_FREE_SPACE = 0.5
# Of sqlite's own, while it copies.
_STEPS_BETWEEN_LOOKS = 50_000

_NAME = re.compile(r"history-(\d{8}T\d{6})Z(-before-m\d{3})?\.sqlite3")


@dataclass(frozen=True)
class Snapshot:
    """`taken` is in seconds since 1970, `size` in bytes."""

    path: Path
    taken: float
    size: int
    before_migration: bool = False


def snapshots(folder: Path) -> list[Snapshot]:
    """The newest first; files with other names are none."""
    found = []
    for path in folder.glob("history-*.sqlite3"):
        if (match := _NAME.fullmatch(path.name)) and path.is_file():
            with suppress(ValueError, OSError):
                taken = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC).timestamp()
                found.append(Snapshot(path, taken, path.stat().st_size, bool(match[2])))
    return sorted(found, key=lambda snapshot: (snapshot.taken, snapshot.path.name), reverse=True)


def take_snapshot(
    source: Path,
    folder: Path,
    now: float | None = None,
    suffix: str = "",
    began: Callable[[sqlite3.Connection], object] | None = None,
) -> Snapshot:
    """Copy the history file as it is now; others may write to it meanwhile. Raises HistoryError, and leaves nothing.

    `began` is given the connection that copies, for whoever wants to interrupt it.
    """
    taken = float(int(time.time() if now is None else now))  # as its name tells
    name = f"history-{datetime.fromtimestamp(taken, UTC):%Y%m%dT%H%M%S}Z{suffix}.sqlite3"
    temporary = folder / f".{name}.{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(".history-*.part"):
            left.unlink(missing_ok=True)
        if source.stat().st_size > SHARE_OF_FREE_SPACE * shutil.disk_usage(folder).free:
            raise HistoryNotWritable(f"There is too little free space in {folder} for a snapshot of the history.")
        try:
            copy_to(source, temporary, began)
            temporary.replace(folder / name)
            sync_folder(folder)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        return Snapshot(folder / name, taken, (folder / name).stat().st_size, bool(suffix))
    except OSError as error:
        raise HistoryNotWritable(f"No snapshot of the history can be kept in {folder}: {error.strerror}.") from error


def copy_to(
    source: Path,
    target: Path,
    began: Callable[[sqlite3.Connection], object] | None = None,
    on_progress: Callable[[float], object] | None = None,
) -> None:
    """Copy the history file as it is now to `target`, which must not be there; the copy is checked, and on the disk.

    `began` as in `take_snapshot`; `on_progress` gets the fraction that is written. Raises HistoryError, OSError; what
    is at `target` then is of no use.
    """
    whole = max(source.stat().st_size, 1)

    def tell() -> None:
        if on_progress is not None:
            with suppress(OSError):
                on_progress(min(1.0, target.stat().st_size / whole))

    # Readable by its owner only, as the history itself.
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    database = Database(source)
    with closing(database), database.world_errors():
        if began is not None:
            began(database.connection)
        if on_progress is not None:
            database.connection.set_progress_handler(tell, _STEPS_BETWEEN_LOOKS)
        database.connection.execute("VACUUM INTO ?", (str(target),))
    if problem := damage(target):
        raise HistoryError(f"The snapshot of the history is not whole: {problem}.")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def snapshot_before_migration(database: Database, folder: Path, applied: int) -> Snapshot:
    """What to go back to, should a step of the schema go wrong."""
    if database.read_only_reason is not None:
        raise HistoryNotWritable(database.read_only_reason)
    return take_snapshot(database.path, folder, suffix=f"-before-m{applied + 1:03d}")


def rotate(folder: Path) -> None:
    """Remove the snapshots that are of no generation that stays."""
    found = snapshots(folder)
    kept = set(generations(found))
    for snapshot in found:
        if snapshot not in kept:
            with suppress(OSError):
                snapshot.path.unlink()


def generations(found: list[Snapshot]) -> list[Snapshot]:
    """Which of these, the newest first, stay."""
    kept = [snapshot for snapshot in found if snapshot.before_migration][:MIGRATIONS]
    regular = [snapshot for snapshot in found if not snapshot.before_migration]
    days: dict[object, Snapshot] = {}
    weeks: dict[object, Snapshot] = {}
    for snapshot in regular:
        moment = datetime.fromtimestamp(snapshot.taken, UTC)
        if len(days) < DAYS or moment.date() in days:
            days.setdefault(moment.date(), snapshot)
        else:
            weeks.setdefault(moment.isocalendar()[:2], snapshot)
    return [*kept, *days.values(), *list(weeks.values())[:WEEKS]]


def newest_good_snapshot(folder: Path) -> Snapshot | None:
    """The newest that is whole and that this version can read."""
    for snapshot in snapshots(folder):
        with suppress(HistoryError):
            if damage(snapshot.path) is None:
                return snapshot
    return None


def restore(snapshot: Snapshot, history: Path) -> Path:
    """Put the snapshot in the place of the history file, which nobody may have open; return where the old file is kept.

    Raises HistoryError, and then the old file is where it was.
    """
    moment = f"{datetime.now(UTC):%Y%m%dT%H%M%S}Z"
    aside = history.with_name(f"{history.stem}-damaged-{moment}{history.suffix}")
    temporary = history.with_name(f".{history.name}.{os.getpid()}.part")
    try:
        try:
            shutil.copyfile(snapshot.path, temporary)
            os.chmod(temporary, 0o600)
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
            if history.exists():
                shutil.copyfile(history, aside)
            # The old log goes before the new file comes: sqlite would play it into that.
            for ending in ("-wal", "-shm"):
                log = Path(f"{history}{ending}")
                if log.exists():
                    log.replace(f"{aside}{ending}")
            sync_folder(history.parent)
            temporary.replace(history)
            sync_folder(history.parent)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise HistoryNotWritable(f"The snapshot can't be put in the place of {history}: {error.strerror}.") from error
    return aside


def damage(path: Path, began: Callable[[sqlite3.Connection], object] | None = None) -> str | None:
    """What is wrong with a history file, in a few words; None where it is whole and ours. Only reads.

    Raises HistoryNotWritable where the world keeps it from being read at all.
    """
    try:
        with world_errors(path), closing(connect(f"{path.absolute().as_uri()}?mode=ro")) as connection:
            if began is not None:
                began(connection)
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if found != "ok":
                return str(found)
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone():
                return "it is no history of Puna"
            if connection.execute("SELECT count(*) FROM migrations").fetchone()[0] > len(STEPS):
                return "it was written by a newer version of Puna"
    except HistoryDamaged:
        return "it is damaged or no database"
    return None
