"""One GGUF becomes a smaller one, whole or not at all, with an honest account of what it became.

Decides what is refused before any work, where the file is built, and what is reported. Knows nothing of how llama.cpp
is called or what its log looks like: that is `quantize.ggml`.
"""

import os
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from convert.gguf_file import TENSOR_TYPES, GgufFile, bits_per_weight, read_gguf, type_counts
from quantize.errors import QuantizeError
from quantize.ggml import ColumnWeights, TensorPlan, plan, quantize_file
from quantize.importance import NO_MATRIX_YET, GivenMatrix, fitting
from quantize.presets import Preset, find_preset
from quantize.report import Fallback, QuantizationReport, fallbacks_of, is_matrix

OnProgress = Callable[[float, str], None]

_BLOCKS = {name: (elements, n_bytes) for name, elements, n_bytes in TENSOR_TYPES.values()}
_MOST_LAYERS = 512  # LLAMA_MAX_LAYERS
_DATA_ALIGNMENT = 32  # GGUF_DEFAULT_ALIGNMENT, to which llama.cpp pads each tensor

# Words of C++ exceptions that reach us through llama.cpp's log -> what they mean to a person.
_NATIVE_REASONS = {
    "iostream": "the disk is full or can't be written: free some space, or choose another folder",
    "bad_alloc": "memory ran out: close other programs and try again",
}


def quantize(
    source: Path, target: Path, type_name: str, on_progress: OnProgress, imatrix: GivenMatrix | None = None
) -> QuantizationReport:
    """Write `target` as llama.cpp's `type_name` of `source`; an existing target is replaced when the new one is whole.

    `on_progress` gets the fraction of weights done and what is being done in words. The file is built as `part_of`
    beside the target. Raises QuantizeError, or ConvertError where the source is no GGUF; nothing is left behind then.
    """
    preset = find_preset(type_name, imatrix is not None)
    on_progress(0.0, "reading the model")
    header = read_gguf(source)
    check_target(source, target)
    _check_layers(header)
    will_be = planned(header, preset, imatrix)
    importance = fitting(will_be.tensors, preset, imatrix) if imatrix else None
    part = part_of(target)
    _create(part, target)
    try:
        _check_space(target, will_be.size_bytes)
        _run(source, part, preset, will_be.tensors, target, on_progress, importance)
        on_progress(1.0, f"saving {target.name}")
        written = read_gguf(part)
        _synchronize(part)
        os.replace(part, target)
    except OSError as error:
        raise QuantizeError(f"{target} can't be written ({error.strerror}): choose another folder.") from error
    finally:
        part.unlink(missing_ok=True)
    _synchronize(target.parent)
    return QuantizationReport(
        source=str(source),
        target=str(target),
        architecture=str(written.metadata.get("general.architecture", "")),
        name=str(written.metadata.get("general.name", "")),
        type=preset.name,
        n_parameters=sum(tensor.n_elements for tensor in written.tensors),
        n_matrices=sum(is_matrix(tensor.shape) for tensor in written.tensors),
        size_bytes=written.size_bytes,
        bits_per_weight=bits_per_weight(written),
        tensor_types=type_counts(written),
        fallbacks=will_be.fallbacks,
    )


@dataclass(frozen=True)
class GgufPlan:
    """What `quantize` would make of a GGUF."""

    tensors: tuple[TensorPlan, ...]
    fallbacks: tuple[Fallback, ...]
    size_bytes: int


def planned(
    header: GgufFile, preset: Preset, imatrix: GivenMatrix | None = None, as_if_imatrix: bool = False
) -> GgufPlan:
    """Of the file with this header, as if there were an importance matrix or not. Raises QuantizeError."""
    weights = imatrix.weights if imatrix else NO_MATRIX_YET if as_if_imatrix else None
    tensors = _plan(header.path, preset, weights)
    _refuse_quantized(header.path, tensors)
    return GgufPlan(tensors, fallbacks_of(preset, tensors), _expected_bytes(header, tensors))


def part_of(target: Path) -> Path:
    """Where the target is built: in its folder, so that the finished file is renamed and never copied."""
    return target.with_name(f".{target.name}.part")


