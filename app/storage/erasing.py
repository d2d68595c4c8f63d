"""Erases files and folders of Puna's own for good. Whoever calls it has asked, and has closed what was open."""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.storage.models_folder import NAME


def erase(paths: Iterable[Path]) -> list[Path]:
    """Return what could not be erased. A link goes, and with it the folder that it leads to where Puna made that."""
    left = []
    for path in paths:
        try:
            if path.is_symlink():
                folder = path.resolve()
                path.unlink()
                if folder.name.startswith(NAME) and folder.is_dir():
                    shutil.rmtree(folder)
            elif path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    return left


def with_companions(path: Path) -> list[Path]:
    """A file of sqlite's, what belongs to it, and the damaged ones that were put aside."""
    with suppress(OSError):
        aside = path.parent.glob(f"{path.stem}-damaged-*")
        return [path, *(Path(f"{path}{ending}") for ending in ("-wal", "-shm")), *aside]
    return [path]
