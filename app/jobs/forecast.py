"""The job that tells what a source will be in every type, before any of it is made: size, memory, time, and a word."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.core.forecast import Forecast, TypeForecast, as_json, with_choices
from app.engine.memory import available_memory, memory_of
from app.hub.type_sizes import in_words
from app.jobs.convert import is_gguf
from app.jobs.imatrix import MOST_CHUNKS, calibration_text
from app.jobs.speeds import READER_TYPE, quantizing_speeds, reading_seconds, tokens_in
from convert.conversion import recovered_beside
from convert.recovery.opening import SourceOptions, open_recovered
from quantize.evaluation import CHUNK
from quantize.forecast import Outlook, Outlooks, of_checkpoint, of_gguf
from quantize.importance import GivenMatrix, given_matrix
from quantize.speed import Speeds

# What is worth knowing of some types beside how good they are.
_NOTES = {
    "f32": "only for further work",
    "q4_1": "an older form", "q4_0": "an older form, quick to make", "q5_1": "an older form", "q5_0": "an older form",
    "iq4_nl": "slow to make", "iq4_xs": "slow to make", "iq3_m": "slow to make and to run",
    "iq3_s": "slow to make and to run",
}  # fmt: skip
_DEFAULT_N_CTX = 4096


def run(
    on_progress: Callable[[float, str], None],
    source: str,
    base: str = "",
    adapters: str = "[]",
    rule: str = "",
    imatrix: str = "",
    n_ctx: str = "",
) -> dict[str, Any]:
    """Result: the fields of app.core.forecast.Forecast. Arguments as of app.jobs.convert.

    Memory is for a context of `n_ctx` tokens: a number, or "auto" for what suits the model and this computer.
    """
    on_progress(0.0, "looking at the files")
    given = given_matrix(Path(imatrix)) if imatrix else None
    outlooks = outlooks_of(on_progress, source, base, adapters, rule, given)
    on_progress(0.5, "measuring how fast this computer quantizes")
    size = 0 if n_ctx == "auto" else int(n_ctx or _DEFAULT_N_CTX)
    return as_json(_forecast(outlooks, quantizing_speeds(given is not None), size))


def outlooks_of(
    on_progress: Callable[[float, str], None],
    source: str,
    base: str,
    adapters: str,
    rule: str,
    given: GivenMatrix | None = None,
) -> Outlooks:
    """Of the header alone. Raises ConvertError, QuantizeError."""
    if is_gguf(Path(source)):
        return of_gguf(Path(source), given)
    paths = tuple(Path(path) for path in json.loads(adapters))
    options = SourceOptions(Path(base) if base else None, paths, rule or None, header_only=True)
    opened = open_recovered(Path(source), options, recovered_beside(Path(source)), on_progress)
    try:
        return of_checkpoint(opened, given)
    finally:
        opened.checkpoint.close()


def _forecast(outlooks: Outlooks, speeds: Speeds, n_ctx: int) -> Forecast:
    available = available_memory()
    types = tuple(_of_type(outlook, outlooks.source_bytes, speeds, n_ctx, available) for outlook in outlooks.outlooks)
    forecast = Forecast(outlooks.name, outlooks.architecture, outlooks.type, outlooks.n_parameters, available, types)
    if any(one.gains_by_imatrix for one in types):
        preparing = next((one.seconds for one in types if one.type == READER_TYPE), None) or 0.0
        forecast = replace(
            forecast,
            weighing_seconds=preparing + reading_seconds(outlooks.n_parameters, tokens_in(calibration_text())),
            most_weighing_seconds=preparing + reading_seconds(outlooks.n_parameters, MOST_CHUNKS * CHUNK),
        )
    return with_choices(forecast)


def _of_type(outlook: Outlook, source_bytes: int, speeds: Speeds, n_ctx: int, available: int) -> TypeForecast:
    memory = memory_of(outlook.metadata, outlook.tensors, n_ctx, available)
    seconds = speeds.seconds(outlook.work, source_bytes, outlook.size_bytes) if outlook.work else None
    return TypeForecast(
        type=outlook.type,
        size_bytes=outlook.size_bytes,
        bits_per_weight=outlook.bits_per_weight,
        n_fallbacks=outlook.n_fallbacks,
        n_matrices=outlook.n_matrices,
        seconds=seconds,
        memory_bytes=memory.needed_bytes,
        n_ctx=memory.n_ctx,
        fits=memory.fits,
        needs_imatrix=outlook.needs_imatrix,
        meaning=_meaning(outlook),
    )


def _meaning(outlook: Outlook) -> str:
    """One line. What most tensors fall back from says nothing by its name, so the bits tell."""
    words = in_words(outlook.bits_per_weight)
    note = _NOTES.get(outlook.type)
    return f"{words}; {note}" if note else words
