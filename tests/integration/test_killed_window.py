"""Some rounds of tests/benchmarks/kill_window.py; proof that its ledger notices what it is there to notice; and what
can be undone after a restart, through the window itself."""

import json
import os
import resource
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.control.engine_client import EngineState
from app.core.archive import ArchivedConversation, ArchivedMessage
from app.core.messages import Ending, Role
from app.main import Puna
from app.paths import Paths
from app.storage.database import Database, connect
from app.storage.history import History
from app.ui.theme import Theme
from tests.benchmarks import kill_window
from tests.benchmarks.seen_and_kept import Event, Ledger, digest
from tests.ui.busy_day import FORMS, first_words

pytestmark = pytest.mark.timeout(120)


def test_nothing_that_was_seen_is_lost_or_doubled(tmp_path: Path) -> None:
    report = kill_window.run(tmp_path, rounds=6, seed=4, longest_s=1.5)
    assert report.problems == []
    assert report.rounds == 6
    assert report.checked["messages shown"] > 0  # how many depends on what else this computer does


@pytest.mark.parametrize("fault", ["io", "lock"])
def test_a_window_goes_on_where_its_disk_refuses(tmp_path: Path, fault: str) -> None:
    if fault == "io" and not hasattr(resource, "prlimit"):
        pytest.skip("this system can't limit the files of another process")
    report = kill_window.run(tmp_path, rounds=2, seed=6, fault=fault, longest_s=1.0)
    assert report.problems == []
    assert report.rounds == 2


TEXT = "what an answer says, word after word"
STEM = "1-1-3-x"


def said(conversation: int, number: int, parent: int | None, role: Role, content: str) -> Event:
    values = {"id": number, "conversation": conversation, "parent": parent, "role": role.value}
    return (0.1, "message", {**values, "length": len(content), "digest": digest(content)})


@pytest.fixture
def day(tmp_path: Path) -> tuple[Path, list[Event]]:
    """A history, and what was seen while it came to be."""
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        history = History(database)
        question = history.ask(None, "question", title="t")
        answer = history.add_message(question.conversation_id, question.id, Role.ASSISTANT, "", Ending.STREAMING)
        history.write_partial(answer.id, TEXT, "")
        deleted = history.ask(None, "deleted")
        moved = history.ask(None, "moved")
        delete = history.delete(deleted.conversation_id)
        move = history.change([moved.conversation_id], folder="Work")
        history.keep_draft(moved.conversation_id, "half a question")
        brought = history.add_archived(
            [
                ArchivedConversation(
                    f"b{number}", 1.0, 2.0, (ArchivedMessage(None, Role.USER, first_words(STEM, number), 1.0),), 0,
                    origin=f"o:{number}",
                )
                for number in range(3)
            ],
            "file",
        )  # fmt: skip
    events: list[Event] = [
        (0.0, "ready", {"banner": ""}),
        said(question.conversation_id, question.id, None, Role.USER, "question"),
        said(question.conversation_id, answer.id, question.id, Role.ASSISTANT, ""),
        (0.1, "text", {"id": answer.id, "part": "content", "length": len(TEXT), "digest": digest(TEXT)}),
        said(deleted.conversation_id, deleted.id, None, Role.USER, "deleted"),
        said(moved.conversation_id, moved.id, None, Role.USER, "moved"),
        (0.2, "begin", {"act": "delete", "ids": [deleted.conversation_id], "set": {"deleted": True}}),
        (0.2, "done", {"act": "delete", "step": delete}),
        (0.2, "begin", {"act": "move", "ids": [moved.conversation_id], "set": {"folder": "Work"}}),
        (0.2, "done", {"act": "move", "step": move}),
        (0.2, "draft", {"conversation": moved.conversation_id, "text": "half a question"}),
        (0.3, "bringing", {"stem": STEM, "count": 3}),
        (0.4, "brought", {"stem": STEM, "count": 3, "step": brought.step_id}),
    ]
    return path, events


ANSWER = "(SELECT id FROM messages WHERE role = 'assistant')"
PLANTED = {
    "a loss": (f"UPDATE messages SET content = substr(content, 1, 9) WHERE id = {ANSWER}", "27 characters of the con"),
    "other words": (f"UPDATE messages SET content = upper(content) WHERE id = {ANSWER}", "not what was shown"),
    "a lost message": ("DELETE FROM messages WHERE content = 'moved'", "was shown and is not there"),
    "a lost conversation": ("DELETE FROM conversations WHERE folder = 'Work'", "is gone"),
    "a lost deletion": ("UPDATE conversations SET deleted = NULL", "deleted of conversation"),
    "a lost move": ("UPDATE conversations SET folder = ''", "folder of conversation"),
    "a double": (
        "INSERT INTO messages (conversation_id, role, content, ending, created) "
        "SELECT conversation_id, role, content, ending, created FROM messages WHERE content = 'question'",
        "is there 2 times",
    ),
    "a partial import": ("DELETE FROM conversations WHERE origin = 'o:1'", "of 1-1-3-x 2 of 3 conversations"),
    "a lost import": ("DELETE FROM conversations WHERE origin <> ''", "said to be brought in"),
    "an import that is seen too early": ("UPDATE steps SET finished = NULL WHERE kind = 'import'", "can be seen"),
    "an import twice": (
        "INSERT INTO messages (conversation_id, role, content, ending, created) "
        f"SELECT conversation_id, role, content, ending, 9 FROM messages WHERE content LIKE 'brought {STEM} 1'",
        "was brought in twice",
    ),
    "a lost draft": ("DELETE FROM drafts", "the draft of conversation"),
    "a draft that was sent": ("UPDATE drafts SET text = 'moved'", "is there twice"),
}


