"""The job that makes one more copy of the history, where a person wants it. The copy is whole, checked, and a history
file of its own: put in the place of `history.sqlite3` while Puna is closed, it is the history.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.jobs.leftovers import part_of
from app.storage.snapshots import copy_to

# What is left after the copy is its check.
_COPIED = 0.8


def run(on_progress: Callable[[float, str], None], source: str, target: str) -> dict[str, Any]:
    """The result: `path` of the copy and its `bytes`. Raises PunaError, OSError."""
    part = part_of(Path(target))
    on_progress(0.0, "copying conversations")
    copy_to(
        Path(source),
        part,
        on_progress=lambda fraction: on_progress(_COPIED * fraction, "copying conversations"),
    )
    part.replace(target)
    on_progress(1.0, "copying conversations")
    return {"path": target, "bytes": Path(target).stat().st_size}
