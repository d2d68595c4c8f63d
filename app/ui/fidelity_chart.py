"""A chart that a person understands: to the right larger, upwards closer to the original, one point for each file.

Draws FidelityPoints; a screen reader gets the same as a sentence.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.fidelity import FidelityPoint, axis
from app.ui.numerals import in_bytes, local
from app.ui.theme import UNIT, Theme

_RADIUS = 5


Words = tuple[tuple[str, QRectF], ...]


@dataclass(frozen=True)
class Plan:
    """The places of what is drawn: of the numbers beside and below the field, of points, and of their names."""

    field: QRectF
    shares: Words
    sizes: Words
    points: tuple[QPointF, ...]
    names: tuple[QRectF, ...]


class FidelityChart(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: tuple[FidelityPoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.hide()

    def set_points(self, points: Sequence[FidelityPoint]) -> None:
        """Shown where there are at least two to compare."""
        self._points = tuple(sorted(points, key=lambda point: point.size_bytes))
        said = self.tr("{0}: {1}, {2} % of next words the same")
        lines = [said.format(p.name, in_bytes(p.size_bytes), local(f"{100 * p.same_top:.1f}")) for p in self._points]
        self.setAccessibleName(self.tr("Size against closeness to the original"))
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        self.setVisible(len(self._points) > 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(UNIT * 50, self._theme.units(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._points) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Numbers grow to the right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        colors = self._theme.colors
        painter.setFont(self._theme.font(self._theme.sizes.small))
        line = painter.fontMetrics().height()
        plan = self.plan()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colors.text_secondary))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, self.tr("Same next words"))
        below = QRectF(0, self.height() - line, self.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.tr("Size of the file"))
        for words, box in plan.shares:
            painter.setPen(QPen(QColor(colors.border), 1))
            y = box.center().y()
            painter.drawLine(QPointF(plan.field.left(), y), QPointF(plan.field.right(), y))
            painter.setPen(QColor(colors.text_secondary))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, words)
        for words, box in plan.sizes:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        for point, box in zip(self._points, plan.names, strict=True):
            # No line of the field runs through words.
            painter.fillRect(box, QColor(colors.surface))
            painter.setPen(QColor(colors.text if point.is_current else colors.text_secondary))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, point.name)
        for point, at in zip(self._points, plan.points, strict=True):
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(QColor(colors.accent if point.is_current else colors.surface))
            painter.drawEllipse(at, _RADIUS, _RADIUS)

    def plan(self) -> Plan:
        """Where all of it is, for the size that the chart has now."""
        metrics = QFontMetricsF(self._theme.font(self._theme.sizes.small))
        line = metrics.height()

        def width(words: str) -> float:
            return metrics.horizontalAdvance(words) + 2

        sizes = axis(0.0, self._points[-1].size_bytes)
        size_words = [in_bytes(round(size)) if size else "0" for size in sizes]
        shares = [100 * point.same_top for point in self._points]
        kept = axis(min(shares), max(max(shares), min(shares) + 1))
        left = width("100 %") + UNIT
        top = 1.5 * line + UNIT / 2
        right = max(UNIT * 2, width(size_words[-1]) / 2)
        field = QRectF(left, top, self.width() - left - right, self.height() - top - 2 * line - UNIT)

        def place(size: float, share: float) -> QPointF:
            x = field.left() + field.width() * (size - sizes[0]) / (sizes[-1] - sizes[0])
            y = field.bottom() - field.height() * (share - kept[0]) / (kept[-1] - kept[0])
            return QPointF(x, y)

        beside = [
            (local(f"{share:g} %"), QRectF(0, place(0, share).y() - line / 2, left - UNIT, line)) for share in kept
        ]
        # The largest says how far it goes; of the others as many as there is room for, all equally far apart.
        apart = field.width() / (len(sizes) - 1)
        every = max(1, math.ceil((max(map(width, size_words)) + UNIT) / apart))
        below = [
            (words, QRectF(place(size, kept[0]).x() - width(words) / 2, field.bottom() + UNIT / 2, width(words), line))
            for size, words in list(zip(sizes, size_words, strict=True))[::-every]
        ]
        points = tuple(place(point.size_bytes, 100 * point.same_top) for point in self._points)
        inside = QRectF(left, line, self.width() - left, field.bottom() + UNIT / 2 - line)
        first = sorted(range(len(points)), key=lambda at: not self._points[at].is_current)
        names = _boxes(points, [width(point.name) for point in self._points], line, inside, first)
        return Plan(field, tuple(beside), tuple(below), points, names)


def _boxes(
    points: Sequence[QPointF], widths: Sequence[float], line: float, inside: QRectF, order: Sequence[int]
) -> tuple[QRectF, ...]:
    """For the words of each point: as near to it as there is room, over no other words and over no point."""
    dots = [QRectF(at.x() - _RADIUS - 1, at.y() - _RADIUS - 1, 2 * _RADIUS + 2, 2 * _RADIUS + 2) for at in points]
    boxes: dict[int, QRectF] = {}
    for which in order:
        at, width = points[which], widths[which]
        sides = (at.x() + 2 * _RADIUS, at.x() - 2 * _RADIUS - width, at.x() - width / 2)
        steps = [0.0] + [sign * (line / 2 + 2 * _RADIUS + more * line / 2) for more in range(12) for sign in (-1, 1)]
        wished = [QRectF(x, at.y() + step - line / 2, width, line) for step in steps for x in sides]
        near = [_within(box, inside) for box in wished]
        taken = [*dots, *boxes.values()]
        boxes[which] = next((box for box in near if not any(map(box.intersects, taken))), near[0])
    return tuple(boxes[which] for which in range(len(points)))


def _within(box: QRectF, inside: QRectF) -> QRectF:
    moved = QRectF(box)
    moved.moveLeft(max(inside.left(), min(box.left(), inside.right() - box.width())))
    moved.moveTop(max(inside.top(), min(box.top(), inside.bottom() - box.height())))
    return moved
