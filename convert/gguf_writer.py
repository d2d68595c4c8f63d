"""Writes a GGUF as a stream: header first, then one tensor after another, in pieces of a few megabytes.

Knows the types that need no quantization (f32, f16, bf16) and q8_0, byte for byte as llama.cpp's own converter writes
them, and those that are written only where a checkpoint holds them already. A file appears whole or not at all. Refuses
to know where tensors come from.
"""

import contextlib
import errno
import hashlib
import math
import os
import shutil
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import gguf
import numpy as np

from convert.checkpoints.tensors import BLOCK_TYPES, Array, is_finite, to_float32
from convert.direct_file import DirectFile, can_write_directly
from convert.early_sync import EarlySync
from convert.errors import ConvertError

# Name of a type -> (ggml's type of the matrices, `general.file_type`).
TYPES: Mapping[str, tuple[gguf.GGMLQuantizationType, gguf.LlamaFileType]] = {
    "f32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
    "f16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
    "bf16": (gguf.GGMLQuantizationType.BF16, gguf.LlamaFileType.MOSTLY_BF16),
    "q8_0": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
}

# The same for what is never made here and only kept: ggml type of most matrices -> name, `general.file_type`.
KEPT_TYPES: Mapping[str, tuple[str, gguf.LlamaFileType]] = {
    "Q4_0": ("q4_0", gguf.LlamaFileType.MOSTLY_Q4_0),
    "Q4_1": ("q4_1", gguf.LlamaFileType.MOSTLY_Q4_1),
    "Q5_0": ("q5_0", gguf.LlamaFileType.MOSTLY_Q5_0),
    "Q5_1": ("q5_1", gguf.LlamaFileType.MOSTLY_Q5_1),
    "Q8_0": ("q8_0", gguf.LlamaFileType.MOSTLY_Q8_0),
    "Q2_K": ("q2_k", gguf.LlamaFileType.MOSTLY_Q2_K),
    "Q3_K": ("q3_k_m", gguf.LlamaFileType.MOSTLY_Q3_K_M),
    "Q4_K": ("q4_k_m", gguf.LlamaFileType.MOSTLY_Q4_K_M),
    "Q5_K": ("q5_k_m", gguf.LlamaFileType.MOSTLY_Q5_K_M),
    "Q6_K": ("q6_k", gguf.LlamaFileType.MOSTLY_Q6_K),
}

# Files of this size and more go past the system's cache; smaller ones are as well kept there for what comes next.
_LARGE_BYTES = 256 << 20
_PIECE_ELEMENTS = 4 << 20
_Q8_0_BLOCK = 32
# Stored type -> the ggml type whose bytes are the same.
_SAME_BYTES = {
    "F32": gguf.GGMLQuantizationType.F32,
    "F16": gguf.GGMLQuantizationType.F16,
    "BF16": gguf.GGMLQuantizationType.BF16,
    **{name: gguf.GGMLQuantizationType[name] for name in BLOCK_TYPES},
}


@dataclass(frozen=True)
class OutputTensor:
    """One tensor to write. `read` gives it as (raw values, a key of STORED_TYPES), of shape `shape` in torch's order.

    A key of BLOCK_TYPES, with the blocks as raw values, is only for that same type or f32.
    The raw values may have more axes than `shape`, if in C order they are the same numbers; pieces are cut on axis 0.
    """

    name: str
    shape: tuple[int, ...]
    type: gguf.GGMLQuantizationType
    read: Callable[[], tuple[Array, str]]

    @property
    def n_elements(self) -> int:
        return math.prod(self.shape)

    @property
    def n_bytes(self) -> int:
        block, block_bytes = gguf.GGML_QUANT_SIZES[self.type]
        return self.n_elements // int(block) * int(block_bytes)


@dataclass(frozen=True)
class Remarks:
    """What was seen in the values while they were written: names of tensors. `sha256` is the file's, in hexadecimal."""

    not_finite: tuple[str, ...]
    overflown: tuple[str, ...]
    sha256: str


def chosen_type(name: str, shape: Sequence[int], type_name: str) -> tuple[gguf.GGMLQuantizationType, str | None]:
    """The type of a tensor in a file of the type `type_name`, and why it is another one than asked for, if it is.

    Vectors and norms stay f32, as llama.cpp needs them.
    """
    wanted, _ = TYPES[type_name]
    if _is_vector(name, shape):
        return gguf.GGMLQuantizationType.F32, None
    if wanted == gguf.GGMLQuantizationType.Q8_0 and shape[-1] % _Q8_0_BLOCK:
        reason = f"{name}: f16 instead of q8_0, because rows of {shape[-1]} numbers are no multiple of {_Q8_0_BLOCK}"
        return gguf.GGMLQuantizationType.F16, reason
    return wanted, None


