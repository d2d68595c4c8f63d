"""A person without a mouse: keys that go the way the system's go, and what can be seen of where they will arrive.

Knows widgets in general and no screen of Puna's.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QDeadlineTimer, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.ui.panes import Pane

INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QProgressBar, QTabBar, QTextEdit,
)  # fmt: skip
# Roles that tell a screen reader nothing about what can be done.
SILENT = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Grouping)
TAB = Qt.FocusPolicy.TabFocus
_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
# A ring may be drawn by what stands around a field.
_AROUND = 14


@dataclass(frozen=True)
class Stop:
    """Where Tab came to, and what the window looks like around it while it has the keyboard and after."""

    widget: QWidget
    is_seen: bool
    looks_different: bool


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
    """As if the system had sent it: to the open menu, or to the active window."""
    target = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert target is not None
    owner = target.parentWidget()
    QTest.keyClick(target.windowHandle(), key, modifiers)
    settle()
    # What a window manager does when the active window has gone, and the offscreen platform leaves to nobody.
    if QApplication.activeWindow() is None and (left := QApplication.activeModalWidget() or owner):
        left.window().activateWindow()
        settle()


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(30_000)
    while not condition():
        assert not deadline.hasExpired()
        QTest.qWait(20)


def go_to(widget: QWidget, most: int = 200) -> None:
    """By Tab alone."""
    for _ in range(most):
        if QApplication.focusWidget() is widget:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name_of(widget)}")


def parts(root: QWidget) -> list[QWidget]:
    """What can be used on the screen now; not the insides of a control."""
    controls = [
        each for each in root.findChildren(QWidget) if each.isVisibleTo(root) and each.window() is root.window()
    ]
    return [each for each in controls if not inside(each) and not isinstance(each, QScrollBar)]


def inside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QComboBox | QAbstractSpinBox | QAbstractItemView | QLineEdit | QKeySequenceEdit):
            return True
        parent = parent.parentWidget()
    return False


def nameless(root: QWidget) -> list[tuple[str, str, str]]:
    """(class, name, role) of what a screen reader could not tell of."""
    found = []
    for part in parts(root):
        if isinstance(part, INTERACTIVE) or part.focusPolicy() & TAB:
            spoken = QAccessible.queryAccessibleInterface(part)
            name, role = spoken.text(QAccessible.Text.Name), spoken.role()
            if not name.strip() or (isinstance(part, INTERACTIVE) and role in SILENT):
                found.append((type(part).__name__, name, role.name))
    return found


def wanted(root: QWidget) -> set[QWidget]:
    """What Tab has to come to."""
    enabled = [part for part in parts(root) if part.isEnabled() and not reached_by_arrows(part)]
    stops = {part for part in enabled if part.focusPolicy() & TAB == TAB}
    return stops | {part for part in enabled if isinstance(part, INTERACTIVE) and not excused(part)}


def reached_by_arrows(part: QWidget) -> bool:
    """Of a group of choices Tab comes to the chosen one."""
    return isinstance(part, QRadioButton) and part.group() is not None and not part.isChecked()


def excused(part: QWidget) -> bool:
    """What is no stop: progress, the rest of a group of choices, text without links, a list that a field moves in."""
    if isinstance(part, QProgressBar | QRadioButton | QTabBar | Pane):
        return True
    if part.focusProxy() is not None:
        return True
    return isinstance(part, QAbstractItemView) and part.focusPolicy() == Qt.FocusPolicy.NoFocus


def walk(root: QWidget) -> list[Stop]:
    """Once round by Tab, from where the keyboard is to there again; each link in a text is a stop of its own."""
    left, stops = wanted(root), []
    first = QApplication.focusWidget()
    for _ in range(3 * len(left) + 30):
        focus = QApplication.focusWidget()
        if focus is None or (focus is first and stops and not left):
            break
        left.discard(focus)
        seen = focus.isVisible() and not focus.visibleRegion().isEmpty()
        # The text cursor blinks: it is no mark that one could rely on.
        with_focus, place = picture(focus)
        press(Qt.Key.Key_Tab)
        moved = QApplication.focusWidget() is not focus
        without, _ = picture(focus, place)
        stops.append(Stop(focus, seen, not moved or with_focus != without))
    assert not left, f"Tab does not come to {[name_of(each) for each in left]}"
    return stops


def walk_back(stops: list[Stop]) -> None:
    """Shift+Tab comes by the same stops in the opposite order, whichever of the links of a text it takes."""
    there = [each for at, each in enumerate(stops) if not at or stops[at - 1].widget is not each.widget]
    for stop in reversed(there):
        for _ in range(20):
            press(Qt.Key.Key_Backtab, _SHIFT)
            if QApplication.focusWidget() is stop.widget:
                break
        assert QApplication.focusWidget() is stop.widget, name_of(stop.widget)


def picture(widget: QWidget, place: QRect | None = None) -> tuple[QImage, QRect]:
    """Of the window where the widget is."""
    window = widget.window()
    if place is None:
        here = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
        place = here.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & window.rect()
    return window.grab(place).toImage(), place


def unpressed(root: QWidget) -> list[tuple[str, str]]:
    """Buttons that a key does not press: Space and Enter a button, Space what is ticked. After it they do nothing."""
    found = []
    buttons = [each for each in parts(root) if isinstance(each, QAbstractButton) and each in wanted(root)]
    # What is ticked may switch a button off: last.
    for button in sorted(buttons, key=lambda each: isinstance(each, QCheckBox | QRadioButton)):
        heard: list[bool] = []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # nobody listened
            button.clicked.disconnect()
        button.clicked.connect(lambda *_, heard=heard: heard.append(True))
        ticked = isinstance(button, QCheckBox | QRadioButton)
        for key in (Qt.Key.Key_Space,) if ticked else (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button.setFocus(Qt.FocusReason.TabFocusReason)
            heard.clear()
            press(key)
            assert isValid(root), key  # another button was pressed, and took all of it away
            if len(heard) != 1:
                found.append((name_of(button), key.name))
    return found


def walk_menu(menu: QMenu) -> list[str]:
    """The words of each entry that can be taken, as Down comes to them; Up goes back, a submenu opens and closes."""
    usable = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    assert all(action.text().strip() for action in usable)
    reached = []
    for _ in usable:
        press(Qt.Key.Key_Down)
        action = menu.activeAction()
        assert action is not None
        reached.append(action)
        if (below := action.menu()) is not None and not below.isEmpty():
            press(Qt.Key.Key_Right)
            assert below.isVisible(), action.text()
            press(Qt.Key.Key_Left)
            assert not below.isVisible(), action.text()
    assert reached == usable, [action.text() for action in usable if action not in reached]
    for action in reversed(usable[:-1]):
        press(Qt.Key.Key_Up)
        assert menu.activeAction() is action, action.text()
    return [action.text() for action in usable]


def choose(menu: QMenu, words: str) -> None:
    """The entry that begins so, by Down and Enter."""
    for _ in menu.actions():
        press(Qt.Key.Key_Down)
        if (action := menu.activeAction()) is not None and action.text().startswith(words):
            press(Qt.Key.Key_Return)
            return
    raise AssertionError(words)


def shown(kind: type[QWidget]) -> list[QWidget]:
    return [each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible()]


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"
