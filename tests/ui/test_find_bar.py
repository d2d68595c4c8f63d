"""Finding words in the open conversation: what is counted, where it leads, and that it is marked."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.control.found_models import FoundModels
from app.control.library_list import LibraryList
from app.core.messages import Ending, Role
from app.ui.find_bar import FindBar
from app.ui.finder import Finder
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.transcript import TranscriptView
from app.ui.visible_text import visible_texts
from tests.ui.samples import CODE_HEAVY, LONG, RICH, SCRIPTS, STORY, conversation_model, message


class Stage(QWidget):
    """The transcript below the bar, and a field that has the focus before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.other = QLineEdit()
        self.find = FindBar(theme)
        self.transcript = TranscriptView(theme)
        Finder(self.transcript, self.find, self)
        column = QVBoxLayout(self)
        for widget in (self.other, self.find, self.transcript):
            column.addWidget(widget)
        self.resize(900, 700)


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> Iterator[Stage]:
    stage = Stage(theme)
    qtbot.addWidget(stage)
    with qtbot.waitExposed(stage, timeout=30_000):
        stage.show()
    yield stage
    # The next theme would style what is left of this one.
    stage.transcript.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def talk(stage: Stage, *messages: object) -> None:
    stage.transcript.set_messages(list(messages))
    stage.other.setFocus()


def find(stage: Stage, qtbot: QtBot, words: str) -> None:
    stage.find.open()
    stage.find.field.setText(words)
    qtbot.waitUntil(lambda: "…" not in stage.find.count.text(), timeout=60_000)


def panes(stage: Stage) -> list[QTextBrowser]:
    return [pane for view in stage.transcript.views for pane in view.body.findChildren(QTextBrowser)]


def marked(stage: Stage) -> list[str]:
    """What is marked, in order; the place that is shown in brackets."""
    found = []
    accent = stage.theme.colors.accent
    for pane in panes(stage):
        for mark in pane.extraSelections():
            text = mark.cursor.selectedText()
            here = mark.format.background().color().name().upper() == accent.upper()
            found.append(f"[{text}]" if here else text)
    return found


def here_is_seen(stage: Stage) -> bool:
    scroll = stage.transcript.scroll.viewport()
    accent = stage.theme.colors.accent.upper()
    for pane in panes(stage):
        for mark in pane.extraSelections():
            if mark.format.background().color().name().upper() == accent:
                at = pane.viewport().mapTo(scroll, pane.cursorRect(mark.cursor).center())
                return scroll.rect().contains(at)
    return False


