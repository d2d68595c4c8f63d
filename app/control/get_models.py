"""Gets models from the hub, one after the other: a queue that survives a restart, with pause, resume and cancel.

Knows the job that does the work and the file that keeps the queue. Whether a network may be used at all the job's own
process decides.
"""

import dataclasses
import json
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.control.job import Job
from app.core.hub import HubModel, Proposal
from app.core.wanted_model import WantedModel, WantedState, wanted_of
from app.errors import PunaError, as_sentence
from app.jobs.give_up import give_up
from app.paths import Paths
from app.storage.settings_file import SettingsFile
from app.storage.wanted_models import WantedModels

# How often it is looked whether the charger was plugged in or pulled out.
_BATTERY_EVERY_MS = 20_000


class GetModels(QObject):
    """The queue. Models are named by their position in `models`, which `changed` tells anew."""

    changed = Signal(list)  # of WantedModel
    progressed = Signal(int, float, str, str)  # position, fraction, what is being done, time left in words
    ready = Signal(str, str)  # path of a model that can be used now, and its name
    failed = Signal(str, str)  # name of a model that did not come, and a sentence
    source_left = Signal(str, str, int)  # name, folder and size of a source that is not needed any more

    def __init__(
        self,
        paths: Paths,
        settings: SettingsFile,
        kept: WantedModels,
        on_battery: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._settings = settings
        self._kept = kept
        self._on_battery = on_battery
        self._job: Job | None = None
        self._running = -1
        self._stopping: WantedState | None = None
        self._held = False
        self.models: list[WantedModel] = []
        self._timer = QTimer(self, interval=_BATTERY_EVERY_MS)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Take up the queue as it was left; go on with it where that is possible without asking anybody."""
        self.models = self._kept.load()
        self._tell()
        if not self._settings.settings.stay_offline:
            self._go_on()

    def add(self, model: HubModel, proposal: Proposal) -> None:
        """Raise nothing: what can't be done is told with the model in the queue."""
        name = _safe(model.found.name.rpartition("/")[2])
        if proposal.convert_to:
            folder = self._paths.downloads / _safe(model.found.name.replace("/", "--"))
            target = self._free(self._paths.models / f"{name}-{proposal.convert_to.upper()}.gguf")
        else:
            folder, target = self._paths.models / name, Path()
        wanted = wanted_of(model, proposal, str(folder), str(target) if proposal.convert_to else "")
        if any((each.repository, each.files) == (wanted.repository, wanted.files) for each in self.models):
            return
        self.models.append(wanted)
        self._keep()
        self._go_on()

    def pause(self, at: int) -> None:
        if at == self._running:
            self._stop(WantedState.PAUSED)
        else:
            self._set(at, WantedState.PAUSED)

    def resume(self, at: int) -> None:
        self._set(at, WantedState.WAITING)
        self._go_on()

    def remove(self, at: int) -> None:
        """Forget it, and what has arrived of it."""
        model = self.models[at]
        if at == self._running and self._job is not None:
            self._job.cancel()
            self._job.wait()
        if at < len(self.models) and self.models[at] == model:
            self._forget(at)

    def remove_source(self, folder: str) -> None:
        """A downloaded checkpoint of which a model was made. Only what lies in our own folder of downloads."""
        path = Path(folder)
        if path.parent == self._paths.downloads:
            shutil.rmtree(path, ignore_errors=True)

    def go_on(self) -> None:
        """The network may be used now: take up what waits."""
        self._go_on()

    @property
    def running(self) -> bool:
        return self._job is not None

    def hold(self, held: bool) -> None:
        """Begin with none while `held`: the models folder is on its way."""
        self._held = held
        if not held:
            self._go_on()

    def shut_down(self) -> None:
        """End what runs; it goes on with the next start."""
        self._timer.stop()
        if self._job is not None:
            self._stopping = WantedState.WAITING
            self._job.cancel()
            self._job.wait()

    def _go_on(self) -> None:
        """Begin with the next where nothing runs; hold on while the computer is to wait for its charger."""
        waits = self._settings.settings.pause_on_battery and self._on_battery()
        if any(model.state is WantedState.WAITING or at == self._running for at, model in enumerate(self.models)):
            self._timer.start()
        else:
            self._timer.stop()
        if self._job is not None:
            if waits:
                self._stop(WantedState.WAITING)
            return
        at = next((at for at, model in enumerate(self.models) if model.state is WantedState.WAITING), None)
        if at is not None and not waits and not self._held:
            self._begin(at)

    def _begin(self, at: int) -> None:
        model = self.models[at]
        arguments = {
            "repository": model.repository,
            "revision": model.revision,
            "files": json.dumps([dataclasses.asdict(file) for file in model.files]),
            "folder": model.folder,
            "convert_to": model.convert_to,
        }
        if model.target:
            arguments["target"] = model.target
        self._running = at
        self._stopping = None
        self._job = job = Job("get_model", arguments, self._paths.logs / "job.log", self)
        job.progressed.connect(self._on_progressed)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._set(at, WantedState.RUNNING)

    def _stop(self, state: WantedState) -> None:
        """End the job; the model keeps its place, in that state."""
        if self._job is not None:
            self._stopping = state
            self._job.cancel()

    def _on_progressed(self, fraction: float, text: str, left: str) -> None:
        if self._running >= 0:
            self.progressed.emit(self._running, fraction, text, left)

    def _on_done(self, result: dict[str, Any]) -> None:
        if result.get("receipt", {}).get("problems"):
            self._on_failed(f"{Path(result['output']).name} can't be trusted. {result['receipt']['words']}")
            return
        at, model = self._running, self.models[self._running]
        self._over()
        del self.models[at]
        self._keep()
        self.ready.emit(result["output"], model.name)
        if result["source_bytes"]:
            self.source_left.emit(model.name, model.folder, result["source_bytes"])
        self._go_on()

    def _on_failed(self, text: str) -> None:
        at = self._running
        self._over()
        self._set(at, WantedState.FAILED, as_sentence(text))
        self.failed.emit(self.models[at].name, as_sentence(text))
        self._go_on()

    def _on_cancelled(self) -> None:
        at, state = self._running, self._stopping
        self._over()
        if state is None:
            self._forget(at)
        else:
            self._set(at, state)
            if state is WantedState.PAUSED:
                self._go_on()

    def _over(self) -> None:
        assert self._job is not None
        self._job.deleteLater()
        self._job = None
        self._running = -1

    def _forget(self, at: int) -> None:
        model = self.models.pop(at)
        if self._running > at:
            self._running -= 1
        with suppress(PunaError, OSError):  # its names were never files of ours
            give_up(Path(model.folder), model.files)
        self._keep()
        self._go_on()

    def _set(self, at: int, state: WantedState, problem: str = "") -> None:
        self.models[at] = dataclasses.replace(self.models[at], state=state, problem=problem)
        self._keep()

    def _keep(self) -> None:
        self._kept.keep(self.models)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(list(self.models))

    def _free(self, path: Path) -> Path:
        """Numbered where the name is taken, by a file or by a model that waits."""
        taken = {model.target for model in self.models}
        number = 1
        while True:
            numbered = path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
            if not numbered.exists() and str(numbered) not in taken:
                return numbered
            number += 1


def _safe(name: str) -> str:
    return re.sub(r"[^\w.+-]+", "-", name).strip("-.") or "model"
