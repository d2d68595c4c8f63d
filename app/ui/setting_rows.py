"""One setting as a line: what it is called, a sentence, and the widget that changes it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
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
        super().resizeEvent(event)
        self._place_control()

    def event(self, event: QEvent) -> bool:
        """The control may want another width in the same row, such as with larger words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_control()
        return super().event(event)

    def _place_control(self) -> None:
        """Large words in a small window: the control stands below them, where they begin."""
        if self._wide:
            return
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = max(self.control.sizeHint().width(), self.control.minimumWidth())
        direction = down if wanted > self.width() * _SHARE else across
        if direction != self._row.direction():
            self._row.setDirection(direction)
            below = direction == down
            self._row.setSpacing(UNIT if below else UNIT * 2)
            self._row.setAlignment(self.control, Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignVCenter)

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
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self):
            at = next((at for at in range(self.count()) if self.itemData(at) == value), -1)
            if at < 0:
                self.addItem(str(value), value)
                at = self.count() - 1
            self.setCurrentIndex(at)
