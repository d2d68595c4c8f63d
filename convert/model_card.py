"""What a checkpoint calls itself: name, size, licence, from its folder's name, README.md and config.json.

Knows the front matter of model cards as far as single lines go; it is not a YAML parser and needs none.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf

from convert.architectures.plan import MetadataValue

_HASH = re.compile(r"[0-9a-f]{40}")
_LINE = re.compile(r"(license|license_name|license_link)\s*:\s*(.+)")
_KEYS = {"license": "general.license", "license_name": "general.license.name", "license_link": "general.license.link"}
_MAX_CARD_BYTES = 1 << 20


@dataclass(frozen=True)
class ModelCard:
    """`metadata` holds GGUF's keys `general.*` for what is known."""

    name: str
    license: str | None
    metadata: Mapping[str, MetadataValue]


def describe(folder: Path, config: Mapping[str, Any], n_parameters: int) -> ModelCard:
    """Collect what is said; nothing here can be wrong enough to stop a conversion."""
    name, base, finetune, version = _name_parts(_model_id(folder), n_parameters)
    metadata: dict[str, MetadataValue] = {"general.name": name}
    for key, value in (("version", version), ("finetune", finetune), ("basename", base)):
        if value:
            metadata[f"general.{key}"] = value
    if n_parameters > 0:
        metadata["general.size_label"] = gguf.size_label(n_parameters, 0, 0, 0)
    lines = _front_matter(folder / "README.md")
    for key, gguf_key in _KEYS.items():
        value = lines.get(key) or (config.get(key) if isinstance(config.get(key), str) else None)
        if value:
            metadata[gguf_key] = value[:200]
    found = metadata.get("general.license")
    return ModelCard(name, str(found) if found else None, metadata)


def _model_id(folder: Path) -> str:
    """The folder's name, or in the hub's cache (models--owner--name/snapshots/<hash>) the model's."""
    folder = folder.resolve()
    if _HASH.fullmatch(folder.name) and folder.parent.name == "snapshots":
        return folder.parent.parent.name.removeprefix("models--").split("--")[-1]
    return folder.name or "model"


def _name_parts(model_id: str, n_parameters: int) -> tuple[str, str | None, str | None, str | None]:
    full, _, base, finetune, version, _ = gguf.Metadata.get_model_id_components(model_id, n_parameters)
    title = gguf.Metadata.id_to_title(full) if full else None
    return title or model_id, base, finetune, version


def _front_matter(path: Path) -> dict[str, str]:
    try:
        with path.open("rb") as file:
            text = file.read(_MAX_CARD_BYTES).decode("utf-8", "replace")
    except OSError:
        return {}
    if not text.startswith("---"):
        return {}
    found = {}
    for line in text.split("\n---", 1)[0].splitlines():
        if match := _LINE.fullmatch(line.rstrip()):
            found[match[1]] = match[2].strip().strip("\"'")
    return found
