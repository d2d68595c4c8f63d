"""How large something that opens over the window may be, and where: within the screen that it opens on, and no wider
than the window.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.ui.theme import UNIT

# Left free for the frame of a dialog, and for what the system keeps at the edges.
_BESIDE, _ABOVE = UNIT * 4, UNIT * 8
# This wide it may be over any window.
_NARROWEST = UNIT * 80


def within_screen(widget: QWidget, width: int, height: int) -> QSize:
    free = widget.screen().availableGeometry()
    parent = widget.parentWidget()
    most = free.width() - _BESIDE
    if parent is not None:
        most = min(most, max(parent.window().width() - _BESIDE, _NARROWEST))
    return QSize(min(width, most), min(height, free.height() - _ABOVE))


def stay_on_screen(widget: QWidget) -> None:
    """For what has grown where it is open already."""
    if widget.isVisible():
        lowest = widget.screen().availableGeometry().bottom() - widget.frameGeometry().height()
        widget.move(widget.x(), min(widget.y(), lowest))
