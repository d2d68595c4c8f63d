"""The job that reads a file whole and tells its SHA-256: whether it is still the one that was made."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

_PORTION = 4 << 20


def run(on_progress: Callable[[float, str], None], source: str) -> dict[str, Any]:
    """The result: `source` as given and `sha256` in hexadecimal. Raises OSError where the file can't be read."""
    path = Path(source)
    return {
        "source": source,
        "sha256": sha256_of(path, lambda fraction: on_progress(fraction, f"checking {path.name}")),
    }


def sha256_of(path: Path, on_progress: Callable[[float], None]) -> str:
    """In hexadecimal. `on_progress` gets the fraction read. Raises OSError."""
    digest = hashlib.sha256()
    portion = bytearray(_PORTION)
    with path.open("rb", buffering=0) as file:
        size, done = os.fstat(file.fileno()).st_size, 0
        while count := file.readinto(portion):
            digest.update(memoryview(portion)[:count])
            done += count
            on_progress(min(1.0, done / max(size, 1)))
    return digest.hexdigest()
