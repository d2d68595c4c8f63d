"""What stands side by side where there is room, and one below the other where there is not."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QLayoutItem, QWidget
from shiboken6 import isValid

# Of a line, that buttons beside words may take; wrapped words would get too high in what is left.
_SHARE = 0.45


class FlowLayout(QLayout):
    """From the right to the left where the script runs so; `at_end` lines stand on the side where they end, and where
    `last_at_end` only the last of all items does: at the end of the first line, if there is room beside the first item.
    """

    def __init__(
        self, gap: int, parent: QWidget | None = None, at_end: bool = False, last_at_end: bool = False
    ) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self._last_at_end = last_at_end
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arranged(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arranged(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._living():
            size = size.expandedTo(item.minimumSize())
        return size

    def _living(self) -> list[QLayoutItem]:
        """While a window goes, Qt may ask for the size of what has gone already."""
        return [item for item in self._items if isValid(item)]

    def _arranged(self, rect: QRect, place: bool) -> int:
        """The height that the items take in the width of `rect`."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = 0
        for line in self._lines(rect.width()):
            widths = [min(item.sizeHint().width(), max(rect.width(), 1)) for item in line]
            x = rect.width() - sum(widths) - self.spacing() * (len(line) - 1) if self._at_end else 0
            height = max(item.sizeHint().height() for item in line)
            if place:
                for item, width in zip(line, widths, strict=True):
                    if self._last_at_end and item is self._items[-1]:
                        x = rect.width() - width
                    left = rect.width() - x - width if mirrored else x
                    size = QSize(width, item.sizeHint().height())
                    item.setGeometry(QRect(rect.topLeft() + QPoint(left, y + (height - size.height()) // 2), size))
                    x += width + self.spacing()
            y += height + self.spacing()
        return max(y - self.spacing(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        items = [item for item in self._living() if not item.isEmpty()]
        last, kept = [], 0
        if self._last_at_end and len(items) > 1:
            kept = items[-1].sizeHint().width() + self.spacing()
            if items[0].sizeHint().width() + kept <= width:
                last = [items.pop()]
            else:
                kept = 0
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in items:
            wanted = min(item.sizeHint().width(), max(width, 1))
            if not lines or x + wanted > width - (kept if len(lines) == 1 else 0):
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wanted + self.spacing()
        if last:
            lines[0] += last
        return lines


class SideBySide(QWidget):
    """Two widgets at both ends of a line; where they do not fit there, the second one stands below the first."""

    def __init__(self, first: QWidget, second: QWidget, gap: int) -> None:
        super().__init__()
        self._parts = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._box.addWidget(first)
        self._box.addStretch(1)
        self._box.addWidget(second)

    def minimumSizeHint(self) -> QSize:
        hints = [part.minimumSizeHint() for part in self._parts]
        return QSize(max(hint.width() for hint in hints), self._height(max(hint.height() for hint in hints)))

    def sizeHint(self) -> QSize:
        hints = [part.sizeHint() for part in self._parts]
        width = sum(hint.width() for hint in hints) + self._box.spacing()
        return QSize(width, self._height(max(hint.height() for hint in hints)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = sum(part.sizeHint().width() for part in self._parts) + self._box.spacing() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()

    def _height(self, line: int) -> int:
        if self._box.direction() == QBoxLayout.Direction.LeftToRight:
            return line
        return sum(part.sizeHint().height() for part in self._parts) + self._box.spacing()


class BesideWords(QFrame):
    """Words on as many lines as they need, and buttons: at the end of the line, or below where it is short."""

    def __init__(self, words: QWidget, *buttons: QWidget, gap: int = 8) -> None:
        super().__init__()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(gap)
        for button in buttons:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.addWidget(words, 1)
        self._box.addLayout(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button came or went, or has larger words
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        narrow = self._buttons.sizeHint().width() > self.width() * _SHARE
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._box.direction():
            self._box.setDirection(direction)
