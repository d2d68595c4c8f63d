"""What was found out about a model: whether it is what its checkpoint says, how much was kept, and how others compare.

Shows receipts as words; measuring is the business of whoever listens.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from app.core.fidelity import FidelityPoint
from app.ui.buttons import TextButton
from app.ui.fidelity_chart import FidelityChart
from app.ui.flow import SideBySide
from app.ui.labels import BreakableLabel
from app.ui.theme import UNIT, Theme


class ReceiptsCard(QFrame):
    """Signals: `measure_requested(str)` with the path of what to compare with, empty for nothing;
    `folder_wanted()`: compare with a checkpoint that is to be chosen.
    """

    measure_requested = Signal(str)
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposal")
        self._theme = theme
        self._references: tuple[tuple[str, str], ...] = ()
        title = QLabel(self.tr("Receipts"))
        title.setProperty("look", "strong")
        self.measure = TextButton(theme, self.tr("Measure…"), icon="shield-check")
        self.measure.setToolTip(self.tr("Read a text with this model and with what it was made of, and compare"))
        self.chart = FidelityChart(theme)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(UNIT // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT + 4, UNIT + 4, UNIT + 4)
        column.setSpacing(UNIT)
        column.addWidget(SideBySide(title, self.measure, UNIT))
        column.addLayout(self._lines)
        column.addWidget(self.chart)
        self.measure.clicked.connect(self._open_menu)

    def set_receipts(self, lines: Sequence[tuple[str, bool]], points: Sequence[FidelityPoint]) -> None:
        """`lines` are sentences, each with whether it is good news."""
        while (item := self._lines.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        told = lines or ((self.tr("Nothing was measured yet."), True),)
        for words, good in told:
            label = BreakableLabel("" if lines and good else "secondary" if good else "warning")
            label.setText(words)
            label.let_select()
            self._lines.addWidget(label)
        self.chart.set_points(points)

    def set_references(self, references: Sequence[tuple[str, str]]) -> None:
        """(path, name) of models that this one can be compared with."""
        self._references = tuple(references)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for path, name in self._references:
            action = menu.addAction(self.tr("Compare with {0}").format(name).replace("&", "&&"))
            action.triggered.connect(lambda _=False, path=path: self.measure_requested.emit(path))
        menu.addAction(self.tr("Compare with its checkpoint…")).triggered.connect(self.folder_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("By itself: how unsure it is, and how fast")).triggered.connect(
            lambda: self.measure_requested.emit("")
        )
        menu.popup(self.measure.mapToGlobal(self.measure.rect().bottomLeft()))
