"""A LLaMA in llama.cpp's formats before GGUF: one .bin file, or its parts beside each other (.bin, .bin.1 and so on).

Knows how parts make a whole, and what the header leaves unsaid. The bytes of one file are ggml_file's business, and
Meta's tensor names, which these files have, are the family's.
"""

import itertools
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from convert.checkpoints.ggml_file import MAGICS, GgmlFile, GgmlHeader
from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError
from convert.json_files import read_optional_json
from convert.sources import Source
from convert.tokenizers.folder import SENTENCEPIECE_FILE, read_vocabulary
from convert.tokenizers.ggml_tokens import agrees, embedded_vocabulary, with_embedded_additions
from convert.tokenizers.vocabulary import Vocabulary

PARAMS_FILE = "params.json"

_MAX_FILES = 4096
_MAX_PARTS = 64
_PART_NAME = re.compile(r".+\.bin\.[1-9]\d?")
_PADDING = ("[PAD]", "<pad>")
_EMBEDDING = "tok_embeddings.weight"
_FIRST_KEYS = "layers.0.attention.wk.weight"
_FIRST_GATE = "layers.0.feed_forward.w1.weight"
# Parts hold columns of these matrices and rows of all others, as Meta's model parallelism divided them.
_DIVIDED_BY_COLUMNS = re.compile(r"tok_embeddings\.weight|layers\.\d+\.(attention\.wo|feed_forward\.w2)\.weight")
# What people's scripts appended: llama-2-7b.ggmlv3.q4_0, alpaca-7b-q4, model-f16.
_TYPE_IN_NAME = re.compile(r"(^|[-.])(ggml(v\d)?[-.])?(q\d(_[01k])?(_[sml])?|f16|f32)$", re.IGNORECASE)
# In the file's name -> context length, norm constant and rotary base, which the header lacks. The first that occurs.
_BY_NAME = {
    "codellama": (16384, 1e-5, 1e6),
    "code-llama": (16384, 1e-5, 1e6),
    "llama2": (4096, 1e-5, 1e4),
    "llama-2": (4096, 1e-5, 1e4),
    "llama_2": (4096, 1e-5, 1e4),
}
_FIRST_LLAMA = (2048, 1e-6, 1e4)
_SECOND_LLAMA = (4096, 1e-5, 1e4)


class GgmlCheckpoint:
    """All tensors of all parts, merged as they are read, under Meta's names."""

    def __init__(self, parts: list[GgmlFile]) -> None:
        self._parts = parts
        self._tensors = {name: _merged(name, parts) for name in parts[0].tensors}

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        return MappingProxyType(self._tensors)

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(part.path for part in self._parts)

    def read(self, name: str) -> Array:
        if len(self._parts) == 1 or len(self._tensors[name].shape) == 1:
            return self._parts[0].read(name)
        # Rows of blocks are divided between blocks, so that bytes can be joined like numbers.
        return np.concatenate([part.read(name) for part in self._parts], axis=_axis(name))

    def release(self) -> None:
        for part in self._parts:
            part.release()

    def close(self) -> None:
        for part in self._parts:
            part.close()


def recognises(path: Path) -> bool:
    """A file with one of the magic numbers, or a folder with a .bin file that has one."""
    return bool(_first_parts(path)) if path.is_dir() else _has_magic(path)


def open_source(path: Path) -> Source:
    """Raises ConvertError where the files can't be used."""
    if path.is_dir():
        first, *others = _first_parts(path)
        if others:
            raise ConvertError(f"{path} has several models ({first.name}, {others[0].name}): choose one of the files.")
    else:
        # Any part stands for all.
        first = path.with_suffix("") if _PART_NAME.fullmatch(path.name) else path
    if not first.is_file():
        raise ConvertError(f"{path} is one of several parts, and the first, {first.name}, is missing beside it.")
    parts = _open_parts(first)
    try:
        vocabulary, tokenizer, warnings = _vocabulary(first.parent, parts[0])
        checkpoint = GgmlCheckpoint(parts)
        config, assumed = _config(first, parts[0].header, checkpoint.tensors)
        padding = next((number for number, text in enumerate(vocabulary.tokens) if text in _PADDING), None)
        config |= {} if padding is None else {"pad_token_id": padding}
    except ConvertError:
        for part in parts:
            part.close()
        raise
    return Source(
        folder=_named_after(first),
        tokenizer=tokenizer,
        config=config,
        checkpoint=checkpoint,
        warnings=(*warnings, assumed),
        vocabulary=vocabulary,
    )


