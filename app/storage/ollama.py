"""Ollama's models in the folder where Ollama keeps them: a manifest per name, and blobs named by their digest.

manifests/HOST/NAMESPACE/NAME/TAG is JSON with `layers`, each with `mediaType` and `digest`; blobs/sha256-HEX is the
layer. The layer "…image.model" is a GGUF where the model is one file; models for Apple's MLX have a layer per tensor
and are passed over. Nothing here is ever written.
"""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.storage.library_folders import FoundFile, Walk, found_file, walk

APP = "Ollama"
_LAYER = "application/vnd.ollama.image."
_DIGEST = re.compile(r"sha256[:-]([0-9a-f]{64})")
_MOST_MANIFEST_BYTES = 1 << 20
_MOST_LAYERS = 64
_MOST_TEXT_BYTES = 64 << 10
_MANIFEST_DEPTH = 4
_MAGIC = b"GGUF"
# Layer -> what the details call it.
_TOLD = {
    "license": "Licence",
    "system": "System prompt",
    "params": "Options",
    "template": "Template of Ollama",
    "adapter": "Adapter",
}
_GO_TEMPLATE = "in Go's form, which only Ollama reads; Puna uses the one in the model file"
_UNUSED_ADAPTER = "part of the model in Ollama; Puna uses the model without it"


def look(folder: Path) -> Walk:
    """Every model with a manifest. Several names of one blob are one model."""
    manifests = walk(folder / "manifests", lambda name: not name.startswith("."), _MANIFEST_DEPTH)
    files = []
    for manifest in manifests.files:
        layers = _layers(manifest.path)
        blob = _blob(folder, layers.get("model", ""))
        found = found_file(blob, APP, _name(folder, manifest.path)) if blob else None
        # Of the hundreds of layers of an MLX model none is called "model"; this is for what comes next.
        if found is None or not _is_gguf(found.path):
            continue
        projector = _blob(folder, layers.get("projector", ""))
        files.append(replace(found, told_in=manifest.path, projector=projector if _exists(projector) else None))
    return Walk(tuple(files), (*manifests.folders, folder / "blobs"), manifests.cut_off)


def facts(file: FoundFile) -> list[tuple[str, str]]:
    """What the other layers of the manifest tell, as (label, value)."""
    if file.told_in is None:
        return []
    layers = _layers(file.told_in)
    told = [("In Ollama", file.name)]
    for layer, label in _TOLD.items():
        if layer not in layers:
            continue
        if layer == "template":
            told.append((label, _GO_TEMPLATE))
        elif layer == "adapter":
            told.append((label, _UNUSED_ADAPTER))
        elif text := _text(file.path.parent, layers[layer]):
            told.append((label, text))
    return told


def _layers(manifest: Path) -> dict[str, str]:
    """Kind of layer, such as "model" -> digest; the first of each kind. Empty where it is no manifest."""
    try:
        with manifest.open("rb") as file:
            layers: Any = json.loads(file.read(_MOST_MANIFEST_BYTES))["layers"]
        found: dict[str, str] = {}
        for layer in layers[:_MOST_LAYERS]:
            kind, digest = layer["mediaType"], layer["digest"]
            if isinstance(kind, str) and isinstance(digest, str) and kind.startswith(_LAYER):
                found.setdefault(kind.removeprefix(_LAYER), digest)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
    return found


def _blob(folder: Path, digest: str) -> Path | None:
    """None where the digest is none: it becomes a part of a path."""
    match = _DIGEST.fullmatch(digest)
    return folder / "blobs" / f"sha256-{match[1]}" if match else None


def _exists(path: Path | None) -> bool:
    return path is not None and found_file(path) is not None


def _is_gguf(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return True  # it is there and can't be read, which the person should hear


def _name(folder: Path, manifest: Path) -> str:
    """As Ollama writes it: registry.ollama.ai/library/llama3.2/1b -> "llama3.2:1b", other hosts and people in full."""
    *owner, name, tag = ("", *manifest.relative_to(folder / "manifests").parts)
    owner = [part for part in owner if part]
    if owner[:1] == ["registry.ollama.ai"]:
        del owner[0]
    if owner == ["library"]:
        owner = []
    return f"{'/'.join([*owner, name])}:{tag}" if name else tag


def _text(blobs: Path, digest: str) -> str:
    match = _DIGEST.fullmatch(digest)
    if not match:
        return ""
    try:
        with (blobs / f"sha256-{match[1]}").open("rb") as file:
            return file.read(_MOST_TEXT_BYTES).decode("utf-8", "replace").strip()
    except OSError:
        return ""
