"""Adapters as they are named on the command line, made files that the engine can use. Knows the cache and the job."""

import os
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.cli.progress_line import ProgressLine
from app.core.generation import AdapterScale
from app.errors import PunaError
from app.jobs.running import run_job
from app.paths import Paths
from app.storage.adapter_cache import base_of, cached_adapter

_TYPE = "f16"


def as_files(adapters: Iterable[AdapterScale], model: Path, paths: Paths) -> tuple[AdapterScale, ...]:
    """Every folder that peft wrote replaced by its GGUF, which is made where it isn't there yet. Raises PunaError."""
    return tuple(
        replace(adapter, path=str(_made(Path(adapter.path), model, paths))) if Path(adapter.path).is_dir() else adapter
        for adapter in adapters
    )


def _made(source: Path, model: Path, paths: Paths) -> Path:
    target = cached_adapter(source, model, paths.adapters)
    if target.is_file():
        return target
    try:
        paths.adapters.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PunaError(f"{paths.adapters} can't be made ({error.strerror}): choose another PUNA_HOME") from error
    base = base_of(source, model)
    arguments = {
        "source": os.path.abspath(source), "target": str(target), "type": _TYPE, "base": os.path.abspath(base),
    }  # fmt: skip
    with ProgressLine(sys.stderr) as progress:
        run_job("convert", arguments, paths.logs / "jobs.log", progress.show)
    return target
