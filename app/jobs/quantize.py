"""The job that makes a smaller GGUF of a GGUF."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.jobs.result import of_quantization
from quantize.importance import given_matrix
from quantize.quantization import quantize


def run(
    on_progress: Callable[[float, str], None], source: str, target: str, type: str, imatrix: str = ""
) -> dict[str, Any]:
    """Make `target`, of the llama.cpp type `type`, from the GGUF `source`. The result is as in `app.jobs.result`.

    `imatrix` is the file of an importance matrix; empty where there is none.
    """
    matrix = given_matrix(Path(imatrix)) if imatrix else None
    return of_quantization(quantize(Path(source), Path(target), type, on_progress, matrix))
