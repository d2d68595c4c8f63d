"""Finding a conversation: the card alone, and through the whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.control.hit_list import HitList
from app.core.archive import ArchivedConversation, ArchivedMessage
from app.core.messages import Role
from app.core.search import FoundIn, SearchChoices, SearchFilter, SearchHit, SearchResult
from app.main import Puna
from app.paths import Paths
from app.ui.search_panel import SearchPanel
from app.ui.theme import Theme


def hit(number: int, **others: object) -> SearchHit:
    return SearchHit(
        number, 10 * number, FoundIn.MESSAGE, (("Title", True),), (("🦙 a ", False), ("fox", True)), 1e9, **others
    )


class Stage:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        self.hits = HitList()
        self.panel = SearchPanel(theme, self.hits, self.window)
        self.asked: list[tuple[str, SearchFilter]] = []
        self.chosen: list[SearchHit] = []
        self.panel.asked.connect(lambda words, only: self.asked.append((words, only)))
        self.panel.chosen.connect(self.chosen.append)
        with qtbot.waitActive(self.window, timeout=30_000):
            self.window.show()
            self.window.activateWindow()
        self.panel.open()

    def show(self, *hits: SearchHit, **others: bool) -> None:
        self.hits.set_hits(hits)
        self.panel.show_result("fox", SearchResult(hits, **others))

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.panel.field, key)


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> Stage:
    return Stage(qtbot, theme)


def test_typing_asks_with_the_filters(stage: Stage) -> None:
    QTest.keyClicks(stage.panel.field, "fox")
    assert stage.asked[-1] == ("fox", SearchFilter())
    stage.panel.set_choices(SearchChoices(("alpaca-7b",), ("Work",), ("keep",)))
    for box, value in (
        (stage.panel.models, "alpaca-7b"),
        (stage.panel.folders, "Work"),
        (stage.panel.tags, "keep"),
        (stage.panel.roles, Role.USER),
    ):
        assert box.isVisible()
        box.setCurrentIndex(box.findData(value))
    assert stage.asked[-1] == ("fox", SearchFilter("alpaca-7b", "Work", "keep", Role.USER))
    stage.panel.times.setCurrentIndex(1)
    assert stage.asked[-1][1].since is not None
    stage.panel.set_choices(SearchChoices(("alpaca-7b",), (), ("keep",)))
    assert (stage.panel.filter().model, stage.panel.filter().folder) == ("alpaca-7b", None)
    assert not stage.panel.folders.isVisible()


def test_the_keys_choose_while_the_cursor_stays_in_the_field(stage: Stage) -> None:
    stage.show(hit(1), hit(2, more=3, archived=True), hit(3, role=Role.ASSISTANT, model="m"))
    stage.window.grab()
    assert stage.panel.note.text() == "6 places"
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Up)
    assert stage.panel.field.hasFocus()
    stage.key(Qt.Key.Key_Return)
    assert [each.conversation_id for each in stage.chosen] == [2]
    assert not stage.panel.isVisible()


def test_a_click_chooses(stage: Stage) -> None:
    stage.show(hit(1), hit(2))
    place = stage.panel.list.visualRect(stage.hits.index(1)).center()
    QTest.mouseClick(stage.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [each.conversation_id for each in stage.chosen] == [2]


def test_escape_and_a_click_beside_close(stage: Stage) -> None:
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Escape)
    assert not stage.panel.isVisible()
    stage.panel.open()
    QTest.mouseClick(stage.panel, Qt.MouseButton.LeftButton, pos=stage.window.rect().bottomLeft())
    assert not stage.panel.isVisible()
    assert stage.chosen == []


def test_the_note_tells_how_the_hits_came_about(stage: Stage) -> None:
    for result, words in (
        (SearchResult(), "Nothing found"),
        (SearchResult((hit(1),)), "1 place"),
        (SearchResult((hit(1),), partial=True), "these have some"),
        (SearchResult((hit(1), hit(2)), complete=False), "best 2"),
    ):
        stage.hits.set_hits(result.hits)
        stage.panel.show_result("fox", result)
        assert words in stage.panel.note.text()
    stage.panel.show_result(" ", SearchResult())
    assert "quotes" in stage.panel.note.text()


@pytest.fixture
def puna(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Puna]:
    puna = Puna(Paths(tmp_path), theme)
    messages = [
        ArchivedMessage(number - 1 if number else None, Role.USER, f"message {number} of the long one", float(number))
        for number in range(300)
    ]
    # A branch that is not shown, whose root is the first message.
    messages.append(ArchivedMessage(0, Role.USER, "a condor on the other branch", 500.0))
    others = [
        ArchivedConversation(f"other {number}", 1.0, 1000.0 + number, (), None, origin=f"o{number}")
        for number in range(150)
    ]
    puna.history.add_archived([ArchivedConversation("Long", 1.0, 2.0, tuple(messages), 299), *others], "made")
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    yield puna
    puna.close()


def search_for(puna: Puna, qtbot: QtBot, words: str) -> SearchPanel:
    puna.window.commands.trigger("search")
    panel = puna.window.findChild(SearchPanel)
    assert panel.isVisible()
    with qtbot.waitSignal(puna.search.found, check_params_cb=lambda asked, result: asked == words):
        panel.field.setText(words)
    return panel


def in_view(puna: Puna, text: str) -> bool:
    transcript = puna.window.transcript
    (view,) = [each for each in transcript.views if each.message.content == text]
    top = view.y() - transcript.scroll.verticalScrollBar().value()
    return 0 <= top < transcript.height()


def test_a_hit_opens_its_conversation_at_its_place(puna: Puna, qtbot: QtBot) -> None:
    panel = search_for(puna, qtbot, '"message 100"')
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert puna.window.title_label.text() == "Long"
    transcript = puna.window.transcript
    assert in_view(puna, "message 100 of the long one")
    assert transcript.focusWidget().message.content == "message 100 of the long one"
    assert not transcript.show_later.isHidden()
    transcript.show_later.click()
    assert in_view(puna, "message 100 of the long one")
    transcript.jump_to_end()
    assert transcript.show_later.isHidden()
    assert transcript.views[-1].message.content == "message 299 of the long one"


def test_a_hit_on_another_branch_shows_that_branch(puna: Puna, qtbot: QtBot) -> None:
    panel = search_for(puna, qtbot, "condor")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert [view.message.content for view in puna.window.transcript.views] == [
        "message 0 of the long one",
        "a condor on the other branch",
    ]
    assert in_view(puna, "a condor on the other branch")


def test_a_title_opens_the_conversation_as_it_was_left(puna: Puna, qtbot: QtBot) -> None:
    panel = search_for(puna, qtbot, "long")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert puna.window.transcript.views[-1].message.content == "message 299 of the long one"


def test_the_list_grows_as_it_is_scrolled(puna: Puna, qtbot: QtBot) -> None:
    assert puna.conversations.rowCount() == 100
    bar = puna.window.sidebar.list.verticalScrollBar()
    for _ in range(5):
        bar.setValue(bar.maximum())
        QTest.qWait(10)
    assert puna.conversations.rowCount() == 151
