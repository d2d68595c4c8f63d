"""A checkpoint becomes a quantized GGUF in one pass: no unquantized file between, memory bounded by one tensor.

Decides what is refused before any work and what is reported. Types are llama.cpp's (quantize.planning), blocks are
ggml's (quantize.ggml_rows): what is written equals, byte for byte, what llama.cpp makes of an unquantized GGUF that
has the checkpoint's numbers exactly.
"""

from collections.abc import Callable, Generator
from pathlib import Path

from convert.checkpoints.tensors import Array
from convert.conversion import Prepared, natural_type_of, prepare
from convert.gguf_file import bits_per_weight, read_gguf, type_counts
from convert.gguf_writer import write_stream
from convert.sources import Source
from quantize.errors import QuantizeError
from quantize.importance import GivenMatrix
from quantize.planning import Plan, planner
from quantize.presets import find_preset
from quantize.quantization import check_target
from quantize.report import QuantizationReport, is_matrix
from quantize.row_stream import QuantizedTensor, processors, quantized

OnProgress = Callable[[float, str], None]


def quantize_source(
    opened: Source,
    source: Path,
    target: Path,
    type_name: str,
    on_progress: OnProgress,
    imatrix: GivenMatrix | None = None,
) -> QuantizationReport:
    """Write `target` as llama.cpp's `type_name` of the checkpoint, which stays open; `source` is its name.

    `on_progress` gets the fraction of weights done and what is being done in words. Raises ConvertError or
    QuantizeError with one sentence; nothing is left behind then, and an existing target is as it was.
    """
    preset = find_preset(type_name, imatrix is not None)
    check_target(source, target)
    with planner(prepared_for(opened)) as plans:
        plan = plans.plan(preset, imatrix)
    if opened.verify is not None:
        opened.verify(lambda text: on_progress(0.0, text))
    stream = _pieces(plan, opened.checkpoint.release, target, on_progress)
    try:
        sha256 = write_stream(target, plan.prepared.architecture, plan.metadata, plan.outputs, stream)
    except QuantizeError as error:
        raise QuantizeError(f"{source}: {error}") from error
    written = read_gguf(target)
    return QuantizationReport(
        source=str(source),
        target=str(target),
        architecture=plan.prepared.architecture,
        name=plan.prepared.name,
        type=preset.name,
        n_parameters=sum(tensor.n_elements for tensor in written.tensors),
        n_matrices=sum(is_matrix(tensor.shape) for tensor in written.tensors),
        size_bytes=written.size_bytes,
        bits_per_weight=bits_per_weight(written),
        tensor_types=type_counts(written),
        fallbacks=plan.fallbacks,
        warnings=plan.prepared.warnings,
        sha256=sha256,
    )


def prepared_for(opened: Source) -> Prepared:
    """What a plan is made from. Raises ConvertError where the checkpoint can't be converted."""
    return prepare(opened, natural_type_of(opened))


def _pieces(plan: Plan, release: Callable[[], None], target: Path, on_progress: OnProgress) -> Generator[Array]:
    total = max(1, sum(output.n_elements for output in plan.outputs))
    done = 0
    tensors = [QuantizedTensor(output, plan.importance_of(output)) for output in plan.outputs]
    stream = quantized(tensors, release, processors())
    try:
        for rows in stream:
            name = plan.outputs[rows.index].name
            on_progress(done / total, f"quantizing {name} ({rows.index + 1} of {len(tensors)})")
            yield rows.data
            done += rows.n_elements
    finally:
        stream.close()
    on_progress(1.0, f"saving {target.name}")
