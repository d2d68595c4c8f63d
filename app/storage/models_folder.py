"""Puna's models folder kept elsewhere: moved whole, checked, and then a link in its place.

As the link stays where the folder was, every path that anybody knows stays true: those of other processes, of the
command line and of downloads that wait. A move that fails or is killed leaves everything as it was: what is removed
lies, byte for byte, in the new folder, and the old one is in its place until the new one takes it.
"""

import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.core.source_card import in_bytes
from app.errors import PunaError
from app.storage.files import sync_folder
from app.storage.receipts import SUFFIX, retime

# What the folder is called in the one that a person chooses.
NAME = "Puna models"
_PORTION = 4 << 20
# Left free on the new disk.
_MARGIN = 64 << 20
# Disks for cameras count time in steps of two seconds.
_COARSEST_NS = 2_000_000_000


@dataclass(frozen=True)
class CopiedFile:
    """One file of the folder: its place in it, and what the file system said of it before anything was done."""

    name: str
    size: int
    mtime_ns: int


def free_place(folder: Path) -> Path:
    """Where in this folder the models would go."""
    number = 1
    while True:
        place = folder / (NAME if number == 1 else f"{NAME} {number}")
        if not os.path.lexists(place):
            return place
        number += 1


def kept_at(models: Path) -> Path | None:
    """Where the models are kept; None where that is Puna's own folder. The place may not be there just now."""
    return Path(os.path.realpath(models)) if models.is_symlink() else None


def is_away(models: Path) -> bool:
    """Whether the place that they are kept at is not there, such as a disk that is not connected."""
    return models.is_symlink() and not models.exists()


def settle(models: Path) -> None:
    """Put right what a killed move left: undone before the switch, finished after it. Never raises."""
    before, link = _before(models), _link(models)
    with suppress(OSError):
        link.unlink(missing_ok=True)
        if not os.path.lexists(before):
            return
        if not os.path.lexists(models):
            before.rename(models)
        elif models.exists():
            remove_old(models)


def check(models: Path, target: Path) -> None:
    """Raise PunaError where the models can't be moved to `target`, as far as can be told without trying."""
    source = Path(os.path.realpath(models))
    place = Path(os.path.realpath(target.parent))
    if not source.is_dir():
        raise PunaError(f"The models are kept in {source}, which is not there now: connect its disk first.")
    if place == source or source in place.parents:
        raise PunaError(f"{target.parent} is inside the models folder itself: choose another folder.")
    if models.is_symlink() and place == source.parent:
        raise PunaError(f"The models are in {target.parent} already: choose another folder.")
    try:
        same_disk = source.stat().st_dev == place.stat().st_dev
        free = shutil.disk_usage(place).free
    except OSError as error:
        raise PunaError(f"{target.parent} can't be read ({error.strerror}): choose another folder.") from error
    needed = 0 if same_disk else sum(file.size for file in _files(source))
    if needed + _MARGIN > free:
        raise PunaError(
            f"{target.parent} has room for {in_bytes(free)}, and the models take {in_bytes(needed)}: free some space, "
            "or choose another folder."
        )


def copy(models: Path, target: Path, on_progress: Callable[[float, str], None]) -> list[CopiedFile]:
    """Put all of the folder into `target`, which must not be there, and read it back. Raises PunaError, OSError.

    On the same disk files get a second name there, which takes no time and no room.
    """
    source = Path(os.path.realpath(models))
    target.mkdir(parents=True)
    files = list(_files(source))
    whole = max(sum(file.size for file in files), 1)
    done = 0.0
    for folder in _folders(source):
        (target / folder).mkdir(exist_ok=True)
    for link in _links(source):
        _copy_link(source, link, target / link)
    for file in files:
        words = f"moving {Path(file.name).name}"
        on_progress(done / whole, words)
        for count in _copied(source / file.name, target / file.name):
            done += count / 2
            on_progress(done / whole, words)
    for file in files:
        if file.name.endswith(SUFFIX):
            _follow(source, target, file.name)
    if list(_files(source)) != files:
        raise PunaError("Something changed in the models folder while it was moved. Nothing was changed: try again.")
    sync_folder(target)
    return files


def lead_to(models: Path, target: Path) -> None:
    """From now on the models are what lies at `target`. Raises OSError, and then everything is as before."""
    link = _link(models)
    link.unlink(missing_ok=True)
    link.symlink_to(target, target_is_directory=True)
    _exchange(models, link)


