"""Where the files of a repository go: names that strangers chose, turned into places below one folder or refused.

Knows names and disks' free space, and nothing of networks.
"""

import errno
import os
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.hub import HubFile
from app.core.source_card import in_bytes
from app.errors import PunaError

_MOST_FILES = 10_000
_DEEPEST = 8
_LONGEST_NAME = 200  # bytes: the temporary names beside it are longer, and file systems take 255
# Not in a name on one of the systems: separators, Windows' own, whatever can't be seen.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
# Names that downloads use themselves.
_OURS = (".part", ".part.json")

_FULL = (errno.ENOSPC, errno.EDQUOT)


def targets_of(folder: Path, files: Sequence[HubFile]) -> list[Path]:
    """The place of each file, in the same order. Raises PunaError where one may not be written there."""
    if not files:
        raise PunaError("There is nothing to download: choose at least one file.")
    if len(files) > _MOST_FILES:
        raise PunaError(f"That is more than {_MOST_FILES:,} files: choose some of them.")
    targets = [folder.joinpath(*_parts(file.path)) for file in files]
    if len({str(target).casefold() for target in targets}) < len(targets):
        raise PunaError("Two of the files have the same name, at least on some systems: choose one of them.")
    return targets


def _parts(path: str) -> list[str]:
    parts = path.split("/")
    if len(parts) > _DEEPEST or not all(map(_is_fine, parts)) or path.endswith(_OURS):
        raise PunaError(f"The hub names a file {path[:200]!r}, which is no name to write here: nothing was fetched.")
    return parts


def _is_fine(name: str) -> bool:
    try:
        n_bytes = len(name.encode())
    except UnicodeEncodeError:
        return False
    return 0 < n_bytes <= _LONGEST_NAME and not _FORBIDDEN.search(name) and not name.endswith((".", " "))


def free_bytes(folder: Path) -> int:
    """On the disk of `folder`, which need not exist yet. Raises OSError."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


@dataclass(frozen=True)
class Space:
    """How much of a disk stays free: `reserve` bytes when a download begins, `floor` bytes at any time."""

    reserve: int = 512 << 20
    floor: int = 64 << 20
    free: Callable[[Path], int] = free_bytes

    def check_before(self, folder: Path, missing: int) -> None:
        """Raises PunaError where `missing` bytes don't fit."""
        free = self.free(folder)
        if missing and free < missing + self.reserve:
            raise PunaError(
                f"There is not enough room in {folder}: {in_bytes(missing)} are still to come, and "
                f"{in_bytes(self.reserve)} should stay free; {in_bytes(free)} are free now. Make room or choose "
                "another disk."
            )

    def check_during(self, folder: Path) -> None:
        """Raises PunaError where other programs have taken the room."""
        if self.free(folder) < self.floor:
            raise PunaError(f"The disk of {folder} is nearly full, so the download has paused: {_GO_ON}")


_GO_ON = "what has arrived is kept, so make room and start it again to go on."


def told(error: OSError, folder: Path) -> PunaError:
    """In a sentence, why files in `folder` can't be written."""
    if error.errno in _FULL:
        return PunaError(f"The disk of {folder} is full, so the download has paused: {_GO_ON}")
    if error.errno == errno.EFBIG:
        return PunaError(
            f"The disk of {folder} takes no files of this size, as many memory cards and sticks don't: choose a folder "
            "on another disk."
        )
    what = error.strerror or type(error).__name__
    where = os.fspath(error.filename) if error.filename else folder
    return PunaError(f"{where} can't be written ({what}): choose another folder, or change the permissions.")
