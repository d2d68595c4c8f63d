"""Importance matrices in the cache, whole ones and those that a stopped job will go on with: the newest, no more.

Each has a folder of its own, named after what it is made of. Knows nothing of what is in them.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

# One of a model of 70 billion weights takes about 30 MB.
_MOST = 8


class KeptMatrices:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def place(self, key: str) -> Path:
        """Where the matrix `key` lies or shall lie; others that nobody has asked for in a long time go for it.

        Raises OSError where its folder can't be made.
        """
        own = self._folder / key
        own.mkdir(parents=True, exist_ok=True)
        os.utime(own)
        folders = sorted(self._folder.iterdir(), key=_used, reverse=True)
        for folder in [each for each in folders if each != own][_MOST - 1 :]:
            shutil.rmtree(folder, ignore_errors=True)
        return own / "imatrix.gguf"


def _used(folder: Path) -> float:
    with suppress(OSError):
        return folder.stat().st_mtime
    return 0.0
