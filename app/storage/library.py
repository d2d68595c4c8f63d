"""The models a person has: in Puna's models folder, in folders and files added from elsewhere, in other applications.

Joins what its parts know: where files lie (library_folders, other_apps), what their headers say (library_headers), how
files become models (library_models), and what the person said about them (library_list). Reads headers only. Renames
files in Puna's own models folder alone, and never moves, copies or deletes one.
"""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.library_model import LibraryKind, LibraryModel, ModelDetails
from app.errors import PunaError
from app.storage import duplicates, ollama
from app.storage.duplicates import Digests
from app.storage.file_names import file_stem
from app.storage.library_details import details_of
from app.storage.library_folders import FoundFile, Walk, found_file, joined, walk
from app.storage.library_headers import Heading, Headings
from app.storage.library_list import read_list, write_list
from app.storage.library_models import groups_of, models_of, problem_of
from app.storage.other_apps import Place
from app.storage.receipts import Receipts
from app.storage.verified_files import VerifiedFiles

__all__ = ["Library", "LibraryModel", "Listing", "OtherApp", "Removal"]

_LONGEST_NAME = 200
_SAVE_EVERY_S = 5


@dataclass(frozen=True)
class Listing:
    """`models` and adapters, sorted by name; not `complete` where headers are still to be read. `seen` is all files
    and folders that were looked at.
    """

    models: tuple[LibraryModel, ...]
    complete: bool
    seen: Walk


@dataclass(frozen=True)
class OtherApp:
    """An application whose models are on this computer; `listed` where the person wants them in the library."""

    name: str
    folders: tuple[Path, ...]
    listed: bool


@dataclass(frozen=True)
class Removal:
    """What removing a model means: these files go to the trash, and so many bytes are free once that is emptied.

    Without files it is only taken off the list: it belongs to another application.
    """

    files: tuple[Path, ...]
    freed_bytes: int


