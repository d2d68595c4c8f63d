"""The job that searches the hub for models."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from app.core.catalogue import entry_of
from app.core.hub import Form, Query, Sort, as_json
from app.hub.client import HubClient
from app.hub.connection import endpoint
from app.hub.sign_in import Keychain
from app.jobs.catalogue_model import catalogue
from app.jobs.network import open_ledger
from app.paths import default_paths
from convert.architectures import INTERNAL, MODULES

# A person waits, so a line that says nothing for so long is given up.
_TIMEOUT = 20.0


def run(on_progress: Callable[[float, str], None], query: str, token: str = "") -> dict[str, Any]:
    """`query` is a core.hub.Query in JSON. `token` is for this run; empty: the keychain's, if it has one.

    Result: `models`, each a FoundModel, and `note`, a sentence where something needs one. Raises PunaError.
    """
    on_progress(0.0, "asking the hub")
    asked = query_of(query)
    found = client(token).search(asked)
    known = catalogue()
    models = []
    for model in found.models:
        entry = entry_of(known, model.name)
        models.append(as_json(replace(model, sentence=entry.found.sentence) if entry else model))
    return {"models": models, "note": _note(asked, len(models), found.left_out)}


def client(token: str) -> HubClient:
    """As the jobs of the hub use it."""
    token = token or Keychain(urlsplit(endpoint()).netloc).load()
    convertible = set(MODULES) - INTERNAL
    return HubClient(open_ledger(default_paths()), token, convertible, _TIMEOUT)


def query_of(text: str) -> Query:
    """Raises TypeError or ValueError where `text` is none: it comes from Puna itself."""
    values = json.loads(text)
    form = values.get("form")
    query = Query(**{**values, "sort": Sort(values.get("sort", Sort.TRENDING)), "form": Form(form) if form else None})
    return replace(query, limit=max(1, min(100, query.limit)))


def _note(query: Query, n_models: int, left_out: int) -> str:
    if n_models:
        return ""
    if left_out:
        return f"Nothing that Puna can use was found, only {left_out:,} of other kinds. Try other words."
    if query.most_parameters is not None or query.form is not None or query.licence or query.family:
        return "Nothing was found: try other words, or take away a filter."
    return "Nothing was found: try other words, such as the name of a family, like llama or qwen."
