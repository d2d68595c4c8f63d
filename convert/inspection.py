"""What a folder or file is, in words and numbers, and what is wrong with it, without converting or loading it.

Knows how to ask every part of a checkpoint or GGUF separately, so that one fault does not hide the next.
"""

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import gguf
import numpy as np

from convert.checkpoints.huggingface import open_weights
from convert.conversion import family_of
from convert.errors import ConvertError
from convert.gguf_file import MAGIC, GgufFile, bits_per_weight, read_gguf, type_counts
from convert.json_files import read_json_object, read_optional_json
from convert.model_card import describe
from convert.sources import CONFIG_FILE
from convert.tokenizers.folder import JSON_FILE, SENTENCEPIECE_FILE, read_vocabulary
from convert.tokenizers.special_tokens import read_chat_template
from convert.tokenizers.vocabulary import fitted

T = TypeVar("T")

CHECKPOINT = "checkpoint"
GGUF = "gguf"


@dataclass(frozen=True)
class Inspection:
    """What was found; None where it isn't known. `kind` is "checkpoint" or "gguf".

    `type` is a GGUF's file type or the number type of a checkpoint's matrices. `problems` are sentences about what
    keeps it from being used; `notes` about what is worth knowing. `bits_per_weight` is counted, not claimed.
    """

    path: str
    kind: str
    family: str | None = None
    name: str | None = None
    n_parameters: int | None = None
    type: str | None = None
    bits_per_weight: float | None = None
    tensor_types: dict[str, int] | None = None
    size_bytes: int | None = None
    context_length: int | None = None
    vocab_size: int | None = None
    tokenizer: str | None = None
    has_chat_template: bool = False
    license: str | None = None
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def inspect(path: Path) -> Inspection:
    """Look at a checkpoint folder or a GGUF. Raises ConvertError where the path is missing or is neither."""
    if path.is_dir():
        return _inspect_folder(path)
    if not path.exists():
        raise ConvertError(f"{path} does not exist: choose a checkpoint's folder or a .gguf file.")
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except OSError as error:
        raise ConvertError(f"{path} can't be read ({error.strerror}).") from error
    if magic != MAGIC:
        raise ConvertError(
            f"{path} is not a GGUF file (it begins with {magic!r}): choose a .gguf file or a checkpoint's folder."
        )
    try:
        return _inspect_gguf(read_gguf(path, long_arrays=True))
    except ConvertError as error:
        return Inspection(str(path), GGUF, size_bytes=path.stat().st_size, problems=(str(error),))


