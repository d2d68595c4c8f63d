"""What a model thought aloud before its answer: a line that unfolds. Folded it costs nothing, however long it is."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui import markdown
from app.ui.block_views import BlockViews
from app.ui.buttons import TextButton
from app.ui.formulas import Formulas
from app.ui.rich_text import Formula
from app.ui.theme import UNIT, Theme

# So much is read as Markdown, and what follows shown as it is: all of it comes at once when the line unfolds.
_READ, _READ_LINES = 6_000, 300


class Thinking(QWidget):
    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._document = markdown.Document()
        self._width = 0
        self.line = TextButton(theme, "", kind="", icon="chevron-right")
        self.line.setCheckable(True)
        self.body = BlockViews(theme, formulas, spacing=UNIT)
        self._frame = QFrame()
        self._frame.setObjectName("quote")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(UNIT * 2, 0, 0, 0)
        inside.addWidget(self.body)
        self._frame.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.line)
        column.addWidget(self._frame)
        self.line.setStyleSheet("text-align: left; padding-left: 0;")
        self.line.toggled.connect(self._on_toggled)
        # Room that a message has left over belongs to nobody, least of all to a fold.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def set_thought(self, text: str, seconds: float | None, going_on: bool) -> None:
        """`seconds` is how long it took, None where that is not known; empty text hides the line."""
        self._text = text
        self.setVisible(bool(text))
        if going_on:
            self.line.setText(self.tr("Thinking…"))
        elif seconds is None:
            self.line.setText(self.tr("Thought before answering"))
        else:
            self.line.setText(self.tr("Thought for {0}").format(_span(seconds)))
        if self.line.isChecked():
            self._show()

    def fit(self, width: int) -> None:
        self._width = width
        if self.line.isChecked():
            self._fit_body()

    def formulas_arrived(self, arrived: set[Formula]) -> None:
        self.body.formulas_arrived(arrived)

    def _on_toggled(self, unfolded: bool) -> None:
        self.line.set_icon("chevron-down" if unfolded else "chevron-right")
        if unfolded:
            self._show()
        self._frame.setVisible(unfolded)

    def _show(self) -> None:
        text = self._text.strip()
        read = _beginning(text)
        self._document = markdown.advance(self._document, read)
        self.body.show_blocks((*self._document.blocks, *markdown.plain(text[len(read) :]).blocks))
        self._fit_body()

    def _fit_body(self) -> None:
        if self._width:
            self.body.fit(max(self._width - UNIT * 2 - 3, UNIT))


def _beginning(text: str) -> str:
    """Whole lines of it, where it is longer than that."""
    read = text[:_READ]
    beyond = read.split("\n", _READ_LINES)[_READ_LINES:]
    read = read[: len(read) - sum(map(len, beyond))]
    return read if len(read) == len(text) else read[: read.rfind("\n") + 1 or len(read)]


def _span(seconds: float) -> str:
    """12 s, or 2 min 5 s."""
    whole = max(1, round(seconds))
    return f"{whole} s" if whole < 60 else f"{whole // 60} min {whole % 60} s"
