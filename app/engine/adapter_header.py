"""What a LoRA adapter in GGUF must be before llama.cpp may add it to a model.

Knows llama.cpp's layout of adapters (src/llama-adapter.cpp): pairs `NAME.lora_a`, `NAME.lora_b` for the tensor NAME of
the model. llama.cpp asserts what it does not check, and drops without a word what it can't use; both are refused here.
Knows nothing of scales, nor how an adapter is used.
"""

import math
import mmap
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from app.engine.parts import all_parts, read_header
from app.errors import PunaError
from convert.gguf_file import GgufFile, TensorInfo

_EMBEDDING = "token_embd.weight"
_ALPHA = "adapter.lora.alpha"
_MAX_ALPHA = 1e6
_FLOAT32 = (6).to_bytes(4, "little")  # GGUF's number for the type of a value
# Type -> how its numbers are told to be finite: (numpy type, bits that are all set in an infinity or NaN).
_EXPONENTS = {"F32": ("<u4", 0x7F800000), "F16": ("<u2", 0x7C00), "BF16": ("<u2", 0x7F80), "Q8_0": ("<u2", 0x7C00)}
_Q8_0_BYTES = 34  # a scale of half precision, then 32 numbers


def model_shapes(model: Path) -> dict[str, tuple[int, ...]]:
    """Name -> shape, in ggml's order, of every tensor of a model, of all parts of a split one. Raises PunaError."""
    return {tensor.name: tensor.shape for part in all_parts(read_header(model)) for tensor in part.tensors}


def check_adapter(path: Path, architecture: str, shapes: Mapping[str, tuple[int, ...]]) -> None:
    """Raise PunaError in one sentence where `path` is no adapter for a model of this architecture and these shapes.

    `shapes` is as of `model_shapes`. Reads all numbers of the adapter once.
    """
    if path.is_dir():
        raise PunaError(
            f"{path} is a folder: make an adapter file of it with `puna convert {path} --base BASE -o NAME.gguf"
            " --type f16`, where BASE is the folder of the model it was trained on"
        )
    file = read_header(path)
    _check_kind(file, architecture)
    pairs: dict[str, dict[str, TensorInfo]] = {}
    for tensor in file.tensors:
        name, _, side = tensor.name.rpartition(".lora_")
        if side not in ("a", "b") or not name:
            raise PunaError(
                f"{path} also replaces {tensor.name}, which llama.cpp can't while a model runs: merge it into its base"
                " with `puna convert BASE --adapter ADAPTER`"
            )
        if tensor.type not in _EXPONENTS:
            raise PunaError(f"{path} has matrices of the type {tensor.type}: get it as F32, F16, BF16 or Q8_0")
        pairs.setdefault(name, {})[side] = tensor
    if not pairs:
        raise PunaError(f"{path} holds no matrices, so it would change nothing: convert the adapter again")
    for name, sides in pairs.items():
        if len(sides) != 2:
            raise PunaError(f"{path} is incomplete: of {name} one matrix is missing. Download or convert it again")
        if name not in shapes:
            raise PunaError(f"{path} is an adapter for another model: it changes {name}, which this one doesn't have")
        if not _fits(sides["a"].shape, sides["b"].shape, shapes[name], name == _EMBEDDING):
            raise PunaError(
                f"{path} is an adapter for another model: its matrices for {name} have the shapes"
                f" {_words(sides['a'].shape)} and {_words(sides['b'].shape)}, and the tensor is {_words(shapes[name])}"
            )
    _check_numbers(file)


def _check_kind(file: GgufFile, architecture: str) -> None:
    path, metadata = file.path, file.metadata
    if metadata.get("general.type") != "adapter" or metadata.get("adapter.type") != "lora":
        kind = metadata.get("adapter.type", metadata.get("general.type", "model"))
        raise PunaError(f"{path} is no LoRA adapter (it says {str(kind)[:40]!r}): choose an adapter file")
    if metadata.get("general.architecture") != architecture:
        made_for = str(metadata.get("general.architecture"))[:40]
        raise PunaError(f"{path} is an adapter for {made_for} models, and this model is of the kind {architecture}")
    if "adapter.alora.invocation_tokens" in metadata:
        raise PunaError(f"{path} is an aLoRA adapter, which acts only after certain tokens and can't be used here")
    alpha = metadata.get(_ALPHA, 0.0)
    if not isinstance(alpha, float) or not math.isfinite(alpha) or abs(alpha) > _MAX_ALPHA or not _is_float32(file):
        raise PunaError(f"{path} can't be a working adapter: it says {_ALPHA} = {alpha}. Convert it again")


def _is_float32(file: GgufFile) -> bool:
    """Whether alpha has the type without which llama.cpp ends the process. Whatever looks like its key counts."""
    key = len(_ALPHA).to_bytes(8, "little") + _ALPHA.encode()
    try:
        with file.path.open("rb") as opened:
            header = opened.read(file.data_offset)
    except OSError as error:
        raise PunaError(f"{file.path} can't be read ({error.strerror}): choose an adapter file") from error
    return all(following[:4] == _FLOAT32 for following in header.split(key)[1:])


def _fits(a: tuple[int, ...], b: tuple[int, ...], whole: tuple[int, ...], embedding: bool) -> bool:
    """Shapes in ggml's order. A matrix of several experts has its pairs one behind the other."""
    (n_in, n_out, *experts), (a0, a1, *a_rest), (b0, b1, *b_rest) = (
        (*shape, *[1] * (4 - len(shape))) for shape in (whole, a, b)
    )
    if embedding:  # as its rows are looked up and not multiplied, A lies the other way round
        return a0 == b0 and a1 == n_out and b1 == n_in and a_rest == b_rest == experts
    return a0 == n_in and a1 == b0 and b1 == n_out and a_rest == b_rest == experts


def _check_numbers(file: GgufFile) -> None:
    try:
        with file.path.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
            for tensor in file.tensors:
                if not _finite(mapped, file.data_offset + tensor.offset, tensor):
                    raise PunaError(
                        f"{file.path} is damaged: {tensor.name} holds numbers that are not finite. Download or convert"
                        " it again"
                    )
    except (OSError, ValueError) as error:
        raise PunaError(f"{file.path} can't be read ({error}): choose an adapter file") from error


def _finite(mapped: mmap.mmap, offset: int, tensor: TensorInfo) -> bool:
    kind, exponent = _EXPONENTS[tensor.type]
    if tensor.type == "Q8_0":
        # Copied, as a view of the file would keep it open.
        blocks = np.frombuffer(mapped[offset : offset + tensor.n_bytes], np.uint8).reshape(-1, _Q8_0_BYTES)
        numbers = np.ascontiguousarray(blocks[:, :2]).view(kind)
    else:
        numbers = np.frombuffer(mapped[offset : offset + tensor.n_bytes], kind)
    return not bool(((numbers & exponent) == exponent).any())


def _words(shape: tuple[int, ...]) -> str:
    return " × ".join(str(size) for size in reversed(shape))
