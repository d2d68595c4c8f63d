"""Imports in the window, one after the other: what came is shown, and each card tells what came of it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import Puna
from app.paths import Paths
from app.storage.archive_format import write_archive
from app.ui.job_card import JobCard
from app.ui.theme import Theme
from tests.unit.storage.exporters.samples import chain


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path) -> Iterator[Puna]:
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(Paths(puna_home), theme)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    yield puna
    puna.close()


def export(path: Path, *turns: str) -> Path:
    with path.open("wb") as file:
        write_archive([chain(*turns, title="Talk")], file)
    return path


def bring_in(puna: Puna, qtbot: QtBot, path: Path) -> JobCard:
    """Its card, when it is over."""
    assert puna.importing.start(path)
    card = puna.window.sidebar.tray.cards[-1]
    qtbot.waitUntil(lambda: not puna.importing.running and not card.is_running, timeout=20_000)
    return card


def test_what_was_said_since_is_shown_where_the_conversation_is_open(puna: Puna, qtbot: QtBot, tmp_path: Path) -> None:
    def shown() -> list[str]:
        return [view.text() for view in puna.window.transcript.views]

    bring_in(puna, qtbot, export(tmp_path / "talk.json", "u:Hi", "a:Hello.")).button.click()
    assert puna.window.sidebar.tray.cards == []
    puna.chat.open(1)
    assert shown() == ["Hi", "Hello."]
    longer = export(tmp_path / "talk.json", "u:Hi", "a:Hello.", "u:And?", "a:Well.")
    card = bring_in(puna, qtbot, longer)
    assert card.outcome.text() == "0 conversations added, 1 has new messages."
    assert shown() == ["Hi", "Hello.", "And?", "Well."]
    card.action.click()
    assert shown() == ["Hi", "Hello."]
    assert puna.window.sidebar.tray.cards == []


def test_an_import_that_fails_after_one_that_did_not(puna: Puna, qtbot: QtBot, tmp_path: Path) -> None:
    good = export(tmp_path / "talk.json", "u:Hi", "a:Hello.")
    bad = tmp_path / "notes.json"
    bad.write_text(json.dumps({"notes": []}))
    problems: list[str] = []
    puna.importing.failed.connect(problems.append)
    assert "1 conversation added" in bring_in(puna, qtbot, good).outcome.text()
    for n in (1, 2):
        card = bring_in(puna, qtbot, bad)
        assert card.outcome.text().startswith("notes.json holds no conversations")
        assert card.property("outcome") == "failed"
        assert len(problems) == n
    puna.importing.start(good)
    with qtbot.waitSignal(puna.importing.cancelled, timeout=20_000):
        puna.importing.cancel()
    assert len(puna.window.sidebar.tray.cards) == 3
