"""How one model of the library looks in a list: its name, what it is or what is wrong with it, and whose it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.library_model import LibraryKind, LibraryModel
from app.ui.sentences import said
from app.ui.theme import UNIT, Theme

MODEL_ROLE = Qt.ItemDataRole.UserRole


class LibraryDelegate(QStyledItemDelegate):
    """`current` is the path of the model that is loaded; it carries a mark."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._current = ""
        theme.changed.connect(view.viewport().update)

    def set_current(self, path: str) -> None:
        self._current = path
        self._view.viewport().update()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + UNIT * 2 + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        colors = self._theme.colors
        model: LibraryModel = index.data(MODEL_ROLE)
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
        name = words
        if str(model.path) == self._current:
            name = self._mark(painter, words, Qt.AlignmentFlag.AlignTop, option.fontMetrics, "check", colors.accent)
        painter.setFont(option.font)
        painter.setPen(QColor(colors.text))
        painter.drawText(
            name,
            Qt.AlignmentFlag.AlignTop,
            option.fontMetrics.elidedText(model.name, Qt.TextElideMode.ElideMiddle, name.width()),
        )
        painter.setFont(self._theme.font(self._theme.sizes.small))
        if model.faithful is not None:
            icon, color = ("shield-check", colors.accent) if model.faithful else ("triangle-alert", colors.danger)
            words = self._mark(painter, words, Qt.AlignmentFlag.AlignBottom, painter.fontMetrics(), icon, color)
        painter.setPen(QColor(colors.danger if model.problem else colors.text_secondary))
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignBottom,
            painter.fontMetrics().elidedText(self._facts(model), Qt.TextElideMode.ElideRight, words.width()),
        )
        painter.restore()

    def _mark(
        self, painter: QPainter, words: QRect, at: Qt.AlignmentFlag, metrics: QFontMetrics, icon: str, color: str
    ) -> QRect:
        """Paint it at the end of the upper or the lower line; what is left for words."""
        side = self._theme.icon_side
        line = QRect(0, 0, words.width(), metrics.height())
        line.moveTopLeft(words.topLeft())
        if at is Qt.AlignmentFlag.AlignBottom:
            line.moveBottom(words.bottom())
        mark = QRect(0, 0, side, side)
        mark.moveCenter(line.center())
        mark.moveRight(line.right())
        self._theme.icon(icon, color).paint(painter, mark)
        return words.adjusted(0, 0, -side - UNIT, 0)

    def _facts(self, model: LibraryModel) -> str:
        kind = self.tr("adapter") if model.kind is LibraryKind.ADAPTER else ""
        return " · ".join(filter(None, (kind, said(model.detail), model.origin)))
