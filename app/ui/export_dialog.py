"""Asks what is to be taken out of the history, in which form, and into which folder.

Values in, one request out. Knows nothing of the history and writes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.archive import Rating
from app.core.export import ExportFormat, ExportOptions, ExportRequest
from app.paths import from_home
from app.ui.buttons import TextButton
from app.ui.check_box import CheckBox
from app.ui.choice_box import ChoiceBox
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.theme import UNIT, Theme

_UNITS = 72
_TRAINING = (ExportFormat.SHAREGPT, ExportFormat.ALPACA, ExportFormat.OPENAI)


@dataclass(frozen=True)
class Selection:
    """Some conversations, and what they are called in the list. What is empty does not matter."""

    title: str
    conversations: tuple[int, ...] = ()
    folder: str | None = None
    tag: str | None = None


class ExportDialog(QDialog):
    """Signal: `confirmed(object, str)` with an ExportRequest and the folder to write into."""

    confirmed = Signal(object, str)

    def __init__(
        self, theme: Theme, selections: Sequence[Selection], folder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take conversations out"))
        self.setMinimumWidth(theme.units(_UNITS))
        self._folder = folder
        self._sentences = {
            ExportFormat.MARKDOWN: self.tr("To read and to keep: text with headings, a file for each."),
            ExportFormat.HTML: self.tr("To read and to print: pages that need nothing else, a file for each."),
            ExportFormat.JSON: self.tr("Everything Puna knows, in one file: to bring in again, here or elsewhere."),
            ExportFormat.SHAREGPT: self.tr("To train with: whole conversations, as for Vicuna."),
            ExportFormat.ALPACA: self.tr("To train with: the first question and answer of each conversation."),
            ExportFormat.OPENAI: self.tr("To train with: whole conversations, the system prompt as a message."),
        }
        titles = {
            ExportFormat.MARKDOWN: self.tr("Markdown"),
            ExportFormat.HTML: self.tr("Web pages"),
            ExportFormat.JSON: self.tr("Puna JSON"),
            ExportFormat.SHAREGPT: self.tr("ShareGPT"),
            ExportFormat.ALPACA: self.tr("Alpaca"),
            ExportFormat.OPENAI: self.tr("OpenAI messages"),
        }
        self.which = ChoiceBox(theme, self.tr("Conversations"))
        for selection in selections:
            self.which.addItem(selection.title, selection)
        self.form = ChoiceBox(theme, self.tr("Format"))
        for name, title in titles.items():
            self.form.addItem(title, name)
        self.sentence = wrapped_label("", "small")
        self.good_only = CheckBox(theme, "")
        self.all_branches = CheckBox(theme, self.tr("Other versions of questions and answers too"))
        self.reasoning = CheckBox(theme, self.tr("What models thought before they answered too"))
        self.place = ElidedLabel(from_home(folder))
        self.choose = TextButton(theme, self.tr("Choose…"), icon="folder")
        self.export = TextButton(theme, self.tr("Take out"), kind="primary")
        self.export.setDefault(True)
        self.cancel = TextButton(theme, self.tr("Cancel"), kind="")
        self._compose()
        self.form.currentIndexChanged.connect(self._refresh)
        self.choose.clicked.connect(self._on_choose)
        self.export.clicked.connect(self._on_export)
        self.cancel.clicked.connect(self.reject)
        self._refresh()
        self.which.setFocus()

    def request(self) -> ExportRequest:
        """What is asked for now. A box that is not seen asks for nothing."""
        selection: Selection = self.which.currentData()
        return ExportRequest(
            format=self._format(),
            conversations=selection.conversations,
            folder=selection.folder,
            tag=selection.tag,
            options=ExportOptions(
                all_branches=not self.all_branches.isHidden() and self.all_branches.isChecked(),
                rating=Rating.GOOD if self.good_only.isChecked() else None,
                reasoning=not self.reasoning.isHidden() and self.reasoning.isChecked(),
            ),
        )

    def set_folder(self, folder: str) -> None:
        self._folder = folder
        self.place.setText(from_home(folder))

    def _compose(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT * 2)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 1)
        where = QHBoxLayout()
        where.setSpacing(UNIT)
        where.addWidget(self.place, 1)
        where.addWidget(self.choose)
        labels = (self.tr("Conversations"), self.tr("Format"), self.tr("Folder"))
        # What belongs to the format stands below it.
        for at, label in zip((0, 1, 6), labels, strict=True):
            grid.addWidget(wrapped_label(label, "secondary"), at, 0)
        beside = (self.which, self.form, self.sentence, self.good_only, self.all_branches, self.reasoning)
        for at, widget in enumerate(beside):
            grid.addWidget(widget, at, 1)
        grid.addLayout(where, 6, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        column.setSpacing(UNIT * 3)
        column.addLayout(grid)
        column.addStretch()
        column.addLayout(buttons)

    def _format(self) -> ExportFormat:
        return ExportFormat(self.form.currentData())

    def _refresh(self) -> None:
        form = self._format()
        training = form in _TRAINING
        self.sentence.setText(self._sentences[form])
        self.good_only.setText(
            self.tr("Only up to the last answer I rated good")
            if training
            else self.tr("Only conversations with an answer I rated good")
        )
        self.all_branches.setVisible(form is not ExportFormat.JSON)
        self.reasoning.setVisible(training)
        # A layout counts a wrapped sentence as one line until it knows the width.
        width = max(self.minimumWidth(), self.layout().minimumSize().width())
        self.resize(width, self.layout().totalHeightForWidth(width))

    def _on_choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self._folder)
        if folder:
            self.set_folder(folder)

    def _on_export(self) -> None:
        self.confirmed.emit(self.request(), self._folder)
        self.accept()
