"""What was said elsewhere since the last import comes in, at its place, and goes away again by undoing."""

import dataclasses
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.archive import ArchivedConversation
from app.core.conversation import ImportSummary
from app.core.messages import Role
from app.storage import archive
from app.storage.database import Database
from app.storage.history import History
from tests.unit.storage.exporters.samples import said, talk, trees


def grown(*turns: str, origin: str = "x:1") -> ArchivedConversation:
    messages = (said(at - 1 if at else None, turn[0], turn[2:]) for at, turn in enumerate(turns))
    return dataclasses.replace(talk(*messages, origin=origin), updated=1_700_000_000.0 + len(turns))


SHORT = grown("u:one", "a:1")
LONG = grown("u:one", "a:1", "u:two", "a:2")


def shown(history: History) -> list[str]:
    return [message.content for message in history.branch(1)]


def brought(history: History, *conversations: ArchivedConversation) -> ImportSummary:
    return history.add_archived(conversations, "export.json")


def hidden(database: Database) -> int:
    return int(database.connection.execute("SELECT count(*) FROM messages WHERE deleted_by IS NOT NULL").fetchone()[0])


def test_new_messages_come_in_and_go_by_undo_and_come_again(history: History, database: Database) -> None:
    brought(history, SHORT)
    before = history.archived(1)
    summary = brought(history, LONG)
    assert summary == ImportSummary(0, 0, summary.step_id, 0, 1)
    assert summary.step_id is not None
    assert shown(history) == ["one", "1", "two", "2"]
    assert history.conversation(1).updated == LONG.updated
    assert brought(history, LONG) == ImportSummary(0, 1, None)
    assert history.undo(summary.step_id).label == "export.json"
    assert history.archived(1) == before
    again = brought(history, LONG)
    assert again.grown == 1
    assert shown(history) == ["one", "1", "two", "2"]
    assert (history.archived(1).messages, hidden(database)) == (LONG.messages, 0)
    assert again.step_id is not None
    history.undo(again.step_id)
    assert history.archived(1) == before


def test_what_was_said_here_stays_where_it_was(history: History) -> None:
    brought(history, SHORT)
    mine = history.add_message(1, history.branch(1)[-1].id, Role.USER, "mine")
    brought(history, LONG)
    assert shown(history) == ["one", "1", "mine"]
    assert len(history.branch(1)[-1].siblings) == 2
    assert mine.id == history.branch(1)[-1].id


def test_what_was_said_below_goes_with_it_and_comes_back(history: History) -> None:
    brought(history, SHORT)
    step = brought(history, LONG).step_id
    history.add_message(1, history.branch(1)[-1].id, Role.USER, "since")
    history.undo(step or 0)
    assert shown(history) == ["one", "1"]
    brought(history, LONG)
    assert [message.content for message in history.archived(1).messages][-1] == "since"


def test_other_answers_and_edited_words_are_known(history: History) -> None:
    brought(history, SHORT)
    history.edit_in_place(history.branch(1)[0].id, "ONE")
    more = talk(*SHORT.messages, said(0, "a", "another"), said(2, "u", "two"), leaf=1, origin="x:1")
    assert brought(history, more).grown == 1
    assert shown(history) == ["ONE", "1"]
    assert [(item.parent, item.content) for item in history.archived(1).messages] == [
        (None, "ONE"), (0, "1"), (0, "another"), (2, "two"),
    ]  # fmt: skip
    assert brought(history, more).skipped == 1


def test_two_answers_with_the_same_words_are_two(history: History) -> None:
    twice = talk(said(None, "u", "?"), said(0, "a", "same"), said(0, "a", "same"), origin="x:1")
    brought(history, twice)
    assert brought(history, twice).skipped == 1
    thrice = talk(*twice.messages, said(0, "a", "same"), origin="x:1")
    assert brought(history, thrice).grown == 1
    assert len(history.branch(1)[-1].siblings) == 3


def test_what_a_person_has_deleted_stays_deleted(history: History, database: Database) -> None:
    brought(history, SHORT)
    history.delete_message(history.branch(1)[-1].id)
    assert brought(history, SHORT).skipped == 1
    assert shown(history) == ["one"]
    # What follows it comes back with it.
    brought(history, LONG)
    assert shown(history) == ["one"]
    delete = next(step for step in history.last_steps() if step.kind == "delete message")
    history.undo(delete.id)
    assert [item.content for item in history.archived(1).messages] == ["one", "1", "two", "2"]


def test_a_conversation_in_the_trash_comes_back_with_what_is_new(history: History) -> None:
    brought(history, SHORT)
    history.delete(1)
    summary = brought(history, LONG)
    assert (summary.restored, summary.grown) == (1, 0)
    assert shown(history) == ["one", "1", "two", "2"]
    history.undo(summary.step_id or 0)
    assert history.conversations() == []
    history.restore(1)
    assert shown(history) == ["one", "1"]


