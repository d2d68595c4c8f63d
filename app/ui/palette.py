"""The card over the window in which anything is done by a few letters of its name.

Knows entries as words; what a chosen one means is the business of whoever listens.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.labels import wrapped_label
from app.ui.overlay_card import OverlayCard
from app.ui.theme import UNIT, Theme

_UNITS = 76
_ROWS = 10
_ENTRY_ROLE = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 200


@dataclass(frozen=True)
class Entry:
    """`kind` and `id` say what it is to the listener; `note` stands on the right: keys, or what sort of thing it is."""

    kind: str
    id: str
    words: str
    note: str = ""


def fitting(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Those that have all the words typed, in any order; what begins with them comes first."""
    words = typed.casefold().split()
    if not words:
        return list(entries[:_MOST_SHOWN])
    ranked: list[tuple[int, int, Entry]] = []
    for at, entry in enumerate(entries):
        name = entry.words.casefold()
        if all(word in name for word in words):
            begins = name.startswith(words[0])
            inner = any(part.startswith(words[0]) for part in name.split())
            ranked.append((0 if begins else 1 if inner else 2, at, entry))
    return [entry for *_, entry in sorted(ranked, key=lambda item: item[:2])[:_MOST_SHOWN]]


class Palette(OverlayCard):
    """Signals: `opened()` before it is shown, to fill it; `chosen(Entry)`."""

    opened = Signal()
    chosen = Signal(Entry)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.hide()
        self._entries: tuple[Entry, ...] = ()
        self._rows = _Rows(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("What would you like to do?"))
        self.field.setMaxLength(200)
        self.list = QListView()
        self.list.setObjectName("found")
        self.list.setAccessibleName(self.tr("What can be done"))
        self.list.setModel(self._rows)
        self.list.setItemDelegate(_EntryDelegate(theme, self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the cursor stays in the field
        self.note = wrapped_label(self.tr("Nothing has this name."), "small")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT + 4)
        column.setSpacing(UNIT)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        window.installEventFilter(self)
        # Where it is opened right after a change of size, its rows get theirs a moment later.
        theme.restyled.connect(self._on_restyled)

    def open(self) -> None:
        if not self.isHidden():
            self.close()
            return
        self.opened.emit()
        self.field.clear()
        self._show()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)

    def entries(self) -> list[Entry]:
        """What is listed now."""
        return self._rows.entries

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 70))

    def _show(self) -> None:
        self._rows.set_entries(fitting(self._entries, self.field.text()))
        found = bool(self._rows.entries)
        self.list.setVisible(found)
        self.note.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._rows.index(0, 0))
            self.list.scrollToTop()
        self._place()

    def _on_restyled(self) -> None:
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        whole = self.parentWidget().rect()
        self.setGeometry(whole)
        width = min(self._theme.units(_UNITS), whole.width() - UNIT * 4)
        shown = min(max(len(self._rows.entries), 1), _ROWS)
        row = self.list.sizeHintForRow(0) if self._rows.entries else self.note.sizeHint().height()
        height = min(self.field.sizeHint().height() + shown * row + UNIT * 6, whole.height() - UNIT * 8)
        self._card.setGeometry(QRect((whole.width() - width) // 2, UNIT * 6, width, height))

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            rows = self._rows.rowCount()
            if rows:
                row = min(max(self.list.currentIndex().row() + steps[event.key()], 0), rows - 1)
                self.list.setCurrentIndex(self._rows.index(row, 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self._rows.entries[index.row()]
            self.close()
            self.chosen.emit(entry)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def set_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return entry.note
        return entry if role == _ENTRY_ROLE else None


class _EntryDelegate(QStyledItemDelegate):
    """The name on the left, keys or kind on the right."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + UNIT * 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors = self._theme.colors
        entry: Entry = index.data(_ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selected if selected else colors.hover))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, 0, -2), 8, 8)
        line = option.rect.adjusted(UNIT + 2, 0, -UNIT - 2, -2)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font(self._theme.sizes.small))
        painter.setPen(QColor(colors.text_secondary))
        width = min(painter.fontMetrics().horizontalAdvance(entry.note), line.width() // 2)
        note = painter.fontMetrics().elidedText(entry.note, Qt.TextElideMode.ElideRight, width + 1)
        painter.drawText(line, end | middle, note)
        painter.setFont(option.font)
        painter.setPen(QColor(colors.text))
        room = line.width() - width - UNIT * 2
        words = option.fontMetrics.elidedText(" ".join(entry.words.split()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, start | middle, words)
        painter.restore()
