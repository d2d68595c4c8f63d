"""One adapter of a conversation: its name, how strongly it counts, and the way out."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from app.core.generation import AdapterScale
from app.ui.buttons import IconButton
from app.ui.labels import ElidedLabel
from app.ui.numerals import local
from app.ui.theme import UNIT, Theme

_STEPS = 20  # per 1.0


class AdapterRow(QWidget):
    """Signals: `scale_changed(str, float)` and `removed(str)` with the adapter's path."""

    scale_changed = Signal(str, float)
    removed = Signal(str)

    def __init__(self, theme: Theme, adapter: AdapterScale, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = adapter.path
        self.name = ElidedLabel(name)
        self.value = QLabel()
        self.value.setProperty("look", "small")
        self.slider = _Slider()
        self.slider.setRange(-_STEPS, 2 * _STEPS)
        self.slider.setPageStep(_STEPS // 2)
        self.slider.setAccessibleName(self.tr("Strength of {0}").format(name))
        self.remove = IconButton(theme, "x", self.tr("Use without this adapter"))
        top = QHBoxLayout()
        top.setSpacing(UNIT // 2)
        top.addWidget(self.name, 1)
        top.addWidget(self.value)
        top.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.slider)
        self.set_scale(adapter.scale)
        self.slider.valueChanged.connect(self._on_moved)
        self.remove.clicked.connect(lambda: self.removed.emit(self.path))

    def set_scale(self, scale: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(scale * _STEPS))
        self.value.setText(local(f"{scale:.2f}"))

    def _on_moved(self, at: int) -> None:
        self.value.setText(local(f"{at / _STEPS:.2f}"))
        self.scale_changed.emit(self.path, at / _STEPS)


class _Slider(QSlider):
    """The wheel belongs to the panel that scrolls."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
