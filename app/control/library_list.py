"""The library as a Qt model: name under DisplayRole, the whole LibraryModel under MODEL_ROLE."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.library_model import LibraryModel

MODEL_ROLE = Qt.ItemDataRole.UserRole

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LibraryList(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LibraryModel] = []

    def set_models(self, rows: list[LibraryModel]) -> None:
        """Keep the selection of the views where only the words changed."""
        if [row.path for row in rows] == [row.path for row in self._rows]:
            changed = [number for number, row in enumerate(rows) if row != self._rows[number]]
            self._rows = list(rows)
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_of(self, path: str) -> int:
        """-1 where it is not listed."""
        return next((number for number, row in enumerate(self._rows) if str(row.path) == path), -1)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.problem or "\n".join(filter(None, (str(row.path), self._compared(row))))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._compared(row)
        return row if role == MODEL_ROLE else None

    def _compared(self, row: LibraryModel) -> str:
        if row.faithful is None:
            return ""
        if row.faithful:
            return self.tr("Compared with its original: it computes the same.")
        return self.tr("Compared with its original: it is not the same.")