def _has_magic(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(4) in MAGICS
    except OSError:
        return False


def _first_parts(folder: Path) -> list[Path]:
    """The first parts of the models in the folder, and the only parts of those in one."""
    try:
        paths = list(itertools.islice(folder.iterdir(), _MAX_FILES))
    except OSError:
        return []
    return sorted(path for path in paths if path.suffix == ".bin" and _has_magic(path))


def _open_parts(first: Path) -> list[GgmlFile]:
    parts = [GgmlFile(first)]
    try:
        whole = parts[0].header.n_embd
        width = parts[0].tensors[_EMBEDDING].shape[-1] if _EMBEDDING in parts[0].tensors else whole
        n_parts = max(1, whole // width)
        if n_parts > _MAX_PARTS or width * n_parts != whole:
            raise ConvertError(
                f"{first} is damaged: its rows of {width} numbers can't be a part of {whole}. Get another copy of it."
            )
        paths = [first.with_name(f"{first.name}.{number}") for number in range(1, n_parts)]
        if missing := [path.name for path in paths if not path.is_file()]:
            raise ConvertError(
                f"{first} is one of {n_parts} parts, and {', '.join(missing[:5])} is missing beside it: get all parts "
                "into one folder."
            )
        for path in paths:
            parts.append(GgmlFile(path))
            _check_part(parts[0], parts[-1])
    except ConvertError:
        for part in parts:
            part.close()
        raise
    return parts


def _check_part(first: GgmlFile, other: GgmlFile) -> None:
    if (first.header, first.tensors) != (other.header, other.tensors):
        raise ConvertError(
            f"{other.path} is no part of the same model as {first.path}: its header or its tensors differ. Get both "
            "from the same place."
        )
    for name, tensor in first.tensors.items():
        if len(tensor.shape) == 1 and not np.array_equal(first.read(name), other.read(name), equal_nan=True):
            raise ConvertError(
                f"{other.path} is no part of the same model as {first.path}: {name} differs. Get both from the same "
                "place."
            )


def _axis(name: str) -> int:
    return 1 if _DIVIDED_BY_COLUMNS.fullmatch(name) else 0


def _merged(name: str, parts: list[GgmlFile]) -> StoredTensor:
    tensor = parts[0].tensors[name]
    shape = list(tensor.shape)
    if len(shape) > 1:
        shape[_axis(name)] *= len(parts)
    return StoredTensor(name, tensor.dtype, tuple(shape))


def _config(path: Path, header: GgmlHeader, tensors: Mapping[str, StoredTensor]) -> tuple[dict[str, Any], str]:
    """The configuration in config.json's terms, and a sentence on what of it had to be assumed.

    Where a tensor that tells a size is missing, the family will miss it in its own words.
    """
    keys, gate = tensors.get(_FIRST_KEYS), tensors.get(_FIRST_GATE)
    n_kv_heads = max(1, keys.shape[0] // header.n_rot) if keys is not None else header.n_head
    # Of Meta's first two only the second shares keys between heads.
    default = _FIRST_LLAMA if n_kv_heads == header.n_head else _SECOND_LLAMA
    name = path.name.lower()
    context, epsilon, theta = next((values for part, values in _BY_NAME.items() if part in name), default)
    params = read_optional_json(path.parent / PARAMS_FILE)
    told = params.get("dim") == header.n_embd and params.get("n_layers") == header.n_layer
    if told:
        epsilon, theta = params.get("norm_eps", epsilon), params.get("rope_theta", theta)
    config = {
        "architectures": ["MetaLlamaForCausalLM"],
        "vocab_size": header.n_vocab,
        "hidden_size": header.n_embd,
        "intermediate_size": gate.shape[0] if gate is not None else header.n_mult,
        "num_hidden_layers": header.n_layer,
        "num_attention_heads": header.n_head,
        "num_key_value_heads": n_kv_heads,
        "max_position_embeddings": context,
        "rms_norm_eps": epsilon,
        "rope_theta": theta,
        "unk_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
    }
    if told:
        return config, f"A ggml file doesn't say its context length: {context:,} tokens were taken."
    return config, (
        f"A ggml file doesn't say its context length and its norm constant: {context:,} tokens and {epsilon:g} were "
        "taken."
    )


def _vocabulary(folder: Path, first: GgmlFile) -> tuple[Vocabulary, Path, tuple[str, ...]]:
    """The vocabulary, the folder of the tokenizer's other files, and sentences.

    tokenizer.model beside the file wins over what is in it, or one folder up as in Meta's layout. Where what is in the
    file is taken, nothing beside it is: it may belong to any other model.
    """
    ignored: tuple[str, ...] = ()
    places = [folder, folder.parent] if (folder / PARAMS_FILE).is_file() else [folder]
    for place in places:
        if not (place / SENTENCEPIECE_FILE).is_file():
            continue
        try:
            vocabulary = read_vocabulary(place)
        except ConvertError as error:
            ignored = (str(error),)
            continue
        if agrees(vocabulary, first.tokens):
            return with_embedded_additions(vocabulary, first.tokens), place, ()
        ignored = (
            f"{place / SENTENCEPIECE_FILE} was left aside: its tokens are not those inside {first.path.name}, so it "
            "belongs to another model.",
        )
    return embedded_vocabulary(first.tokens, first.scores), first.path, ignored


def _named_after(path: Path) -> Path:
    """A path of the name that the model should have: its file's, or its folder's where the file's says nothing."""
    name = _TYPE_IN_NAME.sub("", path.name.removesuffix(".bin").removeprefix("ggml-"))
    return path.parent if name in ("", "model") else path.with_name(name)
