"""What was measured of this computer's speed, in a small file. One that can't be read or written is no loss."""

import json
import math
from contextlib import suppress
from pathlib import Path

from app.core.speed import MeasuredSpeed, bytes_per_second
from app.storage.files import write_whole

_MOST = 20
_MOST_BYTES = 64 << 10


class SpeedFile:
    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, measured: MeasuredSpeed) -> None:
        rows = [[one.size_bytes, one.tokens_per_second] for one in (*self._load(), measured)]
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(rows[-_MOST:]).encode() + b"\n")

    def bytes_per_second(self) -> float | None:
        """How fast weights are read while writing; None where nothing was measured."""
        return bytes_per_second(self._load())

    def _load(self) -> list[MeasuredSpeed]:
        try:
            with self._path.open("rb") as file:
                rows = json.loads(file.read(_MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return []
        found = []
        for row in rows if isinstance(rows, list) else []:
            match row:
                case [int(size), int() | float() as speed] if size > 0 and 0 < speed < math.inf:
                    found.append(MeasuredSpeed(size, float(speed)))
        return found
