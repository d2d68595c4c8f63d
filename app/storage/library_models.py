"""How files become models: parts of a split one belong together, a vision projector to the model beside it.

Pure: files as they were found and their headers in short go in, what the library lists comes out. Knows llama.cpp's
names of parts, NAME-00001-of-00003.gguf, and how people name projectors.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.library_model import LibraryKind, LibraryModel
from app.core.source_card import in_bytes
from app.storage.library_folders import FoundFile
from app.storage.library_headers import Heading

NO_MODEL = "This GGUF holds no model one can talk to: it is an importance matrix or a mere tokenizer."
PROJECTOR = "This is the vision part of a model and no model: keep it in the folder of its model, which finds it there."
EMBEDS = "This model turns texts into numbers for searching and can't answer: choose another to talk to."
_UNREAD = "not read yet"
_PART = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf", re.IGNORECASE)
_MOST_PARTS = 1000
_SHOWN_MISSING = 4
# A file that cut short and changed so recently is probably still being copied or downloaded.
STILL_ARRIVING_S = 20
# Control vectors, and what makes sound of numbers.
_NO_LANGUAGE = ("controlvector", "wavtokenizer-dec")
# Names of files that say nothing of the model: its folder does.
_NO_NAME = re.compile(r"(ggml[-_.])?model([-_.](f32|f16|bf16|i?q\d\w*))?", re.IGNORECASE)
_REVISION = re.compile(r"[0-9a-f]{40}")
_TYPE = re.compile(r"[-_.]?(f32|f16|fp16|bf16|i?q\d+(_\w+)?|ud)$", re.IGNORECASE)
_PROJECTOR_WORD = re.compile(r"mm[-_]?proj(ector)?", re.IGNORECASE)
_OF_NO_MODEL = ("", "model", "ggmlmodel", "vision", "clip")
# Of several projectors of one model: the usual precision first.
_PRECISIONS = ("f16", "bf16", "q8_0", "f32")

HeadingOf = Callable[[FoundFile], Heading | None]


@dataclass(frozen=True)
class Group:
    """The files of one model in their order; `missing` are the numbers of parts that are not there, `count` of all."""

    files: tuple[FoundFile, ...]
    stem: str
    count: int = 1
    missing: tuple[int, ...] = ()

    @property
    def first(self) -> FoundFile:
        return self.files[0]


def groups_of(files: Sequence[FoundFile]) -> list[Group]:
    """By name alone."""
    single: list[Group] = []
    split: dict[tuple[Path, str, int], dict[int, FoundFile]] = defaultdict(dict)
    for file in files:
        match = _PART.fullmatch(file.path.name)
        number, count = (int(match["number"]), int(match["count"])) if match else (0, 0)
        if match and 1 < count <= _MOST_PARTS and 1 <= number <= count:
            split[(file.path.parent, match["stem"], count)][number] = file
        else:
            single.append(Group((file,), file.path.stem))
    for (_, stem, count), parts in split.items():
        missing = tuple(number for number in range(1, count + 1) if number not in parts)
        single.append(Group(tuple(parts[number] for number in sorted(parts)), stem, count, missing))
    return single


def models_of(
    files: Sequence[FoundFile], heading_of: HeadingOf, names: Mapping[str, str], now: float
) -> list[LibraryModel]:
    """Models and adapters, sorted by name. Where `heading_of` gives None a model is listed with its size only.

    `names` are those that the person gave, by path; `now` is in seconds as in time.time().
    """
    listed: list[LibraryModel] = []
    projectors: list[FoundFile] = []
    for group in groups_of(files):
        headings = [heading_of(file) for file in group.files]
        heading = headings[0]
        if heading is not None and _is_projector(group.first, heading):
            projectors.append(group.first)
        elif heading is not None and _is_nothing(heading):
            continue
        else:
            listed.append(_model(group, headings, names, now))
    models = [_with_projector(model, projectors, listed) for model in listed]
    return sorted(_distinct(models), key=lambda model: (model.name.lower(), str(model.path)))


def problem_of(heading: Heading, file: FoundFile) -> str | None:
    """Why a file by itself can't be talked to; None where it can."""
    if heading.problem:
        return heading.problem
    if _is_projector(file, heading):
        return PROJECTOR
    if _is_nothing(heading):
        return NO_MODEL
    return EMBEDS if heading.embeds else None


def _is_projector(file: FoundFile, heading: Heading) -> bool:
    if heading.problem:
        return file.path.name.lower().startswith("mmproj")
    return heading.architecture == "clip" or heading.type == "mmproj"


def _is_nothing(heading: Heading) -> bool:
    """Importance matrices, tokenizers, control vectors; the first part of a split model may hold no tensors."""
    if heading.problem or heading.type == "adapter":
        return False
    empty = not heading.n_tensors and heading.split_count <= 1
    return heading.type not in ("model", "") or heading.architecture in _NO_LANGUAGE or empty


def _model(group: Group, headings: Sequence[Heading | None], names: Mapping[str, str], now: float) -> LibraryModel:
    first, heading = group.first, headings[0]
    size = sum(file.size_bytes for file in group.files)
    problem = _problem(group, headings, now)
    read = [found for found in headings if found is not None]
    if problem:
        detail = "can't be used"
    elif len(read) < len(headings):
        detail = f"{in_bytes(size)} · {_UNREAD}"
    else:
        detail = _detail(read, size)
    adapter = heading is not None and heading.type == "adapter"
    return LibraryModel(
        path=first.path,
        name=names.get(str(first.path)) or first.name or name_of(first.path, group.stem),
        detail=detail,
        problem=problem,
        kind=LibraryKind.ADAPTER if adapter else LibraryKind.MODEL,
        origin=first.origin,
        size_bytes=size,
        modified=max(file.mtime_ns for file in group.files) / 1e9,
        parts=tuple(file.path for file in group.files) if group.count > 1 else (),
        projector=None if adapter else first.projector,
    )


