"""What goes along with a message before it is sent: a chip each, with name, size and price in tokens.

Shows what it is given; it reads and keeps nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.buttons import IconButton
from app.ui.flow import FlowLayout
from app.ui.theme import UNIT, Theme

_NAME_WIDTH = UNIT * 22
# Three lines of chips; more would leave no room for what is said about them.
_MAX_HEIGHT = UNIT * 20


@dataclass(frozen=True)
class ChipWords:
    """`tokens` is None while they are not counted; `number` names the attachment, negative for one that is read."""

    number: int
    name: str
    size: int = 0
    tokens: int | None = None


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
        self.chips: list[_Chip] = []
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
        # A chip that stays keeps its focus.
        had_focus = next((chip.words.number for chip in self.chips if chip.holds_focus()), None)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._shown = wanted
        self.chips = [_Chip(self._theme, words, self._inside) for words in wanted]
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.name.clicked.connect(lambda _=False, number=chip.words.number: self._on_opened(number))
            chip.remove.clicked.connect(lambda _=False, number=chip.words.number: self._on_removed(number))
            chip.show()
            if chip.words.number == had_focus:
                chip.remove.setFocus()
        self.setVisible(bool(wanted))
        self._fit()
        if len(wanted) > 1:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(max(self._flow.heightForWidth(self.viewport().width()), 1), _MAX_HEIGHT))

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


class _Chip(QFrame):
    def __init__(self, theme: Theme, words: ChipWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.words = words
        is_read = words.number >= 0
        short = self.fontMetrics().elidedText(words.name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH)
        self.name = QPushButton(short.replace("&", "&&"))
        self.name.setProperty("kind", "chip")
        self.name.setCursor(Qt.CursorShape.PointingHandCursor if is_read else Qt.CursorShape.ArrowCursor)
        self.name.setEnabled(is_read)
        self.name.setAutoDefault(False)
        detail = self._detail(words)
        self.detail = QLabel(detail)
        self.detail.setProperty("look", "small")
        # Where the button beside it begins its words.
        self.detail.setContentsMargins(3, 0, 0, 0)
        self.name.setToolTip(self.tr("{0} · look at its text").format(words.name) if is_read else words.name)
        self.name.setAccessibleName(self.tr("Attachment {0}, {1}").format(words.name, detail))
        removing = (
            self.tr("Take {0} off").format(words.name) if is_read else self.tr("Stop reading {0}").format(words.name)
        )
        self.remove = IconButton(theme, "x", removing)
        icon = QLabel()
        icon.setPixmap(theme.icon("file-text").pixmap(20, 20))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.name)
        lines.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT, UNIT // 2, UNIT // 2, UNIT // 2)
        row.setSpacing(UNIT)
        row.addWidget(icon)
        row.addLayout(lines)
        row.addWidget(self.remove)
        theme.changed.connect(lambda: icon.setPixmap(theme.icon("file-text").pixmap(20, 20)))

    def holds_focus(self) -> bool:
        return self.name.hasFocus() or self.remove.hasFocus()

    def _detail(self, words: ChipWords) -> str:
        if words.number < 0:
            return self.tr("reading…")
        size = _in_words(words.size)
        if words.tokens is None:
            return size
        return self.tr("{0} · {1} tokens").format(size, f"{words.tokens:,}")


def _in_words(size: int) -> str:
    for limit, unit in ((1 << 20, "KB"), (1 << 30, "MB")):
        if size < limit:
            return f"{max(size * 1024 / limit, 0.1):.1f} {unit}".replace(".0 ", " ")
    return f"{size / (1 << 30):.1f} GB"
