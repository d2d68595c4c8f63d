"""Shows what a dropped checkpoint is, and asks whether to make a chat of it.

Draws a SourceCard and asks for what its files don't tell: the model that a difference or an adapter was made for, and
the rule by which it was made. Knows nothing of conversion.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.source_card import SourceCard
from app.ui.buttons import TextButton
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.theme import UNIT, Theme

_WIDTH = UNIT * 64


class SourceDialog(QDialog):
    """Signals: `confirmed(str, str)` with the base's folder and the rule's name, each empty where none was asked."""

    confirmed = Signal(str, str)

    def __init__(self, theme: Theme, card: SourceCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add model"))
        self.setMinimumWidth(_WIDTH)
        self._card = card
        self._base = ""
        self._rules = QButtonGroup(self)

        self.convert = TextButton(theme, self.tr("Make a chat of it"), kind="primary")
        self.convert.setDefault(True)
        self.cancel = TextButton(theme, self.tr("Close") if card.problems else self.tr("Cancel"), kind="")
        self.base = TextButton(theme, self.tr("Choose the base model…"), icon="folder-plus")

        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(ElidedLabel(card.title, style="title"))
        column.addWidget(ElidedLabel(card.path, style="small"))
        column.addLayout(self._facts())
        for problem in card.problems:
            column.addWidget(_notice(problem, "failed"))
        for note in card.notes:
            column.addWidget(_notice(note))
        if card.needs_base:
            column.addWidget(wrapped_label(self.tr("It is no model by itself: it belongs to a base model.")))
            column.addWidget(self.base, 0, Qt.AlignmentFlag.AlignLeft)
        for name, meaning in card.rules:
            choice = QRadioButton(meaning)
            choice.setObjectName(name)
            self._rules.addButton(choice)
            column.addWidget(choice)
        column.addStretch()
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.convert)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        outer.setSpacing(UNIT * 2)
        outer.addWidget(area)
        outer.addLayout(buttons)
        self.resize(_WIDTH, min(UNIT * 80, body.sizeHint().height() + UNIT * 14))

        self.convert.clicked.connect(self._on_convert)
        self.cancel.clicked.connect(self.reject)
        self.base.clicked.connect(self._on_choose_base)
        self._rules.buttonClicked.connect(lambda button: self._refresh())
        self._refresh()
        self.convert.setFocus()

    def set_base(self, folder: str) -> None:
        self._base = folder
        self.base.setText(self.tr("Base model: {0}").format(Path(folder).name))
        self._refresh()

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, UNIT, 0, UNIT)
        grid.setHorizontalSpacing(UNIT * 3)
        grid.setVerticalSpacing(UNIT // 2)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(self._card.facts):
            grid.addWidget(wrapped_label(label, "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(wrapped_label(value), row, 1)
        return grid

    def _on_choose_base(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the base model's folder"), str(Path.home()))
        if folder:
            self.set_base(folder)

    def _on_convert(self) -> None:
        rule = self._rules.checkedButton()
        self.confirmed.emit(self._base, rule.objectName() if rule else "")
        self.accept()

    def _refresh(self) -> None:
        answered = (not self._card.needs_base or self._base) and (not self._card.rules or self._rules.checkedButton())
        self.convert.setEnabled(bool(answered) and not self._card.problems)


def _notice(text: str, outcome: str = "") -> QFrame:
    frame = QFrame()
    frame.setObjectName("job" if outcome else "notice")
    frame.setProperty("outcome", outcome)
    column = QVBoxLayout(frame)
    column.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT)
    column.addWidget(wrapped_label(text))
    return frame
