"""Read-only text of a fixed width that is as high as it needs to be: one per block of the transcript.

Each pane offers `set_block`, `fit(width)` and `restyle`; `block_views` holds them in a column.
"""

import math

from PySide6.QtCore import QEvent, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QShowEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from app.core.find_text import fold
from app.ui.markdown import PlainBlock, RuleBlock
from app.ui.rich_text import TALL
from app.ui.theme import Theme

_LONG_WORD = 1_000
# How such words are broken.
ANYWHERE = QTextOption.WrapMode.WrapAnywhere


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
        self.setWordWrapMode(ANYWHERE if long else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
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
