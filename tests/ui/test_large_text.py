"""Text of twice the size in the smallest window: nothing that can be pressed is cut off, and Tab shows where it is."""

import dataclasses
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.control.found_models import FoundModels
from app.control.library_list import LibraryList
from app.core.fidelity import FidelityPoint
from app.core.messages import Ending, Role
from app.core.source_card import SourceCard
from app.hub.ledger import Record
from app.main import Puna
from app.ui.conversation_delegate import ID_ROLE
from app.ui.erase_dialog import EraseDialog, ToErase
from app.ui.export_dialog import ExportDialog, Selection
from app.ui.flow import SideBySide
from app.ui.job_card import JobCard
from app.ui.labels import BreakableLabel, ElidedLabel
from app.ui.ledger_dialog import LedgerDialog
from app.ui.link_popover import LinkPopover
from app.ui.main_window import MainWindow
from app.ui.message_details import DetailsCard
from app.ui.overlay_card import OverlayCard
from app.ui.prompts_dialog import PromptsDialog
from app.ui.sidebar import Sidebar
from app.ui.source_dialog import SourceDialog
from app.ui.suggestions import SuggestionList
from app.ui.text_pane import TextPane
from app.ui.theme import UNIT, Theme
from tests.ui.keyboard import go_to, press, shown
from tests.ui.model_samples import DETAILS, FOUND, HUB, LIBRARY
from tests.ui.samples import conversation_model, message
from tests.ui.test_ledger_dialog import CONNECTIONS
from tests.ui.test_type_choice import FORECAST
from tests.ui.walks import OVER, PAGES, Walk, one_theme, puna