def test_places_are_counted_marked_and_gone_through(stage: Stage, qtbot: QtBot) -> None:
    talk(
        stage,
        message(1, Role.USER, "Who is the fox?"),
        message(2, Role.ASSISTANT, "A **FOX** is a *fox*.\n\n> fox\n\n```python\nfox = 1\n```"),
    )
    find(stage, qtbot, "fox")
    assert stage.find.count.text() == "1 of 5"
    assert marked(stage) == ["[fox]", "FOX", "fox", "fox", "fox"]
    for number in (2, 3, 4, 5, 1):
        QTest.keyClick(stage.find.field, Qt.Key.Key_Return)
        assert stage.find.count.text() == f"{number} of 5"
        assert marked(stage).index(next(text for text in marked(stage) if "[" in text)) == number - 1
    QTest.keyClick(stage.find.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert stage.find.count.text() == "5 of 5"
    assert stage.focusWidget() is stage.find.field


def test_esc_closes_unmarks_and_gives_the_focus_back(stage: Stage, qtbot: QtBot) -> None:
    talk(stage, message(1, Role.USER, "fox"))
    find(stage, qtbot, "fox")
    assert stage.focusWidget() is stage.find.field
    QTest.keyClick(stage.find.field, Qt.Key.Key_Escape)
    assert stage.find.isHidden()
    assert marked(stage) == []
    assert stage.focusWidget() is stage.other
    stage.find.open()
    assert stage.find.field.selectedText() == "fox"
    assert marked(stage) == ["[fox]"]


def test_a_message_without_widgets_is_found_and_shown(stage: Stage, qtbot: QtBot) -> None:
    talk(stage, *LONG[:40])
    assert all(view.message.id != 3 for view in stage.transcript.views)
    find(stage, qtbot, "question 3:")
    assert stage.find.count.text() == "1 of 1"
    assert marked(stage) == ["[Question 3:]"]
    assert here_is_seen(stage)
    find(stage, qtbot, "humm")
    assert stage.find.count.text() == "Not found"
    assert not stage.find.next.isEnabled()


def test_the_search_begins_with_what_is_seen_and_goes_round(stage: Stage, qtbot: QtBot) -> None:
    talk(stage, *LONG[:40])
    find(stage, qtbot, "question")
    assert stage.find.count.text() in ("20 of 20", "19 of 20")
    stage.find.stepped.emit(1)
    stage.find.stepped.emit(1)
    assert stage.find.count.text() in ("1 of 20", "2 of 20")
    assert here_is_seen(stage)


def test_accents_and_emoji_do_not_matter(stage: Stage, qtbot: QtBot) -> None:
    talk(stage, message(2, Role.ASSISTANT, "🦙🦙 Un **café** crème 🦙 et un cafe\u0301."))
    find(stage, qtbot, "CAFE")
    assert marked(stage) == ["[café]", "cafe\u0301"]


def test_what_is_folded_behind_show_more_is_unfolded(stage: Stage, qtbot: QtBot) -> None:
    talk(stage, message(2, Role.ASSISTANT, STORY * 110 + "\n\nThe llama at the end."))
    find(stage, qtbot, "llama at")
    assert stage.find.count.text() == "1 of 1"
    assert marked(stage) == ["[llama at]"]
    assert here_is_seen(stage)


def test_marks_follow_an_answer_that_streams_and_count_when_it_is_whole(stage: Stage, qtbot: QtBot) -> None:
    talk(stage, message(1, Role.USER, "fox?"))
    find(stage, qtbot, "fox")
    answer = message(2, Role.ASSISTANT, "", ending=Ending.STREAMING)
    stage.transcript.append_message(answer)
    stage.transcript.set_text(2, "A fox, a fo")
    stage.transcript.set_text(2, "A fox, a fox")
    assert marked(stage) == ["[fox]", "fox", "fox"]
    stage.transcript.replace_message(replace(answer, content="A fox, a fox", ending=Ending.DONE))
    qtbot.waitUntil(lambda: stage.find.count.text() == "1 of 3")


def test_another_conversation_closes_the_bar(stage: Stage, qtbot: QtBot) -> None:
    talk(stage, message(1, Role.USER, "fox"))
    find(stage, qtbot, "fox")
    talk(stage, message(7, Role.USER, "fox", conversation=2))
    assert stage.find.isHidden()
    assert marked(stage) == []


def test_the_window_opens_it_by_ctrl_f_and_closes_it_without_a_conversation(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(theme, conversation_model(1e9), LibraryList(), FoundModels())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window, timeout=30_000):
        window.show()
    window.show_welcome(has_model=True)
    window.commands.trigger("find-here")
    assert window.find.isHidden()
    window.show_transcript()
    window.transcript.set_messages([message(1, Role.USER, "fox")])
    window.show_place("settings")
    window.commands.trigger("find-here")
    assert window.find.isVisible()
    assert window.focusWidget() is window.find.field
    window.show_welcome(has_model=True)
    assert window.find.isHidden()


@pytest.mark.parametrize("text", [CODE_HEAVY, RICH, SCRIPTS, STORY], ids=["code", "rich", "scripts", "story"])
def test_what_is_looked_through_is_what_is_shown(stage: Stage, text: str) -> None:
    talk(stage, message(2, Role.ASSISTANT, text))
    shown = [" ".join(pane.toPlainText().split()) for pane in panes(stage)]
    looked = [" ".join(part.split()) for part in visible_texts(Role.ASSISTANT, text) if part]
    # The heads of code within lists are no words of the answer.
    for part, whole in zip(looked, shown, strict=True):
        for word in part.split():
            assert word in whole


def test_the_way_to_the_end_covers_nothing(stage: Stage, qtbot: QtBot) -> None:
    talk(stage, message(1, Role.ASSISTANT, "\n\n".join(["here and there a fox " * 4] * 40)))
    QApplication.processEvents()
    stage.transcript.scroll.verticalScrollBar().setValue(0)
    find(stage, qtbot, "fox")
    jump = stage.transcript.jump
    near = 0
    for _ in range(100):
        QTest.keyClick(stage.find.field, Qt.Key.Key_Return)
        QApplication.processEvents()
        (pane, at) = next(
            (pane, pane.cursorRect(mark.cursor))
            for pane in panes(stage)
            for mark in pane.extraSelections()
            if mark.format.background().color().name().upper() == stage.theme.colors.accent.upper()
        )
        bottom = pane.viewport().mapTo(stage.transcript, at.bottomLeft()).y()
        assert not jump.isVisible() or bottom < jump.y()
        assert not jump.isVisible() or not jump.geometry().intersects(stage.transcript.scroll.geometry())
        near += bottom > jump.y() - 60
    assert near


def test_the_place_that_is_shown_stays_in_view_when_lines_move(stage: Stage, qtbot: QtBot) -> None:
    talk(
        stage, message(1, Role.USER, "hum"), message(2, Role.ASSISTANT, STORY * 6 + "\n\nA xylophone.\n\n" + STORY * 6)
    )
    find(stage, qtbot, "xylophone")

    def is_seen() -> bool:
        for pane in panes(stage):
            for mark in pane.extraSelections():
                place = pane.cursorRect(mark.cursor)
                at = pane.viewport().mapTo(stage.transcript.scroll.viewport(), place.center())
                return stage.transcript.scroll.viewport().rect().contains(at)
        return False

    assert is_seen()
    for width, height in ((420, 500), (1200, 400), (900, 700)):
        stage.resize(width, height)
        qtbot.wait(50)
        assert is_seen(), (width, height)
    stage.theme.set_text_percent(200)
    stage.theme.finish()
    qtbot.wait(50)
    assert is_seen()
    stage.theme.set_text_percent(100)
    stage.theme.finish()
