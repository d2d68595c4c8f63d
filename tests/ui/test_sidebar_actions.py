"""Pinning, moving, archiving and the trash, from the real window down to the disk and back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.control.conversation_list import PINNED_ROLE
from app.main import Puna
from app.paths import Paths
from app.ui.theme import Theme
from app.ui.trash_dialog import TrashDialog


@pytest.fixture
def open_puna(qtbot: QtBot, puna_home: Path) -> Iterator[Callable[[], Puna]]:
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


def titles(puna: Puna) -> list[str]:
    return [puna.conversations.index(row).data() for row in range(puna.conversations.rowCount())]


def test_a_pinned_conversation_comes_first_also_after_a_restart(open_puna: Callable[[], Puna]) -> None:
    puna = open_puna()
    numbers = [puna.history.create_conversation(name) for name in ("One", "Two", "Three")]
    puna.actions.changed.emit()
    assert titles(puna) == ["Three", "Two", "One"]
    puna.window.sidebar.pin_requested.emit(numbers[0], True)
    assert titles(puna) == ["One", "Three", "Two"]
    assert puna.conversations.index(0).data(PINNED_ROLE)
    puna.close()
    assert titles(open_puna()) == ["One", "Three", "Two"]


def test_moving_and_archiving_are_undone_with_one_press(open_puna: Callable[[], Puna]) -> None:
    puna = open_puna()
    number = puna.history.create_conversation("Letters")
    puna.actions.changed.emit()
    puna.window.sidebar.move_requested.emit(number, "Work/Letters")
    assert puna.history.conversation(number).folder == "Work/Letters"
    assert puna.window.sidebar.folders() == ["Work/Letters"] or "Work/Letters" in puna.window.sidebar.folders()
    puna.window.banner.action_triggered.emit()
    assert puna.history.conversation(number).folder == ""
    puna.window.sidebar.archive_requested.emit(number)
    assert titles(puna) == []
    puna.window.banner.action_triggered.emit()
    assert titles(puna) == ["Letters"]


def test_the_trash_gives_back_and_is_emptied_with_two_presses(open_puna: Callable[[], Puna]) -> None:
    puna = open_puna()
    kept, lost = (puna.history.create_conversation(name) for name in ("Kept", "Lost"))
    puna.actions.delete([kept])
    puna.actions.delete([lost])
    puna.window.sidebar.menu.trash_requested.emit()
    (dialog,) = puna.window.findChildren(TrashDialog)
    assert dialog.list.count() == 2
    dialog.list.setCurrentRow(1)
    dialog.restore.click()
    assert titles(puna) == ["Kept"]
    assert dialog.list.count() == 1
    dialog.erase.click()
    assert len(puna.history.trashed()) == 1
    dialog.erase.click()
    assert puna.history.trashed() == []
    assert dialog.list.count() == 0
    assert not dialog.erase.isEnabled()
    dialog.reject()


def test_the_menu_of_a_conversation_offers_it_all(
    open_puna: Callable[[], Puna], monkeypatch: pytest.MonkeyPatch
) -> None:
    puna = open_puna()
    puna.history.create_conversation("One")
    puna.actions.changed.emit()
    shown: list[str] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: shown.extend(action.text() for action in menu.actions()))
    puna.window.sidebar.list.setCurrentIndex(puna.conversations.index(0))
    puna.window.sidebar.list.show_menu_of(puna.conversations.index(0))
    assert [text for text in shown if text] == ["Open", "Rename", "Pin", "Move to", "Archive", "Delete"]
