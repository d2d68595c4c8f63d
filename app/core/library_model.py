"""What stands in the library of models, as values. Sizes in bytes."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class LibraryKind(StrEnum):
    MODEL = "model"
    ADAPTER = "adapter"


@dataclass(frozen=True)
class LibraryModel:
    """A model that can be chosen, or an adapter. `problem` is a sentence where its files can't be used.

    `path` is the first of its `parts` where it is split into several files. `origin` names the application it belongs
    to, empty for Puna's own folders and for files that were added by hand; what belongs to another application is used
    where it lies and never changed. `projector` is a vision projector beside it. `same_as` are other files with the
    same content. `faithful` tells whether it is what it was made of, by its receipt; None where that was not compared.
    """

    path: Path
    name: str
    detail: str
    problem: str | None = None
    kind: LibraryKind = LibraryKind.MODEL
    origin: str = ""
    size_bytes: int = 0
    modified: float = 0.0
    parts: tuple[Path, ...] = ()
    projector: Path | None = None
    same_as: tuple[Path, ...] = ()
    faithful: bool | None = None


@dataclass(frozen=True)
class ModelDetails:
    """All that a model's files tell of it. `facts` are (label, value) in the order in which they are read.

    `tensor_types` are (name of the type, number of tensors, bytes), the largest first. `metadata` are (key, value in
    short) of the file. `template` is the source of its chat template.
    """

    facts: tuple[tuple[str, str], ...] = ()
    tensor_types: tuple[tuple[str, int, int], ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    template: str = ""
