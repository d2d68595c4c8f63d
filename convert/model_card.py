"""What a checkpoint calls itself: name, size, licence, lineage, from its folder's name, README.md and config.json.

Knows GGUF's keys `general.*` (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md) and how hub ids are made up.
Nothing here can be wrong enough to stop a conversion.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf

from convert.architectures.plan import MetadataValue
from convert.front_matter import Card, read_front_matter
from convert.licenses import License, in_folder, named, of_name, strictest

_HASH = re.compile(r"[0-9a-f]{40}")
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")
_HUB = "https://huggingface.co/"
_MAX_TEXT = 200
_MAX_LIST = 100

# Where a card says the same thing under several names, the first is taken.
_TEXT_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("general.author", ("model_author", "author")),
    ("general.organization", ("model_organization", "organization", "model_creator")),
    ("general.license.name", ("license_name",)),
    ("general.license.link", ("license_link",)),
)


@dataclass(frozen=True)
class ModelCard:
    """`metadata` holds GGUF's keys `general.*` for what is known.

    `license` is the strictest of what the folder states and of what binds the models it was made of, each of which is
    in `licenses` with where it was found. `base_models` are hub ids or names.
    """

    name: str
    license: License
    licenses: tuple[tuple[str, License], ...]
    base_models: tuple[str, ...]
    metadata: Mapping[str, MetadataValue]


def describe(
    folder: Path, config: Mapping[str, Any], n_parameters: int, further: Iterable[tuple[str, License]] = ()
) -> ModelCard:
    """Collect what is said. `further` are licences of what else went in (base, adapter), each with what it is of."""
    owner, model_id = hub_id(folder)
    card = read_front_matter(folder / "README.md")
    name, base, finetune, version = _name_parts(model_id, n_parameters)
    metadata: dict[str, MetadataValue] = {"general.name": name}
    for key, value in (("version", version), ("finetune", finetune), ("basename", base)):
        if value:
            metadata[f"general.{key}"] = value
    if n_parameters > 0:
        metadata["general.size_label"] = gguf.size_label(n_parameters, 0, 0, 0)
    if owner is not None:
        metadata["general.organization"] = gguf.Metadata.id_to_title(owner)
        metadata["general.source.repo_url"] = f"{_HUB}{owner}/{model_id}"
    for key, names in _TEXT_KEYS:
        value = next((card[name][0] for name in names if name in card), None) or _text(config, names)
        if value:
            metadata[key] = value[:_MAX_TEXT]
    bases = _base_models(card, config)
    licenses = (*_licenses(folder, card, config, model_id, bases), *further)
    license = strictest(license for _, license in licenses)
    metadata["general.license"] = license.id
    metadata |= _lineage("base_model", bases)
    metadata |= _lineage("dataset", [value for key in ("dataset", "datasets") for value in card.get(key, ())])
    tags = [*card.get("tags", ()), *card.get("pipeline_tag", ())]
    for key, values in (("general.tags", tags), ("general.languages", card.get("language", ()))):
        if values:
            metadata[key] = [value[:_MAX_TEXT] for value in values][:_MAX_LIST]
    return ModelCard(name, license, licenses, tuple(bases), metadata)


def hub_id(folder: Path) -> tuple[str | None, str]:
    """(owner, model) in the hub's cache (models--owner--name/snapshots/<hash>), else (None, the folder's name)."""
    folder = folder.resolve()
    if _HASH.fullmatch(folder.name) and folder.parent.name == "snapshots":
        parts = folder.parent.parent.name.removeprefix("models--").split("--")
        return (parts[0] if len(parts) > 1 else None), parts[-1]
    return None, folder.name or "model"


def suggested_name(metadata: Mapping[str, Any], type_name: str) -> str:
    """The file name that GGUF's convention gives: BaseName-SizeLabel-FineTune-Version-Encoding.gguf.

    `metadata` has the keys `general.*` as `describe` makes them.
    """
    adapter = metadata.get("general.type") == "adapter"
    stem = gguf.naming_convention(
        _known(metadata, "general.name"),
        _known(metadata, "general.basename"),
        _known(metadata, "general.finetune"),
        _known(metadata, "general.version"),
        _known(metadata, "general.size_label"),
        type_name.upper(),
        "LoRA" if adapter else None,
    )
    # Names come from strangers: nothing that a file system or a shell reads otherwise.
    return re.sub(r"[^\w.+]+", "-", stem).strip("-.")[:_MAX_TEXT] + ".gguf"


def _known(metadata: Mapping[str, Any], key: str) -> str | None:
    value = metadata.get(key)
    return value if isinstance(value, str) and value else None


def _text(config: Mapping[str, Any], names: Iterable[str]) -> str | None:
    return next((value for name in names if isinstance(value := config.get(name), str) and value), None)


def _base_models(card: Card, config: Mapping[str, Any]) -> list[str]:
    """What the card names, else what the configuration was derived from, if that is a hub id."""
    if "base_model" in card:
        return list(card["base_model"])[:_MAX_LIST]
    origin = config.get("_name_or_path")
    return [origin] if isinstance(origin, str) and _HUB_ID.fullmatch(origin) else []


def _licenses(
    folder: Path, card: Card, config: Mapping[str, Any], model_id: str, bases: Iterable[str]
) -> list[tuple[str, License]]:
    found = []
    if "license" in card:
        stated = [named(value) for value in card["license"]]
        names = card.get("license_name", ())
        if names and all(license.id.lower() == "other" for license in stated):
            stated = [named(names[0])]
        found.append(("README.md", strictest(stated)))
    elif (inside := in_folder(folder)) is not None:
        found.append(("the licence file", inside))
    elif stated_by := _text(config, ("license",)):
        found.append(("config.json", named(stated_by)))
    for name in (model_id, *bases):
        if (family := of_name(name)) is not None:
            found.append((f"the name {name[:100]}", family))
    return found


def _lineage(kind: str, ids: Iterable[str]) -> dict[str, MetadataValue]:
    """GGUF's keys for models or data that this was made of: their number, and each by name and place."""
    keys: dict[str, MetadataValue] = {}
    chosen = [value[:_MAX_TEXT] for value in ids][:_MAX_LIST]
    if chosen:
        keys[f"general.{kind}.count"] = len(chosen)
    for index, value in enumerate(chosen):
        owner, _, model = value.rpartition("/")
        title, _, _, version = _name_parts(model or value, 0)
        keys[f"general.{kind}.{index}.name"] = title
        if version:
            keys[f"general.{kind}.{index}.version"] = version
        if _HUB_ID.fullmatch(value):
            keys[f"general.{kind}.{index}.organization"] = gguf.Metadata.id_to_title(owner)
            place = "datasets/" if kind == "dataset" else ""
            keys[f"general.{kind}.{index}.repo_url"] = f"{_HUB}{place}{value}"
    return keys


def _name_parts(model_id: str, n_parameters: int) -> tuple[str, str | None, str | None, str | None]:
    full, _, base, finetune, version, _ = gguf.Metadata.get_model_id_components(model_id, n_parameters)
    title = gguf.Metadata.id_to_title(full) if full else None
    return title or model_id, base, finetune, version
