"""A chart that a person understands: to the right larger, upwards closer to the original, one point for each file.

Draws FidelityPoints; a screen reader gets the same as a sentence.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.fidelity import FidelityPoint, axis
from app.core.source_card import in_bytes
from app.ui.theme import UNIT, Theme

_RADIUS = 5


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
        lines = [said.format(p.name, in_bytes(p.size_bytes), f"{100 * p.same_top:.1f}") for p in self._points]
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
        metrics = painter.fontMetrics()
        line = metrics.height()
        sizes = axis(0.0, self._points[-1].size_bytes)
        shares = [100 * point.same_top for point in self._points]
        kept = axis(min(shares), max(max(shares), min(shares) + 1))
        left = metrics.horizontalAdvance("100 %") + UNIT
        field = QRectF(left, line + UNIT, self.width() - left - UNIT * 2, self.height() - 3 * line - UNIT * 2)

        def place(size: float, share: float) -> QPointF:
            x = field.left() + field.width() * (size - sizes[0]) / (sizes[-1] - sizes[0])
            y = field.bottom() - field.height() * (share - kept[0]) / (kept[-1] - kept[0])
            return QPointF(x, y)

        painter.setPen(QColor(colors.text_secondary))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, self.tr("Same next words"))
        below = QRectF(0, self.height() - line, self.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.tr("Size of the file"))
        for share in kept:
            at = place(sizes[0], share)
            painter.setPen(QPen(QColor(colors.border), 1))
            painter.drawLine(at, QPointF(field.right(), at.y()))
            painter.setPen(QColor(colors.text_secondary))
            box = QRectF(0, at.y() - line / 2, left - UNIT, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, f"{share:g} %")
        free = float(self.width())
        for size in reversed(sizes):  # the largest says how far it goes; of the others those that there is room for
            words = in_bytes(round(size)) if size else "0"
            width = metrics.horizontalAdvance(words) + 2
            x = min(place(size, kept[0]).x() - width / 2, self.width() - width)
            if x + width <= free:
                painter.drawText(
                    QRectF(x, field.bottom() + UNIT / 2, width, line), Qt.AlignmentFlag.AlignHCenter, words
                )
                free = x - UNIT
        taken: list[QRectF] = []
        for point in sorted(self._points, key=lambda point: not point.is_current):
            at = place(point.size_bytes, 100 * point.same_top)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(QColor(colors.accent if point.is_current else colors.surface))
            painter.drawEllipse(at, _RADIUS, _RADIUS)
            width = metrics.horizontalAdvance(point.name) + 2
            right = at.x() + 2 * _RADIUS + width <= self.width()
            x = at.x() + 2 * _RADIUS if right else at.x() - 2 * _RADIUS - width
            box = QRectF(x, at.y() - line / 2, width, line)
            # On the line of its point, or on the nearest that is free; never on the axis.
            for step in sorted(range(-len(taken), len(taken) + 1), key=abs):
                free = box.translated(0, step * line)
                inside = field.top() - line <= free.top() and free.bottom() <= field.bottom() + line / 2
                if inside and not any(free.intersects(other) for other in taken):
                    box = free
                    break
            taken.append(box)
            painter.setPen(QColor(colors.text if point.is_current else colors.text_secondary))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, point.name)