class Library:
    """`cache_folder` keeps what is slow to find out; without it, that is kept in memory. `places` are other
    applications' folders on this machine, and `other_apps` tells whether they are wanted at all.

    Safe to use from several threads.
    """

    def __init__(
        self,
        folder: Path,
        list_file: Path,
        cache_folder: Path | None = None,
        places: Callable[[], Sequence[Place]] = tuple,
        other_apps: Callable[[], bool] = lambda: True,
        verified: VerifiedFiles | None = None,
        receipts: Receipts | None = None,
    ) -> None:
        self._folder = folder
        self._list_file = list_file
        self._places = places
        self._other_apps = other_apps
        self._verified = verified
        self._receipts = receipts
        self._headings = Headings(cache_folder / "library-headers.json" if cache_folder else None)
        self._digests = Digests(cache_folder / "library-digests.json" if cache_folder else None)
        self._saved_at = time.monotonic()

    def models(self) -> list[LibraryModel]:
        """What one can talk to, and what would be that were it not for its `problem`; sorted by name."""
        return [model for model in self.entries() if model.kind is LibraryKind.MODEL]

    def entries(self) -> list[LibraryModel]:
        """Models and adapters, sorted by name. Files that are gone are left out, but stay on the list: a disk may
        come back.
        """
        return list(self.listing().models)

    def listing(self, patience_s: float | None = None) -> Listing:
        """As `entries`. With `patience_s`, headers are read for no longer than that, and the rest is listed by size
        only; each call goes on where the one before ended.
        """
        seen = self.look()
        until = None if patience_s is None else time.monotonic() + patience_s
        complete = True

        def heading_of(file: FoundFile) -> Heading | None:
            nonlocal complete
            known = self._headings.known(file)
            if known is None and (until is None or time.monotonic() < until):
                known = self._headings.read(file)
            complete = complete and known is not None
            return known

        models = models_of(seen.files, heading_of, read_list(self._list_file).names, time.time())
        files = {file.path: file for file in seen.files}
        models = duplicates.with_copies(models, lambda path: self._digests.of(files[path]))
        if self._receipts is not None:
            models = [replace(model, faithful=self._receipts.of(model.path).faithful) for model in models]
        # Also on the way, as reading many for the first time may take longer than Puna is open.
        if complete or time.monotonic() - self._saved_at > _SAVE_EVERY_S:
            self._headings.save()
            self._saved_at = time.monotonic()
        return Listing(tuple(models), complete, seen)

    def look(self) -> Walk:
        """Every file that may be listed, without reading any."""
        told = read_list(self._list_file)
        own = self._folder.resolve()
        places = [place for place in self._places() if place.folder.resolve() != own]
        owners = self._owners()
        walks = [walk(own)]
        if self._other_apps():
            walks += [place.look() for place in places if place.app not in told.without]
        walks.append(Walk(files=tuple(file for path in told.files if (file := found_file(path)) is not None)))
        walks += [walk(folder) for folder in told.folders]
        found = joined(walks)
        forgotten = set(told.forgotten)
        # Also where somebody added it by hand, what lies in another application's folder is that application's.
        files = [_owned(file, owners) for file in found.files if not forgotten or file.path not in forgotten]
        return replace(found, files=tuple(files))

    def find(self, path: Path) -> LibraryModel:
        """Raise PunaError where it is not listed."""
        return _found(self._known(), path)

    def add(self, path: Path, kinds: Sequence[LibraryKind] = (LibraryKind.MODEL,)) -> LibraryModel:
        """List a file where it is. Raise PunaError where it is no GGUF of such a kind that can be read."""
        path = _place_of(path)
        file = found_file(path)
        if file is None:
            raise PunaError(f"{path} is no file: choose a .gguf file.")
        heading = self._headings.read(file)
        if problem := problem_of(heading, file):
            raise PunaError(problem)
        if heading.type == "adapter" and LibraryKind.ADAPTER not in kinds:
            raise PunaError("This GGUF holds no model one can talk to: it is an adapter, to be used with its model.")
        parts = _parts_beside(path)
        told = read_list(self._list_file)
        if any(item in parts for item in told.forgotten):
            told = replace(told, forgotten=tuple(item for item in told.forgotten if item not in parts))
            write_list(self._list_file, told)
        listed = {one.identity: one.path for one in self.look().files}
        new = tuple(part for part in parts if _identity(part) not in listed and part not in told.files)
        if new:
            write_list(self._list_file, replace(told, files=(*told.files, *new)))
        return self.find(listed.get(file.identity, path))

    def add_folder(self, folder: Path) -> None:
        """List what lies in it, at any depth, now and later. Raise PunaError where it is no folder."""
        folder = folder.expanduser().resolve()
        if not folder.is_dir():
            raise PunaError(f"{folder} is no folder: choose one that holds .gguf files.")
        told = read_list(self._list_file)
        if folder not in (self._folder.resolve(), *told.folders):
            write_list(self._list_file, replace(told, folders=(*told.folders, folder)))

    def remove_folder(self, folder: Path) -> None:
        """Look there no more; nothing in it is touched. Raise PunaError where it was not added."""
        told = read_list(self._list_file)
        folders = tuple(item for item in told.folders if item not in (folder, folder.expanduser().resolve()))
        if folders == told.folders:
            raise PunaError(f"{folder} is none of the library's folders.")
        write_list(self._list_file, replace(told, folders=folders))

    def folders(self) -> tuple[Path, ...]:
        """Those that were added; Puna's own is not among them."""
        return read_list(self._list_file).folders

    def apps(self) -> list[OtherApp]:
        """The other applications that are on this computer."""
        without = read_list(self._list_file).without
        found: dict[str, list[Path]] = {}
        for place in self._places():
            found.setdefault(place.app, []).append(place.folder)
        return [OtherApp(name, tuple(folders), name not in without) for name, folders in found.items()]

    def list_app(self, name: str, listed: bool) -> None:
        """List an application's models, or don't."""
        told = read_list(self._list_file)
        without = tuple(item for item in told.without if item != name)
        write_list(self._list_file, replace(told, without=without if listed else (*without, name)))

    def rename(self, path: Path, name: str) -> Path:
        """Call a model so, and return its path from now on: a file in Puna's models folder is renamed, any other keeps
        its name and is only called so. Raise PunaError.
        """
        name = " ".join(name.split())[:_LONGEST_NAME]
        if not name:
            raise PunaError("A model needs a name.")
        model = self.find(path)
        stem = file_stem(name)
        target = path
        if not model.origin and not model.parts and stem and path.is_relative_to(self._folder.resolve()):
            target = path.with_name(f"{stem}.gguf")
            _rename_file(path, target)
            if self._receipts is not None:
                self._receipts.move(path, target)
        told = read_list(self._list_file)
        names = {key: value for key, value in told.names.items() if key not in (str(path), str(target))}
        if name != target.stem:
            names[str(target)] = name
        write_list(self._list_file, replace(told, names=names))
        return target

    def owner_of(self, path: Path) -> str:
        """The application that a file belongs to by its place, listed or not; empty for the person's own files.

        Also a link in a folder of ours belongs to it where it leads there.
        """
        own = f"{self._folder.resolve()}{os.sep}"
        for text in (str(_place_of(path)), str(path.resolve())):
            for folder, app in [] if text.startswith(own) else self._owners():
                if text.startswith(folder):
                    return app
        return ""

    def forget(self, path: Path) -> None:
        """Take a model off the list; nothing of its files is touched. Adding it brings it back."""
        told = read_list(self._list_file)
        model = next((model for model in self._known() if model.path == path), None)
        gone = {path, *model.parts} if model else {path}
        there = tuple(item for item in sorted(gone) if found_file(item) is not None)
        write_list(
            self._list_file,
            replace(
                told,
                files=tuple(item for item in told.files if item not in gone),
                forgotten=(*(item for item in told.forgotten if item not in gone), *there),
                names={key: name for key, name in told.names.items() if Path(key) not in gone},
            ),
        )

    def removal(self, path: Path) -> Removal:
        """What has to go for this model to be gone; call `forget` when it is. Raise PunaError where it isn't listed."""
        entries = self._known()
        model = _found(entries, path)
        if model.origin:
            return Removal((), 0)
        files = list(model.parts or (model.path,))
        users = sum(other.projector == model.projector for other in entries)
        if model.projector is not None and users == 1 and model.projector.is_relative_to(self._folder.resolve()):
            files.append(model.projector)
        if self._receipts is not None:
            files += [receipt for file in files if (receipt := self._receipts.path_of(file)).is_file()]
        return Removal(tuple(files), sum(_freed(file) for file in files))

    def details(self, path: Path) -> ModelDetails:
        """All that its files tell; reads their headers. Raise PunaError where it is not listed."""
        listing = self.listing(0.0)
        model = _found(listing.models, path)
        file = next((file for file in listing.seen.files if file.path == model.path), None)
        further = ollama.facts(file) if file is not None and file.origin == ollama.APP else []
        told = self._receipts.of(model.path).facts if self._receipts is not None else ()
        return details_of(model, (*further, *told), self._verified.recorded(model.path) if self._verified else None)

    def uncompared(self) -> list[Path]:
        """Files that may be copies of others, as far as headers were read; empty where that is known.

        Give them to the job "duplicates".
        """
        files = [file for group in groups_of(self.look().files) if not group.missing for file in group.files]
        return duplicates.unknown(files, self._headings.known, self._digests.of)

    def record_digests(self, digests: dict[str, str]) -> None:
        """What the job "duplicates" found; from then on models tell in `same_as`."""
        self._digests.record(digests)

    def _known(self) -> Sequence[LibraryModel]:
        """As `entries`, but without reading headers that nobody has read yet: to find one model, all need not be."""
        return self.listing(0.0).models

    def _owners(self) -> list[tuple[str, str]]:
        """Beginnings of paths, and the application that what begins so belongs to."""
        own = self._folder.resolve()
        folders = [(place.folder.resolve(), place.app) for place in self._places()]
        return [(f"{folder}{os.sep}", app) for folder, app in folders if folder != own]


