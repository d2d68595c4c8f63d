"""What is known of a file that has not arrived whole: which one it is, and which of its pieces are on disk.

Beside the target lie its bytes so far, `NAME.part`, and the journal, `NAME.part.json`. Standard library only: it reads
and writes the journal and knows nothing of networks. A journal that can't be understood counts as none.
"""

import contextlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.core.hub import HubFile
from app.storage.files import write_whole

PIECE_BYTES = 16 << 20

_VERSION = 1
_LONGEST_JOURNAL = 8 << 20
_MOST_PIECES = 1 << 17
_LONGEST_TEXT = 1024
_DIGEST = re.compile(r"(?:[0-9a-f]{32})?")
_DEEPEST = 8  # folders below the one that is searched for downloads to go on with


@dataclass(frozen=True)
class Journal:
    """`pieces` has the checksum of each piece of `piece_bytes` (the last is shorter) that was once on disk; an empty
    one is to be fetched again. `doubtful` are numbers of pieces over which a connection or process ended: where the
    file as a whole turns out wrong, the mistake is most likely there. `etag` is of the server that sent the bytes.
    """

    repository: str
    revision: str
    file: HubFile
    etag: str = ""
    pieces: tuple[str, ...] = ()
    doubtful: tuple[int, ...] = ()
    piece_bytes: int = PIECE_BYTES


@dataclass(frozen=True)
class Unfinished:
    """A download that can go on: `arrived` of `journal.file.size` bytes lie beside `target`."""

    target: Path
    journal: Journal
    arrived: int


def part_of(target: Path) -> Path:
    return target.with_name(target.name + ".part")


def journal_of(target: Path) -> Path:
    return target.with_name(target.name + ".part.json")


def write_journal(target: Path, journal: Journal) -> None:
    """Raises OSError, and then leaves the one before."""
    write_whole(journal_of(target), json.dumps({"version": _VERSION, **asdict(journal)}).encode("ascii"))


def read_journal(target: Path) -> Journal | None:
    """None where there is none, or none that this Puna understands."""
    try:
        with journal_of(target).open("rb") as file:
            content = file.read(_LONGEST_JOURNAL + 1)
        if len(content) > _LONGEST_JOURNAL:
            return None
        return _journal(json.loads(content))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def discard(target: Path) -> None:
    """Give up the download of `target`: what has arrived of it goes away. Never raises."""
    for path in (part_of(target), journal_of(target)):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def unfinished(folder: Path) -> list[Unfinished]:
    """Downloads into `folder` or below that can go on, sorted by target. What can't be read is passed over."""
    return sorted(_unfinished(folder, _DEEPEST), key=lambda found: found.target)


def _unfinished(folder: Path, depth: int) -> Iterator[Unfinished]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.endswith(".part.json"):
            target = folder / entry.name.removesuffix(".part.json")
            journal = read_journal(target)
            if journal is not None and not target.exists():
                yield Unfinished(target, journal, _size_of(part_of(target)))
        elif depth and entry.is_dir(follow_symlinks=False):
            yield from _unfinished(folder / entry.name, depth - 1)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _journal(values: dict[str, Any]) -> Journal:
    """Raises ValueError, TypeError or KeyError where `values` is none."""
    if values["version"] != _VERSION:
        raise ValueError("written by another Puna")
    told = values["file"]
    file = HubFile(_text(told["path"]), _count(told["size"]), _text(told["sha256"]), _text(told["blob_id"]))
    piece_bytes = _count(values["piece_bytes"])
    n_pieces = -(-file.size // max(piece_bytes, 1))
    pieces, doubtful = values["pieces"], values["doubtful"]
    if not (isinstance(pieces, list) and isinstance(doubtful, list)) or not 0 < piece_bytes <= 1 << 30:
        raise ValueError("no journal")
    if len(pieces) > min(n_pieces, _MOST_PIECES) or len(doubtful) > n_pieces:
        raise ValueError("more pieces than the file has")
    if not all(isinstance(piece, str) and _DIGEST.fullmatch(piece) for piece in pieces):
        raise ValueError("a checksum that is none")
    if not all(0 <= _count(number) < n_pieces for number in doubtful):
        raise ValueError("a piece that the file does not have")
    return Journal(
        _text(values["repository"]),
        _text(values["revision"]),
        file,
        _text(values["etag"]),
        tuple(pieces),
        tuple(doubtful),
        piece_bytes,
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise ValueError("no text of a journal")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 50:
        raise ValueError("no number of a journal")
    return value
