"""Jan's models in the folder where Jan keeps them: a folder per model with model.yml beside the weights.

model.yml names the model, its file and its vision projector; a model that was brought in may lie anywhere. Only the
few keys that matter are read, as lines: it is Jan that writes them. Nothing here is ever written.
"""

from dataclasses import replace
from pathlib import Path

from app.storage.library_folders import FoundFile, Walk, found_file, is_model_name, walk

APP = "Jan"
_CARD = "model.yml"
_MOST_CARD_BYTES = 64 << 10
_KEYS = ("name", "model_path", "mmproj_path")


def look(folder: Path) -> Walk:
    """`folder` is Jan's data folder. Every model with a card, wherever it lies, and what lies there without one."""
    walks = [
        walk(folder / place, lambda name: name == _CARD or is_model_name(name))
        for place in (Path("llamacpp", "models"), Path("models"))
    ]
    found = [file for one in walks for file in one.files]
    files = {file.path: replace(file, origin=APP) for file in found if file.path.name != _CARD}
    for card in found:
        if card.path.name == _CARD and (file := _described(folder, card.path)) is not None:
            files[file.path] = file
    folders = tuple(below for one in walks for below in one.folders)
    return Walk(tuple(files.values()), folders, any(one.cut_off for one in walks))


def _described(data: Path, card: Path) -> FoundFile | None:
    told = _read(card)
    file = found_file(data / told["model_path"], APP) if told.get("model_path") else None
    if file is None:
        return None
    projector = data / told["mmproj_path"] if told.get("mmproj_path") else None
    if projector is not None and found_file(projector) is None:
        projector = None
    return replace(file, name=told.get("name") or card.parent.name, told_in=card, projector=projector)


def _read(card: Path) -> dict[str, str]:
    """The keys at the left margin, without their quotes. A path that can't be one is left out."""
    try:
        with card.open("rb") as file:
            lines = file.read(_MOST_CARD_BYTES).decode("utf-8", "replace").splitlines()
    except OSError:
        return {}
    told = {}
    for line in lines:
        key, colon, value = line.partition(":")
        if colon and key in _KEYS and "\0" not in value:
            told[key] = value.strip().strip("'\"")
    return told
