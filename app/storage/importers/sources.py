"""What a person pointed at: a file, a folder or a zip archive, as the files in it that may hold conversations.

Nothing is extracted, links in folders are not followed, and what unpacks to far more than its size is refused. Knows
no format. Raises DamagedFile.
"""

import bisect
import gzip
import io
import os
import stat
import time
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, cast

from app.storage.importers.report import DamagedFile, ImportReport

# Names that conversations are kept under.
_SUFFIXES = (".json", ".jsonl", ".ndjson", ".chat", ".json.gz", ".jsonl.gz", ".sqlite", ".db", ".zip")
_MAX_FILES = 200_000
_MAX_DEPTH = 12
# JSON shrinks to a tenth or so; a bomb to a thousandth.
_MAX_RATIO = 200
_ALWAYS_ALLOWED_BYTES = 64 << 20
_MAX_UNPACKED_BYTES = 16 << 30


@dataclass(frozen=True)
class SourceFile:
    """`name` is its path from what the person pointed at; `path` is None for what lies in an archive.

    `size` is in bytes, unpacked, `modified` in seconds since 1970.
    """

    name: str
    size: int
    modified: float
    open: Callable[[], BinaryIO]
    path: Path | None = None

    @property
    def stem(self) -> str:
        return PurePosixPath(self.name).name.split(".", 1)[0]

    @property
    def folder(self) -> str:
        parent = str(PurePosixPath(self.name).parent)
        return "" if parent == "." else parent


@dataclass(frozen=True)
class Source:
    """`candidates` may hold conversations; `others` is everything else beside them, such as images."""

    label: str
    candidates: tuple[SourceFile, ...]
    others: tuple[SourceFile, ...] = ()
    single: bool = False
    _by_name: dict[str, SourceFile] = field(default_factory=dict)
    _by_base: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for file in (*self.candidates, *self.others):
            self._by_name.setdefault(file.name, file)
        self._by_base.extend(sorted((PurePosixPath(name).name, name) for name in self._by_name))

    def beside(self, file: SourceFile, name: str) -> SourceFile | None:
        """The file of this name in the same folder."""
        return self._by_name.get(f"{file.folder}/{name}" if file.folder else name)

    def starting_with(self, prefix: str) -> SourceFile | None:
        """The first file, wherever it lies, whose own name starts so."""
        at = bisect.bisect_left(self._by_base, (prefix, ""))
        if at < len(self._by_base) and self._by_base[at][0].startswith(prefix):
            return self._by_name[self._by_base[at][1]]
        return None


def open_source(path: Path, report: ImportReport) -> Source:
    """What lies at `path`. What is in there and can't be opened is reported. Raises DamagedFile, OSError."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        return _folder(path, report)
    if not stat.S_ISREG(mode):
        raise DamagedFile("it is neither a file nor a folder")
    with path.open("rb") as file:
        head = file.read(4)
    if head in (b"PK\x03\x04", b"PK\x05\x06"):
        return _archive(path, report)
    candidate = _file(path, path.name)
    # The images of an unpacked export lie beside its list of conversations, and in folders there.
    unpacked = any((path.parent / name).is_file() for name in ("chat.html", "message_feedback.json"))
    try:
        others = _walk(path.parent, path.parent, depth=0 if unpacked else _MAX_DEPTH)
    except DamagedFile:  # a folder of far more files than an export has
        others = []
    return Source(path.name, (candidate,), tuple(file for file in others if file.name != path.name), single=True)


def read_bounded(file: SourceFile, limit: int) -> bytes:
    """The whole file where it has at most `limit` bytes, else nothing."""
    with file.open() as stream:
        content = stream.read(limit + 1)
    return content if len(content) <= limit else b""


def _folder(folder: Path, report: ImportReport) -> Source:
    files = _walk(folder, folder)
    candidates = [file for file in files if file.name.lower().endswith(_SUFFIXES)]
    opened: list[SourceFile] = []
    others = [file for file in files if not file.name.lower().endswith(_SUFFIXES)]
    for file in candidates:
        if not file.name.lower().endswith(".zip"):
            opened.append(file)
            continue
        assert file.path is not None
        try:
            inner = _archive(file.path, report, within=file.name + "/")
        except (DamagedFile, OSError) as error:
            report.add(file.name, str(error))
            continue
        opened.extend(inner.candidates)
        others.extend(inner.others)
    return Source(folder.name, tuple(opened), tuple(others))


def _walk(top: Path, folder: Path, depth: int = 0) -> list[SourceFile]:
    """Regular files, in the order of their names. Files of programs' own bookkeeping (dot files) are left out."""
    found: list[SourceFile] = []
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return found
    for entry in listed:
        if entry.name.startswith("."):
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                if depth < _MAX_DEPTH:
                    found += _walk(top, Path(entry.path), depth + 1)
            elif entry.is_file(follow_symlinks=False):
                path = Path(entry.path)
                found.append(_file(path, path.relative_to(top).as_posix()))
        except OSError:
            continue
        if len(found) > _MAX_FILES:
            raise DamagedFile(f"it has more than {_MAX_FILES} files: choose the folder of the conversations themselves")
    return found


