"""What a second start of Puna hands over to the first: one small file a request, in a folder that the first watches.

No socket: nothing in the window can use a network, not even on one machine. A request that was taken is gone, which is
how whoever wrote it knows. Knows nothing of windows.
"""

import json
import os
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from app.storage.files import write_whole

# Nobody chooses more files than this to open; what is larger was not written by Puna.
MOST_PATHS = 200
_LONGEST_BYTES = 1 << 20


@dataclass(frozen=True)
class Request:
    """`paths` are absolute. `token` lets a Wayland desktop bring the window to front; empty where there is none."""

    paths: tuple[str, ...] = ()
    token: str = ""


def leave(folder: Path, request: Request) -> Path:
    """Put the request where the first start finds it; the file is there until it was taken. Raises OSError."""
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{time.time_ns()}-{os.getpid()}.json"
    write_whole(path, json.dumps(asdict(request)).encode())
    return path


def take_back(path: Path) -> bool:
    """Whether nobody has taken it; nobody can any more."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def take_all(folder: Path) -> list[Request]:
    """Every request that waits, the first first; none of them waits any more. What can't be read is thrown away."""
    requests = []
    with suppress(OSError):
        for path in sorted(folder.glob("*.json")):
            request = _read(path)
            try:
                path.unlink()
            except OSError:
                continue  # taken back meanwhile
            if request is not None:
                requests.append(request)
    return requests


def _read(path: Path) -> Request | None:
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > _LONGEST_BYTES:
            return None
        values = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    paths = values.get("paths") if isinstance(values, dict) else None
    token = values.get("token") if isinstance(values, dict) else None
    if not isinstance(paths, list) or not isinstance(token, str) or len(paths) > MOST_PATHS:
        return None
    if not all(isinstance(each, str) and os.path.isabs(each) and "\0" not in each for each in paths):
        return None
    return Request(tuple(paths), token)
