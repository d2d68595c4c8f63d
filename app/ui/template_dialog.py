"""A prompt template as Jinja on the left, and on the right exactly what a model would read with it, token by token.

Renders nothing itself: whoever is asked by `preview_requested` answers with `show_preview`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.prompt_preview import PromptPreview
from app.ui.bounded_edit import BoundedEdit
from app.ui.buttons import IconButton, TextButton
from app.ui.choice_box import ChoiceBox
from app.ui.field_frame import FieldFrame
from app.ui.jinja_highlighter import JinjaHighlighter
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.numerals import integer
from app.ui.restyle import set_property
from app.ui.screen_size import within_screen
from app.ui.theme import UNIT, Theme

_PAUSE_MS = 250
_MARKS = ("{{", "{%", "{#")


@dataclass(frozen=True)
class TemplateWords:
    """`key` tells which it is. `source` is its Jinja; `number` that of a saved one, else 0."""

    key: str
    title: str
    source: str
    number: int = 0


class TemplateDialog(QDialog):
    """Signals: `preview_requested(str)` with Jinja; `used(str)` with what this conversation is to have;
    `saved(int, str, str)` with number (0 for a new one), name and Jinja; `deleted(int)`, `restored(int)`;
    `import_requested(str)` and `export_requested(str, str)` with a path, and the Jinja.
    """

    preview_requested = Signal(str)
    used = Signal(str)
    saved = Signal(int, str, str)
    deleted = Signal(int)
    restored = Signal(int)
    import_requested = Signal(str)
    export_requested = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prompt template"))
        self.resize(within_screen(self, theme.units(126), theme.units(82)))
        self.setMinimumSize(UNIT * 88, UNIT * 56)
        self._theme = theme
        self._templates: tuple[TemplateWords, ...] = ()
        self._number = 0
        self._wants_own = False
        self._deleted = 0
        self._own = ""
        self._preview: PromptPreview | None = None
        self.start = ChoiceBox(theme, self.tr("Begin with"))
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.save = TextButton(theme, self.tr("Save"))
        self.delete = IconButton(theme, "trash-2", self.tr("Delete this saved template"))
        self.bring = IconButton(theme, "download", self.tr("Open a .jinja file"))
        self.take = IconButton(theme, "upload", self.tr("Write it to a .jinja file"))
        self.source = BoundedEdit()
        self.source.setFont(theme.code_font())
        self.source.setAccessibleName(self.tr("Template in Jinja"))
        self._highlighter = JinjaHighlighter(theme, self.source.document())
        self.prompt = QTextEdit()
        self.prompt.setReadOnly(True)
        self.prompt.setFont(theme.code_font())
        self.prompt.setUndoRedoEnabled(False)
        self.prompt.setAccessibleName(self.tr("The prompt that the model reads"))
        self.verdict = wrapped_label("", "small")
        self.note = ElidedLabel(style="small")
        self.undo = TextButton(theme, self.tr("Undo"), icon="undo-2")
        self.undo.hide()
        self.use = TextButton(theme, self.tr("Use in this conversation"), kind="primary")
        self.close_button = TextButton(theme, self.tr("Close"), kind="")
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._compose()
        self._connect()

    def set_templates(self, templates: Sequence[TemplateWords], chosen: str | None = None) -> None:
        """What one can begin with. With `chosen`, a key, that one is opened."""
        wanted = self.start.currentData() if chosen is None else chosen
        self._templates = tuple(templates)
        with QSignalBlocker(self.start):
            self.start.clear()
            for each in templates:
                self.start.addItem(each.title, each.key)
            self.start.setCurrentIndex(max(self.start.findData(wanted), 0))
        if chosen is not None:
            self._on_start()
        self.delete.setEnabled(self._number != 0)

    def set_source(self, source: str, name: str = "") -> None:
        """Another text to work on, which is not saved under a name yet."""
        self._number = 0
        self._wants_own = False
        self.delete.setEnabled(False)
        self.name.setText(name)
        self.source.set_text(source)

    def show_preview(self, preview: PromptPreview) -> None:
        if preview.source and self._wants_own and not self.source.toPlainText():
            # The model's own, which only the engine knows.
            self._wants_own = False
            self._own = preview.source
            with QSignalBlocker(self.source):
                self.source.set_text(preview.source)
        self._preview = preview
        self._mark_line(preview.line)
        if preview.problem:
            self._judge(preview.problem, bad=True)
            self.prompt.setPlainText("")
            return
        words = self.tr("{0} tokens of {1}; each shade is one token.").format(
            integer(preview.tokens), integer(preview.n_ctx)
        )
        if preview.shown < preview.tokens:
            words = self.tr("The first {0} of {1} tokens; each shade is one token.").format(
                integer(preview.shown), integer(preview.tokens)
            )
        self._judge(words, bad=False)
        self._show_tokens(preview)

    def show_nothing(self, why: str) -> None:
        """There is no engine to ask now."""
        self._preview = None
        self._mark_line(0)
        self._judge(why, bad=False)
        self.prompt.setPlainText("")

    def say(self, text: str) -> None:
        self.note.setText(text)

    def _compose(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(UNIT)
        begin = QLabel(self.tr("Begin with"))
        begin.setProperty("look", "secondary")
        top.addWidget(begin)
        top.addWidget(self.start, 1)
        top.addSpacing(UNIT)
        top.addWidget(self.name, 1)
        for widget in (self.save, self.delete, self.bring, self.take):
            top.addWidget(widget)
        for widget in (self.start, self.save):
            # As high as the field between them.
            widget.setSizePolicy(widget.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Preferred)
        both = QHBoxLayout()
        both.setSpacing(UNIT * 2)
        for title, widget in ((self.tr("Template"), self.source), (self.tr("What the model reads"), self.prompt)):
            head = QLabel(title)
            head.setProperty("look", "heading")
            side = QVBoxLayout()
            side.setSpacing(UNIT // 2)
            side.addWidget(head)
            side.addWidget(FieldFrame(widget), 1)
            both.addLayout(side, 1)
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.close_button)
        foot.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT * 2)
        column.setSpacing(UNIT + UNIT // 2)
        column.addLayout(top)
        column.addLayout(both, 1)
        column.addWidget(self.verdict)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.start.activated.connect(self._on_start)
        self.source.textChanged.connect(self._timer.start)
        self.source.paste_refused.connect(lambda _: self.say(self.tr("That is longer than any template needs.")))
        self._timer.timeout.connect(self.refresh)
        self.save.clicked.connect(self._on_save)
        self.delete.clicked.connect(self._on_delete)
        self.undo.clicked.connect(self._on_undo)
        self.bring.clicked.connect(self._on_import)
        self.take.clicked.connect(self._on_export)
        self.use.clicked.connect(self._on_use)
        self.close_button.clicked.connect(self.reject)
        self._theme.changed.connect(self._restyle)

    def refresh(self) -> None:
        """Ask for the prompt of what is written now."""
        source = self.source.toPlainText()
        if not source.strip() and not self._wants_own:
            self.show_preview(PromptPreview(problem=self.tr("It is empty: begin with another one, or write one.")))
        elif source and not any(mark in source for mark in _MARKS):
            words = self.tr("Nothing of the conversation is in it: a template names {{ messages }}.")
            self.show_preview(PromptPreview(problem=words))
        else:
            self.preview_requested.emit(source)

    def _chosen(self) -> TemplateWords | None:
        return next((each for each in self._templates if each.key == self.start.currentData()), None)

    def _on_start(self) -> None:
        template = self._chosen()
        if template is not None:
            self.set_source(template.source, template.title if template.number else "")
            self._number = template.number
            self._wants_own = template.key == ""
            self.delete.setEnabled(template.number != 0)
            self._timer.start()

    def _show_tokens(self, preview: PromptPreview) -> None:
        colors = self._theme.colors
        grounds = (colors.sunken, colors.selected)
        plain = QTextCharFormat()
        special = QTextCharFormat()
        special.setForeground(QColor(colors.on_accent))
        special.setBackground(QColor(colors.accent))
        special.setFontWeight(QFont.Weight.DemiBold)
        bar = self.prompt.verticalScrollBar()
        at = bar.value()
        self.prompt.clear()
        cursor = self.prompt.textCursor()
        cursor.beginEditBlock()
        for number, piece in enumerate(preview.pieces):
            plain.setForeground(QColor(colors.text))
            plain.setBackground(QColor(grounds[number % 2]))
            cursor.insertText(piece.text.replace("\n", "⏎\n"), special if piece.is_special else plain)
        cursor.endEditBlock()
        bar.setValue(at)

    def _mark_line(self, line: int) -> None:
        """Behind the line in which the mistake is."""
        marks = []
        block = self.source.document().findBlockByNumber(line - 1)
        if line and block.isValid():
            mark = QTextEdit.ExtraSelection()
            mark.format.setBackground(QColor(self._theme.colors.danger_soft))
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.cursor = QTextCursor(block)
            marks.append(mark)
        self.source.setExtraSelections(marks)

    def _judge(self, text: str, bad: bool) -> None:
        self.verdict.setText(text)
        set_property(self.verdict, "look", "warning" if bad else "small")
        self.use.setEnabled(not bad)

    def _restyle(self) -> None:
        self._highlighter.rehighlight()
        if self._preview is not None:
            self.show_preview(self._preview)

    def _on_use(self) -> None:
        template, source = self._chosen(), self.source.toPlainText()
        # What was not changed keeps its name, and what Puna knows of it besides its text.
        unchanged = template is not None and not template.number and source == template.source
        is_own = template is not None and template.key == "" and source in ("", self._own)
        self.used.emit(template.key if template is not None and (unchanged or is_own) else source)
        self.accept()

    def _on_save(self) -> None:
        template = self._chosen()
        name = self.name.text().strip() or (template.title if template else self.tr("Template"))
        self.saved.emit(self._number, name, self.source.toPlainText())

    def _on_delete(self) -> None:
        if self._number:
            self._deleted = self._number
            self.deleted.emit(self._number)
            self.set_source(self.source.toPlainText(), self.name.text())
            self.say(self.tr("“{0}” was deleted.").format(self.name.text()))
            self.undo.show()

    def _on_undo(self) -> None:
        self.undo.hide()
        self.say("")
        self.restored.emit(self._deleted)

    def _on_import(self) -> None:
        kinds = self.tr("Templates (*.jinja *.j2 *.jinja2 *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open a template"), "", kinds)
        if path:
            self.import_requested.emit(path)

    def _on_export(self) -> None:
        name = self.name.text().strip().replace("/", "-") or "template"
        title = self.tr("Write the template to a file")
        path, _ = QFileDialog.getSaveFileName(self, title, f"{name}.jinja", self.tr("Templates (*.jinja)"))
        if path:
            self.export_requested.emit(path, self.source.toPlainText())
