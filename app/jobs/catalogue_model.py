"""The job that tells all about a model of Puna's own catalogue without asking anyone, and reads that catalogue."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.core.catalogue import CatalogueEntry, entry_of, read_catalogue
from app.core.hub import Form, HubFile, HubModel, as_json
from app.engine.memory import available_memory
from app.errors import PunaError
from app.hub.model_shape import of_config
from app.hub.proposal import Choice, Computer, conversions_of, offer_of
from app.hub.repository_files import contents, type_in
from app.hub.type_sizes import TYPES, size_in
from app.paths import default_paths, resources
from app.storage.speed_file import SpeedFile

_ESTIMATED = " The sizes below are computed from its shape: the hub tells the exact ones."


def run(on_progress: Callable[[float, str], None], name: str) -> dict[str, Any]:
    """Result: the fields of core.hub.HubModel, with no files and no revision where the catalogue leaves them open.

    Then the hub is asked (job "hub_model") before anything is taken. Raises PunaError where there is no `name`.
    """
    entry = entry_of(catalogue(), name)
    if entry is None:
        raise PunaError(f"Puna's catalogue has no model {name}: search the hub for it.")
    shape = of_config(entry.config)
    parameters = entry.found.parameters or 0
    choices = _ready(entry, parameters) if entry.found.form is Form.GGUF else []
    if not choices:
        download = sum(file.size or 0 for file in entry.files) or 2 * parameters
        choices = conversions_of((), download, parameters, shape)
    offered = offer_of(choices, parameters, shape, this_computer())
    found = replace(entry.found, sentence=entry.found.sentence + _ESTIMATED)
    return as_json(HubModel(found, entry.revision or "", (), offered.proposals, offered.recommended))


def catalogue() -> tuple[CatalogueEntry, ...]:
    return read_catalogue((resources() / "catalogue.json").read_text(encoding="utf-8"))


def this_computer() -> Computer:
    """Its memory as it is now, and its speed as it was."""
    return Computer(available_memory(), SpeedFile(default_paths().speeds).bytes_per_second())


def _ready(entry: CatalogueEntry, parameters: int) -> list[Choice]:
    """Of each file that is ready to run, as large as its type makes it."""
    shape = of_config(entry.config)
    assert shape is not None
    choices = []
    for unit in contents([HubFile(file.path, file.size or 1) for file in entry.files]).units:
        (file,) = (file for file in entry.files if file.path == unit.files[0].path)
        type_name = type_in(file.path)
        size = file.size or size_in(type_name, parameters, shape.n_vocab, shape.n_embd, shape.is_tied)
        choices.append(Choice(type_name, (), "", size, size, size, TYPES[type_name].layers))
    return choices
