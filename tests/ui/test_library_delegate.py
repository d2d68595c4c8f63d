"""The marks in the list of models, as they are painted, and numbers below it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from app.control.library_list import LibraryList
from app.ui.library_delegate import LibraryDelegate
from app.ui.theme import Theme
from tests.ui.model_samples import LIBRARY


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[QListView]:
    """One model, loaded and found faithful."""
    view = QListView()
    view.setObjectName("found")
    model = LibraryList(view)
    model.set_models([replace(LIBRARY[0], faithful=True)])
    view.setModel(model)
    delegate = LibraryDelegate(theme, view)
    delegate.set_current(str(LIBRARY[0].path))
    view.setItemDelegate(delegate)
    view.resize(500, 200)
    qtbot.addWidget(view)
    view.show()
    yield view
    theme.set_text_percent(100)


def marks(view: QListView, theme: Theme) -> tuple[QRect, QRect, QRect]:
    """What is green in the upper and the lower half of the row, and the row."""
    view.doItemsLayout()
    row = view.visualRect(view.model().index(0, 0))
    image = view.viewport().grab().toImage()
    green = QColor(theme.colors.accent)
    halves = [QRect(), QRect()]
    inside = row.adjusted(4, 4, -4, -6)  # of the ring of the keyboard's focus
    for y in range(inside.top(), inside.bottom() + 1):
        for x in range(inside.left(), inside.right() + 1):
            if image.pixelColor(x, y) == green:
                halves[y > row.center().y()] |= QRect(x, y, 1, 1)
    return halves[0], halves[1], row


def test_marks_grow_with_the_text_and_stand_in_the_middle_of_their_lines(view: QListView, theme: Theme) -> None:
    usual = marks(view, theme)
    theme.set_text_percent(200)
    tick, shield, row = marks(view, theme)
    assert tick.width() >= 1.7 * usual[0].width()
    assert shield.width() >= 1.7 * usual[1].width()
    assert abs(tick.center().x() - shield.center().x()) <= 2
    upper, lower = view.fontMetrics(), theme.font(theme.sizes.small)
    assert abs(tick.center().y() - (row.top() + 6 + upper.height() / 2)) <= 4
    view.setFont(lower)
    assert abs(shield.center().y() - (row.bottom() - 2 - 6 - view.fontMetrics().height() / 2)) <= 4
