"""What `puna convert` and `puna quantize` share: run the job with its progress, then tell what was made."""

import argparse
import json
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.cli.progress_line import ProgressLine, printable
from app.core.source_card import in_bytes
from app.jobs.running import run_job
from app.paths import default_paths
from app.storage.verified_files import VerifiedFiles
from quantize.errors import QuantizeError
from quantize.presets import find_preset

_SHOWN_FALLBACKS = 3
_NOTHING: Mapping[str, str] = {}


def type_name(text: str) -> str:
    """For argparse: a known type, in lower case. Anything else is wrong usage."""
    try:
        return find_preset(text, has_imatrix=True).name
    except QuantizeError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def add_imatrix(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--imatrix",
        metavar="FILE",
        type=Path,
        help="an importance matrix of this model, as Puna or llama-imatrix makes it; the smallest types need one",
    )


def make_model(
    kind: str,
    source: Path,
    target: Path,
    type_name: str,
    as_json: bool,
    imatrix: Path | None,
    further: Mapping[str, str] = _NOTHING,
) -> int:
    """Run the job `kind`, print its result on stdout and return the exit status. Raises PunaError.

    A result that is not what it was made of is a failure, although the file is there. `further` are arguments that only
    this kind of job has.
    """
    try:
        find_preset(type_name, imatrix is not None or kind == "weighed")
    except QuantizeError as error:
        print(f"puna {kind}: error: {error}", file=sys.stderr)
        return 2
    started = time.monotonic()
    arguments = {"source": os.path.abspath(source), "target": os.path.abspath(target), "type": type_name, **further}
    if imatrix is not None:
        arguments["imatrix"] = os.path.abspath(imatrix)
    with ProgressLine(sys.stderr) as progress:
        result = run_job(kind, arguments, default_paths().logs / "jobs.log", progress.show)
    VerifiedFiles(default_paths().verified_files).record_made(result)
    result["seconds"] = round(time.monotonic() - started, 2)
    print(in_words(result))
    if as_json:
        print(json.dumps(result))
    problems = result.get("receipt", {}).get("problems")
    if problems:
        told = "don't use it, and report what is printed above"
        print(f"error: {target.name} is not what {source.name} is: {told}", file=sys.stderr)
        return 1
    return 0


def _short(number: int) -> str:
    """Three digits or so, with the prefix that is usual for models: 656 K, 7.24 G."""
    for factor, prefix in ((1e9, " G"), (1e6, " M"), (1e3, " K")):
        if number >= factor:
            return f"{number / factor:.3g}{prefix}"
    return f"{number} "


def in_words(result: dict[str, Any]) -> str:
    """A few lines on a result as in `app.jobs.result`."""
    size = f"{in_bytes(result['size_bytes'])}, {_short(result['n_parameters'])} weights"
    lines = [f"made {result['output']}", f"{size}, {result['summary']}"]
    fallbacks = result["fallbacks"]
    for fallback in fallbacks[:_SHOWN_FALLBACKS]:
        lines.append(f"  {fallback['tensor']}: {fallback['got']} not {fallback['wanted']}, as {fallback['reason']}")
    if len(fallbacks) > _SHOWN_FALLBACKS:
        lines.append(f"  and {len(fallbacks) - _SHOWN_FALLBACKS} more, all named by --json")
    if "receipt" in result:
        lines.append(f"receipt: {result['receipt']['words']}")
    lines += [f"warning: {warning}" for warning in result["warnings"]]
    return "\n".join(printable(line) for line in lines)
