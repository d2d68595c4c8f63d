"""The panel of the open conversation on the screen, and the search for the best prompt template."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.control.engine_client import EngineClient
from app.control.models import ModelsController
from app.control.tuning import TuningController
from app.core.generation import ModelInfo
from app.core.template_verdict import TemplateVerdict
from app.core.time_left import TimeLeft, in_words
from app.presenters.jobs import JobsPresenter
from app.presenters.notices import Notices
from app.ui.job_card import JobCard
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.verdict_dialog import VerdictDialog


class TuningPresenter(QObject):
    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        tuning: TuningController,
        engine: EngineClient,
        models: ModelsController,
        jobs: JobsPresenter,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._tuning = tuning
        self._engine = engine
        self._models = models
        self._jobs = jobs
        self._notices = notices
        self._scoring: int | None = None
        self._card: JobCard | None = None
        self._begun = 0.0
        self._time_left = TimeLeft()
        panel = window.tuning
        panel.set_templates(models.templates())
        tuning.changed.connect(self._show_tuning)
        tuning.problem.connect(notices.problem)
        panel.system_prompt_changed.connect(tuning.set_system_prompt)
        panel.template_chosen.connect(tuning.set_template)
        panel.option_changed.connect(tuning.set_option)
        panel.adapter_scaled.connect(tuning.scale_adapter)
        panel.adapter_removed.connect(tuning.remove_adapter)
        panel.adapter_requested.connect(self._on_adapter_requested)
        panel.detection_requested.connect(self._on_detection_requested)
        models.adapter_ready.connect(tuning.scale_adapter)
        engine.model_loaded.connect(self._on_model_loaded)
        engine.scoring_progressed.connect(self._on_scoring_progressed)
        engine.templates_scored.connect(self._on_templates_scored)
        engine.failed.connect(self._on_scoring_failed)

    def _on_model_loaded(self, info: ModelInfo) -> None:
        self._tuning.set_model(info)
        self._window.tuning.set_model(info)

    def _show_tuning(self) -> None:
        tuning = self._tuning.tuning
        self._window.tuning.set_conversation(
            self._tuning.system_prompt, tuning.template, tuning.sampling.values, tuning.adapters
        )

    def _on_adapter_requested(self) -> None:
        path = self._window.choose_adapter()
        if path:
            self._models.use_adapter(path)

    def _on_detection_requested(self) -> None:
        """Begin, or stop what runs."""
        if self._scoring is not None:
            self._engine.cancel(self._scoring)
        else:
            self._scoring = self._engine.score_templates()
            self._window.tuning.set_detection(0.0)
            self._begun, self._time_left = time.monotonic(), TimeLeft()
            self._card = self._jobs.begin(
                self.tr("Find the prompt template: {0}").format(Path(self._engine.model_path or "").stem),
                partial(self._engine.cancel, self._scoring),
            )

    def _on_scoring_progressed(self, request_id: int, fraction: float) -> None:
        if request_id == self._scoring:
            self._window.tuning.set_detection(fraction)
            if self._card is not None:
                left = in_words(self._time_left.update(fraction, time.monotonic() - self._begun))
                self._card.set_progress(fraction, self.tr("asking the model"), left)

    def _on_scoring_failed(self, request_id: int, text: str) -> None:
        if request_id == self._scoring:
            if self._card is not None:
                self._jobs.fail(self._card, text)
            self._on_templates_scored(request_id, None)

    def _on_templates_scored(self, request_id: int, verdict: TemplateVerdict | None) -> None:
        self._scoring = None
        self._window.tuning.set_detection(None)
        card, self._card = self._card, None
        if card is not None:
            # The dialog tells; and of what has failed the card has told already.
            self._jobs.drop(card)
        if verdict is not None:
            dialog = VerdictDialog(self._theme, verdict, self._window)
            dialog.template_chosen.connect(self._tuning.set_template)
            dialog.writing_requested.connect(self._models.write_template)
            dialog.open()
