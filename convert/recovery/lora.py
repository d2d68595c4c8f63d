"""A LoRA adapter as PEFT saves it: which modules of the base it changes, by which pair of matrices, how strongly.

Knows the names that PEFT gave its tensors since 2023 and the files they lie in. Refuses to know what is made of them:
`lora_merge` adds them to the base, `lora_gguf` writes them as a GGUF adapter.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from convert.checkpoints.safetensors import SafetensorsFile
from convert.checkpoints.tensors import STORED_TYPES, Array, Checkpoint, StoredTensor, to_float32
from convert.checkpoints.torch_zip import TorchFile
from convert.errors import ConvertError
from convert.json_files import read_json_object
from convert.recovery.lora_config import LoraConfig, read_lora_config
from convert.recovery.recognition import ADAPTER_CONFIG, ADAPTER_WEIGHTS

_PREFIX = re.compile(r"(base_model\.model\.)?(?P<name>.+)")
_MATRIX = re.compile(r"(?P<module>.+)\.lora_(?P<side>[AB])(\.(?!weight$|bias$)[^.]+)?\.(?P<kind>weight|bias)")
_EMBEDDING = re.compile(r"(?P<module>.+)\.lora_embedding_(?P<side>[AB])(\.[^.]+)?")
# modules_to_save and biases under the wrappers that PEFT put around them.
_WRAPPERS = re.compile(r"\.(base_layer|modules_to_save(\.(?!weight$|bias$)[^.]+)?)(?=\.)")
# What families call the modules of the embedding and of the output matrix.
_EMBEDDING_MODULES = ("embed_tokens", "embed_in", "wte", "word_embeddings", "lm_head", "embed_out")
_UNUSED = re.compile(r"\.original_module\.")


@dataclass(frozen=True)
class LowRank:
    """What is added to `target`, the name of a tensor of the base: scale · B·A, or its transpose.

    `a` and `b` are names of the adapter's tensors: A of shape [rank, in], B of shape [out, rank]. `transposed` says
    that the tensor is [in, out], as embeddings are.
    """

    target: str
    a: str
    b: str
    rank: int
    rows: int
    columns: int
    scale: float
    embedding: bool = False
    transposed: bool = False


@dataclass(frozen=True)
class Adapter:
    """An open adapter. `replaced` maps names of the base's tensors to the adapter's tensors that take their place.

    `bias_steps` maps names of the base's biases to (the adapter's tensor, scale): what `lora_bias` adds to them.
    """

    folder: Path
    config: LoraConfig
    checkpoint: Checkpoint
    low_rank: Mapping[str, LowRank]
    replaced: Mapping[str, str]
    bias_steps: Mapping[str, tuple[str, float]]

    def a(self, change: LowRank) -> Array:
        """float32 of shape [rank, in]."""
        return self._read(change.a)

    def b(self, change: LowRank) -> Array:
        """float32 of shape [out, rank]."""
        return self._read(change.b)

    def _read(self, name: str) -> Array:
        return to_float32(self.checkpoint.read(name), self.checkpoint.tensors[name].dtype)


def open_adapter(folder: Path) -> Adapter:
    """The caller closes the checkpoint. Raises ConvertError where it is no LoRA adapter that can be used exactly."""
    if folder.is_file():
        folder = folder.parent
    path = folder / ADAPTER_CONFIG
    if not path.is_file():
        raise ConvertError(f"{folder} is no adapter: choose the folder that holds {ADAPTER_CONFIG}.")
    config = read_lora_config(read_json_object(path), str(path))
    checkpoint = _open_weights(folder)
    try:
        return _read_adapter(folder, config, checkpoint)
    except ConvertError:
        checkpoint.close()
        raise


def fitted(adapter: Adapter, base: Mapping[str, StoredTensor], tied: bool) -> Adapter:
    """The adapter for this base. Raises ConvertError naming the first tensor that the base lacks or has otherwise.

    `tied` says that the base's output matrix is its embedding: changing one of the two alone is then no model that
    llama.cpp has. With `fan_in_fan_out` a tensor may be stored as [in, out]; for those that aren't PEFT ignores it.
    """
    low_rank = {}
    for name, change in adapter.low_rank.items():
        _check_there(adapter, name, base)
        found = base[name].shape
        shape: tuple[int, ...] = (change.rows, change.columns)
        if adapter.config.fan_in_fan_out and found != shape:
            change = replace(change, transposed=True)
        if found != (shape[::-1] if change.transposed else shape):
            raise ConvertError(
                f"{adapter.folder} is made for another model: its change of {name} has the shape {list(shape)}, the "
                f"base's tensor {list(found)}.{_named(adapter)}"
            )
        low_rank[name] = change
    for name, source in adapter.replaced.items():
        _check_there(adapter, name, base)
        shape = adapter.checkpoint.tensors[source].shape
        if base[name].shape != shape:
            raise ConvertError(
                f"{adapter.folder} brings a {name} of the shape {list(shape)} where the base has "
                f"{list(base[name].shape)}: it was trained with a changed vocabulary or on another model. Merge it "
                f"with the program that trained it and convert the merged model.{_named(adapter)}"
            )
    for name, (source, _) in adapter.bias_steps.items():
        _check_there(adapter, name, base)
        if base[name].shape != adapter.checkpoint.tensors[source].shape:
            raise ConvertError(f"{adapter.folder} is made for another model: its {name} has another shape.")
    for name in (*low_rank, *adapter.replaced) if tied else ():
        if name.split(".")[-2:-1] and name.split(".")[-2] in _EMBEDDING_MODULES:
            raise ConvertError(
                f"{adapter.folder} changes {name}, which in this base is embedding and output matrix at once, and "
                "the adapter changes only one of them: merge it with the program that trained it."
            )
    return replace(adapter, low_rank=low_rank)


def _check_there(adapter: Adapter, name: str, base: Mapping[str, StoredTensor]) -> None:
    if name not in base:
        raise ConvertError(
            f"{adapter.folder} is made for another architecture: it changes {name}, which the base lacks."
            f"{_named(adapter)}"
        )


def _named(adapter: Adapter) -> str:
    return f" It names {adapter.config.base} as its base." if adapter.config.base else ""


def _open_weights(folder: Path) -> Checkpoint:
    safe, pickled = (folder / name for name in ADAPTER_WEIGHTS)
    if safe.is_file():
        return SafetensorsFile(safe)
    if pickled.is_file():
        try:
            return TorchFile(pickled)
        except ConvertError as error:
            # A well-known broken upload is a table without a single tensor.
            if "no table of tensors" in str(error):
                raise _without_tensors(folder) from error
            raise
    raise ConvertError(
        f"{folder} holds no weights: {' or '.join(ADAPTER_WEIGHTS)} is expected beside {ADAPTER_CONFIG}."
    )


def _read_adapter(folder: Path, config: LoraConfig, checkpoint: Checkpoint) -> Adapter:
    matrices: dict[tuple[str, bool], dict[str, str]] = {}
    biases: dict[str, str] = {}
    replaced: dict[str, str] = {}
    for source, tensor in checkpoint.tensors.items():
        if tensor.dtype not in STORED_TYPES:
            raise ConvertError(f"{folder}: the tensor {source} is stored as {tensor.dtype}, which no adapter is.")
        if _UNUSED.search(source):
            continue
        match = _PREFIX.fullmatch(source)
        name = match["name"] if match else source
        if "lora_magnitude_vector" in name:
            raise ConvertError(
                f"{folder} is a DoRA adapter, which also scales every column: merge it with the program that trained "
                "it and convert the merged model."
            )
        if (match := _MATRIX.fullmatch(name)) and match["kind"] == "weight":
            _put(matrices.setdefault((match["module"], False), {}), match["side"], source, folder)
        elif match and match["side"] == "B":
            _put(biases, f"{match['module']}.bias", source, folder)
        elif match := _EMBEDDING.fullmatch(name):
            _put(matrices.setdefault((match["module"], True), {}), match["side"], source, folder)
        elif "lora_" in name:
            raise ConvertError(f"{folder} has the tensor {source}, of a kind of LoRA that is not known here.")
        else:
            _put(replaced, _WRAPPERS.sub("", name), source, folder)
    if not matrices:
        raise _without_tensors(folder)
    low_rank = {}
    for (module, embedding), sides in matrices.items():
        change = _low_rank(folder, config, checkpoint, module, embedding, sides)
        low_rank[change.target] = change
    for source in biases.values():
        _vector(folder, checkpoint.tensors[source])
    steps = {}
    for name, source in biases.items():
        pair = low_rank.get(f"{name.removesuffix('.bias')}.weight")
        if pair is None:
            raise ConvertError(f"{folder} has the tensor {source} without the matrices that it belongs to.")
        steps[name] = (source, pair.scale)
    return Adapter(folder, config, checkpoint, low_rank, replaced, steps)


def _without_tensors(folder: Path) -> ConvertError:
    return ConvertError(
        f"{folder} holds no LoRA tensors, so it would change nothing: its training was saved wrongly or the download "
        "is a placeholder. Get the adapter from another place."
    )


def _put(table: dict[str, str], key: str, source: str, folder: Path) -> None:
    if key in table:
        raise ConvertError(f"{folder} has {table[key]} and {source} for one place: it holds more than one adapter.")
    table[key] = source


def _vector(folder: Path, tensor: StoredTensor) -> None:
    if len(tensor.shape) != 1:
        raise ConvertError(f"{folder} has the bias {tensor.name} of shape {list(tensor.shape)}, which can't be.")


def _low_rank(
    folder: Path,
    config: LoraConfig,
    checkpoint: Checkpoint,
    module: str,
    embedding: bool,
    sides: Mapping[str, str],
) -> LowRank:
    if len(sides) != 2:
        (only,) = sides.values()
        raise ConvertError(f"{folder} has the tensor {only} without its counterpart: a part of it is missing.")
    a, b = (checkpoint.tensors[sides[side]].shape for side in "AB")
    if len(a) != 2 or len(b) != 2 or a[0] != b[1] or 0 in (*a, *b):
        raise ConvertError(
            f"{folder} has the matrices {list(a)} and {list(b)} for {module}, which can't be multiplied: it is damaged "
            "or no adapter for language models."
        )
    if a[0] not in config.ranks:
        raise ConvertError(
            f"{folder} has matrices of rank {a[0]} for {module}, which its {ADAPTER_CONFIG} does not name: the two "
            "files belong to different adapters."
        )
    return LowRank(
        target=f"{module}.weight",
        a=sides["A"],
        b=sides["B"],
        rank=a[0],
        rows=b[0],
        columns=a[1],
        scale=config.scale(module, a[0]),
        embedding=embedding,
        transposed=embedding,
    )
