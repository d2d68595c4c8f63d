"""Whether a GGUF is the model that its checkpoint is: numbers of its header, every tensor, and what it computes.

Three comparisons, because quantization hides mistakes from any single one: a wrong order of rows changes the logits of
a Q4_K_M no more than its rounding does, but no row of it is then the checkpoint's; a wrong epsilon changes no tensor.
The order of rows, the names and the logits are worked out anew, by quantize.families.
"""

import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from convert.checkpoints.tensors import Checkpoint, to_float32
from convert.gguf_file import GgufFile, TensorInfo, read_gguf
from quantize.errors import QuantizeError
from quantize.evaluation import EvaluatedModel
from quantize.families import source_model
from quantize.ggml_rows import decoded_rows
from quantize.source_model import Counterpart, Floats, Number, Order, Rows, SourceModel, Weights

OnProgress = Callable[[float, str], None]

# Type -> the most that rounding to it may change a tensor, relative to its norm; of what isn't here, `_COARSE`.
_ROUNDING = {
    "F32": 1e-6, "F16": 1e-3, "BF16": 5e-3, "Q8_0": 0.02, "Q6_K": 0.06, "Q5_K": 0.10, "Q5_1": 0.10, "Q5_0": 0.10,
    "Q4_K": 0.17, "Q4_1": 0.17, "Q4_0": 0.20, "IQ4_NL": 0.17, "IQ4_XS": 0.17, "Q3_K": 0.30, "IQ3_S": 0.30,
}  # fmt: skip
_COARSE = 0.6
_FINE = _ROUNDING.keys() - {"IQ3_S"}
_BITS = 1e-5  # what differs by less is a rounding of float32 itself
# Rounding shrinks a tensor a little, the coarser the more: its scale may be off by half the rounding squared, by this
# much besides, and by what chance makes of as few numbers as there are.
_SCALE = 0.002
_DEVIATIONS = 4
# ggml makes tensors of the coarsest types larger or smaller than what they stand for, by 1 to 9 %; and with an
# importance matrix those of all types smaller, by up to 2.7 % at three bits and 0.7 % at four. Less than these parts of
# the rounding.
_COARSE_SCALE, _WEIGHED_SCALE = 1 / 3, 1 / 5
_MOST_NUMBERS = 1 << 20  # of each tensor, from all over it
_N_TOKENS = 24
# How far apart the logits may be, relative to how much they vary: llama.cpp rounds what it multiplies to the type of
# the weights or to eight bits, once for every matrix. The types that are not here are quantized.
_APART = {"F32": 0.01, "F16": 0.02, "BF16": 0.08}
_APART_QUANTIZED = 0.3
# What computing takes besides the file itself: a matrix, the state, and llama.cpp's buffers.
_ROOM_BYTES = 1 << 30
# Of the time, where the tensors are few and what they compute takes most of it.
_COMPARING = 0.4


@dataclass(frozen=True)
class Faithfulness:
    """`problems` is empty where the model is what its checkpoint is, as far as `checked` tells."""

    checked: tuple[str, ...]
    not_checked: tuple[str, ...]
    problems: tuple[str, ...]


def check_faithful(
    result: Path,
    config: Mapping[str, Any],
    checkpoint: Checkpoint,
    n_threads: int,
    on_progress: OnProgress,
    free_memory: int | None = None,
) -> Faithfulness:
    """Compare `result` with the open checkpoint that it was made of, taking no more memory than is free.

    Raises QuantizeError where it can't be loaded.
    """
    model = source_model(config, checkpoint.tensors)
    if isinstance(model, str):
        return Faithfulness((), (model,), ())
    if model.counterparts[0].source not in checkpoint.tensors and model.twins[1] not in checkpoint.tensors:
        return Faithfulness((), ("weights named in another way than transformers' are not computed independently",), ())
    header = read_gguf(result, [f"{model.prefix}.{key}" for key in model.numbers])
    problems = _differing_numbers(model, header)
    compared = _compare_tensors(model, header, checkpoint, on_progress)
    problems += compared.problems
    rounding = f"but for rounding, {compared.worst:.2%} at most" if compared.worst > _BITS else "to the last bits"
    checked = [f"{compared.n_tensors} tensors are the checkpoint's {rounding}"]
    not_checked = list(compared.not_finite)
    if model.why_not:
        not_checked.append(model.why_not)
    computed = model.compute is not None
    if computed and free_memory is not None and header.size_bytes + _ROOM_BYTES > free_memory:
        not_checked.append("what it computes, as too little memory is free for that")
    elif computed and not problems and not compared.not_finite:
        apart, over, limit = _distance(model, header, checkpoint, n_threads, on_progress)
        if not apart <= limit:
            problems.append(f"its logits are {apart:.1%} away from those computed over the weights of {over}")
        else:
            checked.append(f"logits within {apart:.2%} of an independent computation over the weights of {over}")
    return Faithfulness(tuple(checked) if not problems else (), tuple(not_checked), tuple(problems))


