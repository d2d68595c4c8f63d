"""How one row of the conversation list looks: its title, and above the first row of each age the age's name."""

import time
from datetime import date, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.labels import direction_of
from app.ui.theme import UNIT, Theme

ID_ROLE = Qt.ItemDataRole.UserRole
UPDATED_ROLE = Qt.ItemDataRole.UserRole + 1
PINNED_ROLE = Qt.ItemDataRole.UserRole + 2

_ROW = UNIT * 4 + 4
_HEADING = UNIT * 4


def age_group(updated: float, now: float) -> int:
    """0 today, 1 yesterday, 2 within seven days, 3 within thirty, 4 older; by calendar days of local time."""
    days = (date.fromtimestamp(now) - date.fromtimestamp(updated)).days
    return next((group for group, limit in enumerate((1, 2, 8, 31)) if days < limit), 4)


class ConversationDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = max(_ROW, option.fontMetrics.height() + UNIT * 2)
        return QSize(0, height + (self._heading_height() if self._heading(index) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        colors = self._theme.colors
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = self._heading(index)
        if heading:
            painter.setFont(self._theme.font(self._theme.sizes.small))
            painter.setPen(QColor(colors.text_secondary))
            place = option.rect.adjusted(UNIT, UNIT, -UNIT, 0)
            place.setHeight(self._heading_height() - UNIT)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, heading)
        row = self._row(option.rect, bool(heading))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selected if selected else colors.hover))
            painter.drawRoundedRect(row, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 8, 8)
        painter.setFont(option.font)
        painter.setPen(QColor(colors.text))
        words = row.adjusted(UNIT, 0, -UNIT, 0)
        title = " ".join(str(index.data(Qt.ItemDataRole.DisplayRole) or "").split())
        title = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideRight, words.width())
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # At the side where the window begins, but read in its own direction.
        painter.setLayoutDirection(direction_of(title))
        painter.drawText(words, side | Qt.AlignmentFlag.AlignAbsolute, title)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Title"))
        editor.setMaxLength(200)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        super().setEditorData(editor, index)
        # The view selects all of it afterwards, from its beginning on: the end would be what is seen of a long title.
        QTimer.singleShot(0, editor, lambda: (editor.end(False), editor.home(True)))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        editor.setGeometry(self._row(option.rect, bool(self._heading(index))))

    def helpEvent(self, event, view, option, index) -> bool:
        """The whole title as tooltip, with the time of the last change."""
        if index.isValid() and index.data(UPDATED_ROLE) is not None:
            moment = datetime.fromtimestamp(index.data(UPDATED_ROLE)).strftime("%Y-%m-%d %H:%M")
            view.setToolTip(f"{index.data(Qt.ItemDataRole.DisplayRole)}\n{moment}")
        return super().helpEvent(event, view, option, index)

    def _on_theme_changed(self) -> None:
        self._view.viewport().update()

    def _row(self, rect: QRect, has_heading: bool) -> QRect:
        return rect.adjusted(0, self._heading_height() if has_heading else 0, 0, -2)

    def _heading_height(self) -> int:
        """With its free space above."""
        words = QFontMetrics(self._theme.font(self._theme.sizes.small)).height()
        return max(_HEADING, words + UNIT + UNIT // 2)

    def _heading(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The name of the row's age where the row above has another one; empty otherwise."""
        updated = index.data(UPDATED_ROLE)
        if updated is None:
            return ""
        above_is_pinned = index.row() > 0 and bool(index.sibling(index.row() - 1, 0).data(PINNED_ROLE))
        if index.data(PINNED_ROLE):
            return "" if above_is_pinned else self.tr("Pinned")
        now = time.time()
        group = age_group(updated, now)
        if index.row() > 0 and not above_is_pinned:
            above = index.sibling(index.row() - 1, 0).data(UPDATED_ROLE)
            if above is not None and age_group(above, now) == group:
                return ""
        names = (
            self.tr("Today"),
            self.tr("Yesterday"),
            self.tr("Previous 7 days"),
            self.tr("Previous 30 days"),
            self.tr("Older"),
        )
        return names[group]
