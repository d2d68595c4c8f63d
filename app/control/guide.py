"""The built-in guide on this computer: making its model of the checkpoint that comes with Puna, when it is wanted.

Knows where it lies and whether it is there; what it says, and whether that is shown, is the engine's business.
"""

import contextlib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.control.job import Job
from app.core.guide import Guide, conversion, read_guide
from app.paths import Paths, resources
from app.storage.verified_files import VerifiedFiles

_DAMAGED = "The built-in guide is missing or damaged: install Puna again to have it."


class GuideController(QObject):
    """A damaged guide is no reason not to open the window: there is none then, and `prepare` says so."""

    started = Signal(Job)  # it is being converted and quantized, which takes a second or two
    ready = Signal(str)  # path of its model
    problem = Signal(str)  # a sentence

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._guide: Guide | None = None
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            self._guide = read_guide((resources() / "guide" / "guide.json").read_text(encoding="utf-8"))
        self._model: Path | None = self._guide.model_in(paths.guide) if self._guide else None
        self._job: Job | None = None

    @property
    def model_path(self) -> str:
        """Empty where there is no guide."""
        return str(self._model) if self._model else ""

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Questions to begin with."""
        return self._guide.suggestions if self._guide else ()

    def prepare(self) -> None:
        """Have `ready` tell where the model is, now or when it is made."""
        if self._model is None:
            self.problem.emit(_DAMAGED)
            return
        if self._model.is_file():
            self.ready.emit(self.model_path)
            return
        if self._job is not None:
            return
        try:
            self._model.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.problem.emit(f"The built-in guide can't be prepared in {self._paths.guide}: {error.strerror}.")
            return
        self._job = job = Job("convert", conversion(resources(), self._model), self._paths.logs / "job.log", self)
        job.done.connect(self._on_done)
        job.failed.connect(lambda text: self._on_over(f"The built-in guide can't be prepared: {text}."))
        job.cancelled.connect(lambda: self._on_over(""))
        self.started.emit(job)

    def shut_down(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.wait()

    def _on_done(self, result: dict[str, Any]) -> None:
        VerifiedFiles(self._paths.verified_files).record_made(result)
        self._on_over("")
        # Those of former versions are of no use any more.
        for other in self._paths.guide.rglob("*.gguf"):
            if other != self._model:
                other.unlink(missing_ok=True)
        self.ready.emit(self.model_path)

    def _on_over(self, problem: str) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        if problem:
            self.problem.emit(problem)
