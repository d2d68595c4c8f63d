"""The frame of a text of several lines, which shows what the text has no border to show: that it has the keyboard."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.restyle import set_property
from app.ui.theme import UNIT


class FieldFrame(QFrame):
    def __init__(self, text: QWidget, margin: int = UNIT // 2, parent: QWidget | None = None) -> None:
        """`margin` is on the left and on the right."""
        super().__init__(parent)
        self.setObjectName("field")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(margin, UNIT // 2, margin, UNIT // 2)
        inside.addWidget(text)
        text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_property(self, "focused", event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)
