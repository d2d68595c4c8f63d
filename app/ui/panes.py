"""Read-only text of a fixed width that is as high as it needs to be: one per block of the transcript.

Each pane offers `set_block`, `fit(width)` and `restyle`; `block_views` holds them in a column.
"""

import math

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFont,
    QGuiApplication,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QTextEdit, QToolTip, QWidget

from app.core.find_text import fold
from app.ui.formulas import Formulas
from app.ui.markdown import PlainBlock, QuoteBlock, RuleBlock, TextBlock
from app.ui.restyle import set_property
from app.ui.rich_text import COPY, FORMULA, TALL, Formula, Rendered, is_right_to_left, render, style
from app.ui.theme import UNIT, Theme

# What stands in a document's text for a picture.
_OBJECT = "\ufffc"
_LONG_WORD = 1_000
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere
_HANGING = {
    False: QTextCharFormat.VerticalAlignment.AlignBaseline,
    True: QTextCharFormat.VerticalAlignment.AlignMiddle,
}


class Pane(QTextBrowser):
    """A text view that fetches nothing, follows no link, and leaves the wheel to the transcript, but for sideways.

    Signal: `link_activated(str)` with the address.
    """

    link_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._places: list[tuple[int, int]] = []
        self._looked_for: tuple[str, int | None] = ("", None)
        self.setObjectName("text")
        self.setAccessibleName(self.tr("Text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        # A click may select; Tab goes on to the next button, and reaches a pane only for its links.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.setFont(self._wanted_font())
        self.anchorClicked.connect(self._on_anchor)

    def fit_font(self) -> None:
        """Take the size that texts have now."""
        font = self._wanted_font()
        # A new style sheet gives the document an earlier font without a word.
        if self.font().pixelSize() != font.pixelSize() or self.document().defaultFont().pixelSize() != font.pixelSize():
            self.setFont(font)
            self.document().setDefaultFont(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_font()

    def _wanted_font(self) -> QFont:
        return self.theme.font(self.theme.sizes.body)

    def loadResource(self, kind: int, name: QUrl) -> object:
        """No picture, no style sheet, no file: whatever a text names, nothing is loaded."""
        return None

    def showEvent(self, event: QShowEvent) -> None:
        bar = self.horizontalScrollBar()
        across = bar.value()
        super().showEvent(event)
        # Qt goes to the cursor, which is at one end.
        bar.setValue(across)

    def wheelEvent(self, event: QWheelEvent) -> None:
        sideways = abs(event.angleDelta().x()) > abs(event.angleDelta().y())
        if sideways or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def fit(self, width: int) -> None:
        """Take `width` pixels and the height that the text then has."""
        # A width of the text's own: otherwise it follows the widget's, which a layout may not have settled yet.
        if self.lineWrapMode() is not self.LineWrapMode.FixedPixelWidth or self.lineWrapColumnOrWidth() != width:
            # Each lays the text out anew, even where it changes nothing.
            self.setLineWrapMode(self.LineWrapMode.FixedPixelWidth)
            self.setLineWrapColumnOrWidth(width)
        self.setFixedSize(width, max(math.ceil(self.document().size().height()), 1))

    def put(self, html: str, plain: bool = False) -> None:
        """Replace the text; what a person has selected stays selected as far as it is still there."""
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        # Looking for word boundaries costs the square of a word's length.
        long = max(map(len, html.split()), default=0) > _LONG_WORD
        self.setWordWrapMode(_ANYWHERE if long else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if plain:
            self.setPlainText(html)
        else:
            self.setHtml(html)
        if TALL.search(html):
            self._make_room_above()
        if anchor != position:
            end = self.document().characterCount() - 1
            cursor = self.textCursor()
            cursor.setPosition(min(anchor, end))
            cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _make_room_above(self) -> None:
        """Marks of these scripts reach above what their fonts say that a line needs, and the first is at the edge."""
        document = self.document()
        size = document.firstBlock().begin().fragment().charFormat().font().pixelSize()
        if size <= 0:  # no size of its own
            size = self._wanted_font().pixelSize()
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(math.ceil(size / 5))
        document.rootFrame().setFrameFormat(frame)

    def mark(self, words: str, current: int | None) -> int:
        """Mark every place of `words`, which are folded, and that of number `current` more; return how many."""
        self._looked_for = (words, current)
        if not words and not self._places:
            return 0
        text = self.toPlainText() if words else ""
        self._places = [(_in_document(text, begin), _in_document(text, end)) for begin, end in fold(text).places(words)]
        self.setExtraSelections([self._mark(*at, number == current) for number, at in enumerate(self._places)])
        return self.marked

    def mark_again(self) -> None:
        """The same words, after the text was put anew."""
        self.mark(*self._looked_for)

    @property
    def marked(self) -> int:
        """How many places are."""
        return len(self._places)

    def show_marked(self, number: int) -> QRect:
        """Where the marked place of this number lies, scrolled into view sideways."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places[number][0])
        at, bar = self.cursorRect(cursor), self.horizontalScrollBar()
        if not 0 <= at.x() < self.viewport().width():
            bar.setValue(bar.value() + at.x() - self.viewport().width() // 2)
            at = self.cursorRect(cursor)
        return at

    def _mark(self, begin: int, end: int, here: bool) -> QTextEdit.ExtraSelection:
        colors = self.theme.colors
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(QColor(colors.accent if here else colors.found))
        mark.format.setForeground(QColor(colors.on_accent if here else colors.text))
        return mark

    def _on_anchor(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString())


class TextPane(Pane):
    """Paragraph, heading, list, table, formula, footnote. Formulas are their source until they are drawn."""

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._formulas = formulas
        self._rendered = Rendered("")
        self._width = 0
        self._is_table = False

    def set_block(self, block: TextBlock | QuoteBlock) -> None:
        self._block = block
        self.restyle()

    def restyle(self) -> None:
        self.fit_font()
        self.document().setDefaultStyleSheet(
            style(self.theme.colors, self.theme.sizes, self.theme.code_font().family())
        )
        self._rendered = render(self._block, self.theme.colors, self._size_of, self.tr("Copy"))
        html = self._rendered.html
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if "<a " in html else Qt.FocusPolicy.ClickFocus)
        bar = self.horizontalScrollBar()
        from_left, from_right = bar.value(), bar.maximum() - bar.value()
        self.put(html)
        self._is_table = html.startswith("<table cellspacing") and self.wordWrapMode() is not _ANYWHERE
        if self._is_table:
            # Otherwise a column with much text would leave numbers beside it no room.
            self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
            self.document().size()  # has it laid out
            bar.setValue(bar.maximum() - from_right if is_right_to_left(self._block.source) else from_left)
        if self._rendered.formulas:
            self._place_formulas()

    def fit(self, width: int) -> None:
        if width != self._width:
            self._width = width
            if self._rendered.formulas:
                self.restyle()  # those that are too wide are drawn smaller
        bar = self.horizontalScrollBar()
        from_right = bar.maximum() - bar.value()
        super().fit(width)
        is_wider = self._is_table and self.document().size().width() > width
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_wider else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        if is_wider:
            self.setFixedHeight(self.height() + bar.sizeHint().height())
            if is_right_to_left(self._block.source):
                bar.setValue(bar.maximum() - from_right)

    def formulas_arrived(self, arrived: set[Formula]) -> bool:
        """Whether the text is another one now."""
        if arrived.isdisjoint(self._rendered.formulas):
            return False
        self.restyle()
        if self._width:
            self.fit(self._width)
        return True

    def loadResource(self, kind: int, name: QUrl) -> object:
        address = name.toString()
        if not address.startswith(FORMULA):
            return None
        formula = self._rendered.formulas[int(address.removeprefix(FORMULA))]
        return self._formulas.picture(formula, self._width, self.devicePixelRatioF())

    def createMimeDataFromSelection(self) -> QMimeData:
        """As text, with formulas as they were written."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def selected_text(self) -> str:
        cursor = self.textCursor()
        begin, text = cursor.selectionStart(), cursor.selection().toPlainText()
        if _OBJECT not in cursor.selectedText():
            return text
        written = []
        for at, char in enumerate(cursor.selectedText()):
            if char == _OBJECT:
                cursor.setPosition(begin + at + 1)
                name = cursor.charFormat().toImageFormat().name()
                written.append(self._rendered.written[int(name.removeprefix(FORMULA))])
        pieces = cursor.document().toPlainText()[begin : begin + len(text)].split(_OBJECT)
        return "".join(piece + (written[at] if at < len(written) else "") for at, piece in enumerate(pieces))

    def _size_of(self, formula: Formula) -> tuple[int, int] | None:
        return self._formulas.size(formula, self._width)

    def _place_formulas(self) -> None:
        """Put those within a line where its letters stand: HTML has no word for that."""
        block = self.document().begin()
        while block.isValid():
            for piece in block:
                look = piece.fragment().charFormat()
                if look.isImageFormat():
                    number = int(look.toImageFormat().name().removeprefix(FORMULA))
                    look.setVerticalAlignment(_HANGING[self._formulas.is_centred(self._rendered.formulas[number])])
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(piece.fragment().position())
                    cursor.setPosition(
                        piece.fragment().position() + piece.fragment().length(), QTextCursor.MoveMode.KeepAnchor
                    )
                    cursor.setCharFormat(look)
            block = block.next()

    def _on_anchor(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(COPY):
            QGuiApplication.clipboard().setText(self._rendered.codes[int(address.removeprefix(COPY))])
            # At the pointer, or where the keyboard is: the link itself has no second state.
            at = self.viewport().mapFromGlobal(QCursor.pos())
            seen = self.viewport().rect().contains(at)
            QToolTip.showText(
                self.viewport().mapToGlobal(at if seen else self.cursorRect().bottomLeft()), self.tr("Copied"), self
            )
        else:
            super()._on_anchor(url)


class PlainPane(Pane):
    """Text as it is, spaces and line breaks kept."""

    def set_block(self, block: PlainBlock) -> None:
        self._block = block
        self.put(block.text, plain=True)

    def restyle(self) -> None:
        """Its colour is the style sheet's."""
        self.fit_font()

    def natural_width(self) -> int:
        """Width of its longest line if nothing had to be broken."""
        self.setLineWrapMode(self.LineWrapMode.NoWrap)
        return math.ceil(self.document().idealWidth())


class QuotePane(QFrame):
    """A quotation with a bar at the side where its words begin."""

    link_activated = Signal(str)

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quote")
        self.inner = TextPane(theme, formulas)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(UNIT * 2, 0, 0, 0)
        self._row.addWidget(self.inner)
        self._bar_at_right = False
        self.inner.link_activated.connect(self.link_activated)

    def set_block(self, block: QuoteBlock) -> None:
        self.inner.set_block(block)
        self._place_bar(is_right_to_left(block.source))

    def restyle(self) -> None:
        self.inner.restyle()

    def formulas_arrived(self, arrived: set[Formula]) -> bool:
        changed = self.inner.formulas_arrived(arrived)
        if changed:
            self.setFixedHeight(self.inner.height())
        return changed

    def fit(self, width: int) -> None:
        self.inner.fit(width - UNIT * 2 - 3)
        self.setFixedSize(width, self.inner.height())

    def _place_bar(self, at_right: bool) -> None:
        if at_right != self._bar_at_right:
            self._bar_at_right = at_right
            self._row.setContentsMargins(0 if at_right else UNIT * 2, 0, UNIT * 2 if at_right else 0, 0)
            set_property(self, "bar", "right" if at_right else "left")


class RulePane(QFrame):
    """A line across."""

    link_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule")

    def set_block(self, block: RuleBlock) -> None:
        """Every rule is alike."""

    def restyle(self) -> None:
        """Its colour is the style sheet's."""

    def fit(self, width: int) -> None:
        self.setFixedSize(width, 1)


def _in_document(text: str, at: int) -> int:
    """A document counts a character beyond the first 65,536, such as an emoji, as two."""
    return at if text.isascii() else at + sum(char > "\uffff" for char in text[:at])