def _found(models: Sequence[LibraryModel], path: Path) -> LibraryModel:
    for model in models:
        if path == model.path or path in model.parts:
            return model
    raise PunaError(f"{path} is not in the library any more: look whether its disk is there.")


def _place_of(path: Path) -> Path:
    """Without links in its folders. A link itself stays: its name may be all that tells what it is."""
    path = path.expanduser().absolute()
    return path.parent.resolve() / path.name


def _identity(path: Path) -> tuple[int, int] | None:
    file = found_file(path)
    return file.identity if file is not None else None


def _parts_beside(path: Path) -> list[Path]:
    """The file and, where it is a part of a split model, the others that lie beside it."""
    groups = groups_of(walk(path.parent, most_depth=0).files)
    group = next((group for group in groups if path in [file.path for file in group.files]), None)
    return [file.path for file in group.files] if group else [path]


def _owned(file: FoundFile, owners: Sequence[tuple[str, str]]) -> FoundFile:
    if file.origin or not owners:
        return file
    text = str(file.path)
    app = next((app for folder, app in owners if text.startswith(folder)), "")
    return replace(file, origin=app) if app else file


def _rename_file(path: Path, target: Path) -> None:
    if target == path:
        return
    # On a disk that takes "a" and "A" for one name, the target may be the file itself.
    if target.exists() and not target.samefile(path):
        raise PunaError(f"There is another model called {target.stem}: choose another name.")
    try:
        path.rename(target)
    except OSError as error:
        raise PunaError(f"{path.name} can't be renamed: {error.strerror}. It keeps its name.") from error


def _freed(path: Path) -> int:
    """Bytes that are free when this name is gone: none where it is a link, or the file has other names."""
    try:
        told = path.lstat()
    except OSError:
        return 0
    return 0 if path.is_symlink() or told.st_nlink > 1 else told.st_size