def test_the_ledger_finds_nothing_where_nothing_is_wrong(day: tuple[Path, list[Event]]) -> None:
    path, events = day
    checked: Counter[str] = Counter()
    with closing(Database(path)) as database:
        assert Ledger().compare(database, events, 1.0, 0.0, checked) == []
    assert checked["texts visible for 250 ms"] == 1
    assert checked["imports"] == 1


@pytest.mark.parametrize("name", PLANTED)
def test_the_ledger_notices(name: str, day: tuple[Path, list[Event]]) -> None:
    path, events = day
    damage, told = PLANTED[name]
    with closing(connect(str(path))) as connection:
        # Nothing may point nowhere: that would be noticed before all else.
        connection.execute("UPDATE conversations SET leaf_id = NULL")
        connection.execute(damage)
    with closing(Database(path)) as database:
        problems = Ledger().compare(database, events, 1.0, 0.0, Counter())
    assert any(told in problem for problem in problems), problems


def test_the_ledger_notices_what_a_later_round_loses(day: tuple[Path, list[Event]]) -> None:
    path, events = day
    ledger = Ledger()
    with closing(Database(path)) as database:
        ledger.compare(database, events, 1.0, 0.0, Counter())
        ready: list[Event] = [(2.0, "ready", {"banner": ""})]
        problems = ledger.compare(database, ready, 3.0, 0.0, Counter())
        assert [problem for problem in problems if "under way" not in problem] == []
        assert any("still said to be under way" in problem for problem in problems)
        database.connection.execute("UPDATE messages SET content = 'other' WHERE content = 'moved'")
        problems = ledger.compare(database, ready, 5.0, 0.0, Counter())
    assert any("of an earlier round is another" in problem for problem in problems)


def test_what_was_visible_for_less_than_a_quarter_second_may_be_lost(day: tuple[Path, list[Event]]) -> None:
    path, events = day
    with closing(Database(path)) as database:
        database.connection.execute(f"UPDATE messages SET content = '' WHERE id = {ANSWER}")
        assert Ledger().compare(database, events, 0.3, 0.0, Counter()) == []


@pytest.fixture
def open_puna(
    qtbot: QtBot, puna_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Puna]]:
    """Start Puna in this process, as often as a test wants to restart it."""
    (tmp_path / "script.json").write_text(json.dumps({"answers": [{"text": "an answer"}]}))
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(tmp_path / "script.json"))
    opened = []
    theme = Theme()
    theme.apply(QApplication.instance())

    def start() -> Puna:
        puna = Puna(Paths(puna_home), theme)
        opened.append(puna)
        qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
        puna.start()
        return puna

    yield start
    for puna in opened:
        puna.close()


def test_delete_import_edit_and_move_are_undone_after_restarts(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path
) -> None:
    """Each restart takes one more of them back, from the menu."""
    puna = open_puna()
    puna.models.choose("any.gguf")
    qtbot.waitUntil(lambda: puna.engine.state is EngineState.READY, timeout=20_000)
    chat = puna.chat

    def ask(text: str) -> int:
        with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
            assert chat.send(text)
        assert chat.conversation_id is not None
        return chat.conversation_id

    first = ask("first question")
    chat.new_conversation()
    second = ask("second question")
    question = puna.history.branch(second)[0]
    with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
        puna.window.transcript.edit_submitted.emit(question.id, "better question")
    puna.actions.move([first], "Work")
    (tmp_path / "past.json").write_text(json.dumps(FORMS["claude"]("1-1-2-claude", 2)))
    with qtbot.waitSignal(puna.importing.done, timeout=20_000):
        puna.importing.start(tmp_path / "past.json")
    puna.window.sidebar.delete_requested.emit(first)
    puna.window.close()

    def state(of: Puna) -> tuple[dict[int, str], list[str]]:
        listed = {row.id: row.folder for row in of.history.conversations()}
        return listed, [message.content for message in of.history.branch(second)]

    old, new = ["second question", "an answer"], ["better question", "an answer"]
    imported = dict.fromkeys((second + 1, second + 2), "")
    for expected in (
        ({second: "", **imported}, new),
        ({first: "Work", second: "", **imported}, new),
        ({first: "Work", second: ""}, new),
        ({first: "", second: ""}, new),
        ({first: "", second: ""}, old),
    ):
        puna = open_puna()
        assert state(puna) == expected
        puna.window.sidebar.menu.undo_requested.emit()
        puna.window.close()


def test_a_day_on_a_disk_that_is_full_at_times(tmp_path: Path) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("a file system of its own needs root")
    try:
        with kill_window.disk(tmp_path, "full") as home:
            report = kill_window.run(tmp_path, rounds=2, seed=2, fault="full", longest_s=1.0, home=home)
    except subprocess.CalledProcessError as error:
        pytest.skip(f"no tmpfs can be mounted here: {error}")
    assert report.problems == []
