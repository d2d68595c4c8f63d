"""Which files Puna itself made or checked, as they were then: a change by anyone else is noticed.

Knows sizes, times and SHA-256, and nothing of what the files hold. A look is cheap: only where the file system says
that something happened to a file is it read again.
"""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.errors import PunaError
from app.storage.files import write_whole

MOST_RECORDS = 1000
_MOST_BYTES = 4_000_000
_PORTION = 4 << 20


@dataclass(frozen=True)
class Stamp:
    """What the file system says of a file. `ctime_ns` is what a program that resets the time of change can't reset."""

    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int


@dataclass(frozen=True)
class Record:
    """A file as it was at `when` (ISO 8601, local), and what Puna did with it then, such as "made"."""

    stamp: Stamp
    sha256: str
    when: str
    by: str


class VerifiedFiles:
    """Kept in `list_file`. A list that is damaged or can't be written costs knowledge of changes and nothing else."""

    def __init__(self, list_file: Path) -> None:
        self._list_file = list_file

    def record(self, path: Path, sha256: str, by: str) -> None:
        """Remember that `path` as it is now has this digest. Files that are gone are forgotten on the way."""
        stamp = stamp_of(path)
        if stamp is not None:
            when = datetime.now().astimezone().isoformat(timespec="seconds")
            self._keep(path, Record(stamp, sha256, when, by))

    def record_made(self, result: Mapping[str, Any]) -> None:
        """Remember what a job made, from its result; one that made no file changes nothing."""
        if isinstance(result.get("output"), str) and isinstance(result.get("sha256"), str):
            self.record(Path(result["output"]), result["sha256"], "made")

    def recorded(self, path: Path) -> Record | None:
        return self._records().get(_key(path))

    def seems_changed(self, path: Path) -> bool:
        """Whether something happened to a file that is on record, as far as can be told without reading it."""
        record = self.recorded(path)
        return record is not None and stamp_of(path) not in (None, record.stamp)

    def judge(self, path: Path, sha256: str) -> str | None:
        """A sentence where the digest of a file on record is another one now; None where all is well.

        What was only moved or touched is remembered as it is now.
        """
        record = self.recorded(path)
        stamp = stamp_of(path)
        if record is None or stamp is None:
            return None
        if sha256 == record.sha256:
            self._keep(path, Record(stamp, sha256, record.when, record.by))
            return None
        return (
            f"{path.name} is not the file that Puna {record.by} on {record.when[:10]}: it was changed since."
            " Convert it again, or trust it as it is"
        )

    def warning(self, path: Path, on_progress: Callable[[float], None] = lambda fraction: None) -> str | None:
        """`judge` where the file seems changed, which reads all of it; None where all is well or can't be told."""
        if not self.seems_changed(path):
            return None
        try:
            return self.judge(path, sha256_of(path, on_progress))
        except OSError:
            return None  # whoever opens it next will tell

    def trust(self, path: Path, on_progress: Callable[[float], None] = lambda fraction: None) -> None:
        """Take the file on record as it is from now on. Raise PunaError where it can't be read."""
        try:
            self.record(path, sha256_of(path, on_progress), "was told to trust")
        except OSError as error:
            raise PunaError(f"{path} can't be read ({error.strerror}): check the file and its disk") from error

    def known_in(self, folder: Path) -> dict[str, tuple[Record, bool]]:
        """What is on record of the files of a folder, by their place in it, and whether they are as they were then."""
        root = folder.resolve()
        return {
            str(Path(key).relative_to(root)): (record, stamp_of(Path(key)) == record.stamp)
            for key, record in self._records().items()
            if Path(key).is_relative_to(root)
        }

    def now_in(self, folder: Path, known: Mapping[str, tuple[Record, bool]]) -> None:
        """The files of `known_in` were moved, unchanged, to this folder."""
        for name, (record, was_unchanged) in known.items():
            stamp = stamp_of(folder / name)
            if stamp is not None:
                self._keep(folder / name, replace(record, stamp=stamp) if was_unchanged else record)

    def _keep(self, path: Path, record: Record) -> None:
        records = {key: old for key, old in self._records().items() if key != _key(path) and Path(key).exists()}
        records[_key(path)] = record
        # The order is that of recording: what was recorded last goes last.
        kept = dict(list(records.items())[-MOST_RECORDS:])
        text = json.dumps({key: asdict(item) for key, item in kept.items()}, indent=1)
        try:
            self._list_file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._list_file, text.encode() + b"\n")
        except OSError:
            pass

    def _records(self) -> dict[str, Record]:
        try:
            with self._list_file.open("rb") as file:
                values = json.loads(file.read(_MOST_BYTES + 1))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(values, dict):
            return {}
        found = {key: _record(value) for key, value in values.items()}
        return {key: record for key, record in found.items() if record is not None}


def stamp_of(path: Path) -> Stamp | None:
    """None where there is no such file."""
    try:
        told = path.stat()
    except OSError:
        return None
    # Windows keeps the time of creation there, which says nothing.
    return Stamp(told.st_size, told.st_mtime_ns, 0 if os.name == "nt" else told.st_ctime_ns, told.st_ino)


def sha256_of(path: Path, on_progress: Callable[[float], None] = lambda fraction: None) -> str:
    """In hexadecimal. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        portion = bytearray(_PORTION)
        done = 0
        while count := file.readinto(portion):
            digest.update(memoryview(portion)[:count])
            done += count
            on_progress(min(1.0, done / max(size, 1)))
    return digest.hexdigest()


def _key(path: Path) -> str:
    return str(path.resolve())


def _record(value: Any) -> Record | None:
    """None where the value, read from JSON, is no record."""
    try:
        stamp = value["stamp"]
        numbers = [stamp[name] for name in ("size", "mtime_ns", "ctime_ns", "inode")]
        words = [value[name] for name in ("sha256", "when", "by")]
    except (KeyError, TypeError, IndexError):
        return None
    if not all(type(number) is int for number in numbers) or not all(isinstance(word, str) for word in words):
        return None
    return Record(Stamp(*numbers), *words)
