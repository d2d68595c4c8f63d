"""Opens each window in turn, and has its states photographed: see `tests.ui.gallery`."""

import json
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

_WIDTH, _HEIGHT = 1280, 800


def _screen(folder: Path) -> str:
    """The platform's name, with a screen of the size that laptops have."""
    ratio = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    size = {"width": round(_WIDTH * ratio), "height": round(_HEIGHT * ratio)}
    screen = {"name": "laptop", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **size}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}))
    return f"offscreen:configfile={file}"


def _left() -> list[str]:
    """Children and threads that should have ended."""
    threads = [each.name for each in threading.enumerate() if not each.daemon and each is not threading.main_thread()]
    file = Path(f"/proc/self/task/{os.getpid()}/children")
    return threads + (file.read_text().split() if file.exists() else [])


def main(folder: Path, wanted: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="puna-gallery-") as scratch:
        os.environ["QT_QPA_PLATFORM"] = _screen(Path(scratch))
        os.environ["QT_FORCE_STDERR_LOGGING"] = "1"
        from tests.ui.gallery.showing import Showing

        showing = Showing(folder, Path(scratch), wanted)
        began = time.monotonic()
        showing.all()
    left = _left()
    for name, why in showing.failures.items():
        print(f"not drawn: {name}: {why}", file=sys.stderr)
    for name in showing.unknown:
        print(f"there is no state {name!r}", file=sys.stderr)
    for name in left:
        print(f"left running: {name}", file=sys.stderr)
    print(f"{showing.n_pictures} pictures in {time.monotonic() - began:.0f} s, in {folder}")
    return 1 if showing.failures or showing.unknown or left else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
