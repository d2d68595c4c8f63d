"""How one model of the library looks in a list: its name, what it is or what is wrong with it, and whose it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.library_model import LibraryKind, LibraryModel
from app.ui.theme import UNIT, Theme

MODEL_ROLE = Qt.ItemDataRole.UserRole
_MARK = UNIT * 2


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
            self._theme.icon("check", colors.accent).paint(
                painter, words.right() - _MARK, words.top() + 1, _MARK, _MARK
            )
            name = words.adjusted(0, 0, -_MARK - UNIT, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(colors.text))
        painter.drawText(
            name,
            Qt.AlignmentFlag.AlignTop,
            option.fontMetrics.elidedText(model.name, Qt.TextElideMode.ElideMiddle, name.width()),
        )
        if model.faithful is not None:
            icon, color = ("shield-check", colors.accent) if model.faithful else ("triangle-alert", colors.danger)
            self._theme.icon(icon, color).paint(painter, words.right() - _MARK, words.bottom() - _MARK, _MARK, _MARK)
            words = words.adjusted(0, 0, -_MARK - UNIT, 0)
        painter.setFont(self._theme.font(self._theme.sizes.small))
        painter.setPen(QColor(colors.danger if model.problem else colors.text_secondary))
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignBottom,
            painter.fontMetrics().elidedText(self._facts(model), Qt.TextElideMode.ElideRight, words.width()),
        )
        painter.restore()

    def _facts(self, model: LibraryModel) -> str:
        kind = self.tr("adapter") if model.kind is LibraryKind.ADAPTER else ""
        return " · ".join(filter(None, (kind, model.detail, model.origin)))
