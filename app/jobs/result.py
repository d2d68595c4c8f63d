"""What a job that made a model says of it: one shape for conversion and quantization, ready for JSON.

output           path of the file that was made
type             llama.cpp's name of what was asked for
name             the model's own name; empty where it has none
architecture     the family, as in GGUF
n_parameters     weights
size_bytes       size of the file
bits_per_weight  actual, over all tensors of the file
tensor_types     type -> number of tensors
fallbacks        every tensor that did not get the type that `type` gives at its place: tensor, wanted, got, reason
warnings         sentences
summary          one sentence on the size
sha256           of the file, in hexadecimal; where whoever wrote it doesn't know, the job child adds it
receipt          of a conversion, where it was compared: app.core.receipts' ConversionReceipt and its `words`
"""

from pathlib import Path
from typing import Any

from convert.conversion import ConversionReport
from convert.gguf_file import read_gguf
from quantize.report import Fallback, QuantizationReport, summary

_COMMON = ("type", "name", "architecture", "n_parameters", "size_bytes", "bits_per_weight", "tensor_types")


def of_quantization(report: QuantizationReport) -> dict[str, Any]:
    return _result(report, report.fallbacks, report.warnings, report.n_matrices)


def of_conversion(report: ConversionReport) -> dict[str, Any]:
    tensors = {tensor.name: tensor for tensor in read_gguf(Path(report.target)).tensors}
    fallbacks = []
    for text in report.fallbacks:
        # "blk.0.attn_q.weight: f16 instead of q8_0, because ..."
        name, _, rest = text.partition(": ")
        reason = rest.partition(", because ")[2] or rest
        fallbacks.append(Fallback(name, report.type.upper(), tensors[name].type, reason))
    n_matrices = sum(len(tensor.shape) > 1 for tensor in tensors.values())
    return _result(report, tuple(fallbacks), report.warnings, n_matrices)


def _result(
    report: ConversionReport | QuantizationReport,
    fallbacks: tuple[Fallback, ...],
    warnings: tuple[str, ...],
    n_matrices: int,
) -> dict[str, Any]:
    return {
        **({"sha256": report.sha256} if report.sha256 else {}),
        "output": report.target,
        **{name: getattr(report, name) for name in _COMMON},
        "fallbacks": [vars(fallback).copy() for fallback in fallbacks],
        "warnings": list(warnings),
        "summary": summary(report.type, report.bits_per_weight, len(fallbacks), n_matrices),
    }
