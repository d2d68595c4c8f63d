"""The table of actions: its keys, its list in the README, rebinding in the dialog, and the palette."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from app.main import Puna
from app.paths import default_paths
from app.ui.actions import ACTIONS, WindowActions
from app.ui.keys_dialog import KeysDialog
from app.ui.palette import Entry, Palette, fitting
from app.ui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QMainWindow:
    window = QMainWindow()
    window.field = QLineEdit()
    window.setCentralWidget(window.field)
    qtbot.addWidget(window)
    window.resize(900, 700)
    with qtbot.waitExposed(window, timeout=30_000):
        window.show()
    return window


def spec(name: str):
    return next(spec for spec in ACTIONS if spec.id == name)


def test_ids_and_keys_are_unique_and_known_to_qt() -> None:
    keys = [QKeySequence(keys).toString() for spec in ACTIONS for keys in spec.keys]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)


def test_the_readme_lists_them_all() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    for each in ACTIONS:
        keys = ", ".join(each.keys).replace("Return", "Enter").replace("Del", "Delete")
        assert f"| {each.words.rstrip('…')} | {keys} |" in lines, each.id


def test_an_entry_of_a_menu_tells_the_keys_there_are(window: QMainWindow) -> None:
    actions, entry = WindowActions(window), QAction("Find", window)
    actions.show_keys_in(entry, "search")
    assert entry.text() == "Find\tCtrl+K"
    actions.set_own_keys({"search": "Ctrl+J"})
    assert entry.text() == "Find\tCtrl+J"
    actions.set_own_keys({"search": ""})
    assert entry.text() == "Find"


def test_keys_do_what_they_stand_for_and_what_they_are_changed_to(window: QMainWindow, qtbot: QtBot) -> None:
    actions = WindowActions(window)
    done: list[str] = []
    actions.connect_all({"sidebar": lambda: done.append("sidebar"), "panel": lambda: done.append("panel")})
    actions.explain(window.field, "sidebar", "List")
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert done == ["sidebar"]
    assert window.field.toolTip() == "List (Ctrl+B)"
    actions.set_own_keys({"sidebar": "Ctrl+."})
    assert window.field.toolTip() == "List (Ctrl+.)"
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert done == ["sidebar", "sidebar"]
    assert actions.keys(spec("panel")) == ()
    actions.set_own_keys({"sidebar": "", "nobody": "Ctrl+J"})
    assert actions.own_keys() == {"sidebar": ""}
    qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert done == ["sidebar", "sidebar", "panel"]


def test_the_dialog_takes_pressed_keys_tells_who_loses_them_and_resets(
    window: QMainWindow, theme: Theme, qtbot: QtBot
) -> None:
    actions = WindowActions(window)
    dialog = KeysDialog(theme, actions, window)
    with qtbot.waitExposed(dialog, timeout=30_000):
        dialog.open()
    edit = dialog.edits["sidebar"]
    with qtbot.waitSignal(dialog.keys_chosen) as chosen:
        edit.setKeySequence(QKeySequence("Ctrl+R"))
        edit.editingFinished.emit()
    assert chosen.args == [{"sidebar": "Ctrl+R"}]
    assert "Answer again" in dialog.note.text()
    assert dialog.edits["regenerate"].keySequence().isEmpty()
    edit.setKeySequence(QKeySequence("F2"))
    edit.editingFinished.emit()
    assert edit.keySequence() == QKeySequence("Ctrl+R")
    dialog.usual.click()
    assert edit.keySequence() == QKeySequence("Ctrl+B")
    assert not dialog.usual.isEnabled()
    dialog.close()


def test_words_typed_in_any_order_find_an_entry() -> None:
    entries = [Entry("a", "1", "Find in all conversations"), Entry("a", "2", "New chat"), Entry("a", "3", "A new one")]
    assert [entry.id for entry in fitting(entries, "new")] == ["2", "3"]
    assert [entry.id for entry in fitting(entries, "CONV fi")] == ["1"]
    assert fitting(entries, "zzz") == []
    assert fitting(entries, "") == entries


def test_the_palette_is_used_by_keys_alone(window: QMainWindow, theme: Theme, qtbot: QtBot) -> None:
    palette = Palette(theme, window)
    palette.set_entries([Entry("action", "1", "One"), Entry("action", "2", "Two"), Entry("action", "3", "Three")])
    window.field.setFocus()
    palette.open()
    assert palette.field.hasFocus()
    qtbot.keyClicks(palette.field, "t")
    assert [entry.id for entry in palette.entries()] == ["2", "3"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args[0].id == "3"
    assert palette.isHidden()
    palette.open()
    qtbot.keyClicks(palette.field, "zzz")
    assert palette.note.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.field.hasFocus()


def test_the_real_window_lists_and_does_its_actions(qtbot: QtBot, theme: Theme) -> None:
    puna = Puna(default_paths(), theme)
    try:
        puna.start()
        window = puna.window
        window.commands.trigger("palette")
        words = [entry.words for entry in window.palette_card.entries()]
        assert "Go to Settings" in words
        qtbot.keyClicks(window.palette_card.field, "settings go")
        qtbot.keyClick(window.palette_card.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.settings.isVisible())
        before = window.font().pixelSize()
        window.commands.trigger("larger")
        assert puna.settings.settings.text_percent == 110
        assert theme.sizes.ui > before or window.font().pixelSize() > before
        window.commands.trigger("usual-size")
        assert puna.settings.settings.text_percent == 100
    finally:
        puna.close()
        puna.window.deleteLater()
