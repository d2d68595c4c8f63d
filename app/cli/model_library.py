"""`puna models list|add|remove|rename|details|apps`: the library of the window, in the terminal."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.model_names import library_of, named
from app.cli.progress_line import printable
from app.core.library_model import LibraryKind, LibraryModel
from app.core.source_card import in_bytes
from app.errors import PunaError
from app.paths import default_paths
from app.storage.library import Library

_BOTH = (LibraryKind.MODEL, LibraryKind.ADAPTER)
_MODEL_HELP = "the name of one in the library, or its path"


def add_list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--paths", action="store_true", help="tell where each lies too")
    _add_json(parser)


def run_list(arguments: argparse.Namespace) -> int:
    entries = library_of(default_paths()).entries()
    width = max((len(printable(entry.name)) for entry in entries), default=0)
    for entry in entries:
        kind = "adapter" if entry.kind is LibraryKind.ADAPTER else ""
        facts = entry.problem or " · ".join(filter(None, (kind, entry.detail, entry.origin)))
        print(f"{printable(entry.name):{width}}  {printable(facts)}")
        if arguments.paths:
            print(f"{'':{width}}  {printable(str(entry.path))}")
    if not entries:
        print("there are no models yet: `puna models add FILE` lists one where it lies")
    if arguments.json:
        print(json.dumps({"models": [_as_json(entry) for entry in entries]}))
    return 0


def add_add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        type=Path,
        help="a .gguf file or a folder of them, which stay where they are",
    )
    _add_json(parser)


def run_add(arguments: argparse.Namespace) -> int:
    """Raises PunaError at the first that can't be added."""
    library = library_of(default_paths())
    added = []
    for path in arguments.paths:
        if path.expanduser().is_dir():
            library.add_folder(path)
            folder = path.expanduser().resolve()
            within = [entry for entry in library.entries() if entry.path.is_relative_to(folder)]
            print(printable(f"added the folder {folder}, with {len(within)} models in it now"))
            added += within
        else:
            entry = library.add(path, _BOTH)
            print(printable(f"added {entry.name}: {entry.problem or entry.detail}"))
            added.append(entry)
    if arguments.json:
        print(json.dumps({"models": [_as_json(entry) for entry in added]}))
    return 0


def add_remove_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help=f"{_MODEL_HELP}; or a folder that was added")
    parser.add_argument("--keep", action="store_true", help="only take it off the list, and keep its files")
    _add_json(parser)


def run_remove(arguments: argparse.Namespace) -> int:
    """Files go to the trash; what belongs to another application is only taken off the list."""
    # Here, as no other action needs Qt.
    from app.control.library_trash import move_to_trash

    library = library_of(default_paths())
    folder = Path(arguments.model).expanduser()
    if folder.resolve() in library.folders():
        library.remove_folder(folder)
        print(printable(f"{folder} is off the list; nothing in it was touched"))
        result: dict[str, Any] = {"folder": str(folder.resolve()), "trashed": [], "freed_bytes": 0}
    else:
        model = _named(arguments.model, library)
        removal = library.removal(model.path)
        files = () if arguments.keep else removal.files
        move_to_trash(files)
        library.forget(model.path)
        if files:
            freed = f"; emptying the trash frees {in_bytes(removal.freed_bytes)}" if removal.freed_bytes else ""
            print(printable(f"moved {model.name} to the trash{freed}"))
        else:
            whose = f", it belongs to {model.origin}" if model.origin else ""
            print(printable(f"{model.name} is off the list; its files stay where they are{whose}"))
        result = {
            "path": str(model.path),
            "trashed": [str(file) for file in files],
            "freed_bytes": removal.freed_bytes if files else 0,
        }
    if arguments.json:
        print(json.dumps(result))
    return 0


def add_rename_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help=_MODEL_HELP)
    parser.add_argument("name", metavar="NAME", help="what to call it; a file elsewhere keeps its own name")
    _add_json(parser)


def run_rename(arguments: argparse.Namespace) -> int:
    library = library_of(default_paths())
    model = _named(arguments.model, library)
    path = library.rename(model.path, arguments.name)
    renamed = library.find(path)
    print(printable(f"{model.name} is called {renamed.name} now"))
    if arguments.json:
        print(json.dumps(_as_json(renamed)))
    return 0


def add_details_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help=_MODEL_HELP)
    parser.add_argument("--metadata", action="store_true", help="also every key of the file")
    _add_json(parser)


def run_details(arguments: argparse.Namespace) -> int:
    library = library_of(default_paths())
    model = _named(arguments.model, library)
    details = library.details(model.path)
    types = [(name, f"{count} tensors, {in_bytes(size)}") for name, count, size in details.tensor_types]
    rows = [("Path", str(model.path)), *details.facts, *types, *(details.metadata if arguments.metadata else ())]
    print(printable(model.name))
    if model.problem:
        print(printable(model.problem))
    width = max(len(printable(label)) for label, _ in rows)
    for label, value in rows:
        print(f"{printable(label):{width}}  {printable(value)}")
    if arguments.json:
        print(json.dumps({**_as_json(model), **asdict(details)}))
    return 0


def add_apps_arguments(parser: argparse.ArgumentParser) -> None:
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--with", dest="wanted", metavar="NAME", help="list this application's models")
    choice.add_argument("--without", dest="unwanted", metavar="NAME", help="don't list them")
    _add_json(parser)


def run_apps(arguments: argparse.Namespace) -> int:
    library = library_of(default_paths())
    if chosen := arguments.wanted or arguments.unwanted:
        known = {app.name.lower(): app.name for app in library.apps()}
        if chosen.lower() not in known:
            found = f": there are {', '.join(known.values())}" if known else ""
            raise PunaError(f"no models of {chosen} are on this computer{found}")
        library.list_app(known[chosen.lower()], arguments.wanted is not None)
    apps = library.apps()
    for app in apps:
        folders = ", ".join(str(folder) for folder in app.folders)
        print(printable(f"{app.name}: {folders}{'' if app.listed else ' (not listed)'}"))
    if not apps:
        print("no other application's models were found on this computer")
    if arguments.json:
        told = [{"name": app.name, "folders": [str(f) for f in app.folders], "listed": app.listed} for app in apps]
        print(json.dumps({"apps": told}))
    return 0


def _named(name: str, library: Library) -> LibraryModel:
    entries = library.entries()
    path = Path(name).expanduser().absolute()
    here = (path, path.parent.resolve() / path.name)
    for entry in entries:
        if any(place in (entry.path, *entry.parts) for place in here):
            return entry
    if (entry_named := named(name, entries)) is not None:
        return entry_named
    raise PunaError(f"there is no model {name} in the library: `puna models list` shows what there is")


def _as_json(entry: LibraryModel) -> dict[str, Any]:
    return {
        "path": str(entry.path),
        "name": entry.name,
        "kind": entry.kind.value,
        "detail": entry.detail,
        "problem": entry.problem,
        "origin": entry.origin,
        "size_bytes": entry.size_bytes,
        "modified": entry.modified,
        "parts": [str(part) for part in entry.parts],
        "projector": str(entry.projector) if entry.projector else None,
        "same_as": [str(path) for path in entry.same_as],
    }


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")
