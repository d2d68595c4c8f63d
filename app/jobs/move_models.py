"""The job that moves the models folder; how that is done is in app.storage.models_folder.

Until the new folder takes the old one's place, cancelling, failing and being killed leave everything as it was.
"""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.errors import PunaError
from app.jobs.leftovers import part_of, remove_all_leftovers, unfinished
from app.storage.library_list import read_list, with_folder_moved, write_list
from app.storage.models_folder import check, copy, lead_to, remove_old, take_back
from app.storage.verified_files import VerifiedFiles

# What is left is the removal of the old files.
_COPIED = 0.98


def run(
    on_progress: Callable[[float, str], None], source: str, target: str, library: str, verified: str
) -> dict[str, Any]:
    """`source` is Puna's models folder, or the link in its place; a `target` equal to it takes them back there.

    `library` and `verified` are the lists that name models by their paths. The result: `before` and `now`, the folders
    that the models were and are in, `left`, where something is that came meanwhile, or "", and the number of `files`.
    """
    models, place = Path(source), Path(target)
    check(models, place)
    before = models.resolve()
    remove_all_leftovers(before)
    if unfinished(before):
        raise PunaError("A model is being made in the models folder right now: wait for it, then move the folder")
    records = VerifiedFiles(Path(verified))
    known = records.known_in(before)
    part = part_of(place)
    files = copy(models, part, lambda fraction, words: on_progress(_COPIED * fraction, words))
    if place == models:
        take_back(models, part)
    else:
        part.rename(place)
        try:
            lead_to(models, place)
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise
    now = models.resolve()
    with suppress(PunaError):  # names that a person gave are not worth a failure now
        write_list(Path(library), with_folder_moved(read_list(Path(library)), before, now))
    on_progress(_COPIED, "removing what was moved")
    left = remove_old(models)
    records.now_in(now, known)
    on_progress(1.0, "removing what was moved")
    return {"before": str(before), "now": str(now), "left": str(left) if left else "", "files": len(files)}
