"""The job that makes a smaller GGUF of a GGUF."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.jobs.result import of_quantization
from quantize.quantization import quantize


def run(on_progress: Callable[[float, str], None], source: str, target: str, type: str) -> dict[str, Any]:
    """Make `target`, of the llama.cpp type `type`, from the GGUF `source`. The result is as in `app.jobs.result`."""
    return of_quantization(quantize(Path(source), Path(target), type, on_progress))
