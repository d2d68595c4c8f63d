"""A document's blocks as a column of panes; only those that differ from what is shown are touched."""

from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.code_view import CodeView
from app.ui.formulas import Formulas
from app.ui.markdown import Block, CodeBlock, PlainBlock, QuoteBlock, RuleBlock, TextBlock
from app.ui.panes import Pane, PlainPane, RulePane
from app.ui.rich_text import Formula
from app.ui.text_pane import QuotePane, TextPane
from app.ui.theme import UNIT, Theme

_PANES = {
    TextBlock: TextPane,
    QuoteBlock: QuotePane,
    CodeBlock: CodeView,
    PlainBlock: PlainPane,
    RuleBlock: RulePane,
}
_WITH_FORMULAS = (TextPane, QuotePane)
# So many characters are laid out in one go; every pane and every line counts as some more.
_AT_ONCE, _AT_A_TIME, _LEAST, _LINE = 20_000, 4_000, 300, 10
_MORE_EVERY_MS = 5


class BlockViews(QWidget):
    """Signals: `link_activated(str)` with the address of a link that was clicked; `restyled()` after a part of it
    follows another theme.
    """

    link_activated = Signal(str)
    restyled = Signal()

    def __init__(
        self, theme: Theme, formulas: Formulas, spacing: int = UNIT + 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formulas = formulas
        self._blocks: list[Block] = []
        self.panes: list[QWidget] = []
        self._width = 0
        # What is looked for, and the number of the place that is shown.
        self._words = ""
        self._place: int | None = None
        self._wanted: tuple[Block, ...] = ()
        self._more_timer = QTimer(self, interval=_MORE_EVERY_MS)
        self._more_timer.timeout.connect(self._on_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._on_theme_changed)

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        same = 0
        for old, new in zip(self._blocks, blocks, strict=False):
            if old is not new and old != new:
                break
            same += 1
        self._wanted = blocks
        del self._blocks[same:]
        self._show_more(_AT_ONCE)
        while len(self.panes) > len(blocks):
            self._remove(len(self.panes) - 1)
        self._mark_again()

    @property
    def complete(self) -> bool:
        """Whether all blocks are shown: much at once comes a part at a time."""
        return len(self._blocks) == len(self._wanted)

    def complete_now(self) -> None:
        """For whoever needs the place of something in it."""
        while not self.complete:
            self._show_more(_AT_ONCE)

    def fit(self, width: int) -> None:
        """Give every pane `width` pixels; panes that come later get the same."""
        if width != self._width:
            self._width = width
            for pane in self.panes:
                pane.fit(width)

    def formulas_arrived(self, arrived: set[Formula]) -> None:
        """Show those that were asked for and are drawn now."""
        for pane in self.panes:
            if isinstance(pane, _WITH_FORMULAS):
                pane.formulas_arrived(arrived)
        self._mark_again()

    def natural_width(self, most: int) -> int:
        """Width that plain text needs, up to `most`."""
        if len(self.panes) != 1 or not isinstance(self.panes[0], PlainPane):
            return most
        self._width = 0
        return min(self.panes[0].natural_width(), most)

    def mark(self, words: str, place: int | None = None) -> int:
        """Mark every place of `words`, which are folded, and that of number `place` more; return how many there are.

        What comes later is marked too, until other words or none are given.
        """
        self._words, self._place = words, place
        count = 0
        for text in self._texts():
            count += text.mark(words, None if place is None else place - count)
        return count

    def show_marked(self, place: int) -> QRect:
        """Where the marked place of this number lies."""
        for text in self._texts():
            if place < text.marked:
                at = text.show_marked(place)
                return QRect(text.viewport().mapTo(self, at.topLeft()), at.size())
            place -= text.marked
        return QRect()

    def _texts(self) -> list[Pane]:
        """What has words, pane by pane."""
        return [text for pane in self.panes if (text := _text_of(pane)) is not None]

    def _mark_again(self) -> None:
        if self._words:
            self.mark(self._words, self._place)

    def _show_more(self, characters: int) -> None:
        """About so many, and the others when there was time for something else."""
        while not self.complete and characters > 0:
            index = len(self._blocks)
            block = self._wanted[index]
            self._show(index, block)
            self._blocks.append(block)
            characters -= _LEAST + _length(block)
        if self.complete:
            self._more_timer.stop()
        elif not self._more_timer.isActive():
            self._more_timer.start()

    def _on_more(self) -> None:
        self._show_more(_AT_A_TIME)
        self._mark_again()

    def _show(self, index: int, block: Block) -> None:
        wanted = _PANES[type(block)]
        if index < len(self.panes) and type(self.panes[index]) is not wanted:
            self._remove(index)
            self._insert(index, self._made(wanted))
        elif index == len(self.panes):
            self._insert(index, self._made(wanted))
        if self._width:
            # While there is no text to be laid out anew.
            self.panes[index].fit(self._width)
        self.panes[index].set_block(block)
        if self._width:
            self.panes[index].fit(self._width)

    def _made(self, wanted: type[QWidget]) -> QWidget:
        return wanted(self._theme, self._formulas) if wanted in _WITH_FORMULAS else wanted(self._theme)

    def _insert(self, index: int, pane: QWidget) -> None:
        pane.link_activated.connect(self.link_activated)
        self.panes.insert(index, pane)
        self._column.insertWidget(index, pane)
        pane.show()

    def _remove(self, index: int) -> None:
        pane = self.panes.pop(index)
        self._column.removeWidget(pane)
        pane.hide()
        pane.deleteLater()

    def _on_theme_changed(self) -> None:
        for pane in self.panes:
            self._theme.when_seen(pane, partial(self._restyle, pane))

    def _restyle(self, pane: QWidget) -> None:
        pane.restyle()
        if self._width:
            pane.fit(self._width)
        text = _text_of(pane)
        if text is not None:
            text.mark_again()
        self.restyled.emit()


def _text_of(pane: QWidget) -> Pane | None:
    if isinstance(pane, CodeView):
        return pane.text
    if isinstance(pane, QuotePane):
        return pane.inner
    return pane if isinstance(pane, Pane) else None


def _length(block: Block) -> int:
    match block:
        case CodeBlock():
            return len(block.code)
        case PlainBlock():
            return len(block.text)
        case TextBlock() | QuoteBlock():
            return len(block.source) + _LINE * block.source.count("\n")
    return 0
