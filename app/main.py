"""Composition root of the window: builds every object, makes every connection. Nothing is built elsewhere.

One message's journey: composer -> ChatController.send (kept in History) -> EngineClient -> engine child -> pieces ->
ChatController (shown at 30 Hz, kept on disk within 250 ms) -> transcript.
"""

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from app import __version__
from app.control.chat import ChatController
from app.control.conversation_list import ConversationList
from app.control.engine_client import EngineClient, EngineState
from app.control.found_models import FoundModels
from app.control.history_actions import HistoryActions
from app.control.history_care import HistoryCare
from app.control.job import Job
from app.control.library_list import LibraryList
from app.control.models import ModelsController
from app.control.tuning import TuningController
from app.core.conversation import Step
from app.core.generation import ModelInfo, PromptCount
from app.core.source_card import SourceCard
from app.errors import PunaError, as_sentence
from app.paths import Paths
from app.storage.database import Database
from app.storage.history import History
from app.storage.library import Library
from app.storage.settings_file import SettingsFile
from app.storage.tunings import Tunings
from app.ui.job_card import JobCard
from app.ui.main_window import MainWindow
from app.ui.source_dialog import SourceDialog
from app.ui.theme import Theme

# What takes longer shows that it goes on, and can be cancelled.
PATIENCE_MS = 800


