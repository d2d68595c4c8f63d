"""The composer: what its keys do, and that nothing typed is lost."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent, QTextCharFormat, QTextOption
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.attachment_chip import ChipWords
from app.ui.bounded_edit import BoundedEdit
from app.ui.composer import LONGEST_PASTE, Composer
from app.ui.growing_edit import GrowingEdit
from app.ui.suggestions import Suggestion, SuggestionList
from app.ui.theme import Theme
from tests.ui.ink import words_begin


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    # Within another widget: a window of its own would tell the platform its changing size, and offscreen that warns.
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(720, 320)
    composer = Composer(theme, host)
    composer.resize(700, 300)
    with qtbot.waitExposed(host, timeout=30_000):
        host.show()
    # PySide keeps no reference from a child to its parent.
    composer.host = host
    return composer


def mime(text: str, html: str = "") -> QMimeData:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_enter_sends_and_the_text_stays_until_it_is_taken(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.field, "Hello there")
    with qtbot.waitSignal(composer.sent) as blocker:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert blocker.args == ["Hello there"]
    assert composer.text() == "Hello there"
    composer.clear()
    assert composer.text() == ""


def test_a_long_invitation_is_seen_whole_and_makes_way_for_words(composer: Composer) -> None:
    composer.set_ready(True, "Ask anything")
    one = composer.field.height()
    composer.set_ready(True, "Write a beginning, and this model goes on from there")
    assert composer.field.height() == one
    composer.resize(240, 300)
    QApplication.processEvents()
    assert composer.field.height() > one
    composer.set_text("Once")
    assert composer.field.height() == one


def test_the_hint_has_the_room_that_numbers_leave(composer: Composer) -> None:
    composer.set_meter("12 of 512 tokens")
    QApplication.processEvents()
    assert composer.meter.width() < composer.meter.sizeHint().width() + 8
    assert composer.hint.width() > composer.width() / 2


def test_shift_enter_breaks_the_line(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.field, "one")
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.field, "two")
    assert composer.text() == "one\ntwo"


def test_the_keypad_sends_too(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("x")
    with qtbot.waitSignal(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)


def test_blank_text_is_not_sent(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text(" \n ")
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    composer.clear()
    assert not composer.button.isEnabled()


def test_the_button_sends_then_stops(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("Go")
    with qtbot.waitSignal(composer.sent):
        qtbot.mouseClick(composer.button, Qt.MouseButton.LeftButton)
    composer.set_busy(True)
    assert "Stop" in composer.button.accessibleName()
    with qtbot.waitSignal(composer.stop_requested), qtbot.assertNotEmitted(composer.sent):
        qtbot.mouseClick(composer.button, Qt.MouseButton.LeftButton)


def test_escape_stops_only_what_runs(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(composer.stop_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    composer.set_busy(True)
    with qtbot.waitSignal(composer.stop_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Escape)


@pytest.mark.parametrize("busy", [True, False])
def test_enter_keeps_the_text_while_nothing_can_answer(composer: Composer, qtbot: QtBot, busy: bool) -> None:
    composer.set_text("Wait for me")
    composer.set_busy(busy)
    composer.set_ready(busy, "Choose a model first")
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.text() == "Wait for me"


def test_what_is_missing_is_told_in_the_empty_field(composer: Composer) -> None:
    composer.set_ready(False, "Choose a model first")
    assert composer.field.placeholderText() == "Choose a model first"
    composer.set_ready(True)
    assert composer.field.placeholderText() == "Ask anything"


def test_the_field_grows_to_eight_lines(composer: Composer) -> None:
    heights = []
    for lines in range(1, 13):
        composer.set_text("\n".join(["x"] * lines))
        heights.append(composer.field.height())
    assert heights[:8] == sorted(set(heights[:8]))
    assert heights[7:] == [heights[7]] * 5
    composer.clear()
    assert composer.field.height() == heights[0]


def test_long_lines_count_as_they_wrap(composer: Composer) -> None:
    composer.set_text("x")
    one = composer.field.height()
    composer.set_text("several words " * 20)
    assert composer.field.height() > one * 2


@pytest.mark.parametrize("of_usual", [0.6, 1.3])
@pytest.mark.parametrize("lines", [1, 3, 8])
def test_lines_of_other_fonts_are_seen_whole(composer: Composer, of_usual: float, lines: int) -> None:
    """As Chinese ones, which are higher than those of the field's own font, or emoji, which are lower."""
    field = composer.field
    look = QTextCharFormat()
    font = field.font()
    font.setPixelSize(round(font.pixelSize() * of_usual))
    look.setFont(font)
    field.textCursor().insertText("\n".join("abc" for _ in range(lines)), look)
    QApplication.processEvents()
    first, last = field.document().firstBlock(), field.document().lastBlock()
    top = field.blockBoundingGeometry(first).translated(field.contentOffset()).top()
    bottom = field.blockBoundingGeometry(last).translated(field.contentOffset()).bottom()
    assert top >= 0
    assert bottom <= field.viewport().height()
    if lines == 1:
        # In the middle of the field.
        line = last.layout().boundingRect().height()
        middle = field.viewport().y() + top + line / 2
        assert abs(middle - field.height() / 2) <= 4


