"""What is shown while the built-in guide answers: what it is, questions that it understands, and the way to a model.

Knows questions as texts; what a pressed one leads to is the business of whoever listens.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.column import Column
from app.ui.flow import BesideWords, FlowLayout
from app.ui.labels import wrapped_label
from app.ui.theme import UNIT, Theme


class GuideStrip(Column):
    """Signals: `asked(str)`: a suggested question; `model_wanted()`: a real one."""

    asked = Signal(str)
    model_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(UNIT, 0, parent)
        self._theme = theme
        self.about = wrapped_label("", "small")
        self.real = TextButton(theme, self.tr("Get a real model"), kind="primary", icon="download")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("Preparing the built-in guide"))
        self.chips: list[TextButton] = []
        self._chips = QWidget()
        self._flow = FlowLayout(UNIT, self._chips)
        self._inside = inside = QVBoxLayout()
        inside.setSpacing(UNIT)
        inside.addWidget(BesideWords(self.about, self.real, gap=UNIT * 2))
        inside.addWidget(self.bar)
        inside.addWidget(self._chips)
        self.lines.addLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.real.clicked.connect(self.model_wanted)
        self.hide()

    def show_progress(self, fraction: float, what: str) -> None:
        """Its model is being made of its weights, by the same steps as any other."""
        self.about.setText(self.tr("Preparing the built-in guide: {0}").format(what))
        self.bar.setValue(round(1000 * fraction))
        self.bar.show()
        # There is no message field below it yet.
        self._inside.setContentsMargins(0, 0, 0, UNIT * 2)
        self._chips.hide()
        self.show()

    def show_ready(self, questions: Sequence[str]) -> None:
        self.about.setText(
            self.tr(
                "This is the built-in guide: a tiny demonstration model that repeats prepared answers about Puna and"
                " local models."
            )
        )
        self.bar.hide()
        self._inside.setContentsMargins(0, 0, 0, 0)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for question in questions:
            chip = TextButton(self._theme, question, kind="plain")
            chip.setProperty("chip", True)
            chip.clicked.connect(lambda _=False, question=question: self.asked.emit(question))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self._chips.setVisible(bool(questions))
        self.show()
