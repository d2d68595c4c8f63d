"""Asks the hub: one search and one look at a model at a time, the newest wins. Before any, Puna's own catalogue.

A press that needs the network switches *Stay offline* off, unless Puna was started to stay so.
"""

import dataclasses
import json
import os
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.control.job import Job
from app.core.catalogue import read_catalogue
from app.core.hub import HubModel, Proposal, Query, Size, found_model, hub_model
from app.core.offline import forced
from app.paths import Paths, resources
from app.storage.settings_file import SettingsFile


class HubController(QObject):
    found = Signal(list, str)  # of FoundModel; a sentence, or empty
    looked_at = Signal(object)  # HubModel
    busy_changed = Signal(bool)  # whether a search is under way
    taken = Signal(object, object)  # HubModel and Proposal, with all that the hub tells of its files
    went_online = Signal()  # Stay offline was switched off, because the person asked for the hub
    problem = Signal(str)  # a sentence

    def __init__(self, paths: Paths, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._settings = settings
        self._search: Job | None = None
        self._look: Job | None = None
        self._asked_hub = False
        self._wanted: Size | None = None
        self._shown = False
        # For this run only, where the system has no keychain.
        self.token = ""

    def search(self, query: Query) -> None:
        self._drop(self._search)
        self._go_online()
        self._shown = True
        self._asked_hub = True
        values = {**dataclasses.asdict(query)}
        self._search = job = self._started("search", {"query": json.dumps(values), "token": self.token})
        job.done.connect(self._on_found)
        for over in (job.done, job.failed, job.cancelled):
            over.connect(lambda *_: self._on_search_over(job))
        job.failed.connect(self.problem)
        self.busy_changed.emit(True)

    def look(self, name: str) -> None:
        """Tell all about one repository; from the catalogue alone as long as nobody asked the hub for anything."""
        self._drop(self._look)
        kind = "hub_model" if self._asked_hub else "catalogue_model"
        arguments = {"name": name, "token": self.token} if self._asked_hub else {"name": name}
        self._look = job = self._started(kind, arguments)
        job.done.connect(self._on_looked_at)
        job.failed.connect(self.problem)
        for over in (job.done, job.failed, job.cancelled):
            over.connect(lambda *_: self._on_look_over(job))

    def show_catalogue(self) -> None:
        """Puna's own choice, the first time; it asks nobody."""
        if not self._shown:
            self._shown = True
            entries = read_catalogue((resources() / "catalogue.json").read_text(encoding="utf-8"))
            note = self.tr("Puna's own choice. Search to see what the hub has.")
            self.found.emit([entry.found for entry in entries], note)

    def take(self, model: HubModel, proposal: Proposal) -> None:
        """Have `taken` tell the proposal once its files are known; of the catalogue's models the hub is asked first."""
        self._go_online()
        if proposal.files and model.revision:
            self.taken.emit(model, proposal)
            return
        self._asked_hub = True
        self._wanted = proposal.size
        self.look(model.found.name)

    def go_online(self) -> None:
        """A person asked for something that needs the network."""
        self._go_online()

    def shut_down(self) -> None:
        for job in (self._search, self._look):
            if job is not None:
                job.cancel()
                job.wait()

    def _go_online(self) -> None:
        if self._settings.settings.stay_offline and not forced(os.environ):
            self._settings.change(stay_offline=False)
            self.went_online.emit()

    def _on_found(self, result: dict[str, Any]) -> None:
        self.found.emit([found_model(model) for model in result["models"]], result["note"])

    def _on_looked_at(self, result: dict[str, Any]) -> None:
        model = hub_model(result)
        self.looked_at.emit(model)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and model.proposals:
            same = [proposal for proposal in model.proposals if proposal.size is wanted]
            self.taken.emit(model, same[0] if same else model.proposals[model.recommended])

    def _started(self, kind: str, arguments: dict[str, str]) -> Job:
        return Job(kind, arguments, self._paths.logs / "job.log", self)

    def _drop(self, job: Job | None) -> None:
        if job is not None:
            job.blockSignals(True)
            job.cancel()
            job.wait()
            job.deleteLater()

    def _on_search_over(self, job: Job) -> None:
        if job is self._search:
            self._search = None
            job.deleteLater()
            self.busy_changed.emit(False)

    def _on_look_over(self, job: Job) -> None:
        if job is self._look:
            self._look = None
            job.deleteLater()
