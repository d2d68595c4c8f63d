"""Which kind of thing lies at a path, told by names and first bytes, and who looks at it closely.

Knows the order in which things are recognised; nothing of what is in them.
"""

import zipfile
from pathlib import Path

from convert.errors import ConvertError
from convert.gguf_file import MAGIC
from convert.impostors import impostor
from convert.inspection.adapter import inspect_adapter, is_adapter
from convert.inspection.checkpoint import HUGGING_FACE, container_of, inspect_checkpoint
from convert.inspection.finding import DIFFERENCE, SEVERAL, UNUSABLE, Inspection
from convert.inspection.folder_files import entries, weight_files
from convert.inspection.gguf_header import inspect_gguf
from convert.inspection.template_names import suggested_template
from convert.inspection.weight_file import inspect_weight_file, is_safetensors_file
from convert.model_card import describe
from convert.recovery.recognition import is_xor
from convert.sources import CONFIG_FILE
from convert.tokenizers.folder import JSON_FILE, SENTENCEPIECE_FILE

_PARTS = (CONFIG_FILE, SENTENCEPIECE_FILE, JSON_FILE, "model.safetensors.index.json", "pytorch_model.bin.index.json")
_WEIGHT_SUFFIXES = (".safetensors", ".bin", ".pth", ".pt", ".ckpt")
_DEPTH = 3  # a hub's cache keeps a model at models--owner--name/snapshots/<hash>
_MOST_MODELS = 24
_MOST_LOOKED_AT = 5000


def inspect(path: Path) -> Inspection:
    """Look at whatever lies there. Raises ConvertError where nothing does, or nothing that has to do with models."""
    try:
        if path.is_dir():
            return _inspect_folder(path)
        if not path.exists():
            raise ConvertError(f"{path} does not exist: choose a checkpoint's folder or a .gguf file.")
        if not path.is_file():  # a pipe or a device would be waited for
            raise ConvertError(f"{path} is neither a file nor a folder: choose a checkpoint's folder or a .gguf file.")
        return _inspect_file(path)
    except OSError as error:
        raise ConvertError(f"{path} can't be read ({error.strerror}).") from error


def _inspect_file(path: Path) -> Inspection:
    with path.open("rb") as file:
        magic = file.read(4)
    if magic == MAGIC:
        return inspect_gguf(path)
    if (container := container_of(path)) is not None:
        # A file that stands for the folder it lies in.
        return inspect_checkpoint(path.parent if container == HUGGING_FACE else path)
    if (what := impostor(path)) is not None:
        return Inspection(str(path), UNUSABLE, size_bytes=path.stat().st_size, problems=(what,))
    if path.suffix in _WEIGHT_SUFFIXES or is_safetensors_file(path):
        return inspect_weight_file(path)
    if zipfile.is_zipfile(path):
        what = f"{path} is a zip archive: unpack it, and choose the folder it contains."
        return Inspection(str(path), UNUSABLE, size_bytes=path.stat().st_size, problems=(what,))
    raise ConvertError(
        f"{path} is not a GGUF file (it begins with {magic!r}): choose a .gguf file or a checkpoint's folder."
    )


def _inspect_folder(folder: Path) -> Inspection:
    if is_adapter(folder):
        return inspect_adapter(folder)
    if is_xor(folder):
        return _inspect_xor(folder)
    if container_of(folder) is not None:
        return inspect_checkpoint(folder)
    models = _models_below(folder)
    if models:
        return _inspect_several(folder, models)
    if any((folder / part).exists() for part in _PARTS) or weight_files(folder) or (folder / ".gitattributes").exists():
        return inspect_checkpoint(folder)
    raise ConvertError(
        f"{folder} is no checkpoint: none of {', '.join(_PARTS)} is in it, and no model in a folder below it."
    )


def _inspect_xor(folder: Path) -> Inspection:
    card = describe(folder, {}, 0)
    return Inspection(
        path=str(folder),
        kind=DIFFERENCE,
        form="an XOR payload",
        name=card.name,
        size_bytes=sum(path.stat().st_size for path in weight_files(folder)) or None,
        suggested_template=suggested_template(folder.name, card.name),
        license=card.license.id,
        license_terms=card.license.terms,
        base=", ".join(card.base_models) or None,
        problems=(
            "It is an XOR payload and no model: every file is the model's XORed with its base's. It needs that base, "
            "the very files of it that it was made with; give their folder with --base.",
        ),
    )


def _models_below(folder: Path) -> list[Path]:
    """Folders and GGUF files that are models by themselves; a folder that is one is not searched further.

    Looks a few folders deep and at some thousand files at most, level by level, so that a whole disk is no long search.
    """
    found: list[Path] = []
    looked_at = 0
    level = [folder]
    for _ in range(_DEPTH):
        deeper: list[Path] = []
        for path in (path for parent in level for path in entries(parent)):
            looked_at += 1
            if looked_at > _MOST_LOOKED_AT or len(found) > _MOST_MODELS:
                return found
            if path.name.startswith("."):
                continue
            if path.is_dir():
                if is_adapter(path) or container_of(path) is not None:
                    found.append(path)
                else:
                    deeper.append(path)
            elif path.is_file() and (path.suffix.lower() == ".gguf" or container_of(path) not in (None, HUGGING_FACE)):
                found.append(path)
        level = deeper
    return found


def _inspect_several(folder: Path, models: list[Path]) -> Inspection:
    parts = tuple(_part(path) for path in models[:_MOST_MODELS])
    more = ("There are more, which were not looked at.",) if len(models) > _MOST_MODELS else ()
    names = ", ".join(Path(part.path).name for part in parts[:5])
    return Inspection(
        path=str(folder),
        kind=SEVERAL,
        form="a folder of models",
        size_bytes=sum(part.size_bytes or 0 for part in parts),
        notes=(f"It is no model itself; choose one of the {len(parts)} in it: {names}.", *more),
        parts=parts,
    )


def _part(path: Path) -> Inspection:
    try:
        return inspect(path)
    except ConvertError as error:
        return Inspection(str(path), UNUSABLE, problems=(str(error),))
