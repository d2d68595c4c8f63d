"""The window's frame, on the screen before anything else: the panes as they will be, empty, until they are built.

Knows colours and places, and imports next to nothing: that is why it is there at once. What fills it comes later.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui.colors import Colors

SIZE = QSize(1120, 760)
SMALLEST = QSize(640, 480)
SIDEBAR_WIDTH = 264
_HEADER_HEIGHT = 45


class Front(QMainWindow):
    """What it is filled with is its central widget, and is closed with it."""

    def __init__(self, colors: Colors, has_sidebar: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colors = colors
        self._has_sidebar = has_sidebar
        self._contents: QWidget | None = None
        self.is_painted = False
        self.setWindowTitle("Puna")
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)

    def fill(self, contents: QWidget) -> None:
        """From here on it is the frame of `contents` and has its title and icon."""
        self._contents = contents
        self.setWindowIcon(contents.windowIcon())
        contents.windowTitleChanged.connect(self.setWindowTitle)
        self.setCentralWidget(contents)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.is_painted = True
        if self._contents is not None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colors.window))
        left = SIDEBAR_WIDTH if self._has_sidebar else 0
        line = QColor(self._colors.border)
        panes = QRect(left, 0, self.width() - left, _HEADER_HEIGHT)
        side = QRect(0, 0, left, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side.moveRight(self.rect().right())
            panes.moveLeft(0)
        painter.fillRect(side, QColor(self._colors.sidebar))
        if left:
            edge = side.left() if side.left() > 0 else side.right()
            painter.fillRect(QRect(edge, 0, 1, self.height()), line)
        painter.fillRect(QRect(panes.left(), panes.bottom(), panes.width(), 1), line)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._contents is not None:
            self._contents.close()
        event.accept()