def take_back(models: Path, copied: Path) -> None:
    """From now on the models are in Puna's own folder again, which `copied`, beside it, becomes. As `lead_to`."""
    _exchange(models, copied)


def remove_old(models: Path) -> Path | None:
    """After a switch: remove what the new folder has too; return where something is left that it does not have."""
    before = _before(models)
    old, new = Path(os.path.realpath(before)), Path(os.path.realpath(models))
    for file in list(_files(old)):
        with suppress(OSError):
            twin = (new / file.name).stat()
            if twin.st_size == file.size and abs(twin.st_mtime_ns - file.mtime_ns) <= _COARSEST_NS:
                (old / file.name).unlink()
    for link in list(_links(old)):
        if os.path.lexists(new / link):
            with suppress(OSError):
                (old / link).unlink()
    for folder in sorted(_folders(old), key=len, reverse=True):
        with suppress(OSError):  # something is left in it
            (old / folder).rmdir()
    if before.is_symlink():
        before.unlink()
        with suppress(OSError):
            old.rmdir()
            return None
        return old
    with suppress(OSError):
        old.rmdir()
        return None
    left = free_place(models.parent)
    old.rename(left)
    return left


def _exchange(models: Path, new: Path) -> None:
    before = _before(models)
    models.rename(before)
    try:
        new.rename(models)
    except BaseException:
        before.rename(models)
        raise
    sync_folder(models.parent)


def _before(models: Path) -> Path:
    """Where the old folder, or the old link, is from the switch on until it is removed."""
    return models.with_name(f".{models.name}.before")


def _link(models: Path) -> Path:
    return models.with_name(f".{models.name}.link")


def _copied(source: Path, target: Path) -> Iterator[int]:
    """Yield how many bytes were written, or read back, since; all of it twice, therefore."""
    try:
        os.link(source, target)
        yield 2 * source.stat().st_size
        return
    except OSError:  # another disk, or one that knows no second names
        pass
    digest, again = hashlib.sha256(), hashlib.sha256()
    portion = bytearray(_PORTION)
    with source.open("rb", buffering=0) as read, target.open("xb", buffering=0) as written:
        while count := read.readinto(portion):
            digest.update(memoryview(portion)[:count])
            _write_all(written.fileno(), memoryview(portion)[:count])
            yield count
        os.fsync(written.fileno())
        if hasattr(os, "posix_fadvise"):
            # What is read back shall be what the disk has.
            os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    shutil.copystat(source, target)
    with target.open("rb", buffering=0) as read:
        while count := read.readinto(portion):
            again.update(memoryview(portion)[:count])
            yield count
    if again.digest() != digest.digest():
        raise PunaError(
            f"{source.name} did not come back from {target.parent} as it was written there: that disk may be failing. "
            "Nothing was changed: choose another folder."
        )


def _write_all(descriptor: int, part: memoryview) -> None:
    while part:
        part = part[os.write(descriptor, part) :]


def _copy_link(source: Path, name: str, target: Path) -> None:
    """One that leads out of the folder leads to the same place from the new one."""
    leads_to = os.readlink(source / name)
    inside = os.path.normpath(os.path.join(os.path.dirname(source / name), leads_to))
    if not os.path.isabs(leads_to) and not inside.startswith(f"{source}{os.sep}"):
        leads_to = inside
    target.symlink_to(leads_to)


def _follow(source: Path, target: Path, receipt: str) -> None:
    """A receipt speaks of a file by its time, which the new disk may not keep to the last digit."""
    model = receipt.removesuffix(SUFFIX)
    with suppress(OSError):
        was, now = (source / model).stat().st_mtime_ns, (target / model).stat().st_mtime_ns
        if was != now:
            # Not the original's, whose second name it may be.
            content = (target / receipt).read_bytes()
            (target / receipt).unlink()
            (target / receipt).write_bytes(retime(content, was, now))


def _walk(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        yield entry
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))


def _files(folder: Path) -> Iterator[CopiedFile]:
    for entry in _walk(folder):
        status = entry.stat(follow_symlinks=False)
        if stat.S_ISREG(status.st_mode):
            yield CopiedFile(os.path.relpath(entry.path, folder), status.st_size, status.st_mtime_ns)


def _folders(folder: Path) -> list[str]:
    return [os.path.relpath(each.path, folder) for each in _walk(folder) if each.is_dir(follow_symlinks=False)]


def _links(folder: Path) -> list[str]:
    return [os.path.relpath(each.path, folder) for each in _walk(folder) if each.is_symlink()]
