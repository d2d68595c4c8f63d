"""Every screen for a person with a screen reader, and with a keyboard alone: the sampled states, one by one."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.announcer import Announcer
from app.ui.overlay_card import OverlayCard
from app.ui.theme import Theme
from tests.ui.keyboard import TAB, nameless, parts, wanted
from tests.ui.sample_stage import Stage, first_start
from tests.ui.sample_states import STATES, at_sign, palette, searching, slash


@pytest.fixture(scope="module")
def one_theme(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture
def shown(one_theme: Theme, qapp: QApplication) -> Iterator[Callable[[Callable[[Stage], None]], Stage]]:
    stages: list[Stage] = []

    def show(state: Callable[[Stage], None]) -> Stage:
        stage = Stage(qapp, one_theme, 1280, 800, 0 if state is first_start else None)
        stages.append(stage)
        state(stage)
        stage.settle()
        return stage

    yield show
    for stage in stages:
        stage.window.close()
        shiboken6.delete(stage.window)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_everything_has_a_name_and_a_role_and_tab_reaches_it(
    shown: Callable[[Callable[[Stage], None]], Stage], state: Callable[[Stage], None]
) -> None:
    stage = shown(state)
    root = scope(stage)
    assert nameless(root) == []
    root.window().activateWindow()
    stage.settle()
    if state in (slash, at_sign):  # Tab takes what is offered; Esc says no
        QTest.keyClick(stage.window.composer.field, Qt.Key.Key_Escape)
    assert missed(root) == []


def scope(stage: Stage) -> QWidget:
    """The dialog, or the card that lies over the window, or all of it."""
    cards = stage.window.findChildren(OverlayCard)
    return stage.dialog or next((card for card in cards if card.isVisible()), stage.window)


def missed(root: QWidget) -> list[tuple[str, str]]:
    """What Tab does not come to; more often pressed than there are stops, as each link in a text is one."""
    left = wanted(root)
    for _ in range(3 * len(left) + 30):
        focus = root.window().focusWidget()
        assert focus is None or focus.isVisible(), focus
        left.discard(focus)
        if not left:
            break
        QTest.keyClick(focus or root, Qt.Key.Key_Tab)
    return [(type(part).__name__, part.accessibleName()) for part in left]


DIALOGS = (
    "exporting",
    "keys",
    "prompts",
    "trash",
    "ledger",
    "adding",
    "template",
    "text_preview",
    "fitting_template",
    "weighing",
    "choosing_conversations",
)


@pytest.mark.parametrize("state", [each for each in STATES if each.__name__ in DIALOGS], ids=lambda each: each.__name__)
def test_esc_closes_a_dialog_wherever_the_focus_is(
    shown: Callable[[Callable[[Stage], None]], Stage], state: Callable[[Stage], None]
) -> None:
    stage = shown(state)
    dialog = stage.dialog
    assert dialog is not None
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    for part in [part for part in parts(dialog) if part.focusPolicy() & TAB == TAB and part.isEnabled()]:
        dialog.show()
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Escape)
        if dialog.isVisible():  # the first may have closed a list of choices or ended an edit
            QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), part.accessibleName()


@pytest.mark.parametrize("state", [searching, palette], ids=lambda each: each.__name__)
def test_a_card_over_the_window_keeps_the_keyboard_until_esc_gives_it_back(
    shown: Callable[[Callable[[Stage], None]], Stage], state: Callable[[Stage], None]
) -> None:
    stage = shown(state)
    card = stage.search if state is searching else stage.window.palette_card
    for _ in range(12):
        focus = stage.window.focusWidget()
        assert focus is not None
        assert card.isAncestorOf(focus), focus.accessibleName()
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert stage.window.focusWidget() is stage.window.composer.field


def test_an_answer_is_announced_in_sentences_and_to_its_end(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    said: list[str] = []
    announcer = Announcer(widget, said.append)
    text = "Alpacas hum when they are curious. They also hum when they are **tired**, and so on"
    for end in range(len(text) + 1):
        announcer.follow(7, text[:end])
    assert said == []  # one sentence of fewer than forty characters is not worth a word of its own
    announcer.follow(7, text + ". Then")
    assert said == ["Alpacas hum when they are curious. They also hum when they are tired , and so on."]
    announcer.end(7, text + ". Then they sleep")
    assert said[1:] == ["Then they sleep"]
    announcer.end(8, "An answer that nobody waited for.")
    assert len(said) == 2
