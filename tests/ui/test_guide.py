"""The first start: the built-in guide is made, answers a pressed suggestion, and gives way to the first real model."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.control.engine_client import EngineState
from app.core.messages import Role
from app.main import Puna
from app.paths import Paths
from app.ui.theme import Theme
from tests.unit.engine.tiny_gguf import pieces, write_table_model

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path) -> Iterator[Puna]:
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(Paths(puna_home), theme)
    puna.settings.change(other_apps=False)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    yield puna
    puna.close()


def ready(puna: Puna, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: puna.engine.state is EngineState.READY, timeout=60_000)


def answers(puna: Puna) -> list[str]:
    number = puna.chat.conversation_id
    return [] if number is None else [m.content for m in puna.history.branch(number) if m.role is Role.ASSISTANT]


def test_the_guide_is_made_answers_a_chip_and_leaves_the_place_to_a_real_model(puna: Puna, qtbot: QtBot) -> None:
    strip = puna.window.guide
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    ready(puna, qtbot)
    assert puna.engine.model_path == puna.guide.model_path
    assert Path(puna.guide.model_path).is_file()
    assert puna.settings.settings.last_model == ""
    assert [chip.text() for chip in strip.chips] == list(puna.guide.suggestions)
    assert "demonstration" in strip.about.text()
    assert not puna.window.tuning.add_adapter.isVisibleTo(puna.window.tuning)
    strip.chips[0].click()
    qtbot.waitUntil(lambda: bool(answers(puna)) and bool(answers(puna)[0]), timeout=20_000)
    conversation_id = puna.chat.conversation_id
    puna.chat.new_conversation()
    assert len(strip.chips) == len(puna.guide.suggestions)
    puna.chat.open(conversation_id)
    assert len(strip.chips) <= 4

    strip.real.click()
    assert puna.window.models.show_discover.isChecked()
    # Whatever real model comes first takes its place.
    write_table_model(puna_models(puna) / "real.gguf", [pieces().id("<|im_end|>")])
    puna.models.refresh()
    qtbot.waitUntil(lambda: Path(puna.engine.model_path or "").name == "real.gguf", timeout=20_000)
    assert strip.isHidden()
    assert puna.window.tuning.add_adapter.isVisibleTo(puna.window.tuning)
    assert puna.settings.settings.last_model.endswith("real.gguf")

    # It can still be chosen, and is not what the next start begins with.
    puna.models.choose(puna.guide.model_path)
    ready(puna, qtbot)
    assert puna.engine.model_path == puna.guide.model_path
    assert puna.settings.settings.last_model.endswith("real.gguf")


def puna_models(puna: Puna) -> Path:
    folder = Path(puna.guide.model_path).parents[2] / "models"
    folder.mkdir(exist_ok=True)
    return folder


def test_a_guide_that_cannot_be_made_is_told_of(qtbot: QtBot, puna_home: Path) -> None:
    (puna_home / "guide").parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(puna_home / "guide", ignore_errors=True)
    (puna_home / "guide").write_text("in the way")
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(Paths(puna_home), theme)
    puna.settings.change(other_apps=False)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    try:
        with qtbot.waitSignal(puna.guide.problem, timeout=10_000) as told:
            puna.start()
        assert "built-in guide" in told.args[0]
    finally:
        puna.close()


def test_without_its_guide_the_window_opens_and_says_so(
    qtbot: QtBot, puna_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "guide").mkdir()
    (tmp_path / "guide" / "guide.json").write_text('{"threshold": 0.')
    monkeypatch.setattr("app.control.guide.resources", lambda: tmp_path)
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(Paths(puna_home), theme)
    puna.settings.change(other_apps=False)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    with qtbot.waitSignal(puna.guide.problem, timeout=10_000) as said:
        puna.start()
    assert "install Puna again" in said.args[0]
    assert puna.guide.model_path == ""
    assert puna.window.guide.isHidden()
    assert all(action.data() != "" for action in puna.window.model_picker.menu_of_models.actions())
    puna.close()
