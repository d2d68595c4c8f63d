"""The first screen: how to get a model in, or an invitation to write once there is one."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.column import Column
from app.ui.labels import wrapped_label
from app.ui.theme import COLUMN, UNIT, Theme

_USUAL_TEXT = 13


class Welcome(QWidget):
    """Signal: `add_model_requested()`."""

    add_model_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.add_button = TextButton(theme, self.tr("Add model…"), kind="primary", icon="folder-plus")
        self._foot: Column | None = None
        self._pages = (self._no_model(), self._with_model())
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for page in self._pages:
            self._column.addWidget(page, 1)
        # Large text in a small window is taller than that.
        self.area = _CentredArea()
        self.area.room_changed.connect(self._on_room)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.set_has_model(False)
        self.add_button.clicked.connect(self.add_model_requested)

    def set_has_model(self, has_model: bool) -> None:
        for page in self._pages:
            page.setVisible((page is self._pages[1]) == has_model)

    def take_foot(self, foot: Column) -> None:
        """Have `foot` below the page, to be scrolled with it, until `leave_foot`."""
        self._foot = foot
        self._column.addWidget(foot)
        foot.leave_room(self.area.room)

    def leave_foot(self) -> None:
        """Another layout takes it."""
        if self._foot is not None:
            self._foot.leave_room(0)
            self._foot = None

    def _on_room(self, room: int) -> None:
        for column in filter(None, (*self._pages, self._foot)):
            column.leave_room(room)

    def _no_model(self) -> Column:
        zone = _DropZone(self._theme)
        zone.setAccessibleName(self.tr("Drop a checkpoint folder or a model file here"))
        inside = QVBoxLayout(zone)
        inside.setContentsMargins(UNIT * 3, UNIT * 4, UNIT * 3, UNIT * 4)
        inside.setSpacing(UNIT * 2)
        inside.addStretch()
        inside.addWidget(_centered(self.tr("Drop a checkpoint folder or a model file here"), "title"))
        inside.addWidget(
            _centered(
                self.tr("Puna makes a 4-bit copy of it for this computer. Your files stay as they are."), "secondary"
            )
        )
        inside.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch()
        zone.pressed.connect(self.add_model_requested)
        return self._page(
            [
                _mark(self._theme),
                _centered(self.tr("Welcome to Puna"), "display"),
                _centered(self.tr("Turn LLaMA-family weights into a private chat on your own laptop."), "body"),
                zone,
                _centered(self.tr("Nothing leaves this computer."), "small"),
            ]
        )

    def _with_model(self) -> Column:
        return self._page(
            [
                _mark(self._theme),
                _centered(self.tr("What is on your mind?"), "display"),
                _centered(self.tr("Write below. The conversation stays on this computer."), "body"),
            ]
        )

    def _page(self, parts: list[QWidget]) -> Column:
        page = Column(UNIT * 2, UNIT * 2)
        column = page.lines
        column.setSpacing(UNIT)
        column.addStretch(2)
        for part in parts:
            if isinstance(part, _DropZone):
                column.addSpacing(UNIT * 2)
                column.addWidget(part, 5)
                column.addSpacing(UNIT)
            else:
                column.addWidget(part)
        column.addStretch(3)
        return page


class _CentredArea(QScrollArea):
    """What it shows stays in the middle of it, in line with what stands below, also with a bar at one side.

    Signal: `room_changed(int)`: how much is kept free at both sides now.
    """

    room_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.room = 0
        self.verticalScrollBar().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched is self.verticalScrollBar():
            self.room = room = watched.sizeHint().width() if event.type() == QEvent.Type.Show else 0
            self.room_changed.emit(room)
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setViewportMargins(0 if right_to_left else room, 0, room if right_to_left else 0, 0)
        return super().eventFilter(watched, event)


class _DropZone(QWidget):
    """A dashed rounded frame; a click on it is the button's click."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._fit_text)
        self._fit_text()

    def sizeHint(self) -> QSize:
        return QSize(COLUMN, UNIT * 26)

    def _fit_text(self) -> None:
        self.setMaximumHeight(max(UNIT * 34, round(UNIT * 34 * self._theme.sizes.ui / _USUAL_TEXT)))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colors.accent if self.underMouse() else colors.border_strong), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(colors.accent_soft if self.underMouse() else colors.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 16, 16)


def _centered(text: str, style: str) -> QLabel:
    label = wrapped_label(text, style)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _mark(theme: Theme) -> QLabel:
    label = QLabel()
    label.setPixmap(theme.picture("puna", 56))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setAccessibleName("Puna")
    return label
