"""Looks at the text of an attachment, exactly what a model is given of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.field_frame import FieldFrame
from app.ui.labels import ElidedLabel
from app.ui.numerals import integer
from app.ui.screen_size import within_screen
from app.ui.theme import UNIT, Theme

# What is laid out at once without holding the window.
_SHOWN = 50_000
_LONG_WORD = 5_000


class TextPreview(QDialog):
    """Signal: `insert_requested()`: the text belongs into the message itself."""

    insert_requested = Signal()

    def __init__(self, theme: Theme, name: str, text: str, may_insert: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.resize(within_screen(self, theme.units(90), theme.units(66)))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(theme.code_font())
        if max(map(len, text[:_SHOWN].split()), default=0) > _LONG_WORD:
            # Looking for its boundaries would cost the square of its length.
            self.text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.text.setPlainText(text[:_SHOWN])
        self.text.setAccessibleName(self.tr("Text of {0}").format(name))
        words = self.tr("{0} characters").format(integer(len(text)))
        if len(text) > _SHOWN:
            words = self.tr("The first {0} of {1} characters").format(integer(_SHOWN), integer(len(text)))
        self.insert = TextButton(theme, self.tr("Insert as text instead"))
        self.close_button = TextButton(theme, self.tr("Close"), kind="primary")
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        foot.addWidget(ElidedLabel(words, style="small"), 1)
        foot.addWidget(self.insert)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addWidget(FieldFrame(self.text), 1)
        column.addLayout(foot)
        self.insert.setVisible(may_insert)
        self.close_button.clicked.connect(self.accept)
        self.insert.clicked.connect(self.insert_requested)
        self.insert.clicked.connect(self.accept)