def kept_type(
    name: str, shape: Sequence[int], stored: str, type_name: str
) -> tuple[gguf.GGMLQuantizationType, str | None]:
    """The same for a file of the kept type `type_name`, where a matrix stays what it is stored as."""
    kind = _SAME_BYTES.get(stored, gguf.GGMLQuantizationType.F32)
    if _is_vector(name, shape):
        return gguf.GGMLQuantizationType.F32, None
    if stored in KEPT_TYPES:  # a mixture, as most types of llama.cpp are
        return kind, None
    return kind, f"{name}: {kind.name.lower()} instead of {type_name}, because the checkpoint holds it so"


def _is_vector(name: str, shape: Sequence[int]) -> bool:
    """llama.cpp adds learned positions to the embeddings, which it can at f32 only."""
    vectors = ("_norm.weight", "position_embd.weight")
    return len(shape) < 2 or name.endswith(vectors) or not name.endswith(".weight")


def write_gguf(
    target: Path,
    architecture: str,
    metadata: Mapping[str, Any],
    tensors: Sequence[OutputTensor],
    on_tensor: Callable[[int, OutputTensor], None],
    release: Callable[[], None] = lambda: None,
) -> Remarks:
    """Write the file beside its name and give it its name when it is complete.

    `metadata` maps keys to bool, int (uint32), np.int32, float (float32), str, or a list of str, int (int32) or float.
    `on_tensor(bytes written before it, tensor)` is called for each tensor, `release` after each piece of one: what was
    read of the checkpoint so far is not needed any more. Raises ConvertError where the disk is too
    small or the place can't be written to; then, as after any other exception, nothing is left behind.
    """
    not_finite: list[str] = []
    overflown: list[str] = []

    def pieces() -> Generator[Array]:
        done = 0
        for tensor in tensors:
            on_tensor(done, tensor)
            finite = fits = True
            for piece in _encoded(tensor):
                finite, fits = finite and piece.finite, fits and piece.fits
                yield piece.data
                release()
            if not finite:
                not_finite.append(tensor.name)
            elif not fits:
                overflown.append(tensor.name)
            done += tensor.n_bytes

    sha256 = write_stream(target, architecture, metadata, tensors, pieces())
    return Remarks(tuple(not_finite), tuple(overflown), sha256)


def write_stream(
    target: Path,
    architecture: str,
    metadata: Mapping[str, Any],
    tensors: Sequence[OutputTensor],
    pieces: Generator[Array],
) -> str:
    """The same where `pieces` are the bytes of all tensors in their order; no piece belongs to two of them.

    It is asked for the next piece once the one before is written, and closed at the end, however that comes. Returns
    the file's SHA-256 in hexadecimal: reading a large file again only for that would take seconds.
    """
    target = target.absolute()
    part = target.with_name(f".{target.name}.part")
    needed = sum(tensor.n_bytes for tensor in tensors)
    _check_space(target.parent, needed)
    try:
        with _removed_on_failure(part), contextlib.closing(pieces):
            sha256 = _write(part, architecture, metadata, tensors, pieces)
            os.replace(part, target)
            sync_folder(target.parent)
    except OSError as error:
        raise _told(error, target, needed) from error
    return sha256


@dataclass(frozen=True)
class _Digested:
    """Writes to `file`, and has `digest` see what is written."""

    file: DirectFile | BinaryIO
    digest: Any

    def write(self, data: bytes | memoryview) -> int:
        self.digest.update(data)
        return self.file.write(data)


def _write(
    part: Path,
    architecture: str,
    metadata: Mapping[str, Any],
    tensors: Sequence[OutputTensor],
    pieces: Generator[Array],
) -> str:
    writer = _described(architecture, metadata, tensors)
    try:
        file = _begin(writer, part)
        file.flush()
        digest = hashlib.sha256(part.read_bytes())
        with contextlib.ExitStack() as stack:
            written: Callable[[int], None]
            if can_write_directly() and sum(tensor.n_bytes for tensor in tensors) >= _LARGE_BYTES:
                rest = _Digested(stack.enter_context(DirectFile(part)), digest)
                written = _nothing
            else:
                rest = _Digested(file, digest)
                written = stack.enter_context(EarlySync(file)).written
            for tensor in tensors:
                left = tensor.n_bytes
                while left:
                    piece = next(pieces)
                    rest.write(piece.data)
                    written(piece.nbytes)
                    left -= piece.nbytes
                writer.write_padding(rest, tensor.n_bytes)
            # Whoever makes the pieces finishes too.
            next(pieces, None)
    finally:
        # Closing flushes, which fails again on a full disk.
        with contextlib.suppress(OSError):
            writer.close()
    return str(digest.hexdigest())


