"""A folder as transformers writes it: config.json, the weights, and the tokenizer's files beside them.

Knows which files hold the weights and that safetensors win over anything else; knows no file format itself.
"""

from pathlib import Path

from convert.checkpoints.safetensors import is_safetensors, open_safetensors
from convert.checkpoints.tensors import Checkpoint
from convert.errors import ConvertError
from convert.json_files import read_json_object
from convert.sources import CONFIG_FILE, Source


def recognises(path: Path) -> bool:
    return path.is_dir() and (path / CONFIG_FILE).is_file()


def open_source(path: Path) -> Source:
    """Raises ConvertError where the folder's files can't be used."""
    return Source(path, path, read_json_object(path / CONFIG_FILE), open_weights(path))


def open_weights(folder: Path) -> Checkpoint:
    """The folder's weights. Raises ConvertError where there are none that can be read."""
    if is_safetensors(folder):
        return open_safetensors(folder)
    raise ConvertError(f"{folder} holds no weights that can be read: model.safetensors or its index is expected.")
