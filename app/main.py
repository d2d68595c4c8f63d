"""Composition root of the window: builds every object, makes every connection. Nothing is built elsewhere.

One message's journey: composer -> ChatController.send (kept in History) -> EngineClient -> engine child -> pieces ->
ChatController (shown at 30 Hz, kept on disk within 250 ms) -> transcript.
"""

from functools import partial

from PySide6.QtCore import QByteArray, QObject

from app import __version__
from app.control.attachments import AttachmentsController
from app.control.battery import on_battery
from app.control.chat import ChatController
from app.control.conversation_list import ConversationList
from app.control.data_care import DataCare
from app.control.data_sizes import DataCounter
from app.control.engine_client import EngineClient
from app.control.export_history import HistoryExport
from app.control.formulas import FormulaDrawer
from app.control.found_models import FoundModels
from app.control.get_models import GetModels
from app.control.guide import GuideController
from app.control.handover import HandedOver
from app.control.history_actions import HistoryActions
from app.control.history_care import HistoryCare
from app.control.history_search import HistorySearch
from app.control.hit_list import HitList
from app.control.hub import HubController
from app.control.import_history import HistoryImport
from app.control.library_list import LibraryList
from app.control.library_watch import LibraryWatch
from app.control.licence_reader import LicenceReader
from app.control.mishaps import Mishaps
from app.control.models import ModelsController
from app.control.sign_in import SignIn
from app.control.speed_watch import SpeedWatch
from app.control.system_motion import SystemMotion
from app.control.tuning import TuningController
from app.core.saved import SavedKind
from app.errors import PunaError
from app.paths import Paths, resources
from app.presenters.attachments import AttachmentsPresenter
from app.presenters.chat import ChatPresenter
from app.presenters.data import DataPresenter
from app.presenters.diagnostics import DiagnosticsPresenter
from app.presenters.erasing import ErasingPresenter
from app.presenters.export import ExportPresenter
from app.presenters.formulas import FormulasPresenter
from app.presenters.guide import GuidePresenter
from app.presenters.history import HistoryPresenter
from app.presenters.hub import HubPresenter
from app.presenters.jobs import JobsPresenter
from app.presenters.library import LibraryPresenter
from app.presenters.licences import LicencesPresenter
from app.presenters.messages import MessagesPresenter
from app.presenters.models import ModelsPresenter
from app.presenters.notices import Notices
from app.presenters.notifications import NotificationsPresenter
from app.presenters.palette import PalettePresenter
from app.presenters.personas import PersonasPresenter
from app.presenters.prompts import PromptsPresenter
from app.presenters.receipts import ReceiptsPresenter
from app.presenters.search import SearchPresenter
from app.presenters.settings import SettingsPresenter
from app.presenters.templates import TemplatesPresenter
from app.presenters.tuning import TuningPresenter
from app.storage.database import Database
from app.storage.draft_parts import DraftParts
from app.storage.erasing import erase, with_companions
from app.storage.forks import Forks
from app.storage.history import History
from app.storage.library import Library
from app.storage.models_folder import settle
from app.storage.other_apps import places, this_machine
from app.storage.receipts import Receipts
from app.storage.saved_things import SavedThings
from app.storage.settings_file import SettingsFile
from app.storage.speed_file import SpeedFile
from app.storage.tunings import Tunings
from app.storage.verified_files import VerifiedFiles
from app.storage.wanted_models import WantedModels
from app.ui.cursor_rest import CursorRest
from app.ui.front import Front
from app.ui.main_window import MainWindow
from app.ui.notifier import Notifier
from app.ui.search_panel import SearchPanel
from app.ui.theme import Theme


