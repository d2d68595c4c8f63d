"""Removes what a download has left, when a person doesn't want it to go on. Nothing heavy: the window calls it.

For downloads whose process has ended; a pause leaves everything, and needs none of this.
"""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.core.hub import HubFile
from app.hub.journal import discard
from app.hub.targets import targets_of
from app.jobs.leftovers import remove_leftovers


def give_up(folder: Path, files: Sequence[HubFile]) -> None:
    """Of a download of `files` into `folder`: what is not whole goes, and the folders that are empty then.

    Files that were there already stay. Raises PunaError where the names of the files are none.
    """
    for target in targets_of(folder, files):
        discard(target)
        remove_leftovers(target)
        parent = target.parent
        with suppress(OSError):  # one that is not empty stays, and so do all above it
            while parent == folder or folder in parent.parents:
                parent.rmdir()
                parent = parent.parent
