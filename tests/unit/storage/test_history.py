"""Nothing is overwritten, nothing is lost."""

import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.generation import GenerationResult, StopReason
from app.core.messages import Ending, Role
from app.storage.database import Database, HistoryError
from app.storage.history import History


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "history.sqlite3")
    yield database
    database.close()


@pytest.fixture
def history(database: Database) -> History:
    return History(database)


def shown(history: History, conversation_id: int) -> list[str]:
    return [message.content for message in history.branch(conversation_id)]


def test_a_conversation_comes_back_as_it_was_said(history: History) -> None:
    text = "Grüße 🦙\n\x00\tمرحبا"
    conversation = history.create_conversation("Greetings")
    question = history.add_message(conversation, None, Role.USER, text)
    answer = history.add_message(conversation, question.id, Role.ASSISTANT, "Hello.", model="tiny")
    assert history.branch(conversation) == [question, answer]
    assert question.content == text
    assert answer.parent_id == question.id
    assert history.conversations()[0].model == "tiny"


def test_a_second_answer_is_a_branch_beside_the_first(history: History) -> None:
    conversation = history.create_conversation("c")
    question = history.add_message(conversation, None, Role.USER, "q")
    first = history.add_message(conversation, question.id, Role.ASSISTANT, "first")
    follow_up = history.add_message(conversation, first.id, Role.USER, "and then?")
    second = history.add_message(conversation, question.id, Role.ASSISTANT, "second")
    assert shown(history, conversation) == ["q", "second"]
    assert second.siblings == (first.id, second.id)
    assert history.show_branch_of(first.id) == conversation
    assert shown(history, conversation) == ["q", "first", "and then?"]
    assert history.message(follow_up.id).siblings == (follow_up.id,)


def test_editing_the_first_question_keeps_the_old_one(history: History) -> None:
    conversation = history.create_conversation("c")
    first = history.add_message(conversation, None, Role.USER, "one")
    history.add_message(conversation, first.id, Role.ASSISTANT, "1")
    other_conversation = history.create_conversation("other")
    history.add_message(other_conversation, None, Role.USER, "elsewhere")
    second = history.add_message(conversation, None, Role.USER, "two")
    assert second.siblings == (first.id, second.id)
    assert shown(history, conversation) == ["two"]


def test_the_last_used_conversation_comes_first(database: Database) -> None:
    clock = iter(range(1000))
    history = History(database, now=lambda: float(next(clock)))
    old, new = history.create_conversation("old"), history.create_conversation("new")
    assert [row.id for row in history.conversations()] == [new, old]
    history.add_message(old, None, Role.USER, "again")
    assert [row.id for row in history.conversations()] == [old, new]


def test_deleting_can_be_taken_back(history: History) -> None:
    conversation = history.create_conversation("c")
    history.add_message(conversation, None, Role.USER, "keep me")
    history.delete(conversation)
    assert history.conversations() == []
    history.restore(conversation)
    assert shown(history, conversation) == ["keep me"]


def test_an_answer_keeps_its_counts(history: History) -> None:
    conversation = history.create_conversation("c")
    question = history.add_message(conversation, None, Role.USER, "q")
    answer = history.add_message(conversation, question.id, Role.ASSISTANT, "", Ending.STREAMING)
    result = GenerationResult(StopReason.LENGTH, 12, 3, 40, 15.0, 400.0)
    finished = history.finish(answer.id, "whole", Ending.LENGTH, result)
    assert (finished.content, finished.ending) == ("whole", Ending.LENGTH)
    assert (finished.prompt_tokens, finished.completion_tokens, finished.completion_ms) == (12, 40, 400.0)


def test_a_lone_surrogate_from_a_paste_is_kept_as_a_question_mark(history: History) -> None:
    conversation = history.create_conversation("\ud83d")
    assert history.add_message(conversation, None, Role.USER, "a\ud83db").content == "a?b"


def test_a_long_conversation_opens(history: History, database: Database) -> None:
    conversation = history.create_conversation("long")
    with database.transaction() as connection:
        for number in range(1, 3001):
            connection.execute(
                "INSERT INTO messages (id, conversation_id, parent_id, role, content, ending, created) "
                "VALUES (?, ?, ?, 'user', ?, 'done', 0)",
                (number, conversation, number - 1 or None, str(number)),
            )
        connection.execute("UPDATE conversations SET leaf_id = 3000 WHERE id = ?", (conversation,))
    assert shown(history, conversation) == [str(number) for number in range(1, 3001)]


def test_what_a_killed_process_had_written_is_there_and_marked(tmp_path: Path) -> None:
    """The real thing: kill -9 of a process in mid-answer, without closing anything."""
    path = tmp_path / "killed.sqlite3"
    writer = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        from app.core.messages import Ending, Role
        from app.storage.database import Database
        from app.storage.history import History
        history = History(Database(Path(sys.argv[1])))
        conversation = history.create_conversation("c")
        question = history.add_message(conversation, None, Role.USER, "q")
        answer = history.add_message(conversation, question.id, Role.ASSISTANT, "", Ending.STREAMING)
        history.write_partial(answer.id, "as far as")
        os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    assert subprocess.run([sys.executable, "-c", writer, str(path)]).returncode == -9
    database = Database(path)
    history = History(database)
    assert history.interrupt_unfinished() == 1
    assert history.interrupt_unfinished() == 0
    answer = history.branch(history.conversations()[0].id)[-1]
    assert (answer.content, answer.ending) == ("as far as", Ending.INTERRUPTED)
    assert answer.error
    assert database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    database.close()


def test_a_full_disk_is_a_sentence_and_loses_nothing_that_was_there(history: History, database: Database) -> None:
    conversation = history.create_conversation("c")
    question = history.add_message(conversation, None, Role.USER, "kept")
    pages = database.connection.execute("PRAGMA page_count").fetchone()[0]
    database.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(HistoryError, match="disk is full"):
        history.add_message(conversation, question.id, Role.ASSISTANT, "x" * 1_000_000)
    assert shown(history, conversation) == ["kept"]
    database.connection.execute("PRAGMA max_page_count = 1000000")
    history.add_message(conversation, question.id, Role.ASSISTANT, "y")
    assert shown(history, conversation) == ["kept", "y"]


def test_a_file_in_use_by_another_program_is_a_sentence(history: History, database: Database) -> None:
    other = sqlite3.connect(database.path)
    other.execute("BEGIN IMMEDIATE")
    database.connection.execute("PRAGMA busy_timeout = 10")
    with pytest.raises(HistoryError, match="another program"):
        history.create_conversation("c")
    other.close()


def test_our_own_mistakes_are_not_blamed_on_the_world(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError), database.transaction() as connection:
        connection.execute("SELECT nonsense")
