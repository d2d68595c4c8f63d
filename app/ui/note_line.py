"""A note on an answer: a line of words below it, and a field to write it in. Knows nothing of what it is a note on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.labels import wrapped_label
from app.ui.theme import Theme

_LONGEST = 2000


class NoteLine(QWidget):
    """Takes no room where there is no note. Signal: `submitted(str)` with a note that is another one."""

    submitted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self.words = wrapped_label("", "small")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("What is good or bad about this answer?"))
        self.field.setAccessibleName(self.tr("Note on this answer"))
        self.field.setMaxLength(_LONGEST)
        self.field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.field)
        self.field.left.connect(self._on_left)
        self.set_note("")

    def set_note(self, note: str) -> None:
        self._note = note
        self.words.setText(self.tr("Note: {0}").format(note) if note else "")
        if self.field.isHidden():
            self._show(writing=False)

    def start(self) -> None:
        self.field.setText(self._note)
        self._show(writing=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, writing: bool) -> None:
        self.field.setVisible(writing)
        self.words.setVisible(not writing and bool(self._note))
        self.setVisible(writing or bool(self._note))

    def _on_left(self, keep: bool) -> None:
        if self.field.isHidden():
            return
        note = " ".join(self.field.text().split())
        self.field.hide()
        self._show(writing=False)
        if keep and note != self._note:
            self.submitted.emit(note)


class _Field(QLineEdit):
    """Signal: `left(bool)`, whether what was written counts: Escape takes it back, Return and going away keep it."""

    left = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit(True)
