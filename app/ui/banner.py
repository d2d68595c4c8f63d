"""The calm strip below the header: what happened, what to do about it, and a way to put it aside."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.buttons import IconButton, TextButton
from app.ui.column import Column
from app.ui.labels import wrapped_label
from app.ui.restyle import set_property
from app.ui.theme import UNIT, Theme

# Long enough to read a sentence and to reach for the button.
_UNDO_MS = 10_000


class Banner(Column):
    """Hidden until it has something to say. Signals: `action_triggered()`, `dismissed()`."""

    action_triggered = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(UNIT, 0, parent)
        self._strip = QFrame()
        self._strip.setObjectName("banner")
        self.message = wrapped_label("")
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = TextButton(theme, "")
        self.dismiss = IconButton(theme, "x", self.tr("Dismiss"))
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(UNIT * 2, UNIT, UNIT, UNIT)
        row.setSpacing(UNIT)
        row.addWidget(self.message, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)
        self.lines.addWidget(self._strip)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_dismissed)
        self.action.clicked.connect(self._on_action)
        self.dismiss.clicked.connect(self._on_dismissed)
        self.hide()

    def show_message(self, text: str, action: str | None = None) -> None:
        """Something went wrong; stays until it is put aside."""
        self._show(text, action, "error")

    def show_undo(self, text: str, action: str) -> None:
        """Something was done that can be taken back; goes by itself after ten seconds."""
        self._show(text, action, "notice")
        self._timer.start(_UNDO_MS)

    def show_notice(self, text: str, action: str | None = None) -> None:
        """Something worth knowing that is no error."""
        self._show(text, action, "notice")

    def _show(self, text: str, action: str | None, tone: str) -> None:
        self._timer.stop()
        self.message.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action or "")
        self.action.setVisible(bool(action))
        set_property(self._strip, "tone", tone)
        self.show()

    def _on_action(self) -> None:
        self._timer.stop()
        self.hide()
        self.action_triggered.emit()

    def _on_dismissed(self) -> None:
        self._timer.stop()
        self.hide()
        self.dismissed.emit()
