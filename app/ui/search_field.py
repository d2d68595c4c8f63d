"""A line for words to look for, and the button that empties such a line: Qt's own stays tiny beside large text."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.buttons import IconButton
from app.ui.theme import UNIT, Theme

_MOVES = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)


class EmptyButton(IconButton):
    """At the end of `field`, where nothing is written; not there while the field is empty."""

    def __init__(self, theme: Theme, field: QLineEdit) -> None:
        super().__init__(theme, "x", "", parent=field)
        self.set_name(self.tr("Empty the field"))
        self._field = field
        # With the keyboard the words are selected and deleted.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVisible(bool(field.text()))
        self.clicked.connect(field.clear)
        self.clicked.connect(field.setFocus)
        field.textChanged.connect(lambda words: self.setVisible(bool(words)))
        field.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        size = self.sizeHint()
        field = self._field
        right = field.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x = field.width() - size.width() - UNIT // 2 if right else UNIT // 2
        self.setGeometry(x, (field.height() - size.height()) // 2, size.width(), size.height())
        field.setTextMargins(0 if right else size.width(), 0, size.width() if right else 0, 0)


class SearchField(QLineEdit):
    def __init__(self, theme: Theme, words: str, name: str = "", parent: QWidget | None = None) -> None:
        """`words` stand in the empty field; a screen reader says `name`, or them where there is none."""
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(name or words)
        self.empty = EmptyButton(theme, self)
