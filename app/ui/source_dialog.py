"""Shows what a dropped checkpoint is, and asks whether to make a chat of it.

Draws a SourceCard and asks for what its files don't tell: the model that a difference or an adapter was made for, the
rule by which it was made, and how one talks to it. Knows nothing of conversion.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.source_card import SourceCard
from app.paths import from_home
from app.ui.buttons import TextButton
from app.ui.choice_box import ChoiceBox
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.screen_size import within_screen
from app.ui.sentences import said
from app.ui.theme import UNIT, Theme
from app.ui.type_choice import TypeChoice

# In units; with large text no wider than the smallest window.
_WIDTH, _WIDEST = 84, 108


class SourceDialog(QDialog):
    """Signals: `confirmed(str, str, str, str, object)` with the base's folder, the rule and the template, empty where
    none is meant, the type, and a Weighing or None; `forecast_wanted(str, str)` with the base's folder and the rule,
    once they are known.

    `templates` are (name, title). `usual` is the type that is made where nothing else is chosen.
    """

    confirmed = Signal(str, str, str, str, object)
    forecast_wanted = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        card: SourceCard,
        templates: list[tuple[str, str]],
        usual: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add model"))
        width = min(theme.units(_WIDTH), UNIT * _WIDEST)
        self.setMinimumWidth(width)
        self._card = card
        self._base = ""
        self.rule = _Choice(theme, self.tr("Made by the rule"), self.tr("the files tell it"), card.rules)
        self.template = _Choice(theme, self.tr("Talk to it like"), self.tr("it continues texts"), templates)
        self.template.choose(card.template)
        self.type = TypeChoice(theme, usual)

        self.convert = TextButton(theme, self.tr("Make a chat of it"), kind="primary")
        self.convert.setDefault(True)
        self.cancel = TextButton(theme, self.tr("Cancel") if card.usable else self.tr("Close"), kind="")
        self.base = TextButton(theme, self.tr("Choose the base model…"), icon="folder-plus")

        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(ElidedLabel(card.title, style="title"))
        column.addWidget(ElidedLabel(from_home(card.path), style="small"))
        self._grids = (self._facts(), self._choices())
        column.addLayout(self._grids[0])
        for problem in card.problems:
            column.addWidget(_notice(said(problem), "failed"))
        for note in card.notes:
            column.addWidget(_notice(said(note)))
        if card.needs_base:
            column.addWidget(self.base, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._grids[1])
        column.addWidget(self.type)
        self.type.setVisible(card.usable)
        column.addStretch()
        self._area = area = QScrollArea()
        area.setAccessibleName(self.tr("What was found"))
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
        # Room for the proposals and what belongs to them, which come a moment later.
        proposals = UNIT * 32 if card.usable else 0
        self.resize(within_screen(self, width, body.sizeHint().height() + UNIT * 14 + proposals))

        self.convert.clicked.connect(self._on_convert)
        self.cancel.clicked.connect(self.reject)
        self.type.weighing.opened.connect(lambda: QTimer.singleShot(0, self, self._show_weighing))
        self.base.clicked.connect(self._on_choose_base)
        self._refresh()
        self.convert.setFocus()

    def set_base(self, folder: str) -> None:
        self._base = folder
        self.base.setText(self.tr("Base model: {0}").format(Path(folder).name))
        self._refresh()
        self.ask_forecast()

    def ask_forecast(self) -> None:
        """Where all is known that it depends on."""
        if self._card.usable and (self._base or not self._card.needs_base):
            self.forecast_wanted.emit(self._base, self.rule.chosen())

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, UNIT, 0, UNIT)
        grid.setHorizontalSpacing(UNIT * 3)
        grid.setVerticalSpacing(UNIT // 2)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(self._card.facts):
            grid.addWidget(wrapped_label(said(label), "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(wrapped_label(said(value)), row, 1)
        return grid

    def _choices(self) -> QGridLayout:
        """What is asked for, below each other: lists that begin at the same place."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT * 3)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 1)
        asked = ((self.rule, self._card.rules), (self.template, self._card.asks_template))
        for row, (choice, wanted) in enumerate(asked):
            for place, widget in enumerate((choice.label, choice.list)):
                grid.addWidget(widget, row, place)
                if not wanted:
                    widget.hide()
        return grid

    def _line_up(self) -> None:
        """What is asked begins where the facts above it begin."""
        labels = [item.widget() for grid in self._grids for row in range(grid.rowCount())
                  if (item := grid.itemAtPosition(row, 0)) is not None and not item.widget().isHidden()]  # fmt: skip
        widest = max((label.fontMetrics().horizontalAdvance(label.text()) for label in labels), default=0)
        width = min(widest + 1, self.width() // 3)
        for grid in self._grids:
            if grid.columnMinimumWidth(0) != width:  # each change is a layout anew
                grid.setColumnMinimumWidth(0, width)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._line_up()
        return super().event(event)

    def _show_weighing(self) -> None:
        """What unfolds at the lower end shall be seen."""
        self._area.ensureWidgetVisible(self.type.weighing)

    def _on_choose_base(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the base model's folder"), str(Path.home()))
        if folder:
            self.set_base(folder)

    def _on_convert(self) -> None:
        template = self.template.chosen() if self._card.asks_template else ""
        weighing = self.type.weighing.weighing()
        self.confirmed.emit(self._base, self.rule.chosen(), template, self.type.type(), weighing)
        self.accept()

    def _refresh(self) -> None:
        self.convert.setEnabled(self._card.usable and (bool(self._base) or not self._card.needs_base))


class _Choice:
    """A label and a list; its first entry means that nothing is chosen."""

    def __init__(self, theme: Theme, label: str, nothing: str, entries: Sequence[tuple[str, str]]) -> None:
        self.label = wrapped_label(label, "secondary")
        self.list = ChoiceBox(theme, label)
        self.list.addItem(nothing, "")
        for name, title in entries:
            self.list.addItem(said(title), name)

    def choose(self, name: str) -> None:
        """Nothing, where there is no such name."""
        self.list.setCurrentIndex(max(0, self.list.findData(name)))

    def chosen(self) -> str:
        return str(self.list.currentData())


def _notice(text: str, outcome: str = "") -> QFrame:
    frame = QFrame()
    frame.setObjectName("job" if outcome else "notice")
    frame.setProperty("outcome", outcome)
    column = QVBoxLayout(frame)
    column.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT)
    column.addWidget(wrapped_label(text))
    return frame
