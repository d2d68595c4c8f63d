"""The built-in guide in the terminal: made of its checkpoint when first wanted, by the job that makes any."""

import sys
from pathlib import Path

from app.cli.progress_line import ProgressLine
from app.core.guide import conversion, read_guide
from app.jobs.running import run_job
from app.paths import Paths, resources
from app.storage.verified_files import VerifiedFiles


def guide_model(paths: Paths) -> Path:
    """Its GGUF, which is made where there is none yet. Raises PunaError."""
    guide = read_guide((resources() / "guide" / "guide.json").read_text(encoding="utf-8"))
    target = guide.model_in(paths.guide)
    if not target.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        with ProgressLine(sys.stderr) as progress:
            result = run_job("convert", conversion(resources(), target), paths.logs / "jobs.log", progress.show)
        VerifiedFiles(paths.verified_files).record_made(result)
    return target
