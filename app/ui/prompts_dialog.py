"""The saved prompts, to look over and edit: names on the left, the chosen one on the right.

Shows what it is given and tells what is changed; whoever owns them keeps them and shows the list anew.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.bounded_edit import BoundedEdit
from app.ui.buttons import IconButton, TextButton
from app.ui.field_frame import FieldFrame
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.screen_size import within_screen
from app.ui.theme import UNIT, Theme
from app.ui.triggers import PromptWords


class PromptsDialog(QDialog):
    """Signals: `added(str, str)`, `changed(int, str, str)` with name and text, `deleted(int)`, `restored(int)`,
    `used(str)`; `import_requested(str)` and `export_requested(str)` with the path of a file.
    """

    added = Signal(str, str)
    changed = Signal(int, str, str)
    deleted = Signal(int)
    restored = Signal(int)
    used = Signal(str)
    import_requested = Signal(str)
    export_requested = Signal(str)

    def __init__(self, theme: Theme, draft: str, parent: QWidget | None = None) -> None:
        """`draft` is what a new prompt begins with."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Saved prompts"))
        self.resize(within_screen(self, theme.units(94), theme.units(62)))
        self._draft = draft
        self._prompts: tuple[PromptWords, ...] = ()
        self._shown: int | None = None
        self._deleted: int | None = None
        self.names = QListWidget()
        self.names.setObjectName("suggestions")
        self.names.setAccessibleName(self.tr("Saved prompts"))
        self.names.setFixedWidth(theme.units(28))
        self.add = TextButton(theme, self.tr("New prompt"), icon="plus")
        self.bring = IconButton(theme, "download", self.tr("Bring in prompts from a file"))
        self.take = IconButton(theme, "upload", self.tr("Write all prompts to a file"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name, as you type it after /"))
        self.name.setAccessibleName(self.tr("Name of the prompt"))
        self.name.setMaxLength(80)
        self.text = BoundedEdit()
        self.text.setFont(theme.font(theme.sizes.ui))
        self.text.setPlaceholderText(self.tr("Write a letter to {name} about {subject}."))
        self.text.setAccessibleName(self.tr("Text of the prompt"))
        self.words = wrapped_label(
            self.tr("What stands in {braces} is filled in when you use the prompt: Tab goes from one to the next."),
            "small",
        )
        self.note = ElidedLabel(style="small")
        self.undo = TextButton(theme, self.tr("Undo"), icon="undo-2")
        self.delete = TextButton(theme, self.tr("Delete"), kind="", icon="trash-2")
        self.use = TextButton(theme, self.tr("Use it now"), kind="primary")
        self.close_button = TextButton(theme, self.tr("Close"), kind="")
        self._compose()
        self.names.currentRowChanged.connect(self._show_chosen)
        self.text.paste_refused.connect(lambda _: self.say(self.tr("That is too long for a saved prompt.")))
        self.add.clicked.connect(self._on_add)
        self.name.editingFinished.connect(self._keep)
        self.delete.clicked.connect(self._on_delete)
        self.undo.clicked.connect(self._on_undo)
        self.use.clicked.connect(self._on_use)
        self.bring.clicked.connect(self._on_import)
        self.take.clicked.connect(self._on_export)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self._keep)
        self.undo.hide()
        self.set_prompts(())

    def set_prompts(self, prompts: Sequence[PromptWords], chosen: int | None = None) -> None:
        """`chosen` is the number of the one to show; else the one that was, or the first."""
        before = self._chosen()
        wanted = chosen if chosen is not None else before.number if before else None
        self._prompts = tuple(prompts)
        with QSignalBlocker(self.names):
            self.names.clear()
            for prompt in prompts:
                self.names.addItem(QListWidgetItem(prompt.name))
            row = next((at for at, prompt in enumerate(prompts) if prompt.number == wanted), 0 if prompts else -1)
            self.names.setCurrentRow(row)
        self._fill()

    def say(self, text: str) -> None:
        """A sentence below the prompt."""
        self.note.setText(text)

    def _compose(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(UNIT)
        left.addWidget(self.names, 1)
        row = QHBoxLayout()
        row.setSpacing(UNIT // 2)
        row.addWidget(self.add, 1)
        row.addWidget(self.bring)
        row.addWidget(self.take)
        left.addLayout(row)
        right = QVBoxLayout()
        right.setSpacing(UNIT)
        right.addWidget(self.name)
        # Its words begin below those of the name.
        right.addWidget(FieldFrame(self.text, UNIT), 1)
        right.addWidget(self.words)
        note = QHBoxLayout()
        note.setSpacing(UNIT)
        note.addWidget(self.note, 1)
        note.addWidget(self.undo)
        right.addLayout(note)
        both = QHBoxLayout()
        both.setSpacing(UNIT * 2)
        both.addLayout(left)
        both.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addLayout(both, 1)
        column.addLayout(foot)

    def _chosen(self) -> PromptWords | None:
        return next((prompt for prompt in self._prompts if prompt.number == self._shown), None)

    def _show_chosen(self) -> None:
        # What was written of the one before is kept first; that may show the list anew.
        row = self.names.currentRow()
        number = self._prompts[row].number if 0 <= row < len(self._prompts) else None
        self._keep()
        at = next((at for at, prompt in enumerate(self._prompts) if prompt.number == number), -1)
        with QSignalBlocker(self.names):
            self.names.setCurrentRow(at)
        self._fill()

    def _fill(self) -> None:
        row = self.names.currentRow()
        prompt = self._prompts[row] if 0 <= row < len(self._prompts) else None
        if prompt is not None and prompt.number == self._shown and self.text.toPlainText() == prompt.text:
            self.name.setText(prompt.name)
            return
        self._shown = prompt.number if prompt else None
        self.name.setText(prompt.name if prompt else "")
        self.text.set_text(prompt.text if prompt else "")
        for widget in (self.name, self.text, self.delete, self.use, self.take):
            widget.setEnabled(prompt is not None)

    def _keep(self) -> None:
        prompt = self._chosen()
        if prompt is None:
            return
        name, text = self.name.text().strip() or prompt.name, self.text.toPlainText()
        if (name, text) != (prompt.name, prompt.text):
            self.changed.emit(prompt.number, name, text)

    def _on_add(self) -> None:
        self._keep()
        first = " ".join(self._draft[:60].split())
        self.added.emit(first or self.tr("New prompt"), self._draft)
        self._draft = ""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _on_delete(self) -> None:
        prompt = self._chosen()
        if prompt is not None:
            self._deleted = prompt.number
            self._shown = None
            self.deleted.emit(prompt.number)
            self.say(self.tr("“{0}” was deleted.").format(prompt.name))
            self.undo.show()

    def _on_undo(self) -> None:
        if self._deleted is not None:
            self.undo.hide()
            self.say("")
            self.restored.emit(self._deleted)

    def _on_use(self) -> None:
        self._keep()
        text = self.text.toPlainText()
        self.accept()
        self.used.emit(text)

    def _on_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Bring in prompts"), "", self.tr("Prompts (*.json)"))
        if path:
            self.import_requested.emit(path)

    def _on_export(self) -> None:
        self._keep()
        title = self.tr("Write all prompts to a file")
        path, _ = QFileDialog.getSaveFileName(self, title, "prompts.json", self.tr("Prompts (*.json)"))
        if path:
            self.export_requested.emit(path)
