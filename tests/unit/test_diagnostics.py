"""Diagnostics: what they tell, and that nothing of what a person wrote is in them, wherever it lies."""

from contextlib import closing
from pathlib import Path

import pytest

from app.__main__ import main
from app.core.messages import Ending, Role
from app.core.saved import SavedKind
from app.diagnostics import diagnostics
from app.paths import Paths
from app.storage.database import Database
from app.storage.history import History
from app.storage.migrations import STEPS
from app.storage.saved_things import SavedThings
from app.storage.settings_file import SettingsFile

SAID = "violet giraffe"


@pytest.fixture
def paths(puna_home: Path) -> Paths:
    paths = Paths(puna_home)
    paths.create()
    return paths


def write_everywhere(paths: Paths) -> None:
    """What a person wrote, in every place that it can get to."""
    with closing(Database(paths.history)) as database:
        history = History(database)
        question = history.ask(None, f"a {SAID}?", title=SAID)
        history.add_message(question.conversation_id, question.id, Role.ASSISTANT, f"A {SAID}!", Ending.DONE)
        history.change([question.conversation_id], folder=SAID, tags=(SAID,))
        history.keep_draft(question.conversation_id, SAID)
        SavedThings(database, SavedKind.PROMPT).add(SAID, SAID)
    SettingsFile(paths.settings).change(default_persona=SAID, last_model=f"/models/{SAID}.gguf", keys={"quit": SAID})
    for name in ("window.log", "engine.log", "job.log", "jobs.log"):
        (paths.logs / name).write_text(
            f"Traceback (most recent call last):\n  File \"/a.py\", line 3, in ask\n    ask('{SAID}')\n"
            f"ValueError: {SAID}\n{SAID}\nignored a line: '{SAID}'\n"
        )


def test_no_word_of_a_person_is_in_them(paths: Paths) -> None:
    write_everywhere(paths)
    text = diagnostics(paths)
    assert "violet" not in text
    assert "giraffe" not in text
    assert text.count("  ValueError\n") == 4


def test_they_tell_what_helps(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    Database(paths.history).close()
    with closing(Database(paths.history)) as database:
        History(database)
    SettingsFile(paths.settings).change(n_ctx=8192)
    (paths.models / "tale-Q4_K_M.gguf").write_bytes(b"x" * 2_000_000)
    (paths.logs / "engine.log").write_text("llama_context: n_ctx = 512\n")
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    text = diagnostics(paths, {"Qt": "6.x, xcb"})
    for words in (
        "Puna 0.", "llama-cpp-python 0.3", "Qt: 6.x, xcb", "n_ctx 8192", "models/tale-Q4_K_M.gguf: 2",
        "QT_SCALE_FACTOR=2", f"history's schema: {len(STEPS)}", "  llama_context: n_ctx = 512",
    ):  # fmt: skip
        assert words in text, words


def test_nobody_is_named_by_the_place_of_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "jane")
    paths = Paths(tmp_path / "jane" / "puna")
    paths.create()
    (paths.logs / "engine.log").write_text(f"load: {paths.models}/x.gguf\n")
    text = diagnostics(paths)
    assert "jane" not in text
    assert "Data: ~/puna" in text
    assert "load: ~/puna/models/x.gguf" in text


def test_a_broken_installation_is_told_of_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing there at all, and a history that is none."""
    assert "history's schema: SQLITE_CANTOPEN" in diagnostics(Paths(tmp_path / "nowhere"))
    (tmp_path / "history.sqlite3").write_bytes(b"no database " * 100)
    assert "history's schema: SQLITE_NOTADB" in diagnostics(Paths(tmp_path))
    assert not (tmp_path / "nowhere").exists()
    assert main(["diagnostics"]) == 0
    assert capsys.readouterr().out.startswith("Puna ")