def _differing_numbers(model: SourceModel, header: GgufFile) -> list[str]:
    problems = []
    if header.metadata.get("general.architecture") != model.prefix:
        problems.append(f"its family is {header.metadata.get('general.architecture')!r} and not {model.prefix!r}")
    for key, value in model.numbers.items():
        told = header.metadata.get(f"{model.prefix}.{key}", model.usual.get(key))
        if not _equal(told, value):
            written = f"{value:g}" if isinstance(value, (int, float)) else list(value)
            problems.append(f"its {key} is {told} and the checkpoint's {written}")
    return problems


def _equal(told: Any, value: Number) -> bool:
    """As float32, which is what a GGUF's header keeps."""
    numbers = told if isinstance(told, (list, tuple)) else [told]
    if not all(isinstance(number, (int, float)) for number in numbers):
        return False
    return np.array_equal(np.asarray(told, np.float32), np.asarray(value, np.float32))


@dataclass(frozen=True)
class _Compared:
    """`worst` is the largest relative difference; `not_finite` are sentences on what isn't worth comparing."""

    n_tensors: int
    worst: float
    problems: tuple[str, ...]
    not_finite: tuple[str, ...]


def _compare_tensors(
    model: SourceModel, header: GgufFile, checkpoint: Checkpoint, on_progress: OnProgress
) -> _Compared:
    pairs = _pairs(model, checkpoint)
    present = {tensor.name: tensor for tensor in header.tensors}
    wanted = {pair.target for pair in pairs}
    problems = [f"it has no tensor {pair.target}" for pair in pairs if pair.target not in present]
    known = {*wanted, *model.constants}
    problems += [f"its tensor {name} is none of the checkpoint's" for name in present if name not in known]
    for name, values in model.constants.items():
        found = _result_rows(header, present[name])[:].reshape(-1) if name in present else None
        if found is None or found.shape != values.shape or not np.allclose(found, values, rtol=_BITS, atol=0):
            problems.append(f"its tensor {name} doesn't hold what it must")
    worst, not_finite = 0.0, []
    filled: Counter[str] = Counter()
    for pair in pairs:
        if pair.part is not None:
            filled[pair.target] += _size(checkpoint, pair)
    stored = SourceWeights(checkpoint)
    for number, pair in enumerate(pairs):
        tensor = present.get(pair.target)
        if tensor is None:
            continue
        on_progress(_COMPARING * number / len(pairs), f"comparing {pair.target}")
        ours = stored[pair.source].in_order(pair.order)
        if (
            _size(checkpoint, pair) != _room(pair, tensor)
            or filled.get(pair.target, tensor.n_elements) != tensor.n_elements
        ):
            problems.append(f"{pair.target} has another shape than {pair.source}")
            continue
        apart, scale = _apart(ours, pair, header, tensor)
        checkpoint.release()
        if apart is None:
            not_finite.append(f"{pair.source}, which holds numbers that are not finite")
            continue
        problems += _beyond_rounding(pair, tensor, apart, scale, "quantize.imatrix.file" in header.metadata)
        worst = max(worst, apart)
    return _Compared(len(header.tensors), worst, tuple(problems), tuple(not_finite))


def _beyond_rounding(pair: Counterpart, tensor: TensorInfo, apart: float, scale: float, weighed: bool) -> list[str]:
    if not apart <= _ROUNDING.get(tensor.type, _COARSE):
        return [f"{pair.target} is {apart:.1%} away from {pair.source}, which rounding to {tensor.type} can't be"]
    by_chance = _DEVIATIONS * apart / math.sqrt(min(tensor.n_elements, _MOST_NUMBERS))
    by_rounding = apart * apart / 2
    if tensor.type not in _FINE:
        by_rounding = apart * _COARSE_SCALE
    elif weighed:
        by_rounding = apart * _WEIGHED_SCALE
    if not abs(scale - 1) <= _SCALE + by_rounding + by_chance:
        return [f"{pair.target} is {pair.source} times {scale:.4f}"]
    return []


