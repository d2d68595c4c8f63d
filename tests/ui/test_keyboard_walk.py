"""Every dialog, card, popover, menu, tray and page of the real window, opened, walked and left by keys alone.

What `app.ui` has is read from its modules: a widget that no walk shows, or a menu that none opens, fails here.
"""

import ast
import importlib
import pkgutil
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

import app.ui
from app.main import Puna
from app.ui.column import Column
from app.ui.drop_overlay import DropOverlay
from app.ui.flow import BesideWords, SideBySide
from app.ui.front import Front
from app.ui.overlay_card import OverlayCard
from app.ui.suggestions import SuggestionList
from app.ui.text_question import TextQuestion
from tests.ui.keyboard import (
    INTERACTIVE,
    go_to,
    name_of,
    nameless,
    press,
    settle,
    shown,
    unpressed,
    walk,
    walk_back,
    walk_menu,
)
from tests.ui.walks import (
    ASKED,
    MENUS,
    OVER,
    PAGES,
    Walk,
    answering,
    discover,
    guided,
    jobs,
    library,
    one_theme,
    panel,
    puna,
    sent_preview,
    source,
    thought,
    told,
    verdict,
)

pytestmark = [pytest.mark.timeout(300), pytest.mark.qt_log_ignore("This plugin does not support")]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

__all__ = ["one_theme", "puna"]

MADE = {
    ("main_window", "add_model_dialog"): "add model",
    ("message_menu", "__init__"): "message",
    ("model_picker", "__init__"): "models",
    ("persona_box", "menu"): "persona",
    ("receipts_card", "_open_menu"): "measure",
    ("sidebar", "show_menu_of"): "conversation",
    ("sidebar", "_on_new_folder"): "new folder",
    ("persona_box", "_on_save"): "new persona",
    ("persona_box", "_on_rename"): "rename persona",
    ("main_window", "ask_token"): "token",
}
# What has nothing that a key could reach, or is walked as a part of what is made of it.
NO_KEYS = {
    DropOverlay: "shows where to let go of what the pointer drags",
    Front: "is empty until the window fills it",
    OverlayCard: "what the cards are made of",
    Column: "holds what stands in the middle of the window",
    BesideWords: "holds words and what stands beside or below them",
    SideBySide: "holds what stands in a line while there is room",
}


@pytest.mark.parametrize("way", OVER, ids=lambda way: way.name)
def test_what_opens_over_the_window_is_walked_and_gives_the_keyboard_back(puna: Puna, way: Walk) -> None:
    before = way.opened(puna)
    (root,) = shown(way.shows[0])
    for kind in way.shows:
        assert [each for each in shown(kind) if each is root or root.isAncestorOf(each)], kind
    if isinstance(root, QDialog):
        assert QApplication.activeWindow() is root
        assert root.windowTitle()
        assert root.isModal()
    assert root.isAncestorOf(QApplication.focusWidget())
    assert nameless(root) == []
    stops = walk(root)
    if isinstance(root, QDialog | OverlayCard):
        assert [name_of(stop.widget) for stop in stops if not root.isAncestorOf(stop.widget)] == []
    assert [name_of(stop.widget) for stop in stops if not stop.is_seen] == []
    assert [name_of(stop.widget) for stop in stops if not stop.looks_different] == []
    walk_back(stops)
    assert unpressed(root) == []
    press(Qt.Key.Key_Escape)
    assert not shiboken6.isValid(root) or not root.isVisible()
    assert QApplication.activeWindow() is puna.window
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize("way", PAGES, ids=lambda way: way.name)
def test_every_page_is_walked(puna: Puna, way: Walk) -> None:
    way.opened(puna)
    for kind in way.shows:
        assert [each for each in shown(kind) if each.window() is puna.window], kind
    assert nameless(puna.window) == []
    stops = walk(puna.window)
    assert [name_of(stop.widget) for stop in stops if not stop.is_seen] == []
    assert [name_of(stop.widget) for stop in stops if not stop.looks_different] == []
    walk_back(stops)
    assert unpressed(puna.window) == []


