"""Where words begin that a widget shows, as they are painted."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

# Sum over red, green and blue; strokes of small letters are paler than their colour.
_LIKE = 300


def words_begin(widget: QWidget, ink: str, place: QRect | None = None) -> int:
    """The leftmost column within `place` of the widget that is mostly of the colour `ink`, in its window.

    Have words there that begin with an upright stroke.
    """
    place = place or widget.rect()
    place = place.translated(widget.mapTo(widget.window(), QPoint(0, 0)))
    image = widget.window().grab(place).toImage()
    wanted = QColor(ink)
    for x in range(image.width()):
        column = [image.pixelColor(x, y) for y in range(image.height())]
        if sum(_differs(color, wanted) < _LIKE for color in column) >= 5:
            return place.x() + x
    raise AssertionError("nothing is written there")


def _differs(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())
