"""Moves model files to the system's trash, where they can be taken back from."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFile

from app.errors import PunaError


def move_to_trash(paths: Sequence[Path]) -> None:
    """One after another. Raise PunaError at the first that can't be; it and those after it stay where they are."""
    for number, path in enumerate(paths):
        file = QFile(str(path))
        if not file.moveToTrash():
            before = f" {number} of its {len(paths)} files are in the trash already." if number else ""
            raise PunaError(
                f"{path} can't be moved to the trash: {file.errorString()}. The disk may have none; delete the file"
                f" yourself where you are sure.{before}"
            )
