"""Asks what of a person's data is to be erased. Most can be taken back; all of it at once can't, and takes two presses.

Shows what there is and tells what was chosen; erases nothing.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.bidi import isolated
from app.ui.buttons import TextButton
from app.ui.check_box import CheckBox
from app.ui.flow import SideBySide
from app.ui.labels import Label, wrapped_label
from app.ui.numerals import in_bytes, integer
from app.ui.restyle import set_property
from app.ui.screen_size import stay_on_screen, within_screen
from app.ui.theme import UNIT, Theme

_UNITS = 72


@dataclass(frozen=True)
class ToErase:
    """What there is: numbers, bytes, and the folders that it lies in."""

    n_conversations: int
    n_models: int
    models_bytes: int
    models_folder: str
    again_bytes: int
    home: str


class EraseDialog(QDialog):
    """Signals: `confirmed(bool, bool, bool)`: conversations, models, what can be made again;
    `everything_confirmed()`.
    """

    confirmed = Signal(bool, bool, bool)
    everything_confirmed = Signal()

    def __init__(self, theme: Theme, what: ToErase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Erase"))
        self.setMinimumWidth(theme.units(_UNITS))
        self._sure = False
        self._below: list[tuple[Label, CheckBox]] = []
        self.conversations = CheckBox(theme, self.tr("Conversations: {0}").format(integer(what.n_conversations)))
        self.models = CheckBox(
            theme, self.tr("Models: {0}, {1}").format(integer(what.n_models), in_bytes(what.models_bytes))
        )
        self.again = CheckBox(theme, self.tr("What can be made again: {0}").format(in_bytes(what.again_bytes)))
        self._sentences = (
            (self.conversations, self.tr("They go to Puna's trash, and can be taken back for thirty days.")),
            (
                self.models,
                self.tr("Those in {0} go to the system's trash; any elsewhere stay.").format(
                    isolated(what.models_folder)
                ),
            ),
            (self.again, self.tr("What models have read, caches and adapters; the next use makes them again.")),
        )
        self.conversations.setEnabled(what.n_conversations > 0)
        self.models.setEnabled(what.n_models > 0)
        self.again.setEnabled(what.again_bytes > 0)
        self.warning = wrapped_label(
            self.tr(
                "For good: {0} conversations with their copies and the trash, {1} models, prompts, personas, settings, "
                "downloads and logs, which is all that Puna keeps in {2} and {3}. Models that lie elsewhere are not "
                "touched. Puna closes then, and nothing brings this back."
            ).format(
                integer(what.n_conversations), integer(what.n_models), isolated(what.home), isolated(what.models_folder)
            )
        )
        self.erase = TextButton(theme, self.tr("Erase"), kind="primary", icon="trash-2")
        self.everything = TextButton(theme, self.tr("Erase everything for good…"))
        self.cancel = TextButton(theme, self.tr("Cancel"), kind="")
        self._compose()
        self._indent()
        theme.changed.connect(self._indent)
        for box, _ in self._sentences:
            box.toggled.connect(self._refresh)
        self.erase.clicked.connect(self._on_erase)
        self.everything.clicked.connect(self._on_everything)
        self.cancel.clicked.connect(self.reject)
        self._refresh()
        self._fit()

    def _compose(self) -> None:
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        for box, sentence in self._sentences:
            box.setAccessibleDescription(sentence)
            words = wrapped_label(sentence, "small")
            self._below.append((words, box))
            column.addWidget(box)
            column.addWidget(words)
        self.notice = QFrame()
        self.notice.setObjectName("notice")
        inside = QVBoxLayout(self.notice)
        inside.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT)
        inside.addWidget(self.warning)
        self.notice.hide()
        column.addWidget(self.notice)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("What can be erased"))
        self.area.setWidget(body)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        choices = QWidget()
        beside = QHBoxLayout(choices)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(UNIT)
        beside.addStretch(1)
        beside.addWidget(self.cancel)
        beside.addWidget(self.erase)
        self._foot = SideBySide(self.everything, choices, UNIT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        whole.setSpacing(UNIT * 2)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._foot)

    def _indent(self) -> None:
        for words, box in self._below:
            margins = box.below_words()
            words.set_off(margins.left(), 0, margins.right(), UNIT)

    def _fit(self) -> None:
        """As high as what it says, where the screen is."""
        whole = self.layout()
        margins = whole.contentsMargins()
        width = self.minimumWidth()
        words = self.area.widget().layout().totalHeightForWidth(width - margins.left() - margins.right())
        height = words + whole.spacing() + self._foot.sizeHint().height() + margins.top() + margins.bottom()
        self.resize(within_screen(self, width, height))
        stay_on_screen(self)

    def _refresh(self) -> None:
        self.erase.setEnabled(any(box.isChecked() for box, _ in self._sentences))

    def _on_erase(self) -> None:
        self.confirmed.emit(self.conversations.isChecked(), self.models.isChecked(), self.again.isChecked())
        self.accept()

    def _on_everything(self) -> None:
        """The first press says what goes."""
        if self._sure:
            self.everything_confirmed.emit()
            self.accept()
            return
        self._sure = True
        self.notice.show()
        self.everything.setText(self.tr("Press again: this can't be undone"))
        set_property(self.everything, "kind", "danger")
        self._fit()
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.notice))
