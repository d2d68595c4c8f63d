"""A model on its way from the hub: how far it is, how long it still takes; pause, go on, give up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.core.wanted_model import WantedModel, WantedState
from app.ui.buttons import IconButton
from app.ui.labels import BreakableLabel, ElidedLabel, wrapped_label
from app.ui.restyle import set_property
from app.ui.sentences import said
from app.ui.theme import UNIT, Theme

_STEPS = 1000
# Letters that have room in a line, however large.
_LONGEST = 12


class DownloadCard(QFrame):
    """Signals: `pause_requested()`, `resume_requested()`, `remove_requested()`; `changed()` with anything shown."""

    pause_requested = Signal()
    resume_requested = Signal()
    remove_requested = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("job")
        self._runs = False
        self.title = BreakableLabel("strong", longest=_LONGEST)
        self.pause = IconButton(theme, "pause", self.tr("Pause"))
        self.remove = IconButton(theme, "x", self.tr("Give up and remove what has arrived"))
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setMinimumWidth(UNIT * 4)
        self.detail = ElidedLabel(style="small")
        # A line of its own, for it is what is waited for.
        self.time_left = wrapped_label("", "small")
        self.time_left.hide()
        self.problem = wrapped_label("", "small")
        way = QHBoxLayout()
        way.setSpacing(0)
        way.addWidget(self.bar, 1)
        way.addSpacing(UNIT // 2)
        way.addWidget(self.pause)
        way.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT + 2)
        column.setSpacing(UNIT // 2)
        column.addWidget(self.title)
        column.addLayout(way)
        column.addWidget(self.detail)
        column.addWidget(self.time_left)
        column.addWidget(self.problem)
        self.pause.clicked.connect(self._on_pause)
        self.remove.clicked.connect(self.remove_requested)

    @property
    def button(self) -> IconButton:
        """The one that whoever comes with the keyboard finds first."""
        return self.pause

    @property
    def is_running(self) -> bool:
        return self._runs

    def in_a_line(self) -> str:
        """The same where there is room for one line only."""
        percent = self.tr("{percent} %").format(percent=max(0, 100 * self.bar.value() // _STEPS))
        words = (self.problem.text(),) if self.problem.text() else (self.detail.text(), percent, self.time_left.text())
        return " · ".join(filter(None, (self.title.text(), *words)))

    def show_model(self, model: WantedModel) -> None:
        # "LLaMA 7B · Balanced": what it was called among the proposals.
        self.title.setText(" · ".join(map(said, model.name.split(" · "))))
        self.bar.setAccessibleName(model.name)
        words = {
            WantedState.WAITING: self.tr("waiting"),
            WantedState.RUNNING: self.tr("beginning"),
            WantedState.PAUSED: self.tr("paused"),
            WantedState.FAILED: "",
        }
        was_running, self._runs = self._runs, model.state in (WantedState.RUNNING, WantedState.WAITING)
        if model.state is not WantedState.RUNNING or not was_running:
            self.detail.setText(words[model.state])
            self._set_time_left("")
        self.pause.set_icon("pause" if self._runs else "play")
        self.pause.set_name(self.tr("Pause") if self._runs else self.tr("Go on"))
        self.problem.setText(said(model.problem))
        self.problem.setVisible(bool(model.problem))
        set_property(self, "outcome", "failed" if model.state is WantedState.FAILED else "")
        self.changed.emit()

    def set_progress(self, fraction: float, text: str, time_left: str) -> None:
        """`fraction` 0 to 1 of the whole way."""
        self.bar.setValue(round(min(max(fraction, 0.0), 1.0) * _STEPS))
        self.detail.setText(said(text))
        self._set_time_left(said(time_left))
        self.changed.emit()

    def _set_time_left(self, text: str) -> None:
        self.time_left.setText(text)
        self.time_left.setVisible(bool(text))

    def _on_pause(self) -> None:
        if self._runs:
            self.pause_requested.emit()
        else:
            self.resume_requested.emit()
