"""The job that tells all about one repository of the hub: what it is, and which ways to take it suit this computer."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.core.catalogue import CatalogueEntry, entry_of
from app.core.hub import Form, HubModel, as_json
from app.hub.client import HubClient, Listing, name_in
from app.hub.failures import HubError, Why
from app.hub.gguf_head import read_head
from app.hub.model_card import MOST_BYTES, safe_card
from app.hub.model_shape import ModelShape, of_config, of_head
from app.hub.proposal import Offer, offer
from app.hub.repository_files import Contents, contents
from app.jobs.catalogue_model import catalogue, this_computer
from app.jobs.search import client
from convert.architectures import INTERNAL, MODULES

_LARGEST_CONFIG = 1 << 20
# Enough for the numbers that stand before the vocabulary.
_HEAD_BYTES = 256 << 10
# GGUF's architectures of models that are in the same format and write nothing.
_SILENT = frozenset({
    "bert", "modern-bert", "nomic-bert", "nomic-bert-moe", "neo-bert", "jina-bert-v2", "jina-bert-v3", "eurobert",
    "gemma-embedding", "t5encoder", "clip", "wavtokenizer-dec", "flux", "sd1", "sd3", "sdxl", "wan", "ltxv",
    "hidream", "aura", "cosmos", "hyvid", "qwen_image", "lumina2",
})  # fmt: skip
_SILENT_SENTENCE = "{} is a model of another kind ({}), which can't hold a conversation: choose another one."


def run(on_progress: Callable[[float, str], None], name: str, token: str = "") -> dict[str, Any]:
    """Result: the fields of core.hub.HubModel. Raises PunaError.

    `token` is for this run; empty: the keychain's, if it has one. A model of Puna's catalogue is that of the revision
    that the catalogue pins.
    """
    on_progress(0.0, "asking the hub")
    hub = client(token)
    entry = entry_of(catalogue(), name)
    listing = hub.listing(name_in(name) or name, entry.revision if entry else None)
    inside = contents(listing.files)
    problem = _problem(listing, inside) or _changed(listing, entry)
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
    if shape is not None and shape.architecture in _SILENT:
        problem = problem or _SILENT_SENTENCE.format(listing.found.name, shape.architecture)
    found = listing.found
    if inside.form is not Form.OTHER:
        found = replace(found, form=inside.form)
    if entry is not None:
        found = replace(found, sentence=entry.found.sentence)
    if listing.asked_as:
        found = replace(found, sentence=f"{listing.asked_as} is now called {found.name}.")
    offered = Offer(()) if problem else offer(inside, found.parameters, shape, this_computer())
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


def _changed(listing: Listing, entry: CatalogueEntry | None) -> str:
    """Why it is not what the catalogue promises; empty where it is, or where the catalogue promises nothing."""
    there = {file.path: file for file in listing.files}
    for file in entry.files if entry else ():
        of_hub = there.get(file.path)
        if file.sha256 and (of_hub is None or of_hub.sha256 != file.sha256):
            return (
                f"{file.path} of {listing.found.name} is not the file that Puna's catalogue knows: choose another "
                "model, and please report it."
            )
    return ""
