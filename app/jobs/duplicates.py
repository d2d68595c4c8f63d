"""The job that finds out which files have the same content; what that takes is in app.storage.duplicates."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.storage.duplicates import digests_of


def run(on_progress: Callable[[float, str], None], files: str) -> dict[str, Any]:
    """`files` is a JSON array of paths. The result: `digests`, path -> digest, for Library.record_digests."""
    return {"digests": digests_of([Path(path) for path in json.loads(files)], on_progress)}
