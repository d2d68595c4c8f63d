"""One setting as a line: what it is called, a sentence, and the widget that changes it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.check_box import CheckBox
from app.ui.choice_box import ChoiceBox
from app.ui.labels import wrapped_label
from app.ui.theme import UNIT, Theme

# Of a line, that a control beside the words may take.
_SHARE = 0.45


class SettingRow(QFrame):
    """The words on the left; `control` on the right, or below them where it is wide.

    `more_words` are found by a search too, as are those of a choice.
    """

    def __init__(self, title: str, sentence: str, control: QWidget, wide: bool = False, more_words: str = "") -> None:
        super().__init__()
        self.setObjectName("setting")
        entries = [control.itemText(at) for at in range(control.count())] if isinstance(control, QComboBox) else []
        self.words = " ".join((title, sentence, more_words, *entries)).casefold()
        self.control = control
        name = QLabel(title)
        name.setProperty("look", "strong")
        name.setWordWrap(True)
        self._text = text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(name)
        if sentence:
            text.addWidget(wrapped_label(sentence, "secondary"))
            control.setAccessibleDescription(sentence)
        if not control.accessibleName():
            control.setAccessibleName(title)
        self._wide = wide
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row = row = QBoxLayout(down if wide else across, self)
        row.setContentsMargins(UNIT * 2, UNIT + 4, UNIT * 2, UNIT + 4)
        row.setSpacing(UNIT * 2 if not wide else UNIT)
        row.addLayout(text, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter if not wide else Qt.AlignmentFlag(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large words in a small window: the control stands below them."""
        super().resizeEvent(event)
        if not self._wide:
            narrow = self.control.sizeHint().width() > self.width() * _SHARE
            self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        margins = self._row.contentsMargins()
        width = max(self._text.minimumSize().width(), self.control.minimumSizeHint().width())
        return QSize(width + margins.left() + margins.right(), super().minimumSizeHint().height())

    def add_below(self, label: QLabel) -> None:
        """Words that change, below the others."""
        self._text.addWidget(label)


class Switch(CheckBox):
    """Signal: `chosen(bool)` when a person changes it."""

    chosen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.clicked.connect(self.chosen)


class Choice(ChoiceBox):
    """Signal: `chosen(object)` with the value of the entry that a person has taken."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, object]]) -> None:
        super().__init__(theme, "")
        for title, value in entries:
            self.addItem(title, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(UNIT * 24)
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self):
            at = next((at for at in range(self.count()) if self.itemData(at) == value), -1)
            if at < 0:
                self.addItem(str(value), value)
                at = self.count() - 1
            self.setCurrentIndex(at)
