"""The conversation list as a Qt model: title under DisplayRole, id and time of last use under two roles of its own.

Rows are read a page at a time, as far as a view asks for them: thousands of conversations cost what a screen of them
costs.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.conversation import ConversationSummary
from app.errors import PunaError

ID_ROLE = Qt.ItemDataRole.UserRole
UPDATED_ROLE = Qt.ItemDataRole.UserRole + 1
PINNED_ROLE = Qt.ItemDataRole.UserRole + 2

# More than any window shows at once.
PAGE = 100

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ConversationList(QAbstractListModel):
    """Shows what `read(limit, offset)` returns; a title that is edited goes to `rename(id, title)`.

    `read` may raise PunaError: `problem` tells it, and what was shown stays.
    """

    problem = Signal(str)  # a sentence

    def __init__(
        self,
        read: Callable[[int, int], list[ConversationSummary]],
        rename: Callable[[int, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._rename = rename
        self._rows: list[ConversationSummary] = []
        self._has_more = False

    def reload(self) -> None:
        """Read anew as many rows as there were. The selection of the views stays where only titles or times changed."""
        wanted = max(PAGE, len(self._rows))
        rows = self._page(wanted, 0)
        if rows is None:
            return
        self._has_more = len(rows) == wanted
        if [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [number for number, row in enumerate(rows) if row != self._rows[number]]
            self._rows = rows
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: AnyIndex) -> None:
        rows = self._page(PAGE, len(self._rows)) if self.canFetchMore(parent) else None
        if rows is None:
            return
        self._has_more = len(rows) == PAGE
        # Where another has changed the order meanwhile, a row may come a second time.
        known = {row.id for row in self._rows}
        new = [row for row in rows if row.id not in known]
        if new:
            self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self.endInsertRows()

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
        if role == PINNED_ROLE:
            return row.pinned
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

    def _page(self, limit: int, offset: int) -> list[ConversationSummary] | None:
        try:
            return self._read(limit, offset)
        except PunaError as error:
            self.problem.emit(str(error))
            return None
