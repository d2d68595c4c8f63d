"""The window as Arabic and Hebrew have it: everything on the other side, and what has a direction of its own kept."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QPainter,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextTable,
)
from PySide6.QtWidgets import QApplication, QListView, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from app.control.found_models import FoundModels
from app.control.hit_list import HitList
from app.control.library_list import LibraryList
from app.core.bidi import isolated
from app.core.languages import LANGUAGES
from app.core.messages import Role
from app.core.search import SearchHit
from app.ui.block_views import BlockViews
from app.ui.conversation_delegate import ConversationDelegate
from app.ui.formulas import Formulas
from app.ui.growing_edit import GrowingEdit
from app.ui.hit_delegate import HitDelegate
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.labels import direction_of as words_direction
from app.ui.main_window import MainWindow
from app.ui.markdown import TextBlock, parse
from app.ui.palette import Entry, Palette
from app.ui.text_pane import TextPane
from app.ui.theme import UNIT, Theme
from app.ui.transcript import TranscriptView
from app.ui.translation import direction_of, translate
from tests.ui.samples import HITS, conversation_model, message

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


def ink(widget: QWidget) -> QRect:
    """Where something other than the ground is painted."""
    image = widget.grab().toImage()
    ground = image.pixelColor(0, 0)
    return painted(image, ground)


def painted(image: QImage, ground: QColor) -> QRect:
    found = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground]
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@pytest.mark.parametrize("code", ["ar", "he", "fa", "ur"])
def test_languages_that_begin_on_the_right(code: str) -> None:
    assert direction_of(code) == RTL


def test_the_window_begins_where_its_language_does(qapp: QApplication, mirrored: None) -> None:
    """Also where the system's language is another one: what counts is what the words are in."""
    assert all(direction_of(code) == LTR for code in LANGUAGES)
    assert translate(qapp, "en") == "en"
    assert qapp.layoutDirection() == LTR


def test_the_window_is_the_other_way_round(qtbot: QtBot, theme: Theme, mirrored: None) -> None:
    window = MainWindow(theme, conversation_model(1_790_000_000.0), LibraryList(), FoundModels(), "1.0")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window, timeout=30_000):
        window.show()
    qtbot.waitUntil(lambda: window.composer.width() > 500)
    sidebar = window.sidebar.mapTo(window, window.sidebar.rect().center()).x()
    composer = window.composer.mapTo(window, window.composer.rect().center()).x()
    assert sidebar > composer
    panel = window.tuning_button.mapTo(window, window.tuning_button.rect().center()).x()
    assert panel < composer


@pytest.mark.parametrize("name", ["chevron-left", "panel-left", "undo-2"])
def test_icons_that_point_are_mirrored_and_others_not(theme: Theme, qapp: QApplication, name: str) -> None:
    def picture(name: str) -> QImage:
        return Theme().icon(name).pixmap(24, 24).toImage()

    before, search = picture(name), picture("search")
    qapp.setLayoutDirection(RTL)
    try:
        assert picture(name) == before.flipped(Qt.Orientation.Horizontal)
        assert picture("search") == search
    finally:
        qapp.setLayoutDirection(LTR)


def test_a_path_stays_a_path_at_the_side_where_the_window_begins(qtbot: QtBot, theme: Theme, mirrored: None) -> None:
    label = ElidedLabel("/a")
    qtbot.addWidget(label)
    label.setStyleSheet("background: white; color: black")
    label.resize(300, 30)
    label.show()
    assert ink(label).left() > 250


@pytest.mark.parametrize(
    ("text", "direction"), [("/home/ana", LTR), ("שלום /home", RTL), ("3.2B شيء", LTR), ("12 %", RTL), ("", RTL)]
)
def test_words_are_read_in_their_own_direction(mirrored: None, text: str, direction: Qt.LayoutDirection) -> None:
    assert words_direction(text) == direction


def test_latin_words_stand_beside_what_they_belong_to(qtbot: QtBot, theme: Theme, mirrored: None) -> None:
    label = wrapped_label("llama, 28 layers")
    qtbot.addWidget(label)
    label.setStyleSheet("background: white; color: black")
    label.resize(400, 30)
    label.show()
    assert ink(label).left() > 200


@pytest.mark.parametrize("window", [LTR, RTL])
def test_the_bar_of_a_quotation_stands_where_its_words_begin(
    qtbot: QtBot, qapp: QApplication, theme: Theme, mirrored: None, window: Qt.LayoutDirection
) -> None:
    """Also while it streams in, and whichever side the window begins on."""
    qapp.setLayoutDirection(window)
    views = BlockViews(theme, Formulas(theme))
    qtbot.addWidget(views)
    views.fit(400)
    views.show()

    def bar_at_right(text: str) -> bool:
        views.show_blocks(parse(text).blocks)
        QApplication.processEvents()
        (pane,) = views.panes
        image = pane.grab().toImage()
        bars = [image.pixelColor(x, 1) == QColor(theme.colors.border_strong) for x in (1, pane.width() - 2)]
        assert sum(bars) == 1
        assert not pane.inner.geometry().contains(1 if bars[0] else pane.width() - 2, 1)
        assert pane.inner.width() == 400 - 2 * UNIT - 3
        assert pane.rect().contains(pane.inner.geometry())
        return bars[1]

    assert not bar_at_right(">")
    assert bar_at_right("> «قال")
    assert bar_at_right("> «قال» he said\n> and more")
    assert not bar_at_right("> He said «قال»")
    theme.set_scheme(Qt.ColorScheme.Dark)
    theme.finish()
    assert bar_at_right("> قال")
    theme.set_scheme(Qt.ColorScheme.Unknown)


def test_a_path_in_a_sentence_is_kept_apart() -> None:
    assert isolated("/home/ana") == "\u2068/home/ana\u2069"


def test_messages_stand_in_the_middle(qtbot: QtBot, theme: Theme, mirrored: None) -> None:
    transcript = TranscriptView(theme)
    qtbot.addWidget(transcript)
    transcript.resize(1200, 600)
    transcript.show()
    transcript.set_messages([message(1, Role.USER, "أهلا")])
    QApplication.processEvents()
    view = transcript.views[0]
    left = view.mapTo(transcript, QPoint()).x()
    assert abs(left - (transcript.width() - left - view.width())) <= 1


