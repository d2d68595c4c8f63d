"""The list that unfolds below a choice, as it is painted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.choice_box import ChoiceBox
from app.ui.theme import Theme
from tests.ui.ink import words_begin

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def box(qtbot: QtBot, theme: Theme) -> Iterator[ChoiceBox]:
    box = ChoiceBox(theme, "Size")
    box.addItems(["Small", "Large", "Huge"])
    box.setCurrentIndex(1)
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    QApplication.processEvents()
    yield box
    box.hidePopup()


def painted(box: ChoiceBox) -> QImage:
    """The whole window of the list, on nothing."""
    window = box.view().window()
    image = QImage(window.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    window.render(image, QPoint())
    return image


def test_the_chosen_line_is_filled_as_that_of_a_menu(box: ChoiceBox, theme: Theme) -> None:
    image = painted(box)

    def ground(row: int) -> str:
        place = box.view().visualRect(box.model().index(row, 0))
        at = box.view().viewport().mapTo(box.view().window(), place.topLeft() + QPoint(3, place.height() // 2))
        return image.pixelColor(at).name().upper()

    assert [ground(row) for row in range(3)] == [theme.colors.surface, theme.colors.selected, theme.colors.surface]


def test_the_list_has_one_frame_with_round_corners(box: ChoiceBox, theme: Theme) -> None:
    image = painted(box)
    middle = [image.pixelColor(image.width() // 2, y).name().upper() for y in range(image.height())]
    assert middle.count(theme.colors.border_strong) == 2
    assert middle[0] == middle[-1] == theme.colors.border_strong
    assert image.pixelColor(0, 0).alpha() == 0


def test_words_of_the_list_begin_below_those_of_the_box(box: ChoiceBox, theme: Theme) -> None:
    box.hidePopup()
    box.resize(160, box.height())
    box.showPopup()
    QApplication.processEvents()
    row = box.view().visualRect(box.model().index(1, 0))
    inside = box.rect().adjusted(3, 6, 0, -6)
    begins = words_begin(box, theme.colors.text, inside) - box.mapTo(box.window(), QPoint(0, 0)).x()
    window = box.view().window()
    below = words_begin(box.view().viewport(), theme.colors.text, row)
    assert below + window.x() == begins + box.mapToGlobal(QPoint(0, 0)).x()
