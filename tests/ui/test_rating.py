"""Thumbs and notes: shown as they are kept, and told when a person changes them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.archive import Rating
from app.core.conversation import StoredMessage
from app.core.messages import Role
from app.ui.formulas import Formulas
from app.ui.message_view import MessageView
from app.ui.theme import Theme
from tests.ui.samples import message

ANSWER = message(2, Role.ASSISTANT, "Four.")


def view_of(theme: Theme, qtbot: QtBot, shown: StoredMessage) -> MessageView:
    view = MessageView(theme, Formulas(theme), shown)
    qtbot.addWidget(view)
    view.fit(600)
    view.show()
    return view


@pytest.fixture
def told() -> list[tuple[int, object, object]]:
    return []


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, told: list[tuple[int, object, object]]) -> MessageView:
    view = view_of(theme, qtbot, ANSWER)
    view.rated.connect(lambda *values: told.append(values))
    return view


def test_only_answers_are_rated(theme: Theme, qtbot: QtBot) -> None:
    question = view_of(theme, qtbot, message(1, Role.USER, "2 + 2?"))
    assert not question.tools.good.isVisible()
    assert not question.tools.note.isVisible()
    assert view_of(theme, qtbot, ANSWER).tools.good.isVisible()


def test_a_thumb_is_told_and_taken_back(view: MessageView, told: list[tuple[int, object, object]]) -> None:
    view.tools.good.click()
    assert told == [(2, Rating.GOOD, None)]
    view.set_message(replace(ANSWER, rating=Rating.GOOD))
    assert (view.tools.good.isChecked(), view.tools.bad.isChecked()) == (True, False)
    view.tools.bad.click()
    view.set_message(replace(ANSWER, rating=Rating.BAD))
    assert (view.tools.good.isChecked(), view.tools.bad.isChecked()) == (False, True)
    view.tools.bad.click()
    assert told[1:] == [(2, Rating.BAD, None), (2, None, None)]


def test_a_rating_is_seen_also_where_the_pointer_is_not(theme: Theme, qtbot: QtBot) -> None:
    """In its row: a thumb alone would stand nowhere."""

    def paints(button: QWidget) -> bool:
        image = button.grab().toImage()
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1

    view = view_of(theme, qtbot, ANSWER)
    assert not paints(view.tools.good)
    view.set_message(replace(ANSWER, rating=Rating.GOOD))
    assert paints(view.tools.good)
    assert paints(view.tools.copy)
    view.set_message(ANSWER)
    assert not paints(view.tools.good)


def test_a_note_is_written_kept_and_changed(
    view: MessageView, told: list[tuple[int, object, object]], qtbot: QtBot
) -> None:
    assert view.note.isHidden()
    view.tools.note.click()
    qtbot.keyClicks(view.note.field, "short and right")
    qtbot.keyClick(view.note.field, Qt.Key.Key_Return)
    assert told == [(2, None, "short and right")]
    view.set_message(replace(ANSWER, rating=Rating.GOOD, note="short and right"))
    assert view.note.words.text() == "Note: short and right"
    assert view.note.words.isVisible()
    view.tools.note.click()
    assert view.note.field.text() == "short and right"
    qtbot.keyClicks(view.note.field, "!!")
    qtbot.keyClick(view.note.field, Qt.Key.Key_Escape)
    view.tools.note.click()
    qtbot.keyClick(view.note.field, Qt.Key.Key_Return)
    assert len(told) == 1
    view.tools.note.click()
    view.note.field.clear()
    qtbot.keyClick(view.note.field, Qt.Key.Key_Return)
    assert told[1:] == [(2, Rating.GOOD, "")]


def test_an_answer_that_changes_does_not_take_the_note_out_of_ones_hands(view: MessageView, qtbot: QtBot) -> None:
    view.tools.note.click()
    qtbot.keyClicks(view.note.field, "half a")
    view.set_message(replace(ANSWER, rating=Rating.GOOD))
    assert view.note.field.isVisible()
    assert view.note.field.text() == "half a"
