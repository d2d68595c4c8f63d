"""The job that looks at a checkpoint or model file and tells in words what it is."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

from convert.inspection import inspect


def run(on_progress: Callable[[float, str], None], source: str) -> dict[str, Any]:
    """The fields of convert.inspection's Inspection. Raises ConvertError where `source` is nothing we know."""
    on_progress(0.0, "looking at the files")
    return dataclasses.asdict(inspect(Path(source)))
