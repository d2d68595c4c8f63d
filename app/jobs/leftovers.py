"""The temporary files beside a job's target: their names, who may write them now, and how they go away.

A job holds a lock on one of them while it runs. The system drops the lock when the process ends, however it ends, so
what nobody holds is left over and can be removed, even while a job of another Puna fills the same folder. Standard
library only; knows nothing of what the files contain.
"""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import PunaError

_TEMPORARY = re.compile(r"\.(?P<name>.+)\.(?P<role>job|part|recovered|tried)", re.DOTALL)


def lock_of(target: Path) -> Path:
    return target.with_name(f".{target.name}.job")


def part_of(target: Path) -> Path:
    """Where convert and quantize build `target`."""
    return target.with_name(f".{target.name}.part")


def recovered_of(target: Path) -> Path:
    """The folder where files of a recovered model are kept while `target` is made of them."""
    return target.with_name(f".{target.name}.recovered")


def tried_of(target: Path) -> Path:
    """The folder of the candidates that one is chosen from, which becomes `target`."""
    return target.with_name(f".{target.name}.tried")


@contextmanager
def claimed(target: Path) -> Iterator[None]:
    """Be the only one who makes `target` within the block; nothing temporary is left after it.

    Raises PunaError where Another job is making it or its folder can't be written.
    """
    try:
        lock = _lock(lock_of(target))
    except OSError as error:
        raise PunaError(f"{target} can't be written ({error.strerror}): choose another folder.") from error
    if lock is None:
        raise PunaError(f"Another job is making {target} right now: wait for it, or choose another name.")
    try:
        yield
    finally:
        discard(target)
        os.close(lock)
        if os.name == "nt":  # an open file can't be removed there
            _unlink(lock_of(target))


def discard(target: Path) -> None:
    """Remove the temporary files of a target that this process itself has claimed, the lock included."""
    for path in _temporaries(target):
        _unlink(path)


def remove_leftovers(target: Path) -> None:
    """Remove what an ended job left beside `target`; nothing while another process is making it. Never raises."""
    with suppress(OSError, PunaError):
        if any(path.exists() for path in _temporaries(target)):
            with claimed(target):
                pass


def remove_all_leftovers(folder: Path) -> None:
    """Remove what ended jobs left anywhere in `folder`, whatever their targets were. Never raises."""
    try:
        names = {_target_name(path.name) for path in folder.iterdir()}
    except OSError:
        return
    for name in names - {""}:
        remove_leftovers(folder / name)


def unfinished(folder: Path) -> bool:
    """Whether a job makes something in `folder` right now. Raises OSError."""
    return any(_target_name(path.name) for path in folder.iterdir())


def _temporaries(target: Path) -> tuple[Path, ...]:
    return part_of(target), recovered_of(target), tried_of(target), lock_of(target)


def _target_name(name: str) -> str:
    """Name of the target that a temporary file of this name belongs to; empty where it is none of ours."""
    match = _TEMPORARY.fullmatch(name)
    return match["name"] if match else ""


def _unlink(path: Path) -> None:
    with suppress(OSError):  # the next start tries again
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
            return
        path.unlink(missing_ok=True)


def _lock(path: Path) -> int | None:
    """An open descriptor that holds the lock; None where another process holds it. Raises OSError."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _try_lock(descriptor):
            os.close(descriptor)
            return None
        # The holder before us may have removed the file between our open and our lock.
        if os.name == "nt" or _is_open_file(descriptor, path):
            return descriptor
        os.close(descriptor)


def _is_open_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a file system without locks: better unguarded than unusable
        return True
