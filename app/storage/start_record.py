"""Whether Puna came up the last times it was started, in a file of one number.

The number is how many starts in a row did not get as far as a window that stays. It is written before anything can go
wrong, and the file is removed once all went well.
"""

from contextlib import suppress
from pathlib import Path

from app.storage.files import write_whole

# So many in a row, and the next start leaves out whatever it can.
ENOUGH = 2


class StartRecord:
    """`failed_too_often`: the starts before this one did."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._failed = self._read()
        self.failed_too_often = self._failed >= ENOUGH

    def begin(self) -> None:
        """Count this start among those that failed, until it came up."""
        with suppress(OSError):  # where nothing can be written, opening the data says why
            write_whole(self._path, b"%d\n" % (self._failed + 1))

    def came_up(self) -> None:
        """The window stands, or has said why it can't: not a crash."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _read(self) -> int:
        try:
            with self._path.open("rb") as file:
                return max(0, int(file.read(16)))
        except (OSError, ValueError):
            return 0