__all__ = ["one_theme", "puna"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WIDTH, HEIGHT = 900, 600


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[MainWindow]:
    theme.set_text_percent(200)
    library, found = LibraryList(), FoundModels()
    window = MainWindow(theme, conversation_model(1_790_000_000.0), library, found, "1.0")
    qtbot.addWidget(window)
    window.resize(WIDTH, HEIGHT)
    with qtbot.waitExposed(window, timeout=30_000):
        window.show()
    library.set_models(LIBRARY)
    window.models.library.select(str(LIBRARY[0].path))
    window.models.library.show_details(str(LIBRARY[0].path), DETAILS)
    found.set_models(FOUND)
    window.models.discover.details.show_model(HUB)
    QApplication.processEvents()
    yield window
    theme.set_text_percent(100)


@pytest.fixture
def large(puna: Puna) -> Iterator[Puna]:
    """The whole window, as a person has it who has set the size of text."""
    puna.settings.change(text_percent=200)
    puna.window.settings.changed.emit("text_percent", 200)
    puna.window.resize(WIDTH, HEIGHT)
    settle()
    yield puna
    puna.window.settings.changed.emit("text_percent", 100)


def cut_off(root: QWidget) -> list[tuple[str, str]]:
    """Words that are wider or higher than their place, or reach out of what they stand in."""
    found = []
    for part in root.findChildren(QWidget):
        if not part.isVisible() or part.window() is not root.window() or not (words := words_of(part)):
            continue
        if too_small(part) or sticks_out(part):
            found.append((type(part).__name__, words))
    return found


def words_of(part: QWidget) -> str:
    if isinstance(part, QAbstractButton | QLabel):
        return part.text()
    if isinstance(part, QComboBox):
        return part.currentText()
    return part.placeholderText() or "." if isinstance(part, QLineEdit) else ""


def too_small(part: QWidget) -> bool:
    if isinstance(part, ElidedLabel):
        is_whole = part.fontMetrics().horizontalAdvance(part.text()) <= part.contentsRect().width()
        return part.height() < part.fontMetrics().height() or not (is_whole or part.text() in part.toolTip())
    if isinstance(part, QLabel):
        if part.wordWrap():
            return part.height() < part.heightForWidth(part.width())
        return part.width() < part.sizeHint().width() or part.height() < part.sizeHint().height()
    if isinstance(part, QComboBox):  # what is longer ends in an ellipsis, and is told
        return part.height() < part.sizeHint().height() or part.width() < part.minimumSizeHint().width()
    if isinstance(part, QLineEdit):
        return part.height() < part.fontMetrics().height()
    # Less than half of what is free beside the words.
    return part.width() < part.sizeHint().width() - 8 or part.height() < part.sizeHint().height()


def sticks_out(part: QWidget) -> bool:
    """Beyond what it stands in; what can be scrolled to does so on purpose, up and down."""
    here, parent = part.rect(), part.parentWidget()
    whole = here
    while parent is not None and not part.isWindow():
        here = here.translated(part.pos())
        sideways = here.left() < 0 or here.right() > parent.rect().right()
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return sideways and not area.horizontalScrollBar().isVisible()
        if sideways or here.top() < 0 or here.bottom() > parent.rect().bottom():
            return True
        part, parent = parent, parent.parentWidget()
    return whole.isEmpty()


@pytest.mark.parametrize("way", [*OVER, *PAGES], ids=lambda way: way.name)
def test_nothing_that_opens_cuts_its_words_off(large: Puna, way: Walk) -> None:
    way.opened(large)
    settle()
    (root,) = [each for each in shown(way.shows[0]) if not isinstance(each, TextPane)][:1]
    assert cut_off(root) == []
    if isinstance(root, OverlayCard):
        assert root.rect().contains(root._card.geometry())
    if isinstance(root, QDialog):
        # It may be made so small that it fits on a laptop's screen.
        least = root.minimumSizeHint().expandedTo(root.minimumSize())
        assert least.width() <= 1280, least
        assert least.height() <= 720, least


@pytest.mark.parametrize("typed", [Qt.Key.Key_Slash, Qt.Key.Key_At])
def test_what_is_offered_while_one_types_has_room(large: Puna, typed: Qt.Key) -> None:
    large.window.composer.triggers.set_models([("/m/a.gguf", "Llama-3.2-3B-Instruct", "Q4_K_M · 2.0 GB")])
    go_to(large.window.composer.field)
    press(typed)
    (offered,) = shown(SuggestionList)
    assert cut_off(offered) == []
    rows = [offered.list.visualItemRect(offered.list.item(row)) for row in range(offered.list.count())]
    assert rows
    assert all(row.height() >= offered.list.fontMetrics().height() for row in rows)
    assert offered.rect().contains(offered.list.geometry())


def test_what_is_offered_stands_above_a_field_that_has_grown_smaller(large: Puna) -> None:
    composer = large.window.composer
    composer.set_ready(True, "Choose one of the models above, and then ask anything that is on your mind today")
    settle()
    before = composer.field.height()
    go_to(composer.field)
    press(Qt.Key.Key_Slash)
    settle()
    assert composer.field.height() < before
    (offered,) = shown(SuggestionList)
    assert composer.field.mapTo(large.window, QPoint(0, 0)).y() - offered.geometry().bottom() - 1 == 2 * UNIT


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def chat(window: MainWindow) -> QWidget:
    window.show_place("chat")
    return window.composer.parentWidget()


def panel(window: MainWindow) -> QWidget:
    window.show_place("chat")
    window.toggle_tuning()
    return window.tuning


def library(window: MainWindow) -> QWidget:
    window.show_place("models")
    return window.models


def discover(window: MainWindow) -> QWidget:
    window.show_place("models")
    window.models.open_discover()
    return window.models


def settings(window: MainWindow) -> QWidget:
    window.show_place("settings")
    return window.settings


@pytest.mark.parametrize("place", [chat, panel, library, discover, settings])
def test_the_words_of_every_button_fit(window: MainWindow, place) -> None:
    shown = place(window)
    settle()
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)
    buttons = [button for button in shown.findChildren(QPushButton) if button.isVisible()]
    assert buttons or place is chat
    for button in buttons:
        # Less than half of what is free beside the words.
        assert button.width() >= button.sizeHint().width() - 8, button.text()
        assert button.height() >= button.sizeHint().height(), button.text()


