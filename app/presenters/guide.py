"""The built-in guide on the screen: prepared where there is no model yet, and out of the way once there is one."""

from PySide6.QtCore import QObject

from app.control.chat import ChatController
from app.control.engine_client import EngineClient
from app.control.guide import GuideController
from app.control.job import Job
from app.control.models import ModelsController
from app.core.generation import GenerationResult
from app.presenters.notices import Notices
from app.ui.main_window import MainWindow
from app.ui.sentences import said

# There is less room than at its beginning, and the next thing to ask is what counts.
_IN_A_CONVERSATION = 4


class GuidePresenter(QObject):
    def __init__(
        self,
        window: MainWindow,
        guide: GuideController,
        models: ModelsController,
        engine: EngineClient,
        chat: ChatController,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._guide = guide
        self._models = models
        self._engine = engine
        self._chat = chat
        self._notices = notices
        self._busy = False
        models.nothing_found.connect(guide.prepare)
        models.guide_wanted.connect(guide.prepare)
        models.model_chosen.connect(self._on_model_chosen)
        guide.started.connect(self._on_started)
        guide.ready.connect(models.choose_guide)
        guide.problem.connect(self._on_problem)
        engine.generated.connect(self._on_generated)
        chat.busy_changed.connect(self._on_busy_changed)
        chat.conversation_opened.connect(lambda number, *_: self._show())
        window.guide.asked.connect(self._on_asked)
        window.guide.model_wanted.connect(self._on_model_wanted)

    @property
    def _answers(self) -> bool:
        return self._engine.model_path == self._guide.model_path

    def _on_started(self, job: Job) -> None:
        self._window.guide.show_progress(0.0, self.tr("reading its weights"))
        job.progressed.connect(lambda fraction, what, _: self._window.guide.show_progress(fraction, said(what)))

    def _on_problem(self, text: str) -> None:
        self._window.guide.hide()
        self._notices.problem(text, self.tr("Try again"), self._guide.prepare)

    def _on_model_chosen(self, path: str) -> None:
        guides = path == self._guide.model_path
        # It answers in one way only.
        self._window.tuning.set_sampling_visible(not guides)
        if guides:
            self._show()
        else:
            self._window.guide.hide()

    def _show(self) -> None:
        if self._answers:
            begins = self._chat.conversation_id is None
            self._window.guide.show_ready(self._guide.suggestions[: None if begins else _IN_A_CONVERSATION])

    def _on_generated(self, request_id: int, result: GenerationResult) -> None:
        if self._answers:
            self._window.guide.show_ready(result.suggestions or self._guide.suggestions[:_IN_A_CONVERSATION])

    def _on_busy_changed(self, busy: bool) -> None:
        self._busy = busy

    def _on_asked(self, question: str) -> None:
        if not self._busy:
            self._chat.send(question)

    def _on_model_wanted(self) -> None:
        self._window.show_place("models")
        self._window.models.open_discover()
