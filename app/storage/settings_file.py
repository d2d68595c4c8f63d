"""Settings as a JSON file. A file that can't be read never keeps Puna from starting."""

import dataclasses
import json
import sys
from pathlib import Path

from app.core.settings import Settings, settings_from
from app.storage.files import write_whole


class SettingsFile:
    def __init__(self, path: Path, *, leave_alone: bool = False) -> None:
        """With `leave_alone` the defaults hold, changes hold for this run, and the file is neither read nor written."""
        self._path = path
        self._leave_alone = leave_alone
        self.settings = Settings() if leave_alone else self._load()

    def change(self, **values: object) -> None:
        """Replace these fields and keep the result; where the disk refuses, it holds for this run only."""
        changed = dataclasses.replace(self.settings, **values)  # type: ignore[arg-type]
        if changed == self.settings:
            return
        self.settings = changed
        if self._leave_alone:
            return
        try:
            write_whole(self._path, json.dumps(dataclasses.asdict(changed), indent=2).encode() + b"\n")
        except OSError as error:
            print(f"settings not saved: {error}", file=sys.stderr)

    def _load(self) -> Settings:
        try:
            values = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return Settings()
        return settings_from(values) if isinstance(values, dict) else Settings()
