"""Nothing is overwritten, nothing is lost."""

import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from app.core.archive import Attachment, Rating
from app.core.conversation import ConversationFilter
from app.core.generation import GenerationOptions, GenerationResult, LogitBias, StopReason
from app.core.messages import Ending, Role
from app.storage.database import Database, HistoryDamaged, HistoryError
from app.storage.history import History


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


def test_an_answer_keeps_what_it_was_made_with(history: History) -> None:
    conversation = history.create_conversation("c")
    question = history.add_message(conversation, None, Role.USER, "q")
    options = GenerationOptions(temperature=0.1, stop=("###",), logit_bias=(LogitBias(5, -1.5),), seed=2**70)
    answer = history.add_message(
        conversation, question.id, Role.ASSISTANT, "", Ending.STREAMING, template="alpaca", options=options
    )
    history.write_partial(answer.id, "so", "let me")
    result = GenerationResult(StopReason.END, 12, 3, 40, 15.0, 400.0, left_out=4)
    finished = history.finish(answer.id, "so it is", Ending.DONE, result, reasoning="let me see")
    assert (finished.content, finished.reasoning, finished.left_out) == ("so it is", "let me see", 4)
    assert (finished.template, finished.options) == ("alpaca", options)
    assert finished.as_message().reasoning == "let me see"
    assert history.branch(conversation)[-1] == finished


def test_what_thousands_of_answers_share_is_kept_once(history: History, database: Database) -> None:
    conversation = history.create_conversation("c")
    for _ in range(3):
        history.add_message(conversation, None, Role.ASSISTANT, "a", template="{{ long }}", options=GenerationOptions())
    assert database.connection.execute("SELECT count(*) FROM interned").fetchone()[0] == 2


def test_an_attachment_is_read_by_the_model_and_its_data_stays_in_the_store(history: History) -> None:
    conversation = history.create_conversation("c")
    attachment = Attachment("notes.txt", "text/plain", "buy milk!", b"buy\x00milk")
    question = history.add_message(conversation, None, Role.USER, "What is to do?", attachments=[attachment])
    (stored,) = history.branch(conversation)[0].attachments
    assert (stored.name, stored.media_type, stored.text, stored.size) == ("notes.txt", "text/plain", "buy milk!", 8)
    assert history.attachment_data(stored.id) == b"buy\x00milk"
    assert question.as_message().content == "notes.txt:\n```\nbuy milk!\n```\n\nWhat is to do?"
    with pytest.raises(HistoryError, match="not in the history"):
        history.attachment_data(stored.id + 1)


def test_rating_keeps_the_note_unless_there_is_another(history: History) -> None:
    conversation = history.create_conversation("c")
    answer = history.add_message(conversation, None, Role.ASSISTANT, "a")
    assert history.rate(answer.id, Rating.GOOD, "well said").rating is Rating.GOOD
    rated = history.rate(answer.id, Rating.BAD)
    assert (rated.rating, rated.note) == (Rating.BAD, "well said")
    rated = history.rate(answer.id, None, "")
    assert (rated.rating, rated.note) == (None, "")


def test_the_list_is_read_in_pages_and_by_what_conversations_have(database: Database) -> None:
    clock = iter(range(1000))
    history = History(database, now=lambda: float(next(clock)))
    ids = [history.create_conversation(str(number), model="m" if number % 2 else None) for number in range(6)]
    history.change([ids[0]], pinned=True)
    history.change([ids[1]], archived=True)
    history.change([ids[2]], folder="Work")
    history.change([ids[3]], folder="Work/Letters", tags=["b", "a", "b"])
    history.change([ids[4]], folder="Workshop")

    def listed(**only: object) -> list[int]:
        return [ids.index(row.id) for row in history.conversations(only=ConversationFilter(**only))]  # type: ignore[arg-type]

    assert listed() == [0, 5, 4, 3, 2]
    assert [ids.index(row.id) for row in history.conversations(2, 1)] == [5, 4]
    assert listed(archived=True) == [1]
    assert listed(archived=None) == [0, 5, 4, 3, 2, 1]
    assert listed(folder="Work") == [3, 2]
    assert listed(tag="a") == [3]
    assert listed(model="m") == [5, 3]
    assert listed(pinned=True) == [0]
    assert history.count() == 5
    assert history.folders() == [("Work", 1), ("Work/Letters", 1), ("Workshop", 1)]
    assert history.tags() == [("a", 1), ("b", 1)]
    assert history.conversation(ids[3]).tags == ("b", "a")
    with pytest.raises(HistoryError, match="not in the history"):
        history.conversation(999)


