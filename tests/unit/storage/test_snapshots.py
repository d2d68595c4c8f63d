"""Copies of the history: whole, checked, a few generations, and back in its place when it is damaged."""

import os
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.messages import Role
from app.storage.database import Database, HistoryDamaged, HistoryError, HistoryNotWritable
from app.storage.history import History
from app.storage.snapshots import (
    Snapshot,
    damage,
    generations,
    newest_good_snapshot,
    restore,
    rotate,
    snapshots,
    take_snapshot,
)

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC).timestamp()
DAY = 86_400.0


def write(path: Path, *titles: str) -> None:
    with closing(Database(path)) as database:
        history = History(database)
        for title in titles:
            history.add_message(history.create_conversation(title), None, Role.USER, title * 100)


def titles(path: Path) -> list[str]:
    with closing(Database(path)) as database:
        return sorted(row.title for row in History(database).conversations())


def test_a_snapshot_is_whole_and_leaves_the_history_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        history = History(database)
        conversation = history.create_conversation("one")
        # Somebody is in the middle of writing: the snapshot is of what was committed.
        with database.transaction() as connection:
            connection.execute("UPDATE conversations SET title = 'half done'")
            with pytest.raises(HistoryNotWritable):
                Database(path, busy_timeout_s=0.01).transaction().__enter__()
        taken = take_snapshot(path, tmp_path / "backups", NOON)
        history.rename(conversation, "later")
    assert taken.path.name == "history-20261121T120000Z.sqlite3"
    assert snapshots(tmp_path / "backups") == [taken]
    assert os.listdir(tmp_path / "backups") == [taken.path.name]
    assert stat.S_IMODE(taken.path.stat().st_mode) == 0o600
    assert damage(taken.path) is None
    assert os.listdir(tmp_path / "backups") == [taken.path.name], "looking must leave no file beside it"
    assert titles(taken.path) == ["half done"]
    assert titles(path) == ["later"]


def test_a_snapshot_that_cannot_be_whole_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"no history" * 500)
    with pytest.raises(HistoryDamaged):
        take_snapshot(path, tmp_path / "backups")
    assert os.listdir(tmp_path / "backups") == []
    (tmp_path / "file").touch()
    write(tmp_path / "good.sqlite3", "one")
    with pytest.raises(HistoryNotWritable, match="can be kept in"):
        take_snapshot(tmp_path / "good.sqlite3", tmp_path / "file")
    with pytest.raises(HistoryNotWritable, match="can be kept in"):
        take_snapshot(tmp_path / "gone.sqlite3", tmp_path / "backups")


def test_what_a_killed_snapshot_left_is_taken_away_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    write(path, "one")
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / ".history-20200101T000000Z.sqlite3.77.part").write_bytes(b"half")
    (tmp_path / "backups" / "letter.txt").touch()
    taken = take_snapshot(path, tmp_path / "backups", NOON)
    assert sorted(os.listdir(tmp_path / "backups")) == [taken.path.name, "letter.txt"]
    assert snapshots(tmp_path / "backups") == [taken]


def kept(*days_ago: float, migrations: tuple[float, ...] = ()) -> list[float]:
    found = [Snapshot(Path(str(ago)), NOON - ago * DAY, 1) for ago in days_ago]
    found += [Snapshot(Path(f"m{ago}"), NOON - ago * DAY, 1, before_migration=True) for ago in migrations]
    found.sort(key=lambda item: -item.taken)
    return sorted(round((NOON - item.taken) / DAY, 1) for item in generations(found))


def test_three_days_and_two_weeks_stay() -> None:
    # The 21st of November 2026 is a Saturday.
    assert kept(0, 1, 2) == [0, 1, 2]
    assert kept(0, 0.1, 0.2, 1, 1.1, 2) == [0, 1, 2]
    assert kept(*range(30)) == [0, 1, 2, 3, 6]
    assert kept(0, 10, 20, 40, 80, 160) == [0, 10, 20, 40, 80]
    assert kept(0, migrations=(5, 50, 500)) == [0, 5, 50]
    assert kept() == []


def test_rotating_removes_what_is_of_no_generation(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    write(path, "one")
    for hours in range(5):
        take_snapshot(path, tmp_path, NOON + hours * 3600)
    rotate(tmp_path)
    assert [item.taken for item in snapshots(tmp_path)] == [NOON + 4 * 3600]
    assert titles(path) == ["one"]


def test_the_newest_good_snapshot_takes_the_place_of_a_damaged_file(tmp_path: Path) -> None:
    path, backups = tmp_path / "history.sqlite3", tmp_path / "backups"
    write(path, "one")
    good = take_snapshot(path, backups, NOON)
    write(path, "two")
    bad = take_snapshot(path, backups, NOON + DAY)
    bad.path.write_bytes(bad.path.read_bytes()[:5000])
    (backups / "history-20261123T120000Z.sqlite3").touch()
    assert newest_good_snapshot(backups) == good
    assert newest_good_snapshot(tmp_path / "none") is None
    damaged = b"\xff" * 20_000
    path.write_bytes(damaged)
    for ending in ("-wal", "-shm"):
        Path(f"{path}{ending}").write_bytes(b"the log of the damaged file")
    with pytest.raises(HistoryDamaged):
        Database(path)
    aside = restore(good, path)
    assert aside.read_bytes() == damaged
    assert Path(f"{aside}-wal").read_bytes() == b"the log of the damaged file"
    assert titles(path) == ["one"]
    assert good.path.exists()
    assert not list(tmp_path.glob(".*"))


def test_a_restore_that_fails_leaves_the_file_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    write(path, "one")
    before = path.read_bytes()
    with pytest.raises(HistoryError, match="can't be put in the place"):
        restore(Snapshot(tmp_path / "gone.sqlite3", NOON, 1), path)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["history.sqlite3"]


def test_damage_is_told_in_a_few_words(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    write(path, "one", "two")
    assert damage(path) is None
    data = bytearray(path.read_bytes())
    data[4096:8192] = bytes(4096)
    path.write_bytes(data)
    assert damage(path)
    path.write_bytes(b"")
    assert damage(path) == "it is no history of Puna"
    with pytest.raises(HistoryNotWritable):
        damage(tmp_path / "gone.sqlite3")
