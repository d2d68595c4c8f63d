"""What a person who looks elsewhere is told: an answer or a long job has ended. Never a word of a conversation."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.control.chat import ChatController
from app.control.get_models import GetModels
from app.core.conversation import StoredMessage
from app.core.messages import Ending
from app.presenters.jobs import JobsPresenter
from app.storage.settings_file import SettingsFile
from app.ui.main_window import MainWindow
from app.ui.notifier import Notifier

# Nobody looks elsewhere for less.
LONG_S = 10.0


class NotificationsPresenter(QObject):
    def __init__(
        self,
        window: MainWindow,
        notifier: Notifier,
        settings: SettingsFile,
        chat: ChatController,
        jobs: JobsPresenter,
        getting: GetModels,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._notifier = notifier
        self._settings = settings
        self._chat = chat
        chat.answer_ended.connect(self._on_answer_ended)
        jobs.ended.connect(self._on_job_ended)
        getting.ready.connect(self._on_ready)
        getting.failed.connect(lambda name, text: self._tell(name, text, self._window.show_jobs))

    def _on_answer_ended(self, answer: StoredMessage) -> None:
        if answer.ending is Ending.STOPPED:
            return  # by whoever would be told
        failed = answer.ending in (Ending.ERROR, Ending.INTERRUPTED)
        text = self.tr("An answer ended early.") if failed else self.tr("Your answer is there.")
        self._tell(answer.model or "Puna", text, partial(self._show_conversation, answer.conversation_id))

    def _on_job_ended(self, title: str, text: str, seconds: float) -> None:
        if seconds >= LONG_S:
            self._tell(title, text, self._window.show_jobs)

    def _on_ready(self, path: str, name: str) -> None:
        self._tell(name, self.tr("{0} is ready.").format(name), partial(self._window.show_place, "chat"))

    def _tell(self, title: str, text: str, show: Callable[[], None]) -> None:
        if self._settings.settings.notify:
            self._notifier.notify(title, text, partial(self._come, show))

    def _come(self, show: Callable[[], None]) -> None:
        self._window.come_forward([])
        show()

    def _show_conversation(self, conversation_id: int) -> None:
        self._window.show_place("chat")
        if self._chat.conversation_id != conversation_id:
            self._chat.open(conversation_id)
