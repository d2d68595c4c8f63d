"""One message of the transcript: who, what, how it ended, and what can be done with it.

Shows the StoredMessage it is given; asks for everything else by signals.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.core.conversation import StoredMessage
from app.core.messages import Ending, Role
from app.ui import markdown
from app.ui.activity import Activity
from app.ui.block_views import BlockViews
from app.ui.buttons import TextButton
from app.ui.flow import BesideWords
from app.ui.formulas import Formulas
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.message_editor import MessageEditor
from app.ui.message_tools import MessageTools
from app.ui.note_line import NoteLine
from app.ui.numerals import integer
from app.ui.rich_text import Formula
from app.ui.sent_attachments import SentAttachments
from app.ui.sentences import sentence
from app.ui.theme import UNIT, Theme
from app.ui.thinking import Thinking

# A bubble leaves this part of the column free, so that it is seen whose it is.
_BUBBLE_PART = 0.85
# More than this of a message is shown on request: laying out a megabyte would hold the window for seconds.
SHOWN = 60_000
# An answer that streams in is seen as far as this.
_STREAMED = 200_000
# So much more of it is read as Markdown in one go.
_READ, _READ_LINES = 12_000, 1_000
_READ_ON_EVERY_MS = 5


class MessageView(QFrame):
    """Signals: `regenerate_requested(int)`, `go_on_requested(int)`, `edit_submitted(int, str)`,
    `branch_requested(int)`, `link_activated(str)`, `rated(int, object, object)` with a Rating or None and a note or,
    where that stays as it is, None, `menu_requested(int, QPoint)` with a place on the screen,
    `attachment_opened(int, int)` with the attachment's id as the second.
    """

    regenerate_requested = Signal(int)
    go_on_requested = Signal(int)
    edit_submitted = Signal(int, str)
    branch_requested = Signal(int)
    rated = Signal(int, object, object)
    menu_requested = Signal(int, QPoint)
    attachment_opened = Signal(int, int)
    link_activated = Signal(str)

    def __init__(self, theme: Theme, formulas: Formulas, message: StoredMessage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.message = message
        self._document = markdown.Document()
        # What is to be shown; the document may be behind it.
        self._wanted = ""
        self._in_parts = False
        self._reading = QTimer(self, interval=_READ_ON_EVERY_MS)
        self._reading.timeout.connect(self._read_on)
        self._shown = SHOWN
        self._width = 0
        self._hovered = False
        self._last = False
        self.editor: MessageEditor | None = None
        self.setObjectName("message")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.author = ElidedLabel(style="small")
        self.attachments = SentAttachments(theme, at_end=message.role is Role.USER)
        self.thinking = Thinking(theme, formulas)
        self.body = BlockViews(theme, formulas)
        self.activity = Activity(theme)
        self.more = TextButton(theme, "", icon="chevron-down")
        self.ending = QLabel()
        self.ending.setProperty("look", "small")
        self.go_on = TextButton(theme, self.tr("Continue"), icon="play")
        self.go_on_all_the_same = TextButton(theme, self.tr("Continue"), icon="play")
        self.try_again = TextButton(theme, self.tr("Try again"), icon="refresh-cw")
        self.notice_text = wrapped_label("")
        self.notice = BesideWords(self.notice_text, self.go_on_all_the_same, self.try_again)
        self.notice.setObjectName("notice")
        self.notice.layout().setContentsMargins(UNIT * 2, UNIT, UNIT, UNIT)
        self.tools = MessageTools(theme, message.role)
        self.note = NoteLine(theme)
        policy = self.tools.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.tools.setSizePolicy(policy)

        self._compose()
        self._connect()
        self.set_message(message)

    def set_message(self, message: StoredMessage) -> None:
        """Show another state of the same message."""
        self.message = message
        names = {Role.USER: self.tr("You"), Role.SYSTEM: self.tr("Instructions")}
        author = names.get(message.role) or message.model or self.tr("Assistant")
        self.author.setText(author)
        self.setAccessibleName(author)
        streaming = message.ending is Ending.STREAMING
        self.attachments.set_attachments(message.attachments)
        if self._width:
            self.attachments.fit(self._width - UNIT * 2 - 2)
        seconds = None if message.reasoning_ms is None else message.reasoning_ms / 1000
        self.thinking.set_thought(message.reasoning, seconds, streaming and not message.content)
        self._set_content(message.content)
        self._show_ending()
        self.tools.set_message(message)
        self._reveal()
        self.tools.setVisible(not streaming)
        self.note.set_note(message.note)
        self.activity.setVisible(streaming and not message.content and not message.reasoning)

    def set_text(self, text: str) -> None:
        """The whole text so far of an answer that streams in."""
        self._shown = max(self._shown, min(len(text), _STREAMED))
        self._set_content(text)
        if text:
            self.activity.hide()

    def set_reasoning(self, text: str, going_on: bool) -> None:
        """What the answer's model has thought so far."""
        self.thinking.set_thought(text, None, going_on)
        if text:
            self.activity.hide()

    def set_activity(self, text: str) -> None:
        """What the answer does while it has no text yet; empty to say nothing."""
        self.activity.set_text(text)
        self.activity.setVisible(bool(text) and not self._document.text)

    def text(self) -> str:
        """What is to be copied."""
        return self._full

    def set_last(self, last: bool) -> None:
        """The last answer keeps its buttons in view."""
        self._last = last
        self._reveal()
        self._show_go_on()

    def fit(self, width: int) -> None:
        """Take `width` pixels."""
        self._width = width
        self.setFixedWidth(width)
        self.attachments.fit(width - UNIT * 2 - 2)
        self._fit_body()

    def mark(self, words: str) -> None:
        """Mark every place of these words, which are folded; "" for none."""
        self.body.mark(words)

    def mark_place(self, words: str, number: int) -> int | None:
        """Mark the place of this number more than the others, unfolding the text as far as it needs to be.

        Return the number of the place that it came to be; None where there is none.
        """
        self._complete_now()
        count = self.body.mark(words, number)
        while count <= number and self._shown < len(self._full):
            self._on_more()
            self._complete_now()
            count = self.body.mark(words, number)
        if not count:
            return None
        number = min(number, count - 1)
        self.body.mark(words, number)
        # What was unfolded or got another width just now has told nobody yet how high it is.
        for part in (self.body, self._bubble, self):
            part.layout().invalidate()
            part.layout().activate()
        return number

    def place_of(self, number: int) -> QRect:
        """Where the marked place of this number lies."""
        at = self.body.show_marked(number)
        return QRect(self.body.mapTo(self, at.topLeft()), at.size())

    def formulas_arrived(self, arrived: set[Formula]) -> None:
        self.body.formulas_arrived(arrived)
        self.thinking.formulas_arrived(arrived)

    def start_editing(self) -> None:
        if self.editor is not None or self.message.role is not Role.USER:
            return
        self.editor = MessageEditor(self._theme, self._full)
        self.editor.submitted.connect(self._on_edit_submitted)
        self.editor.cancelled.connect(self.stop_editing)
        self._column.insertWidget(2, self.editor)
        self._bubble.hide()
        self.tools.hide()
        self.editor.start()

    def stop_editing(self) -> None:
        if self.editor is not None:
            self._column.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self._bubble.show()
            self.tools.show()
            self.tools.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self._reveal()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self._reveal()

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        self._reveal()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self._reveal()

    def _compose(self) -> None:
        self._bubble = QFrame()
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(UNIT)
        inside.addWidget(self.thinking)
        inside.addWidget(self.body)
        inside.addWidget(self.activity)
        inside.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        if self.message.role is Role.USER:
            self._bubble.setObjectName("bubble")
            self._bubble.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
            inside.setContentsMargins(UNIT * 2, UNIT + 2, UNIT * 2, UNIT + 2)
            self.author.setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addStretch()
        row.addWidget(self._bubble)
        cut = QHBoxLayout()
        cut.setSpacing(UNIT)
        cut.addWidget(self.ending)
        cut.addWidget(self.go_on)
        cut.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(UNIT, 0, UNIT, 0)
        self._column.setSpacing(UNIT // 2)
        self._column.addWidget(self.author)
        self._column.addWidget(self.attachments)
        self._column.addLayout(row)
        self._column.addLayout(cut)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.tools)
        self._column.addWidget(self.note)

    def _connect(self) -> None:
        self.body.link_activated.connect(self.link_activated)
        self.thinking.body.link_activated.connect(self.link_activated)
        self.body.restyled.connect(self._on_restyled)
        self.attachments.opened.connect(lambda number: self.attachment_opened.emit(self.message.id, number))
        self.more.clicked.connect(self._on_more)
        self.try_again.clicked.connect(self._on_regenerate)
        for button in (self.go_on, self.go_on_all_the_same):
            button.clicked.connect(lambda: self.go_on_requested.emit(self.message.id))
        self.tools.copy_requested.connect(self._on_copy)
        self.tools.edit_requested.connect(self.start_editing)
        self.tools.regenerate_requested.connect(self._on_regenerate)
        self.tools.branch_requested.connect(self.branch_requested)
        self.tools.rating_chosen.connect(lambda rating: self.rated.emit(self.message.id, rating, None))
        self.tools.note_requested.connect(self.note.start)
        self.tools.menu_requested.connect(lambda at: self.menu_requested.emit(self.message.id, at))
        self.note.submitted.connect(lambda note: self.rated.emit(self.message.id, self.message.rating, note))

    def _set_content(self, text: str) -> None:
        self._full = text
        shown = text if len(text) <= self._shown else text[: _line_end(text, self._shown)]
        if self.message.role is Role.ASSISTANT:
            self._wanted = markdown.with_line_ends(shown)
            self._read_on()
        else:
            self._document = markdown.plain(shown)
            self.body.show_blocks(self._document.blocks)
        rest = len(text) - len(shown)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show more ({0} characters)").format(integer(rest)))
        if self._width and self.message.role is Role.USER:
            self._fit_body()

    def _read_on(self) -> None:
        """Some more of it, and what follows when there was time for something else."""
        if not self._wanted.startswith(self._document.text):
            self._document = markdown.Document()
        known = len(self._document.text)
        more = self._wanted[known : known + _READ]
        beyond = more.split("\n", _READ_LINES)[_READ_LINES:]
        part = self._wanted[: known + len(more) - sum(map(len, beyond))]
        self._in_parts = bool(self._document.text) and (self._in_parts or part != self._document.text)
        self._document = markdown.advance(self._document, part)
        whole = part == self._wanted
        if whole and self._in_parts and self._document.references and self.message.ending is not Ending.STREAMING:
            # Once more from the start: a definition at its end may give meaning to a link at its beginning.
            self._document, self._in_parts = markdown.parse(part), False
        self.body.show_blocks(self._document.blocks)
        if whole:
            self._reading.stop()
        elif not self._reading.isActive():
            self._reading.start()

    @property
    def complete(self) -> bool:
        """Whether all that is to be shown of it is: much at once comes a part at a time."""
        return not self._reading.isActive() and self.body.complete

    def _complete_now(self) -> None:
        while self._reading.isActive():
            self._read_on()
        self.body.complete_now()

    def _fit_body(self) -> None:
        inner = self._width - UNIT * 2 - 2
        if self.message.role is Role.USER:
            most = int(inner * _BUBBLE_PART) - UNIT * 4
            inner = self.body.natural_width(most) if len(self._document.text) < markdown.PIECE else most
        self.body.fit(inner)
        self.thinking.fit(inner)

    def _on_restyled(self) -> None:
        # A bubble is as wide as its words.
        if self._width and self.message.role is Role.USER:
            self._fit_body()

    def _show_ending(self) -> None:
        message = self.message
        calm = {Ending.STOPPED: self.tr("Stopped"), Ending.LENGTH: self.tr("Reached the length limit")}
        self.ending.setText(calm.get(message.ending, ""))
        self.ending.setVisible(message.ending in calm)
        grave = {
            Ending.INTERRUPTED: self.tr("This answer was interrupted."),
            Ending.ERROR: self.tr("This answer could not be finished."),
        }
        self.notice.setVisible(message.ending in grave)
        self.notice_text.setText(" ".join(filter(None, (grave.get(message.ending, ""), sentence(message.error or "")))))
        self.try_again.setVisible(message.role is Role.ASSISTANT)
        self._show_go_on()

    def _show_go_on(self) -> None:
        """What follows on an answer was written in sight of it as it is."""
        for button in (self.go_on, self.go_on_all_the_same):
            button.setVisible(self._last and self.message.is_cut_off)
        # It stands in the notice where there is one.
        self.go_on.setVisible(self._last and self.message.is_cut_off and self.notice.isHidden())

    def _reveal(self) -> None:
        # A rating is to be seen, and a thumb alone would stand nowhere.
        rated = self.message.rating is not None
        self.tools.set_revealed(self._hovered or self._last or rated or self.hasFocus())

    def _on_more(self) -> None:
        self._shown += SHOWN
        self._set_content(self._full)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._full)

    def _on_regenerate(self) -> None:
        self.regenerate_requested.emit(self.message.id)

    def _on_edit_submitted(self, text: str) -> None:
        self.stop_editing()
        self.edit_submitted.emit(self.message.id, text)


def _line_end(text: str, limit: int) -> int:
    """The last end of a line before `limit`, or `limit` where none is near."""
    at = text.rfind("\n", limit // 2, limit)
    return at + 1 if at >= 0 else limit
