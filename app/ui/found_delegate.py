"""How one repository of the hub looks in a list: its name, and below it what it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.hub import Form, FoundModel
from app.ui.numerals import local
from app.ui.theme import UNIT, Theme

MODEL_ROLE = Qt.ItemDataRole.UserRole


class FoundDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        theme.changed.connect(view.viewport().update)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + UNIT * 2 + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        colors = self._theme.colors
        found: FoundModel = index.data(MODEL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = option.rect.adjusted(0, 0, 0, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selected if selected else colors.hover))
            painter.drawRoundedRect(row, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 8, 8)
        words = row.adjusted(UNIT + 2, UNIT - 2, -UNIT, -(UNIT - 2))
        painter.setFont(option.font)
        painter.setPen(QColor(colors.text))
        owner, _, name = found.name.rpartition("/")
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, _elided(option, name, words.width()))
        painter.setFont(self._theme.font(self._theme.sizes.small))
        painter.setPen(QColor(colors.text_secondary))
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignBottom,
            painter.fontMetrics().elidedText(self._facts(owner, found), Qt.TextElideMode.ElideRight, words.width()),
        )
        painter.restore()

    def _facts(self, owner: str, found: FoundModel) -> str:
        forms = {
            Form.GGUF: self.tr("ready to run"),
            Form.WEIGHTS: self.tr("will be converted"),
            Form.ADAPTER: self.tr("adapter"),
            Form.OTHER: self.tr("not usable here"),
        }
        parts = [owner, in_short(found.parameters) if found.parameters else "", forms[found.form]]
        if found.downloads:
            parts.append(self.tr("{0} downloads").format(in_short(found.downloads)))
        if found.gated:
            parts.append(self.tr("asks for consent"))
        return " · ".join(filter(None, parts))


def in_short(count: int) -> str:
    """1100000000 -> "1.1B"."""
    for limit, unit in ((1e9, "B"), (1e6, "M"), (1e3, "K")):
        if count >= limit:
            return local(f"{count / limit:.1f}{unit}" if count < 100 * limit else f"{count / limit:.0f}{unit}")
    return str(count)


def _elided(option: QStyleOptionViewItem, text: str, width: int) -> str:
    return option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
