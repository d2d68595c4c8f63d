"""The job that makes a GGUF of a checkpoint, quantized on the way where its type asks for that."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.jobs import quantize as quantize_job
from app.jobs.leftovers import intermediate_of
from app.jobs.result import of_conversion, of_quantization
from convert.conversion import QUANTIZED, convert, natural_type
from convert.gguf_file import MAGIC
from quantize.errors import QuantizeError
from quantize.presets import find_preset
from quantize.quantization import check_target, quantize

OnProgress = Callable[[float, str], None]

# What `convert` writes by itself. Every other type is made of a model in the checkpoint's own precision: llama.cpp
# gives other bytes from any other intermediate.
DIRECT_TYPES = ("f32", "f16", "bf16", "q8_0")

# Converting takes about an eighth of the time that a K-quantization takes (measured at 1.1 billion weights).
_CONVERSION_SHARE = 0.15


def run(on_progress: OnProgress, source: str, target: str, type: str) -> dict[str, Any]:
    """Make `target`, of the llama.cpp type `type`. A `source` that is a GGUF already is quantized.

    The result is as in `app.jobs.result`.
    """
    if _is_gguf(Path(source)):
        return quantize_job.run(on_progress, source, target, type)
    name = find_preset(type).name
    if name in DIRECT_TYPES or natural_type(Path(source)) in QUANTIZED:
        return of_conversion(convert(Path(source), Path(target), name, on_progress))
    return _convert_and_quantize(on_progress, Path(source), Path(target), name)


def _convert_and_quantize(on_progress: OnProgress, source: Path, target: Path, type: str) -> dict[str, Any]:
    # What speaks against it is heard before an hour of work, not after it.
    check_target(source, target)
    # Removed with the other temporary files when the job ends, however it ends.
    intermediate = intermediate_of(target)
    share = _CONVERSION_SHARE
    try:
        conversion = convert(
            source, intermediate, natural_type(source), lambda part, text: on_progress(share * part, text)
        )
        quantization = quantize(
            intermediate, target, type, lambda part, text: on_progress(share + (1 - share) * part, text)
        )
    except QuantizeError as error:
        # The person knows the checkpoint and not the file between.
        raise QuantizeError(str(error).replace(str(intermediate), str(source))) from error
    result = of_quantization(quantization)
    return {**result, "warnings": [*conversion.warnings, *result["warnings"]]}


def _is_gguf(source: Path) -> bool:
    if not source.is_file():
        return False
    with source.open("rb") as file:
        return source.suffix.lower() == ".gguf" or file.read(len(MAGIC)) == MAGIC
