"""What can be done with a person's data as a whole, each in a child of its own: one more copy of the conversations, and
moving the models folder.

Knows the jobs that do it and where things lie; nothing of widgets. One at a time.
"""

import os
import shutil
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.control.job import Job
from app.paths import Paths
from app.storage.models_folder import NAME, free_place, settle


class DataCare(QObject):
    backup_started = Signal(Job)
    move_started = Signal(Job)
    moved = Signal(str, str, str)  # the folder of the models before and now, and where something is left, if anywhere
    not_moved = Signal()  # it failed or was cancelled: everything is as it was

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def back_up(self, folder: Path) -> None:
        """Copy the history as it is now into this folder. Nothing happens while something else is under way."""
        if self._job is None:
            target = folder / f"puna-history-{datetime.now():%Y-%m-%d-%H%M%S}.sqlite3"
            job = self._begin("backup", {"source": str(self._paths.history), "target": str(target)})
            self.backup_started.emit(job)

    def move_models(self, folder: Path | None) -> None:
        """Move Puna's models folder into this one, or back to its own place. Whoever has a model open must close it."""
        if self._job is not None:
            return
        models = self._paths.models
        target = free_place(folder) if folder is not None else models
        before = os.path.realpath(models)
        lists = {"library": str(self._paths.library), "verified": str(self._paths.verified_files)}
        job = self._begin("move_models", {"source": str(models), "target": str(target), **lists})
        job.done.connect(lambda result: self.moved.emit(result["before"], result["now"], result["left"]))
        for over in (job.failed, job.cancelled):
            over.connect(lambda *_: self._on_not_done(before, target))
        self.move_started.emit(job)

    def shut_down(self) -> None:
        """End what runs; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
            self._job.wait()

    def _begin(self, kind: str, arguments: dict[str, str]) -> Job:
        self._job = job = Job(kind, arguments, self._paths.logs / "job.log", self)
        for over in (job.done, job.failed, job.cancelled):
            over.connect(self._on_over)
        return job

    def _on_over(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None

    def _on_not_done(self, before: str, target: Path) -> None:
        """The child was ended, perhaps in the middle of the switch."""
        models = self._paths.models
        settle(models)
        now = os.path.realpath(models)
        if now != before:
            self.moved.emit(before, now, "")
            return
        if target != models and target.name.startswith(NAME):
            # Whole, but of no use: the name was free when this began.
            shutil.rmtree(target, ignore_errors=True)
        self.not_moved.emit()
