"""A block of Markdown as text of a fixed width: its formulas, the code in its lists, and what is copied of it.

What the block becomes as HTML is told in `rich_text`.
"""

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolTip, QWidget

from app.ui.formulas import Formulas
from app.ui.markdown import QuoteBlock, TextBlock
from app.ui.panes import ANYWHERE, Pane
from app.ui.restyle import set_property
from app.ui.rich_text import COPY, COPY_ICON, FORMULA, Formula, Rendered, is_code, is_right_to_left, render, style
from app.ui.theme import UNIT, Theme

# What stands in a document's text for a picture.
_OBJECT = "\ufffc"
# A document's own signs for a line's end and for a space that keeps words together.
_AS_TYPED = {0x2028: "\n", 0xA0: " "}
# As the style sheet has it for code elsewhere.
_CODE_RADIUS = 10
# Between the icon of a button and the space in front of its words.
_AFTER_ICON = 2
_HANGING = {
    False: QTextCharFormat.VerticalAlignment.AlignBaseline,
    True: QTextCharFormat.VerticalAlignment.AlignMiddle,
}


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
        self._rendered = render(self._block, self.theme.colors, self._size_of, self.tr("Copy"), self._icon_size())
        html = self._rendered.html
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if "<a " in html else Qt.FocusPolicy.ClickFocus)
        bar = self.horizontalScrollBar()
        from_left, from_right = bar.value(), bar.maximum() - bar.value()
        self.put(html)
        if 'dir="rtl"' in html:
            self._turn_numbers()
        self._is_table = html.startswith("<table cellspacing") and self.wordWrapMode() is not ANYWHERE
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
        if address == COPY_ICON:
            return self._icon()
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
        """What stands in the head of a piece of code is not the text's."""
        cursor = self.textCursor()
        if not (self._rendered.codes or self._rendered.formulas):
            return cursor.selection().toPlainText()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        lines = []
        block = self.document().findBlock(begin)
        while block.isValid() and block.position() < end:
            if not self._is_beside(block):
                lines.append("".join(self._written(piece.fragment(), begin, end) for piece in block))
            block = block.next()
        return "\n".join(lines)

    def _is_beside(self, block: QTextBlock) -> bool:
        """The head of a piece of code, or the empty line that a document has after one."""
        table = QTextCursor(block).currentTable()
        if table is not None and is_code(table):
            return table.cellAt(block.position()).row() == 0
        return block.length() == 1

    def _written(self, piece: QTextFragment, begin: int, end: int) -> str:
        """Of a stretch in one format the part between these places, a formula as it was written."""
        text = piece.text().encode("utf-16-le")  # places count in these units
        first, last = max(begin - piece.position(), 0), max(end - piece.position(), 0)
        part = text[2 * first : 2 * last].decode("utf-16-le", "replace")
        look = piece.charFormat()
        if look.isImageFormat():
            written = self._rendered.written[int(look.toImageFormat().name().removeprefix(FORMULA))]
            return part.replace(_OBJECT, written)
        return part.translate(_AS_TYPED)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._rendered.codes:
            self._draw_code_grounds()
        super().paintEvent(event)

    def _draw_code_grounds(self) -> None:
        """As `CodeView` has them: QTextDocument knows no round corners."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        painter.setPen(QPen(QColor(self.theme.colors.border), 1))
        painter.setBrush(QColor(self.theme.colors.sunken))
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable) and is_code(table):
                painter.drawRoundedRect(self._around(table), _CODE_RADIUS, _CODE_RADIUS)
        painter.end()

    def _around(self, table: QTextTable) -> QRectF:
        """What a piece of code covers. Qt tells the place of a table's first words for that of the table."""
        layout, look = self.document().documentLayout(), table.format()
        heads = [table.cellAt(0, column) for column in range(2)]
        tops = [
            layout.blockBoundingRect(head.firstCursorPosition().block()).top()
            - head.format().toTableCellFormat().topPadding()
            for head in heads
        ]
        rect = layout.frameBoundingRect(table)
        left = rect.left() - heads[0].format().toTableCellFormat().leftPadding()
        width = rect.width() - look.leftMargin() - look.rightMargin()
        height = rect.height() - look.topMargin() - look.bottomMargin()
        around = QRectF(left, min(tops), width, height).toRect()
        return QRectF(around).adjusted(0.5, 0.5, -0.5, -0.5)

    def _icon_size(self) -> tuple[int, int]:
        """As high as the line of its word, in whose middle it stands; a button has free space after it too."""
        line = QFontMetrics(self.theme.font(self.theme.sizes.ui)).height()
        return self.theme.icon_side + _AFTER_ICON, max(line, self.theme.icon_side)

    def _icon(self) -> QPixmap:
        size, ratio = QSize(*self._icon_size()), self.devicePixelRatioF()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        side = self.theme.icon_side
        at = QPoint(size.width() - side if is_right_to_left(self.tr("Copy")) else 0, (size.height() - side) // 2)
        painter = QPainter(pixmap)
        self.theme.icon("copy").paint(painter, QRect(at, QSize(side, side)))
        painter.end()
        return pixmap

    def _size_of(self, formula: Formula) -> tuple[int, int] | None:
        return self._formulas.size(formula, self._width)

    def _turn_numbers(self) -> None:
        """Of lists from right to left: Qt turns a number and its full stop round twice, and so not at all."""
        block = self.document().begin()
        while block.isValid():
            items = block.textList()
            if (
                items is not None
                and items.itemNumber(block) == 0
                and block.textDirection() == Qt.LayoutDirection.RightToLeft
            ):
                look = items.format()
                look.setNumberPrefix(".")
                look.setNumberSuffix("")
                items.setFormat(look)
            block = block.next()

    def _place_formulas(self) -> None:
        """Put those within a line where its letters stand: HTML has no word for that."""
        block = self.document().begin()
        while block.isValid():
            for piece in block:
                look = piece.fragment().charFormat()
                if look.isImageFormat() and look.toImageFormat().name() != COPY_ICON:
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