class Puna(QObject):
    """Everything that lives as long as the window. Raises PunaError where the data can't be opened."""

    def __init__(self, paths: Paths, theme: Theme) -> None:
        super().__init__()
        try:
            paths.create()
        except OSError as error:
            raise PunaError(
                f"Puna can't write to its folder {paths.home}: {error.strerror}. Give yourself access to it, or set "
                "PUNA_HOME to another folder."
            ) from error
        self._paths = paths
        self._theme = theme
        self._database = Database(paths.history)
        try:
            self.history = History(self._database)
            self.history.interrupt_unfinished()
        except BaseException:
            self._database.close()
            raise
        self.settings = SettingsFile(paths.settings)
        self.engine = EngineClient(paths.logs / "engine.log", self)
        self.actions = HistoryActions(self.history, self)
        self.care = HistoryCare(paths.history, self.history, self)
        self.tuning = TuningController(self.history, Tunings(self._database), self)
        self.chat = ChatController(self.history, self.engine, self.tuning, self)
        self.models = ModelsController(paths, Library(paths.models, paths.library), self.engine, self.settings, self)
        self.conversations = ConversationList(self.chat.rename)
        self.library = LibraryList()
        self.found = FoundModels()
        self.window = MainWindow(theme, self.conversations, self.library, self.found, __version__)
        for model in (self.conversations, self.library, self.found):
            model.setParent(self.window)  # a view must not outlive its model
        self._closed = False
        self._continues_text = False
        self._banner_action: Callable[[], None] | None = None
        self._connect_chat()
        self._connect_models()
        self._connect_tuning()
        self._connect_settings()
        self._connect_window()

    def start(self) -> None:
        """Show the window, then do what can wait until it is seen."""
        settings = self.settings.settings
        self._show_appearance()
        if settings.window_geometry:
            self.window.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode()))
        self.window.sidebar.setVisible(settings.sidebar_visible)
        self._refresh_conversations()
        self.models.start()
        self.chat.new_conversation()
        self.window.show()
        self.window.composer.focus()
        if self.history.read_only_reason:
            self._show_problem(self.history.read_only_reason)
        self.care.start()

    def close(self) -> None:
        """Write what is not written yet and end every child. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self.window.tuning.keep_now()
        self.settings.change(
            window_geometry=bytes(self.window.saveGeometry().toBase64().data()).decode(),
            sidebar_visible=not self.window.sidebar.isHidden(),
        )
        self.care.stop()
        self.chat.shut_down()
        self.models.shut_down()
        self.engine.close()
        self._database.close()

    def _connect_chat(self) -> None:
        window, chat = self.window, self.chat
        chat.conversation_opened.connect(self._on_conversation_opened)
        chat.message_added.connect(self._on_message_added)
        chat.message_replaced.connect(window.transcript.replace_message)
        chat.text_changed.connect(window.transcript.set_text)
        chat.reasoning_changed.connect(window.transcript.set_reasoning)
        chat.activity_changed.connect(window.transcript.set_activity)
        chat.busy_changed.connect(window.composer.set_busy)
        chat.conversations_changed.connect(self._refresh_conversations)
        chat.counted.connect(self._on_counted)
        chat.draft_opened.connect(window.composer.set_text)
        chat.problem.connect(self._show_problem)
        window.composer.sent.connect(self._on_sent)
        window.composer.text_changed.connect(lambda: chat.set_draft(window.composer.text()))
        window.composer.stop_requested.connect(chat.stop)
        window.transcript.regenerate_requested.connect(chat.regenerate)
        window.transcript.edit_submitted.connect(chat.edit)
        window.transcript.branch_requested.connect(chat.show_branch)
        window.regenerate_last_requested.connect(chat.regenerate_last)
        window.sidebar.new_chat_requested.connect(self._on_new_chat)
        window.sidebar.conversation_chosen.connect(self._on_conversation_chosen)
        window.sidebar.delete_requested.connect(self._on_delete_requested)
        self.actions.changed.connect(self._refresh_conversations)
        self.actions.done.connect(self._on_history_changed)
        self.actions.undone.connect(self._on_undone)
        self.actions.problem.connect(self._show_problem)
        self.care.damaged.connect(self._on_history_damaged)
        self.care.problem.connect(self._show_problem)

    def _connect_models(self) -> None:
        window, models, engine = self.window, self.models, self.engine
        models.models_changed.connect(self._on_models_changed)
        models.model_chosen.connect(window.model_picker.set_current)
        models.look_started.connect(self._on_look_started)
        models.looked_at.connect(self._on_looked_at)
        models.job_started.connect(self._on_job_started)
        models.problem.connect(self._show_problem)
        window.model_picker.model_chosen.connect(models.choose)
        window.paths_dropped.connect(models.add)
        engine.load_progressed.connect(self._on_load_progressed)
        engine.model_loaded.connect(self._on_model_loaded)
        engine.state_changed.connect(self._on_engine_state_changed)
        engine.stopped.connect(self._on_engine_stopped)

    def _connect_tuning(self) -> None:
        panel, tuning = self.window.tuning, self.tuning
        panel.set_templates(self.models.templates())
        panel.set_context(self.settings.settings.n_ctx)
        tuning.changed.connect(self._show_tuning)
        tuning.problem.connect(self._show_problem)
        panel.system_prompt_changed.connect(tuning.set_system_prompt)
        panel.template_chosen.connect(tuning.set_template)
        panel.option_changed.connect(tuning.set_option)
        panel.adapter_scaled.connect(tuning.scale_adapter)
        panel.adapter_removed.connect(tuning.remove_adapter)
        panel.adapter_requested.connect(self._on_adapter_requested)
        panel.context_chosen.connect(self._on_context_chosen)

    def _show_tuning(self) -> None:
        tuning = self.tuning.tuning
        self.window.tuning.set_conversation(
            self.tuning.system_prompt, tuning.template, tuning.sampling.values, tuning.adapters
        )

    def _on_adapter_requested(self) -> None:
        path = self.window.choose_adapter()
        if path:
            self.tuning.scale_adapter(path)

    def _on_context_chosen(self, n_ctx: int) -> None:
        self.settings.change(n_ctx=n_ctx)
        self.window.settings.set_values({"n_ctx": n_ctx})
        self._load_again()

    def _connect_settings(self) -> None:
        page = self.window.settings
        page.set_values(dataclasses.asdict(self.settings.settings))
        page.set_data(str(self._paths.home), None)
        page.changed.connect(self._on_setting_changed)
        page.folder_requested.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.home))))

    def _on_setting_changed(self, name: str, value: object) -> None:
        self.settings.change(**{name: value})
        if name == "appearance":
            self._show_appearance()
        elif name in ("n_ctx", "kv_type", "state_bytes"):
            self.window.tuning.set_context(self.settings.settings.n_ctx)
            self._load_again()
        elif name == "other_apps":
            self.models.refresh()

    def _show_appearance(self) -> None:
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._theme.set_scheme(schemes.get(self.settings.settings.appearance, Qt.ColorScheme.Unknown))

    def _load_again(self) -> None:
        """The loaded model, with other options."""
        if path := self.engine.model_path:
            self.models.choose(path, again=True)

    def _connect_window(self) -> None:
        self.window.close_requested.connect(self.close)
        self.window.banner.action_triggered.connect(self._on_banner_action)

    def _on_sent(self, text: str) -> None:
        self.window.tuning.keep_now()
        if self.chat.send(text):
            self.window.composer.clear()

    def _on_new_chat(self) -> None:
        self.window.tuning.keep_now()
        self.chat.new_conversation()
        self.window.composer.focus()

    def _on_conversation_chosen(self, conversation_id: int) -> None:
        self.window.tuning.keep_now()
        if conversation_id != self.chat.conversation_id:
            self.chat.open(conversation_id)
        self.window.composer.focus()

    def _on_conversation_opened(self, conversation_id: int | None, title: str, messages: list) -> None:
        self.window.set_title(title)
        self.window.sidebar.set_current(conversation_id)
        self.window.transcript.set_messages(messages)
        if conversation_id is None:
            self._show_welcome()
        else:
            self.window.show_transcript()

    def _on_message_added(self, message: object) -> None:
        self.window.show_transcript()
        self.window.transcript.append_message(message)

    def _on_counted(self, count: PromptCount | None) -> None:
        if count is None:
            self.window.composer.set_meter("")
            return
        room = self.tr("{0} of {1} tokens").format(f"{count.tokens:,}", f"{count.n_ctx:,}")
        if not count.fits:
            self.window.composer.set_meter(self.tr("Too long to send: {0}").format(room), warning=True)
        elif count.left_out:
            text = self.tr("{0} · the {1} oldest messages will not be read").format(room, count.left_out)
            self.window.composer.set_meter(text, warning=True)
        else:
            self.window.composer.set_meter(room)

    def _on_delete_requested(self, conversation_id: int) -> None:
        was_open = conversation_id == self.chat.conversation_id
        self.chat.leave(conversation_id)
        step_id = self.actions.delete([conversation_id])
        if was_open and step_id is not None:
            self._banner_action = partial(self._undelete, step_id, conversation_id)

    def _undelete(self, step_id: int, conversation_id: int) -> None:
        self.actions.undo(step_id)
        self.chat.open(conversation_id)

    def _on_history_changed(self, text: str, step_id: int) -> None:
        self._banner_action = partial(self.actions.undo, step_id)
        self.window.banner.show_undo(text, self.tr("Undo"))

    def _on_undone(self, step: Step) -> None:
        """Show what came back."""
        self.window.banner.hide()
        self.chat.refresh()

    def _on_history_damaged(self, text: str) -> None:
        self._show_problem(self.tr("{0} Close Puna and open it again to go on with the newest good copy.").format(text))

    def _refresh_conversations(self) -> None:
        try:
            rows = self.history.conversations()
        except PunaError as error:
            self._show_problem(str(error))
            return
        self.conversations.set_conversations(rows)
        self.window.sidebar.set_current(self.chat.conversation_id)
        for row in rows:
            if row.id == self.chat.conversation_id:
                self.window.set_title(row.title)

    def _on_models_changed(self, models: list) -> None:
        self.window.model_picker.set_models(
            [(str(model.path), model.name, model.problem or model.detail) for model in models]
        )
        self._show_readiness()

    def _on_look_started(self, job: Job, name: str) -> None:
        # Mostly it is over before a card could be read.
        QTimer.singleShot(PATIENCE_MS, self, lambda: self._show_look(job, name))

    def _show_look(self, job: Job, name: str) -> None:
        if job not in self.models.jobs:
            return
        card = JobCard(self._theme, name)
        job.progressed.connect(card.set_progress)
        for over in (job.done, job.failed, job.cancelled):
            over.connect(lambda *_: self.window.remove_job_card(card))
        card.cancel_requested.connect(job.cancel)
        card.set_progress(0.0, self.tr("looking at the files"), "")
        self.window.add_job_card(card)

    def _on_looked_at(self, card: SourceCard) -> None:
        dialog = SourceDialog(self._theme, card, self.models.templates(), self.window)
        dialog.confirmed.connect(partial(self.models.convert, card))
        dialog.open()

    def _on_job_started(self, job: Job, name: str) -> None:
        card = JobCard(self._theme, name)
        job.progressed.connect(card.set_progress)
        job.done.connect(lambda result: card.set_finished(self.tr("Ready: {0}").format(as_sentence(result["summary"]))))
        job.failed.connect(lambda text: card.set_failed(as_sentence(text)))
        job.cancelled.connect(lambda: self.window.remove_job_card(card))
        card.cancel_requested.connect(job.cancel)
        card.dismissed.connect(lambda: self.window.remove_job_card(card))
        self.window.add_job_card(card)

    def _on_load_progressed(self, fraction: float) -> None:
        if self.engine.state is EngineState.LOADING:
            self.window.model_picker.set_state(self.tr("loading {percent} %").format(percent=round(100 * fraction)))

    def _on_model_loaded(self, info: ModelInfo) -> None:
        self.tuning.set_model(info)
        self.window.tuning.set_model(info)
        # A base model was never taught to answer; its placeholder should not promise it.
        self._continues_text = not info.has_chat_template
        self._show_readiness()

    def _on_engine_state_changed(self, state: EngineState) -> None:
        words = {
            EngineState.EMPTY: "",
            EngineState.LOADING: self.tr("loading…"),
            EngineState.READY: self.tr("ready"),
            EngineState.STOPPED: self.tr("stopped"),
        }
        self.window.model_picker.set_state(words[state])
        self._show_readiness()

    def _on_engine_stopped(self, text: str) -> None:
        self._show_problem(text, self.tr("Start again"), self._start_engine_again)

    def _start_engine_again(self) -> None:
        if path := self.engine.model_path:
            self.models.choose(path)

    def _show_readiness(self) -> None:
        if self.engine.model_path is None:
            self.window.composer.set_ready(False, self.tr("Add a model to begin"))
        elif self._continues_text:
            self.window.composer.set_ready(True, self.tr("Write a beginning, and this model goes on from there"))
        else:
            self.window.composer.set_ready(True, self.tr("Ask anything"))
        if self.chat.conversation_id is None:
            self._show_welcome()

    def _show_welcome(self) -> None:
        self.window.show_welcome(has_model=self.engine.model_path is not None)

    def _try_writing_again(self) -> None:
        try:
            writable = self.history.try_writing_again()
        except PunaError as error:
            self._show_problem(str(error))
            return
        if writable:
            self.window.banner.hide()
        elif self.history.read_only_reason:
            self._show_problem(self.history.read_only_reason)

    def _show_problem(self, text: str, action: str | None = None, on_action: Callable[[], None] | None = None) -> None:
        if action is None and text == self.history.read_only_reason:
            action, on_action = self.tr("Try again"), self._try_writing_again
        self._banner_action = on_action
        self.window.banner.show_message(as_sentence(text), action)

    def _on_banner_action(self) -> None:
        if self._banner_action is not None:
            self._banner_action()
