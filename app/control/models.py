"""The models a person can choose, and what turns a dropped folder into one.

Knows the library, the jobs and which model the engine has; nothing of widgets. A folder becomes a 4-bit GGUF in the
models folder; a .gguf is listed where it lies.
"""

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.control.engine_client import EngineClient
from app.control.job import Job
from app.core.generation import LoadOptions
from app.errors import PunaError
from app.jobs.leftovers import remove_all_leftovers
from app.paths import Paths
from app.storage.library import Library, LibraryModel
from app.storage.settings_file import SettingsFile

DEFAULT_TYPE = "q4_k_m"


class ModelsController(QObject):
    models_changed = Signal(list)  # of LibraryModel
    model_chosen = Signal(str)  # path
    job_started = Signal(Job, str)  # the job and its title; connect to its signals at once
    problem = Signal(str)  # a sentence

    def __init__(
        self,
        paths: Paths,
        library: Library,
        engine: EngineClient,
        settings: SettingsFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._library = library
        self._engine = engine
        self._settings = settings
        self._jobs: list[Job] = []

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Those under way."""
        return tuple(self._jobs)

    def start(self) -> None:
        """List the models, clear what a killed job left, and load the model used last, if it is still there."""
        remove_all_leftovers(self._paths.models)
        models = [model for model in self.refresh() if model.problem is None]
        last = self._settings.settings.last_model
        chosen = next((model for model in models if str(model.path) == last), models[0] if models else None)
        if chosen:
            self.choose(str(chosen.path))

    def refresh(self) -> list[LibraryModel]:
        models = self._library.models()
        self.models_changed.emit(models)
        return models

    def choose(self, path: str) -> None:
        """Load this model; it will be loaded at the next start too."""
        if path == self._engine.model_path and self._engine.process_id:
            return
        self._settings.change(last_model=path)
        self._engine.load(LoadOptions(path, n_ctx=self._settings.settings.n_ctx))
        self.model_chosen.emit(path)

    def add(self, paths: list[str]) -> None:
        """Take files and folders as they were dropped or chosen."""
        for text in paths:
            path = Path(text)
            if path.is_dir() or path.name in ("config.json", "model.safetensors", "model.safetensors.index.json"):
                self._convert(path if path.is_dir() else path.parent)
            elif path.suffix.lower() == ".gguf":
                self._list(path)
            elif path.exists():
                self.problem.emit(
                    f"{path.name} is no model that Puna can read. Drop a folder with config.json and .safetensors "
                    "files, or a .gguf file."
                )
            else:
                self.problem.emit(f"{path} is not there any more.")

    def shut_down(self) -> None:
        """End every job; nothing of their results stays."""
        for job in self._jobs:
            job.cancel()
        for job in list(self._jobs):
            job.wait()

    def _list(self, path: Path) -> None:
        try:
            model = self._library.add(path)
        except PunaError as error:
            self.problem.emit(str(error))
            return
        self.refresh()
        self.choose(str(model.path))

    def _convert(self, folder: Path) -> None:
        target = self._free_name(folder)
        job = Job(
            "convert",
            {"source": str(folder), "target": str(target), "type": DEFAULT_TYPE},
            self._paths.logs / "job.log",
            self,
        )
        self._jobs.append(job)
        job.done.connect(lambda result: self._on_done(job))
        job.failed.connect(lambda text: self._on_over(job))
        job.cancelled.connect(lambda: self._on_over(job))
        self.job_started.emit(job, folder.resolve().name)

    def _on_done(self, job: Job) -> None:
        self._on_over(job)
        self.refresh()
        self.choose(str(job.target.resolve()))

    def _on_over(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()

    def _free_name(self, folder: Path) -> Path:
        """`<folder>-Q4_K_M.gguf` in the models folder, numbered where that is taken, by a file or by a job."""
        stem = re.sub(r"[^\w.+-]+", "-", folder.resolve().name).strip("-.") or "model"
        taken = {job.target for job in self._jobs}
        number = 1
        while True:
            suffix = f"-{number}" if number > 1 else ""
            target = self._paths.models / f"{stem}-{DEFAULT_TYPE.upper()}{suffix}.gguf"
            if not target.exists() and target not in taken:
                return target
            number += 1
