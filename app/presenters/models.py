"""Models on the screen: the picker, what is dropped, jobs as cards, and whether one can write."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app.control.chat import ChatController
from app.control.engine_client import EngineClient, EngineState
from app.control.job import Job
from app.control.models import DEFAULT_TYPE, ModelsController
from app.core.forecast import forecast_of
from app.core.generation import ModelInfo
from app.core.source_card import SourceCard
from app.errors import PunaError
from app.presenters.jobs import JobOutcome, JobsPresenter
from app.presenters.notices import Notices
from app.storage.history import History
from app.storage.library import LibraryModel
from app.ui.conversation_picker import ConversationPicker
from app.ui.main_window import MainWindow
from app.ui.sentences import said, sentence
from app.ui.source_dialog import SourceDialog
from app.ui.theme import Theme

# What takes longer shows that it goes on, and can be cancelled.
PATIENCE_MS = 800
# Those used last; a text of more is never read to its end.
_MOST_CONVERSATIONS = 2000


class ModelsPresenter(QObject):
    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        models: ModelsController,
        engine: EngineClient,
        chat: ChatController,
        jobs: JobsPresenter,
        notices: Notices,
        history: History,
        guide_path: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guide_path = guide_path
        self._theme = theme
        self._window = window
        self._models = models
        self._engine = engine
        self._chat = chat
        self._jobs = jobs
        self._notices = notices
        self._history = history
        self._continues_text = False
        self._why_stopped = ""
        models.models_changed.connect(self._on_models_changed)
        models.model_chosen.connect(window.model_picker.set_current)
        models.look_started.connect(self._on_look_started)
        models.looked_at.connect(self._on_looked_at)
        models.job_started.connect(self._on_job_started)
        models.weighing_stopped.connect(self._on_weighing_stopped)
        models.problem.connect(notices.problem)
        models.changed_file_found.connect(self._on_changed_file_found)
        window.model_picker.model_chosen.connect(models.choose)
        chat.conversation_opened.connect(lambda number, *_: self._show_readiness())
        engine.load_progressed.connect(self._on_load_progressed)
        engine.model_loaded.connect(self._on_model_loaded)
        engine.state_changed.connect(self._on_engine_state_changed)
        engine.stopped.connect(self._on_engine_stopped)
        engine.refused.connect(self._on_engine_refused)

    def _on_models_changed(self, models: list[LibraryModel]) -> None:
        guide = [(self._guide_path, self.tr("Puna's guide"), self.tr("tiny demonstration"))] if self._guide_path else []
        self._window.model_picker.set_models(
            [
                *((str(model.path), model.name, said(model.detail)) for model in models if self._is_offered(model)),
                *guide,
            ]
        )
        self._show_readiness()

    def _is_offered(self, model: LibraryModel) -> bool:
        """What can't be used is told of among the models only, but for the one that was chosen."""
        return not model.problem or str(model.path) == self._engine.model_path

    def _on_look_started(self, job: Job, name: str) -> None:
        # Mostly it is over before a card could be read.
        QTimer.singleShot(PATIENCE_MS, self, lambda: self._show_look(job, name))

    def _show_look(self, job: Job, name: str) -> None:
        if job not in self._models.jobs:
            return
        # What it finds is a dialog of its own, and what it can't read is a sentence in the banner.
        card = self._jobs.begin(name, job.cancel)
        job.progressed.connect(card.set_progress)
        for over in (job.done, job.failed, job.cancelled):
            over.connect(lambda *_: self._jobs.drop(card))
        card.set_progress(0.0, self.tr("looking at the files"), "")

    def _on_looked_at(self, card: SourceCard) -> None:
        dialog = SourceDialog(self._theme, card, self._models.templates(), DEFAULT_TYPE, self._window)
        dialog.confirmed.connect(partial(self._models.convert, card))
        dialog.forecast_wanted.connect(partial(self._show_forecast, card, dialog))
        dialog.type.weighing.conversations_wanted.connect(partial(self._ask_conversations, dialog))
        dialog.open()
        dialog.ask_forecast()

    def _show_forecast(self, card: SourceCard, dialog: SourceDialog, base: str, rule: str) -> None:
        job = self._models.forecast(card, base, rule)
        job.done.connect(lambda result: dialog.type.set_forecast(forecast_of(result)))
        job.failed.connect(lambda text: dialog.type.set_problem(sentence(text)))
        # Whoever decides sooner needs no forecast any more.
        dialog.finished.connect(job.cancel)

    def _ask_conversations(self, dialog: SourceDialog) -> None:
        try:
            conversations = self._history.conversations(limit=_MOST_CONVERSATIONS)
        except PunaError as error:
            self._notices.problem(str(error))
            conversations = []
        picker = ConversationPicker(self._theme, conversations, dialog)
        picker.confirmed.connect(dialog.type.weighing.set_conversations)
        picker.rejected.connect(lambda: dialog.type.weighing.set_conversations(()))
        picker.open()

    def _on_weighing_stopped(self, name: str, again: Callable[[], None]) -> None:
        card = self._jobs.begin(name, lambda: None)
        stopped = self.tr("Stopped. What was measured so far is kept.")
        self._jobs.finish(card, JobOutcome(stopped, self.tr("Go on"), again))

    def _on_job_started(self, job: Job, name: str) -> None:
        self._jobs.follow(job, name, self._outcome)

    def _outcome(self, result: dict[str, Any]) -> JobOutcome | None:
        """A job that made a model tells of it; one that measured says what it found; others have nothing to say."""
        if "summary" in result:
            # Of several that were tried, which one it is and why says more than its size.
            told = result["words"] if "candidates" in result else result["summary"]
            return JobOutcome(self.tr("Ready: {0}").format(sentence(told)))
        return JobOutcome(sentence(result["words"])) if result.get("words") else None

    def _on_changed_file_found(self, text: str, path: str) -> None:
        self._notices.problem(text, self.tr("Trust it"), lambda: self._trust(path))

    def _trust(self, path: str) -> None:
        self._models.trust(path)
        self._notices.clear()

    def _on_load_progressed(self, fraction: float) -> None:
        if self._engine.state is EngineState.LOADING:
            self._window.model_picker.set_state(self.tr("loading {percent} %").format(percent=round(100 * fraction)))

    def _on_model_loaded(self, info: ModelInfo) -> None:
        # A base model was never taught to answer; its placeholder should not promise it.
        self._continues_text = not info.has_chat_template
        self._notices.withdraw(self._why_stopped)
        self._show_readiness()

    def _on_engine_state_changed(self, state: EngineState) -> None:
        words = {
            EngineState.EMPTY: "",
            EngineState.LOADING: self.tr("loading…"),
            EngineState.READY: self.tr("ready"),
            EngineState.STOPPED: self.tr("stopped"),
        }
        self._window.model_picker.set_state(words[state])
        self._show_readiness()

    def _on_engine_stopped(self, text: str) -> None:
        self._why_stopped = sentence(text)
        self._continues_text = False
        self._notices.problem(text, self.tr("Start again"), self._start_engine_again)

    def _on_engine_refused(self, text: str) -> None:
        self._notices.problem(text, self.tr("Load it anyway"), self._load_anyway)

    def _load_anyway(self) -> None:
        self._notices.clear()
        if path := self._engine.model_path:
            self._models.choose(path, again=True, force=True)

    def _start_engine_again(self) -> None:
        if path := self._engine.model_path:
            self._models.choose(path)

    def _show_readiness(self) -> None:
        if self._engine.model_path is None:
            self._window.composer.set_ready(False, self.tr("Add a model to begin"))
        elif self._continues_text:
            self._window.composer.set_ready(True, self.tr("Write a beginning, and this model goes on from there"))
        else:
            self._window.composer.set_ready(True, self.tr("Ask anything"))
        if self._chat.conversation_id is None:
            self._window.show_welcome(has_model=self._engine.model_path is not None)
