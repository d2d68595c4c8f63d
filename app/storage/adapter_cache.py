"""Where the GGUF of a PEFT adapter lies that was made to be used with a model.

Named by content, so that an adapter that was trained further, or is used with a model of another shape, is another
file, and one that was only moved is not made again. Knows names and bytes; how it is made, a job knows.
"""

import hashlib
import json
from pathlib import Path

from app.errors import PunaError
from convert.errors import ConvertError
from convert.gguf_file import read_gguf

_CONFIG = "adapter_config.json"
_WEIGHTS = ("adapter_model.safetensors", "adapter_model.bin")
_LONGEST_CONFIG = 1 << 20


def cached_adapter(source: Path, model: Path, folder: Path) -> Path:
    """The path in `folder` for the adapter folder `source` with the GGUF `model`; the file may be there already.

    Raises PunaError where `source` is no such folder or something can't be read.
    """
    weights = [path for name in _WEIGHTS if (path := source / name).is_file()]
    config = source / _CONFIG
    if not config.is_file() or not weights:
        raise PunaError(f"{source} is no adapter: choose a .gguf file, or the folder with {_CONFIG} and its weights")
    digest = hashlib.sha256()
    try:
        header = read_gguf(model)
        with config.open("rb") as file:
            digest.update(file.read(_LONGEST_CONFIG))
        with weights[0].open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    except ConvertError as error:
        raise PunaError(str(error).rstrip(".")) from error
    except OSError as error:
        raise PunaError(f"{error.filename or source} can't be read ({error.strerror}): choose another") from error
    # Of the model only what decides about the adapter's matrices: the same for all its quantizations.
    architecture = header.metadata.get("general.architecture")
    heads = [header.metadata.get(f"{architecture}.attention.{name}") for name in ("head_count", "head_count_kv")]
    shapes = sorted((tensor.name, tensor.shape) for tensor in header.tensors)
    digest.update(json.dumps([architecture, heads, shapes], default=str).encode())
    return folder / f"{source.resolve().name[:60]}-{digest.hexdigest()[:16]}.gguf"


def base_of(source: Path, model: Path) -> Path:
    """The folder that the adapter says it was trained on, where it is on this computer; else the model itself."""
    try:
        with (source / _CONFIG).open("rb") as file:
            named = json.loads(file.read(_LONGEST_CONFIG)).get("base_model_name_or_path")
    except (OSError, ValueError, AttributeError, RecursionError):
        return model
    if isinstance(named, str) and named and "\0" not in named:
        folder = Path(named)
        if folder.is_absolute() and (folder / "config.json").is_file():
            return folder
    return model
