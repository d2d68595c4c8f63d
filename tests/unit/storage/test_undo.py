"""Every step that takes something from sight can be undone, by a Puna that was started later too."""

from contextlib import closing
from pathlib import Path

import pytest

from app.core.archive import ArchivedConversation, Attachment
from app.core.conversation import StepKind
from app.core.messages import Ending, Role
from app.storage.database import Database, HistoryError
from app.storage.history import History

DAY = 86_400.0


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def history(database: Database, clock: Clock) -> History:
    return History(database, now=clock)


def shown(history: History, conversation_id: int) -> list[str]:
    return [message.content for message in history.branch(conversation_id)]


def talk(history: History, *texts: str) -> tuple[int, list[int]]:
    conversation = history.create_conversation(texts[0])
    ids: list[int] = []
    for text in texts:
        ids.append(history.add_message(conversation, ids[-1] if ids else None, Role.USER, text).id)
    return conversation, ids


def test_deleting_several_conversations_is_one_step(history: History, database: Database) -> None:
    one, _ = talk(history, "one")
    two, _ = talk(history, "two")
    step = history.delete_conversations([one, two, 99])
    assert step is not None
    assert history.conversations() == []
    assert [item.conversation.id for item in history.trashed()] == [two, one]
    assert [(item.id, item.kind, item.label) for item in history.last_steps()] == [
        (step, StepKind.DELETE, "2 conversations")
    ]
    history.undo(step)
    assert [row.title for row in history.conversations()] == ["two", "one"]
    assert history.trashed() == []
    assert history.last_steps() == []
    with pytest.raises(HistoryError, match="undone already"):
        history.undo(step)
    assert history.delete(99) is None


def test_the_last_steps_can_be_undone_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "restarted.sqlite3"
    with closing(Database(path)) as database:
        history = History(database)
        conversation, ids = talk(history, "q", "a")
        history.edit_in_place(ids[0], "question")
        history.change([conversation], folder="Work")
        history.delete_message(ids[1])
        history.delete(conversation)
        history.add_archived([ArchivedConversation("brought in", 1.0, 2.0, (), None)], "export.json")
    with closing(Database(path)) as database:
        history = History(database)
        steps = history.last_steps()
        assert [step.kind for step in steps] == [
            StepKind.IMPORT, StepKind.DELETE, StepKind.DELETE_MESSAGE, StepKind.CHANGE, StepKind.EDIT,
        ]  # fmt: skip
        for step in steps:
            history.undo(step.id)
        assert [(row.title, row.folder) for row in history.conversations()] == [("q", "")]
        assert shown(history, conversation) == ["q", "a"]


def test_moving_renaming_and_tagging_are_undone_to_what_was(history: History) -> None:
    one, _ = talk(history, "one")
    history.change([one], folder="Work", tags=["a"], system_prompt="Be brief.")
    step = history.change([one], title="uno", folder="Home", tags=[], pinned=True, archived=True, system_prompt="")
    changed = history.conversation(one)
    assert (changed.title, changed.folder, changed.tags, changed.pinned, changed.archived) == (
        "uno", "Home", (), True, True,
    )  # fmt: skip
    assert step is not None
    assert history.undo(step).kind is StepKind.CHANGE
    back = history.conversation(one)
    assert (back.title, back.folder, back.tags, back.pinned, back.archived) == ("one", "Work", ("a",), False, False)
    assert history.system_prompt(one) == "Be brief."
    assert history.rename(one, "one") is None


def test_an_edit_in_place_is_undone(history: History) -> None:
    conversation, ids = talk(history, "old words")
    step = history.edit_in_place(ids[0], "new words")
    assert shown(history, conversation) == ["new words"]
    assert history.edit_in_place(ids[0], "new words") is None
    assert step is not None
    assert history.undo(step).label == "old words"
    assert shown(history, conversation) == ["old words"]


def test_a_question_asked_anew_is_undone_to_what_was_shown(history: History) -> None:
    conversation, ids = talk(history, "q", "answer", "more")
    anew = history.ask_instead(ids[0], "other question")
    history.add_message(conversation, anew.id, Role.ASSISTANT, "other answer")
    assert shown(history, conversation) == ["other question", "other answer"]
    (step,) = history.last_steps()
    assert (step.kind, step.label) == (StepKind.EDIT, "q")
    history.undo(step.id)
    assert shown(history, conversation) == ["q", "answer", "more"]
    assert history.message(anew.id).siblings == (ids[0], anew.id)
    with pytest.raises(HistoryError, match="not in the history"):
        history.ask_instead(99, "nothing")


