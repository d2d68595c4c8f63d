"""What is attached to a draft: there after a crash, sent with the question in one transaction, never lost."""

from contextlib import closing
from pathlib import Path

from app.core.archive import Attachment
from app.storage.database import Database
from app.storage.draft_parts import DraftParts
from app.storage.history import History
from app.storage.migrations import STEPS, applied_steps, migrate


def test_it_goes_along_with_the_question_in_its_order(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "history.sqlite3")) as database:
        history, parts = History(database), DraftParts(database)
        first = parts.add(None, Attachment("a.txt", "text/plain", "grün"))
        second = parts.add(None, Attachment("b.txt", "text/plain", "two"))
        other = parts.add(7, Attachment("c.txt", "text/plain", "of another conversation"))
        assert [(item.id, item.name, item.size) for item in parts.of(None)] == [
            (first, "a.txt", 5),
            (second, "b.txt", 3),
        ]
        question = history.ask(None, "Compare them.", attached=[second, first], title="Compare")
        assert [(item.name, item.size) for item in question.attachments] == [("b.txt", 3), ("a.txt", 5)]
        assert parts.of(None) == []
        assert [item.id for item in parts.of(7)] == [other]
        content = question.as_message().content
        assert content == "b.txt:\n```\ntwo\n```\n\na.txt:\n```\ngrün\n```\n\nCompare them."


def test_a_text_with_fences_cannot_end_its_own(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "history.sqlite3")) as database:
        history, parts = History(database), DraftParts(database)
        number = parts.add(None, Attachment("a.md", "text/markdown", "````\ncode\n````\n"))
        content = history.ask(None, "q", attached=[number]).as_message().content
        assert content == "a.md:\n`````\n````\ncode\n````\n`````\n\nq"


def test_it_is_there_after_another_start_until_it_is_taken_off(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        History(database)
        number = DraftParts(database).add(3, Attachment("a\ud800.txt", "text/plain", "lone \ud800 surrogate"))
    with closing(Database(path)) as database:
        History(database)
        parts = DraftParts(database)
        assert [item.text for item in parts.of(3)] == ["lone ? surrogate"]
        parts.remove(number)
        assert parts.of(3) == []


def test_a_file_of_the_step_before_gets_the_tables(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        migrate(database, STEPS[:4])
        database.connection.executescript(
            """
            INSERT INTO conversations (id, title, created, updated) VALUES (1, 'Alpacas', 1.5, 2.5);
            INSERT INTO drafts VALUES (1, 'half a question');
            """
        )
    with closing(Database(path)) as database:
        history = History(database)
        assert applied_steps(database) == len(STEPS)
        assert history.draft(1) == "half a question"
        number = DraftParts(database).add(1, Attachment("a.txt", "text/plain", "x"))
        assert history.ask(1, "q", attached=[number]).attachments[0].text == "x"
