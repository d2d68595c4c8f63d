"""Models worth beginning with, known without asking anyone: what Puna's own catalogue says, as values.

Knows the shape of resources/catalogue.json and nothing of files or networks. What the catalogue leaves open (null) is
asked of the hub when a model is taken; what it pins must be what the hub has then.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.core.hub import Form, FoundModel

_VERSION = 1
_NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")
_COMMIT = re.compile("[0-9a-f]{40}")
_SHA256 = re.compile("[0-9a-f]{64}")
_FIELDS = {"name", "form", "licence", "gated", "sentence", "revision", "parameters", "config", "files"}


@dataclass(frozen=True)
class CatalogueFile:
    """`size` in bytes and `sha256` are None where the catalogue leaves them open."""

    path: str
    size: int | None
    sha256: str | None


@dataclass(frozen=True)
class CatalogueEntry:
    """`config` has the keys of transformers' config.json that tell a model's size. `revision` is a commit or None."""

    found: FoundModel
    config: Mapping[str, Any]
    revision: str | None
    files: tuple[CatalogueFile, ...]


def read_catalogue(text: str) -> tuple[CatalogueEntry, ...]:
    """In the catalogue's order. Raises ValueError where the text is no catalogue: that is a bug of ours."""
    values = json.loads(text)
    if not isinstance(values, dict) or values.get("version") != _VERSION or not isinstance(values.get("models"), list):
        raise ValueError(f"no catalogue of version {_VERSION}")
    entries = tuple(_entry(entry) for entry in values["models"])
    if len({entry.found.name for entry in entries}) < len(entries):
        raise ValueError("a model is named twice")
    return entries


def entry_of(entries: Sequence[CatalogueEntry], name: str) -> CatalogueEntry | None:
    return next((entry for entry in entries if entry.found.name.lower() == name.lower()), None)


def _entry(values: Any) -> CatalogueEntry:
    if not isinstance(values, dict) or set(values) != _FIELDS:
        raise ValueError(f"an entry has these fields: {', '.join(sorted(_FIELDS))}")
    name = _checked(values, "name", str)
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name of a repository")
    config = _checked(values, "config", dict)
    revision = values["revision"]
    if revision is not None and not _COMMIT.fullmatch(revision):
        raise ValueError(f"{name}: the revision is a commit or null")
    sentence = _checked(values, "sentence", str)
    if not sentence.endswith(".") or len(sentence) > 150:
        raise ValueError(f"{name}: the sentence is one sentence of at most 150 characters")
    form = Form(values["form"])
    found = FoundModel(
        name=name,
        form=form,
        licence=_checked(values, "licence", str),
        family=str(config["model_type"]).removesuffix("_text"),
        parameters=_checked(values, "parameters", int),
        gated=_checked(values, "gated", bool),
        sentence=sentence,
    )
    files = tuple(_file(name, file) for file in _checked(values, "files", list))
    if not files:
        raise ValueError(f"{name} has no files")
    return CatalogueEntry(found, config, revision, files)


def _file(name: str, values: Any) -> CatalogueFile:
    if not isinstance(values, dict) or set(values) != {"path", "size", "sha256"}:
        raise ValueError(f"{name}: a file has path, size and sha256")
    size, sha256 = values["size"], values["sha256"]
    if size is not None and (type(size) is not int or size <= 0):
        raise ValueError(f"{name}: a size is a number of bytes or null")
    if sha256 is not None and not _SHA256.fullmatch(sha256):
        raise ValueError(f"{name}: a sha256 has 64 hexadecimal digits or is null")
    return CatalogueFile(_checked(values, "path", str), size, sha256)


def _checked(values: Mapping[str, Any], key: str, kind: type) -> Any:
    value = values[key]
    if type(value) is not kind or (not value and kind is not bool):
        raise ValueError(f"{values.get('name')}: {key} can't be {value!r}")
    return value