def test_the_palette_begins_on_the_right(qtbot: QtBot, theme: Theme, mirrored: None) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 700)
    palette = Palette(theme, parent)
    palette.set_entries([Entry("action", "x", "Words", "")])
    parent.show()
    palette.open()
    row = palette.list.viewport().grab(palette.list.visualRect(palette.list.model().index(0, 0))).toImage()
    middle = row.copy(row.width() // 8, 4, row.width() * 3 // 4, row.height() - 8)
    assert all(
        middle.pixelColor(x, y) == middle.pixelColor(0, 0)
        for x in range(middle.width())
        for y in range(middle.height())
    )


def test_titles_stand_where_the_window_begins(qtbot: QtBot, theme: Theme, mirrored: None) -> None:
    title = "Letter to grandmother"
    at_right, at_left = conversation_title(theme, title, RTL), conversation_title(theme, title, LTR)
    assert at_right.right() > 280
    assert at_left.left() < 20
    assert abs(at_right.width() - at_left.width()) <= 2


def conversation_title(theme: Theme, title: str, direction: Qt.LayoutDirection) -> QRect:
    model = QStandardItemModel()
    model.appendRow(QStandardItem(title))
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    option.direction = direction
    option.font = theme.font(theme.sizes.ui)
    option.fontMetrics = QFontMetrics(option.font)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    ConversationDelegate(theme, QListView()).paint(painter, option, model.index(0, 0))
    painter.end()
    return painted(image, QColor("white"))


def hit_picture(theme: Theme, hit: SearchHit, direction: Qt.LayoutDirection, width: int = 800) -> QImage:
    hits = HitList()
    hits.set_hits([hit])
    image = QImage(width, 90, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    option.direction = direction
    option.font = theme.font(theme.sizes.ui)
    option.fontMetrics = QFontMetrics(option.font)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    HitDelegate(theme, QListView()).paint(painter, option, hits.index(0))
    painter.end()
    return image


def test_a_hit_begins_on_the_right(qtbot: QtBot, theme: Theme, mirrored: None) -> None:
    image = hit_picture(theme, HITS[0], RTL)
    assert painted(image, QColor("white")).right() > 770


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_words_around_what_was_found_stand_where_they_begin(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    def around(text: str) -> QRect:
        image = hit_picture(theme, replace(HITS[0], excerpt=((text, False),)), direction)
        return painted(image.copy(0, 36, image.width(), image.height() - 36), QColor("white"))

    assert around("كان يا ما كان").right() > 770
    assert around("Once upon a time").left() < 30


@pytest.mark.parametrize("percent", [100, 200])
def test_titles_of_all_scripts_stand_on_the_line_that_the_day_stands_on(
    qtbot: QtBot, theme: Theme, percent: int
) -> None:
    theme.set_text_percent(percent)

    def foot(title: str) -> int:
        image = hit_picture(theme, replace(HITS[0], title=((title, False),), excerpt=()), LTR)
        return painted(image.copy(0, 0, 300, image.height()), QColor("white")).bottom()

    assert abs(foot("ااا") - foot("HHH")) <= 1


@pytest.mark.parametrize(
    "words", ["🦙 Once upon a time there was ", "تعيش على ارتفاع 3500 متر، واسمها العلمي Vicugna pacos "]
)
def test_words_around_what_was_found_end_in_an_ellipsis_where_they_are_cut(
    qtbot: QtBot, theme: Theme, words: str
) -> None:
    delegate = HitDelegate(theme, QListView())
    font, left = theme.font(theme.sizes.ui), Qt.AlignmentFlag.AlignLeft
    assert delegate._fitted(((words, False),), font, 800, 2, left).text() == words
    for width in range(200, 500, 7):
        layout = delegate._fitted(((words * 9, False), ("found", True)), font, width, 2, left)
        last = layout.lineAt(1)
        assert layout.lineCount() == 2
        assert layout.text().endswith("…")
        assert last.textStart() + last.textLength() == len(layout.text().encode("utf-16-le")) // 2
        assert last.naturalTextWidth() > width / 2


def test_what_is_typed_stands_where_it_begins(qtbot: QtBot, theme: Theme) -> None:
    field = GrowingEdit(3, enter_accepts=True)
    qtbot.addWidget(field)
    field.setStyleSheet("background: white; color: black")
    field.resize(400, 30)
    field.show()
    field.insertPlainText("12 شكرا")
    field.setReadOnly(True)  # hides the cursor
    assert ink(field).left() > 200
    field.set_text("and Latin words, شكرا")
    assert ink(field).left() < 20
    field.set_text("\n\n- شكرا and Latin words")
    assert ink(field).right() > 380
    field.clear()
    assert field.cursorRect().x() < 20


@pytest.mark.parametrize("source", ["# الألبكة", "**الألبكة** حيوان", "- عنصر أول"])
def test_the_hamza_of_the_first_line_is_whole(qtbot: QtBot, theme: Theme, source: str) -> None:
    theme.set_text_percent(200)
    theme.finish()
    views = BlockViews(theme, Formulas(theme))
    qtbot.addWidget(views)
    views.fit(500)
    views.show_blocks(parse(source).blocks)
    views.show()
    (pane,) = views.panes
    assert ink(pane).top() > 0
    assert pane.height() >= pane.document().size().height()
    theme.set_text_percent(100)


@pytest.mark.parametrize("source", ["8. ناعم\n9. Python", "8. Python\n9. soft"])
def test_the_full_stop_of_a_number_stands_between_it_and_its_words(qtbot: QtBot, theme: Theme, source: str) -> None:
    pane = TextPane(theme, Formulas(theme))
    qtbot.addWidget(pane)
    pane.set_block(TextBlock(source))
    pane.fit(300)
    pane.show()
    image = pane.viewport().grab().toImage()
    right_to_left = pane.document().begin().textDirection() == RTL
    # Where the number stands, from its words on.
    beside = range(262, 300) if right_to_left else range(38, -1, -1)
    ground = image.pixelColor(150, 0)
    high = [sum(image.pixelColor(column, row) != ground for row in range(image.height() // 2)) for column in beside]
    inked = [count for count in high if count]
    assert 0 < max(inked[:2]) < 5 < max(inked)


@pytest.mark.parametrize(
    ("table", "middle"), [("| سرعة | 2.5 GB |", True), ("| Speed | سريع |", True), ("| Speed | 2 |", False)]
)
def test_cells_in_one_script_and_in_two_stand_on_one_line(qtbot: QtBot, theme: Theme, table: str, middle: bool) -> None:
    pane = TextPane(theme, Formulas(theme))
    qtbot.addWidget(pane)
    pane.set_block(TextBlock(f"{table}\n|---|---|\n{table}"))
    (cells,) = pane.document().rootFrame().childFrames()
    assert isinstance(cells, QTextTable)
    for row in (0, 1):
        look = cells.cellAt(row, 0).format()
        assert (look.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignMiddle) == middle
        assert look.toTableCellFormat().bottomBorder() > 0, "the line below the row is still there"


@pytest.mark.parametrize(("table", "sides"), [("| سرعة | 2 |", (12, 4)), ("| Speed | سريع |", (4, 12))])
def test_the_free_side_of_a_cell_is_where_its_words_end(
    qtbot: QtBot, theme: Theme, table: str, sides: tuple[int, int]
) -> None:
    pane = TextPane(theme, Formulas(theme))
    qtbot.addWidget(pane)
    pane.set_block(TextBlock(f"{table}\n|---|---|\n{table}"))
    (cells,) = pane.document().rootFrame().childFrames()
    assert isinstance(cells, QTextTable)
    looks = [cells.cellAt(row, column).format().toTableCellFormat() for row in (0, 1) for column in (0, 1)]
    assert [(look.leftPadding(), look.rightPadding()) for look in looks] == [sides] * 4
    assert all(look.bottomBorder() > 0 for look in looks)
