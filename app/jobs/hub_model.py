"""The job that tells all about one repository of the hub: what it is, and which ways to take it suit this computer."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.core.hub import Form, HubModel, as_json
from app.engine.memory import available_memory
from app.hub.client import HubClient, Listing
from app.hub.failures import HubError, Why
from app.hub.gguf_head import read_head
from app.hub.model_card import MOST_BYTES, safe_card
from app.hub.model_shape import ModelShape, of_config, of_head
from app.hub.proposal import Computer, Offer, offer
from app.hub.repository_files import Contents, contents
from app.jobs.search import client
from convert.architectures import INTERNAL, MODULES

_LARGEST_CONFIG = 1 << 20
# Enough for the numbers that stand before the vocabulary.
_HEAD_BYTES = 256 << 10


def run(
    on_progress: Callable[[float, str], None], name: str, token: str = "", bytes_per_second: str = ""
) -> dict[str, Any]:
    """Result: the fields of core.hub.HubModel. Raises PunaError.

    `bytes_per_second` is how fast this computer was seen to read weights while it wrote (see app.core.speed), empty
    where it never was.
    """
    on_progress(0.0, "asking the hub")
    hub = client(token)
    listing = hub.listing(name)
    inside = contents(listing.files)
    problem = _problem(listing, inside)
    card, shape = "", None
    try:
        on_progress(0.4, "reading the model card")
        card = _card(hub, listing)
        on_progress(0.7, "reading what the model is made of")
        shape = _shape(hub, listing, inside)
    except HubError as error:
        # Of a gated repository the list is public, and its files are not.
        if error.why not in (Why.GATED, Why.TOKEN, Why.REFUSED):
            raise
        problem = problem or str(error)
    found = listing.found
    if inside.form is not Form.OTHER:
        found = replace(found, form=inside.form)
    if listing.asked_as:
        found = replace(found, sentence=f"{listing.asked_as} is now called {found.name}.")
    computer = Computer(available_memory(), float(bytes_per_second) if bytes_per_second else None)
    offered = Offer(()) if problem else offer(inside, found.parameters, shape, computer)
    return as_json(
        HubModel(found, listing.revision, listing.files, offered.proposals, offered.recommended, card, problem)
    )


def _card(hub: HubClient, listing: Listing) -> str:
    if not any(file.path == "README.md" for file in listing.files):
        return ""
    return safe_card(hub.beginning(listing.found.name, listing.revision, "README.md", MOST_BYTES))


def _shape(hub: HubClient, listing: Listing, inside: Contents) -> ModelShape | None:
    if inside.units:
        path = inside.units[0].files[0].path
        return of_head(read_head(hub.beginning(listing.found.name, listing.revision, path, _HEAD_BYTES)))
    if inside.form is Form.WEIGHTS and any(file.path == "config.json" for file in inside.needed):
        data = hub.beginning(listing.found.name, listing.revision, "config.json", _LARGEST_CONFIG)
        return of_config(_object(data))
    return None


def _object(data: bytes) -> Mapping[str, Any]:
    """Empty where it is no object of JSON: the conversion will say so where it matters."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _problem(listing: Listing, inside: Contents) -> str:
    """Why nothing can be taken; empty where something can."""
    name = listing.found.name
    if inside.form is Form.GGUF and not inside.units:
        return f"Of {inside.incomplete[0]} a part is missing in {name}: choose another upload of this model."
    if inside.form is Form.ADAPTER:
        return f"{name} is an adapter: it changes a model and is none by itself. Get its base model first."
    if inside.form is Form.OTHER:
        if inside.projectors:
            return f"{name} has only the part that sees pictures: look for the model itself."
        return f"{name} has no weights that Puna can use: look for a version in GGUF or safetensors."
    if inside.form is Form.WEIGHTS:
        if listing.is_quantized:
            return f"{name} is quantized for other programs: look for the original, or for a version in GGUF."
        known = set(MODULES) - INTERNAL
        if listing.classes and not known & set(listing.classes):
            return (
                f"{name} is of a family that Puna can't convert ({listing.classes[0]}): look for a version in GGUF, or "
                "choose another model."
            )
    return ""