def test_listing_and_opening_use_indexes(history: History, database: Database) -> None:
    """What a hundred thousand messages must not make slower."""
    statements: list[str] = []
    conversation = history.create_conversation("c")
    history.add_message(conversation, None, Role.USER, "q")
    database.connection.set_trace_callback(statements.append)
    history.conversations(50)
    history.branch(conversation)
    history.delete_message(history.branch(conversation)[0].id)
    history.last_steps()
    database.connection.set_trace_callback(None)
    plans = [
        row["detail"]
        for statement in statements
        if statement.startswith(("SELECT", "WITH", "UPDATE"))
        for row in database.connection.execute(f"EXPLAIN QUERY PLAN {statement}")
    ]
    assert any("conversations_listed" in plan for plan in plans)
    assert not [plan for plan in plans if "SCAN messages" in plan or "SCAN conversations" in plan]


def test_what_was_typed_and_not_sent_is_kept(history: History, database: Database) -> None:
    conversation = history.create_conversation("c")
    history.keep_draft(None, "for a new one")
    history.keep_draft(conversation, "half a que")
    history.keep_draft(conversation, "half a question")
    again = History(database)
    assert (again.draft(None), again.draft(conversation)) == ("for a new one", "half a question")
    again.keep_draft(conversation, "")
    assert again.draft(conversation) == ""


def test_options_of_another_time_are_read_as_far_as_they_are_known(history: History, database: Database) -> None:
    conversation = history.create_conversation("c")
    answer = history.add_message(conversation, None, Role.ASSISTANT, "a", options=GenerationOptions())
    for text, expected in (
        ('{"temperature": 1, "top_k": "many", "stop": [1], "logit_bias": [{"token": 1}], "gone": 2}', 1.0),
        ("[]", None),
        ("not json", None),
    ):
        database.connection.execute("UPDATE interned SET text = ?", (text,))
        options = history.message(answer.id).options
        assert options == (None if expected is None else GenerationOptions(temperature=expected))


def test_a_message_that_follows_itself_ends_no_walk_in_a_circle(history: History, database: Database) -> None:
    """A flipped bit can make one; a walk without end would take all memory."""
    conversation = history.create_conversation("c")
    first = history.add_message(conversation, None, Role.USER, "first")
    second = history.add_message(conversation, first.id, Role.USER, "second")
    for parent_id in (first.id, second.id):
        database.connection.execute("UPDATE messages SET parent_id = ? WHERE id = ?", (parent_id, first.id))
        assert shown(history, conversation) == ["first", "second"]
        assert history.show_branch_of(first.id) == conversation
        assert len(history.archived(conversation).messages) == 2
    step = history.delete_message(first.id)
    history.undo(step)
    history.delete(conversation)
    history.purge(0)
    assert history.conversations() == []


def test_a_row_with_flipped_bits_hides_nothing_else(history: History, database: Database) -> None:
    conversation = history.create_conversation("c")
    answer = history.rate(history.add_message(conversation, None, Role.ASSISTANT, "a").id, Rating.GOOD)
    database.connection.execute("PRAGMA ignore_check_constraints = ON")
    database.connection.execute("UPDATE messages SET role = 'usar', ending = 'dune', rating = 'goof'")
    (shown_now,) = history.branch(conversation)
    assert (shown_now.content, shown_now.role, shown_now.ending, shown_now.rating) == (
        answer.content, Role.ASSISTANT, Ending.INTERRUPTED, None,
    )  # fmt: skip
    assert history.archived(conversation).messages[0].ending is Ending.INTERRUPTED


def test_a_schema_that_is_not_ours_is_damage(history: History, database: Database) -> None:
    database.connection.execute("PRAGMA legacy_alter_table = ON")  # the views are not looked at
    database.connection.execute("ALTER TABLE messages RENAME COLUMN reasoning TO reasonjng")
    with pytest.raises(HistoryDamaged, match="damaged"):
        History(database)


def test_how_long_an_answer_thought_is_kept(history: History) -> None:
    conversation = history.create_conversation("c")
    answer = history.add_message(conversation, None, Role.ASSISTANT, "", Ending.STREAMING)
    assert history.finish(answer.id, "Four.", Ending.DONE, reasoning="Hm.", reasoning_ms=2500.0).reasoning_ms == 2500.0
    assert history.branch(conversation)[0].reasoning_ms == 2500.0
    assert history.finish(answer.id, "Four.", Ending.DONE).reasoning_ms == 2500.0
