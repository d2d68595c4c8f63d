"""The job that measures how good and how fast a model is, best against what it was made of, and keeps the receipt."""

import platform
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil

from app.core.receipts import QualityReceipt
from app.engine.header import checked_header
from app.engine.threads import performance_cores
from app.errors import PunaError
from app.jobs.checksum import sha256_of
from app.jobs.receipt_keeping import receipts, versions
from app.paths import default_paths, resources
from app.storage.reading_matter import text_of
from convert.conversion import convert, natural_type
from quantize.comparison import Comparison, compare

BUNDLED = "Puna's held-out text"

OnProgress = Callable[[float, str], None]


def run(
    on_progress: OnProgress,
    source: str,
    reference: str = "",
    text: str = "",
    chunks: str = "0",
    threads: str = "0",
) -> dict[str, Any]:
    """Measure the model `source`, against `reference` where it is not empty: a GGUF, or a checkpoint's folder.

    On the file `text`, or one that Puna brings; of `chunks` pieces of it at most (0: all). The result has the fields of
    app.core.receipts' QualityReceipt, those of quantize.comparison's Comparison as `measured`, and `words`.
    """
    path = Path(source)
    checked_header(path)
    words = text_of([Path(text)]) if text else held_out_text()
    with ExitStack() as stack:
        other = _reference(Path(reference), stack, on_progress) if reference else None
        if other is not None:
            checked_header(other)
        compared = compare(path, other, words, int(threads) or performance_cores(), int(chunks) or None, on_progress)
    on_progress(1.0, "checking the file")
    receipt = receipt_of(compared, Path(text).name if text else BUNDLED, reference)
    digest = sha256_of(path, lambda fraction: None)
    if other is not None and Path(reference).is_file():
        receipt = QualityReceipt(**{**asdict(receipt), "reference_sha256": sha256_of(other, lambda fraction: None)})
    warnings = []
    try:
        receipts().keep_quality(path, receipt, digest)
    except OSError as error:
        warnings.append(f"The receipt can't be kept ({error.strerror}).")
    return {
        "model": source,
        **asdict(receipt),
        "measured": asdict(compared),
        "words": receipt.words,
        "warnings": warnings,
    }


def held_out_text() -> str:
    return (resources() / "held-out.txt").read_text(encoding="utf-8")


def receipt_of(compared: Comparison, text: str, reference: str) -> QualityReceipt:
    distance = compared.distance
    return QualityReceipt(
        text=text,
        n_tokens=compared.n_scored,
        perplexity=compared.perplexity,
        tokens_per_second=compared.tokens_per_second,
        memory_bytes=peak_memory(),
        when=datetime.now().astimezone().isoformat(timespec="seconds"),
        computer=f"{psutil.cpu_count(logical=False) or 1} cores, {platform.platform(terse=True)}",
        versions=versions(),
        reference=Path(reference).name if reference else "",
        reference_perplexity=distance.perplexity if distance else None,
        perplexity_ratio=distance.perplexity_ratio if distance else None,
        divergence=distance.mean if distance else None,
        divergence_99=distance.percentile_99 if distance else None,
        divergence_most=distance.largest if distance else None,
        same_top=distance.same_top if distance else None,
    )


def peak_memory() -> int:
    """Bytes that this process held at most, mapped files included."""
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak if sys.platform == "darwin" else peak * 1024)


def _reference(path: Path, stack: ExitStack, on_progress: OnProgress) -> Path:
    """The reference as a GGUF: a checkpoint is converted to its own precision, for as long as it is needed."""
    if path.is_file() and path.suffix.lower() == ".gguf":
        return path
    if not path.exists():
        raise PunaError(f"There is no {path}: name a .gguf file or the folder of a checkpoint as the reference.")
    folder = Path(tempfile.mkdtemp(prefix="puna-", dir=default_paths().home))
    stack.callback(shutil.rmtree, folder, ignore_errors=True)
    target = folder / "reference.gguf"
    convert(path, target, natural_type(path), lambda part, text: on_progress(0.0, text))
    return target
