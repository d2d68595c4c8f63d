"""How one thing found looks in the list: title and day, and below them the words around what was looked for."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.messages import Role
from app.core.search import Excerpt, FoundIn, SearchHit
from app.ui.labels import direction_of
from app.ui.numerals import integer
from app.ui.theme import UNIT, Theme

HIT_ROLE = Qt.ItemDataRole.UserRole

# Lines of the text around what was looked for.
_LINES = 2
_PAD = UNIT + 2


class HitDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        theme.changed.connect(view.viewport().update)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, (1 + _LINES) * option.fontMetrics.height() + UNIT * 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        colors = self._theme.colors
        hit: SearchHit = index.data(HIT_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = option.rect.adjusted(0, 0, 0, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selected if selected else colors.hover))
            painter.drawRoundedRect(row, 8, 8)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        words = QRectF(row.adjusted(_PAD, UNIT, -_PAD, -UNIT))
        facts = self._facts(hit)
        painter.setFont(self._theme.font(self._theme.sizes.small))
        painter.setPen(QColor(colors.text_secondary))
        width = min(painter.fontMetrics().horizontalAdvance(facts) + UNIT, int(words.width() * 0.6))
        line = option.fontMetrics.height()
        painter.drawText(
            QRectF(words.left() if mirrored else words.right() - width, words.top(), width, line),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(facts, Qt.TextElideMode.ElideMiddle, width),
        )
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        title = hit.title if any(text.strip() for text, _ in hit.title) else ((self.tr("Untitled"), False),)
        room = words.adjusted(width + UNIT, 0, 0, 0) if mirrored else words.adjusted(0, 0, -width - UNIT, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._draw(painter, _shortened(title, bold, room.width()), bold, colors.text, room, 1, side)
        below = words.adjusted(0, line + UNIT // 2, 0, 0)
        # Prose stands at the side where its own lines begin, as it does in a conversation.
        begins = direction_of("".join(text for text, _ in hit.excerpt))
        side = Qt.AlignmentFlag.AlignRight if begins == Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        self._draw(painter, hit.excerpt, option.font, colors.text_secondary, below, _LINES, side)
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        excerpt: Excerpt,
        font: QFont,
        color: str,
        place: QRectF,
        most_lines: int,
        side: Qt.AlignmentFlag,
    ) -> None:
        """So many lines of it; what was looked for on the colour of a selection."""
        painter.setPen(QColor(color))
        layout = self._fitted(excerpt, font, place.width(), most_lines, side)
        # Other scripts are of other fonts: all stand on the line that those of the window's own font stand on.
        above = QFontMetricsF(font).ascent() - layout.lineAt(0).ascent() if layout.lineCount() else 0.0
        layout.draw(painter, place.topLeft() + QPointF(0, round(above)))

    def _fitted(
        self, excerpt: Excerpt, font: QFont, width: float, most_lines: int, side: Qt.AlignmentFlag
    ) -> QTextLayout:
        """So much of it as so many lines hold, with an ellipsis where something is missing."""
        layout = self._laid_out(excerpt, font, width, most_lines, side)
        if _is_whole(layout):
            return layout
        begin = _characters(layout.text(), layout.lineAt(most_lines - 1).textStart())
        before, rest = _part(excerpt, 0, begin), _part(excerpt, begin, None)
        # A line that is measured as if it would fit may not, where it goes from right to left.
        for room in range(int(width), 0, -max(QFontMetrics(font).averageCharWidth(), 1)):
            layout = self._laid_out((*before, *_shortened(rest, font, room)), font, width, most_lines, side)
            if _is_whole(layout):
                break
        return layout

    def _laid_out(
        self, excerpt: Excerpt, font: QFont, width: float, most_lines: int, side: Qt.AlignmentFlag
    ) -> QTextLayout:
        text = "".join(part for part, _ in excerpt)
        layout = QTextLayout(text, font)
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(direction_of(text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(excerpt))
        layout.beginLayout()
        top = 0.0
        for _ in range(most_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _formats(self, excerpt: Excerpt) -> list[QTextLayout.FormatRange]:
        formats = []
        at = 0
        for text, is_match in excerpt:
            length = _units(text)
            if is_match:
                found = QTextLayout.FormatRange()
                found.start, found.length = at, length
                look = QTextCharFormat()
                look.setBackground(QColor(self._theme.colors.selection))
                look.setForeground(QColor(self._theme.colors.text))
                found.format = look
                formats.append(found)
            at += length
        return formats

    def _facts(self, hit: SearchHit) -> str:
        who = {Role.USER: self.tr("You"), Role.ASSISTANT: hit.model or self.tr("Assistant")}
        parts = [
            self.tr("archived") if hit.archived else "",
            hit.folder,
            hit.attachment if hit.found_in is FoundIn.ATTACHMENT else who.get(hit.role, "") if hit.role else "",
            f"{datetime.fromtimestamp(hit.created):%Y-%m-%d}",
        ]
        if hit.more:
            parts.insert(0, self.tr("{0} more in this chat").format(integer(hit.more)))
        return " · ".join(filter(None, parts))


def _shortened(excerpt: Excerpt, font: QFont, width: float) -> Excerpt:
    """So much of it that it fits on one line, with an ellipsis where something is missing."""
    text = "".join(part for part, _ in excerpt)
    left = len(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width)).rstrip("…"))
    if left >= len(text.rstrip("…")):
        return excerpt
    parts: list[tuple[str, bool]] = []
    for part, is_match in excerpt:
        parts.append((part[:left], is_match))
        left -= len(parts[-1][0])
    return (*parts, ("…", False))


def _part(excerpt: Excerpt, begin: int, end: int | None) -> Excerpt:
    """Its characters from `begin` up to `end`."""
    parts: list[tuple[str, bool]] = []
    at = 0
    for text, is_match in excerpt:
        piece = text[max(begin - at, 0) : None if end is None else max(end - at, 0)]
        if piece:
            parts.append((piece, is_match))
        at += len(text)
    return tuple(parts)


def _is_whole(layout: QTextLayout) -> bool:
    last = layout.lineAt(layout.lineCount() - 1)
    return not last.isValid() or last.textStart() + last.textLength() >= _units(layout.text())


def _units(text: str) -> int:
    """Its length as QTextLayout counts, in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))
