"""One job: what it does, how far it is, how long it still takes, and a way to cancel it; then what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.buttons import IconButton, TextButton
from app.ui.labels import BreakableLabel, ElidedLabel, wrapped_label
from app.ui.restyle import set_property
from app.ui.sentences import said
from app.ui.theme import UNIT, Theme

# The bar counts thousandths.
_STEPS = 1000
# Letters that have room in a line, however large.
_LONGEST = 12


class JobCard(QFrame):
    """Signals: `cancel_requested()` while it runs; `dismissed()` and `action_triggered()` after; `changed()` with
    anything that is shown.
    """

    cancel_requested = Signal()
    dismissed = Signal()
    action_triggered = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("job")
        self.is_running = True
        self.title = BreakableLabel("strong", longest=_LONGEST)
        self.title.setText(" ".join(title.split()))
        self.button = IconButton(theme, "x", self.tr("Cancel: {0}").format(title))
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setMinimumWidth(UNIT * 4)
        self.bar.setAccessibleName(title)
        self.detail = ElidedLabel(style="small")
        # A line of its own, for it is what is waited for.
        self.time_left = wrapped_label("", "small")
        self.time_left.hide()
        self.outcome = BreakableLabel("small")
        self.action = TextButton(theme, "")
        self.action.hide()
        self.outcome.hide()

        way = QHBoxLayout()
        way.setSpacing(UNIT // 2)
        way.addWidget(self.bar, 1)
        way.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT + 2)
        column.setSpacing(UNIT // 2)
        self._title_place = QVBoxLayout()
        self._title_place.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        self._head = QHBoxLayout()
        self._head.setSpacing(UNIT // 2)
        self._head.addLayout(self._title_place, 1)
        column.addLayout(self._head)
        column.addLayout(way)
        column.addWidget(self.detail)
        column.addWidget(self.time_left)
        column.addWidget(self.outcome)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._on_clicked)
        self.action.clicked.connect(self.action_triggered)
        theme.restyled.connect(self._place_title)

    def set_progress(self, fraction: float, text: str, time_left: str) -> None:
        """`fraction` 0 to 1 of the whole job."""
        if self.is_running:
            self.bar.setValue(round(min(max(fraction, 0.0), 1.0) * _STEPS))
            self.detail.setText(said(text))
            self.time_left.setText(said(time_left))
            self.time_left.setVisible(bool(time_left))
            self.changed.emit()

    def set_finished(self, text: str, action: str = "") -> None:
        """`action` is what can be done with what it made."""
        self.bar.setValue(_STEPS)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._end(text, "finished")

    def set_failed(self, text: str) -> None:
        self._end(text, "failed")

    def in_a_line(self) -> str:
        """The same where there is room for one line only."""
        if not self.is_running:
            return self.tr("{0}: {1}").format(self.title.text(), self.outcome.text())
        percent = self.tr("{percent} %").format(percent=max(0, 100 * self.bar.value() // _STEPS))
        return " · ".join(filter(None, (self.title.text(), percent, self.time_left.text())))

    def _end(self, text: str, outcome: str) -> None:
        self.is_running = False
        self.bar.hide()
        # The bar's line is gone; the button stands beside the title now.
        self._head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._place_title()
        self.detail.hide()
        self.time_left.hide()
        self.outcome.setText(text)
        self.outcome.show()
        self.button.set_name(self.tr("Dismiss: {0}").format(self.title.text()))
        set_property(self, "outcome", outcome)
        self.changed.emit()

    def _place_title(self) -> None:
        """As far from the edge as that of a job that runs, also where the button beside it is higher than a line."""
        above = 0
        if not self.is_running:
            above = max(0, round((self.button.sizeHint().height() - self.title.fontMetrics().lineSpacing()) / 2))
        self._title_place.setContentsMargins(0, above, 0, 0)
        margins = self._column.contentsMargins()
        self._column.setContentsMargins(margins.left(), max(UNIT - above, 0), margins.right(), margins.bottom())

    def _on_clicked(self) -> None:
        if self.is_running:
            self.cancel_requested.emit()
        else:
            self.dismissed.emit()
