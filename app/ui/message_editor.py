"""The field that a person's own message turns into while it is rewritten."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.growing_edit import GrowingEdit
from app.ui.labels import ElidedLabel
from app.ui.restyle import set_property
from app.ui.theme import UNIT, Theme

_MAX_LINES = 14


class MessageEditor(QFrame):
    """Signals: `submitted(str)` with text that is not blank, `cancelled()`."""

    submitted = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("editor")
        self.field = GrowingEdit(_MAX_LINES, enter_accepts=False)
        self.field.setAccessibleName(self.tr("Edit message"))
        self.save = TextButton(theme, self.tr("Save && send"), kind="primary")
        self.save.setToolTip(self.tr("Send as a new version (Ctrl+Enter)"))
        self.cancel = TextButton(theme, self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Keep the message as it was (Esc)"))

        kept = ElidedLabel(self.tr("The earlier version is kept."), "small")
        # Where the text above it begins.
        room = round(self.field.document().documentMargin())
        kept.set_off(room, 0, room, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(kept, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT + 4, UNIT + 4, UNIT + 4)
        column.setSpacing(UNIT)
        column.addWidget(self.field)
        column.addLayout(buttons)

        self.save.clicked.connect(self._on_submit)
        self.cancel.clicked.connect(self.cancelled)
        self.field.accepted.connect(self._on_submit)
        self.field.cancelled.connect(self.cancelled)
        self.field.focus_changed.connect(self._on_focus_changed)
        self.field.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._fit_text)
        self._fit_text()
        self.field.set_text(text)

    def start(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_text(self) -> None:
        self.field.keep_font(self._theme.font(self._theme.sizes.body))

    def event(self, event: QEvent) -> bool:
        """Esc is this field's, also while one of its buttons has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _on_submit(self) -> None:
        text = self.field.toPlainText()
        if text.strip():
            self.submitted.emit(text)

    def _on_focus_changed(self, focused: bool) -> None:
        set_property(self, "focused", focused)

    def _on_text_changed(self) -> None:
        self.save.setEnabled(bool(self.field.toPlainText().strip()))
