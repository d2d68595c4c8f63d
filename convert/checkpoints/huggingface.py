"""A folder as transformers writes it: config.json, the weights, and the tokenizer's files beside them.

Knows which files hold the weights and that safetensors win over torch's; knows no file format itself.
"""

import re
from pathlib import Path

from convert.checkpoints.safetensors import is_safetensors, open_safetensors
from convert.checkpoints.tensors import Checkpoint
from convert.checkpoints.torch_zip import is_torch, open_torch
from convert.errors import ConvertError
from convert.json_files import read_json_object
from convert.sources import CONFIG_FILE, Source

# A file of the weights, in place of the folder: people drop what is largest.
_WEIGHT_FILE = re.compile(r"(model(-\d+-of-\d+)?\.safetensors|pytorch_model(-\d+(-of-\d+)?)?\.bin)(\.index\.json)?")


def recognises(path: Path) -> bool:
    return (_folder(path) / CONFIG_FILE).is_file()


def open_source(path: Path) -> Source:
    """Raises ConvertError where the folder's files can't be used."""
    folder = _folder(path)
    return Source(folder, folder, read_json_object(folder / CONFIG_FILE), open_weights(folder))


def open_weights(folder: Path) -> Checkpoint:
    """The folder's weights. Raises ConvertError where there are none that can be read."""
    if is_safetensors(folder):
        return open_safetensors(folder)
    if is_torch(folder):
        return open_torch(folder)
    raise ConvertError(
        f"{folder} holds no weights that can be read: model.safetensors, pytorch_model.bin or the index of either is "
        "expected."
    )


def _folder(path: Path) -> Path:
    return path.parent if path.is_file() and _WEIGHT_FILE.fullmatch(path.name) else path