def write_header(
    path: Path, architecture: str, metadata: Mapping[str, Any], tensors: Sequence[OutputTensor], size: int
) -> None:
    """Write the header alone, in a file of `size` bytes whose rest takes no room where the file system can do that.

    For asking llama.cpp what it would make of the model. Raises OSError.
    """
    writer = _described(architecture, metadata, tensors)
    try:
        _begin(writer, path).truncate(size)
    finally:
        with contextlib.suppress(OSError):
            writer.close()


def _described(architecture: str, metadata: Mapping[str, Any], tensors: Sequence[OutputTensor]) -> gguf.GGUFWriter:
    writer = gguf.GGUFWriter(None, architecture)
    for key, value in metadata.items():
        _add(writer, key, value)
    for tensor in tensors:
        writer.add_tensor_info(tensor.name, tensor.shape, np.dtype(np.float32), tensor.n_bytes, tensor.type)
    return writer


def _begin(writer: gguf.GGUFWriter, path: Path) -> BinaryIO:
    """Write everything before the first tensor's values."""
    writer.write_header_to_file(path)
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    file: BinaryIO
    (file,) = writer.fout
    writer.write_padding(file, file.tell())
    return file


@dataclass(frozen=True)
class _Encoded:
    """Bytes of a tensor, and whether all values were finite, and whether all of them still are."""

    data: Array
    finite: bool
    fits: bool


def _encoded(tensor: OutputTensor) -> Iterator[_Encoded]:
    raw, dtype = tensor.read()
    for piece in row_pieces(raw, dtype, tensor.shape[-1], _PIECE_ELEMENTS):
        if _SAME_BYTES.get(dtype) == tensor.type:
            yield _Encoded(np.ascontiguousarray(piece), is_finite(piece, dtype), True)
            continue
        values = to_float32(piece, dtype)
        with np.errstate(over="ignore", invalid="ignore"):
            data = np.ascontiguousarray(gguf.quants.quantize(values, tensor.type))
        fits = tensor.type != gguf.GGMLQuantizationType.F16 or bool(np.isfinite(data).all())
        yield _Encoded(data, bool(np.isfinite(values).all()), fits)


def _nothing(n_bytes: int) -> None:
    pass


def row_pieces(raw: Array, dtype: str, n_columns: int, most_elements: int) -> Iterator[Array]:
    """Whole rows of what OutputTensor.read gives, about `most_elements` numbers at a time, as [rows, columns]."""
    row_length = n_columns
    if (block := BLOCK_TYPES.get(dtype)) is not None:
        row_length = n_columns // block.n_numbers * block.n_bytes
    per_step = max(1, math.prod(raw.shape[1:]))
    step = max(1, most_elements // per_step)
    for start in range(0, raw.shape[0], step):
        yield raw[start : start + step].reshape(-1, row_length)


def _add(writer: gguf.GGUFWriter, key: str, value: Any) -> None:
    if isinstance(value, bool):
        writer.add_bool(key, value)
    elif isinstance(value, int):
        writer.add_uint32(key, value)
    elif isinstance(value, np.int32):
        writer.add_int32(key, int(value))
    elif isinstance(value, float):
        writer.add_float32(key, value)
    elif isinstance(value, str):
        writer.add_string(key, value)
    else:
        writer.add_array(key, value)


def _check_space(folder: Path, needed: int) -> None:
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise ConvertError(f"{folder} can't be written to ({error.strerror}): choose another folder.") from error
    if free < needed:
        raise _no_space(folder, needed, free)


def _no_space(folder: Path, needed: int, free: int) -> ConvertError:
    return ConvertError(
        f"There is not enough room in {folder}: {needed:,} bytes are needed and {free:,} are free. Make room or choose "
        "another disk."
    )


def _told(error: OSError, target: Path, needed: int) -> ConvertError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return _no_space(target.parent, needed, shutil.disk_usage(target.parent).free)
    return ConvertError(f"{target} can't be written ({error.strerror}): choose another place.")


@contextlib.contextmanager
def _removed_on_failure(part: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
