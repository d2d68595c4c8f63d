"""What lies at a path, told from names, first bytes and small JSON files, in no time and without loading anything.

For a window that must know whether to ask for a base model. Standard library only; whether the weights are sound is
found out when they are opened.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert.errors import ConvertError
from convert.json_files import read_json_object

ADAPTER = "adapter"  # LoRA, to be added to the base that it names
DIFFERENCE = "difference"  # a weight difference, delta or XOR payload, to be added to its base
CHECKPOINT = "checkpoint"  # a folder with config.json and weights
META = "meta"  # Meta's consolidated.NN.pth
STREAM = "stream"  # EasyLM's msgpack stream: a whole model, or Koala's difference
GGML = "ggml"  # llama.cpp's files before GGUF
GGUF = "gguf"
NOTHING = "nothing"

ADAPTER_CONFIG = "adapter_config.json"
ADAPTER_WEIGHTS = ("adapter_model.safetensors", "adapter_model.bin")
_CONFIG = "config.json"
_WEIGHTS = re.compile(r"(model|pytorch_model).*\.(safetensors|bin)(\.index\.json)?")
_META_WEIGHTS = re.compile(r"consolidated\.\d+\.pth")
_NAMED_DIFFERENCE = re.compile(r"(^|[-_. ])(w?diff|weight-?diff|delta|xor)([-_. ]|$)", re.IGNORECASE)
_GGML_MAGICS = (b"lmgg", b"fmgg", b"tjgg")  # "ggml", "ggmf", "ggjt" as little-endian numbers
_GZIP = b"\x1f\x8b\x08"
_MAX_NAME = 200


@dataclass(frozen=True)
class Found:
    """`kind` is one of the names above. `base` is what a model to be added to a base says that base is, if it does."""

    kind: str
    base: str | None = None


def what_is(path: Path) -> Found:
    """Never raises: what can't be read is nothing."""
    try:
        if path.is_dir():
            return _folder(path)
        # Not a pipe, which would be waited for.
        return _file(path) if path.is_file() else Found(NOTHING)
    except (OSError, ConvertError, ValueError):  # ValueError: a name with a null character
        return Found(NOTHING)


def is_xor(folder: Path) -> bool:
    """Whether the folder is an XOR payload: files with a checkpoint's names, of which config.json isn't text at all.

    Every config.json begins with a brace, so the XOR of two begins with a zero. Some payloads are gzipped besides.
    """
    config = folder / _CONFIG
    if not config.is_file():
        return False
    with config.open("rb") as file:
        begin = file.read(len(_GZIP))
    return begin[:1] == b"\0" or begin == _GZIP


def _folder(folder: Path) -> Found:
    names = {entry.name for entry in folder.iterdir()}
    if ADAPTER_CONFIG in names:
        return Found(ADAPTER, _name(read_json_object(folder / ADAPTER_CONFIG), "base_model_name_or_path"))
    if _CONFIG in names and any(_WEIGHTS.fullmatch(name) for name in names):
        if is_xor(folder):
            return Found(DIFFERENCE)
        if _NAMED_DIFFERENCE.search(folder.resolve().name):
            return Found(DIFFERENCE, _name(read_json_object(folder / _CONFIG), "_name_or_path"))
        return Found(CHECKPOINT)
    if any(_META_WEIGHTS.fullmatch(name) for name in names):
        return Found(META)
    return Found(NOTHING)


def _file(path: Path) -> Found:
    with path.open("rb") as file:
        begin = file.read(16)
    if begin[:4] == b"GGUF":
        return Found(GGUF)
    if begin[:4] in _GGML_MAGICS:
        return Found(GGML)
    if path.name in (*ADAPTER_WEIGHTS, ADAPTER_CONFIG) or path.name == _CONFIG or _WEIGHTS.fullmatch(path.name):
        return _folder(path.parent)
    if _META_WEIGHTS.fullmatch(path.name):
        return Found(META)
    # A pair of an array of short texts and bytes, in msgpack.
    if len(begin) == 16 and begin[0] == 0x92 and begin[1] >> 4 == 9 and begin[2] >> 5 == 5:
        return Found(STREAM)
    return Found(NOTHING)


def _name(config: dict[str, Any], key: str) -> str | None:
    value = config.get(key)
    return value[:_MAX_NAME] if isinstance(value, str) and value else None
