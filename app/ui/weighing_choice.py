"""Whether a model is weighed before it is made smaller, and by what text: with an importance matrix, as it is called.

Asks for files and tells of time; knows no types beyond whether the chosen one gains by it or can't do without.
"""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.weighing import Weighing
from app.paths import from_home
from app.ui.check_box import CheckBox
from app.ui.choice_box import ChoiceBox
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.numerals import integer
from app.ui.theme import UNIT, Theme

_MINUTE = 60


class Matter(StrEnum):
    """What can be read."""

    OURS = "ours"
    FILE = "file"
    FOLDER = "folder"
    TRAINING = "training"
    CONVERSATIONS = "conversations"
    MATRIX = "matrix"


class WeighingChoice(QWidget):
    """Signals: `conversations_wanted()`: ask which, and tell with `set_conversations`; `opened()` when there is more to
    be seen.
    """

    opened = Signal()
    conversations_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wished = False  # by the person; a type that can't do without ticks the box by itself
        self._gains, self._needs = True, False
        self._seconds: tuple[float | None, float | None] = (None, None)
        self._matter = Matter.OURS
        self._weighing = Weighing()
        titles = {
            Matter.OURS: self.tr("Puna's own text"),
            Matter.FILE: self.tr("A text file…"),
            Matter.FOLDER: self.tr("A folder of texts…"),
            Matter.TRAINING: self.tr("My training data (JSON)…"),
            Matter.CONVERSATIONS: self.tr("Conversations of mine…"),
            Matter.MATRIX: self.tr("Nothing: I have an importance matrix…"),
        }
        self.box = CheckBox(theme, self.tr("Measure first what matters to the model"))
        self.box.setToolTip(self.tr("With an importance matrix (imatrix), as llama.cpp makes and uses it"))
        self.note = wrapped_label("", "small")
        self.list = ChoiceBox(theme, self.tr("It reads"))
        for matter, title in titles.items():
            self.list.addItem(title, matter)
        self.chosen = ElidedLabel(style="small")
        self._reading = QWidget()
        line = QHBoxLayout()
        line.setSpacing(UNIT * 2)
        line.addWidget(wrapped_label(self.tr("It reads"), "secondary"))
        line.addWidget(self.list, 1)
        reading = QVBoxLayout(self._reading)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(UNIT // 2)
        reading.addLayout(line)
        reading.addWidget(self.chosen)
        self._below = below = QVBoxLayout()
        below.setSpacing(UNIT)
        below.addWidget(self.note)
        below.addWidget(self._reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addLayout(below)
        self.box.clicked.connect(self._on_clicked)
        self.list.activated.connect(self._on_listed)
        theme.changed.connect(self._indent)
        self._indent()
        self._refresh()

    def weighing(self) -> Weighing | None:
        """None where the model is made without."""
        return self._weighing if self.box.isChecked() else None

    def set_times(self, ours: float | None, most: float | None) -> None:
        """How many seconds it takes with Puna's text, and with a long one."""
        self._seconds = (ours, most)
        self._refresh()

    def set_type(self, gains: bool, needs: bool) -> None:
        """Of the chosen type: whether more of the model is left with it, and whether it can't be made without."""
        self._gains, self._needs = gains, needs
        self._refresh()

    def set_conversations(self, numbers: tuple[int, ...]) -> None:
        """Those that were chosen; empty where none were."""
        if numbers:
            words = self.tr("1 conversation") if len(numbers) == 1 else self.tr("{0} conversations")
            self._take(Matter.CONVERSATIONS, Weighing(conversations=numbers), words.format(integer(len(numbers))))
        else:
            self._stay()

    def _on_clicked(self) -> None:
        self._wished = self.box.isChecked()
        self._refresh()

    def _on_listed(self) -> None:
        matter = Matter(self.list.currentData())
        if matter is Matter.OURS:
            self._take(matter, Weighing(), "")
        elif matter is Matter.CONVERSATIONS:
            self.conversations_wanted.emit()
        else:
            self.set_path(matter, self._asked(matter))

    def set_path(self, matter: Matter, path: str) -> None:
        """A file or folder that was chosen; empty where none was."""
        if not path:
            self._stay()
        elif matter is Matter.MATRIX:
            self._take(matter, Weighing(matrix=path), from_home(path))
        else:
            self._take(matter, Weighing(texts=(path,)), from_home(path))

    def _asked(self, matter: Matter) -> str:
        home = str(Path.home())
        if matter is Matter.FOLDER:
            return QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of texts"), home)
        title, kinds = {
            Matter.FILE: (self.tr("Choose a text file"), self.tr("Texts (*.txt *.md);;All files (*)")),
            Matter.TRAINING: (self.tr("Choose training data"), self.tr("Training data (*.json *.jsonl)")),
            Matter.MATRIX: (self.tr("Choose an importance matrix"), self.tr("Importance matrices (*.gguf *.dat)")),
        }[matter]
        return QFileDialog.getOpenFileName(self, title, home, kinds)[0]

    def _take(self, matter: Matter, weighing: Weighing, words: str) -> None:
        self._matter, self._weighing = matter, weighing
        self.chosen.setText(words)
        self._stay()

    def _stay(self) -> None:
        """The list shows what holds, also where nothing was chosen in its stead."""
        self.list.setCurrentIndex(self.list.findData(self._matter))
        self._refresh()

    def _indent(self) -> None:
        """Below the words of the box, not below the box."""
        self._below.setContentsMargins(self.box.below_words())

    def _refresh(self) -> None:
        self.box.setEnabled(self._gains and not self._needs)
        self.box.setChecked(self._gains and (self._needs or self._wished))
        opens = self.box.isChecked() and self._reading.isHidden()
        self._reading.setVisible(self.box.isChecked())
        self.chosen.setVisible(bool(self.chosen.text()))
        self.note.setText(" ".join(filter(None, self._words())))
        self.box.setAccessibleDescription(self.note.text())
        if opens:
            self.opened.emit()

    def _words(self) -> tuple[str, ...]:
        if not self._gains:
            return (self.tr("This type keeps so much that nothing would be better for it."),)
        what = self.tr("The model reads a text, and what it uses most is kept most exactly: small types lose less.")
        if self._needs:
            what = self.tr("This type is so coarse that it can only be made when that is known.") + " " + what
        return what, self._time()

    def _time(self) -> str:
        if self._matter is Matter.MATRIX:
            return ""
        ours = self._matter is Matter.OURS
        seconds = self._seconds[0 if ours else 1]
        if seconds is None:
            return ""
        if seconds < _MINUTE:
            return self.tr("This adds less than a minute.")
        minutes = round(seconds / _MINUTE)
        if minutes < 2 * _MINUTE:
            words = self.tr("This adds about {0} min.") if ours else self.tr("This adds up to {0} min.")
            return words.format(minutes)
        words = self.tr("This adds about {0} hours.") if ours else self.tr("This adds up to {0} hours.")
        return words.format(round(minutes / _MINUTE))
