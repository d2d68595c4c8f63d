"""A new file, a file from the future, a step that fails: each leaves a whole database."""

import re
import sqlite3
from pathlib import Path

import pytest

from app.storage.database import Database, HistoryError
from app.storage.migrations import STEPS, applied_steps, migrate


def test_a_new_file_takes_every_step_once(tmp_path: Path) -> None:
    database = Database(tmp_path / "history.sqlite3")
    migrate(database)
    assert applied_steps(database) == len(STEPS)
    migrate(database)
    assert database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    database.close()


def test_steps_are_numbered_without_gaps() -> None:
    numbers = [int(re.fullmatch(r"m(\d{3})_\w+", step.__name__)[1]) for step in STEPS]  # type: ignore[index]
    assert numbers == list(range(1, len(STEPS) + 1))


def test_a_step_that_fails_leaves_nothing_of_itself(tmp_path: Path) -> None:
    def m002_breaks(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (id INTEGER)")
        connection.execute("INSERT INTO nowhere VALUES (1)")

    database = Database(tmp_path / "history.sqlite3")
    with pytest.raises(sqlite3.OperationalError):
        migrate(database, (*STEPS[:1], m002_breaks))
    assert applied_steps(database) == 1
    assert not database.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone()
    database.close()


def test_a_file_from_the_future_is_refused_and_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    database = Database(path)
    migrate(database)
    database.connection.execute("INSERT INTO migrations VALUES (999, 'm999_unknown', 0)")
    database.close()
    before = path.read_bytes()
    database = Database(path)
    with pytest.raises(HistoryError, match="newer version of Puna"):
        migrate(database)
    database.close()
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"my diary, page one\n" * 100)
    with pytest.raises(HistoryError, match="no history of Puna"):
        Database(path)


def test_a_database_of_another_program_is_named(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.close()
    database = Database(path)
    with pytest.raises(HistoryError, match="another program"):
        migrate(database)
    database.close()


def test_a_folder_that_is_missing_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(HistoryError, match="can't be opened"):
        Database(tmp_path / "gone" / "history.sqlite3")
