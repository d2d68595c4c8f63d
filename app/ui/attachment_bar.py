"""What goes along with a message before it is sent: a chip each, with name, size and price in tokens.

Shows what it is given; it reads and keeps nothing.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.attachment_chip import AttachmentChip, ChipWords
from app.ui.flow import FlowLayout
from app.ui.theme import UNIT, Theme

# Three lines of chips; more would leave no room for what is said about them.
_MOST_UNITS = 20


class AttachmentBar(QScrollArea):
    """Takes no room where nothing is attached, and scrolls where much is.

    Signals: `opened(int)`, `removed(int)`, `reading_cancelled()`.
    """

    opened = Signal(int)
    removed = Signal(int)
    reading_cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: list[ChipWords] = []
        self.chips: list[AttachmentChip] = []
        self.setObjectName("chips")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._flow = FlowLayout(UNIT, self._inside)
        self.setWidget(self._inside)
        self.setAccessibleName(self.tr("Attachments"))
        self.hide()

    def set_attachments(self, attached: Sequence[ChipWords], reading: Sequence[str]) -> None:
        """`reading` are the names of files that are not read yet."""
        wanted = [*attached, *(ChipWords(-1 - at, name) for at, name in enumerate(reading))]
        if wanted == self._shown:
            return
        # What takes the place of a chip takes its focus too.
        had_focus = next(((chip.words.number, chip.name.hasFocus()) for chip in self.chips if chip.holds_focus()), None)
        left: dict[ChipWords, list[AttachmentChip]] = {}
        for chip in self.chips:
            self._flow.removeWidget(chip)
            left.setdefault(_looks(chip.words), []).append(chip)
        self._shown = wanted
        self.chips = []
        for words in wanted:
            same = left.get(_looks(words))
            chip = same.pop(0) if same else self._made(words)
            chip.words = words
            self.chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        if not any(chip.holds_focus() for chip in self.chips):
            for chip in self.chips:
                if had_focus is not None and chip.words.number == had_focus[0]:
                    (chip.name if had_focus[1] and chip.name.isEnabled() else chip.remove).setFocus()
        for chip in (chip for chips in left.values() for chip in chips):
            chip.hide()
            chip.deleteLater()
        self.setVisible(bool(wanted))
        self._fit()
        if len(wanted) > 1:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _made(self, words: ChipWords) -> AttachmentChip:
        chip = AttachmentChip(self._theme, words, self._inside)
        # Its number may become another one while it is there.
        chip.name.clicked.connect(lambda: self._on_opened(chip.words.number))
        chip.remove.clicked.connect(lambda: self._on_removed(chip.words.number))
        return chip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # chips have got another size, as with larger text
        return done

    def _fit(self) -> None:
        height = max(self._flow.heightForWidth(self.viewport().width()), 1)
        most = self._theme.units(_MOST_UNITS)
        if height > most:
            # Whole lines: what is cut in two could not be read.
            line = self._flow.itemAt(0).sizeHint().height() + UNIT
            height = max((most + UNIT) // line, 1) * line - UNIT
        self.setFixedHeight(height)

    @property
    def is_reading(self) -> bool:
        return any(words.number < 0 for words in self._shown)

    @property
    def is_empty(self) -> bool:
        return not self._shown

    def _on_opened(self, number: int) -> None:
        if number >= 0:
            self.opened.emit(number)

    def _on_removed(self, number: int) -> None:
        if number >= 0:
            self.removed.emit(number)
        else:
            self.reading_cancelled.emit()


def _looks(words: ChipWords) -> ChipWords:
    """What can be seen of them: files that are read move up in their row."""
    return replace(words, number=-1) if words.number < 0 else words
