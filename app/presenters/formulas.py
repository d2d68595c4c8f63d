"""Formulas of the transcript: what it wants drawn goes to the child, what is drawn comes back."""

from PySide6.QtCore import QObject

from app.control.formulas import FormulaDrawer
from app.ui.main_window import MainWindow


class FormulasPresenter(QObject):
    def __init__(self, window: MainWindow, drawer: FormulaDrawer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        window.transcript.formulas.wanted.connect(drawer.draw)
        drawer.drawn.connect(window.transcript.formulas.put)
