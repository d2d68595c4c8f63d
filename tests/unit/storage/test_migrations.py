"""A new file, a file from the future, a step that fails: each leaves a whole database."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.core.messages import Ending, Role
from app.storage.database import Database, HistoryError
from app.storage.history import History
from app.storage.migrations import STEPS, applied_steps, migrate
from app.storage.snapshots import damage, snapshots


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
    before = path.read_bytes()
    database = Database(path)
    with pytest.raises(HistoryError, match="another program"):
        migrate(database)
    database.close()
    assert path.read_bytes() == before


def test_a_folder_that_is_missing_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(HistoryError, match="can't be opened"):
        Database(tmp_path / "gone" / "history.sqlite3")


def write_v1(path: Path) -> None:
    """A file as the first Puna wrote it: two conversations, one of them in the trash, with a branch and an answer."""
    with closing(Database(path)) as database:
        migrate(database, STEPS[:1])
        database.connection.executescript(
            """
            INSERT INTO conversations VALUES (1, 'Alpacas', 'm', 'alpaca', 'Be kind.', NULL, 1.5, 2.5, NULL);
            INSERT INTO conversations VALUES (2, 'Gone', NULL, NULL, '', NULL, 3.5, 4.5, 5.5);
            INSERT INTO messages VALUES (1, 1, NULL, 'user', 'q', 'done', NULL, NULL, 1.5, NULL, NULL, NULL, NULL);
            INSERT INTO messages VALUES (2, 1, 1, 'assistant', 'first', 'stopped', NULL, 'm', 1.6, 9, 8, 7.5, 6.5);
            INSERT INTO messages VALUES (3, 1, 1, 'assistant', 'second', 'error', 'Why.', 'm', 1.7, 1, 2, 3.5, 4.5);
            UPDATE conversations SET leaf_id = 3 WHERE id = 1;
            """
        )


def test_a_file_of_the_first_puna_keeps_all_it_has(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    write_v1(path)
    with closing(Database(path)) as database:
        history = History(database)
        assert applied_steps(database) == len(STEPS)
        (row,) = history.conversations()
        assert (row.title, row.model, row.created, row.updated, row.tags) == ("Alpacas", "m", 1.5, 2.5, ())
        assert history.system_prompt(1) == "Be kind."
        question, answer = history.branch(1)
        assert (question.role, question.content, question.ending) == (Role.USER, "q", Ending.DONE)
        assert (answer.content, answer.ending, answer.error, answer.siblings) == (
            "second",
            Ending.ERROR,
            "Why.",
            (2, 3),
        )
        assert (answer.prompt_tokens, answer.completion_tokens, answer.completion_ms) == (1, 2, 4.5)
        assert (answer.reasoning, answer.options, answer.rating, answer.note) == ("", None, None, "")
        history.show_branch_of(2)
        assert history.branch(1)[-1].ending is Ending.STOPPED
        assert [item.conversation.title for item in history.trashed()] == ["Gone"]
        history.restore(2)
        assert len(history.conversations()) == 2
        assert database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert database.connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_snapshot_is_taken_before_a_file_with_data_takes_a_step(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        History(database)
    assert snapshots(tmp_path / "backups") == [], "a new file has nothing to lose"
    path.unlink()
    write_v1(path)
    with closing(Database(path)) as database:
        History(database)
        History(database)
    (snapshot,) = snapshots(tmp_path / "backups")
    assert snapshot.before_migration
    assert damage(snapshot.path) is None
    with closing(Database(snapshot.path)) as database:
        assert applied_steps(database) == 1
        assert database.connection.execute("SELECT count(*) FROM messages").fetchone()[0] == 3


def test_a_full_text_index_can_be_kept_by_triggers(tmp_path: Path) -> None:
    """The next step of the schema needs one, and it must work with the schema trusted with nothing."""
    with closing(Database(tmp_path / "history.sqlite3")) as database:
        history = History(database)
        database.connection.executescript(
            """
            CREATE VIRTUAL TABLE words USING fts5 (content);
            CREATE TRIGGER added AFTER INSERT ON messages BEGIN
                INSERT INTO words (rowid, content) VALUES (new.id, new.content);
            END;
            """
        )
        history.add_message(history.create_conversation("c"), None, Role.USER, "alpacas hum")
        assert database.connection.execute("SELECT count(*) FROM words WHERE words MATCH 'hum'").fetchone()[0] == 1
