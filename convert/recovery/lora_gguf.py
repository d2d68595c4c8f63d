"""A LoRA adapter as a GGUF that llama.cpp adds to a model while it runs.

Knows llama.cpp's layout of adapters (src/llama-adapter.cpp): `NAME.lora_a` of shape [rank, in] and `NAME.lora_b` of
shape [out, rank] for the tensor NAME of the base's GGUF, both of the embedding with A transposed; one alpha for all,
and scale alpha / rank. Where a family orders rows otherwise or joins matrices, the rows of B follow: the family's own
plan says how. Knows no family.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import gguf
import numpy as np

from convert.architectures.plan import PlannedTensor
from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError
from convert.gguf_writer import OutputTensor
from convert.recovery.lora import Adapter, LowRank

_EMBEDDING = "token_embd.weight"
# Both matrices of an adapter have one of these types.
ADAPTER_TYPES: Mapping[str, tuple[gguf.GGMLQuantizationType, gguf.LlamaFileType]] = {
    "f32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
    "f16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
}


@dataclass(frozen=True)
class AdapterTensors:
    """`alpha` is `adapter.lora.alpha`; `n_parameters` counts the numbers of both sides of all pairs."""

    alpha: float
    outputs: tuple[OutputTensor, ...]
    n_parameters: int


@dataclass(frozen=True)
class _Rows:
    """Where the rows of a planned tensor come from: for each, the number of the source and the row in it."""

    source: Array
    row: Array


def adapter_tensors(
    adapter: Adapter, planned: Sequence[PlannedTensor], base: Mapping[str, StoredTensor], type_name: str
) -> AdapterTensors:
    """The tensors of the GGUF. `adapter` is fitted to `base`, of which `planned` is the family's plan.

    Raises ConvertError where the adapter does what llama.cpp can't do while a model runs.
    """
    if whole := sorted({*adapter.replaced, *adapter.bias_steps}):
        raise ConvertError(
            f"{adapter.folder} replaces {whole[0]}{f' and {len(whole) - 1} more' if len(whole) > 1 else ''}, which an "
            "adapter in GGUF can't: merge it into the base with `puna convert BASE --adapter ADAPTER`."
        )
    kind = ADAPTER_TYPES[type_name][0]
    alpha = _common_alpha(adapter)
    orders: dict[tuple[str, ...], _Rows] = {}
    outputs: list[OutputTensor] = []
    reached: set[str] = set()
    for tensor in planned:
        changes = [adapter.low_rank.get(source) for source in tensor.sources]
        if not any(changes):
            continue
        reached.update(source for source in tensor.sources if source in adapter.low_rank)
        for change in changes:
            if change is not None and change.embedding != (tensor.name == _EMBEDDING):
                raise ConvertError(
                    f"{adapter.folder} changes {change.target} in a way that llama.cpp can't while a model runs: merge "
                    "it into the base with `puna convert BASE --adapter ADAPTER`."
                )
            if change is not None and change.transposed and not change.embedding:
                raise ConvertError(
                    f"{adapter.folder} changes {change.target}, which is stored transposed: merge it into the base "
                    "with `puna convert BASE --adapter ADAPTER`."
                )
        # Layers are alike, and finding the order of a large matrix takes a moment.
        key = (re.sub(r"\d+", "N", tensor.name), *(re.sub(r"\d+", "N", source) for source in tensor.sources))
        if tensor.name == _EMBEDDING:
            outputs += _embedding(adapter, tensor, changes[0], alpha, kind)
            continue
        if key not in orders:
            orders[key] = _row_order(tensor, base)
        outputs += _pair(adapter, tensor, changes, orders[key], alpha, kind)
    if missed := sorted(set(adapter.low_rank) - reached):
        raise ConvertError(f"{adapter.folder} changes {missed[0]}, which no tensor of the GGUF is made of.")
    n_parameters = sum(int(np.prod(output.shape)) for output in outputs)
    return AdapterTensors(alpha, tuple(outputs), n_parameters)


def _common_alpha(adapter: Adapter) -> float:
    """The alpha that most pairs have with scale = alpha / rank; for the others B makes up for the difference."""
    return Counter(change.scale * change.rank for change in adapter.low_rank.values()).most_common(1)[0][0]


def _pair(
    adapter: Adapter,
    tensor: PlannedTensor,
    changes: Sequence[LowRank | None],
    rows: _Rows,
    alpha: float,
    kind: gguf.GGMLQuantizationType,
) -> list[OutputTensor]:
    """Of the sources that are changed, A one below the other, and B with a column for each row of A."""
    present = [(number, change) for number, change in enumerate(changes) if change is not None]
    rank = sum(change.rank for _, change in present)
    n_in, n_out = present[0][1].columns, rows.row.size

    def read_a() -> tuple[Array, str]:
        return np.concatenate([adapter.a(change) for _, change in present]), "F32"

    def read_b() -> tuple[Array, str]:
        result = np.zeros((n_out, rank), np.float32)
        column = 0
        for number, change in present:
            of_source = rows.source == number
            factor = np.float32(change.scale * rank / alpha)
            result[of_source, column : column + change.rank] = adapter.b(change)[rows.row[of_source]] * factor
            column += change.rank
        return result, "F32"

    return [
        OutputTensor(f"{tensor.name}.lora_a", (rank, n_in), kind, read_a),
        OutputTensor(f"{tensor.name}.lora_b", (n_out, rank), kind, read_b),
    ]


def _embedding(
    adapter: Adapter, tensor: PlannedTensor, change: LowRank | None, alpha: float, kind: gguf.GGMLQuantizationType
) -> list[OutputTensor]:
    assert change is not None
    if tensor.arrange is not None or tensor.compute is not None or len(tensor.sources) != 1:
        raise ConvertError(f"{adapter.folder} changes the embedding, which this family computes: merge it instead.")
    chosen = change
    factor = np.float32(chosen.scale * chosen.rank / alpha)

    def read_a() -> tuple[Array, str]:
        return np.ascontiguousarray(adapter.a(chosen).T), "F32"

    def read_b() -> tuple[Array, str]:
        return adapter.b(chosen) * factor, "F32"

    return [
        OutputTensor(f"{tensor.name}.lora_a", (chosen.columns, chosen.rank), kind, read_a),
        OutputTensor(f"{tensor.name}.lora_b", (chosen.rows, chosen.rank), kind, read_b),
    ]


def _row_order(tensor: PlannedTensor, base: Mapping[str, StoredTensor]) -> _Rows:
    """Found by letting the family arrange matrices that hold the numbers of their rows, and then of their columns.

    Raises ConvertError where it does more than take whole rows in some order.
    """
    shapes = [base[source].shape for source in tensor.sources]
    starts = np.cumsum([0, *(shape[0] for shape in shapes)])
    change: Callable[..., Array] | None = tensor.compute or tensor.arrange
    if change is None:
        return _Rows(np.zeros(shapes[0][0], np.int32), np.arange(shapes[0][0]))

    def arranged(matrices: list[Array]) -> Array:
        assert change is not None
        result: Array = np.asarray(change(*matrices)).reshape(tensor.shape)
        return result

    of_rows = arranged(
        [
            np.repeat(np.arange(start, start + shape[0], dtype=np.float32)[:, None], shape[1], axis=1)
            for start, shape in zip(starts[:-1], shapes, strict=True)
        ]
    )
    order = of_rows[:, 0].astype(np.int64)
    whole = bool((of_rows == of_rows[:, :1]).all())
    del of_rows
    of_columns = arranged([np.tile(np.arange(shape[1], dtype=np.float32), (shape[0], 1)) for shape in shapes])
    kept = bool((of_columns == np.arange(of_columns.shape[1], dtype=np.float32)).all())
    if not whole or not kept or order.min() < 0 or order.max() >= starts[-1]:
        raise ConvertError(
            f"{tensor.name} is computed from {tensor.sources[0]} and not only put in order, so an adapter can't "
            "follow: merge it into the base with `puna convert BASE --adapter ADAPTER`."
        )
    source = np.searchsorted(starts, order, side="right") - 1
    return _Rows(source, order - starts[source])