def link(window: MainWindow, theme: Theme) -> QWidget:
    card = LinkPopover(theme, "https://example.org/a", window)
    card.show_at(QPoint(300, 200))
    return card


def details(window: MainWindow, theme: Theme) -> QWidget:
    card = DetailsCard(theme, [("Left out of the context", "the 4 oldest messages")], window)
    card.show_at(QPoint(300, 200))
    return card


def export(window: MainWindow, theme: Theme) -> QWidget:
    dialog = ExportDialog(theme, [Selection("All", ())], "/home/ana", window)
    dialog.show()
    return dialog


def ledger(window: MainWindow, theme: Theme) -> QDialog:
    return LedgerDialog(theme, Record(CONNECTIONS), "Puna stays offline.", Path("/x/ledger"), window)


def erase(window: MainWindow, theme: Theme) -> QDialog:
    folder = "/home/a person with quite a long name/.local/share/puna"
    dialog = EraseDialog(theme, ToErase(312, 4, 6_310_000_000, folder + "/models", 1_271_000_000, folder), window)
    dialog.everything.click()
    return dialog


def prompts(window: MainWindow, theme: Theme) -> QDialog:
    return PromptsDialog(theme, "", window)


def source(window: MainWindow, theme: Theme) -> QDialog:
    facts = (("Form", "a Hugging Face folder, safetensors"), ("Size on disk", "2.6 MB"))
    note = "The tokenizer lacks 255 of the 256 byte tokens: text with other characters can't be given to this model."
    card = SourceCard("/models/TinyStories-656K", "checkpoint", "TinyStories-656K", facts, (), (note,))
    dialog = SourceDialog(theme, card, [], "q4_k_m", window)
    dialog.type.set_forecast(FORECAST)
    return dialog


@pytest.mark.parametrize("opened", [ledger, erase, prompts, source])
def test_a_dialog_is_no_larger_than_the_screen(window: MainWindow, theme: Theme, opened) -> None:
    dialog = opened(window, theme)
    dialog.show()
    settle()
    free = dialog.screen().availableGeometry()
    least = 900  # the width of the smallest window; the screen of the tests is narrower
    assert dialog.width() <= max(free.width(), least)
    assert dialog.height() <= free.height()
    for area in dialog.findChildren(QScrollArea):
        assert area.widget().width() <= area.viewport().width()
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width() - 8, button.text()
    if isinstance(dialog, EraseDialog):
        assert not dialog.warning.visibleRegion().isEmpty()
    dialog.close()


@pytest.mark.parametrize("opened", [link, details, export])
def test_what_opens_over_the_window_is_wide_enough(window: MainWindow, theme: Theme, opened) -> None:
    card = opened(window, theme)
    settle()
    for button in card.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width() - 8, button.text()
    for label in card.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    card.close()


def test_the_card_of_a_job_stays_within_the_list_of_conversations(window: MainWindow, theme: Theme) -> None:
    card = JobCard(theme, "alpaca-7b")
    window.add_job_card(card)
    card.set_failed("The file model-00002-of-00003.safetensors is missing.")
    settle()
    assert card.width() <= window.sidebar.width()
    assert card.outcome.text() == "The file model-00002-of-00003.safetensors is missing."


def test_receipts_stay_within_the_page(window: MainWindow) -> None:
    page = window.models.library
    library(window)
    words = "71 of 100 next words are the same as A-model-with-quite-a-long-name-3b-it-F16.gguf's."
    points = [FidelityPoint(name, size, 0.7, name == "Q8_0") for name, size in (("Q4_0", 600), ("Q8_0", 900))]
    page.receipts.set_receipts([(words, True)], points)
    settle()
    area = page.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    assert page.receipts.width() <= area.viewport().width()


def test_what_is_searched_in_has_a_button_of_the_size_of_its_words(window: MainWindow, theme: Theme) -> None:
    settings(window)
    window.activateWindow()
    field = window.settings.field
    assert not field.empty.isVisible()
    field.setText("xylophone")
    settle()
    assert field.empty.iconSize().width() == theme.icon_side
    assert field.rect().contains(field.empty.geometry())
    theme.set_text_percent(100)
    theme.finish()
    settle()
    assert field.empty.iconSize().width() == 16
    assert field.rect().contains(field.empty.geometry())
    field.empty.click()
    assert field.text() == ""
    assert not field.empty.isVisible()
    assert field.hasFocus()


