"""What a job that made a model says of it: one shape for conversion and quantization, ready for JSON.

output           path of the file that was made
type             llama.cpp's name of what was asked for
n_parameters     weights in the file
size_bytes       size of the file
bits_per_weight  actual, over all tensors of the file
tensor_types     type -> number of tensors
fallbacks        every tensor that did not get the type that `type` gives at its place: tensor, wanted, got, reason
warnings         sentences
summary          one sentence on the size
"""

from typing import Any

from quantize.quantization import QuantizationReport


def of_quantization(report: QuantizationReport) -> dict[str, Any]:
    body = report.as_json()
    return {
        "output": report.target,
        **{key: body[key] for key in ("type", "n_parameters", "size_bytes", "bits_per_weight", "tensor_types")},
        "fallbacks": body["fallbacks"],
        "warnings": [],
        "summary": report.summary,
    }
