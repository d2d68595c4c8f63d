"""Taking conversations out, on the screen: the dialog that asks, the card of the job, and where it came to lie."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from app.control.chat import ChatController
from app.control.export_history import HistoryExport
from app.control.job import Job
from app.core.conversation import ConversationFilter
from app.core.export import ExportRequest
from app.errors import PunaError
from app.presenters.jobs import JobOutcome, JobsPresenter
from app.presenters.notices import Notices
from app.storage.exporters.writing import chosen, place
from app.storage.history import History
from app.ui.export_dialog import ExportDialog, Selection
from app.ui.main_window import MainWindow
from app.ui.numerals import integer
from app.ui.sentences import sentence
from app.ui.theme import Theme


class ExportPresenter(QObject):
    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        history: History,
        chat: ChatController,
        exporting: HistoryExport,
        jobs: JobsPresenter,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._history = history
        self._chat = chat
        self._exporting = exporting
        self._jobs = jobs
        self._notices = notices
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = documents if documents and Path(documents).is_dir() else str(Path.home())
        window.sidebar.menu.export_requested.connect(self.ask)
        exporting.started.connect(self._on_started)

    def ask(self) -> None:
        try:
            selections = self._selections()
        except PunaError as error:
            self._notices.problem(str(error))
            return
        if not selections:
            self._notices.notice(self.tr("There is no conversation yet that could be taken out."))
            return
        dialog = ExportDialog(self._theme, selections, self._folder, self._window)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    def _selections(self) -> list[Selection]:
        """The open conversation first; none at all where there is nothing."""
        number = self._history.count(ConversationFilter(archived=None))
        if not number:
            return []
        found = []
        if (conversation_id := self._chat.conversation_id) is not None:
            title = " ".join(self._history.conversation(conversation_id).title.split())
            found.append(Selection(self.tr("This one: {0}").format(title), (conversation_id,)))
        found.append(Selection(self.tr("All ({0})").format(integer(number))))
        for folder, _ in self._history.folders():
            # With the folders in it, which its own number does not count.
            n_in = self._history.count(ConversationFilter(folder=folder, archived=None))
            found.append(Selection(self.tr("In the folder {0} ({1})").format(folder, integer(n_in)), folder=folder))
        for tag, n_with in self._history.tags():
            found.append(Selection(self.tr("With the tag {0} ({1})").format(tag, integer(n_with)), tag=tag))
        return found

    def _on_confirmed(self, request: ExportRequest, folder: str) -> None:
        if not Path(folder).is_dir():
            self._notices.problem(self.tr("The folder {0} is not there any more: choose another one.").format(folder))
            return
        self._folder = folder
        try:
            target, by_pieces = place(Path(folder), request, chosen(self._history, request))
        except PunaError as error:
            self._notices.problem(str(error))
            return
        except OSError as error:
            self._notices.problem(
                self.tr("{0} can't be read ({1}): choose another folder.").format(folder, error.strerror)
            )
            return
        if not self._exporting.start(request, target, by_pieces):
            self._notices.problem(self.tr("Another export is still running: wait until it has ended."))

    def _on_started(self, job: Job, name: str) -> None:
        self._jobs.follow(job, name, self._outcome)

    def _outcome(self, result: dict[str, Any]) -> JobOutcome:
        target = Path(result["target"])
        folder = target if target.is_dir() else target.parent

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        return JobOutcome(sentence(result["summary"]), self.tr("Show"), show)
