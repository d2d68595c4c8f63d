"""What the model itself says of the prompt templates: which fits best and by how much, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from app.core.template_verdict import OWN, TemplateVerdict, in_words
from app.ui.buttons import TextButton
from app.ui.flow import FlowLayout
from app.ui.labels import wrapped_label
from app.ui.sentences import said
from app.ui.theme import UNIT, Theme

# The others are far behind, and a list of twenty is no answer.
_SHOWN = 5
_STEPS = 1000


class VerdictDialog(QDialog):
    """Signals: `template_chosen(str)` for this conversation; `writing_requested(str)` into the model's own file."""

    template_chosen = Signal(str)
    writing_requested = Signal(str)

    def __init__(self, theme: Theme, verdict: TemplateVerdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Prompt template"))
        self.setMinimumWidth(theme.units(60))
        best = verdict.best
        # Ours that reads as the model's own does brings stop strings along, which a file has no place for.
        ours = [each for each in best.names if each != OWN] if best else []
        name = ours[0] if ours else ""
        self.words = wrapped_label(said(in_words(verdict)))
        self.use = TextButton(theme, self.tr("Use it in this conversation"), kind="primary")
        self.write = TextButton(theme, self.tr("Write it into the model"))
        self.close_button = TextButton(theme, self.tr("Close"), kind="")
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addWidget(self.words)
        column.addLayout(self._table(verdict))
        buttons = FlowLayout(UNIT, at_end=True)
        buttons.addWidget(self.close_button)
        for button, signal in ((self.write, self.writing_requested), (self.use, self.template_chosen)):
            button.clicked.connect(self.accept)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(name))
            buttons.addWidget(button)
        column.addLayout(buttons)
        for button in (self.write, self.use):
            button.setVisible(bool(name))
        self.close_button.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its sentences are in its width, which is known once they are dressed."""
        super().showEvent(event)
        self.resize(self.width(), self.layout().totalHeightForWidth(self.width()))

    def _table(self, verdict: TemplateVerdict) -> QGridLayout:
        """One line each: the template, and how likely it makes the sample answers, the best being the whole bar."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT * 2)
        grid.setVerticalSpacing(UNIT // 2)
        grid.setColumnStretch(1, 1)
        for row, score in enumerate(verdict.scores[:_SHOWN]):
            names = ", ".join(score.names)
            bar = QProgressBar()
            bar.setRange(0, _STEPS)
            bar.setValue(round(_STEPS * max(0.0, 1.0 - score.behind)))
            bar.setTextVisible(False)
            bar.setFixedHeight(6)
            bar.setAccessibleName(names)
            grid.addWidget(wrapped_label(names, "strong" if row == 0 else ""), row, 0)
            grid.addWidget(bar, row, 1)
        return grid
