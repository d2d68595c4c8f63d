"""Where a person writes: a growing field, and one button that sends or stops.

Text stays in the field until the owner calls `clear()`: nothing typed is lost when a message cannot be taken.
"""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.attachment_bar import AttachmentBar
from app.ui.buttons import IconButton
from app.ui.column import Column
from app.ui.growing_edit import GrowingEdit
from app.ui.labels import ElidedLabel
from app.ui.numerals import local
from app.ui.restyle import set_property
from app.ui.stylesheet import ROUND_ROOM
from app.ui.theme import UNIT, Theme
from app.ui.triggers import Triggers

_MAX_LINES = 8
# What is longer is easier to look over, and to take off again, as an attachment.
LONGEST_PASTE = 2000


class Composer(Column):
    """Signals: `sent(str)` with text that is not blank, `text_changed()`, `stop_requested()`; `attach_requested()` for
    files to be chosen, `files_given(list)` of paths, `long_text_pasted(str)`.
    """

    sent = Signal(str)
    attach_requested = Signal()
    files_given = Signal(list)
    long_text_pasted = Signal(str)
    text_changed = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(UNIT, UNIT, parent)
        self._theme = theme
        self._busy = False
        self._ready = True
        self._fits = True
        self._invitation = self.tr("Ask anything")

        self.field = GrowingEdit(_MAX_LINES, enter_accepts=True, longest_paste=LONGEST_PASTE)
        self.field.setAccessibleName(self.tr("Message"))
        self.button = IconButton(theme, "arrow-up", self.tr("Send (Enter)"), kind="round")
        self.hint = ElidedLabel(style="small")
        self.meter = ElidedLabel(style="small")
        self.meter.setAlignment(Qt.AlignmentFlag.AlignRight)
        # Numbers are wanted whole; what there is room for beside them is the hint's.
        self.meter.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.meter.setAccessibleName(self.tr("Context"))

        self.triggers = Triggers(theme, self.field)
        self._card = _Card(self.field)
        self.attach = IconButton(theme, "paperclip", self.tr("Attach files"))
        self.attachments = AttachmentBar(theme)
        rows = QVBoxLayout(self._card)
        rows.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        rows.setSpacing(UNIT)
        rows.addWidget(self.attachments)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        rows.addLayout(row)
        row.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)

        self.lines.setSpacing(UNIT - 2)
        self.lines.addWidget(self._card)
        foot = QHBoxLayout()
        foot.setContentsMargins(UNIT * 2, 0, UNIT * 2, 0)
        foot.setSpacing(UNIT * 2)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.meter)
        self.lines.addLayout(foot)

        self.field.accepted.connect(self._on_accepted)
        self.field.cancelled.connect(self.request_stop)
        self.field.focus_changed.connect(self._on_focus_changed)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.paste_refused.connect(self._on_paste_refused)
        self.field.long_pasted.connect(self.long_text_pasted)
        self.field.files_pasted.connect(self.files_given)
        self.field.picture_pasted.connect(self._on_picture_pasted)
        self.attach.clicked.connect(self.attach_requested)
        self.button.clicked.connect(self._on_clicked)
        theme.changed.connect(self._fit_text)
        self._fit_text()
        self._refresh()

    def set_busy(self, busy: bool) -> None:
        """While an answer is on its way the button stops it, and Enter keeps the text."""
        self._busy = busy
        self._refresh()

    def set_ready(self, ready: bool, hint: str = "") -> None:
        """Whether a message could be answered now; `hint` says what is missing, in place of the invitation."""
        self._ready = ready
        self._invitation = hint or self.tr("Ask anything")
        self._refresh()

    def set_meter(self, text: str, warning: bool = False, details: str = "") -> None:
        """How full the context is, in words; a warning stands out. `details` are told on the pointer's asking."""
        self.meter.setText(text)
        self.meter.set_details(details)
        # There is not room for both, and this one matters.
        self.hint.setVisible(not warning)
        set_property(self.meter, "look", "warning" if warning else "small")

    def set_fitting(self, fits: bool) -> None:
        """Whether what is written could be sent, as it was counted last; with another text nobody knows."""
        self._fits = fits
        self._enable_button()

    def text(self) -> str:
        return self.field.toPlainText()

    def set_text(self, text: str) -> None:
        self.field.set_text(text)

    def clear(self) -> None:
        self.field.clear()

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_text(self, text: str) -> None:
        """At the cursor, however long."""
        self.field.insert_text(text)

    def paste(self, source: QMimeData) -> None:
        """Insert the words of `source` at the cursor."""
        self.field.insertFromMimeData(source)

    def request_stop(self) -> None:
        """Ask to stop, if something runs."""
        if self._busy:
            self.stop_requested.emit()

    def _fit_text(self) -> None:
        self.field.keep_font(self._theme.font(self._theme.sizes.body))
        side = self._theme.icon_side + ROUND_ROOM["round"]
        self.attach.setFixedSize(side, side)  # as the button at the other end

    def _on_clicked(self) -> None:
        if self._busy:
            self.stop_requested.emit()
        else:
            self._on_accepted()

    def _on_accepted(self) -> None:
        text = self.text()
        if not self._ready or self._busy:
            return
        if self.attachments.is_reading:
            self._tell(self.tr("One moment: what you attached is still being read"))
        elif text.strip():
            self.sent.emit(text)
        elif not self.attachments.is_empty:
            self._tell(self.tr("Write what to do with it, then send"))

    def _on_focus_changed(self, focused: bool) -> None:
        set_property(self._card, "focused", focused)

    def _on_text_changed(self) -> None:
        self._fits = True
        self._refresh()
        self.text_changed.emit()

    def _on_picture_pasted(self) -> None:
        self._tell(self.tr("That is a picture, and models here read text only: say in words what it shows"))

    def _on_paste_refused(self, length: int) -> None:
        millions = self.tr("{0} million characters").format(local(f"{length / 1e6:.1f}"))
        self._tell(self.tr("That paste has {0}, more than a model can read. Paste a part of it.").format(millions))

    def _enable_button(self) -> None:
        self.button.setEnabled(self._busy or (self._ready and self._fits and not self.field.document().isEmpty()))

    def _tell(self, text: str) -> None:
        """A sentence below the field, until something is typed."""
        self.hint.setText(text)
        self.hint.show()

    def _refresh(self) -> None:
        self.button.set_icon("stop" if self._busy else "arrow-up")
        self.button.set_name(self.tr("Stop (Esc)") if self._busy else self.tr("Send (Enter)"))
        self._enable_button()
        if self.field.placeholderText() != self._invitation:
            self.field.setPlaceholderText(self._invitation)
            # Qt repaints for a placeholder that appears or goes, but not for one that changes.
            self.field.viewport().update()
        if self._busy:
            self.hint.setText(self.tr("Esc stops the answer"))
        else:
            self.hint.setText(self.tr("Enter sends · / prompts · @ models"))


class _Card(QFrame):
    """The rounded frame; a click anywhere in it means the field."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.setObjectName("composer")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._field = field

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._field.setFocus(Qt.FocusReason.MouseFocusReason)