def test_enter_within_an_input_method_does_not_send(composer: Composer, qtbot: QtBot) -> None:
    QApplication.sendEvent(composer.field, QInputMethodEvent("にほん", []))
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    done = QInputMethodEvent("", [])
    done.setCommitString("日本")
    QApplication.sendEvent(composer.field, done)
    assert composer.text() == "日本"
    with qtbot.waitSignal(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


def test_only_words_are_pasted(composer: Composer) -> None:
    composer.paste(mime("plain", "<b>plain</b> <img src='https://a.b/c.png'>"))
    assert composer.text() == "plain"


@pytest.mark.parametrize(
    "text",
    ["word " * 180_000, "x" * 200_000, "line\n" * 180_000, "\u200b\x00\x07" * 60_000],
    ids=["words", "one word", "lines", "control characters"],
)
def test_a_long_paste_never_enters_the_field(composer: Composer, qtbot: QtBot, text: str) -> None:
    composer.set_text("What is this? ")
    with qtbot.waitSignal(composer.long_text_pasted) as blocker:
        composer.paste(mime(text))
    assert blocker.args == [text]
    assert composer.text() == "What is this? "


def test_what_is_shorter_is_inserted_and_undone_in_one_step(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("Look: ")
    with qtbot.assertNotEmitted(composer.long_text_pasted):
        composer.paste(mime("x" * LONGEST_PASTE))
    assert len(composer.text()) == LONGEST_PASTE + 6
    composer.field.undo()
    assert composer.text() == "Look: "


def test_a_long_text_can_be_inserted_all_the_same(composer: Composer) -> None:
    composer.insert_text("word " * 20_000)
    assert composer.text() == "word " * 20_000


def test_pasted_files_and_pictures_are_no_words(composer: Composer, qtbot: QtBot, tmp_path: Path) -> None:
    data = mime("/a/b.txt")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "b.txt")), QUrl("https://example.org/c.txt")])
    with qtbot.waitSignal(composer.files_given) as blocker:
        composer.paste(data)
    assert blocker.args == [[str(tmp_path / "b.txt")]]
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    composer.paste(picture)
    assert composer.text() == ""
    assert "read text only" in composer.hint.text()


def chips(composer: Composer) -> list[str]:
    return [f"{chip.name.text()} | {chip.detail.text()}" for chip in composer.attachments.chips]


