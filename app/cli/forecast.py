"""`puna convert SOURCE --forecast`: what the model will be in every type, as a table."""

import argparse
import json
import sys

from app.cli.progress_line import ProgressLine, printable
from app.core.fit import Fit
from app.core.forecast import Forecast, TypeForecast, forecast_of
from app.core.source_card import in_bytes
from app.jobs.running import run_job
from app.paths import default_paths

_FITS = {Fit.COMFORTABLE: "", Fit.TIGHT: ", tight", Fit.NONE: ", too much"}


def show_forecast(arguments: dict[str, str], as_json: bool) -> int:
    """Run the job "forecast" with `arguments`, and print what it tells. Raises PunaError."""
    with ProgressLine(sys.stderr) as progress:
        result = run_job("forecast", arguments, default_paths().logs / "jobs.log", progress.show)
    print("\n".join(printable(line) for line in lines(forecast_of(result))))
    if as_json:
        print(json.dumps(result))
    return 0


def lines(forecast: Forecast) -> list[str]:
    head = (
        f"{forecast.name}: {forecast.n_parameters:,} weights in {forecast.type}, and"
        f" {in_bytes(forecast.available_bytes)} of memory available"
    )
    rows: list[tuple[str, ...]] = [("type", "size", f"memory at {_contexts(forecast)}", "time", "bits", "what it is")]
    rows += [_row(one, one.type == forecast.recommended) for one in forecast.types]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    return [head, *("  ".join([*map(str.ljust, row, widths), row[-1]]) for row in rows)]


def _contexts(forecast: Forecast) -> str:
    sizes = sorted({one.n_ctx for one in forecast.types})
    return " to ".join(f"{size:,}" for size in {sizes[0], sizes[-1]}) if sizes else ""


def _row(one: TypeForecast, is_recommended: bool) -> tuple[str, ...]:
    choice = f"{one.choice.capitalize()}{', recommended' if is_recommended else ''}: " if one.choice else ""
    return (
        f"{'*' if is_recommended else ' '} {one.type}",
        in_bytes(one.size_bytes),
        in_bytes(one.memory_bytes) + _FITS[one.fits],
        _time(one.seconds),
        f"{one.bits_per_weight:.2f}",
        choice + one.meaning + ("; needs an importance matrix" if one.needs_imatrix else ""),
    )


def _time(seconds: float | None) -> str:
    if seconds is None:
        return "–"
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--forecast",
        action="store_true",
        help="make nothing, and tell for every type the size, the memory, the time and what it is good for",
    )
    parser.add_argument(
        "--ctx",
        metavar="N",
        default="",
        help="with --forecast: memory for a context of N tokens, or auto (default: 4096)",
    )
