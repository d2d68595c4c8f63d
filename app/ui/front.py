"""The window's frame, on the screen before anything else: the panes as they will be, empty, until they are built.

Knows colours and places, and imports next to nothing: that is why it is there at once. What fills it comes later.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.ui.colors import Colors

SIZE = QSize(1120, 760)
SMALLEST = QSize(640, 480)
SIDEBAR_WIDTH = 264
_HEADER_HEIGHT = 45


class Front(QMainWindow):
    """What it is filled with is its central widget, and is closed with it.

    A style sheet draws the empty panes: naming anything of the Qt namespace, as a QPainter has to for a colour, makes
    all classes of that namespace, which takes a seventh of the time until the window is seen.
    """

    def __init__(self, colors: Colors, has_sidebar: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: QWidget | None = None
        self.is_painted = False
        self.setWindowTitle("Puna")
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        self.setCentralWidget(_empty_panes(colors, has_sidebar))

    def fill(self, contents: QWidget) -> None:
        """From here on it is the frame of `contents` and has its title and icon."""
        self._contents = contents
        self.setWindowIcon(contents.windowIcon())
        contents.windowTitleChanged.connect(self.setWindowTitle)
        self.setCentralWidget(contents)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.is_painted = True
        super().paintEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._contents is not None:
            self._contents.close()
        event.accept()


def _empty_panes(colors: Colors, has_sidebar: bool) -> QWidget:
    """A pane at the side, and a line under where the header will be; mirrored where text runs from the right."""
    panes = QFrame()
    inner = "left" if QGuiApplication.isRightToLeft() else "right"
    panes.setStyleSheet(
        f"QFrame {{ background: {colors.window}; border: 0 solid {colors.border}; }}"
        f"#sidebar {{ background: {colors.sidebar}; border-{inner}-width: 1px; }}"
        "#header { border-bottom-width: 1px; }"
    )
    row = QHBoxLayout(panes)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    if has_sidebar:
        sidebar = QFrame(objectName="sidebar")
        sidebar.setFixedWidth(SIDEBAR_WIDTH)
        row.addWidget(sidebar)
    column = QVBoxLayout()
    header = QFrame(objectName="header")
    header.setFixedHeight(_HEADER_HEIGHT)
    column.addWidget(header)
    column.addStretch()
    row.addLayout(column)
    return panes
