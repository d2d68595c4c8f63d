"""The job that finds the smallest quantization that keeps enough of a model: makes them, measures them, keeps one.

Every candidate is measured against the unquantized model on the same text. What is tried lies in a folder beside the
target until it is over, and all but the winner goes.
"""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.engine.header import checked_header
from app.engine.threads import performance_cores
from app.errors import PunaError
from app.jobs.checksum import sha256_of
from app.jobs.conversion_receipt import keep_receipt
from app.jobs.convert import is_gguf, options_of
from app.jobs.convert import run as convert
from app.jobs.leftovers import recovered_of, tried_of
from app.jobs.measure import BUNDLED, held_out_text, receipt_of
from app.jobs.part_of import OnProgress, part_of
from app.jobs.receipt_keeping import receipts
from app.jobs.result import of_quantization
from app.storage.reading_matter import text_of
from convert.conversion import QUANTIZED, natural_type_of
from convert.recovery.opening import SourceOptions, open_recovered
from quantize.comparison import Comparison, Distance, compare
from quantize.forecast import Outlook, of_gguf
from quantize.importance import GivenMatrix, given_matrix
from quantize.ladder import ladder
from quantize.quantization import check_target, quantize

# Pieces of 512 tokens that each is measured on: the share is then right within half a percent.
_CHUNKS = 24
# Of the time: making the unquantized model, and comparing the winner with its checkpoint.
_REFERENCE, _RECEIPT = 0.08, 0.04
_QUANTIZING = 0.5  # of a candidate's


def run(
    on_progress: OnProgress,
    source: str,
    target: str,
    keep: str = "95",
    base: str = "",
    adapters: str = "[]",
    rule: str = "",
    template: str = "",
    imatrix: str = "",
    text: str = "",
    chunks: str = "0",
    threads: str = "0",
) -> dict[str, Any]:
    """Make `target`: the smallest that keeps `keep` percent of next words of `source`, a checkpoint or a GGUF.

    `base`, `adapters`, `rule`, `template` and `imatrix` are as for app.jobs.convert; `text` is a file to measure with,
    and `chunks` how many pieces of it. The result is that of app.jobs.result, with `candidates`, in the order in which
    they were tried, and `words`. Raises PunaError where none keeps as much.
    """
    share = _share(keep)
    path, goal = Path(source), Path(target)
    options = options_of(base, adapters, rule)
    check_target(path, goal)
    if is_gguf(path) and (options != SourceOptions() or template):
        raise PunaError(f"{source} is a GGUF, to which nothing can be added: name the checkpoint it was made of.")
    words = text_of([Path(text)]) if text else held_out_text()
    folder = tried_of(goal)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    reference = path
    if is_gguf(path):
        checked_header(path)
    else:
        reference = folder / f"{goal.stem}-unquantized.gguf"
        further = {"base": base, "adapters": adapters, "rule": rule, "template": template, "receipt": "no"}
        natural = _natural_type(path, options, goal, on_progress)
        convert(part_of(on_progress, 0.0, _REFERENCE), source, str(reference), natural, **further)
    given = given_matrix(Path(imatrix)) if imatrix else None
    trial = _Trial(reference, folder, words, int(chunks) or _CHUNKS, int(threads) or performance_cores(), given)
    tried = trial.search(share, part_of(on_progress, _REFERENCE, 1 - _REFERENCE - _RECEIPT))
    winner = tried[-1]
    if winner.same_top < share:
        raise PunaError(_none_keeps(keep, tried))
    os.replace(winner.path, goal)
    result = {**winner.result, "output": target, "sha256": sha256_of(goal, lambda fraction: None)}
    if reference != path:
        opened = open_recovered(path, options, recovered_of(goal), lambda part, what: None)
        try:
            keep_receipt(part_of(on_progress, 1 - _RECEIPT, _RECEIPT), opened, path, result)
        finally:
            opened.checkpoint.close()
    measured = receipt_of(winner.measured, Path(text).name if text else BUNDLED, str(path.absolute()))
    try:
        receipts().keep_quality(goal, measured, result["sha256"])
    except OSError as error:
        result["warnings"].append(f"The receipt can't be kept ({error.strerror}).")
    told = f"{winner.type.upper()} is the smallest that keeps {float(keep):g} % of next words. {measured.words}"
    return {**result, "keep": share, "candidates": [one.told() for one in tried], "words": told}


