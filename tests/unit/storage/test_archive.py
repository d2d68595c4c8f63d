"""Whole conversations come in and go out unchanged, all of them or none."""

import dataclasses
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment, Rating
from app.core.conversation import ImportSummary
from app.core.generation import AdapterScale, GenerationOptions, LogitBias
from app.core.messages import Ending, Role
from app.core.sampling import SamplingChanges
from app.core.tuning import Tuning
from app.storage import archive
from app.storage.database import Database, HistoryError
from app.storage.history import History

# Everything that can be typed, NUL and what lies outside the first plane included; lone surrogates are another test.
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
TIME = st.floats(0, 4e9, allow_nan=False)
COUNT = st.none() | st.integers(0, 2**63 - 1)
FLOAT = st.floats(allow_nan=False, allow_infinity=False)
OPTIONS = st.none() | st.builds(
    GenerationOptions,
    temperature=FLOAT,
    top_k=st.integers(),
    dry_sequence_breakers=st.lists(TEXT).map(tuple),
    logit_bias=st.lists(st.builds(LogitBias, st.integers(), FLOAT), max_size=3).map(tuple),
    grammar=TEXT,
    seed=st.none() | st.integers(),
    max_tokens=st.none() | st.integers(),
    stop=st.lists(TEXT, max_size=3).map(tuple),
)
TUNING = st.builds(
    Tuning,
    TEXT,
    st.fixed_dictionaries({}, optional={"temperature": FLOAT, "seed": st.none() | st.integers(), "grammar": TEXT}).map(
        SamplingChanges
    ),
    st.lists(st.builds(AdapterScale, TEXT, st.floats(-1, 2)), max_size=2).map(tuple),
)
ATTACHMENT = st.builds(Attachment, TEXT, TEXT, TEXT, st.binary(max_size=50))


@st.composite
def trees(draw: st.DrawFn) -> ArchivedConversation:
    items: list[ArchivedMessage] = []
    for position in range(draw(st.integers(0, 8))):
        items.append(
            draw(
                st.builds(
                    ArchivedMessage,
                    parent=st.none() | st.integers(0, position - 1) if position else st.none(),
                    role=st.sampled_from(Role),
                    content=TEXT,
                    created=TIME,
                    reasoning=TEXT,
                    attachments=st.lists(ATTACHMENT, max_size=2).map(tuple),
                    ending=st.sampled_from([ending for ending in Ending if ending is not Ending.STREAMING]),
                    error=st.none() | TEXT,
                    model=st.none() | TEXT,
                    template=st.none() | TEXT,
                    options=OPTIONS,
                    prompt_tokens=COUNT,
                    completion_tokens=COUNT,
                    prompt_ms=st.none() | FLOAT,
                    completion_ms=st.none() | FLOAT,
                    left_out=COUNT,
                    rating=st.none() | st.sampled_from(Rating),
                    note=TEXT,
                    reasoning_ms=st.none() | FLOAT,
                )
            )
        )
    return draw(
        st.builds(
            ArchivedConversation,
            title=TEXT,
            created=TIME,
            updated=TIME,
            messages=st.just(tuple(items)),
            leaf=st.none() | st.integers(0, len(items) - 1) if items else st.none(),
            system_prompt=TEXT,
            model=st.none() | TEXT,
            folder=TEXT,
            tags=st.lists(TEXT, max_size=3).map(tuple),
            pinned=st.booleans(),
            archived=st.booleans(),
            tuning=TUNING,
        )
    )


def said(text: str, origin: str = "") -> ArchivedConversation:
    return ArchivedConversation(text, 1.0, 2.0, (ArchivedMessage(None, Role.USER, text, 1.0),), 0, origin=origin)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(conversations=st.lists(trees(), max_size=3))
