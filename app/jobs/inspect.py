"""The job that looks at a checkpoint or model file and tells in words what it is."""

import dataclasses
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.engine.memory import memory_at
from app.errors import PunaError
from convert.inspection import DIFFERENCE, GGUF, inspect
from convert.recovery.rules import RULES


def run(on_progress: Callable[[float, str], None], source: str) -> dict[str, Any]:
    """The fields of convert.inspection's Inspection.

    Where it is a difference, `rules` are pairs of name and meaning; where it is a GGUF, `memory` is what it needs on
    this computer: fields of app.engine.memory.MemoryAt.

    Raises ConvertError where `source` is nothing we know.
    """
    on_progress(0.0, "looking at the files")
    found = inspect(Path(source))
    memory: list[dict[str, Any]] = []
    if found.kind == GGUF and not found.problems:
        with suppress(PunaError):
            memory = [dataclasses.asdict(at) for at in memory_at(Path(found.path))]
    rules = [(rule.name, rule.text) for rule in RULES.values()] if found.kind == DIFFERENCE else []
    return {**dataclasses.asdict(found), "rules": rules, "memory": memory}
