"""Imports from end to end: `puna history`, the job behind the window, and what the history holds afterwards."""

import io
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.control.import_history import HistoryImport, ImportOutcome
from app.core.archive import ArchivedConversation
from app.core.conversation import ConversationFilter
from app.core.messages import Role
from app.paths import child_environment, default_paths
from app.storage.archive_format import write_archive
from app.storage.database import Database
from app.storage.history import History
from app.storage.upkeep import Upkeep
from tests.unit.storage.importers.gpt4all_files import Chat, Item, write_chat
from tests.unit.storage.importers.reading_helpers import FIXTURES
from tests.unit.storage.importers.test_ollama import write_database


@contextmanager
def history() -> Iterator[History]:
    with closing(Database(default_paths().history)) as database:
        yield History(database)


def everything() -> list[ArchivedConversation]:
    with history() as store:
        return list(store.archive_all())


def puna(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "app", "history", *map(str, arguments)],
        capture_output=True,
        text=True,
        env=child_environment(),
        timeout=60,
    )


def result_of(run: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


@pytest.fixture
def past(tmp_path: Path) -> Path:
    """A folder with something of every program."""
    folder = Path(shutil.copytree(FIXTURES, tmp_path / "past"))
    (folder / "puna.json").unlink()
    chat = Chat(items=(Item("Prompt: ", "Hi"), Item("Response: ", "Hello.")))
    (folder / "gpt4all-5c0ffee5.chat").write_bytes(write_chat(chat, 12))
    write_database(folder / "db.sqlite")
    return folder


def large_export(path: Path, n_conversations: int) -> Path:
    """ShareGPT data that takes some seconds to bring in."""
    turns = [{"from": "human" if i % 2 == 0 else "gpt", "value": f"word {i} " * 50} for i in range(20)]
    with path.open("w") as file:
        for number in range(n_conversations):
            turns[0]["value"] = f"conversation {number}"
            file.write(json.dumps({"id": str(number), "conversations": turns}) + "\n")
    return path


def test_a_folder_of_everything_twice_then_undone_then_again(past: Path) -> None:
    first = result_of(puna("import", past, "--json"))
    assert first["added"] == 24
    assert first["unreadable"] == 8
    assert len(first["formats"]) == 12
    assert "Lost: its messages.jsonl is missing" in first["problems"]
    brought = everything()
    assert len(brought) == 24
    again = result_of(puna("import", past, "--json"))
    assert (again["added"], again["skipped"], again["step"]) == (0, 24, None)
    assert everything() == brought
    undone = puna("undo", str(first["step"]))
    assert (undone.returncode, everything()) == (0, [])
    back = result_of(puna("import", past, "--json"))
    assert (back["added"], back["restored"]) == (0, 24)
    assert everything() == brought


def test_list_show_and_import_speak_to_people() -> None:
    imported = puna("import", FIXTURES / "claude")
    assert imported.stdout.splitlines() == [
        "Claude export: 2 conversations added, 1 could not be read.",
        "  not read: Empty: it has no messages",
        "`puna history undo 1` takes it back",
    ]
    listed = puna("list").stdout.splitlines()
    assert [line.split(maxsplit=2)[1:] for line in listed] == [
        ["2024-03-01", "Poem about rain"],
        ["2023-08-01", "An old export has text only"],
    ]
    shown = puna("show", listed[1].split()[0])
    assert shown.stdout.startswith("# An old export has text only\n\n## You\n\nAn old export")
    assert "## Assistant\n\nYes." in shown.stdout
    assert len(result_of(puna("list", "--json"))["conversations"]) == 2
    assert puna("undo").stdout == "undone: import claude\n"
    assert puna("undo").stderr == "error: There is nothing to undo.\n"
    assert puna("show", "99").stderr == "error: Conversation 99 is not in the history.\n"
    assert puna("bring").returncode == 2


def test_import_of_nothing_tells_what_is_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    chats = tmp_path / ".lmstudio" / "conversations"
    shutil.copytree(FIXTURES / "lm_studio" / "conversations", chats)
    assert puna("import").stdout == f"LM Studio: puna history import {chats}\n"
    assert result_of(puna("import", "--json")) == {"places": [{"program": "LM Studio", "path": str(chats)}]}


@pytest.mark.parametrize("name", ["chatgpt/conversations.json", "alpaca.json", "open_webui.json", "sharegpt.json"])
def test_a_truncated_file_is_one_sentence_and_leaves_nothing(name: str, tmp_path: Path) -> None:
    whole = (FIXTURES / name).read_bytes()
    path = tmp_path / Path(name).name
    for part in (0.5, 0.9, 0.99):
        path.write_bytes(whole[: int(len(whole) * part)])
        run = puna("import", path)
        assert run.returncode == 1
        assert run.stdout == ""
        error = run.stderr.splitlines()[-1]
        assert error.startswith(f"error: {path.name} can't be imported: it is cut off in the middle")
        assert everything() == []
    with closing(sqlite3.connect(default_paths().history)) as connection:
        assert connection.execute("SELECT count(*) FROM messages").fetchone() == (0,)


def test_our_own_export_comes_into_an_empty_store_equal_and_into_its_own_not_at_all(
    past: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result_of(puna("import", past, "--json"))
    with history() as store:
        number = store.create_conversation("Written here", "model.gguf", "Be brief.")
        store.add_message(number, None, Role.USER, "hello")
    mine = everything()
    export = tmp_path / "export.json"
    with export.open("wb") as file:
        assert write_archive(iter(mine), file) == 25
    same = result_of(puna("import", export, "--json"))
    assert (same["added"], same["skipped"]) == (0, 25)
    monkeypatch.setenv("PUNA_HOME", str(tmp_path / "empty"))
    there = result_of(puna("import", export, "--json"))
    assert (there["added"], there["skipped"]) == (25, 0)
    assert everything() == mine
    buffer = io.BytesIO()
    write_archive(iter(everything()), buffer)
    assert buffer.getvalue() == export.read_bytes()


def test_what_was_said_since_comes_in_and_is_taken_back(tmp_path: Path) -> None:
    with history() as store:
        number = store.create_conversation("Written here")
        question = store.add_message(number, None, Role.USER, "hello")
    export = tmp_path / "ours.json"
    result_of(puna("export", "--format", "json", "-o", export, "--json"))
    with history() as store:
        answer = store.add_message(number, question.id, Role.ASSISTANT, "Hi.")
        longer = tmp_path / "longer.json"
        with longer.open("wb") as file:
            write_archive(store.archive_all(), file)
        store.delete_message(answer.id)
        store.purge(0)
    assert result_of(puna("import", export, "--json"))["skipped"] == 1
    grown = result_of(puna("import", longer, "--json"))
    assert (grown["added"], grown["grown"], grown["skipped"]) == (0, 1, 0)
    assert grown["summary"] == "0 conversations added, 1 has new messages."
    assert [len(conversation.messages) for conversation in everything()] == [2]
    assert puna("undo", str(grown["step"])).stdout == "undone: import longer.json\n"
    assert [len(conversation.messages) for conversation in everything()] == [1]


def test_ctrl_c_leaves_nothing(tmp_path: Path) -> None:
    export = large_export(tmp_path / "large.jsonl", 4000)
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "history", "import", str(export)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=child_environment(),
        text=True,
    )
    end = time.monotonic() + 30
    while n_messages() == 0:
        assert time.monotonic() < end
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert "stopped" in errors
    assert process.returncode == 130
    assert everything() == []
    assert n_messages() == 0


def n_messages() -> int:
    path = default_paths().history
    if not path.exists():
        return 0
    with closing(sqlite3.connect(path, timeout=10)) as connection:
        try:
            return int(connection.execute("SELECT count(*) FROM messages").fetchone()[0])
        except sqlite3.OperationalError:  # its tables are being made
            return 0


@pytest.fixture
def importer(qtbot: QtBot, tmp_path: Path) -> Iterator[HistoryImport]:
    default_paths().create()
    found = HistoryImport(default_paths().history, tmp_path / "jobs.log")
    yield found
    found.cancel()
    found.wait()


def test_the_window_brings_in_with_progress_while_it_writes(
    importer: HistoryImport, qtbot: QtBot, tmp_path: Path
) -> None:
    export = large_export(tmp_path / "large.jsonl", 1500)
    seen: list[float] = []
    with history() as store:
        number = store.create_conversation("Meanwhile")

        def on_progressed(fraction: float) -> None:
            store.rename(number, f"Meanwhile {len(seen)}")
            seen.append(fraction)

        importer.started.connect(lambda job, name: job.progressed.connect(on_progressed))
        with qtbot.waitSignal(importer.done, timeout=60_000) as done:
            assert importer.start(export)
            assert not importer.start(export)
        outcome: ImportOutcome = done.args[0]
        assert outcome.changed
        assert (outcome.added, outcome.formats, outcome.problems) == (1500, ("ShareGPT data",), ())
        assert outcome.summary == "1,500 conversations added."
        assert not importer.running
        assert len(seen) > 1
        assert seen == sorted(seen)
        assert seen[-1] == 1.0
        assert store.count(ConversationFilter(folder="large")) == 1500
        assert outcome.step is not None
        store.undo(outcome.step)
        assert store.count(ConversationFilter(folder="large")) == 0


def test_a_cancelled_import_is_never_seen_and_is_taken_away(
    importer: HistoryImport, qtbot: QtBot, tmp_path: Path
) -> None:
    export = large_export(tmp_path / "large.jsonl", 4000)
    importer.start(export)
    qtbot.waitUntil(lambda: n_messages() > 0, timeout=30_000)
    with qtbot.waitSignal(importer.cancelled, timeout=10_000):
        importer.cancel()
    assert everything() == []
    reports: list[object] = []
    upkeep = Upkeep(default_paths().history, reports.append)
    upkeep.start()
    qtbot.waitUntil(lambda: bool(reports), timeout=20_000)
    upkeep.stop()
    assert n_messages() == 0


def test_a_killed_import_is_told_and_the_next_one_works(importer: HistoryImport, qtbot: QtBot, tmp_path: Path) -> None:
    export = large_export(tmp_path / "large.jsonl", 4000)
    importer.start(export)
    qtbot.waitUntil(lambda: n_messages() > 0, timeout=30_000)
    assert importer._job is not None
    with qtbot.waitSignal(importer.failed, timeout=10_000):
        os.kill(importer._job.process_id, signal.SIGKILL)
    assert everything() == []
    importer.start(FIXTURES / "alpaca.json")
    with qtbot.waitSignal(importer.done, timeout=20_000) as done:
        pass
    assert done.args[0].added == 2
    assert n_messages() == 4


def test_what_is_no_export_fails_with_a_sentence(importer: HistoryImport, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"notes": []}')
    importer.start(path)
    with qtbot.waitSignal(importer.failed, timeout=20_000) as failed:
        pass
    assert failed.args[0].startswith("notes.json holds no conversations that Puna knows.")
