"""What an answer is doing before its first word: a dot, which breathes where things may move, and a few words."""

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.sentences import said
from app.ui.theme import UNIT, Theme

_BREATH_MS = 1600


class Activity(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel()
        self.label.setProperty("look", "secondary")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        self.dot = Dot(theme)
        row.addWidget(self.dot)
        row.addWidget(self.label, 1)

    def set_text(self, text: str) -> None:
        self.label.setText(said(text))


class Dot(QWidget):
    """Moves only while it is seen, and only where things may move."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(UNIT + 2, UNIT + 2)
        self._breath = QVariantAnimation(self)
        self._breath.setDuration(_BREATH_MS)
        self._breath.setLoopCount(-1)
        self._breath.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._breath.setKeyValueAt(0.0, 0.35)
        self._breath.setKeyValueAt(0.5, 1.0)
        self._breath.setKeyValueAt(1.0, 0.35)
        self._breath.valueChanged.connect(self._on_breath)
        theme.motion_changed.connect(self._move)

    @property
    def moves(self) -> bool:
        return self._breath.state() == QVariantAnimation.State.Running

    def _on_breath(self) -> None:
        self.update()

    def _move(self) -> None:
        if self.isVisible() and not self._theme.less_motion:
            self._breath.start()
        else:
            self._breath.stop()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        self._breath.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(self._theme.colors.accent)
        color.setAlphaF(float(self._breath.currentValue() or 1.0) if self.moves else 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
