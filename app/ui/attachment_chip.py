"""A file on the screen: its name, how large it is, and what it costs in tokens where that is known."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.buttons import IconButton, TextButton
from app.ui.labels import Label
from app.ui.numerals import in_bytes, integer
from app.ui.theme import UNIT, Theme

_NAME_UNITS = 22
_LEAST_ICON = 20


@dataclass(frozen=True)
class ChipWords:
    """`tokens` is None while they are not counted; `number` names the attachment, negative for one that is read."""

    number: int
    name: str
    size: int = 0
    tokens: int | None = None


class AttachmentChip(QFrame):
    """`name` opens it where it `opens`; `remove` takes it off where it may be."""

    def __init__(
        self, theme: Theme, words: ChipWords, parent: QWidget, *, removable: bool = True, opens: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.words = words
        is_read = words.number >= 0 and opens
        self.name = TextButton(theme, "", kind="chip")
        self.name.setCursor(Qt.CursorShape.PointingHandCursor if is_read else Qt.CursorShape.ArrowCursor)
        self.name.setEnabled(is_read)
        detail = self._detail(words)
        self.detail = Label(detail)
        self.detail.setProperty("look", "small")
        # Where the button beside it begins its words.
        self.detail.set_off(3, 0, 0, 0)
        self.name.setToolTip(self.tr("{0} · look at its text").format(words.name) if is_read else words.name)
        self.name.setAccessibleName(self.tr("Attachment {0}, {1}").format(words.name, detail))
        removing = (
            self.tr("Take {0} off").format(words.name)
            if words.number >= 0
            else self.tr("Stop reading {0}").format(words.name)
        )
        self.remove = IconButton(theme, "x", removing)
        self._theme = theme
        self._icon = QLabel()
        self._fit_text()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.name)
        lines.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT, UNIT // 2, UNIT // 2 if removable else UNIT, UNIT // 2)
        row.setSpacing(UNIT)
        row.addWidget(self._icon)
        row.addLayout(lines)
        row.addWidget(self.remove)
        self.remove.setVisible(removable)
        # A method: a function would be called still when the chip is gone.
        theme.changed.connect(self._fit_text)

    def _fit_text(self) -> None:
        metrics = QFontMetrics(self._theme.font(self._theme.sizes.ui))
        width = self._theme.units(_NAME_UNITS)
        short = metrics.elidedText(self.words.name, Qt.TextElideMode.ElideMiddle, width)
        self.name.setText(short.replace("&", "&&"))
        side = max(self._theme.icon_side, _LEAST_ICON)
        self._icon.setPixmap(self._theme.icon("file-text").pixmap(side, side))

    def holds_focus(self) -> bool:
        return self.name.hasFocus() or self.remove.hasFocus()

    def _detail(self, words: ChipWords) -> str:
        if words.number < 0:
            return self.tr("reading…")
        size = in_bytes(words.size)
        if words.tokens is None:
            return size
        return self.tr("{0} · {1} tokens").format(size, integer(words.tokens))
