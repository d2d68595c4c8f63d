"""A plain text field for what is kept under a name: it takes as much as can be kept, and no paste holds the window."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LIMIT = 200_000
_LONG_WORD = 5_000


class BoundedEdit(QPlainTextEdit):
    """Signal: `paste_refused(int)` with the number of characters that were too many."""

    paste_refused = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words only, and all of them or none."""
        text = source.text()
        if len(text) + self.document().characterCount() > LIMIT:
            self.paste_refused.emit(len(text))
        elif text:
            self._choose_wrapping(text)
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def set_text(self, text: str) -> None:
        """In place of all that is there; what is too much is left out."""
        self._choose_wrapping(text)
        self.setPlainText(text[:LIMIT])

    def _choose_wrapping(self, text: str) -> None:
        """Looking for the boundaries of a word costs the square of its length."""
        is_long = max(map(len, text[:LIMIT].split()), default=0) > _LONG_WORD
        wrap = QTextOption.WrapMode
        self.setWordWrapMode(wrap.WrapAnywhere if is_long else wrap.WrapAtWordBoundaryOrAnywhere)
