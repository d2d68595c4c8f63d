"""What a source becomes in every type: llama.cpp's plan for each, asked of the header alone.

Knows the types that are written as they are (convert's) and those that are quantized; knows no machine.
"""

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert.conversion import QUANTIZED, Prepared, prepare
from convert.gguf_file import TENSOR_TYPES, GgufFile, TensorInfo, read_gguf
from convert.gguf_writer import TYPES, OutputTensor
from convert.preflight import forecast_size
from convert.sources import Source
from quantize.errors import QuantizeError
from quantize.importance import GivenMatrix
from quantize.one_pass import prepared_for
from quantize.planning import Plan, planner
from quantize.presets import PRESETS, Preset
from quantize.quantization import planned
from quantize.report import is_matrix

_BLOCKS = {name: (elements, n_bytes) for name, elements, n_bytes in TENSOR_TYPES.values()}


@dataclass(frozen=True)
class Outlook:
    """The file of one type. `work` counts the weights that are quantized, by the type they get.

    `metadata` and `tensors` are as in the header that the file will have, for reckoning what it takes to run it.
    """

    type: str
    size_bytes: int
    bits_per_weight: float
    n_fallbacks: int
    n_matrices: int
    needs_imatrix: bool
    work: Mapping[str, int]
    metadata: Mapping[str, Any]
    tensors: tuple[TensorInfo, ...]


@dataclass(frozen=True)
class Outlooks:
    """Of one source, whose weights are of `type` now; the largest file first."""

    name: str
    architecture: str
    type: str
    n_parameters: int
    source_bytes: int
    outlooks: tuple[Outlook, ...]


def of_checkpoint(opened: Source, given: GivenMatrix | None) -> Outlooks:
    """Raises ConvertError where it can't be converted."""
    natural = prepared_for(opened)
    if natural.type in QUANTIZED:
        return _outlooks(natural, [_as_it_is(natural)])
    found = [_as_it_is(prepare(opened, name)) for name in TYPES if PRESETS[name].tensor_type in ("F32", "F16", "BF16")]
    with planner(natural) as plans:
        for preset in PRESETS.values():
            if preset.tensor_type in ("F32", "F16", "BF16"):
                continue
            missing = preset.needs_imatrix and given is None
            # A model's shape may make even more types impossible.
            with suppress(QuantizeError):
                plan = plans.outlook(preset) if missing else plans.plan(preset, given)
                found.append(_quantized(plan, missing))
    return _outlooks(natural, found)


def of_gguf(path: Path, given: GivenMatrix | None) -> Outlooks:
    """Raises QuantizeError where it is quantized already, ConvertError where it is no GGUF."""
    header = read_gguf(path)
    found = [_of_gguf(header, preset, given) for preset in PRESETS.values()]
    n_parameters = sum(tensor.n_elements for tensor in header.tensors)
    kinds = Counter[str]()
    for tensor in header.tensors:
        kinds[tensor.type] += tensor.n_elements
    return Outlooks(
        str(header.metadata.get("general.name", path.stem)),
        str(header.metadata.get("general.architecture", "")),
        kinds.most_common(1)[0][0].lower() if kinds else "",
        n_parameters,
        header.size_bytes,
        tuple(sorted(found, key=lambda one: -one.size_bytes)),
    )


def _of_gguf(header: GgufFile, preset: Preset, given: GivenMatrix | None) -> Outlook:
    missing = preset.needs_imatrix and given is None
    plan = planned(header, preset, given, missing)
    tensors = []
    work = Counter[str]()
    for tensor in plan.tensors:
        elements, n_bytes = _BLOCKS[tensor.target]
        size = tensor.n_elements // elements * n_bytes
        tensors.append(TensorInfo(tensor.name, tensor.shape, tensor.target, 0, tensor.n_elements, size))
        if tensor.source != tensor.target:
            work[tensor.target] += tensor.n_elements
    n_fallbacks = len(plan.fallbacks)
    return _outlook(preset.name, plan.size_bytes, tuple(tensors), header.metadata, n_fallbacks, missing, work)


def _outlooks(natural: Prepared, found: list[Outlook]) -> Outlooks:
    return Outlooks(
        natural.name,
        natural.architecture,
        natural.type,
        natural.n_parameters,
        sum(output.n_bytes for output in natural.outputs),
        tuple(sorted(found, key=lambda one: -one.size_bytes)),
    )


def _as_it_is(prepared: Prepared) -> Outlook:
    size = forecast_size(prepared.architecture, prepared.metadata, prepared.outputs)
    tensors = tuple(map(_info, prepared.outputs))
    metadata = {"general.architecture": prepared.architecture, **prepared.metadata}
    return _outlook(prepared.type, size, tensors, metadata, len(prepared.fallbacks), False, {})


def _quantized(plan: Plan, missing: bool) -> Outlook:
    before = {output.name: output.type for output in plan.prepared.outputs}
    work = Counter[str]()
    for output in plan.outputs:
        if output.type != before[output.name]:
            work[output.type.name] += output.n_elements
    metadata = {"general.architecture": plan.prepared.architecture, **plan.metadata}
    tensors = tuple(map(_info, plan.outputs))
    return _outlook(plan.preset.name, plan.size_bytes, tensors, metadata, len(plan.fallbacks), missing, work)


def _outlook(
    type_name: str,
    size_bytes: int,
    tensors: tuple[TensorInfo, ...],
    metadata: Mapping[str, Any],
    n_fallbacks: int,
    missing: bool,
    work: Mapping[str, int],
) -> Outlook:
    n_weights = sum(tensor.n_elements for tensor in tensors)
    bits = 8 * sum(tensor.n_bytes for tensor in tensors) / max(1, n_weights)
    n_matrices = sum(is_matrix(tensor.shape) for tensor in tensors)
    return Outlook(type_name, size_bytes, bits, n_fallbacks, n_matrices, missing, work, metadata, tensors)


def _info(output: OutputTensor) -> TensorInfo:
    return TensorInfo(output.name, output.shape[::-1], output.type.name, 0, output.n_elements, output.n_bytes)