def _problem(group: Group, headings: Sequence[Heading | None], now: float) -> str | None:
    if group.missing:
        return (
            f"Incomplete: {_numbers(group.missing)} of {group.count} parts {_are(group.missing)} missing."
            f" Get {'it' if len(group.missing) == 1 else 'them'} into the folder {group.first.path.parent}."
        )
    for number, (file, heading) in enumerate(zip(group.files, headings, strict=True)):
        if heading is None:
            continue
        if heading.problem:
            arriving = 0 <= now - file.mtime_ns / 1e9 < STILL_ARRIVING_S
            return (
                f"{heading.problem} It was changed just now and may still be arriving." if arriving else heading.problem
            )
        if group.count > 1 and (heading.split_count != group.count or heading.split_no != number):
            return (
                f"{file.path.name} says of itself that it is part {heading.split_no + 1} of {heading.split_count}:"
                " get the parts of this model again."
            )
        if group.count == 1 and heading.split_count > 1:
            return (
                f"This is part {heading.split_no + 1} of {heading.split_count} of a model: give the parts names such as"
                f" NAME-{heading.split_no + 1:05}-of-{heading.split_count:05}.gguf, by which they find each other."
            )
        if heading.embeds:
            return EMBEDS
    return None


def _numbers(missing: Sequence[int]) -> str:
    shown = ", ".join(str(number) for number in missing[:_SHOWN_MISSING])
    return shown if len(missing) <= _SHOWN_MISSING else f"{shown} and {len(missing) - _SHOWN_MISSING} more"


def _are(missing: Sequence[int]) -> str:
    return "is" if len(missing) == 1 else "are"


def _detail(headings: Sequence[Heading], size: int) -> str:
    """Such as "1.1B parameters · 4.9 bits each · 636 MB"."""
    parameters = sum(heading.parameters for heading in headings)
    bits = 8 * sum(heading.tensor_bytes for heading in headings) / parameters if parameters else 0.0
    if headings[0].type == "adapter":
        made_for = f"for {headings[0].architecture} models · " if headings[0].architecture else ""
        return f"{made_for}{in_bytes(size)}"
    return f"{in_short(parameters)} parameters · {bits:.1f} bits each · {in_bytes(size)}"


def in_short(count: int) -> str:
    """1100000000 -> "1.1B"."""
    for limit, unit in ((1e9, "B"), (1e6, "M"), (1e3, "K")):
        if count >= limit:
            return f"{count / limit:.1f}{unit}" if count < 100 * limit else f"{count / limit:.0f}{unit}"
    return str(count)


def name_of(path: Path, stem: str) -> str:
    """The file's name, or its folder's where the file's says nothing, as "model.gguf" does."""
    if not _NO_NAME.fullmatch(stem):
        return stem
    folder = path.parent.name
    return stem if _REVISION.fullmatch(folder) or not folder else folder


def _distinct(models: Sequence[LibraryModel]) -> list[LibraryModel]:
    """Names that occur twice get their folder's name with them."""
    times = Counter(model.name for model in models)
    named = [
        replace(model, name=f"{model.name} ({_place(model)})") if times[model.name] > 1 else model for model in models
    ]
    times = Counter(model.name for model in named)
    return [replace(model, name=f"{model.name} ({model.path})") if times[model.name] > 1 else model for model in named]


def _place(model: LibraryModel) -> str:
    folder = model.path.parent
    if _REVISION.fullmatch(folder.name):
        folder = folder.parent.parent
    if folder.name == "blobs":
        return model.origin
    return folder.name.removeprefix("models--").replace("--", "/") or str(folder)


def _with_projector(
    model: LibraryModel, projectors: Sequence[FoundFile], listed: Sequence[LibraryModel]
) -> LibraryModel:
    """A projector belongs to the models in its folder that it is named after, and where there are only quantizations
    of one model, to them.
    """
    if model.projector is not None or model.kind is not LibraryKind.MODEL or not projectors:
        return model
    beside = [one for one in projectors if one.path.parent == model.path.parent]
    if not beside:
        return model
    bases = {
        _base(other.path.stem)
        for other in listed
        if other.kind is LibraryKind.MODEL and other.path.parent == model.path.parent
    }
    own = _base(model.path.stem)
    fitting = [one for one in beside if _belongs(_projector_base(one.path.stem), own, bases)]
    if not fitting:
        return model
    return replace(model, projector=min(fitting, key=_precision).path)


def _belongs(projector: str, own: str, bases: set[str]) -> bool:
    if len(bases) == 1:
        return True
    if projector in _OF_NO_MODEL or not own:
        return False
    return own.startswith(projector) or projector.startswith(own)


def _base(stem: str) -> str:
    """ "Gemma-3-4b-it-Q4_K_M" -> "gemma34bit"."""
    match = _PART.fullmatch(f"{stem}.gguf")
    text = match["stem"] if match else stem
    while (shorter := _TYPE.sub("", text)) != text:
        text = shorter
    return re.sub(r"[\W_]+", "", text).lower()


def _projector_base(stem: str) -> str:
    """ "mmproj-gemma-3-4b-it-f16" -> "gemma34bit", "mmproj-model-f16" -> "model"."""
    return _base(_PROJECTOR_WORD.sub("", stem).strip("-_."))


def _precision(file: FoundFile) -> tuple[int, int, str]:
    stem = file.path.stem.lower()
    # "bf16" ends in "f16" too.
    ends = [place for place, kind in enumerate(_PRECISIONS) if re.search(rf"(^|[-_.]){kind}$", stem)]
    return (min(ends, default=len(_PRECISIONS)), file.size_bytes, stem)
