"""The job that looks at a checkpoint or model file and tells in words what it is."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

from convert.inspection import DIFFERENCE, inspect
from convert.recovery.rules import RULES


def run(on_progress: Callable[[float, str], None], source: str) -> dict[str, Any]:
    """The fields of convert.inspection's Inspection, and where it is a difference, `rules`: pairs of name and meaning.

    Raises ConvertError where `source` is nothing we know.
    """
    on_progress(0.0, "looking at the files")
    found = inspect(Path(source))
    rules = [(rule.name, rule.text) for rule in RULES.values()] if found.kind == DIFFERENCE else []
    return {**dataclasses.asdict(found), "rules": rules}
