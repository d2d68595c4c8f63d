"""How fast this computer quantizes, kept until it is started again: measuring it anew takes a second each time.

A file that can't be read or written is no loss.
"""

import json
import math
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from app.storage.files import write_whole

_MOST_BYTES = 64 << 10
_MOST_KEYS = 8


class QuantizeSpeeds:
    """`key` names what a measurement is good for: this start of the computer, these versions, so many processors."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, key: str) -> dict[str, float] | None:
        """Weights per second by type; None where nothing was measured under `key`."""
        found = self._load().get(key)
        if not isinstance(found, dict) or not found:
            return None
        speeds = {str(name): float(value) for name, value in found.items() if isinstance(value, int | float)}
        return speeds if all(0 < value < math.inf for value in speeds.values()) else None

    def put(self, key: str, speeds: Mapping[str, float]) -> None:
        entries = {**self._load(), key: dict(speeds)}
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(dict(list(entries.items())[-_MOST_KEYS:])).encode() + b"\n")

    def _load(self) -> dict[str, object]:
        try:
            with self._path.open("rb") as file:
                found = json.loads(file.read(_MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}
