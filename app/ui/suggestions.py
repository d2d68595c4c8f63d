"""A short list above the field while a word after / or @ is typed; the field keeps the keyboard.

Knows what is offered, not what it means to choose it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyle, QVBoxLayout, QWidget

from app.ui.labels import wrapped_label
from app.ui.theme import UNIT, Theme

_UNITS = 52
_MAX_ROWS = 7


@dataclass(frozen=True)
class Suggestion:
    """`key` is what choosing it tells; `detail` is told beside the title in a few words."""

    key: str
    title: str
    detail: str = ""


class SuggestionList(QFrame):
    """Signal: `chosen(str)` with the key. Hidden until something is offered."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        """Stands above `anchor`, within its window."""
        super().__init__(anchor)
        self._theme = theme
        self._anchor = anchor
        self.setObjectName("popover")
        self.head = wrapped_label("", "heading")
        self.list = QListWidget()
        self.list.setObjectName("suggestions")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT // 2)
        column.addWidget(self.head)
        column.addWidget(self.list)
        # Qt sets the words of a row off from its padding by this besides; the heading begins above them.
        room = UNIT + self.list.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        self.head.set_off(room, 0, room, 0)
        self.list.itemClicked.connect(self._on_clicked)
        self.hide()

    def offer(self, title: str, suggestions: Sequence[Suggestion]) -> None:
        """Show these, the first chosen; nothing at all where there are none."""
        self.list.clear()
        if not suggestions:
            self.hide()
            return
        self.head.setText(title)
        self.list.setAccessibleName(title)
        self.list.ensurePolished()
        row = self.list.fontMetrics().height() + UNIT * 2
        for each in suggestions:
            item = QListWidgetItem(f"{each.title}   {each.detail}" if each.detail else each.title)
            item.setData(Qt.ItemDataRole.UserRole, each.key)
            item.setSizeHint(QSize(0, row))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            # Where it stands, too, changes with what stands above it in the window's layout.
            for each in _up_to(self._anchor, window):
                each.installEventFilter(self)
        rows = min(len(suggestions), _MAX_ROWS)
        self.list.setFixedHeight(rows * row + 2)
        self._place()
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """To the next or the one before, around the ends."""
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())

    def choose(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self._on_clicked(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field has another height or place, such as with its first letter, in place of a long invitation."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(self._theme.units(_UNITS), self._anchor.width())
        self.setFixedSize(width, self.layout().totalHeightForWidth(width))
        at = self._anchor.mapTo(self._anchor.window(), QPoint(0, 0))
        left = at.x()
        if self._anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += self._anchor.width() - width
        self.move(left, max(at.y() - self.height() - UNIT * 2, 0))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _up_to(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    """It and what it stands in, without the window."""
    while widget is not window:
        yield widget
        widget = widget.parentWidget()