class _Problems:
    """Runs steps, keeping the sentence of each that fails."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def attempt(self, step: Callable[[], T]) -> T | None:
        try:
            return step()
        except ConvertError as error:
            if str(error) not in self.found:
                self.found.append(str(error))
            return None


def _inspect_folder(folder: Path) -> Inspection:
    parts = (CONFIG_FILE, SENTENCEPIECE_FILE, JSON_FILE, "model.safetensors", "model.safetensors.index.json")
    if not any((folder / part).exists() for part in parts):
        models = sorted(path.name for path in folder.glob("*.gguf"))
        hint = f"it holds the GGUF {models[0]}, choose that" if models else f"none of {', '.join(parts)} is in it"
        raise ConvertError(f"{folder} is no checkpoint: {hint}.")
    problems = _Problems()
    notes: list[str] = []
    config = problems.attempt(lambda: _config(folder)) or {}
    family = problems.attempt(lambda: family_of(config)) if config else None
    settings = problems.attempt(lambda: family.read_config(config)) if family is not None else None
    sizes: Counter[str] = Counter()
    size_bytes, n_parameters = None, None
    checkpoint = problems.attempt(lambda: open_weights(folder))
    if checkpoint is not None:
        try:
            for tensor in checkpoint.tensors.values():
                sizes[tensor.dtype] += math.prod(tensor.shape)
            n_parameters = sum(sizes.values())
            size_bytes = sum(path.stat().st_size for path in folder.glob("*.safetensors"))
            if family is not None and settings is not None:
                opened = checkpoint

                def same(first: str, second: str) -> bool:
                    return bool(np.array_equal(opened.read(first), opened.read(second)))

                plan = problems.attempt(lambda: family.plan(settings, opened.tensors, same))
                if plan is not None:
                    n_parameters = sum(math.prod(t.shape) for t in plan.tensors if t.sources)
                    notes += plan.warnings
        finally:
            checkpoint.close()
    vocabulary = problems.attempt(lambda: read_vocabulary(folder))
    if vocabulary is not None:
        notes += vocabulary.warnings
        if settings is not None:
            problems.attempt(lambda: fitted(vocabulary, settings.vocab_size))
    token_settings = problems.attempt(lambda: read_optional_json(folder / "tokenizer_config.json")) or {}
    template = problems.attempt(lambda: read_chat_template(folder, token_settings))
    card = describe(folder, config, n_parameters or 0)
    return Inspection(
        path=str(folder),
        kind=CHECKPOINT,
        family=family.FAMILY if family is not None else None,
        name=card.name,
        n_parameters=n_parameters,
        type=sizes.most_common(1)[0][0].lower() if sizes else None,
        size_bytes=size_bytes,
        context_length=settings.context_length if settings is not None else None,
        vocab_size=settings.vocab_size if settings is not None else None,
        tokenizer=vocabulary.kind if vocabulary is not None else None,
        has_chat_template=bool(template and template[0]),
        license=card.license,
        problems=tuple(problems.found),
        notes=tuple(notes),
    )


def _config(folder: Path) -> dict[str, Any]:
    if not (folder / CONFIG_FILE).is_file():
        raise ConvertError(f"{folder} has no {CONFIG_FILE}: choose the folder that holds it, beside the weights.")
    return read_json_object(folder / CONFIG_FILE)


def _inspect_gguf(file: GgufFile) -> Inspection:
    def known(key: str, kind: type) -> Any:
        value = file.metadata.get(key)
        return value if isinstance(value, kind) else None

    architecture = known("general.architecture", str)
    tokens = known("tokenizer.ggml.tokens", list)
    number = known("general.file_type", int)
    names = {kind.value: kind.name for kind in gguf.LlamaFileType}
    type_name = names.get(number, "").removeprefix("MOSTLY_").removeprefix("ALL_").lower() if number is not None else ""
    return Inspection(
        path=str(file.path),
        kind=GGUF,
        family=architecture,
        name=known("general.name", str),
        n_parameters=sum(tensor.n_elements for tensor in file.tensors),
        type=type_name or None,
        bits_per_weight=bits_per_weight(file),
        tensor_types=type_counts(file),
        size_bytes=file.size_bytes,
        context_length=known(f"{architecture}.context_length", int),
        vocab_size=len(tokens) if tokens is not None else None,
        tokenizer=known("tokenizer.ggml.model", str),
        has_chat_template=bool(known("tokenizer.chat_template", str)),
        license=known("general.license", str),
        problems=tuple(_gguf_problems(file, architecture, tokens)),
        notes=tuple(_gguf_notes(file, tokens)),
    )


def _gguf_problems(file: GgufFile, architecture: str | None, tokens: list[Any] | None) -> list[str]:
    """What llama.cpp would refuse, or would end its process over."""
    if architecture is None:
        return ["It does not say of which architecture it is, so nothing can load it."]
    problems = []
    if not file.tensors:
        problems.append("It holds no weights, only a header.")
    n_layers = file.metadata.get(f"{architecture}.block_count")
    if not isinstance(n_layers, int) or not 0 < n_layers <= 1000:
        problems.append(f"It claims to have {n_layers} layers.")
    epsilon = file.metadata.get(f"{architecture}.attention.layer_norm_rms_epsilon")
    if isinstance(epsilon, float) and not 0 <= epsilon < 1:
        problems.append(f"Its normalization constant is {epsilon}, which can't be.")
    if file.tensors and not any(tensor.name == "token_embd.weight" for tensor in file.tensors):
        problems.append("It lacks token_embd.weight, without which no text model works: it was converted wrongly.")
    if tokens is None:
        problems.append("It has no tokenizer.")
    for tensor in file.tensors:
        if tensor.name == "token_embd.weight" and tokens is not None and tensor.shape[-1] != len(tokens):
            problems.append(f"It has {len(tokens):,} tokens but {tensor.shape[-1]:,} rows of weights for them.")
    return problems


def _gguf_notes(file: GgufFile, tokens: list[Any] | None) -> list[str]:
    notes = []
    if not isinstance(file.metadata.get("tokenizer.chat_template"), str):
        notes.append("It has no chat template: choose one before chatting, or use it to continue texts.")
    if file.metadata.get("tokenizer.ggml.model") == "llama" and tokens is not None and "<0x00>" not in tokens:
        notes.append("Its tokenizer has no byte tokens: characters that it doesn't know can't be given to it.")
    return notes
