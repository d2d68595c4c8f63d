"""The job that reads the text of a file that a person attaches. A hostile file costs this child and nothing else."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.documents.reading import read_document

# Far more than a document of the largest size needs; what asks for more is made to.
_MAX_MEMORY = 4 << 30


def run(on_progress: Callable[[float, str], None], source: str) -> dict[str, Any]:
    """`name`, `media_type` and `text`. Raises PunaError."""
    _bound_memory()
    document = read_document(Path(source), lambda fraction: on_progress(fraction, "reading"))
    return {"name": document.name, "media_type": document.media_type, "text": document.text}


def _bound_memory() -> None:
    """Where the system can do that: past the bound Python raises MemoryError."""
    if sys.platform == "linux":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if hard == resource.RLIM_INFINITY or hard > _MAX_MEMORY:
            resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY, hard))