def test_proposals_of_the_hub_do_not_reach_out_sideways(window: MainWindow) -> None:
    discover(window)
    settle()
    area = window.models.discover.details
    assert len(area.cards) == 3
    assert area.widget().width() <= area.viewport().width()
    assert cut_off(area) == []


def test_a_proposal_is_taken_at_the_end_of_its_first_line(window: MainWindow, theme: Theme) -> None:
    """As long as there is room beside its name, and on whichever side lines end."""
    discover(window)
    theme.set_text_percent(100)
    window.resize(1280, 800)
    settle()
    card = window.models.discover.details.cards[1]
    title, badge = card.findChildren(QLabel)[:2]
    middles = [each.geometry().center().y() for each in (title, badge, card.take)]
    assert max(middles) - min(middles) <= 1
    assert card.take.geometry().right() == card.contentsRect().right() - card.layout().contentsMargins().right()
    card.setFixedWidth(card.width() - card.take.x() + badge.geometry().right() + 4)
    settle()
    assert abs(card.take.geometry().center().y() - title.geometry().center().y()) <= 1
    assert badge.y() > title.y()
    assert card.take.geometry().right() == card.contentsRect().right() - card.layout().contentsMargins().right()
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert card.take.x() == card.contentsRect().x() + card.layout().contentsMargins().left()


def test_settings_do_not_reach_out_sideways(window: MainWindow) -> None:
    area = settings(window).findChild(QScrollArea)
    settle()
    assert area.widget().width() <= area.viewport().width()


def test_what_is_open_follows_a_change_of_size(window: MainWindow, theme: Theme) -> None:
    """Transcript, fields and icons: nothing waits for a restart, whichever way the size goes."""
    window.show_transcript()
    window.transcript.set_messages(
        [message(1, Role.USER, "Hello"), message(2, Role.ASSISTANT, "Hi.\n\n```\nx = 1\n```")]
    )
    window.transcript.views[0].start_editing()
    window.show()
    settle()

    def sizes() -> list[int]:
        panes = window.transcript.views[1].body.panes
        shown = (window.composer.field, window.transcript.views[0].editor.field, panes[0], panes[1].text)
        fonts = [widget.font().pixelSize() for widget in (*shown, window.models.library.template)]
        texts = [pane.document().defaultFont().pixelSize() for pane in shown]
        return [*fonts, *texts, window.model_picker.iconSize().width(), window.composer.attach.iconSize().width()]

    large = sizes()
    heights = [view.height() for view in window.transcript.views]
    theme.set_text_percent(100)
    settle()
    usual = sizes()
    assert all(before >= 2 * now - 1 for before, now in zip(large, usual, strict=True)), (large, usual)
    assert all(now < before for before, now in zip(heights, (v.height() for v in window.transcript.views), strict=True))
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):  # another style sheet, the same size
        theme.set_text_percent(200)
        theme.set_scheme(scheme)
        settle()
        assert sizes() == large
        head = window.transcript.views[1].body.panes[1].copy
        assert head.height() >= head.sizeHint().height()
    theme.set_scheme(Qt.ColorScheme.Unknown)


def test_the_invitation_is_seen_whole_after_a_change_of_size(window: MainWindow, theme: Theme) -> None:
    theme.set_text_percent(100)
    window.show_transcript()
    window.composer.set_ready(True, "Write a beginning, and this model goes on from there")
    settle()
    field = window.composer.field
    usual = field.height()
    theme.set_text_percent(200)
    window.resize(1280, 800)
    settle()
    assert field.height() > 3 * usual  # two lines of it, twice as high
    assert field.viewport().height() == field.height()
    assert window.composer.attach.size() == window.composer.button.size()
    assert window.composer.button.width() > window.composer.button.iconSize().width() == theme.icon_side


