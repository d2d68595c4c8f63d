"""Read-only text of a fixed width that is as high as it needs to be: one per block of the transcript.

Each pane offers `set_block`, `fit(width)` and `restyle`; `block_views` holds them in a column.
"""

import math

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QWidget

from app.ui.markdown import PlainBlock, QuoteBlock, RuleBlock, TextBlock
from app.ui.rich_text import style, to_html
from app.ui.theme import UNIT, Theme


class Pane(QTextBrowser):
    """A text view without scroll bars that fetches nothing, follows no link, and leaves the wheel to the transcript.

    Signal: `link_activated(str)` with the address.
    """

    link_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
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
        self.setFont(theme.font(theme.sizes.body))
        self.anchorClicked.connect(self._on_anchor)

    def loadResource(self, kind: int, name: QUrl) -> None:
        """No picture, no style sheet, no file: whatever a text names, nothing is loaded."""
        return

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def fit(self, width: int) -> None:
        """Take `width` pixels and the height that the text then has."""
        # A width of the text's own: otherwise it follows the widget's, which a layout may not have settled yet.
        self.setLineWrapMode(self.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(width)
        self.setFixedSize(width, max(math.ceil(self.document().size().height()), 1))

    def put(self, html: str, plain: bool = False) -> None:
        """Replace the text; what a person has selected stays selected as far as it is still there."""
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        if plain:
            self.setPlainText(html)
        else:
            self.setHtml(html)
        if anchor != position:
            end = self.document().characterCount() - 1
            cursor = self.textCursor()
            cursor.setPosition(min(anchor, end))
            cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _on_anchor(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString())


class TextPane(Pane):
    """Paragraph, heading, list, table."""

    def set_block(self, block: TextBlock | QuoteBlock) -> None:
        self._block = block
        self.restyle()

    def restyle(self) -> None:
        self.document().setDefaultStyleSheet(
            style(self.theme.colors, self.theme.sizes, self.theme.code_font().family())
        )
        html = to_html(self._block, self.theme.colors)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if "<a href" in html else Qt.FocusPolicy.ClickFocus)
        self.put(html)


class PlainPane(Pane):
    """Text as it is, spaces and line breaks kept."""

    def set_block(self, block: PlainBlock) -> None:
        self._block = block
        self.put(block.text, plain=True)

    def restyle(self) -> None:
        """Its colour is the style sheet's."""

    def natural_width(self) -> int:
        """Width of its longest line if nothing had to be broken."""
        self.setLineWrapMode(self.LineWrapMode.NoWrap)
        return math.ceil(self.document().idealWidth())


class QuotePane(QFrame):
    """A quotation with a bar at its side."""

    link_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quote")
        self.inner = TextPane(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT * 2, 0, 0, 0)
        row.addWidget(self.inner)
        self.inner.link_activated.connect(self.link_activated)

    def set_block(self, block: QuoteBlock) -> None:
        self.inner.set_block(block)

    def restyle(self) -> None:
        self.inner.restyle()

    def fit(self, width: int) -> None:
        self.inner.fit(width - UNIT * 2 - 3)
        self.setFixedSize(width, self.inner.height())


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
