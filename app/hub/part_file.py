"""The bytes of a file that is arriving: written in place, remembered piece by piece, checked as a whole.

Knows disks and checksums and nothing of networks. Bytes are appended as they come, without a buffer, so that a killed
process loses none; a piece enters the journal once it is safely on disk. When work goes on after any kind of end, every
piece is read again and compared with the journal: those that differ are fetched again, and only those.
"""

import hashlib
import os
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from app.core.hub import HubFile
from app.errors import PunaError
from app.hub.journal import PIECE_BYTES, Journal, journal_of, part_of, read_journal, write_journal

_READ_BYTES = 1 << 20


class PartFile:
    """Opened with `with`; then `missing()` tells what to fetch and `write()` takes it, in order."""

    def __init__(
        self, target: Path, repository: str, revision: str, file: HubFile, piece_bytes: int = PIECE_BYTES
    ) -> None:
        """`file` has a checksum: `sha256`, or else `blob_id`, git's sha1 of what it calls a blob."""
        self.target = target
        self.file = file
        self.done = 0  # bytes that need not be fetched
        self._journal = Journal(repository, revision, file, piece_bytes=piece_bytes)
        self._n_pieces = -(-file.size // piece_bytes)
        self._pieces: list[str] = [""] * self._n_pieces
        self._n_reached = 0  # pieces that have been on disk, good or not
        self._doubtful: set[int] = set()
        # The piece that is being written: its number, how much of it is there, the checksum of that.
        self._number = 0
        self._offset = 0
        self._piece_hash = _new_piece_hash()
        # The checksum of the file's beginning.
        self._whole_hash = _new_whole_hash(file)
        self._hashed = 0
        self._closing = ExitStack()

    @property
    def etag(self) -> str:
        return self._journal.etag

    def __enter__(self) -> "PartFile":
        """Raises OSError, and PunaError where the name is taken. What came of another version of the file goes away."""
        if os.path.lexists(part_of(self.target)) and not journal_of(self.target).exists():
            # Browsers use such names too. Ours never lies there without its journal.
            raise PunaError(f"{part_of(self.target)} is there already and is not Puna's: move it away and start again.")
        known = read_journal(self.target)
        mine = self._journal
        goes_on = (
            known is not None
            and _checksums(known.file) == _checksums(self.file)
            and known.file.size == self.file.size
            and known.piece_bytes == mine.piece_bytes
            and part_of(self.target).is_file()
        )
        if goes_on and known is not None:
            self._journal = replace(mine, etag=known.etag)
            self._pieces[: len(known.pieces)] = known.pieces
            self._n_reached = len(known.pieces)
            self._doubtful = set(known.doubtful)
        else:
            part_of(self.target).unlink(missing_ok=True)
            self._save()
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(part_of(self.target), flags, 0o644)
        self._file = self._closing.enter_context(os.fdopen(descriptor, "r+b", buffering=0))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.close()

    def check(self, on_progress: Callable[[int], None]) -> None:
        """Read what is there already; `on_progress` gets the bytes read since it was last called. Raises OSError."""
        length = os.fstat(self._file.fileno()).st_size
        if length > self.file.size:
            self._file.truncate(self.file.size)
            length = self.file.size
        self._n_reached = min(self._n_reached, length // self._journal.piece_bytes + 1, self._n_pieces)
        for number in range(self._n_reached, self._n_pieces):
            self._pieces[number] = ""
        is_damaged = False
        for number in range(self._n_reached):
            if self._pieces[number]:
                found = self._read(number, self._size_of(number), on_progress).hexdigest()
                if found == self._pieces[number]:
                    self.done += self._size_of(number)
                else:
                    self._pieces[number] = ""
                    is_damaged = True
        self._take_tail(length, on_progress)
        if is_damaged:
            self._forget_whole()

    def missing(self) -> tuple[int, int] | None:
        """The next bytes to fetch, from the first to before the second; None where all are there."""
        if not self._offset:
            try:
                self._number = self._pieces.index("")
            except ValueError:
                return None
        end = self._number
        while end < self._n_pieces and not self._pieces[end]:
            end += 1
        return self._position(), min(end * self._journal.piece_bytes, self.file.size)

    def begin_answer(self, etag: str) -> None:
        """The bytes that follow come in another answer than those before. Raises OSError."""
        if self._offset:
            self._doubtful.add(self._number)
        if etag != self._journal.etag:
            self._journal = replace(self._journal, etag=etag)
            self._save()

    def write(self, content: memoryview) -> None:
        """Take the next bytes of what `missing` told. Raises OSError; what was written before stays."""
        while content:
            room = self._size_of(self._number) - self._offset
            taken = content[:room]
            self._file.seek(self._position())
            written = self._file.write(taken) or 0
            taken = taken[:written]
            if self._hashed == self._position():
                self._whole_hash.update(taken)
                self._hashed += written
            self._piece_hash.update(taken)
            self._offset += written
            self.done += written
            if self._offset == self._size_of(self._number):
                self._finish_piece()
            content = content[written:]

    def is_right(self, on_progress: Callable[[int], None]) -> bool:
        """Whether the whole file has the checksum it should have. Raises OSError."""
        while self._hashed < self.file.size:
            portion = self._portion(self._hashed, min(_READ_BYTES, self.file.size - self._hashed))
            if not portion:
                return False
            self._whole_hash.update(portion)
            self._hashed += len(portion)
            on_progress(len(portion))
        return bool(self._whole_hash.hexdigest() == (self.file.sha256 or self.file.blob_id))

    def suspects(self, most: int) -> list[list[int]]:
        """All pieces in groups of at most `most`, those that are most likely wrong first."""
        doubtful = sorted(self._doubtful)
        others = [number for number in range(self._n_pieces) if number not in self._doubtful]
        return [
            numbers[start : start + most] for numbers in (doubtful, others) for start in range(0, len(numbers), most)
        ]

    def pieces(self, numbers: Iterable[int]) -> list[str]:
        return [self._pieces[number] for number in numbers]

    def forget(self, numbers: Iterable[int]) -> None:
        """These pieces are to be fetched again. Raises OSError."""
        for number in numbers:
            if self._pieces[number]:
                self.done -= self._size_of(number)
                self._pieces[number] = ""
        self._forget_whole()
        self._save()

    def save(self) -> None:
        """Make everything safe on disk. Raises OSError."""
        os.fsync(self._file.fileno())
        self._save()

    def _position(self) -> int:
        return self._number * self._journal.piece_bytes + self._offset

    def _size_of(self, number: int) -> int:
        begin = number * self._journal.piece_bytes
        return min(self._journal.piece_bytes, self.file.size - begin)

    def _forget_whole(self) -> None:
        """The checksum of the whole has bytes in it that will be replaced."""
        self._whole_hash = _new_whole_hash(self.file)
        self._hashed = 0

    def _take_tail(self, length: int, on_progress: Callable[[int], None]) -> None:
        """Bytes after the pieces of the journal came in just before the end, and are most likely good."""
        while self._n_reached < self._n_pieces:
            number = self._n_reached
            there = min(length - number * self._journal.piece_bytes, self._size_of(number))
            if there <= 0:
                return
            self._doubtful.add(number)
            self._number, self._offset = number, there
            self._piece_hash = self._read(number, there, on_progress)
            self.done += there
            if there < self._size_of(number):
                return
            self._finish_piece()

    def _finish_piece(self) -> None:
        self._pieces[self._number] = self._piece_hash.hexdigest()
        self._piece_hash = _new_piece_hash()
        self._n_reached = max(self._n_reached, self._number + 1)
        self._number, self._offset = self._number + 1, 0
        # What the journal says is on disk must be there even if the power fails now.
        self.save()

    def _read(self, number: int, n_bytes: int, on_progress: Callable[[int], None]) -> Any:
        """The checksum of the beginning of a piece; the one of the whole goes on where it can."""
        piece_hash = _new_piece_hash()
        at = number * self._journal.piece_bytes
        end = at + n_bytes
        while at < end:
            portion = self._portion(at, min(_READ_BYTES, end - at))
            if not portion:
                break
            piece_hash.update(portion)
            if at == self._hashed:
                self._whole_hash.update(portion)
                self._hashed += len(portion)
            at += len(portion)
            on_progress(len(portion))
        return piece_hash

    def _portion(self, at: int, n_bytes: int) -> bytes:
        self._file.seek(at)
        return self._file.read(n_bytes) or b""

    def _save(self) -> None:
        pieces = tuple(self._pieces[: self._n_reached])
        self._journal = replace(self._journal, pieces=pieces, doubtful=tuple(sorted(self._doubtful)))
        write_journal(self.target, self._journal)


def whole_checksum(path: Path, file: HubFile, on_progress: Callable[[int], None]) -> str:
    """Of a file on disk, of the kind that `file` has. Raises OSError."""
    digest = _new_whole_hash(file)
    with path.open("rb", buffering=0) as opened:
        while portion := opened.read(_READ_BYTES):
            digest.update(portion)
            on_progress(len(portion))
    return str(digest.hexdigest())


def _checksums(file: HubFile) -> tuple[str, str]:
    return file.sha256, "" if file.sha256 else file.blob_id


def _new_piece_hash() -> Any:
    # Only against accidents: half as long as the usual, to keep the journal of a large file small.
    return hashlib.blake2b(digest_size=16)


def _new_whole_hash(file: HubFile) -> Any:
    if file.sha256:
        return hashlib.sha256()
    # Git's name of a content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
    return hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)
