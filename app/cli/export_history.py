"""`puna history export`: conversations as Markdown, a page, our own JSON, or training data."""

import argparse
import json
import os
import sys
import time
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from app.cli.progress_line import ProgressLine, printable
from app.core.archive import Rating
from app.core.export import ExportFormat, ExportOptions, ExportRequest, as_text
from app.errors import PunaError
from app.jobs.export_history import run as export_history
from app.jobs.leftovers import claimed
from app.paths import default_paths
from app.storage.database import Database
from app.storage.exporters.writing import chosen, place
from app.storage.history import History

_ABOUT = """\
markdown, html  to read: one file for one conversation, a new folder for several, one file all the same
                where FILE has an ending
json            everything Puna knows, to be brought in again
sharegpt        for training: turns of human and gpt; alpaca: the first exchange of each conversation;
openai          messages. Each takes the branch that is shown, up to an answer that was cut off or rated bad.
                With --rating good, up to the last answer rated good."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _ABOUT
    parser.add_argument("--format", required=True, choices=[str(name) for name in ExportFormat], help="see below")
    parser.add_argument(
        "-o", "--output", metavar="FILE|FOLDER", type=Path, required=True, help="where to; a FILE there is replaced"
    )
    parser.add_argument(
        "--conversation",
        metavar="ID",
        type=int,
        action="append",
        default=[],
        help="only this one, by its number in `puna history list`; repeatable",
    )
    parser.add_argument("--folder", metavar="FOLDER", help="only those in this folder and the folders in it")
    parser.add_argument("--tag", metavar="TAG", help="only those with this tag")
    parser.add_argument("--rating", choices=[str(name) for name in Rating], help="only what has answers rated so")
    parser.add_argument("--since", metavar="DATE", type=_day, help="only those used since this day, as 2026-01-31")
    parser.add_argument("--all-branches", action="store_true", help="not only the branch that is shown")
    parser.add_argument("--reasoning", action="store_true", help="thoughts in training data too, as <think>…</think>")
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    started = time.monotonic()
    paths = default_paths()
    paths.create()
    request = ExportRequest(
        format=ExportFormat(arguments.format),
        conversations=tuple(arguments.conversation),
        folder=arguments.folder,
        tag=arguments.tag,
        since=arguments.since,
        options=ExportOptions(
            all_branches=arguments.all_branches,
            rating=Rating(arguments.rating) if arguments.rating else None,
            reasoning=arguments.reasoning,
        ),
    )
    with closing(Database(paths.history)) as database:
        rows = chosen(History(database), request)
    try:
        target, by_pieces = place(Path(os.path.abspath(arguments.output)), request, rows)
        with claimed(target), ProgressLine(sys.stderr) as progress:
            result = export_history(
                progress.show, str(paths.history), as_text(request), str(target), "yes" if by_pieces else ""
            )
    except OSError as error:
        raise PunaError(f"{arguments.output} can't be written ({error.strerror}): choose another place.") from error
    result["seconds"] = round(time.monotonic() - started, 2)
    print(printable(result["summary"]))
    if arguments.json:
        print(json.dumps(result))
    return 0


def _day(text: str) -> float:
    """Its first second where this computer is."""
    try:
        return datetime.combine(date.fromisoformat(text), datetime.min.time()).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2026-01-31") from error