class Puna(QObject):
    """Everything that lives as long as the window. Raises PunaError where the data can't be opened."""

    def __init__(self, paths: Paths, theme: Theme, front: Front | None = None, *, safe: bool = False) -> None:
        """`front` is on the screen already, and gets the window as its contents; without it the window stands alone.

        `safe` leaves out whatever can be: what is set, the model used last, and looking for others.
        """
        super().__init__()
        self._safe = safe
        settle(paths.models)
        self.mishaps = Mishaps(paths.logs / "window.log", self)
        try:
            paths.create()
        except OSError as error:
            words = self.tr(
                "Puna can't write to its folder {0}: {1}. Give yourself access to it, or set PUNA_HOME to another "
                "folder."
            )
            raise PunaError(words.format(paths.home, error.strerror)) from error
        # Nobody looks at a window that waits for another program's lock for long: the next try is soon enough.
        self._database = Database(paths.history, busy_timeout_s=1.0)
        try:
            self.history = History(self._database)
            self.history.interrupt_unfinished(self.tr("Puna ended before this answer was complete."))
        except BaseException:
            self._database.close()
            raise
        self.settings = SettingsFile(paths.settings, leave_alone=safe)
        self.engine = EngineClient(paths.logs / "engine.log", self)
        self.actions = HistoryActions(self.history, self)
        self.importing = HistoryImport(paths.history, paths.logs / "job.log", self)
        self.exporting = HistoryExport(paths.history, paths.logs / "job.log", self)
        self.care = HistoryCare(paths.history, self.history, self)
        self.search = HistorySearch(paths.history, self)
        self.tuning = TuningController(self.history, Tunings(self._database), self)
        self.chat = ChatController(self.history, self.engine, self.tuning, self)
        self.attachments = AttachmentsController(DraftParts(self._database), self.engine, paths.logs / "job.log", self)
        self._receipts = Receipts(paths.models, paths.receipts)
        self.formulas = FormulaDrawer(paths.logs / "formulas.log", self)
        library = Library(
            paths.models,
            paths.library,
            paths.cache,
            partial(places, this_machine()),
            lambda: self.settings.settings.other_apps,
            VerifiedFiles(paths.verified_files),
            self._receipts,
        )
        self._library = library
        self.watch = LibraryWatch(library, (paths.library,), self)
        self.guide = GuideController(paths, self)
        self.models = ModelsController(
            paths, library, self.watch, self.engine, self.settings, self.guide.model_path, self
        )
        SpeedWatch(self.engine, SpeedFile(paths.speeds), self)
        self.hub = HubController(paths, self.settings, self)
        self.sign_in = SignIn(paths, self.hub, self)
        self.getting = GetModels(paths, self.settings, WantedModels(paths.wanted_models), on_battery, self)
        self.motion = SystemMotion(parent=self)
        self.cursor_rest = CursorRest(parent=self)
        self.data_care = DataCare(paths, self)
        self.data_counter = DataCounter(paths, self)
        self.licences = LicenceReader(resources().parent, self)
        self.handed_over = HandedOver(paths.requests, self)
        self.conversations = ConversationList(self.history.conversations, self.chat.rename)
        self.library = LibraryList()
        self.found = FoundModels()
        self.window = MainWindow(theme, self.conversations, self.library, self.found, __version__)
        for model in (self.conversations, self.library, self.found):
            model.setParent(self.window)  # a view must not outlive its model
        self._closed = False
        self._erase_all = False
        self._paths = paths
        self._present(paths, theme)
        self._top = front or self.window
        if front is not None:
            front.fill(self.window)

    def start(self) -> None:
        """Show the window, then do what can wait until it is seen."""
        self.mishaps.start()
        settings = self.settings.settings
        if settings.window_geometry and self._top is self.window:
            self.window.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode()))
        self.window.sidebar.setVisible(settings.sidebar_visible)
        self._history_presenter.refresh()
        self.models.start(watch=not self._safe)
        self.getting.start()
        self.chat.new_conversation()
        self.window.show()
        self._top.show()
        self.window.composer.focus()
        if self.history.read_only_reason:
            self._notices.problem(self.history.read_only_reason)
        self._data_presenter.tell_where_models_are_missing()
        if self._safe:
            self._tell_of_safe_mode()
        else:
            self.care.start()
        self.handed_over.start()
        self.motion.look()

    def tell_of_crash(self) -> None:
        """The Puna before this one did not end as it should."""
        self._diagnostics.tell_of_crash()

    def close(self) -> None:
        """Write what is not written yet and end every child. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self.window.tuning.keep_now()
        self.settings.change(
            window_geometry=bytes(self._top.saveGeometry().toBase64().data()).decode(),
            sidebar_visible=not self.window.sidebar.isHidden(),
        )
        # An engine may take seconds to keep what it has read; nobody should look at a window that does nothing.
        self._top.hide()
        self.handed_over.stop()
        self.search.stop()
        self.care.stop()
        for job in (self.importing, self.exporting):
            job.cancel()
            job.wait()
        self.motion.stop()
        self.cursor_rest.stop()
        self.data_counter.stop()
        self.licences.stop()
        self.data_care.shut_down()
        self.attachments.shut_down()
        self.chat.shut_down()
        self.guide.shut_down()
        self.formulas.shut_down()
        self.getting.shut_down()
        self.sign_in.shut_down()
        self.hub.shut_down()
        self.models.shut_down()
        self.engine.close()
        self._database.close()
        self.mishaps.stop()
        if self._erase_all:
            erase([*self._paths.all(), *with_companions(self._paths.history)])

    def _present(self, paths: Paths, theme: Theme) -> None:
        """Join controllers and widgets."""
        window, chat, models, engine = self.window, self.chat, self.models, self.engine
        self._notices = notices = Notices(window.banner, self.history, self)
        jobs = JobsPresenter(theme, window, self)
        ChatPresenter(window, chat, notices, self)
        AttachmentsPresenter(theme, window, chat, self.attachments, models, notices, self)
        FormulasPresenter(window, self.formulas, self)
        self._history_presenter = HistoryPresenter(
            theme,
            window,
            self.history,
            self.conversations,
            chat,
            self.actions,
            self.importing,
            self.care,
            jobs,
            notices,
            self,
        )
        ExportPresenter(theme, window, self.history, chat, self.exporting, jobs, notices, self)
        ModelsPresenter(theme, window, models, engine, chat, jobs, notices, self.history, self.guide.model_path, self)
        GuidePresenter(window, self.guide, models, engine, chat, notices, self)
        TuningPresenter(theme, window, self.tuning, engine, models, jobs, notices, self)
        hits = HitList()
        hits.setParent(window)
        SearchPresenter(window, SearchPanel(theme, hits, window), hits, self.search, chat, self)
        PalettePresenter(
            window, window.palette_card, window.commands, self.conversations, self.library, chat, models, self
        )
        LibraryPresenter(window, self._library, self.watch, self.library, models, notices, self)
        ReceiptsPresenter(window, self._receipts, self.library, models, self)
        HubPresenter(theme, window, self.hub, self.getting, self.found, self.sign_in, models, notices, self)
        personas = SavedThings(self._database, SavedKind.PERSONA)
        PersonasPresenter(window.tuning.persona, self.tuning, chat, personas, self.settings, notices, self)
        templates = SavedThings(self._database, SavedKind.TEMPLATE)
        MessagesPresenter(theme, window, chat, models, engine, templates, Forks(self._database), notices, self)
        TemplatesPresenter(theme, window, templates, self.tuning, chat, engine, models, notices, self)
        prompts = SavedThings(self._database, SavedKind.PROMPT)
        self._prompts_presenter = PromptsPresenter(theme, window, prompts, models, notices, self)
        SettingsPresenter(theme, window, self.settings, engine, models, self.motion, paths, notices, self)
        erasing = ErasingPresenter(
            theme,
            window,
            self.history,
            self.actions,
            chat,
            models,
            self.getting,
            self.data_care,
            self.data_counter,
            paths,
            notices,
            self,
        )
        erasing.everything_wanted.connect(self._close_and_erase_all)
        self._data_presenter = DataPresenter(
            window, self.data_counter, self.data_care, models, self.getting, jobs, paths, notices, self
        )
        LicencesPresenter(theme, window, self.licences, self)
        self._diagnostics = DiagnosticsPresenter(window, paths, self.mishaps, notices, self)
        NotificationsPresenter(window, Notifier(window), self.settings, chat, jobs, self.getting, self)
        window.close_requested.connect(self.close)
        self.handed_over.asked.connect(window.come_forward)

    def _close_and_erase_all(self) -> None:
        """Once everything is closed."""
        self._erase_all = True
        self._top.close()

    def _tell_of_safe_mode(self) -> None:
        self._notices.notice(
            self.tr(
                "Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are "
                "all here, and the next start has your settings again."
            ),
            self.tr("Look for models"),
            self.models.look_around,
        )