def test_what_goes_out_comes_in_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, conversations: list[ArchivedConversation]
) -> None:
    folder = tmp_path_factory.mktemp("round-trip")
    archive.PAUSE_S, pause = 0.0, archive.PAUSE_S
    try:
        with closing(Database(folder / "one.sqlite3")) as one, closing(Database(folder / "two.sqlite3")) as two:
            history = History(one)
            assert history.add_archived(conversations, "import").added == len(conversations)
            assert list(history.archive_all()) == conversations
            again = History(two)
            again.add_archived(history.archive_all(), "import")
            assert list(again.archive_all()) == conversations
    finally:
        archive.PAUSE_S = pause


def test_what_no_store_can_hold_is_made_storable(history: History) -> None:
    message = ArchivedMessage(
        None,
        Role.ASSISTANT,
        "a\ud800b",
        float("nan"),
        ending=Ending.STREAMING,
        prompt_tokens=2**64,
        completion_tokens=-1,
        prompt_ms=float("inf"),
        template="\udfff",
        attachments=(Attachment("\ud800", "text/plain", "\ud800"),),
    )
    strange = ArchivedConversation("\ud800", float("inf"), 5.0, (message,), 0, tags=("\ud800",), model="\ud800")
    history.add_archived([strange], "\ud800")
    stored = history.archived(history.conversations()[0].id)
    (kept,) = stored.messages
    assert (stored.title, stored.tags, stored.model, kept.content, kept.template) == ("?", ("?",), "?", "a?b", "?")
    assert (kept.ending, kept.prompt_tokens, kept.completion_tokens, kept.prompt_ms) == (
        Ending.INTERRUPTED, None, None, None,
    )  # fmt: skip
    assert kept.created == stored.created > 0
    assert kept.attachments == (Attachment("?", "text/plain", "?"),)


def test_importing_twice_adds_nothing_twice(history: History) -> None:
    summary = history.add_archived([said("one", "x:1"), said("two", "x:2"), said("again", "x:2")], "export.json")
    assert (summary.added, summary.skipped, summary.restored) == (2, 1, 0)
    assert history.add_archived([said("one", "x:1"), said("three", "x:3")], "export.json").added == 1
    assert history.add_archived([said("one", "x:1")], "export.json") == ImportSummary(0, 1, None)
    assert sorted(row.title for row in history.conversations()) == ["one", "three", "two"]
    assert len(history.last_steps()) == 2


def test_an_import_is_undone_as_a_whole_and_can_be_made_again(history: History) -> None:
    summary = history.add_archived([said("one", "x:1"), said("two", "x:2"), said("no origin")], "export.json")
    assert summary.step_id is not None
    conversation = next(row.id for row in history.conversations() if row.title == "one")
    history.add_message(conversation, None, Role.USER, "said since")
    assert history.undo(summary.step_id).label == "export.json"
    assert history.conversations() == []
    # Nothing that was said since is lost.
    assert len(history.trashed()) == 3
    again = history.add_archived([said("one", "x:1"), said("two", "x:2")], "export.json")
    assert (again.added, again.restored, again.skipped) == (0, 2, 0)
    assert [message.content for message in history.branch(conversation)] == ["said since"]
    assert again.step_id is not None
    history.undo(again.step_id)
    assert history.conversations() == []


def test_an_import_that_fails_leaves_nothing(history: History, database: Database) -> None:
    history.add_archived([said("before", "x:0")], "first")
    history.delete(history.conversations()[0].id)

    def broken() -> Iterator[ArchivedConversation]:
        yield said("in the trash", "x:0")
        for number in range(200):
            yield said(f"c{number}", f"y:{number}")
        raise ValueError("the file ends in the middle")

    with pytest.raises(ValueError, match="in the middle"):
        history.add_archived(broken(), "second")
    assert history.conversations() == []
    assert [item.conversation.title for item in history.trashed()] == ["before"]
    assert rows(database) == (1, 1, 2)


