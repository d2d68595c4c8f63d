"""Asks for one line of text, such as a name, and says what for."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.labels import wrapped_label
from app.ui.screen_size import within_screen
from app.ui.theme import UNIT, Theme

_WIDTH = 52


class TextQuestion(QDialog):
    """`title` is what it does, and so are the words on its button; a `secret` is not shown."""

    def __init__(
        self, theme: Theme, title: str, words: str, parent: QWidget, text: str = "", secret: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit(text)
        self.field.setAccessibleName(words)
        if secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.answer = TextButton(theme, title, kind="primary")
        self.answer.setDefault(True)
        self.cancel = TextButton(theme, self.tr("Cancel"), kind="")
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addWidget(wrapped_label(words))
        column.addWidget(self.field)
        column.addLayout(buttons)
        width = theme.units(_WIDTH)
        self.resize(within_screen(self, width, column.totalHeightForWidth(width)))
        self.field.textChanged.connect(self._refresh)
        self.answer.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.field.selectAll()
        self.field.setFocus()
        self._refresh()

    def ask(self) -> str:
        """Wait for the person; empty where nothing was given."""
        given = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return self.field.text().strip() if given else ""

    def _refresh(self) -> None:
        self.answer.setEnabled(bool(self.field.text().strip()))
