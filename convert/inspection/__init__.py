"""What a folder or file is, in words and numbers, and what is wrong with it, without converting or loading it.

`inspect(path)` gives an `Inspection`: plain values, ready for JSON. How to word them, the command line and the window
know.
"""

from convert.inspection.finding import (
    ADAPTER,
    CHECKPOINT,
    DIFFERENCE,
    GGUF,
    IMATRIX,
    SEVERAL,
    UNUSABLE,
    VOCABULARY,
    WEIGHTS,
    Inspection,
)
from convert.inspection.paths import inspect

__all__ = [
    "ADAPTER",
    "CHECKPOINT",
    "DIFFERENCE",
    "GGUF",
    "IMATRIX",
    "SEVERAL",
    "UNUSABLE",
    "VOCABULARY",
    "WEIGHTS",
    "Inspection",
    "inspect",
]
