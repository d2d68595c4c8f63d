"""Every screen for a person with a screen reader, and with a keyboard alone: the states of the gallery, one by one."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.ui.panes import Pane
from app.ui.theme import Theme
from tests.ui.gallery import STATES, Stage, first_start, palette, searching

INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QProgressBar, QTabBar, QTextEdit,
)  # fmt: skip
# Roles that tell a screen reader nothing about what can be done.
SILENT = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Grouping)
TAB = Qt.FocusPolicy.TabFocus


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


def parts(root: QWidget) -> list[QWidget]:
    """What can be used on the screen now; not the insides of a control."""
    controls = [each for each in root.findChildren(QWidget) if each.isVisibleTo(root) and each.window() is root]
    return [each for each in controls if not inside(each) and not isinstance(each, QScrollBar)]


def inside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QComboBox | QAbstractSpinBox | QAbstractItemView | QLineEdit | QKeySequenceEdit):
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_everything_that_can_be_used_has_a_name_and_a_role(
    shown: Callable[[Callable[[Stage], None]], Stage], state: Callable[[Stage], None]
) -> None:
    stage = shown(state)
    nameless = []
    for part in parts(stage.dialog or stage.window):
        if isinstance(part, INTERACTIVE) or part.focusPolicy() & TAB:
            spoken = QAccessible.queryAccessibleInterface(part)
            name, role = spoken.text(QAccessible.Text.Name), spoken.role()
            if not name.strip() or (isinstance(part, INTERACTIVE) and role in SILENT):
                nameless.append((type(part).__name__, part.objectName(), name, role.name))
    assert nameless == []


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_tab_reaches_everything_and_goes_round(
    shown: Callable[[Callable[[Stage], None]], Stage], state: Callable[[Stage], None]
) -> None:
    stage = shown(state)
    root = stage.dialog or stage.window
    root.activateWindow()
    stage.settle()
    enabled = [part for part in parts(root) if part.isEnabled()]
    wanted = {part for part in enabled if part.focusPolicy() & TAB == TAB}
    wanted |= {part for part in enabled if isinstance(part, INTERACTIVE) and not excused(part)}
    reached: set[QWidget] = set()
    # Twice as often as there is something to reach: a link in a text is a stop of its own.
    for _ in range(3 * len(wanted) + 30):
        focus = root.focusWidget()
        if focus is not None:
            assert focus.isVisible(), focus
            reached.add(focus)
        if wanted <= reached:
            break
        QTest.keyClick(focus or root, Qt.Key.Key_Tab)
    missed = [(type(part).__name__, part.accessibleName()) for part in wanted - reached]
    assert missed == []


def excused(part: QWidget) -> bool:
    """What is no stop: progress, the rest of a group of choices, text without links, a list that a field moves in."""
    if isinstance(part, QProgressBar | QRadioButton | QTabBar | Pane):
        return True
    if part.focusProxy() is not None:
        return True
    return isinstance(part, QAbstractItemView) and part.focusPolicy() == Qt.FocusPolicy.NoFocus


DIALOGS = ("exporting", "keys", "prompts", "trash", "ledger", "adding", "looking_at_text", "fitting_template")


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