def _file(path: Path, name: str) -> SourceFile:
    status = path.stat()
    size = status.st_size
    if name.lower().endswith(".gz") and size > 18:
        # What gzip tells of the size it unpacks to; only progress depends on it.
        with path.open("rb") as file:
            file.seek(-4, os.SEEK_END)
            size = max(size, int.from_bytes(file.read(4), "little"))
    return SourceFile(name, size, status.st_mtime, lambda: _unpacked(path), path)


def _unpacked(path: Path) -> BinaryIO:
    """The file, through gzip where it is packed with it."""
    file = path.open("rb")
    if file.read(2) == b"\x1f\x8b":
        file.seek(0)
        return cast(BinaryIO, _Bounded(gzip.GzipFile(fileobj=file), os.path.getsize(path), file))
    file.seek(0)
    return file


def _archive(path: Path, report: ImportReport, within: str = "") -> Source:
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, RuntimeError) as error:
        raise DamagedFile("it is a damaged zip archive: download it again") from error
    with archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
    if len(members) > _MAX_FILES:
        raise DamagedFile(f"it is an archive of more than {_MAX_FILES} files")
    candidates, others = [], []
    unpacked = 0
    for member in members:
        if member.flag_bits & 1:
            report.add(within + member.filename, "it is encrypted: unpack the archive first")
            continue
        file = _member(path, member, within)
        if member.filename.lower().endswith(_SUFFIXES[:6]):
            candidates.append(file)
            unpacked += member.file_size
        else:
            others.append(file)
    if unpacked > _ALWAYS_ALLOWED_BYTES + _MAX_RATIO * path.stat().st_size:
        raise DamagedFile("it unpacks to far more than an archive of its size can hold")
    return Source(path.name, tuple(candidates), tuple(others))


def _member(path: Path, member: zipfile.ZipInfo, within: str) -> SourceFile:
    try:
        modified = time.mktime((*member.date_time, 0, 0, -1))
    except (ValueError, OverflowError):
        modified = path.stat().st_mtime

    def open_member() -> BinaryIO:
        archive = zipfile.ZipFile(path)
        try:
            return cast(BinaryIO, _Bounded(archive.open(member), member.compress_size, archive))
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error) as error:
            archive.close()
            raise DamagedFile("it is damaged within the zip archive: download it again") from error

    return SourceFile(within + member.filename, member.file_size, modified, open_member)


class _Bounded(io.RawIOBase):
    """An unpacking stream that is cut short where it gives far more than its packed size can be expected to."""

    def __init__(
        self, stream: "gzip.GzipFile | IO[bytes]", packed: int, owner: "io.BufferedReader | zipfile.ZipFile"
    ) -> None:
        self._stream = stream
        self._left = min(_MAX_UNPACKED_BYTES, _ALWAYS_ALLOWED_BYTES + _MAX_RATIO * packed)
        self._owner = owner

    def read(self, size: int = -1) -> bytes:
        try:
            chunk = self._stream.read(min(size, self._left + 1) if size >= 0 else self._left + 1)
        except (zipfile.BadZipFile, EOFError, zlib.error, OSError, ValueError) as error:
            raise DamagedFile("what is packed in it is damaged or cut off") from error
        self._left -= len(chunk)
        if self._left < 0:
            raise DamagedFile("it unpacks to far more than a file of its size can hold")
        return chunk

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
            self._owner.close()
        super().close()
