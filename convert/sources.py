"""Everything a conversion starts from, whatever form it lies in: configuration, weights and tokenizer.

Knows which containers there are, and nothing of what is in them. A container is a module in convert.checkpoints with
`recognises(path) -> bool`, which looks at names and first bytes only, and `open_source(path) -> Source`.
"""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert.checkpoints.tensors import Checkpoint
from convert.errors import ConvertError
from convert.tokenizers.vocabulary import Vocabulary

# In this order; the first that recognises a path opens it.
CONTAINERS = (
    "convert.checkpoints.meta",
    "convert.checkpoints.easylm",
    "convert.checkpoints.huggingface",
    "convert.checkpoints.ggml",
)

CONFIG_FILE = "config.json"


@dataclass(frozen=True)
class Source:
    """An open checkpoint. `config` is in config.json's terms and names its class under `architectures`.

    `folder` gives the model its name and may hold a model card; `tokenizer` is the folder with the tokenizer's files.
    `vocabulary` is the tokenizer where the checkpoint itself holds it: then none is looked for in that folder, which
    may then be the checkpoint's own file. `folder` likewise may be a mere name beside that file.
    `warnings` are sentences about what was noticed while opening. `verify`, where there is one, takes as long as
    reading the files: it compares them with sums that lie beside them, tells what it does, and raises ConvertError.
    `made_of` are the other models that went into it: base and adapters. `stored_dtypes` tells in what its tensors were
    stored where the checkpoint computes them in a wider type. `chat_template` is Jinja to be written in place of the
    checkpoint's own, or of none.
    """

    folder: Path
    tokenizer: Path
    config: Mapping[str, Any]
    checkpoint: Checkpoint
    warnings: tuple[str, ...] = ()
    vocabulary: Vocabulary | None = None
    verify: Callable[[Callable[[str], None]], None] | None = None
    made_of: tuple[Path, ...] = ()
    stored_dtypes: Mapping[str, str] | None = None
    chat_template: str | None = None


def open_source(path: Path) -> Source:
    """The caller closes the checkpoint. Raises ConvertError where nothing that can be read is there."""
    if not path.exists():
        raise ConvertError(f"{path} does not exist: choose the folder with {CONFIG_FILE} and the weights.")
    if not path.is_file() and not path.is_dir():
        raise ConvertError(f"{path} is neither a file nor a folder: choose the folder with the weights.")
    for name in CONTAINERS:
        container = importlib.import_module(name)
        if container.recognises(path):
            source: Source = container.open_source(path)
            return source
    if not path.is_dir():
        raise ConvertError(f"{path} is no checkpoint: choose the folder with {CONFIG_FILE} and the weights.")
    raise ConvertError(f"{path} has no {CONFIG_FILE}: choose the folder that holds it, beside the weights.")
