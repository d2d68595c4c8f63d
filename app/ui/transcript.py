"""The open conversation: messages in a column, the last of them alive; the scroll position stays where a person reads.

Values in, signals out. How a message looks is told in `message_view`.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from app.core.conversation import StoredMessage
from app.core.messages import Role
from app.ui.buttons import TextButton
from app.ui.formulas import Formulas
from app.ui.link_popover import LinkPopover
from app.ui.message_view import MessageView
from app.ui.reading_place import ReadingPlace
from app.ui.rich_text import Formula
from app.ui.theme import COLUMN, UNIT, Theme

# Messages that have widgets, of about a megabyte each; earlier ones get theirs on request.
LIVE = 36
# A trimmed transcript may grow to this before it is trimmed again.
_MOST_LIVE = 60
# As many as a person sees when a conversation is opened get theirs at once, but no more than this; the others of LIVE
# one at a time, between which there is time to paint and to type.
_AT_LEAST, _AT_ONCE = 2, 10
_FILL_EVERY_MS = 10
# Messages above one that is brought into view from far away.
_ABOVE = 3


class TranscriptView(QWidget):
    """Signals: `regenerate_requested(int)`, `go_on_requested(int)`, `edit_submitted(int, str)`,
    `branch_requested(int)`, `rated(int, object, object)`, `menu_requested(int, QPoint)`, `attachment_opened(int, int)`:
    ids of messages, and what `MessageView` says; `changed()` after messages came, went or got another text, but not
    while one streams in; `laid_out()` after all of them got another width or look.
    """

    regenerate_requested = Signal(int)
    go_on_requested = Signal(int)
    edit_submitted = Signal(int, str)
    branch_requested = Signal(int)
    rated = Signal(int, object, object)
    menu_requested = Signal(int, QPoint)
    attachment_opened = Signal(int, int)
    changed = Signal()
    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.formulas = Formulas(theme, self)
        self.formulas.arrived.connect(self._on_formulas)
        self._earlier: list[StoredMessage] = []
        # Only while a place far from the end is shown.
        self._later: list[StoredMessage] = []
        self.views: list[MessageView] = []
        self._words = ""

        self.scroll = _Scroll(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.scroll.setAccessibleName(self.tr("Conversation"))
        self._page = QWidget()
        self._page.setObjectName("page")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, UNIT * 3, 0, UNIT * 3)
        self._column.setSpacing(UNIT)
        self.show_earlier = TextButton(theme, "", kind="", icon="chevron-up")
        self._column.addWidget(self.show_earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_later = TextButton(theme, "", kind="", icon="chevron-down")
        self._column.addWidget(self.show_later, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        # Beside free space, for a column asks what stands in it how high it is in all the width that there is.
        self._side = QSpacerItem(0, 0)
        row = QHBoxLayout(self._page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacerItem(self._side)
        row.addLayout(self._column)
        row.addStretch(1)
        self.show_earlier.hide()
        self.show_later.hide()
        self.scroll.setWidget(self._page)
        self.place = ReadingPlace(theme, self.scroll, self._column, self.views, self)
        self.jump = self.place.jump

        # How many there are to be, and whether nobody asked for more than a conversation is opened with.
        self._wanted = LIVE
        self._opening = False
        self._fill_timer = QTimer(self, interval=_FILL_EVERY_MS)
        self._fill_timer.timeout.connect(self._fill)
        self.jump.clicked.connect(self.jump_to_end)
        self._restyled_at: tuple[QWidget, int] | None = None
        theme.restyling.connect(self._on_restyling)
        theme.restyled.connect(self._on_restyled)
        self.show_earlier.clicked.connect(self._on_show_earlier)
        self.show_later.clicked.connect(self._on_show_later)

    def set_messages(self, messages: list[StoredMessage]) -> None:
        """Show a conversation, at its end. What is shown of it already stays as and where it is."""
        shown = [view.message for view in self.views]
        same_place = bool(shown and messages and shown[0].conversation_id == messages[0].conversation_id)
        first = len(self._earlier)
        keep = 0
        opened = False
        if same_place and not self._later and messages[:first] == self._earlier:
            for view, message in zip(self.views, messages[first:], strict=False):
                if view.message.id != message.id:
                    break
                keep += 1
        if not keep:
            self.clear()
            first = self._show_end(messages)
            keep = len(self.views)
            self._earlier = list(messages[:first])
            self._fill_up()
            opened = True
        for view in self.views[keep:]:
            self._remove(view)
        for view, message in zip(self.views, messages[first:], strict=False):
            if view.message != message:
                view.set_message(message)
        for message in messages[first + keep :]:
            self._add(message, len(self.views))
        self._settle()
        if opened:
            self.jump_to_end()
        self.changed.emit()

    def append_message(self, message: StoredMessage) -> None:
        """A message at the end. One's own is always brought into view."""
        if self._later:
            self._later.append(message)
            self._settle()
        else:
            self._add(message, len(self.views))
            if self.place.following and len(self.views) > _MOST_LIVE:
                self._trim()
            self._settle()
        if message.role is Role.USER:
            self.jump_to_end()
        self.changed.emit()

    def set_text(self, message_id: int, text: str) -> None:
        """The whole text so far of an answer that streams in."""
        view = self._view(message_id)
        if view is not None:
            view.set_text(text)

    def set_reasoning(self, message_id: int, text: str, going_on: bool) -> None:
        """What the model of an answer has thought so far."""
        view = self._view(message_id)
        if view is not None:
            view.set_reasoning(text, going_on)

    def set_activity(self, message_id: int, text: str) -> None:
        """What an answer without text is doing."""
        view = self._view(message_id)
        if view is not None:
            view.set_activity(text)

    def replace_message(self, message: StoredMessage) -> None:
        """The same message in another state."""
        view = self._view(message.id)
        if view is not None:
            view.set_message(message)
        self._earlier = [message if each.id == message.id else each for each in self._earlier]
        self._later = [message if each.id == message.id else each for each in self._later]
        self.changed.emit()

    def clear(self) -> None:
        for view in list(self.views):
            self._remove(view)
        self._earlier = []
        self._later = []
        self.place.following = True
        self._fill_timer.stop()
        self._opening = False
        self._settle()

    def last_reply(self) -> str:
        """Text of the last answer; empty if there is none."""
        later = next((each.content for each in reversed(self._later) if each.role is Role.ASSISTANT), "")
        return later or next((view.text() for view in reversed(self.views) if view.message.role is Role.ASSISTANT), "")

    def reveal(self, message_id: int) -> bool:
        """Bring a message into view and mark it; False where it is not on the branch that is shown."""
        view = self._brought(message_id)
        if view is not None:
            self.place.go_to(view)
            view.setFocus(Qt.FocusReason.TabFocusReason)
        return view is not None

    def mark(self, words: str) -> None:
        """Mark every place of these words, which are folded, in what has widgets and what gets them; "" for none."""
        self._words = words
        for view in self.views:
            view.mark(words)

    def show_marked(self, message_id: int, number: int) -> None:
        """Bring the marked place of this number into view; the focus stays where it is."""
        view = self._brought(message_id)
        if view is not None:
            for other in self.views:
                if other is not view:
                    other.mark(self._words)
            found = view.mark_place(self._words, number)
            self.place.settle()
            self.place.go_to(view, view.rect() if found is None else view.place_of(found))

    def first_in_view(self) -> int | None:
        """Id of the first message that is seen."""
        top = self.scroll.verticalScrollBar().value()
        return next((view.message.id for view in self.views if view.geometry().bottom() > top), None)

    def messages(self) -> list[StoredMessage]:
        """Of the branch that is shown, those without widgets too."""
        return [*self._earlier, *(view.message for view in self.views), *self._later]

    def message(self, message_id: int) -> StoredMessage | None:
        """As it is kept; None where it is not on the branch that is shown."""
        return next((message for message in self.messages() if message.id == message_id), None)

    def _brought(self, message_id: int) -> MessageView | None:
        """The message's widget, made where it has none; None where it is not on the branch that is shown."""
        if self._view(message_id) is None:
            messages = self.messages()
            place = next((number for number, each in enumerate(messages) if each.id == message_id), None)
            if place is None:
                return None
            self._show_part(messages, max(0, min(place - _ABOVE, len(messages) - _AT_ONCE)))
        return self._view(message_id)

    def jump_to_end(self) -> None:
        """Go to the end and follow what comes."""
        if self._later:
            messages = self.messages()
            self._show_part(messages, max(0, len(messages) - _AT_ONCE))
        self.place.go_to_end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        anchor = self.place.anchor()
        self.place.arrange()
        width = self._column_width()
        # Placed by the whole width, so that nothing moves sideways when the scroll bar appears.
        self._side.changeSize((self.width() - width) // 2, 0)
        self._column.invalidate()
        for view in self.views:
            view.fit(width)
        self.place.restore(anchor)
        self.laid_out.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from message to message; Page Up, Page Down, Home and End scroll."""
        bar = self.scroll.verticalScrollBar()
        targets = {
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        focused = next((index for index, view in enumerate(self.views) if view is self.focusWidget()), None)
        if event.key() in targets:
            bar.setValue(targets[event.key()])
        elif focused is not None and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            wanted = focused + (1 if event.key() == Qt.Key.Key_Down else -1)
            if 0 <= wanted < len(self.views):
                self.views[wanted].setFocus(Qt.FocusReason.TabFocusReason)
                self.scroll.ensureWidgetVisible(self.views[wanted], 0, UNIT)
        else:
            super().keyPressEvent(event)

    def _view(self, message_id: int) -> MessageView | None:
        return next((view for view in reversed(self.views) if view.message.id == message_id), None)

    def _show_part(self, messages: list[StoredMessage], first: int) -> None:
        """Make widgets for some of them, from `first` on."""
        self.clear()
        self._earlier = messages[:first]
        self._later = messages[first + _AT_ONCE :]
        for message in messages[first : first + _AT_ONCE]:
            self._add(message, len(self.views))
        self._fill_up()
        self._settle()

    def _show_end(self, messages: list[StoredMessage]) -> int:
        """Make widgets for as many of the last as can be seen; return the number of the first."""
        height, first = 0, len(messages)
        while first and (len(self.views) < _AT_LEAST or (len(self.views) < _AT_ONCE and height < self.height())):
            first -= 1
            height += self._add(messages[first], 0).sizeHint().height()
        return first

    def _fill_up(self) -> None:
        self._wanted, self._opening = LIVE, True
        self._fill_timer.start()

    def _fill_more(self) -> None:
        """Somebody asked for more than a conversation is opened with."""
        self._wanted, self._opening = len(self.views) + LIVE, False
        self._fill_timer.start()

    def _fill(self) -> None:
        """Between two events: some more of what a person may scroll to."""
        if len(self.views) >= self._wanted or not (self._earlier or self._later):
            self._fill_timer.stop()
            self._opening = False
            self._settle()
            return
        self._add_later(1)
        self._add_earlier(1)

    def _column_width(self) -> int:
        # The bar's width is left free always: text must not be set anew when the bar appears.
        free = self.width() - self.scroll.verticalScrollBar().sizeHint().width() - UNIT * 2
        return max(min(COLUMN + UNIT * 2, free), UNIT * 20)

    def _add(self, message: StoredMessage, index: int) -> MessageView:
        view = MessageView(self._theme, self.formulas, message)
        view.regenerate_requested.connect(self.regenerate_requested)
        view.go_on_requested.connect(self.go_on_requested)
        view.edit_submitted.connect(self.edit_submitted)
        view.branch_requested.connect(self.branch_requested)
        view.rated.connect(self.rated)
        view.menu_requested.connect(self.menu_requested)
        view.attachment_opened.connect(self.attachment_opened)
        view.link_activated.connect(self._on_link)
        view.fit(self._column_width())
        self.views.insert(index, view)
        self._column.insertWidget(index + 1, view)
        view.mark(self._words)
        # At once: a layout counts only what is shown, and the place of what is read is computed from it.
        view.show()
        return view

    def _remove(self, view: MessageView) -> None:
        self.views.remove(view)
        self._column.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _settle(self) -> None:
        """After messages came or went."""
        for view in self.views:
            view.set_last(view is self.views[-1] and view.message.role is Role.ASSISTANT and not self._later)
        self.place.more_below = bool(self._later)
        self.show_later.setVisible(bool(self._later))
        self.show_later.setText(self.tr("Show later messages ({0})").format(len(self._later)))
        self.show_earlier.setVisible(bool(self._earlier) and not self._opening)
        self.show_earlier.setText(self.tr("Show earlier messages ({0})").format(len(self._earlier)))

    def _trim(self) -> None:
        while len(self.views) > LIVE:
            self._earlier.append(self.views[0].message)
            self._remove(self.views[0])

    def _on_show_earlier(self) -> None:
        self.place.following = False
        self._fill_more()

    def _on_show_later(self) -> None:
        self._fill_more()

    def _add_earlier(self, count: int) -> None:
        """Widgets for the last of those above, while what is read stays where it is."""
        anchor = self.place.anchor()
        back = self._earlier[-count:]
        self._earlier = self._earlier[:-count]
        for index, message in enumerate(back):
            self._add(message, index)
        self._settle()
        self.place.restore(anchor)

    def _add_later(self, count: int) -> None:
        anchor = self.place.anchor()
        for message in self._later[:count]:
            self._add(message, len(self.views))
        self._later = self._later[count:]
        self._settle()
        self.place.restore(anchor)

    def _on_formulas(self, arrived: set[Formula]) -> None:
        anchor = self.place.anchor()
        for view in self.views:
            view.formulas_arrived(arrived)
        self.place.restore(anchor)

    def _on_restyling(self) -> None:
        self._restyled_at = self.place.inner_anchor()

    def _on_restyled(self) -> None:
        # A pane tells the message of its new size, and that the column, each by an event.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.place.restore(self._restyled_at)
        self.place.arrange()
        self.laid_out.emit()

    def _on_link(self, address: str) -> None:
        LinkPopover(self._theme, address, self.window()).show_at(self.window().mapFromGlobal(QCursor.pos()))


class _Scroll(QScrollArea):
    """Leaves the keys to the transcript, which knows messages."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
