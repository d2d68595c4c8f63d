"""Which model a name on the command line means."""

import sys
from functools import partial
from pathlib import Path

from app.cli.guide import guide_model
from app.core.guide import NAME
from app.core.library_model import LibraryKind, LibraryModel
from app.errors import PunaError
from app.paths import Paths
from app.storage.library import Library
from app.storage.other_apps import places, this_machine
from app.storage.receipts import Receipts
from app.storage.settings_file import SettingsFile
from app.storage.verified_files import VerifiedFiles

_MOST_SHOWN = 20


def library_of(paths: Paths) -> Library:
    """The same library that the window shows."""
    settings = SettingsFile(paths.settings).settings
    return Library(
        paths.models,
        paths.library,
        paths.cache,
        partial(places, this_machine()),
        lambda: settings.other_apps,
        VerifiedFiles(paths.verified_files),
        Receipts(paths.models, paths.receipts),
    )


def find_model(name: str | None, paths: Paths) -> Path:
    """A file of this name or one in the library; without a name the newest of the person's own. Raise PunaError.

    The built-in guide answers to its name, and where there is no model yet.
    """
    if name is None:
        library = known_models(paths)
        if not library:
            print(
                "there is no model yet, so here is the built-in guide; get a real one with `puna models download`,"
                " or make one with `puna convert`",
                file=sys.stderr,
            )
            return guide_model(paths)
        own = [model for model in library if not model.origin]
        return max(own or library, key=lambda model: model.modified).path
    path = Path(name).expanduser()
    if path.is_dir():
        raise PunaError(
            f"{path} is a folder: make a model of it with `puna convert {path} -o NAME.gguf` and chat with that"
        )
    for candidate in (path, paths.models / name, paths.models / f"{name}.gguf"):
        if candidate.is_file():
            return candidate
    # Headers that nobody has read yet need not be, to find a name.
    listed = [model for model in library_of(paths).listing(0.0).models if model.kind is LibraryKind.MODEL]
    library = [model for model in listed if model.problem is None]
    if (model := named(name, library)) is not None:
        return model.path
    if name.lower() == NAME:
        return guide_model(paths)
    if (damaged := named(name, listed)) is not None:
        raise PunaError(f"{damaged.name} can't be used: {damaged.problem}")
    shown = ", ".join(model.name for model in library[:_MOST_SHOWN])
    more = f" and {len(library) - _MOST_SHOWN} more" if len(library) > _MOST_SHOWN else ""
    known = f"; the library has {shown}{more}" if library else ""
    raise PunaError(f"there is no model {name}{known}: give the path of a .gguf file")


def owner_of(path: Path, paths: Paths) -> str:
    """The other application that a file belongs to; empty where it is the person's own."""
    return library_of(paths).owner_of(path)


def named(name: str, models: list[LibraryModel]) -> LibraryModel | None:
    """The model that is called so, or whose file is; in other case where none is in this."""
    for wanted in (str, str.lower):
        for model in models:
            if wanted(name) in (wanted(model.name), wanted(model.path.name), wanted(model.path.stem)):
                return model
    return None


def known_models(paths: Paths) -> list[LibraryModel]:
    """Every model of the library that can be used, sorted by name."""
    return [model for model in library_of(paths).models() if model.problem is None]
