"""What a search has found, as a Qt model: the whole hit under a role of its own, its title for screen readers."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.search import Excerpt, SearchHit

HIT_ROLE = Qt.ItemDataRole.UserRole

_ROOT = QModelIndex()


class HitList(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[SearchHit, ...] = ()

    def set_hits(self, hits: tuple[SearchHit, ...]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(hit.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{plain(hit.title)}: {plain(hit.excerpt)}"
        return None


def plain(excerpt: Excerpt) -> str:
    return "".join(text for text, _ in excerpt)