def test_a_question_asked_anew_keeps_what_was_attached_to_it(history: History) -> None:
    conversation = history.create_conversation("c")
    attached = [Attachment("a.txt", "text/plain", "words", b"words"), Attachment("b.png", "image/png", "", b"\x89")]
    old = history.add_message(conversation, None, Role.USER, "q", attachments=attached)
    anew = history.ask_instead(old.id, "other").attachments
    assert [(item.name, item.text, item.size) for item in anew] == [("a.txt", "words", 5), ("b.png", "", 1)]
    assert [history.attachment_data(item.id) for item in anew] == [b"words", b"\x89"]


def test_deleting_a_message_takes_all_below_it_and_shows_what_is_beside_it(history: History) -> None:
    conversation, ids = talk(history, "q", "first", "more")
    second = history.add_message(conversation, ids[0], Role.ASSISTANT, "second")
    history.show_branch_of(ids[1])
    step = history.delete_message(ids[1])
    assert shown(history, conversation) == ["q", "second"]
    assert history.message(second.id).siblings == (second.id,)
    with pytest.raises(HistoryError, match="not in the history"):
        history.show_branch_of(ids[1])
    history.undo(step)
    assert shown(history, conversation) == ["q", "first", "more"]
    assert history.message(second.id).siblings == (ids[1], second.id)


def test_deleting_the_first_message_leaves_an_empty_conversation(history: History) -> None:
    conversation, ids = talk(history, "q", "a")
    step = history.delete_message(ids[0])
    assert shown(history, conversation) == []
    assert history.archived(conversation).messages == ()
    history.undo(step)
    assert shown(history, conversation) == ["q", "a"]


def test_deleting_what_is_not_shown_leaves_what_is(history: History) -> None:
    conversation, ids = talk(history, "q", "first")
    history.add_message(conversation, ids[0], Role.ASSISTANT, "second")
    history.delete_message(ids[1])
    assert shown(history, conversation) == ["q", "second"]


def test_steps_undone_out_of_order_bring_back_what_can_be_seen(history: History) -> None:
    """A message comes back with what stands above it, though a later step has deleted that."""
    conversation, ids = talk(history, "q", "a", "q2", "a2")
    inner = history.delete_message(ids[2])
    outer = history.delete_message(ids[1])
    assert shown(history, conversation) == ["q"]
    history.undo(inner)
    assert shown(history, conversation) == ["q", "a", "q2", "a2"]
    history.undo(outer)
    assert shown(history, conversation) == ["q", "a", "q2", "a2"]


def test_an_answer_to_a_deleted_message_can_still_be_finished(history: History) -> None:
    """The engine does not know that its conversation has gone to the trash."""
    conversation, ids = talk(history, "q")
    answer = history.add_message(conversation, ids[0], Role.ASSISTANT, "", Ending.STREAMING)
    step = history.delete_message(ids[0])
    history.finish(answer.id, "whole", Ending.DONE)
    history.undo(step)
    assert shown(history, conversation) == ["q", "whole"]


def test_the_trash_is_kept_for_thirty_days(history: History, clock: Clock, database: Database) -> None:
    gone, _ = talk(history, "deleted long ago")
    kept, ids = talk(history, "stays", "answer")
    history.delete(gone)
    history.delete_message(ids[1])
    clock.now += 29 * DAY
    recent, _ = talk(history, "deleted lately")
    step = history.delete(recent)
    history.purge()
    assert {item.conversation.title for item in history.trashed()} == {"deleted long ago", "deleted lately"}
    clock.now += 2 * DAY
    history.purge()
    assert [item.conversation.title for item in history.trashed()] == ["deleted lately"]
    assert [item.id for item in history.last_steps()] == [step]
    contents = [row[0] for row in database.connection.execute("SELECT content FROM messages")]
    assert contents == ["stays", "deleted lately"]
    assert shown(history, kept) == ["stays"]
    assert database.connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_emptying_the_trash_erases_the_words_from_the_file(history: History, clock: Clock, database: Database) -> None:
    secret = "an unmistakable secret of alpacas"
    conversation, _ = talk(history, secret)
    talk(history, "other")
    history.keep_draft(conversation, "draft")
    history.delete(conversation)
    history.purge(0)
    assert history.trashed() == []
    assert history.draft(conversation) == ""
    database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert secret.encode() not in database.path.read_bytes()


def test_restoring_is_for_what_is_in_the_trash(history: History) -> None:
    conversation, _ = talk(history, "q")
    history.delete(conversation)
    history.restore(conversation)
    history.restore(99)
    assert [row.id for row in history.conversations()] == [conversation]