def test_two_exports_of_different_days_in_one_folder(history: History) -> None:
    summary = brought(history, SHORT, LONG)
    assert (summary.added, summary.skipped, summary.grown) == (1, 1, 0)
    assert shown(history) == ["one", "1", "two", "2"]
    history.undo(summary.step_id or 0)
    assert history.conversations() == []
    assert brought(history, LONG).restored == 1
    assert shown(history) == ["one", "1", "two", "2"]


def test_imports_undone_one_after_the_other_come_back_together(history: History) -> None:
    brought(history, SHORT)
    first = brought(history, grown("u:one", "a:1", "u:two")).step_id
    second = brought(history, LONG).step_id
    history.undo(second or 0)
    history.undo(first or 0)
    assert shown(history) == ["one", "1"]
    brought(history, LONG)
    assert shown(history) == ["one", "1", "two", "2"]


def test_what_has_no_origin_grows_where_it_is_known(history: History) -> None:
    brought(history, dataclasses.replace(SHORT, origin=""))
    longer = dataclasses.replace(LONG, origin="")
    assert history.add_archived([longer], "x", known=lambda conversation: 1).grown == 1
    assert shown(history) == ["one", "1", "two", "2"]
    assert history.add_archived([longer], "x").added == 1


@settings(max_examples=40, deadline=None)
@given(trees(), st.data())
def test_any_tree_grows_as_it_did_at_its_source(tree: ArchivedConversation, data: st.DataObject) -> None:
    """As far as nothing else was said here, the history has what the source has; undone, what it had before."""
    cut = data.draw(st.integers(0, len(tree.messages)))
    whole = dataclasses.replace(tree, origin="x:1", updated=2.0)
    leaf = tree.leaf if tree.leaf is not None and tree.leaf < cut else None
    part = dataclasses.replace(whole, messages=tree.messages[:cut], leaf=leaf)
    archive.PAUSE_S, pause = 0.0, archive.PAUSE_S
    try:
        with TemporaryDirectory() as folder, closing(Database(Path(folder) / "h.sqlite3")) as database:
            history = History(database)
            brought(history, part)
            summary = brought(history, whole)
            assert summary.grown == int(cut < len(tree.messages))
            assert history.archived(1).messages == tree.messages
            assert brought(history, whole).skipped == 1
            if summary.step_id is not None:
                history.undo(summary.step_id)
                back = history.archived(1)
                assert dataclasses.replace(back, leaf=leaf) == part
                if leaf is not None and all(message.parent != leaf for message in part.messages):
                    assert back.leaf == leaf
                brought(history, whole)
                assert history.archived(1).messages == tree.messages
            assert database.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        archive.PAUSE_S = pause


def test_nothing_is_seen_before_it_is_whole_and_nothing_stays_of_what_failed(
    history: History, database: Database
) -> None:
    brought(history, SHORT)
    before = history.archived(1)

    def broken() -> Iterator[ArchivedConversation]:
        yield LONG
        for number in range(100):
            yield grown(f"u:{number}", origin=f"y:{number}")
        raise ValueError("the file ends in the middle")

    def progress(count: int) -> None:
        assert hidden(database) == 2
        assert history.archived(1) == before

    with pytest.raises(ValueError, match="in the middle"):
        history.add_archived(broken(), "export.json", progress)
    assert history.archived(1) == before
    assert hidden(database) == 0


def test_an_import_that_was_killed_is_swept_away(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        brought(History(database), SHORT)
    importer = textwrap.dedent(
        """
        import os, signal, sys
        from contextlib import closing
        from pathlib import Path
        from app.storage.database import Database
        from app.storage.history import History
        from tests.unit.storage.test_growth import LONG
        killed = lambda count: os.kill(os.getpid(), signal.SIGKILL)
        History(Database(Path(sys.argv[1]))).add_archived([LONG], "import", killed)
        """
    )
    assert subprocess.run([sys.executable, "-c", importer, str(path)]).returncode == -signal.SIGKILL
    with closing(Database(path)) as database:
        assert hidden(database) == 2
        assert archive.sweep(database) == 1
        assert hidden(database) == 0
        assert database.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert shown(History(database)) == ["one", "1"]


def test_what_was_undone_is_purged_when_its_time_has_come(database: Database) -> None:
    clock = [0.0]
    history = History(database, now=lambda: clock[0])
    brought(history, SHORT)
    step = brought(history, LONG).step_id
    clock[0] = 1000.0
    history.purge(older_than_s=100)
    clock[0] = 2000.0
    # The step itself is gone by now, and what it added stays.
    assert shown(history) == ["one", "1", "two", "2"]
    step = brought(history, grown("u:one", "a:1", "u:two", "a:2", "u:three")).step_id
    clock[0] = 3000.0
    history.undo(step or 0)
    clock[0] = 3050.0
    history.purge(older_than_s=100)
    assert hidden(database) == 1
    clock[0] = 4000.0
    history.purge(older_than_s=100)
    assert hidden(database) == 0
    assert history.last_steps() == []
    assert database.connection.execute("SELECT count(*) FROM steps").fetchone()[0] == 0
    assert shown(history) == ["one", "1", "two", "2"]
