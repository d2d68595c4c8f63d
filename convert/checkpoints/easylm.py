"""A LLaMA that EasyLM trained, or a Koala: a stream of flax arrays in one file without an ending to its name.

Knows EasyLM's names and that its matrices lie on their side: [inputs, outputs], where torch has [outputs, inputs].
Turned and under Meta's names they are Meta's model, rotary pairs included. The bytes are easylm_file's business.
"""

import itertools
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from convert.checkpoints.easylm_file import EasyLmFile
from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError
from convert.json_files import read_optional_json
from convert.sources import CONFIG_FILE, Source
from convert.tokenizers.folder import SENTENCEPIECE_FILE

PARAMS_FILE = "params.json"

# EasyLM's name, where N is a layer -> Meta's, and whether the matrix is turned.
_NAMES = {
    "transformer.wte.embedding": ("tok_embeddings.weight", False),
    "transformer.h.N.attention_norm.kernel": ("layers.N.attention_norm.weight", False),
    "transformer.h.N.attention.wq.kernel": ("layers.N.attention.wq.weight", True),
    "transformer.h.N.attention.wk.kernel": ("layers.N.attention.wk.weight", True),
    "transformer.h.N.attention.wv.kernel": ("layers.N.attention.wv.weight", True),
    "transformer.h.N.attention.wo.kernel": ("layers.N.attention.wo.weight", True),
    "transformer.h.N.ffn_norm.kernel": ("layers.N.ffn_norm.weight", False),
    "transformer.h.N.feed_forward.w1.kernel": ("layers.N.feed_forward.w1.weight", True),
    "transformer.h.N.feed_forward.w2.kernel": ("layers.N.feed_forward.w2.weight", True),
    "transformer.h.N.feed_forward.w3.kernel": ("layers.N.feed_forward.w3.weight", True),
    "transformer.ln_f.kernel": ("norm.weight", False),
    "lm_head.kernel": ("output.weight", True),
}
_LAYER = re.compile(r"(transformer\.h\.)(\d{1,4})(\..+)")
# What a training state has around and beside the parameters.
_WRAPPER = "params."
_TRAINING_ONLY = ("opt_state.", "step", "dropout_rng")

# A pair of an array of texts and bytes, or a map with a text first.
_BEGINNING = re.compile(
    rb"(\x92[\x91-\x9f]|[\x81-\x8f])[\xa4-\xab](params|transformer|lm_head|step|opt_state)", re.DOTALL
)
_WEIGHTS_OF_OTHERS = re.compile(r".*\.(safetensors|pth|gguf|bin(\.index\.json)?)")
_NEVER_WEIGHTS = (".json", ".model", ".txt", ".md", ".py", ".chk")
_MAX_FILES = 4096
_STRIP = 64  # rows at a time, whose columns then fit into the processor's cache

_HEAD_DIM = 128
_OTHER_HEADS = {3200: 32}  # OpenLLaMA 3B is the one with heads of another width
# Key of GGUF's terms in config.json -> the keys that EasyLM, transformers and Meta have for it.
_TOLD = {
    "num_attention_heads": ("num_attention_heads", "n_heads"),
    "max_position_embeddings": ("max_position_embeddings", "max_sequence_length"),
    "rms_norm_eps": ("rms_norm_eps", "norm_eps"),
    "rope_theta": ("rope_theta",),
}


class EasyLmCheckpoint:
    """The arrays of the file under Meta's names, turned when they are read. Names that are no LLaMA's stay."""

    def __init__(self, file: EasyLmFile) -> None:
        self._file = file
        self._own: dict[str, tuple[str, bool]] = {}
        self._tensors: dict[str, StoredTensor] = {}
        self.n_left_out = 0
        for own, stored in file.arrays.items():
            name, turned = _metas(own)
            if name is None:
                self.n_left_out += 1
                continue
            if name in self._tensors:
                raise ConvertError(f"{file.path} has {name} twice, in different places: it isn't one model.")
            turned = turned and len(stored.shape) == 2
            shape = tuple(reversed(stored.shape)) if turned else stored.shape
            self._own[name] = own, turned
            self._tensors[name] = StoredTensor(name, stored.dtype, shape)

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        return MappingProxyType(self._tensors)

    @property
    def paths(self) -> tuple[Path, ...]:
        return (self._file.path,)

    def read(self, name: str) -> Array:
        own, turned = self._own[name]
        return _turned(self._file.read(own)) if turned else self._file.read(own)

    def release(self) -> None:
        self._file.release()

    def close(self) -> None:
        self._file.close()


def recognises(path: Path) -> bool:
    """A file that begins like such a stream, or a folder with one and without weights in any other form."""
    return bool(_streams(path)) if path.is_dir() else _is_stream(path)


