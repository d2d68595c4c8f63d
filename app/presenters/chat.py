"""The open conversation on the screen: transcript, composer, context meter, title."""

from PySide6.QtCore import QObject

from app.control.chat import ChatController
from app.core.conversation import StoredMessage
from app.core.generation import PromptCount
from app.core.messages import Ending
from app.presenters.notices import Notices
from app.ui.announcer import Announcer
from app.ui.main_window import MainWindow
from app.ui.numerals import integer

# So many are looked over in a tooltip.
_NAMED = 8


class ChatPresenter(QObject):
    def __init__(
        self, window: MainWindow, chat: ChatController, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chat = chat
        self._shown: int | None = None
        chat.conversation_opened.connect(self._on_conversation_opened)
        chat.message_added.connect(self._on_message_added)
        chat.message_replaced.connect(window.transcript.replace_message)
        chat.text_changed.connect(window.transcript.set_text)
        self._announcer = Announcer(window.transcript)
        chat.text_changed.connect(self._announcer.follow)
        chat.message_replaced.connect(self._on_message_replaced)
        chat.reasoning_changed.connect(window.transcript.set_reasoning)
        chat.activity_changed.connect(window.transcript.set_activity)
        chat.busy_changed.connect(window.composer.set_busy)
        chat.counted.connect(self._on_counted)
        chat.draft_opened.connect(window.composer.set_text)
        chat.problem.connect(notices.problem)
        window.composer.sent.connect(self._on_sent)
        window.composer.text_changed.connect(lambda: chat.set_draft(window.composer.text()))
        window.composer.stop_requested.connect(chat.stop)
        window.transcript.regenerate_requested.connect(chat.regenerate)
        window.transcript.edit_submitted.connect(chat.edit)
        window.transcript.branch_requested.connect(chat.show_branch)
        window.transcript.rated.connect(chat.rate)
        window.regenerate_last_requested.connect(chat.regenerate_last)
        window.sidebar.new_chat_requested.connect(self._on_new_chat)
        window.sidebar.conversation_chosen.connect(self._on_conversation_chosen)

    def _on_sent(self, text: str) -> None:
        self._window.tuning.keep_now()
        if self._chat.send(text):
            self._window.composer.clear()

    def _on_new_chat(self) -> None:
        self._window.tuning.keep_now()
        self._chat.new_conversation()
        self._window.composer.focus()

    def _on_conversation_chosen(self, conversation_id: int) -> None:
        self._window.tuning.keep_now()
        if conversation_id != self._chat.conversation_id:
            self._chat.open(conversation_id)
        self._window.composer.focus()

    def _on_conversation_opened(self, conversation_id: int | None, title: str, messages: list[StoredMessage]) -> None:
        self._window.set_title(title)
        self._window.sidebar.set_current(conversation_id)
        if conversation_id != self._shown:
            # Of another one; this is counted when its model has time for that.
            self._window.composer.set_meter("")
        self._shown = conversation_id
        self._window.transcript.set_messages(messages)
        if conversation_id is not None:
            self._window.show_transcript()

    def _on_message_added(self, message: StoredMessage) -> None:
        self._window.show_transcript()
        self._window.transcript.append_message(message)

    def _on_message_replaced(self, message: StoredMessage) -> None:
        if message.ending is not Ending.STREAMING:
            self._announcer.end(message.id, message.content)

    def _on_counted(self, count: PromptCount | None) -> None:
        self._window.composer.set_fitting(count is None or count.fits or not self._chat.has_draft)
        if count is None:
            self._window.composer.set_meter("")
            return
        room = self.tr("{0} of {1} tokens").format(integer(count.tokens), integer(count.n_ctx))
        if not count.fits and not self._chat.has_draft:
            # The last answer is too long by itself. Whether a question will fit is told once there is one.
            details = self.tr("With your next question, the model reads as much of the conversation as fits.")
            self._window.composer.set_meter(self.tr("{0} · not all of it will be read").format(room), True, details)
        elif not count.fits:
            details = self.tr(
                "The message with what is attached is longer than the context. Shorten it, take something off, or "
                "choose a longer context in the panel on the right."
            )
            self._window.composer.set_meter(self.tr("Too long to send: {0}").format(room), True, details)
        elif count.left_out:
            text = self.tr("{0} · the {1} oldest messages will not be read").format(room, count.left_out)
            self._window.composer.set_meter(text, True, self._leaving(count.left_out))
        else:
            self._window.composer.set_meter(room)

    def _leaving(self, count: int) -> str:
        """Which questions leave with their answers, as far as one reads that."""
        questions = self._chat.oldest(count)
        named = [self.tr("• {0}").format(text) for text in questions[:_NAMED]]
        if len(questions) > _NAMED:
            named.append(self.tr("• and {0} more").format(len(questions) - _NAMED))
        head = self.tr("What no longer fits stays in the conversation, but the model will not read it:")
        return "\n".join([head, *named])
