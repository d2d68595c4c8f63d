"""What was found out about files, kept until they change: JSON of path -> size, time of change, value.

Knows nothing of what the values mean. A cache that is damaged, or can't be written, costs time and nothing else.
"""

import json
import threading
from pathlib import Path
from typing import Any

from app.storage.files import write_whole

MOST_ENTRIES = 20_000
_MOST_BYTES = 64 << 20
_VERSION = 1


class StampedCache:
    """Kept in `file`; None keeps it in memory only. Safe to use from several threads."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._entries: dict[str, tuple[int, int, Any]] | None = None
        self._changed = False

    def get(self, path: Path, size_bytes: int, mtime_ns: int) -> Any:
        """What is known of the file as it is now, else None."""
        with self._lock:
            entry = self._loaded().get(str(path))
        return entry[2] if entry is not None and entry[:2] == (size_bytes, mtime_ns) else None

    def put(self, path: Path, size_bytes: int, mtime_ns: int, value: Any) -> None:
        """`value` is what JSON can tell and is not None."""
        with self._lock:
            entries = self._loaded()
            entries.pop(str(path), None)  # the order is that of learning: what is known longest goes first
            entries[str(path)] = (size_bytes, mtime_ns, value)
            self._changed = True

    def save(self) -> None:
        """Write what is new since the last time."""
        with self._lock:
            if not self._changed or self._file is None:
                return
            self._changed = False
            entries = dict(list(self._loaded().items())[-MOST_ENTRIES:])
            text = json.dumps({"version": _VERSION, "files": entries}, separators=(",", ":"))
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                write_whole(self._file, text.encode() + b"\n")
            except OSError:
                pass

    def _loaded(self) -> dict[str, tuple[int, int, Any]]:
        if self._entries is None:
            self._entries = _read(self._file) if self._file is not None else {}
        return self._entries


def _read(file: Path) -> dict[str, tuple[int, int, Any]]:
    try:
        with file.open("rb") as opened:
            values = json.loads(opened.read(_MOST_BYTES))
        if values["version"] != _VERSION:
            return {}
        found = values["files"].items()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
    return {
        path: (entry[0], entry[1], entry[2])
        for path, entry in found
        if isinstance(entry, list) and len(entry) == 3 and type(entry[0]) is int and type(entry[1]) is int
    }
