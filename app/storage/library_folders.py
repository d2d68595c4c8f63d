"""Finds model files in a folder, however deep they lie. Reads names and what the file system says, never contents.

Bounded in every direction, and going round in a circle of links is impossible: a folder may be anything, a whole disk
included. Nearer folders come first, so that what a bound cuts off lies deepest.
"""

import os
import stat
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

MOST_FOLDERS = 5_000
MOST_FILES = 10_000
MOST_ENTRIES = 200_000
MOST_DEPTH = 32


@dataclass(frozen=True)
class FoundFile:
    """A file as the file system tells of it. `identity` is the same for all names of one file: (device, number).

    `origin` is the application it belongs to, empty for nobody's. `name` is what that application calls the model,
    `told_in` the file where it does, and `projector` the vision projector that it names.
    """

    path: Path
    size_bytes: int
    mtime_ns: int
    identity: tuple[int, int]
    origin: str = ""
    name: str = ""
    told_in: Path | None = None
    projector: Path | None = None


@dataclass(frozen=True)
class Walk:
    """What was found: `files`, every folder looked into, and whether a bound was reached before the end."""

    files: tuple[FoundFile, ...] = ()
    folders: tuple[Path, ...] = ()
    cut_off: bool = False


def is_model_name(name: str) -> bool:
    """Hidden files are half-made ones, of ours and of others."""
    return name.lower().endswith(".gguf") and not name.startswith(".")


def walk(folder: Path, wanted: Callable[[str], bool] = is_model_name, most_depth: int = MOST_DEPTH) -> Walk:
    """Every file below `folder` whose name is wanted. Links are followed; hidden folders are passed over.

    What can't be read is passed over too, so a folder that is not there is an empty one.
    """
    files: list[FoundFile] = []
    folders: list[Path] = []
    cut_off = False
    n_entries = 0
    seen: set[tuple[int, int]] = set()
    waiting = deque([(folder, 0)])
    while waiting:
        here, depth = waiting.popleft()
        identity = _folder_identity(here)
        if identity is None or identity in seen:
            continue
        if len(folders) >= MOST_FOLDERS:
            return Walk(tuple(files), tuple(folders), True)
        seen.add(identity)
        try:
            with os.scandir(here) as entries:
                names = sorted((entry.name, _is_folder(entry)) for entry in islice(entries, MOST_ENTRIES + 1))
        except OSError:
            continue
        folders.append(here)
        n_entries += len(names)
        for name, is_folder in names:
            if is_folder:
                if not name.startswith("."):
                    waiting.append((here / name, depth + 1))
            elif wanted(name) and (found := found_file(here / name)) is not None:
                files.append(found)
        if waiting and waiting[-1][1] > most_depth:
            cut_off = True
            waiting = deque(item for item in waiting if item[1] <= most_depth)
        if n_entries > MOST_ENTRIES or len(files) > MOST_FILES:
            return Walk(tuple(files[:MOST_FILES]), tuple(folders), True)
    return Walk(tuple(files), tuple(folders), cut_off)


def found_file(path: Path, origin: str = "", name: str = "") -> FoundFile | None:
    """None where there is nothing, or a link to nothing, or a folder."""
    try:
        told = path.stat()
    except (OSError, ValueError):
        return None
    if stat.S_ISDIR(told.st_mode):
        return None
    return FoundFile(path, told.st_size, told.st_mtime_ns, (told.st_dev, told.st_ino), origin, name)


def joined(walks: Collection[Walk]) -> Walk:
    """One after another; of the several names of a file only the first stays."""
    files: dict[tuple[int, int], FoundFile] = {}
    for one in walks:
        for file in one.files:
            files.setdefault(file.identity, file)
    folders = dict.fromkeys(folder for one in walks for folder in one.folders)
    return Walk(tuple(files.values()), tuple(folders), any(one.cut_off for one in walks))


def _folder_identity(folder: Path) -> tuple[int, int] | None:
    try:
        told = folder.stat()
    except (OSError, ValueError):
        return None
    return told.st_dev, told.st_ino


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
