"""Boxes to tick, as they are painted: where they begin, what stands below their words, and what has the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QStyle, QStyleOptionButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.source_card import SourceCard
from app.ui.check_box import CheckBox
from app.ui.erase_dialog import EraseDialog, ToErase
from app.ui.source_dialog import SourceDialog
from app.ui.stylesheet import words_after_box
from app.ui.theme import Theme
from app.ui.type_choice import TypeChoice
from tests.ui import ink
from tests.ui.test_type_choice import FORECAST

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture(params=[LTR, RTL], ids=["from the left", "from the right"])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(LTR)


@pytest.fixture(params=[100, 200])
def percent(theme: Theme, request: pytest.FixtureRequest) -> Iterator[int]:
    yield request.param
    theme.set_text_percent(100)


def words_begin(box: CheckBox) -> int:
    """What the style says of where the words are: pixels from the edge at which lines begin."""
    option = QStyleOptionButton()
    box.initStyleOption(option)
    words = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, box)
    return words.left() if box.layoutDirection() == LTR else box.width() - 1 - words.right()


def inset(label: QLabel) -> int:
    room = label.contentsMargins()
    return room.left() if label.layoutDirection() == LTR else room.right()


def test_a_box_begins_at_the_edge(qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection) -> None:
    box = CheckBox(theme, "Other versions too")
    qtbot.addWidget(box)
    option = QStyleOptionButton()
    box.initStyleOption(option)
    frame = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    assert (frame.left() if direction == LTR else box.width() - 1 - frame.right()) == 0


def test_sentences_in_the_erase_dialog_stand_below_the_words(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection, percent: int
) -> None:
    dialog = EraseDialog(theme, ToErase(312, 4, 6_310_000_000, "/models", 1_271_000_000, "/puna"))
    qtbot.addWidget(dialog)
    dialog.show()
    theme.set_text_percent(percent)
    theme.finish()
    QApplication.processEvents()
    column = dialog.conversations.parentWidget()
    sentences = [label for label in column.findChildren(QLabel) if label.property("look") == "small"]
    assert len(sentences) == 3
    for box, sentence in zip((dialog.conversations, dialog.models, dialog.again), sentences, strict=True):
        assert box.x() == sentence.x()
        assert box.width() == sentence.width()
        assert inset(sentence) == words_begin(box)


def test_what_is_weighed_stands_below_the_words(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection, percent: int
) -> None:
    choice = TypeChoice(theme, "q4_k_m")
    qtbot.addWidget(choice)
    choice.set_forecast(FORECAST)
    choice.show()
    theme.set_text_percent(percent)
    theme.finish()
    QApplication.processEvents()
    weighing = choice.weighing
    begin = weighing.note.mapTo(weighing, QPoint()).x()
    if direction == RTL:
        begin = weighing.width() - begin - weighing.note.width()
    assert begin == words_begin(weighing.box)


def painted(box: CheckBox) -> QImage:
    return box.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("ticked", [False, True])
def test_the_focus_is_seen_around_the_words_and_not_over_the_box(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection, ticked: bool
) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    box, other = CheckBox(theme, "Other versions too"), CheckBox(theme, "Another")
    box.setChecked(ticked)
    for each in (box, other):
        column.addWidget(each)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    without = painted(box)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    withal = painted(box)
    changed = {x for x in range(box.width()) for y in range(box.height()) if withal.pixel(x, y) != without.pixel(x, y)}
    side = words_begin(box) - 8
    assert changed, "nothing tells that it has the focus"
    free = min(changed) if direction == LTR else box.width() - 1 - max(changed)
    assert free >= side


def test_what_a_dropped_difference_is_asked_begins_at_the_same_place(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    facts = (("Form", "a Hugging Face folder"), ("Size on disk and in memory", "13 GB"))
    card = SourceCard(
        "/models/delta", "difference", "delta", facts, rules=(("a", "Alpaca's"), ("b", "Vicuna's")), asks_template=True
    )
    dialog = SourceDialog(theme, card, [("alpaca", "Alpaca")], "q4_k_m")
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert dialog.rule.list.isVisible()
    assert dialog.template.list.isVisible()
    assert dialog.rule.list.geometry().left() == dialog.template.list.geometry().left()
    assert dialog.rule.list.width() == dialog.template.list.width()
    (value,) = [label for label in dialog.findChildren(QLabel) if label.text() == "13 GB"]
    begins = [each.mapTo(dialog, QPoint(0 if direction == LTR else each.width(), 0)).x() for each in (
        value, dialog.rule.list
    )]  # fmt: skip
    assert begins[0] == begins[1], "in line with the facts above"


@pytest.mark.parametrize("ticked", [False, True])
def test_the_focus_of_a_box_without_words_is_seen_in_it(qtbot: QtBot, theme: Theme, ticked: bool) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    box, other = CheckBox(theme), CheckBox(theme, "Another")
    box.setChecked(ticked)
    for each in (box, other):
        column.addWidget(each)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    without = painted(box)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    assert painted(box) != without


@pytest.mark.parametrize("percent", [100, 200])
def test_words_beside_boxes_and_circles_stand_in_one_column(qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.set_text_percent(percent)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    buttons = (CheckBox(theme, "Letters"), QRadioButton("Letters"))
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # without the ring around the words
        column.addWidget(button)
    with qtbot.waitExposed(window, timeout=30_000):
        window.show()
    after = words_after_box(theme.sizes) - 4
    begin = [ink.words_begin(each, theme.colors.text, each.rect().adjusted(after, 0, 0, 0)) for each in buttons]
    assert begin[0] == begin[1]
