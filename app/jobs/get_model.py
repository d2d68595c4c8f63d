"""The job that gets a model from the hub, ready to run: download, and where it needs that, conversion to 4 bits or so.

It can be killed at any moment and started again: what was downloaded is not downloaded again. A conversion begins
anew, for it takes minutes where a download takes an hour.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import PunaError
from app.jobs import convert as convert_job
from app.jobs import download as download_job

# How much of the time the download takes of both: lines are slower than processors. Only the bar depends on it.
_DOWNLOAD_SHARE = 0.75


def run(
    on_progress: Callable[[float, str], None],
    repository: str,
    revision: str,
    files: str,
    folder: str,
    convert_to: str = "",
    target: str = "",
    token: str = "",
) -> dict[str, Any]:
    """Download `files` (as app.jobs.download takes them) into `folder`, and make `target` where `convert_to` is set.

    Result: `output`, the path of the model; `summary`, a sentence; `source_bytes`, how much the downloaded source takes
    that is not needed any more (0 where the download itself is the model). Raises PunaError.
    """
    share = _DOWNLOAD_SHARE if convert_to else 1.0
    downloaded = download_job.run(
        lambda fraction, text: on_progress(share * fraction, text), repository, revision, files, folder, token
    )
    if not convert_to:
        output = _model_of([Path(file["path"]) for file in downloaded["files"]])
        return {"output": str(output), "summary": f"{repository} is ready", "source_bytes": 0}
    made = convert_job.run(
        lambda fraction, text: on_progress(share + (1 - share) * fraction, text),
        source=folder,
        target=target,
        type=convert_to,
    )
    size = sum(int(file["size"]) for file in downloaded["files"])
    return {**made, "output": target, "source_bytes": size}


def _model_of(paths: list[Path]) -> Path:
    """The file to open: the first part of a split model, and never its vision projector."""
    models = sorted(path for path in paths if path.suffix.lower() == ".gguf" and "mmproj" not in path.name.lower())
    if not models:
        raise PunaError(f"No model is among {', '.join(path.name for path in paths)}: choose another proposal.")
    return models[0]
