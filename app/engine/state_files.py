"""What was read of conversations, as files: a bounded cache in one folder that may be deleted at any time.

Knows the file's form, its key and the bounds of the folder. What the bytes of a state mean is llama.cpp's business,
which checks little of them: a file that is not, to the last byte, what was written here is removed and never used.

A file is: magic, length of the header and the header (JSON: key, conversation, counts), token ids as int32, the state,
and the BLAKE2b digest of all that; integers are little-endian.
"""

import contextlib
import hashlib
import itertools
import json
import os
import shutil
import struct
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

MAGIC = b"PUNASTA1"
DIGEST_BYTES = 32
SUFFIX = ".state"
# The header names a conversation, a model file and its adapters: kilobytes at most.
MOST_HEADER_BYTES = 1 << 20
# Written and read in portions, so that a request that comes in between need not wait long.
PORTION_BYTES = 8 << 20
# Nobody writes one file for so long; a younger one may be another engine's.
LEFT_AFTER_S = 600
# A cache must not be what fills a disk.
KEEP_FREE_BYTES = 1 << 30


class _Interrupted(Exception):
    pass


@dataclass(frozen=True)
class SavedState:
    """`data` is what llama.cpp gave for a sequence that held `tokens`."""

    tokens: list[int]
    data: bytes | bytearray


