"""One running job: what it does, how far it is, how long it still takes, and a way to cancel it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.buttons import IconButton
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.restyle import set_property
from app.ui.theme import UNIT, Theme

# The bar counts thousandths.
_STEPS = 1000


class JobCard(QFrame):
    """Signals: `cancel_requested()` while it runs, `dismissed()` after."""

    cancel_requested = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("job")
        self._running = True
        self.title = ElidedLabel(title, style="strong")
        self.button = IconButton(theme, "x", self.tr("Cancel: {0}").format(title))
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(title)
        self.detail = ElidedLabel(style="small")
        self.time_left = ElidedLabel(style="small")
        self.time_left.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.outcome = wrapped_label("", "small")
        self.outcome.hide()

        head = QHBoxLayout()
        head.setSpacing(UNIT // 2)
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        foot.addWidget(self.detail, 3)
        foot.addWidget(self.time_left, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + 4, UNIT - 2, UNIT - 2, UNIT + 2)
        column.setSpacing(UNIT // 2)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(foot)
        column.addWidget(self.outcome)
        self.button.clicked.connect(self._on_clicked)

    def set_progress(self, fraction: float, text: str, time_left: str) -> None:
        """`fraction` 0 to 1 of the whole job."""
        if self._running:
            self.bar.setValue(round(min(max(fraction, 0.0), 1.0) * _STEPS))
            self.detail.setText(text)
            self.time_left.setText(time_left)

    def set_finished(self, text: str) -> None:
        self.bar.setValue(_STEPS)
        self._end(text, "finished")

    def set_failed(self, text: str) -> None:
        self._end(text, "failed")

    def _end(self, text: str, outcome: str) -> None:
        self._running = False
        self.bar.hide()
        self.detail.hide()
        self.time_left.hide()
        self.outcome.setText(text)
        self.outcome.show()
        self.button.set_name(self.tr("Dismiss"))
        set_property(self, "outcome", outcome)

    def _on_clicked(self) -> None:
        if self._running:
            self.cancel_requested.emit()
        else:
            self.dismissed.emit()
