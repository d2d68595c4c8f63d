"""A column in the middle: as wide as it may be, never wider than is comfortable to read."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import COLUMN, UNIT

# What stands in the column may reach out by this much on both sides, so that its text is in line with other text.
REACH = UNIT
_SIDE = UNIT * 2


class Column(QWidget):
    """Put widgets into `lines`; `top` and `bottom` are free space above and below them."""

    def __init__(self, top: int, bottom: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._top = top
        self._bottom = bottom
        self._right = _SIDE
        self._room = 0
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(_SIDE, top, _SIDE, bottom)

    def end_at(self, right: int) -> None:
        """The least free space at its right is another."""
        self._right = right
        self._fit()

    def leave_room(self, room: int) -> None:
        """What it stands in keeps so much free at both its sides already, which counts as the column's own."""
        self._room = room
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        middle = (self.width() - COLUMN - 2 * REACH) // 2
        left, right = (max(least - self._room, middle, 0) for least in (_SIDE, self._right))
        self.lines.setContentsMargins(left, self._top, right, self._bottom)
