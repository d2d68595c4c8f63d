"""LLaMA as Meta distributes it: `consolidated.NN.pth`, params.json, and tokenizer.model there or one folder above.

Knows the folder's layout; how the parts join and what params.json means, the modules beside this one know.
"""

from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

from convert.checkpoints.checklist import CHECKLIST, TOKENIZER_CHECKLIST, read_checklist, verify
from convert.checkpoints.meta_params import config_terms, head_size, n_heads, width
from convert.checkpoints.meta_shards import MetaCheckpoint, missing_numbers, part_paths
from convert.checkpoints.safetensors import is_safetensors
from convert.checkpoints.torch_zip import TorchFile, is_torch
from convert.errors import ConvertError
from convert.json_files import read_json_object
from convert.sources import Source
from convert.tokenizers.tiktoken_model import is_tiktoken, special_ids

PARAMS_FILE = "params.json"
_TOKENIZER_FILES = ("tokenizer.model", "tokenizer.json")
_EMBEDDING, _OUTPUT = "tok_embeddings.weight", "output.weight"
_MAX_FOLDERS = 1000
# Of every LLaMA before the third.
_SENTENCEPIECE_IDS = {"bos_token_id": 1, "eos_token_id": 2}


def recognises(path: Path) -> bool:
    """A folder with parts of such a model, or just above it, or one part; not where transformers' weights are too."""
    if path.is_file():
        return path in part_paths(path.parent).values() or (
            path.suffix == ".pth" and (path.parent / PARAMS_FILE).is_file()
        )
    return _model_folder(path) is not None and not is_safetensors(path) and not is_torch(path)


def open_source(path: Path) -> Source:
    """Raises ConvertError where a part is missing or damaged, or the parts don't belong together."""
    folder = path.parent if path.is_file() else _model_folder(path) or path
    parts = part_paths(folder)
    if path.is_file() and path not in parts.values():
        parts = {0: path}
    if not (folder / PARAMS_FILE).is_file():
        raise ConvertError(f"{folder} has no {PARAMS_FILE}: put the one that belongs to these weights beside them.")
    params = read_json_object(folder / PARAMS_FILE)
    inner: Any = params.get("model")
    params = inner if isinstance(inner, dict) else params
    _refuse_gaps(folder, sorted(parts), read_checklist(folder / CHECKLIST))
    checkpoint = _open_parts(folder, parts, width(params), n_heads(params) * head_size(params))
    try:
        config, warnings = config_terms(params, checkpoint.tensors, folder)
        tokenizer = _tokenizer_folder(folder)
        config |= _special_ids(tokenizer)
    except ConvertError:
        checkpoint.close()
        raise
    # A checkpoint of the hub has Meta's files in a folder of this name, and its name and card above it.
    named = folder.parent if folder.name == "original" else folder
    return Source(named, tokenizer, config, checkpoint, tuple(warnings), verify=_verification(folder, tokenizer))


def _model_folder(path: Path) -> Path | None:
    """The folder itself, or the only one in it that has parts: Meta's download has one for each model."""
    if part_paths(path):
        return path
    try:
        inner = [folder for folder in islice(path.iterdir(), _MAX_FOLDERS) if folder.is_dir() and part_paths(folder)]
    except OSError:
        return None
    return inner[0] if len(inner) == 1 else None


def _open_parts(folder: Path, parts: dict[int, Path], dim: int, query_size: int) -> MetaCheckpoint:
    files: list[TorchFile] = []
    try:
        for path in parts.values():
            files.append(TorchFile(path))
            if len(files) == 1:
                _refuse_missing(folder, missing_numbers(files[0].tensors, sorted(parts), query_size))
        # Llama 3.2's small models have one matrix for both ends, under both names; llama.cpp wants it once.
        tied = all(file.is_same(_OUTPUT, _EMBEDDING) for file in files)
        return MetaCheckpoint(files, dim, (_OUTPUT,) if tied else ())
    except ConvertError:
        for file in files:
            file.close()
        raise


def _refuse_gaps(folder: Path, found: list[int], listed: dict[str, str]) -> None:
    """Before anything is opened: numbers left out, and parts that checklist.chk lists."""
    numbers = {number for number in range(100) if f"consolidated.{number:02}.pth" in listed}
    _refuse_missing(folder, sorted((numbers | set(range(found[-1]))) - set(found)))


def _refuse_missing(folder: Path, missing: list[int]) -> None:
    if missing:
        names = ", ".join(f"consolidated.{number:02}.pth" for number in missing[:8])
        raise ConvertError(f"{folder} is incomplete: {names} is missing. Download it into the same folder.")


def _tokenizer_folder(folder: Path) -> Path:
    for place in (folder, folder.absolute().parent):
        if any((place / name).is_file() for name in _TOKENIZER_FILES):
            return place
    return folder


def _special_ids(tokenizer: Path) -> dict[str, Any]:
    """What begins and ends a text, which Meta's code knows and its files don't say."""
    path = tokenizer / "tokenizer.model"
    if (tokenizer / "tokenizer.json").is_file() and not path.is_file():
        return {}
    return special_ids(path) if is_tiktoken(path) else dict(_SENTENCEPIECE_IDS)


def _verification(folder: Path, tokenizer: Path) -> Callable[[Callable[[str], None]], None]:
    lists = (tokenizer / TOKENIZER_CHECKLIST, folder / CHECKLIST)
    return lambda on_progress: verify(lists, on_progress)
