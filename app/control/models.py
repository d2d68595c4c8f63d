"""The models a person can choose, and what turns a dropped folder into one.

Knows the library, the jobs and which model the engine has; nothing of widgets. A checkpoint is looked at first, and
then becomes a 4-bit GGUF in the models folder; a .gguf is listed where it lies.
"""

import json
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.control.engine_client import EngineClient
from app.control.job import Job
from app.control.library_watch import LibraryWatch
from app.core.forecast import KEPT_PERCENT, SMALLEST
from app.core.generation import LoadOptions
from app.core.library_model import LibraryKind
from app.core.source_card import SourceCard, card_of
from app.core.weighing import Weighing
from app.errors import PunaError
from app.jobs.leftovers import remove_all_leftovers
from app.paths import Paths, resources
from app.storage.adapter_cache import base_of, cached_adapter
from app.storage.library import Library, LibraryModel
from app.storage.settings_file import SettingsFile
from app.storage.verified_files import VerifiedFiles

DEFAULT_TYPE = "q4_k_m"
# Choosing one of these files means the folder that it belongs to.
_PARTS_OF_AN_ADAPTER = ("adapter_config.json", "adapter_model.safetensors", "adapter_model.bin")
_PARTS_OF_A_FOLDER = ("config.json", "params.json", "model.safetensors", "model.safetensors.index.json")


