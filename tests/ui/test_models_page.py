"""The place of the models, driven as a person drives it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.control.found_models import FoundModels
from app.control.library_list import LibraryList
from app.core.hub import Form, Query, Sort
from app.ui.models_page import ModelsPage
from app.ui.theme import Theme
from tests.ui.model_samples import DETAILS, FOUND, HUB, LIBRARY


@pytest.fixture
def library() -> LibraryList:
    return LibraryList()


@pytest.fixture
def found() -> FoundModels:
    return FoundModels()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, library: LibraryList, found: FoundModels) -> ModelsPage:
    page = ModelsPage(theme, library, found)
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitExposed(page, timeout=30_000):
        page.show()
    return page


def test_without_models_the_list_says_how_to_get_one(page: ModelsPage, library: LibraryList) -> None:
    assert page.library.empty.isVisible()
    library.set_models(LIBRARY)
    assert not page.library.empty.isVisible()


def test_a_model_is_looked_at_chosen_renamed_and_removed(page: ModelsPage, library: LibraryList, qtbot: QtBot) -> None:
    library.set_models(LIBRARY)
    path = str(LIBRARY[0].path)
    with qtbot.waitSignal(page.library.details_requested) as asked:
        page.library.select(path)
    assert asked.args == [path]
    page.library.show_details(path, DETAILS)
    assert page.library.template.isVisible()
    with qtbot.waitSignal(page.library.chat_requested) as chosen:
        page.library.chat.click()
    assert chosen.args == [path]
    with qtbot.waitSignal(page.library.rename_requested) as renamed:
        page.library.name.selectAll()
        qtbot.keyClicks(page.library.name, "My llama")
        qtbot.keyClick(page.library.name, Qt.Key.Key_Return)
    assert renamed.args == [path, "My llama"]
    with qtbot.waitSignal(page.library.removal_requested) as removed:
        page.library.remove.click()
    assert removed.args == [path]


def test_a_damaged_model_says_why_and_offers_no_chat(page: ModelsPage, library: LibraryList) -> None:
    library.set_models(LIBRARY)
    page.library.select(str(LIBRARY[3].path))
    assert page.library.problem.isVisible()
    assert not page.library.chat.isEnabled()
    page.library.select(str(LIBRARY[4].path))
    assert not page.library.chat.isVisible()


def test_details_of_another_row_are_not_shown(page: ModelsPage, library: LibraryList) -> None:
    library.set_models(LIBRARY)
    page.library.select(str(LIBRARY[1].path))
    page.library.show_details(str(LIBRARY[0].path), DETAILS)
    assert not page.library.template.isVisible()


def test_nothing_is_asked_of_the_hub_while_typing(page: ModelsPage, qtbot: QtBot) -> None:
    page.open_discover()
    with qtbot.assertNotEmitted(page.discover.search_requested, wait=200):
        qtbot.keyClicks(page.discover.field, "alpaca")
    page.discover.set_most_parameters(8_000_000_000)
    page.discover.form.setCurrentIndex(page.discover.form.findData(Form.GGUF))
    with qtbot.waitSignal(page.discover.search_requested) as searched:
        qtbot.keyClick(page.discover.field, Qt.Key.Key_Return)
    assert searched.args == [
        Query("alpaca", Sort.TRENDING, Form.GGUF, most_parameters=8_000_000_000),
    ]
    page.discover.fitting.setChecked(False)
    with qtbot.waitSignal(page.discover.search_requested) as searched:
        page.discover.search.click()
    assert searched.args[0].most_parameters is None


def test_a_proposal_is_taken(page: ModelsPage, found: FoundModels, qtbot: QtBot) -> None:
    page.open_discover()
    found.set_models([HUB.found, *FOUND])
    with qtbot.waitSignal(page.discover.model_chosen) as chosen:
        page.discover.list.setCurrentIndex(found.index(0))
    assert chosen.args == [HUB.found.name]
    page.discover.details.show_model(HUB)
    cards = page.discover.details.cards
    assert [card.proposal.title for card in cards] == ["Small", "Balanced", "Best that fits"]
    with qtbot.waitSignal(page.discover.details.taken) as taken:
        cards[1].take.click()
    assert taken.args == [HUB, HUB.proposals[1]]


def test_a_card_fetches_nothing_and_tells_where_a_link_goes(page: ModelsPage, qtbot: QtBot) -> None:
    page.open_discover()
    page.discover.details.show_model(HUB)
    pane = next(pane for pane in page.discover.details.body.panes if "link" in pane.document().toPlainText())
    assert "example.org/x.png" not in pane.document().toHtml() or "<img" not in pane.document().toHtml()
    with qtbot.waitSignal(page.discover.details.link_activated) as followed:
        pane.link_activated.emit("https://example.org")
    assert followed.args == ["https://example.org"]


def test_where_nothing_is_found_one_line_says_so_and_none_asks_to_choose(page: ModelsPage) -> None:
    page.open_discover()
    discover = page.discover
    discover.list.model().set_models([])
    discover.set_note("Nothing was found.")
    assert discover.details.hint.text() == ""
    discover.set_note("")
    assert "Choose a model" in discover.details.hint.text()


def test_the_lines_above_the_found_are_level(page: ModelsPage, qtbot: QtBot) -> None:
    page.discover.set_most_parameters(10**9)
    page.open_discover()
    page.resize(1100, 600)
    qtbot.wait(50)
    discover = page.discover
    ends = [each.mapTo(page, each.rect().topRight()).x() for each in (page.add, discover.search)]
    assert ends[0] == ends[1]
    middles = [each.geometry().center().y() for each in (discover.quantization, discover.fitting)]
    assert abs(middles[0] - middles[1]) <= 1


def test_both_places_end_where_the_header_ends(page: ModelsPage, library: LibraryList, qtbot: QtBot) -> None:
    page.resize(1280, 1600)  # without a bar

    def end(part: QWidget) -> int:
        return part.mapTo(page, part.rect().topRight()).x()

    library.set_models(LIBRARY)
    page.library.select(str(LIBRARY[0].path))
    qtbot.waitUntil(lambda: end(page.library.name) == end(page.add))
    page.open_discover()
    page.discover.details.show_model(HUB)
    assert not page.discover.details.verticalScrollBar().isVisible()
    for part in (page.discover.search, page.discover.details.cards[0]):
        qtbot.waitUntil(lambda part=part: end(part) == end(page.add))
