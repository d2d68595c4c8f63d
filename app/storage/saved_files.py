"""Saved things as a file to hand on: JSON with what it holds, bounded where it comes from strangers."""

import json
from collections.abc import Sequence
from pathlib import Path

from app.core.saved import Saved, SavedKind
from app.errors import PunaError
from app.storage.files import write_whole

MAX_ITEMS = 2000
MAX_BYTES = 8 << 20
_FORMAT = 1


def export_text(kind: SavedKind, items: Sequence[Saved]) -> str:
    """For `imported` of the same kind, here or elsewhere."""
    listed = [{"name": item.name, "body": item.body} for item in items]
    return json.dumps({"puna": f"{kind}s", "version": _FORMAT, "items": listed}, ensure_ascii=False, indent=2) + "\n"


def imported(kind: SavedKind, text: str) -> list[tuple[str, str]]:
    """(name, body) of each. Raise PunaError where it is no such file."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PunaError("That file is no JSON that Puna has written: choose one that was exported here.") from error
    items = values.get("items") if isinstance(values, dict) and values.get("puna") == f"{kind}s" else None
    if not isinstance(items, list):
        raise PunaError(f"That file holds no {kind}s of Puna: choose one that was exported here.")
    found = [
        (item["name"], item["body"])
        for item in items[:MAX_ITEMS]
        if isinstance(item, dict) and isinstance(item.get("name"), str) and isinstance(item.get("body"), str)
    ]
    if not found:
        raise PunaError(f"There is no {kind} in that file.")
    return found


def read_saved_file(path: Path, max_bytes: int = MAX_BYTES) -> str:
    """Its text. Raise PunaError where it can't be read, or is larger than `max_bytes`."""
    try:
        if not path.is_file():
            raise PunaError(f"{path.name} is no file that can be read: choose another one.")
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
        if len(data) > max_bytes:
            raise PunaError(f"{path.name} is too large to be what was asked for: choose another one.")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PunaError(f"{path.name} is no text in UTF-8: choose another one.") from error
    except OSError as error:
        raise PunaError(f"{path.name} can't be read: {error.strerror}. Choose another one.") from error


def write_saved_file(path: Path, text: str) -> None:
    """Whole or not at all. Raise PunaError where it can't be written."""
    try:
        write_whole(path, text.encode("utf-8"))
    except OSError as error:
        raise PunaError(f"{path.name} can't be written: {error.strerror}. Choose another folder.") from error
