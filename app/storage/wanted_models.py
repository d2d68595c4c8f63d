"""The queue of models that are being got, as a file: it survives a restart."""

import sys
from pathlib import Path

from app.core.wanted_model import WantedModel, wanted_from, wanted_text
from app.storage.files import write_whole

_MOST_BYTES = 4_000_000


class WantedModels:
    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> list[WantedModel]:
        """Empty where nothing was kept, or what was kept can't be read."""
        try:
            if self._path.stat().st_size > _MOST_BYTES:
                return []
            return wanted_from(self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return []

    def keep(self, models: list[WantedModel]) -> None:
        """Where the disk refuses, the queue holds for this run only."""
        try:
            write_whole(self._path, wanted_text(models).encode("utf-8", "replace"))
        except OSError as error:
            print(f"the queue of models was not saved: {error}", file=sys.stderr)
