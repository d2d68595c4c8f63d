"""A model that a person wants from the hub and does not have yet, as a value and as JSON."""

import dataclasses
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.core.hub import HubFile, HubModel, Proposal


class WantedState(StrEnum):
    WAITING = "waiting"  # its turn has not come
    RUNNING = "running"
    PAUSED = "paused"  # by the person, or because the computer runs on its battery
    FAILED = "failed"


@dataclass(frozen=True)
class WantedModel:
    """`convert_to` is empty where the files are ready to run. `folder` is where they are downloaded to.

    `target` is the GGUF to make of them. `problem` is a sentence where `state` is FAILED.
    """

    repository: str
    revision: str
    title: str
    files: tuple[HubFile, ...]
    folder: str
    convert_to: str = ""
    target: str = ""
    state: WantedState = WantedState.WAITING
    problem: str = ""

    @property
    def name(self) -> str:
        """For the person: the model and which of the proposals."""
        return f"{self.repository.rpartition('/')[2]} · {self.title}"


def wanted_of(model: HubModel, proposal: Proposal, folder: str, target: str) -> WantedModel:
    return WantedModel(
        model.found.name, model.revision, proposal.title, proposal.files, folder, proposal.convert_to, target
    )


def wanted_text(models: list[WantedModel]) -> str:
    return json.dumps([dataclasses.asdict(model) for model in models], ensure_ascii=False, indent=2)


def wanted_from(text: str) -> list[WantedModel]:
    """The reverse of `wanted_text`; an entry that can't be read is left out. What ran waits again."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return [model for value in values if (model := _wanted(value))] if isinstance(values, list) else []


def _wanted(value: Any) -> WantedModel | None:
    try:
        files = tuple(HubFile(**file) for file in value["files"])
        model = WantedModel(**{**value, "files": files, "state": WantedState(value["state"])})
    except (TypeError, KeyError, ValueError):
        return None
    texts = (model.repository, model.revision, model.title, model.folder, model.convert_to, model.target, model.problem)
    if not all(isinstance(text, str) for text in texts) or not all(
        isinstance(file.path, str) and type(file.size) is int for file in files
    ):
        return None
    return dataclasses.replace(model, state=WantedState.WAITING) if model.state is WantedState.RUNNING else model
