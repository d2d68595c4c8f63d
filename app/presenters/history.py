"""The history on the screen: the list of conversations, deleting and undoing, bringing in, and its care."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from app.control.chat import ChatController
from app.control.conversation_list import ConversationList
from app.control.history_actions import HistoryActions
from app.control.history_care import HistoryCare
from app.control.import_history import HistoryImport, ImportOutcome
from app.control.job import Job
from app.core.conversation import Step
from app.errors import PunaError
from app.presenters.jobs import JobOutcome, JobsPresenter
from app.presenters.notices import Notices
from app.storage.history import History
from app.ui.main_window import MainWindow
from app.ui.sentences import sentence
from app.ui.theme import Theme
from app.ui.trash_dialog import TrashDialog


class HistoryPresenter(QObject):
    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        history: History,
        conversations: ConversationList,
        chat: ChatController,
        actions: HistoryActions,
        importing: HistoryImport,
        care: HistoryCare,
        jobs: JobsPresenter,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._history = history
        self._conversations = conversations
        self._chat = chat
        self._actions = actions
        self._importing = importing
        self._jobs = jobs
        self._notices = notices
        menu = window.sidebar.menu
        menu.aboutToShow.connect(self._on_menu)
        menu.undo_requested.connect(actions.undo_last)
        menu.import_file_requested.connect(lambda: self._bring_in(window.choose_conversations(folder=False)))
        menu.import_folder_requested.connect(lambda: self._bring_in(window.choose_conversations(folder=True)))
        menu.trash_requested.connect(self._on_trash_requested)
        window.sidebar.delete_requested.connect(self._on_delete_requested)
        window.sidebar.pin_requested.connect(lambda number, pinned: actions.pin([number], pinned))
        window.sidebar.archive_requested.connect(self._on_archive_requested)
        window.sidebar.move_requested.connect(lambda number, folder: actions.move([number], folder))
        window.sidebar.folders = self._folders
        conversations.problem.connect(notices.problem)
        chat.conversations_changed.connect(self.refresh)
        importing.started.connect(self._on_import_started)
        importing.done.connect(self._on_imported)
        actions.changed.connect(self.refresh)
        actions.done.connect(self._on_changed)
        actions.undone.connect(self._on_undone)
        actions.problem.connect(notices.problem)
        care.damaged.connect(self._on_damaged)
        care.problem.connect(notices.problem)

    def refresh(self) -> None:
        self._conversations.reload()
        current = self._chat.conversation_id
        self._window.sidebar.set_current(current)
        if current is not None:
            with suppress(PunaError):  # what can't be read was told when the list was
                self._window.set_title(self._history.conversation(current).title)

    def _folders(self) -> list[str]:
        with suppress(PunaError):
            return [name for name, _ in self._history.folders()]
        return []

    def _on_archive_requested(self, conversation_id: int) -> None:
        self._chat.leave(conversation_id)
        self._actions.archive([conversation_id], True)

    def _on_trash_requested(self) -> None:
        dialog = TrashDialog(self._theme, self._actions.trashed(), self._window)

        def show() -> None:
            dialog.show_trash(self._actions.trashed())

        dialog.restore_requested.connect(self._actions.restore)
        dialog.erase_requested.connect(self._actions.erase)
        for asked in (dialog.restore_requested, dialog.erase_requested):
            asked.connect(show)
        dialog.open()

    def _on_delete_requested(self, conversation_id: int) -> None:
        was_open = conversation_id == self._chat.conversation_id
        self._chat.leave(conversation_id)
        step_id = self._actions.delete([conversation_id])
        if was_open and step_id is not None:
            undo = partial(self._undelete, step_id, conversation_id)
            self._notices.undoable(self.tr("Conversation deleted."), undo)

    def _undelete(self, step_id: int, conversation_id: int) -> None:
        self._actions.undo(step_id)
        self._chat.open(conversation_id)

    def _on_changed(self, text: str, step_id: int) -> None:
        self._notices.undoable(text, partial(self._actions.undo, step_id))

    def _on_undone(self, step: Step) -> None:
        """Show what came back."""
        self._notices.clear()
        self._chat.refresh()

    def _on_menu(self) -> None:
        step = self._actions.last_step()
        self._window.sidebar.menu.set_undo(self._actions.describe(step) if step else "")

    def _bring_in(self, path: str) -> None:
        if path and not self._importing.start(Path(path)):
            self._notices.problem(self.tr("Another import is still running: wait until it has ended."))

    def _on_import_started(self, job: Job, name: str) -> None:
        self._jobs.follow(job, name, self._outcome)

    def _outcome(self, result: dict[str, Any]) -> JobOutcome:
        text, step = sentence(result["summary"]), result["step"]
        if step is None:
            return JobOutcome(text)
        return JobOutcome(text, self.tr("Undo"), partial(self._actions.undo, step))

    def _on_imported(self, outcome: ImportOutcome) -> None:
        self.refresh()
        if outcome.grown:
            self._chat.refresh()

    def _on_damaged(self, text: str) -> None:
        self._notices.problem(
            self.tr("{0} Close Puna and open it again to go on with the newest good copy.").format(text)
        )