def _apart(ours: Rows, pair: Counterpart, header: GgufFile, tensor: TensorInfo) -> tuple[float | None, float]:
    """(relative difference, factor between the two), of rows from all over a tensor. None where ours aren't numbers."""
    theirs = _result_rows(header, tensor, pair.part)
    if len(theirs) == 1:  # a vector, whose rows are its numbers here
        values, wanted = theirs[:][0], ours[:]
    else:
        every = slice(None, None, max(1, -(-tensor.n_elements // _MOST_NUMBERS)))
        values, wanted = theirs[every], ours[every]
    exact = wanted.astype(np.float64).reshape(-1) + pair.plus
    values = values.astype(np.float64).reshape(-1)
    norm = float(np.sqrt((exact**2).sum()))
    if not np.isfinite(norm):
        return None, 1.0
    if norm == 0:
        return float(np.abs(values).max(initial=0)), 1.0
    difference = float(np.sqrt(((values - exact) ** 2).sum())) / norm
    # Rounding errors are as good as perpendicular to what they are errors of; a factor is not.
    return difference, float((values * exact).sum()) / norm**2


def _distance(
    model: SourceModel, header: GgufFile, checkpoint: Checkpoint, n_threads: int, on_progress: OnProgress
) -> tuple[float, str, float]:
    """(distance of the logits, whose weights the others were computed with, what it may be)."""
    assert model.compute is not None
    types = {tensor.type for tensor in header.tensors}
    quantized = not types <= _APART.keys()
    on_progress(_COMPARING, "computing with the new file")
    with EvaluatedModel(header.path, n_threads, exact=True) as reader:
        tokens = np.random.default_rng(0).integers(3, reader.n_vocab, _N_TOKENS).tolist()
        theirs = np.concatenate([piece.copy() for piece in reader.logits(tokens, 0)]).astype(np.float64)
    stored: Weights = ResultWeights(model, header) if quantized else SourceWeights(checkpoint)
    n_weights = len(header.tensors)

    def tell(n_read: int) -> None:
        done = _COMPARING + (1 - _COMPARING) * min(1.0, n_read / n_weights)
        on_progress(done, "computing what the checkpoint computes")

    try:
        ours = model.compute(_Told(stored, tell), tokens).astype(np.float64)
    except KeyError as error:
        raise QuantizeError(f"The checkpoint lacks {error}: it is damaged.") from error
    width = min(ours.shape[1], theirs.shape[1])
    ours, theirs = ours[:, :width], theirs[:, :width]
    # Of most tokens: at the first, which stand alone, some models have numbers so large that rounding them is felt.
    distances = np.sqrt(((ours - theirs) ** 2).mean(axis=1)) / np.maximum(ours.std(axis=1), 1e-12)
    apart = float(np.median(distances))
    limit = _APART_QUANTIZED if quantized else max(_APART[kind] for kind in types)
    return apart, "the file itself" if quantized else "the checkpoint", limit


def _pairs(model: SourceModel, checkpoint: Checkpoint) -> list[Counterpart]:
    """All that a GGUF must have of this checkpoint."""
    stored = checkpoint.tensors
    first, second = model.twins
    pairs = [pair for pair in model.counterparts if pair.source in stored]
    if model.always_two:
        one = first if first in stored else second
        absent = [pair for pair in model.counterparts if pair.source in model.twins and pair.source not in stored]
        return pairs + [replace(pair, source=one) for pair in absent]
    if first not in stored:  # the one that there is serves as both
        target = next(pair.target for pair in model.counterparts if pair.source == first)
        return [replace(pair, target=target) if pair.source == second else pair for pair in pairs]
    if second in stored and _same(checkpoint, first, second):
        return [pair for pair in pairs if pair.source != second]
    return pairs


def _same(checkpoint: Checkpoint, first: str, second: str) -> bool:
    """Whether one matrix is stored twice, which a GGUF holds once."""
    one, other = checkpoint.tensors[first], checkpoint.tensors[second]
    if (one.shape, one.dtype) != (other.shape, other.dtype):
        return False
    return bool(np.array_equal(checkpoint.read(first), checkpoint.read(second)))


def _size(checkpoint: Checkpoint, pair: Counterpart) -> int:
    """How many numbers there are of it."""
    n_rows, *width = checkpoint.tensors[pair.source].shape
    return int(np.prod(width, dtype=np.int64)) * (n_rows if pair.order is None else len(pair.order))


def _room(pair: Counterpart, tensor: TensorInfo) -> int:
    """How many numbers there are in its place."""
    return tensor.n_elements if pair.part is None else (pair.part[1] - pair.part[0]) * tensor.shape[0]


class SourceWeights:
    """A checkpoint's tensors, under their own names."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        self._checkpoint = checkpoint

    def __contains__(self, name: str) -> bool:
        return name in self._checkpoint.tensors

    def __getitem__(self, name: str) -> Rows:
        self._checkpoint.release()
        dtype = self._checkpoint.tensors[name].dtype
        raw = self._checkpoint.read(name)
        if dtype in ("F16", "BF16") and raw.ndim == 2:
            return Rows(raw, lambda rows: decoded_rows(np.ascontiguousarray(rows).view(np.uint8), dtype))
        return Rows(raw, partial(to_float32, dtype=dtype))


class ResultWeights:
    """A GGUF's tensors under the names that the checkpoint has for them, and as they are in it, decoded by ggml."""

    def __init__(self, model: SourceModel, header: GgufFile) -> None:
        self._header = header
        self._tensors = {tensor.name: tensor for tensor in header.tensors}
        self._pairs: dict[str, list[Counterpart]] = {}
        for pair in model.counterparts:
            if pair.target in self._tensors:
                self._pairs.setdefault(pair.source, []).append(pair)

    def __contains__(self, name: str) -> bool:
        return name in self._pairs

    def __getitem__(self, name: str) -> Rows:
        pair, *others = self._pairs[name]
        if not others:
            return self._rows(pair).in_order(_inverse(pair.order))
        orders = [part.order for part in (pair, *others) if part.order is not None]
        rows = _Stacked([self._rows(part) for part in (pair, *others)])
        return Rows(rows, lambda raw: raw, _inverse(np.concatenate(orders)))

    def _rows(self, pair: Counterpart) -> Rows:
        rows = _result_rows(self._header, self._tensors[pair.target], pair.part)
        decode, plus = partial(decoded_rows, kind=self._tensors[pair.target].type), np.float32(pair.plus)
        if len(rows) == 1:
            return Rows(rows[:][0] - plus, lambda raw: raw)
        return Rows(rows.raw, lambda raw: decode(raw) - plus if plus else decode(raw))


class _Stacked:
    """Rows of several tensors one under another, each of which may be of another type."""

    def __init__(self, parts: list[Rows]) -> None:
        self._parts = parts
        self._ends = np.cumsum([len(part) for part in parts])

    def __len__(self) -> int:
        return int(self._ends[-1])

    def __getitem__(self, which: Order) -> Floats:
        holders = np.searchsorted(self._ends, which, side="right")
        found: list[tuple[Order, Floats]] = []
        for number, part in enumerate(self._parts):
            places = np.flatnonzero(holders == number)
            start = int(self._ends[number]) - len(part)
            found.append((places, part[which[places] - start]))
        result: Floats = np.empty((len(which), found[0][1].shape[1]), np.float32)
        for places, values in found:
            result[places] = values
        return result


class _Told:
    """Weights that tell how many were asked for."""

    def __init__(self, weights: Weights, tell: Callable[[int], None]) -> None:
        self._weights = weights
        self._tell = tell
        self._n_read = 0

    def __contains__(self, name: str) -> bool:
        return name in self._weights

    def __getitem__(self, name: str) -> Rows:
        self._n_read += 1
        self._tell(self._n_read)
        return self._weights[name]


def _inverse(order: Order | None) -> Order | None:
    return None if order is None else np.argsort(order)


def _result_rows(header: GgufFile, tensor: TensorInfo, part: tuple[int, int] | None = None) -> Rows:
    n_rows = tensor.n_elements // tensor.shape[0]
    mapped = np.memmap(header.path, np.uint8, "r", header.data_offset + tensor.offset, (tensor.n_bytes,))
    rows = mapped.reshape(n_rows, -1)
    return Rows(rows if part is None else rows[slice(*part)], partial(_decoded, kind=tensor.type))


def _decoded(raw: Any, kind: str) -> Floats:
    raw = np.ascontiguousarray(raw)
    if kind in _APART:
        return to_float32(raw.view({"F32": "<f4", "F16": "<f2", "BF16": "<u2"}[kind]), kind)
    values: Floats = gguf.quants.dequantize(raw, gguf.GGMLQuantizationType[kind])
    return values
