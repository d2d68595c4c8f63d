"""A line for words to look for, with a button that empties it: Qt's own button stays tiny beside large text."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.buttons import IconButton
from app.ui.theme import UNIT, Theme


class SearchField(QLineEdit):
    def __init__(self, theme: Theme, words: str, name: str = "", parent: QWidget | None = None) -> None:
        """`words` stand in the empty field; a screen reader says `name`, or them where there is none."""
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(name or words)
        self.empty = IconButton(theme, "x", self.tr("Empty the field"), parent=self)
        # With the keyboard the words are selected and deleted.
        self.empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty.setCursor(Qt.CursorShape.ArrowCursor)
        self.empty.hide()
        self.empty.clicked.connect(self.clear)
        self.empty.clicked.connect(self.setFocus)
        self.textChanged.connect(lambda words: self.empty.setVisible(bool(words)))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the button's icon has another size
            self._place()
        return super().event(event)

    def _place(self) -> None:
        """At the end of the line, where nothing is written."""
        size = self.empty.sizeHint()
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x = self.width() - size.width() - UNIT // 2 if right else UNIT // 2
        self.empty.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        self.setTextMargins(0 if right else size.width(), 0, size.width() if right else 0, 0)