class StateFolder:
    """States of conversations under one `key`: a text that names all that must be equal for a state to be of use.

    Nothing here raises for what is wrong with the disk: a cache that can't be had costs time and nothing else.
    """

    def __init__(self, folder: Path, limit_bytes: int, key: str, keep_free_bytes: int = KEEP_FREE_BYTES) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._key = key
        self._keep_free = keep_free_bytes
        with contextlib.suppress(OSError):
            for leftover in folder.glob(f".*{SUFFIX}.part"):
                if time.time() - leftover.stat().st_mtime > LEFT_AFTER_S:
                    leftover.unlink()  # of a child that was killed while it wrote

    def save(
        self, conversation: str, adapters: str, state: SavedState, interrupted: Callable[[], bool] = lambda: False
    ) -> bool:
        """Return whether the whole state is on disk now. The oldest files leave to make room for it."""
        path = self._path(conversation, adapters)
        tokens = _int32(state.tokens)
        data = memoryview(state.data).cast("B")
        header = json.dumps(
            {
                "key": self._key,
                "conversation": conversation,
                "adapters": adapters,
                "n_tokens": len(state.tokens),
                "n_bytes": len(data),
            }
        ).encode()
        parts: tuple[bytes, ...] = (MAGIC, struct.pack("<I", len(header)), header, tokens)
        size = sum(map(len, parts)) + len(data) + DIGEST_BYTES
        temporary = path.with_name(f".{path.stem}.{os.getpid()}{SUFFIX}.part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if len(header) > MOST_HEADER_BYTES or not self._make_room(size, path):
                return False
            try:
                with temporary.open("wb") as file:
                    digest = hashlib.blake2b(digest_size=DIGEST_BYTES)
                    for portion in itertools.chain(map(memoryview, parts), _portions(data)):
                        if interrupted():
                            raise _Interrupted
                        digest.update(portion)
                        file.write(portion)
                    file.write(digest.digest())
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(temporary, path)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
        except (OSError, _Interrupted):
            return False
        return True

    def tokens(self, conversation: str, adapters: str, most_tokens: int) -> list[int]:
        """What the state of this conversation holds, at most `most_tokens`; nothing where there is none of use.

        Not yet to be trusted: only `load` looks at the whole file.
        """
        path = self._path(conversation, adapters)
        try:
            with path.open("rb") as file:
                head = self._read_head(file, conversation, adapters, most_tokens)
        except FileNotFoundError:
            return []
        except OSError:
            return []
        if head is None:
            self._remove(path)
            return []
        return head.tokens

    def load(self, conversation: str, adapters: str, most_tokens: int) -> SavedState | None:
        """None, and no file any more, where a byte of it is not as it was written."""
        path = self._path(conversation, adapters)
        try:
            with path.open("rb") as file:
                head = self._read_head(file, conversation, adapters, most_tokens)
                if head is None:
                    self._remove(path)
                    return None
                data = bytearray(head.n_bytes)
                view = memoryview(data)
                for portion in _portions(view):
                    if file.readinto(portion) != len(portion):
                        break
                    head.digest.update(portion)
                else:
                    if file.read(DIGEST_BYTES + 1) == head.digest.digest():
                        with contextlib.suppress(OSError):
                            os.utime(path)  # used now, so others leave before it
                        return SavedState(head.tokens, data)
            self._remove(path)
        except (OSError, MemoryError):
            pass
        return None

    def forget(self, conversation: str, adapters: str) -> None:
        """Remove a file whose state llama.cpp would not have."""
        self._remove(self._path(conversation, adapters))

    def _path(self, conversation: str, adapters: str) -> Path:
        name = hashlib.blake2b(json.dumps([self._key, conversation, adapters]).encode(), digest_size=20).hexdigest()
        return self._folder / (name + SUFFIX)

    def _read_head(self, file: BinaryIO, conversation: str, adapters: str, most_tokens: int) -> "_Head | None":
        """What comes before the state, every count of it checked against the size of the file."""
        size = os.fstat(file.fileno()).st_size
        digest = hashlib.blake2b(digest_size=DIGEST_BYTES)
        start = file.read(len(MAGIC) + 4)
        if len(start) != len(MAGIC) + 4 or not start.startswith(MAGIC):
            return None
        (length,) = struct.unpack("<I", start[len(MAGIC) :])
        if length > min(size, MOST_HEADER_BYTES):
            return None
        text = file.read(length)
        try:
            header = json.loads(text)
        except (ValueError, RecursionError):
            return None
        if not isinstance(header, dict):
            return None
        expected = {"key": self._key, "conversation": conversation, "adapters": adapters}
        n_tokens, n_bytes = header.get("n_tokens"), header.get("n_bytes")
        if any(header.get(name) != value for name, value in expected.items()):
            return None
        if type(n_tokens) is not int or type(n_bytes) is not int or not 0 < n_tokens <= most_tokens or n_bytes <= 0:
            return None
        if size != len(start) + length + 4 * n_tokens + n_bytes + DIGEST_BYTES:
            return None
        ids = file.read(4 * n_tokens)
        if len(ids) != 4 * n_tokens:
            return None
        for part in (start, text, ids):
            digest.update(part)
        return _Head(list(struct.unpack(f"<{n_tokens}i", ids)), n_bytes, digest)

    def _make_room(self, size: int, replaced: Path) -> bool:
        """Remove the oldest until a file of `size` bytes fits; false where it never will."""
        if size > self._limit:
            return False
        if shutil.disk_usage(self._folder).free < size + self._keep_free:
            return False
        found = []
        for path in self._folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(OSError):
                stat = path.stat()
                if path != replaced:
                    found.append((stat.st_mtime_ns, stat.st_size, path))
        total = sum(entry[1] for entry in found) + size
        for _, length, path in sorted(found):
            if total <= self._limit:
                break
            self._remove(path)
            total -= length
        return total <= self._limit

    @staticmethod
    def _remove(path: Path) -> None:
        with contextlib.suppress(OSError):
            path.unlink()


@dataclass(frozen=True)
class _Head:
    tokens: list[int]
    n_bytes: int
    digest: "hashlib.blake2b"


def file_identity(path: Path) -> str:
    """Names the content of a model file without reading all of it: size, time of change, and samples of its bytes.

    Raises OSError.
    """
    stat = path.stat()
    digest = hashlib.blake2b(digest_size=16)
    with path.open("rb") as file:
        # The header, which has the settings and the vocabulary, then places in the weights.
        digest.update(file.read(1 << 20))
        for part in range(1, 9):
            file.seek(max(0, stat.st_size * part // 8 - (1 << 14)))
            digest.update(file.read(1 << 14))
    return f"{stat.st_size}-{stat.st_mtime_ns}-{digest.hexdigest()}"


def _int32(tokens: Sequence[int]) -> bytes:
    return struct.pack(f"<{len(tokens)}i", *tokens)


def _portions(data: memoryview) -> Iterator[memoryview]:
    for at in range(0, len(data), PORTION_BYTES):
        yield data[at : at + PORTION_BYTES]
