"""The fold of what a model thought before its answer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from app.core.formula import FormulaPicture
from app.core.messages import Ending, Role
from app.ui.formulas import Formulas
from app.ui.message_view import MessageView
from app.ui.panes import Pane
from app.ui.rich_text import Formula
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


def test_thoughts_are_read_like_answers(theme: Theme, qtbot: QtBot) -> None:
    formulas = Formulas(theme)
    thought = "The **ball** costs $x$, see [there](https://example.org)."
    view = MessageView(theme, formulas, replace(message(2, Role.ASSISTANT, "Four."), reasoning=thought))
    qtbot.addWidget(view)
    view.fit(600)
    view.thinking.line.click()
    (pane,) = view.thinking.body.panes
    assert pane.toPlainText() == "The ball costs $x$, see there."
    formulas.put("x", False, FormulaPicture('<svg viewBox="0 0 9 9"><path d="M0 0h9v9h-9z"/></svg>', 1, 1, 0))
    view.formulas_arrived({Formula("x", False)})
    assert pane.toPlainText() == "The ball costs \ufffc, see there."
    with qtbot.waitSignal(view.link_activated) as blocker:
        pane.anchorClicked.emit(QUrl("https://example.org"))
    assert blocker.args == ["https://example.org"]


def test_of_thoughts_that_stream_in_only_the_end_is_read_again(theme: Theme, qtbot: QtBot) -> None:
    view = view_of(theme, qtbot, content="", ending=Ending.STREAMING)
    thought = "Two and two.\n\n- one\n- two\n\nFour, then, or is it"
    view.set_reasoning(thought, going_on=True)
    view.thinking.line.click()
    changes: list[int] = []
    for pane in view.thinking.body.panes[:-1]:
        pane.document().contentsChanged.connect(lambda: changes.append(1))
    for end in range(10):
        view.set_reasoning(thought + " five?"[:end], going_on=True)
    assert not changes
    assert view.thinking.body.panes[-1].toPlainText() == "Four, then, or is it five?"


@pytest.mark.parametrize("line", ["A line of words.", "- an item of a list"])
def test_a_very_long_thought_is_all_there(theme: Theme, qtbot: QtBot, line: str) -> None:
    view = view_of(theme, qtbot, reasoning=f"{line}\n" * 9_000)
    view.thinking.line.click()
    view.thinking.body.complete_now()
    shown = "".join(pane.toPlainText() for pane in view.thinking.body.panes if isinstance(pane, Pane))
    assert shown.count(line.removeprefix("- ")) == 9_000


def test_a_very_long_word_is_all_there(theme: Theme, qtbot: QtBot) -> None:
    view = view_of(theme, qtbot, reasoning="x" * 150_000)
    view.thinking.line.click()
    view.thinking.body.complete_now()
    assert sum(pane.toPlainText().count("x") for pane in view.thinking.body.panes if isinstance(pane, Pane)) == 150_000
