"""A model that Puna made and somebody changed: told before it is used, by the terminal and by the window."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.control.engine_client import EngineClient, EngineState
from app.control.library_watch import LibraryWatch
from app.control.models import ModelsController
from app.paths import Paths
from app.storage.library import Library
from app.storage.settings_file import SettingsFile
from tests.integration.test_chat_cli import puna
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_table_model


@pytest.fixture
def made(puna_home: Path, tmp_path: Path) -> Path:
    """Made by a job of Puna's."""
    ids = [pieces().byte(value) for value in b"abc"]
    source = write_table_model(tmp_path / "source.gguf", ids, chat_template=CHATML)
    target = puna_home / "models" / "made.gguf"
    target.parent.mkdir(parents=True)
    done = puna("quantize", str(source), "-o", str(target), "--type", "q8_0")
    assert done.returncode == 0, done.stderr
    return target


def change(path: Path) -> None:
    """One bit of the last tensor."""
    with path.open("r+b") as file:
        file.seek(-40, os.SEEK_END)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 1]))


def test_the_terminal_warns_until_told_to_trust(made: Path) -> None:
    ask = ("chat", "made", "--prompt", "Hi", "--max-tokens", "1")
    assert puna(*ask).stderr == ""
    os.utime(made)
    assert puna(*ask).stderr == ""
    change(made)
    for _ in range(2):
        done = puna(*ask)
        assert done.returncode == 0
        assert done.stderr.startswith("note: made.gguf is not the file that Puna made on 20")
        assert done.stderr.endswith("or trust it as it is with --trust\n")
    assert puna(*ask, "--trust").stderr == ""
    assert puna(*ask).stderr == ""
    # A template that Puna itself writes into it is no change by somebody else.
    assert puna("models", "template", "made", "alpaca").returncode == 0
    assert puna(*ask).stderr == ""


def test_the_window_warns_when_the_model_is_chosen(qtbot: QtBot, made: Path, puna_home: Path) -> None:
    paths = Paths(puna_home)
    engine = EngineClient(paths.logs / "engine.log")
    library = Library(paths.models, paths.library)
    controller = ModelsController(paths, library, LibraryWatch(library), engine, SettingsFile(paths.settings))
    problems: list[str] = []
    controller.changed_file_found.connect(lambda text, path: problems.append(text))
    try:
        controller.choose(str(made))
        qtbot.waitUntil(lambda: engine.state is EngineState.READY, timeout=20_000)
        assert controller.jobs == ()
        change(made)
        controller.choose(str(made), again=True)
        qtbot.waitUntil(lambda: bool(problems), timeout=20_000)
        assert "made.gguf is not the file that Puna made on" in problems[0]
        controller.trust(str(made))
        qtbot.waitUntil(lambda: controller.jobs == (), timeout=20_000)
        controller.choose(str(made), again=True)
        assert controller.jobs == ()
    finally:
        controller.shut_down()
        engine.close()
        # Jobs that are over are deleted by the event loop, which must come before their parent goes with this function.
        qtbot.wait(100)
    assert len(problems) == 1
