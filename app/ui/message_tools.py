"""The row below a message: its buttons, the switch between its versions, and the numbers of how it was made.

The row keeps its place; the buttons are painted when the pointer is over the message or the keyboard in it.
"""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.core.archive import Rating
from app.core.conversation import StoredMessage
from app.core.messages import Role
from app.ui.buttons import IconButton
from app.ui.labels import ElidedLabel
from app.ui.message_details import detail_lines
from app.ui.numerals import integer, speed
from app.ui.theme import UNIT, Theme

_CHECK_MS = 1500


class MessageTools(QWidget):
    """Signals: `copy_requested()`, `edit_requested()`, `regenerate_requested()`, `branch_requested(int)` with an id,
    `rating_chosen(object)` with a Rating or None, `note_requested()`, `menu_requested(QPoint)`, a place on the screen.
    """

    copy_requested = Signal()
    edit_requested = Signal()
    regenerate_requested = Signal()
    branch_requested = Signal(int)
    rating_chosen = Signal(object)
    note_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: int | None = None
        self._after: int | None = None
        self.copy = IconButton(theme, "copy", self.tr("Copy"))
        self.edit = IconButton(theme, "pencil", self.tr("Edit"))
        self.regenerate = IconButton(theme, "refresh-cw", self.tr("Answer again"))
        self.good = IconButton(theme, "thumbs-up", self.tr("Good answer"))
        self.bad = IconButton(theme, "thumbs-down", self.tr("Bad answer"))
        self.note = IconButton(theme, "message-square", self.tr("Note"))
        self.more = IconButton(theme, "ellipsis", self.tr("More"))
        self.older = IconButton(theme, "chevron-left", self.tr("Earlier version"))
        self.newer = IconButton(theme, "chevron-right", self.tr("Later version"))
        self.count = QLabel()
        self.count.setProperty("look", "small")
        self.detail = ElidedLabel(style="small")
        policy = self.detail.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.detail.setSizePolicy(policy)
        self._buttons = (self.copy, self.edit, self.regenerate, self.good, self.bad, self.note, self.more)
        for button in (self.good, self.bad):
            button.setCheckable(True)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        if role is Role.USER:
            row.addStretch()
        for widget in (self.older, self.count, self.newer, *self._buttons):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        # What is known of an answer takes the rest of the line; a question has nothing there.
        row.addWidget(self.detail, 0 if role is Role.USER else 1)
        self.detail.set_off(UNIT, 0, 0, 0)
        # Shown before they had a place, they would be windows of their own for a moment.
        self.edit.setVisible(role is Role.USER)
        for button in (self.regenerate, self.good, self.bad, self.note):
            button.setVisible(role is Role.ASSISTANT)

        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_copied_long_enough)
        self.copy.clicked.connect(self._on_copy)
        self.edit.clicked.connect(self.edit_requested)
        self.regenerate.clicked.connect(self.regenerate_requested)
        self.regenerate.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.regenerate.setToolTip(self.tr("Answer again (right click: with another model or template)"))
        self.regenerate.customContextMenuRequested.connect(lambda _: self._ask_menu(self.regenerate))
        self.more.clicked.connect(lambda: self._ask_menu(self.more))
        self.good.clicked.connect(lambda on: self.rating_chosen.emit(Rating.GOOD if on else None))
        self.bad.clicked.connect(lambda on: self.rating_chosen.emit(Rating.BAD if on else None))
        self.note.clicked.connect(self.note_requested)
        self.older.clicked.connect(self._on_older)
        self.newer.clicked.connect(self._on_newer)
        self.set_revealed(False)

    def set_message(self, message: StoredMessage) -> None:
        versions = message.siblings
        several = len(versions) > 1 and message.id in versions
        for widget in (self.older, self.count, self.newer):
            widget.setVisible(several)
        if several:
            at = versions.index(message.id)
            self._before = versions[at - 1] if at > 0 else None
            self._after = versions[at + 1] if at + 1 < len(versions) else None
            self.count.setText(f"{at + 1}/{len(versions)}")
            self.count.setAccessibleName(self.tr("Version {0} of {1}").format(at + 1, len(versions)))
            self.older.setEnabled(self._before is not None)
            self.newer.setEnabled(self._after is not None)
        self.good.setChecked(message.rating is Rating.GOOD)
        self.bad.setChecked(message.rating is Rating.BAD)
        self.detail.setText(_detail(message, self.tr("{0} tokens/s"), self.tr("{0} tokens")))
        self.detail.set_details("\n".join(f"{label}: {value}" for label, value in detail_lines(message, "")))

    def set_revealed(self, revealed: bool) -> None:
        for button in self._buttons:
            button.set_revealed(revealed)
        self.detail.setVisible(revealed)

    def _ask_menu(self, button: IconButton) -> None:
        self.menu_requested.emit(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _on_copy(self) -> None:
        self.copy_requested.emit()
        self.copy.set_icon("check")
        self._timer.start(_CHECK_MS)

    def _on_copied_long_enough(self) -> None:
        self.copy.set_icon("copy")

    def _on_older(self) -> None:
        if self._before is not None:
            self.branch_requested.emit(self._before)

    def _on_newer(self) -> None:
        if self._after is not None:
            self.branch_requested.emit(self._after)


def _detail(message: StoredMessage, a_second: str, tokens: str) -> str:
    """What is known of an answer's speed and length."""
    parts = []
    if message.role is Role.ASSISTANT and message.completion_tokens:
        if message.completion_ms:
            per_second = message.completion_tokens / message.completion_ms * 1000
            parts.append(a_second.format(speed(per_second)))
        parts.append(tokens.format(integer(message.completion_tokens)))
    return " · ".join(parts)