def check_target(source: Path, target: Path) -> None:
    """Raise QuantizeError where the result can't be put at `target`, whatever it will be."""
    if target.is_dir():
        raise QuantizeError(f"{target} is a folder: name a file in it, for example {target / 'model.gguf'}.")
    if target.suffix.lower() != ".gguf":
        raise QuantizeError(f"{target} does not end in .gguf, by which models are found: name it {target.name}.gguf.")
    if target.exists() and target.samefile(source):
        raise QuantizeError(f"{target} is the file to read from: choose another name for the result.")


def _check_layers(header: GgufFile) -> None:
    """llama.cpp ends the whole process where this number is impossible."""
    key = f"{header.metadata.get('general.architecture')}.block_count"
    n_layers = header.metadata.get(key)
    if isinstance(n_layers, int) and not 1 <= n_layers <= _MOST_LAYERS:
        raise QuantizeError(f"{header.path} is damaged: it claims {n_layers:,} layers ({key}). Download it again.")


def _plan(source: Path, preset: Preset, importance: ColumnWeights | None) -> tuple[TensorPlan, ...]:
    try:
        return plan(source, preset.ftype, importance)
    except QuantizeError as error:
        raise QuantizeError(f"llama.cpp can't quantize {source}: {str(error).rstrip('.')}.") from error


def _refuse_quantized(source: Path, tensors: tuple[TensorPlan, ...]) -> None:
    again = Counter(
        tensor.source for tensor in tensors if tensor.source != tensor.target and _BLOCKS[tensor.source][0] > 1
    )
    if again:
        raise QuantizeError(
            f"{source} is already quantized ({again.most_common(1)[0][0]}), and doing it again would add error to "
            "error: start from the f32, f16 or bf16 file."
        )


def _create(part: Path, target: Path) -> None:
    """Make the empty part file: whatever the system has against it is heard here, in words."""
    try:
        part.open("wb").close()
    except OSError as error:
        raise QuantizeError(f"{target} can't be written ({error.strerror}): choose another folder.") from error


def _expected_bytes(source: GgufFile, tensors: tuple[TensorPlan, ...]) -> int:
    """Size of the result: its header has the keys and names of the source's."""
    total = source.data_offset
    for tensor in tensors:
        elements, n_bytes = _BLOCKS[tensor.target]
        size = tensor.n_elements // elements * n_bytes
        total += -(-size // _DATA_ALIGNMENT) * _DATA_ALIGNMENT
    return total


def _check_space(target: Path, needed: int) -> None:
    free = shutil.disk_usage(target.parent).free
    if needed > free:
        raise QuantizeError(
            f"{target.name} needs {needed / 1e6:,.1f} MB and the disk of {target.parent} has {free / 1e6:,.1f} MB "
            "free: free some space, or choose another folder."
        )


def _run(
    source: Path,
    part: Path,
    preset: Preset,
    tensors: tuple[TensorPlan, ...],
    target: Path,
    on_progress: OnProgress,
    importance: ColumnWeights | None,
) -> None:
    total = sum(tensor.n_elements for tensor in tensors)
    done_before = [0]
    for tensor in tensors:
        done_before.append(done_before[-1] + tensor.n_elements)

    def on_tensor(index: int, name: str) -> None:
        fraction = done_before[min(index, len(tensors))] / max(total, 1)
        on_progress(fraction, f"quantizing {name} ({index + 1} of {len(tensors)})")

    try:
        quantize_file(source, part, preset.ftype, on_tensor, importance)
    except QuantizeError as error:
        for words, meaning in _NATIVE_REASONS.items():
            if words in str(error):
                raise QuantizeError(f"{target} could not be finished: {meaning}.") from error
        raise QuantizeError(f"llama.cpp can't quantize {source}: {str(error).rstrip('.')}.") from error


def _synchronize(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk itself. Folders can't be opened for that on Windows."""
    if path.is_dir() and os.name == "nt":
        return
    # Windows flushes a file only through a descriptor that may write.
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