class ModelsController(QObject):
    models_changed = Signal(list)  # of LibraryModel
    model_chosen = Signal(str)  # path
    look_started = Signal(Job, str)  # the job that looks at what was dropped, and its title
    looked_at = Signal(SourceCard)  # what was dropped, to be shown; `convert` goes on with it
    job_started = Signal(Job, str)  # the job and its title; connect to its signals at once
    weighing_stopped = Signal(str, object)  # the title of what was cancelled, and what goes on with it
    changed_file_found = Signal(str, str)  # a sentence, and the path of a model that was changed since Puna made it
    measured = Signal(str)  # path of a model that has a new receipt
    nothing_found = Signal()  # there is no model of the person's own on this computer
    guide_wanted = Signal()  # the built-in guide was chosen
    adapter_ready = Signal(str)  # path of a GGUF adapter that was asked for
    problem = Signal(str)  # a sentence

    def __init__(
        self,
        paths: Paths,
        library: Library,
        watch: LibraryWatch,
        engine: EngineClient,
        settings: SettingsFile,
        guide_path: str = "",
        parent: QObject | None = None,
    ) -> None:
        """`guide_path` is where the built-in guide's model is or would be."""
        super().__init__(parent)
        self._paths = paths
        self._guide_path = guide_path
        self._library = library
        self._watch = watch
        self._engine = engine
        self._settings = settings
        watch.models_changed.connect(self._on_models_changed)
        self._verified = VerifiedFiles(paths.verified_files)
        self._jobs: list[Job] = []
        self._comparing = False
        # The guide answers only because there is nobody else: whoever comes takes its place.
        self._alone = False
        # The model that was open when the models folder began to move; "" where none was.
        self._held: str | None = None
        self._guide_wanted = False

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Those under way."""
        return tuple(self._jobs)

    def start(self, watch: bool = True) -> None:
        """Clear what a killed job left, load the model used last if it is still there, and begin to look for others.

        Without `watch` that begins with `look_around`.
        """
        remove_all_leftovers(self._paths.models)
        last = self._settings.settings.last_model
        if last and Path(last).is_file():
            self.choose(last)
        if watch:
            self._watch.start()

    def look_around(self) -> None:
        """Look for models and go on looking, where `start` did not."""
        self._watch.start()

    def refresh(self) -> None:
        """Look at the folders now; `models_changed` tells what is new."""
        self._watch.look()

    def moved(self, before: str, now: str) -> None:
        """A model file has another name from now on."""
        if self._settings.settings.last_model == before:
            self._settings.change(last_model=now)
        if self._engine.model_path == before and before != now:
            self.choose(now)

    @property
    def busy(self) -> bool:
        """Whether a job makes a model, or anything else of one."""
        return any(job.target is not None for job in self._jobs)

    def hold(self) -> None:
        """Close the model and look for none: the models folder is on its way. `go_on` ends that."""
        self._held = self._engine.model_path or ""
        self._watch.stop()
        if self._held:
            self._engine.rest("The models are being moved.")
            self.model_chosen.emit("")

    def go_on(self, before: str = "", now: str = "") -> None:
        """The models that were in the folder `before` are in `now`, or where they were; open what was open."""
        held, self._held = self._held or "", None
        wanted = _in_folder(held, before, now)
        self._settings.change(last_model=_in_folder(self._settings.settings.last_model, before, now))
        if wanted == self._guide_path:
            self.choose_guide(wanted)
        elif wanted:
            self.choose(wanted)
        self._watch.start()

    def let_go(self, path: str) -> None:
        """Its file is about to go: close it where it is open."""
        if self._engine.model_path == path:
            self._engine.unload()
            self._settings.change(last_model="")
            self.model_chosen.emit("")

    def choose(self, path: str, again: bool = False, force: bool = False) -> None:
        """Load this model; it will be loaded at the next start too.

        `again`: also where it is loaded already. `force`: also where it seems not to fit into the memory.
        """
        if self._is_held():
            return
        self._guide_wanted = path == self._guide_path
        if self._guide_wanted:
            self.guide_wanted.emit()
            return
        if path == self._engine.model_path and self._engine.process_id and not again:
            return
        self._settings.change(last_model=path)
        self._load(path, force)

    def choose_guide(self, path: str) -> None:
        """Load the built-in guide, which is there now. The next start begins with a model of the person's own.

        Where a model was chosen while it was being made, that one stays.
        """
        if self._held is not None or (self._engine.model_path is not None and not self._guide_wanted):
            return
        if path != self._engine.model_path or not self._engine.process_id:
            self._load(path, force=False)

    def _is_held(self) -> bool:
        """Say so where it is."""
        if self._held is not None:
            self.problem.emit("The models are being moved: wait until they have arrived.")
        return self._held is not None

    def _load(self, path: str, force: bool) -> None:
        settings = self._settings.settings
        self._engine.load(
            LoadOptions(
                path,
                n_ctx=settings.n_ctx,
                kv_type=settings.kv_type,
                state_folder=str(self._paths.states) if settings.state_bytes else "",
                state_bytes=settings.state_bytes,
                force=force,
            )
        )
        self.model_chosen.emit(path)
        if self._verified.seems_changed(Path(path)):
            # All of it must be read to know, which takes seconds: the model loads meanwhile.
            job = self._started("checksum", {"source": path})
            job.done.connect(lambda result: self._on_checked(Path(path), result["sha256"]))

    def trust(self, path: str) -> None:
        """Take a model file that was changed since Puna made it as it is from now on."""
        job = self._started("checksum", {"source": path})
        job.done.connect(lambda result: self._verified.record(Path(path), result["sha256"], "was told to trust"))
        self.job_started.emit(job, Path(path).stem)

    def add(self, paths: list[str]) -> None:
        """Take files and folders as they were dropped or chosen. What is not a model yet is looked at first."""
        for text in paths:
            path = Path(text)
            if path.suffix.lower() == ".gguf" and not path.is_dir():
                self._list(path)
            elif path.name in _PARTS_OF_A_FOLDER:
                self._look_at(path.parent)
            elif path.exists():
                self._look_at(path)
            else:
                self.problem.emit(f"{path} is not there any more.")

    def templates(self) -> list[tuple[str, str]]:
        """Name and title of every prompt template that comes with Puna."""
        index = json.loads((resources() / "templates" / "index.json").read_text(encoding="utf-8"))
        return [(name, entry["title"]) for name, entry in index.items()]

    def forecast(self, card: SourceCard, base: str = "", rule: str = "") -> Job:
        """The job that tells what this would be in every type: its result is a Forecast as JSON."""
        return self._started("forecast", {**self._source(card, base, rule), "n_ctx": "auto"})

    def convert(
        self,
        card: SourceCard,
        base: str = "",
        rule: str = "",
        template: str = "",
        type_name: str = DEFAULT_TYPE,
        weighing: Weighing | None = None,
    ) -> None:
        """Make a GGUF of this type, or the SMALLEST, in the models folder of what the card describes, and load it.

        `base` is the folder of what an adapter is merged into, or a difference added to. With `weighing` an importance
        matrix is used, which is made first where there is none.
        """
        if self._is_held():
            return
        target = self._free_name(card, type_name)
        arguments = {**self._source(card, base, rule), "target": str(target), "template": template}
        is_search = type_name == SMALLEST
        arguments |= {"keep": str(KEPT_PERCENT)} if is_search else {"type": type_name}
        kind = "sweep" if is_search else "convert"
        if weighing is not None:
            arguments |= weighing.arguments(str(self._paths.history))
            kind = kind if weighing.matrix else "weighed"
        job = self._started(kind, arguments)
        if kind == "weighed":
            again = partial(self.convert, card, base, rule, template, type_name, weighing)
            job.cancelled.connect(lambda: self._on_weighing_stopped(target, Path(card.path).resolve().name, again))
        job.done.connect(lambda result: self._on_converted(str(target.resolve()), result))
        # Stopped while it is compared with the original, the model is there all the same.
        job.cancelled.connect(self.refresh)
        self.job_started.emit(job, Path(card.path).resolve().name)

    def measure(self, path: str, reference: str) -> None:
        """Find out how good and how fast a model is, against `reference`, a GGUF or checkpoint, if there is one."""
        job = self._started("measure", {"source": path, "reference": reference})
        job.done.connect(lambda result: self.measured.emit(path))
        self.job_started.emit(job, Path(path).stem)

    def write_template(self, name: str) -> None:
        """Make a template the loaded model's own, in its file; it is loaded again then."""
        path = self._engine.model_path
        if path is None:
            return
        if owner := self._library.owner_of(Path(path)):
            self.problem.emit(
                f"{Path(path).name} belongs to {owner}, and Puna changes no file of another application. The template "
                "can be used in this conversation without being written."
            )
            return
        job = self._started("template", {"source": path, "target": path, "template": name})
        job.done.connect(lambda result: self.choose(path, again=True))
        self.job_started.emit(job, Path(path).stem)

    def use_adapter(self, path: str) -> None:
        """Have `adapter_ready` tell a GGUF adapter for the loaded model; what peft wrote becomes one first."""
        model = self._engine.model_path
        source = Path(path)
        if source.name in _PARTS_OF_AN_ADAPTER:
            source = source.parent
        if model is None or not source.is_dir():
            self.adapter_ready.emit(path)
            return
        try:
            target = cached_adapter(source, Path(model), self._paths.adapters)
            base = base_of(source, Path(model))
        except PunaError as error:
            self.problem.emit(str(error))
            return
        if target.is_file():
            self.adapter_ready.emit(str(target))
            return
        self._paths.adapters.mkdir(parents=True, exist_ok=True)
        arguments = {"source": str(source), "target": str(target), "type": "f16", "base": str(base)}
        job = self._started("convert", arguments)
        job.done.connect(lambda result: self.adapter_ready.emit(str(target)))
        self.job_started.emit(job, source.name)

    def shut_down(self) -> None:
        """End every job; nothing of their results stays."""
        self._watch.stop()
        for job in self._jobs:
            job.cancel()
        for job in list(self._jobs):
            job.wait()

    def _on_models_changed(self, models: list[LibraryModel]) -> None:
        talking = [model for model in models if model.kind is LibraryKind.MODEL]
        self.models_changed.emit(talking)
        # Nobody asked for another application's model, which may be far too large.
        first = next((model for model in talking if model.problem is None and not model.origin), None)
        guides = self._alone and self._engine.model_path == self._guide_path
        if first is not None and (guides or self._engine.model_path is None):
            self._alone = False
            self.choose(str(first.path))
        elif self._engine.model_path is None:
            self._alone = True
            self.nothing_found.emit()
        self._compare()

    def _compare(self) -> None:
        """Find copies, in a job: files must be read for that."""
        if not self._watch.complete or self._comparing:
            return
        files = [str(path) for path in self._library.uncompared()]
        if files:
            self._comparing = True
            job = self._started("duplicates", {"files": json.dumps(files)})
            job.done.connect(self._on_compared)
            job.failed.connect(self._on_comparing_failed)

    def _on_compared(self, result: dict[str, Any]) -> None:
        self._comparing = False
        self._library.record_digests(result["digests"])
        self._watch.look()

    def _on_comparing_failed(self) -> None:
        """Nobody waits for it: the next change of the list begins anew."""
        self._comparing = False

    def _list(self, path: Path) -> None:
        try:
            model = self._library.add(path, list(LibraryKind))
        except PunaError as error:
            self.problem.emit(str(error))
            return
        self.refresh()
        if model.kind is LibraryKind.ADAPTER:
            self.adapter_ready.emit(str(model.path))
        else:
            self.choose(str(model.path))

    def _look_at(self, path: Path) -> None:
        job = self._started("inspect", {"source": str(path)})
        job.done.connect(lambda inspection: self.looked_at.emit(card_of(inspection)))
        job.failed.connect(self.problem)
        self.look_started.emit(job, path.resolve().name)

    def _started(self, kind: str, arguments: dict[str, str]) -> Job:
        job = Job(kind, arguments, self._paths.logs / "job.log", self)
        self._jobs.append(job)
        job.done.connect(self._verified.record_made)
        job.done.connect(lambda result: self._on_over(job))
        job.failed.connect(lambda text: self._on_over(job))
        job.cancelled.connect(lambda: self._on_over(job))
        return job

    def _on_checked(self, path: Path, sha256: str) -> None:
        if warning := self._verified.judge(path, sha256):
            self.changed_file_found.emit(warning, str(path))

    def _on_converted(self, path: str, result: dict[str, Any]) -> None:
        self.refresh()
        if result.get("receipt", {}).get("problems"):
            self.problem.emit(f"{Path(path).name} can't be trusted. {result['receipt']['words']}")
            return
        self.choose(path)

    def _on_weighing_stopped(self, target: Path, name: str, again: Callable[[], None]) -> None:
        # Stopped at the very end, the model is there, and nothing is left to go on with.
        if not target.exists():
            self.weighing_stopped.emit(name, again)

    def _on_over(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()

    def _source(self, card: SourceCard, base: str, rule: str) -> dict[str, str]:
        """What the jobs read, in their words."""
        if card.kind == "adapter":
            return {"source": base, "adapters": json.dumps([card.path])}
        return {"source": card.path, "base": base, "rule": rule}

    def _free_name(self, card: SourceCard, type_name: str) -> Path:
        """`<name>-Q4_K_M.gguf` in the models folder, numbered where that is taken, by a file or by a job."""
        source = Path(card.path)
        name = card.file_stem or (source.resolve().name if source.is_dir() else source.stem)
        stem = re.sub(r"[^\w.+-]+", "-", name).strip("-.") or "model"
        taken = {job.target for job in self._jobs}
        number = 1
        while True:
            suffix = f"-{number}" if number > 1 else ""
            target = self._paths.models / f"{stem}-{type_name.upper()}{suffix}.gguf"
            if not target.exists() and target not in taken:
                return target
            number += 1


def _in_folder(path: str, before: str, now: str) -> str:
    """The same file after its folder was moved; any other file is where it was."""
    if before and Path(path).is_relative_to(before):
        return str(Path(now) / Path(path).relative_to(before))
    return path
