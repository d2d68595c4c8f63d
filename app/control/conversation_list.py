"""The conversation list as a Qt model: title under DisplayRole, id and time of last use under two roles of its own."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.conversation import ConversationSummary

ID_ROLE = Qt.ItemDataRole.UserRole
UPDATED_ROLE = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ConversationList(QAbstractListModel):
    """Shows `set_conversations`; a title that is edited goes to `rename(id, title)`."""

    def __init__(self, rename: Callable[[int, str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rename = rename
        self._rows: list[ConversationSummary] = []

    def set_conversations(self, rows: list[ConversationSummary]) -> None:
        """Keep the selection of the views where only titles or times changed."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [number for number, row in enumerate(rows) if row != self._rows[number]]
            self._rows = rows
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == ID_ROLE:
            return row.id
        if role == UPDATED_ROLE:
            return row.updated
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        title = " ".join(str(value).split())
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not title:
            return False
        self._rename(self._rows[index.row()].id, title)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags
