"""The models a person has: every .gguf in Puna's models folder, and files added from elsewhere, which stay there.

Reads headers only; never moves, copies or deletes a model file.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from app.core.source_card import in_bytes
from app.errors import PunaError
from app.storage.files import write_whole
from convert.errors import ConvertError
from convert.gguf_file import GgufFile, bits_per_weight, read_gguf

# Adapters and importance matrices are GGUF too; they may lie beside the models and are none.
NO_MODEL = "This GGUF holds no model one can talk to: it is an adapter, an importance matrix or a mere tokenizer."


@dataclass(frozen=True)
class LibraryModel:
    """A model that can be chosen. `problem` is a sentence where its file can't be used."""

    path: Path
    name: str
    detail: str
    problem: str | None = None


class Library:
    def __init__(self, folder: Path, list_file: Path) -> None:
        self._folder = folder
        self._list_file = list_file

    def models(self) -> list[LibraryModel]:
        """Sorted by name. Files that are gone are left out, but stay on the list: a disk may come back."""
        paths = {path.resolve() for path in self._folder.glob("*.gguf") if not path.name.startswith(".")}
        paths.update(path for path in self._added() if path.is_file())
        models = [describe(path) for path in paths]
        return sorted(
            (model for model in models if model.problem != NO_MODEL),
            key=lambda model: (model.name.lower(), str(model.path)),
        )

    def add(self, path: Path) -> LibraryModel:
        """List a file where it is. Raise PunaError where it is no GGUF that can be read."""
        path = path.resolve()
        model = describe(path)
        if model.problem:
            raise PunaError(model.problem)
        added = self._added()
        if path.parent != self._folder.resolve() and path not in added:
            paths = json.dumps([str(item) for item in (*added, path)], indent=2)
            try:
                write_whole(self._list_file, paths.encode("utf-8", "surrogateescape") + b"\n")
            except OSError as error:
                raise PunaError(f"The list of models can't be written: {error.strerror}. Nothing was added.") from error
        return model

    def _added(self) -> list[Path]:
        try:
            values = json.loads(self._list_file.read_bytes())
        except (OSError, ValueError):
            return []
        return [Path(value) for value in values if isinstance(value, str)] if isinstance(values, list) else []


def describe(path: Path) -> LibraryModel:
    """Read a file's header. Never raises: what is wrong is in `problem`."""
    try:
        gguf = read_gguf(path)
    except ConvertError as error:
        return LibraryModel(path, path.stem, "can't be read", str(error))
    except OSError as error:
        return LibraryModel(path, path.stem, "can't be read", f"{path} can't be read: {error.strerror}.")
    if gguf.metadata.get("general.type", "model") != "model" or not gguf.tensors:
        return LibraryModel(path, path.stem, "", NO_MODEL)
    return LibraryModel(path, path.stem, _detail(gguf))


def _detail(gguf: GgufFile) -> str:
    """Such as "1.1B parameters · 4.9 bits each · 636 MB"."""
    parameters = sum(tensor.n_elements for tensor in gguf.tensors)
    return f"{in_short(parameters)} parameters · {bits_per_weight(gguf):.1f} bits each · {in_bytes(gguf.size_bytes)}"


def in_short(count: int) -> str:
    """1100000000 -> "1.1B"."""
    for limit, unit in ((1e9, "B"), (1e6, "M"), (1e3, "K")):
        if count >= limit:
            return f"{count / limit:.1f}{unit}" if count < 100 * limit else f"{count / limit:.0f}{unit}"
    return str(count)