def test_a_long_sentence_below_an_answer_is_seen_whole_after_a_change_of_size(
    window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_percent(100)
    window.show_transcript()
    died = "The background process was ended by the system, most likely because memory ran out. " * 4
    messages = []
    for number in range(1, 13, 2):
        answer = message(number + 1, Role.ASSISTANT, "Hi.\n\n" * 9, ending=Ending.INTERRUPTED, error=died)
        messages += [message(number, Role.USER, "Hello"), answer]
    window.transcript.set_messages(messages)
    settle()
    window.transcript.scroll.verticalScrollBar().setValue(300)
    for percent in (200, 100, 200):
        theme.set_text_percent(percent)
        theme.finish()
        settle()
        for view in window.transcript.views[1::2]:
            words = view.notice_text
            qtbot.waitUntil(lambda words=words: words.height() >= words.heightForWidth(words.width()))
            assert view.try_again.width() >= view.try_again.sizeHint().width()


def test_the_panel_fits_after_its_words_got_smaller_unseen(window: MainWindow, theme: Theme) -> None:
    window.show_place("chat")
    window.tuning.set_sampling_visible(False)
    window.toggle_tuning()
    settle()
    window.tuning.hide()
    theme.set_text_percent(100)
    theme.finish()
    settle()
    window.toggle_tuning()
    settle()
    button = window.tuning.close_button
    assert button.mapTo(window.tuning, button.rect().topRight()).x() < window.tuning.width()


def test_the_words_in_number_fields_are_seen_whole(window: MainWindow) -> None:
    window.show_place("chat")
    window.tuning.show()
    settle()
    for name in ("seed", "max_tokens"):
        field = window.tuning.rows[name].field
        line = field.findChild(QLineEdit)
        margins = line.textMargins()
        room = line.width() - margins.left() - margins.right()
        assert line.fontMetrics().horizontalAdvance(field.specialValueText()) <= room, name


def test_a_checksum_does_not_widen_the_page_and_is_copied_whole(window: MainWindow) -> None:
    digest = "95b8d9ea48b0f084c9e2a062c8987686f936f5ed90131a696cd572018408e87b"
    facts = (*DETAILS.facts, ("Puna", f"made on 2026-11-29, SHA-256 {digest}"))
    page = window.models.library
    library(window)
    settle()
    inside = page.findChild(QScrollArea).widget()
    before = inside.width()
    page.show_details(str(LIBRARY[0].path), dataclasses.replace(DETAILS, facts=facts))
    settle()
    assert inside.width() == before
    (label,) = [each for each in page.findChildren(BreakableLabel) if digest in each.text()]
    label.setSelection(0, len(QLabel.text(label)))
    QApplication.clipboard().setText(label.selectedText())
    assert QApplication.clipboard().text() == label.text()


def test_icons_grow_with_the_words(window: MainWindow, theme: Theme) -> None:
    assert theme.icon_side > 24
    assert window.sidebar.new_chat.iconSize().width() == theme.icon_side
    theme.set_text_percent(100)
    assert theme.icon_side == 16
    assert window.sidebar.new_chat.iconSize().width() == 16


@pytest.mark.parametrize("place", [library, settings])
def test_tab_brings_into_view_what_has_the_focus(window: MainWindow, qtbot: QtBot, place) -> None:
    shown = place(window)
    window.activateWindow()
    settle()
    first = next(
        child
        for child in shown.findChildren(QWidget)
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen = 0
    for _ in range(60):
        settle()
        focused = QApplication.focusWidget()
        if focused is None or not shown.isAncestorOf(focused):
            break
        if isinstance(focused, QAbstractButton | QComboBox | QLineEdit):
            seen += 1
            middle = focused.mapTo(window, focused.rect().center())
            assert window.rect().contains(middle), focused.accessibleName()
            assert not focused.visibleRegion().isEmpty(), focused.accessibleName()
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen >= 5


def test_two_ends_of_a_line_or_one_below_the_other(qtbot: QtBot, theme: Theme) -> None:
    first, second = QPushButton("The first of them"), QPushButton("The second of them")
    line = SideBySide(first, second, 8)
    qtbot.addWidget(line)
    line.resize(900, 60)
    line.show()
    settle()
    assert first.pos().y() == second.pos().y()
    assert second.geometry().right() == line.rect().right()
    line.resize(first.sizeHint().width() + 20, 120)
    settle()
    assert second.mapTo(line, QPoint()).y() >= first.geometry().bottom()
    assert first.width() >= first.sizeHint().width()


def test_the_empty_page_and_what_the_guide_says_below_it_can_be_scrolled_to(window: MainWindow) -> None:
    panel(window)
    window.show_welcome(has_model=True)
    window.guide.show_ready([f"How do I get model {number}?" for number in range(8)])
    settle()
    (area,) = [each for each in window.welcome.findChildren(QScrollArea) if each.isVisible()]
    parts = [part for part in window.welcome.findChildren(QLabel) if part.isVisible()]
    parts += [window.guide.about, window.guide.real, *window.guide.chips]
    for part in parts:
        area.ensureWidgetVisible(part, 0, 0)
        settle()
        assert part.visibleRegion().boundingRect() == part.rect(), part.text()
        assert not too_small(part), part.text()
    assert area.verticalScrollBar().isVisible()
    middle = [each.mapTo(window, each.rect().center()).x() for each in (window.guide, window.composer)]
    assert abs(middle[0] - middle[1]) <= 1, "in line with each other"
    begins = window.guide.about.mapTo(window, QPoint(0, 0)).x()
    field = window.composer.findChild(QFrame, "composer")
    assert begins == field.mapTo(window, QPoint(0, 0)).x()

    window.show_transcript()
    settle()
    assert window.guide.isVisible()
    assert window.guide.about.mapTo(window, QPoint(0, 0)).x() == begins
    assert window.guide.mapTo(window, QPoint(0, 0)).y() < window.composer.mapTo(window, QPoint(0, 0)).y()
    window.guide.hide()
    window.show_welcome(has_model=True)
    assert window.guide.isHidden()


def test_the_names_of_ages_are_whole(qtbot: QtBot, theme: Theme) -> None:
    theme.set_text_percent(200)
    theme.finish()
    sidebar = Sidebar(theme, conversation_model(time.time()))
    qtbot.addWidget(sidebar)
    sidebar.resize(264, 800)
    with qtbot.waitExposed(sidebar):
        sidebar.show()
    settle()
    words = QFontMetrics(theme.font(theme.sizes.small)).tightBoundingRect("Today")
    row = sidebar.list.visualRect(sidebar.list.model().index(0, 0))
    # Above the row's title there is nothing but the heading.
    heading = row.adjusted(8, 0, 8 - row.width() + words.width(), 2 - sidebar.list.fontMetrics().height() - 16)
    image = sidebar.list.viewport().grab(heading).toImage()
    ground = image.pixel(0, 0)
    inked = [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))]
    assert inked[-1] - inked[0] + 1 >= words.height() - 1
    theme.set_text_percent(100)


def test_the_open_conversation_stays_in_sight_while_sizes_change(
    window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_percent(100)
    theme.finish()
    window.resize(1100, 800)
    settle()
    view = window.sidebar.list
    model = view.model()
    last = model.index(model.rowCount() - 1, 0)
    window.sidebar.set_current(last.data(ID_ROLE))
    view.scrollTo(last)
    settle()

    def is_seen() -> bool:
        return view.viewport().rect().contains(view.visualRect(view.currentIndex()))

    assert is_seen()
    window.resize(WIDTH, HEIGHT)
    qtbot.waitUntil(is_seen)
    theme.set_text_percent(200)
    theme.finish()
    qtbot.wait(200)
    assert is_seen()
    view.scrollToTop()
    assert not is_seen()
    window.resize(WIDTH, HEIGHT - 40)
    qtbot.wait(200)
    assert not is_seen(), "who has scrolled away stays there"
