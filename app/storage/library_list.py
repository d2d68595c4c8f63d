"""What a person told the library: files and folders elsewhere, names, what to leave out. One small JSON file.

Knows nothing of what lies there. An early Puna wrote a mere list of files, which is read too.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.errors import PunaError
from app.storage.files import write_whole

_MOST_BYTES = 8 << 20
_MOST_ENTRIES = 10_000
_NO_NAMES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class LibraryList:
    """`names` are what models are called by path, where that is not what their files are called. `forgotten` are
    models not to be listed, `without` the other applications not to be looked at.
    """

    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    forgotten: tuple[Path, ...] = ()
    without: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=lambda: _NO_NAMES)


def read_list(file: Path) -> LibraryList:
    """A list that can't be read is an empty one."""
    try:
        with file.open("rb") as opened:
            values = json.loads(opened.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return LibraryList()
    if isinstance(values, list):
        return LibraryList(files=_paths(values))
    if not isinstance(values, dict):
        return LibraryList()
    names = values.get("names")
    return LibraryList(
        files=_paths(values.get("files")),
        folders=_paths(values.get("folders")),
        forgotten=_paths(values.get("forgotten")),
        without=tuple(_texts(values.get("without"))),
        names={
            path: name
            for path, name in (names.items() if isinstance(names, dict) else ())
            if isinstance(name, str) and name
        },
    )


def write_list(file: Path, values: LibraryList) -> None:
    """Raise PunaError where the disk refuses; the list is as before then."""
    text = json.dumps(
        {
            "files": [str(path) for path in values.files],
            "folders": [str(path) for path in values.folders],
            "forgotten": [str(path) for path in values.forgotten],
            "without": list(values.without),
            "names": dict(values.names),
        },
        indent=2,
    )
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, text.encode() + b"\n")
    except OSError as error:
        raise PunaError(f"The list of models can't be written: {error.strerror}. Nothing was changed.") from error


def with_folder_moved(values: LibraryList, before: Path, now: Path) -> LibraryList:
    """The same about files that were in one folder and are in another."""

    def moved(path: Path) -> Path:
        return now / path.relative_to(before) if path.is_relative_to(before) else path

    return replace(
        values,
        files=tuple(map(moved, values.files)),
        forgotten=tuple(map(moved, values.forgotten)),
        names={str(moved(Path(path))): name for path, name in values.names.items()},
    )


def _texts(values: Any) -> list[str]:
    if not isinstance(values, list):
        return []
    return [value for value in values[:_MOST_ENTRIES] if isinstance(value, str) and value and "\0" not in value]


def _paths(values: Any) -> tuple[Path, ...]:
    return tuple(Path(value) for value in _texts(values))
