"""Moves model files to the system's trash, where they can be taken back from."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from app.errors import PunaError


def move_to_trash(paths: Sequence[Path]) -> list[Path]:
    """One after another; return where they are now, as far as the system tells.

    Raise PunaError at the first that can't be moved; it and those after it stay where they are.
    """
    _make_home_of_trash()
    moved: list[Path] = []
    for path in paths:
        file = QFile(str(path))
        if not file.moveToTrash():
            before = f" {len(moved)} of its {len(paths)} files are in the trash already." if moved else ""
            raise PunaError(
                f"{path} can't be moved to the trash: its disk may have none. Delete the file yourself where you are"
                f" sure.{before}"
            )
        moved.append(Path(file.fileName()))
    return moved


def _make_home_of_trash() -> None:
    """Qt makes the trash of the freedesktop.org specification, but not the folder that it belongs in."""
    if sys.platform not in ("darwin", "win32"):
        data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        try:
            os.makedirs(data, mode=0o700, exist_ok=True)
        except OSError:
            return  # the disk of the file may have a trash of its own
