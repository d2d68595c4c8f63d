"""Where nobody types, nothing blinks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.cursor_rest import CursorRest


@pytest.fixture
def rest() -> Iterator[CursorRest]:
    rest = CursorRest(rest_after_ms=150)
    yield rest
    rest.stop()


class Paints(QObject):
    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("kind", [QPlainTextEdit, QLineEdit])
def test_the_cursor_rests_and_blinks_again_for_whoever_types(rest: CursorRest, qtbot: QtBot, kind: type) -> None:
    hints = QGuiApplication.styleHints()
    usual = hints.cursorFlashTime()
    assert usual > 0
    field: QWidget = kind()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(lambda: field.hasFocus() and hints.cursorFlashTime() == 0)
    qtbot.wait(50)
    paints = Paints()
    for widget in (field, *field.findChildren(QWidget)):
        widget.installEventFilter(paints)
    qtbot.wait(2 * usual)
    assert paints.count == 0
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert hints.cursorFlashTime() == usual
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)


def test_whoever_ends_leaves_the_application_as_it_was(qtbot: QtBot) -> None:
    hints = QGuiApplication.styleHints()
    usual = hints.cursorFlashTime()
    rest = CursorRest(rest_after_ms=1)
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    rest.stop()
    assert hints.cursorFlashTime() == usual
