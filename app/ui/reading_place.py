"""Where a person reads in the transcript, kept while messages come, go and grow; and the way back to the end.

Knows messages as widgets in a column; which messages these are it does not know.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from app.ui.buttons import IconButton
from app.ui.theme import UNIT, Theme

# Nearer to the end than this counts as being there.
_AT_END = 24


class ReadingPlace(QObject):
    """Of `views` in the layout `column` of what `scroll` shows.

    `following`: the end is followed, whatever comes. `more_below`: the last of the views is not the end.
    """

    def __init__(
        self, theme: Theme, scroll: QScrollArea, column: QLayout, views: Sequence[QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._scroll = scroll
        self._column = column
        self._views = views
        self._placing = False
        self.following = True
        self.more_below = False
        self.jump = IconButton(
            theme, "arrow-down", self.tr("Jump to the latest message"), kind="floating", parent=parent
        )
        self.jump.hide()
        bar = scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._on_scrolled)

    def anchor(self) -> tuple[QWidget, int] | None:
        """The first message in view and how far above the edge it begins; None when the end is followed."""
        if self.following:
            return None
        top = self._scroll.verticalScrollBar().value()
        for view in self._views:
            if view.geometry().bottom() >= top:
                return view, view.y() - top
        return None

    def inner_anchor(self) -> tuple[QWidget, int] | None:
        """As `anchor`, of the innermost thing at the upper edge: when the parts of a message change their sizes."""
        anchor = self.anchor()
        if anchor is None:
            return None
        view, offset = anchor
        inner = view.childAt(view.width() // 2, max(-offset, 0)) or view
        return inner, offset + inner.mapTo(view, QPoint()).y()

    def restore(self, anchor: tuple[QWidget, int] | None) -> None:
        if anchor is None:
            self._column.activate()
            self._to_end()
            return
        self.settle()
        widget, offset = anchor
        self._placing = True
        self._scroll.verticalScrollBar().setValue(widget.mapTo(self._scroll.widget(), QPoint()).y() - offset)
        self._placing = False

    def settle(self) -> None:
        """Put everything where it belongs now, while the same is seen."""
        page = self._scroll.widget()
        self._column.activate()
        self._placing = True
        page.resize(page.width(), page.sizeHint().height())
        self._placing = False

    def go_to(self, view: QWidget, part: QRect | None = None) -> None:
        """Show a message from its top on, or a part of it where that is not in view already."""
        self.following = False
        top = self._scroll.verticalScrollBar().value()
        height = self._scroll.viewport().height()
        if part is None:
            self.restore((view, UNIT * 2))
        elif not top <= view.y() + part.top() <= view.y() + part.bottom() <= top + height:
            self.restore((view, height // 3 - part.top()))
        self.show_jump()

    def go_to_end(self) -> None:
        """And follow it."""
        self.following = True
        self.show_jump()
        self._column.activate()
        self._to_end()

    def arrange(self) -> None:
        """What is read, and below it the way back to its end, where that is shown: it covers no words."""
        area = self.jump.parentWidget().rect()
        strip = 0 if self.jump.isHidden() else self.jump.height() + UNIT
        self._scroll.setGeometry(area.adjusted(0, 0, 0, -strip))
        self.jump.move((area.width() - self.jump.width()) // 2, area.height() - self.jump.height())

    def show_jump(self) -> None:
        bar = self._scroll.verticalScrollBar()
        away = self.more_below or bar.value() < bar.maximum() - _AT_END
        hidden = self.following or not away
        if hidden != self.jump.isHidden():
            self.jump.setHidden(hidden)
            self.arrange()

    def _to_end(self) -> None:
        bar = self._scroll.verticalScrollBar()
        self._placing = True
        bar.setValue(bar.maximum())
        self._placing = False

    def _on_range_changed(self) -> None:
        if self.following:
            self._to_end()
        self.show_jump()

    def _on_scrolled(self, value: int) -> None:
        if not self._placing:
            at_end = value >= self._scroll.verticalScrollBar().maximum() - _AT_END
            self.following = at_end and not self.more_below
        self.show_jump()