def test_a_chip_tells_name_size_and_price(composer: Composer, qtbot: QtBot) -> None:
    words = [ChipWords(4, "notes.md", 12_700, 3204), ChipWords(5, "A & B.pdf", 900)]
    composer.attachments.set_attachments(words, ["slow.docx"])
    assert chips(composer) == ["notes.md | 13 kB · 3,204 tokens", "A && B.pdf | 900 bytes", "slow.docx | reading…"]
    with qtbot.waitSignal(composer.attachments.opened) as opened:
        qtbot.mouseClick(composer.attachments.chips[0].name, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(composer.attachments.removed) as removed:
        qtbot.mouseClick(composer.attachments.chips[1].remove, Qt.MouseButton.LeftButton)
    assert (opened.args, removed.args) == ([4], [5])
    with qtbot.waitSignal(composer.attachments.reading_cancelled):
        qtbot.mouseClick(composer.attachments.chips[2].remove, Qt.MouseButton.LeftButton)


def test_chips_go_on_in_the_next_line(composer: Composer) -> None:
    composer.attachments.set_attachments([ChipWords(1, "a.txt", 10, 5)], [])
    QApplication.processEvents()
    one = composer.attachments.height()
    composer.attachments.set_attachments([ChipWords(at, f"a file {at}.txt", 10, 5) for at in range(9)], [])
    QApplication.processEvents()
    assert composer.attachments.height() >= 2 * one
    for chip in composer.attachments.chips:
        assert composer.attachments.rect().contains(chip.geometry())


def test_many_chips_scroll_and_leave_room(composer: Composer) -> None:
    composer.attachments.set_attachments([ChipWords(at, f"a file {at}.txt", 10, 5) for at in range(40)], [])
    QApplication.processEvents()
    assert composer.attachments.height() <= 160
    assert composer.attachments.verticalScrollBar().maximum() > 0
    composer.attachments.set_attachments([], [])
    assert composer.attachments.isHidden()


def test_what_is_attached_waits_for_words_and_for_its_reading(composer: Composer, qtbot: QtBot) -> None:
    composer.attachments.set_attachments([ChipWords(1, "a.txt", 10, 5)], [])
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert "Write what to do" in composer.hint.text()
    composer.set_text("Sum it up")
    composer.attachments.set_attachments([ChipWords(1, "a.txt", 10, 5)], ["b.pdf"])
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert "being read" in composer.hint.text()
    composer.attachments.set_attachments([ChipWords(1, "a.txt", 10, 5)], [])
    with qtbot.waitSignal(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


def test_what_is_told_below_the_field_stays_when_it_is_counted(composer: Composer) -> None:
    composer.set_text("Read this.")
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    composer.paste(picture)
    told = composer.hint.text()
    assert "picture" in told
    for fits in (True, False):
        composer.set_fitting(fits)
        assert composer.hint.text() == told
        assert composer.button.isEnabled() is fits
    composer.set_text("Read that.")
    assert composer.hint.text() != told
    assert composer.button.isEnabled()


def test_a_paste_that_nothing_could_read_is_refused_aloud(composer: Composer) -> None:
    composer.set_text("kept")
    begin = time.perf_counter()
    composer.paste(mime("x" * 17_000_000))
    QApplication.processEvents()
    assert time.perf_counter() - begin < 20
    assert composer.text() == "kept"
    assert "17.0 million characters" in composer.hint.text()


def test_other_fields_refuse_what_would_hold_the_window(qtbot: QtBot, theme: Theme) -> None:
    """A million characters take a third of a second to lay out."""
    for field, limit in ((GrowingEdit(8, enter_accepts=False), 300_000), (BoundedEdit(), 200_000)):
        qtbot.addWidget(field)
        field.insertFromMimeData(mime("kept "))
        with qtbot.waitSignal(field.paste_refused) as blocker:
            field.insertFromMimeData(mime("x" * limit))
        assert blocker.args == [limit]
        assert field.toPlainText() == "kept "
        field.insertFromMimeData(mime("x" * 150_000))
        assert len(field.toPlainText()) == 150_005
        assert field.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere


def test_where_one_writes_stays_in_sight_when_lines_break_elsewhere(composer: Composer, qtbot: QtBot) -> None:
    composer.host.activateWindow()
    composer.focus()
    qtbot.waitUntil(composer.field.hasFocus)
    composer.set_text("word " * 900)
    for width in (360, 700, 500, 300):
        composer.resize(width, 300)
        QApplication.processEvents()
        assert composer.field.viewport().rect().contains(composer.field.cursorRect().center()), width


def test_the_heading_of_what_is_offered_begins_above_its_rows(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    anchor = QWidget(window)
    anchor.setGeometry(20, 350, 500, 40)
    with qtbot.waitExposed(window, timeout=30_000):
        window.show()
    offered = SuggestionList(theme, anchor)
    offered.offer("Every model", [Suggestion("a", "Elsewhere"), Suggestion("b", "Elsewhere")])
    heading = words_begin(offered.head, theme.colors.text_secondary)
    rows = words_begin(offered.list.viewport(), theme.colors.text, offered.list.visualItemRect(offered.list.item(1)))
    assert abs(heading - rows) <= 1
