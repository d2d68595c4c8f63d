"""The fold of what a model thought before its answer."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.core.messages import Ending, Role
from app.ui.formulas import Formulas
from app.ui.message_view import MessageView
from app.ui.theme import Theme
from tests.ui.samples import message


def view_of(theme: Theme, qtbot: QtBot, **changes: object) -> MessageView:
    view = MessageView(theme, Formulas(theme), replace(message(2, Role.ASSISTANT, "Four."), **changes))
    qtbot.addWidget(view)
    view.fit(600)
    view.show()
    return view


def test_an_answer_without_thoughts_has_no_line(theme: Theme, qtbot: QtBot) -> None:
    assert not view_of(theme, qtbot).thinking.isVisible()


def test_thoughts_are_folded_and_unfold(theme: Theme, qtbot: QtBot) -> None:
    view = view_of(theme, qtbot, reasoning="Two and two.\n\nFour, then.")
    assert view.thinking.isVisible()
    assert not view.thinking.body.panes
    view.thinking.line.click()
    assert "Four, then." in view.thinking.body.panes[-1].document().toPlainText()
    assert view.text() == "Four."


def test_thoughts_that_stream_in_are_told_and_grow_where_they_are_open(theme: Theme, qtbot: QtBot) -> None:
    view = view_of(theme, qtbot, content="", ending=Ending.STREAMING)
    assert view.activity.isVisible()
    view.set_reasoning("Two", going_on=True)
    assert (view.thinking.line.text().strip(), view.activity.isVisible()) == ("Thinking…", False)
    view.thinking.line.click()
    view.set_reasoning("Two and two", going_on=True)
    assert view.thinking.body.panes[0].document().toPlainText() == "Two and two"
    view.set_text("Four.")
    view.set_reasoning("Two and two", going_on=False)
    assert view.thinking.line.text().strip() == "Thought before answering"


def test_how_long_it_thought_is_told_where_it_is_known(theme: Theme, qtbot: QtBot) -> None:
    def line(**changes: object) -> str:
        view = view_of(theme, qtbot, reasoning="Hm.", **changes)
        return view.thinking.line.text().strip()

    assert line() == "Thought before answering"
    assert line(reasoning_ms=12_300.0) == "Thought for 12 s"
    assert line(reasoning_ms=125_000.0) == "Thought for 2 min 5 s"