@dataclass(frozen=True)
class _Tried:
    """A candidate at `path`, and what was found out about it."""

    path: Path
    result: dict[str, Any]
    measured: Comparison
    distance: Distance

    @property
    def type(self) -> str:
        return str(self.result["type"])

    @property
    def same_top(self) -> float:
        return self.distance.same_top

    def told(self) -> dict[str, Any]:
        return {
            "type": self.type,
            "size_bytes": self.result["size_bytes"],
            "bits_per_weight": self.result["bits_per_weight"],
            "same_top": self.same_top,
            "same_top_error": self.distance.same_top_error,
            "divergence": self.distance.mean,
        }


@dataclass(frozen=True)
class _Trial:
    """Candidates are made of `reference` in `folder`, and each goes when the next is tried."""

    reference: Path
    folder: Path
    text: str
    n_chunks: int
    n_threads: int
    imatrix: GivenMatrix | None

    def search(self, share: float, on_progress: OnProgress) -> list[_Tried]:
        """From the smallest on, until one keeps the share; that one is the last. Raises PunaError where none is."""
        outlooks = of_gguf(self.reference, self.imatrix)
        rungs = ladder(outlooks.outlooks, outlooks.source_bytes)
        if not rungs:
            raise PunaError(f"{self.reference.name} has nothing that could be quantized: use it as it is.")
        tried: list[_Tried] = []
        for number, rung in enumerate(rungs):
            if tried:
                tried[-1].path.unlink()
            words = f"trying {rung.type.upper()}, {number + 1} of at most {len(rungs)}"
            step = part_of(on_progress, number / len(rungs), 1 / len(rungs))
            tried.append(self._try(rung, lambda part, _, step=step, words=words: step(part, words)))  # type: ignore[misc]
            if tried[-1].same_top >= share:
                break
        return tried

    def _try(self, rung: Outlook, on_progress: OnProgress) -> _Tried:
        path = self.folder / f"{rung.type}.gguf"
        made = quantize(self.reference, path, rung.type, part_of(on_progress, 0.0, _QUANTIZING), self.imatrix)
        rest = part_of(on_progress, _QUANTIZING, 1 - _QUANTIZING)
        measured = compare(path, self.reference, self.text, self.n_threads, self.n_chunks, rest)
        assert measured.distance is not None
        return _Tried(path, of_quantization(made), measured, measured.distance)


def _share(keep: str) -> float:
    try:
        share = float(keep) / 100
    except ValueError:
        share = 0.0
    if not 0 < share <= 1:
        raise PunaError(f"{keep[:20]} is no percentage of words to keep: give one from 1 to 100, such as 95.")
    return share


def _none_keeps(keep: str, tried: list[_Tried]) -> str:
    nearest = max(tried, key=lambda one: one.same_top)
    return (
        f"No smaller type keeps {float(keep):g} % of next words; the nearest is {nearest.type}, which keeps"
        f" {nearest.same_top:.1%}. Ask for less, or stay with the unquantized model."
    )


def _natural_type(path: Path, options: SourceOptions, goal: Path, on_progress: OnProgress) -> str:
    opened = open_recovered(path, options, recovered_of(goal), on_progress)
    try:
        natural = natural_type_of(opened)
    finally:
        opened.checkpoint.close()
    if natural in QUANTIZED:
        raise PunaError(f"{path} is quantized already ({natural}), and stays as it is: use `puna convert`.")
    return natural