@pytest.mark.parametrize("way", MENUS, ids=lambda way: way.name)
def test_every_menu_is_walked_and_gives_the_keyboard_back(puna: Puna, way: Walk) -> None:
    before = way.opened(puna)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, way.shows[0])
    assert walk_menu(menu)
    press(Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize("way", ASKED, ids=lambda way: way.name)
def test_what_is_asked_for_in_a_word_is_walked(puna: Puna, qtbot: QtBot, way: Walk) -> None:
    walked: list[QWidget] = []

    def answer() -> None:
        """While the question waits: whoever asks it goes on only with what it is given."""
        asked, focus = shown(TextQuestion), QApplication.focusWidget()
        if not asked or focus is None or not asked[0].isAncestorOf(focus):
            return
        timer.stop()
        try:
            (root,) = asked
            settle()
            assert nameless(root) == []
            stops = walk(root)
            assert [name_of(stop.widget) for stop in stops if not stop.looks_different] == []
            walk_back(stops)
            walked.append(root)
            press(Qt.Key.Key_Escape)
            assert not root.isVisible()
        finally:
            for each in shown(TextQuestion):
                each.reject()

    timer = QTimer(puna)
    timer.timeout.connect(answer)
    timer.start(20)
    before = way.opened(puna)
    qtbot.waitUntil(lambda: bool(walked), timeout=20_000)
    settle()
    assert QApplication.activeWindow() is puna.window
    assert QApplication.focusWidget() is before


class Windows(QObject):
    """Which widgets were shown as windows, by the names of their classes."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.add(type(watched).__name__)
        return False


def test_nothing_is_a_window_of_its_own_before_it_has_its_place(puna: Puna) -> None:
    windows = Windows()
    QApplication.instance().installEventFilter(windows)
    for conversation in puna.history.conversations():
        puna.chat.open(conversation.id)
    settle()
    for way in (thought, library, discover, jobs, panel, told, guided, answering):
        puna.window.show_place("chat")
        way(puna)
    assert windows.shown == set()
    for way in (source, verdict, sent_preview):
        way(puna)
        press(Qt.Key.Key_Escape)
    QApplication.instance().removeEventFilter(windows)
    assert windows.shown == {"SourceDialog", "VerdictDialog", "TextPreview"}


def test_what_is_offered_while_one_types_leaves_the_keyboard_in_the_field(puna: Puna) -> None:
    go_to(puna.window.composer.field)
    press(Qt.Key.Key_Slash)
    (offered,) = shown(SuggestionList)
    assert nameless(offered) == []
    assert offered.list.currentRow() == 0
    press(Qt.Key.Key_Escape)
    assert not offered.isVisible()
    assert QApplication.focusWidget() is puna.window.composer.field


def test_nothing_that_app_ui_has_is_left_out() -> None:
    """Of all widgets, dialogs and menus that the modules define: each is shown in a walk, or said to have no keys."""
    defined = set()
    for module in pkgutil.iter_modules(app.ui.__path__):
        found = vars(importlib.import_module(f"app.ui.{module.name}")).values()
        defined |= {kind for kind in found if isinstance(kind, type) and issubclass(kind, QWidget)}
    ours = {kind for kind in defined if kind.__module__.startswith("app.ui.") and not kind.__name__.startswith("_")}
    walked = {kind for way in (*OVER, *PAGES, *MENUS, *ASKED) for kind in way.shows} | {SuggestionList}
    # What is one control alone is walked wherever it stands.
    single = (*INTERACTIVE, QLabel)
    left = {kind for kind in ours - walked - NO_KEYS.keys() if not issubclass(kind, single)}
    assert left == set()
    assert NO_KEYS.keys() <= ours


def test_every_menu_and_question_that_app_ui_makes_is_walked() -> None:
    made = set()
    for path in sorted(Path(app.ui.__path__[0]).glob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef):
                calls = [ast.unparse(each.func) for each in ast.walk(function) if isinstance(each, ast.Call)]
                if any(call in ("QMenu", "Menu", "QMessageBox", "TextQuestion") for call in calls):
                    made.add((path.stem, function.name))
    assert made == MADE.keys()
    assert set(MADE.values()) <= {way.name for way in (*MENUS, *ASKED)}