def open_source(path: Path) -> Source:
    """Raises ConvertError where the file can't be used."""
    if path.is_dir():
        first, *others = _streams(path)
        if others:
            raise ConvertError(f"{path} has several models ({first.name}, {others[0].name}): choose one of the files.")
        path, folder = first, path
    else:
        folder = path.parent
    file = EasyLmFile(path)
    try:
        checkpoint = EasyLmCheckpoint(file)
        config, warnings = _config(path, folder, checkpoint.tensors)
    except ConvertError:
        file.close()
        raise
    if checkpoint.n_left_out:
        warnings += (f"{checkpoint.n_left_out} arrays that only a training needs were left out.",)
    above = folder.absolute().parent
    beside = (folder / SENTENCEPIECE_FILE).is_file() or not (above / SENTENCEPIECE_FILE).is_file()
    return Source(path, folder if beside else above, config, checkpoint, warnings)


def _is_stream(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return _BEGINNING.match(file.read(64)) is not None
    except OSError:
        return False


def _streams(folder: Path) -> list[Path]:
    try:
        paths = list(itertools.islice(folder.iterdir(), _MAX_FILES))
    except OSError:
        return []
    if any(_WEIGHTS_OF_OTHERS.fullmatch(path.name) for path in paths):
        return []
    return sorted(path for path in paths if path.suffix not in _NEVER_WEIGHTS and _is_stream(path))


def _metas(own: str) -> tuple[str | None, bool]:
    """Meta's name of an array and whether it is turned; None for what is of a training only."""
    if own.startswith(_TRAINING_ONLY):
        return None, False
    while own.startswith(_WRAPPER):
        own = own.removeprefix(_WRAPPER)
    if (layer := _LAYER.fullmatch(own)) is None:
        return _NAMES.get(own, (own, False))
    name, turned = _NAMES.get(f"{layer[1]}N{layer[3]}", (own, False))
    return name.replace(".N.", f".{int(layer[2])}."), turned


def _turned(matrix: Array) -> Array:
    """A transposed copy, made by reading the file once and in order: a view would be read again for every piece."""
    result = np.empty(matrix.shape[::-1], matrix.dtype)
    for begin in range(0, matrix.shape[0], _STRIP):
        result[:, begin : begin + _STRIP] = matrix[begin : begin + _STRIP].T
    return result


def _config(path: Path, folder: Path, tensors: Mapping[str, StoredTensor]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The configuration in config.json's terms: sizes from the shapes, the rest from a file beside them or assumed."""
    shapes = {name: tensor.shape for name, tensor in tensors.items() if len(tensor.shape) == 2 and all(tensor.shape)}
    if "tok_embeddings.weight" not in shapes:
        raise ConvertError(
            f"{path} is a stream of arrays without transformer.wte.embedding; of EasyLM's models only LLaMA can be "
            "converted."
        )
    vocab_size, width = shapes["tok_embeddings.weight"]
    layers = [int(name.split(".")[1]) for name in shapes if name.startswith("layers.")]
    told: dict[str, Any] = {}
    for name in (PARAMS_FILE, CONFIG_FILE):
        values = read_optional_json(folder / name)
        for key, spellings in _TOLD.items():
            value = next((values[spelling] for spelling in spellings if values.get(spelling) is not None), None)
            if value is not None:
                told[key] = value
    warnings: tuple[str, ...] = ()
    if "num_attention_heads" not in told:
        told["num_attention_heads"] = _assumed_heads(path, width)
        warnings = (
            f"{path.name} doesn't say how many attention heads the model has: {told['num_attention_heads']} were "
            f"taken, as LLaMA has at its width of {width}. If that is wrong, put a {CONFIG_FILE} with "
            "num_attention_heads beside it.",
        )
    heads = told["num_attention_heads"]
    head_dim = max(1, width // heads) if type(heads) is int and heads > 0 else _HEAD_DIM
    gate, keys = shapes.get("layers.0.feed_forward.w1.weight"), shapes.get("layers.0.attention.wk.weight")
    config = {
        "architectures": ["MetaLlamaForCausalLM"],
        "vocab_size": vocab_size,
        "hidden_size": width,
        "intermediate_size": gate[0] if gate else 4 * width,
        "num_hidden_layers": max(layers, default=0) + 1,
        "num_key_value_heads": max(1, keys[0] // head_dim) if keys else heads,
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "unk_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
    }
    return config | told, warnings


def _assumed_heads(path: Path, width: int) -> int:
    if width in _OTHER_HEADS:
        return _OTHER_HEADS[width]
    if width % _HEAD_DIM:
        raise ConvertError(
            f"{path} doesn't say how many attention heads the model has, and its width of {width} is none of LLaMA's: "
            f"put its {CONFIG_FILE} with num_attention_heads beside it."
        )
    return width // _HEAD_DIM
