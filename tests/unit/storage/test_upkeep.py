"""What is done for the file in the background, in its own thread."""

import queue
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.core.messages import Role
from app.storage.database import Database
from app.storage.history import History
from app.storage.snapshots import snapshots, take_snapshot
from app.storage.upkeep import Upkeep, UpkeepReport

DAY = 86_400.0
NOW = 2_000_000_000.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        history = History(database, now=lambda: NOW)
        history.add_message(history.create_conversation("kept"), None, Role.USER, "words " * 100)
    return path


def report(path: Path, now: float = NOW) -> UpkeepReport:
    reports: queue.Queue[tuple[UpkeepReport, threading.Thread]] = queue.Queue()
    upkeep = Upkeep(path, lambda told: reports.put((told, threading.current_thread())), now=lambda: now)
    upkeep.start()
    told, thread = reports.get(timeout=30)
    upkeep.stop()
    assert thread is not threading.main_thread()
    assert not thread.is_alive()
    return told


def test_a_snapshot_a_day_while_there_is_something_new(path: Path) -> None:
    first = report(path)
    assert first.damage is None
    assert first.snapshot is not None
    assert snapshots(path.parent / "backups")[0].path == first.snapshot.path
    assert report(path, NOW + 3600).snapshot is None
    # The clock of a file is the system's, far behind NOW: nothing is new.
    assert report(path, NOW + DAY).snapshot is None


def test_what_has_changed_since_is_copied_the_next_day(path: Path) -> None:
    old = take_snapshot(path, path.parent / "backups", now=path.stat().st_mtime - 2 * DAY)
    told = report(path, path.stat().st_mtime)
    assert told.snapshot is not None
    assert [item.path for item in snapshots(path.parent / "backups")] == [told.snapshot.path, old.path]


def test_a_clock_that_was_ahead_does_not_stop_snapshots(path: Path) -> None:
    take_snapshot(path, path.parent / "backups", now=path.stat().st_mtime + 400 * DAY)
    assert report(path, path.stat().st_mtime + 1).snapshot is not None


def test_an_empty_history_needs_no_snapshot(tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite3"
    with closing(Database(path)) as database:
        History(database)
    assert report(path) == UpkeepReport()


def test_a_damaged_file_is_reported_and_nothing_else_is_done(path: Path) -> None:
    good = take_snapshot(path, path.parent / "backups", now=path.stat().st_mtime - 2 * DAY)
    data = bytearray(path.read_bytes())
    data[8192:12_288] = b"\xaa" * 4096
    path.write_bytes(data)
    told = report(path, path.stat().st_mtime)
    assert told.damage is not None
    assert str(path) in told.damage
    assert told.snapshot is None
    assert snapshots(path.parent / "backups") == [good]


def test_the_trash_is_emptied_after_thirty_days_and_dead_imports_go(path: Path) -> None:
    with closing(Database(path)) as database:
        history = History(database, now=lambda: NOW)
        for number in range(50):
            history.delete(history.create_conversation(str(number)))
        with database.transaction() as connection:
            connection.execute("INSERT INTO steps (kind, label, created, owner) VALUES ('import', 'x', 1, '1 1.0')")
        report(path, NOW + 29 * DAY)
        assert len(history.trashed()) == 50
        assert not database.connection.execute("SELECT 1 FROM steps WHERE finished IS NULL").fetchone()
        report(path, NOW + 31 * DAY)
        assert history.trashed() == []
        assert [row.title for row in history.conversations()] == ["kept"]


def test_a_place_for_snapshots_that_is_none_is_a_sentence(path: Path) -> None:
    (path.parent / "backups").touch()
    told = report(path)
    assert told.problem is not None
    assert "backups" in told.problem


def test_stopping_interrupts_at_once_and_tells_nothing(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        history = History(database)
        conversation = history.create_conversation("c")
        with database.transaction() as connection:
            connection.executemany(
                "INSERT INTO messages (conversation_id, role, content, ending, created) "
                "VALUES (?, 'user', ?, 'done', 1)",
                ((conversation, "words " * 50) for _ in range(20_000)),
            )
    told: list[UpkeepReport] = []
    upkeep = Upkeep(path, told.append)
    upkeep.start()
    upkeep.stop()
    upkeep.stop()
    assert told == []
    assert snapshots(tmp_path / "backups") == []
    Upkeep(path, told.append).stop()
