"""The panel on the right: how the open conversation is answered. Instructions, template, sampling, context, adapters.

Shows what it is given and tells what a person changes; it keeps nothing and decides nothing.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.core.generation import AdapterScale, GenerationOptions, ModelInfo
from app.ui.adapter_row import AdapterRow
from app.ui.buttons import IconButton, TextButton
from app.ui.choice_box import ChoiceBox
from app.ui.field_frame import FieldFrame
from app.ui.growing_edit import GrowingEdit
from app.ui.labels import Label, wrapped_label
from app.ui.numerals import in_bytes, integer
from app.ui.option_rows import FIRST, MORE, OptionRow
from app.ui.persona_box import PersonaBox
from app.ui.theme import UNIT, Theme

_WIDTH, _USUAL_TEXT = UNIT * 38, 13
# Beside this there is still room for a conversation in the smallest window.
_LARGEST_WIDTH = UNIT * 61
# Typing is kept in its pauses.
_KEEP_AFTER_MS = 400
_CONTEXTS = (0, 2048, 4096, 8192, 16384, 32768, 65536, 131072)


class TuningPanel(QFrame):
    """Signals: `system_prompt_changed(str)`; `template_chosen(str)`, empty for the model's own;
    `option_changed(str, object)`, "" for the default; `context_chosen(int)`, 0 for automatic;
    `adapter_requested()`; `adapter_scaled(str, float)`; `adapter_removed(str)`; `detection_requested()`;
    `template_editing_requested()`;
    `close_requested()`.
    """

    system_prompt_changed = Signal(str)
    template_chosen = Signal(str)
    option_changed = Signal(str, object)
    context_chosen = Signal(int)
    adapter_requested = Signal()
    adapter_scaled = Signal(str, float)
    adapter_removed = Signal(str)
    detection_requested = Signal()
    template_editing_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tuning")
        self._theme = theme
        theme.changed.connect(self._fit_text)
        self._fit_text()
        self._defaults = GenerationOptions()
        self._changes: Mapping[str, object] = {}

        self.close_button = IconButton(theme, "x", self.tr("Close this panel"))
        self.persona = PersonaBox(theme)
        self.instructions = _Field()
        self.instructions.setAccessibleName(self.tr("Instructions"))
        self.instructions.setPlaceholderText(self.tr("For example: Answer briefly, in plain words."))
        self.template = ChoiceBox(theme, self.tr("Prompt template"))
        self.detect = TextButton(theme, self.tr("Find the best template"), icon="sparkles")
        self.detect.setToolTip(self.tr("Let the model itself tell which template it was trained on"))
        self.edit_template = TextButton(theme, self.tr("See and edit the prompt…"), icon="pencil")
        self.context = ChoiceBox(theme, self.tr("Context"))
        for size in _CONTEXTS:
            self.context.addItem(
                self.tr("Automatic") if size == 0 else self.tr("{0} tokens").format(integer(size)), size
            )
        self.rows = {words.name: OptionRow(theme, words) for words in (*FIRST, *MORE)}
        self.more = TextButton(theme, self.tr("More"), kind="", icon="chevron-right")
        self.more.setCheckable(True)
        self.add_adapter = TextButton(theme, self.tr("Add an adapter…"), icon="plus")
        self.facts = wrapped_label("", "small")
        self._sections: list[tuple[QWidget, ...]] = []
        self._adapters = QVBoxLayout()
        self._adapters.setSpacing(UNIT)
        self._more_rows = QWidget()
        self.adapter_rows: list[AdapterRow] = []
        self._timer = QTimer(self, interval=_KEEP_AFTER_MS, singleShot=True)
        self._compose()
        self._connect()
        self.set_model(None)
        self.set_conversation("", "", {}, ())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Where words changed their size while nobody saw them, Qt would leave all in the room that it had before.
        self._page.layout().invalidate()
        self._page.layout().activate()

    def _fit_text(self) -> None:
        self.setFixedWidth(min(round(_WIDTH * self._theme.sizes.ui / _USUAL_TEXT), _LARGEST_WIDTH))

    def set_detection(self, fraction: float | None) -> None:
        """How far the search for the best template is; None where none runs."""
        if fraction is None:
            self.detect.setText(self.tr("Find the best template"))
        else:
            self.detect.setText(self.tr("Trying them… {0} % (stop)").format(round(100 * fraction)))

    def set_templates(self, templates: Sequence[tuple[str, str]]) -> None:
        """(name, title) of what can be chosen besides the model's own."""
        with QSignalBlocker(self.template):
            self.template.clear()
            self.template.addItem(self.tr("The model's own"), "")
            for name, title in templates:
                self.template.addItem(title, name)

    def set_model(self, info: ModelInfo | None) -> None:
        """What is loaded; the defaults of the options are the model's."""
        self._defaults = info.sampling if info else GenerationOptions()
        self.detect.setEnabled(info is not None)
        self.add_adapter.setEnabled(info is not None)
        if info is None:
            self.facts.setText(self.tr("No model is loaded."))
        else:
            lines = (
                info.description,
                self.tr("Context {0} of {1} tokens").format(integer(info.n_ctx), integer(info.n_ctx_train)),
                self.tr("{0} of weights").format(in_bytes(info.size_bytes)),
            )
            self.facts.setText("\n".join(lines))
        self._show_options()

    def set_conversation(
        self, system_prompt: str, template: str, changes: Mapping[str, object], adapters: Sequence[AdapterScale]
    ) -> None:
        """What holds for the open conversation. `changes` are the options that differ from the model's."""
        self._changes = changes
        if self.instructions.toPlainText() != system_prompt:
            with QSignalBlocker(self.instructions):
                self.instructions.set_text(system_prompt)
            self._timer.stop()
        self.show_template(template)
        self._show_options()
        self._show_adapters(adapters)

    def show_template(self, template: str) -> None:
        """Its name in the list; one that is not there is a person's own."""
        with QSignalBlocker(self.template):
            at = self.template.findData(template)
            if at < 0:
                self.template.addItem(self.tr("Your own"), template)
                at = self.template.count() - 1
            self.template.setCurrentIndex(at)

    def set_sampling_visible(self, visible: bool) -> None:
        """Without, for a model that answers in one way only: nothing but what it is."""
        for section in self._sections:
            for widget in section:
                widget.setVisible(visible and (widget is not self._more_rows or self.more.isChecked()))
        self.add_adapter.setVisible(visible)
        self._adapters_heading.setVisible(visible)

    def set_context(self, n_ctx: int) -> None:
        """The size asked for; 0 is automatic."""
        with QSignalBlocker(self.context):
            if self.context.findData(n_ctx) < 0:
                self.context.addItem(self.tr("{0} tokens").format(integer(n_ctx)), n_ctx)
            self.context.setCurrentIndex(self.context.findData(n_ctx))

    def keep_now(self) -> None:
        """Tell at once what was typed but not told yet."""
        if self._timer.isActive():
            self._timer.stop()
            self.system_prompt_changed.emit(self.instructions.toPlainText())

    def _compose(self) -> None:
        self._page = page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        # On the right there is the room of the scroll bar besides.
        column.setContentsMargins(UNIT * 2, UNIT, UNIT, UNIT * 2)
        column.setSpacing(UNIT)
        head = QLabel(self.tr("This conversation"))
        head.setProperty("look", "strong")
        top = QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(self.close_button)
        column.addLayout(top)
        frame = FieldFrame(self.instructions, UNIT)
        for title, widgets in (
            (self.tr("Persona"), (self.persona,)),
            (self.tr("Instructions"), (frame,)),
            (self.tr("Prompt template"), (self.template, self.edit_template, self.detect)),
            (self.tr("Answers"), (*(self.rows[words.name] for words in FIRST), self.more, self._more_rows)),
            (self.tr("Context"), (self.context,)),
        ):
            heading = _heading(title)
            column.addWidget(heading)
            for widget in widgets:
                column.addWidget(widget)
            self._sections.append((heading, *widgets))
        self._adapters_heading = _heading(self.tr("Adapters"))
        column.addWidget(self._adapters_heading)
        column.addLayout(self._adapters)
        column.addWidget(self.add_adapter)
        column.addWidget(_heading(self.tr("Model")))
        column.addWidget(self.facts)
        column.addStretch(1)
        inside_more = QVBoxLayout(self._more_rows)
        inside_more.setContentsMargins(0, 0, 0, 0)
        inside_more.setSpacing(UNIT)
        for words in MORE:
            inside_more.addWidget(self.rows[words.name])
        self._more_rows.hide()
        area = QScrollArea()
        area.setAccessibleName(self.tr("How this conversation is answered"))
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.close_requested)
        self.instructions.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(lambda: self.system_prompt_changed.emit(self.instructions.toPlainText()))
        # What was typed just before is told first: whoever hears of a change shows the whole conversation anew.
        self.persona.touched.connect(self.keep_now)
        self.template.activated.connect(self.keep_now)
        self.template.activated.connect(lambda _: self.template_chosen.emit(self.template.currentData()))
        self.edit_template.clicked.connect(self.keep_now)
        self.edit_template.clicked.connect(self.template_editing_requested)
        self.detect.clicked.connect(self.detection_requested)
        self.context.activated.connect(lambda _: self.context_chosen.emit(self.context.currentData()))
        self.more.toggled.connect(self._on_more)
        self.add_adapter.clicked.connect(self.adapter_requested)
        self.add_adapter.pressed.connect(self.keep_now)
        for row in self.rows.values():
            row.changed.connect(self.keep_now)
            row.changed.connect(self.option_changed)

    def _on_more(self, unfolded: bool) -> None:
        self.more.set_icon("chevron-down" if unfolded else "chevron-right")
        self._more_rows.setVisible(unfolded)

    def _show_options(self) -> None:
        for name, row in self.rows.items():
            default = getattr(self._defaults, name)
            row.set_value(self._changes.get(name, default), name not in self._changes)

    def _show_adapters(self, adapters: Sequence[AdapterScale]) -> None:
        if [row.path for row in self.adapter_rows] == [adapter.path for adapter in adapters]:
            for row, adapter in zip(self.adapter_rows, adapters, strict=True):
                row.set_scale(adapter.scale)
            return
        for row in self.adapter_rows:
            self._adapters.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.adapter_rows = []
        for adapter in adapters:
            row = AdapterRow(self._theme, adapter, Path(adapter.path).stem)
            row.scale_changed.connect(self.keep_now)
            row.scale_changed.connect(self.adapter_scaled)
            row.removed.connect(self.keep_now)
            row.removed.connect(self.adapter_removed)
            self._adapters.addWidget(row)
            self.adapter_rows.append(row)


class _Field(GrowingEdit):
    def __init__(self) -> None:
        super().__init__(max_lines=8, enter_accepts=False)


def _heading(text: str) -> Label:
    label = Label(text)
    label.setProperty("look", "heading")
    label.set_off(0, UNIT, 0, 0)
    return label