def test_an_import_can_be_cancelled(history: History, database: Database) -> None:
    seen: list[int] = []

    def progress(count: int) -> None:
        seen.append(count)
        assert history.conversations() == [], "what is coming in must not be seen before it is all there"
        assert history.trashed() == []
        if count > 100:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        history.add_archived((said(str(number)) for number in range(1000)), "import", progress)
    assert seen == [64, 128]
    assert rows(database) == (0, 0, 0)


def test_a_conversation_that_does_not_follow_is_refused_with_all_others(history: History, database: Database) -> None:
    bad = dataclasses.replace(said("bad"), leaf=3)
    worse = dataclasses.replace(said("worse"), messages=(ArchivedMessage(0, Role.USER, "its own parent", 1.0),))
    for conversation in (bad, worse):
        with pytest.raises(HistoryError, match="can't be brought in"):
            history.add_archived([said("good"), conversation], "import")
    assert rows(database) == (0, 0, 0)


def test_an_import_that_was_killed_is_never_seen_and_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    importer = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        from app.core.archive import ArchivedConversation
        from app.storage.database import Database
        from app.storage.history import History
        def killed(count):
            if count > 100:
                os.kill(os.getpid(), signal.SIGKILL)
        made = (ArchivedConversation(str(n), 1.0, 2.0, (), None, origin=f"x:{n}") for n in range(1000))
        History(Database(Path(sys.argv[1]))).add_archived(made, "import", killed)
        """
    )
    assert subprocess.run([sys.executable, "-c", importer, str(path)]).returncode == -9
    with closing(Database(path)) as database:
        history = History(database)
        assert rows(database)[0] == 128
        assert history.conversations() == []
        assert history.trashed() == []
        assert history.last_steps() == []
        history.restore(1)
        assert history.conversations() == []
        # What it had brought does not stand in the way of the next.
        assert history.add_archived([said("one", "x:1")], "import").added == 1
        assert rows(database) == (1, 1, 1)
        assert archive.sweep(database) == 0


def test_an_import_that_runs_in_another_process_is_left_alone(history: History, database: Database) -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        code = "import psutil, sys; print(psutil.Process(int(sys.argv[1])).create_time())"
        started = subprocess.run([sys.executable, "-c", code, str(child.pid)], capture_output=True, text=True).stdout
        with database.transaction() as connection:
            connection.execute(
                "INSERT INTO steps (kind, label, created, owner) VALUES ('import', 'x', 1, ?)",
                (f"{child.pid} {started.strip()}",),
            )
        assert archive.sweep(database) == 0
    finally:
        child.communicate(b"\n")
    assert archive.sweep(database) == 1
    with database.transaction() as connection:
        connection.execute("INSERT INTO steps (kind, label, created, owner) VALUES ('import', 'x', 1, 'nonsense')")
    assert archive.sweep(database) == 1


def test_another_writer_gets_its_turn_during_an_import(history: History, database: Database) -> None:
    """Chunks are short transactions: the window can write between any two."""
    with closing(Database(database.path)) as second:
        window = History(second)
        written = []

        def progress(count: int) -> None:
            written.append(window.create_conversation(f"at {count}"))

        history.add_archived((said(str(number)) for number in range(300)), "import", progress)
        assert len(written) == 5
        assert len(window.conversations()) == 305


def test_what_is_in_the_trash_stays_out_of_the_archive(history: History) -> None:
    history.add_archived([said("kept"), said("deleted")], "import")
    history.delete(next(row.id for row in history.conversations() if row.title == "deleted"))
    archived = next(row.id for row in history.conversations())
    history.change([archived], archived=True)
    assert [conversation.title for conversation in history.archive_all()] == ["kept"]
    with pytest.raises(HistoryError, match="not in the history"):
        history.archived(99)


def rows(database: Database) -> tuple[int, int, int]:
    """Conversations, messages and steps in the file, hidden or not."""
    counts = [
        database.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("conversations", "messages", "steps")
    ]
    return counts[0], counts[1], counts[2]
