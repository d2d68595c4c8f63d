"""`puna history search`: the same search as the window's."""

import argparse
import json
import sys
from contextlib import closing
from datetime import datetime

from app.cli.progress_line import printable
from app.core.messages import Role
from app.core.search import Excerpt, SearchFilter, SearchHit
from app.errors import PunaError
from app.paths import default_paths
from app.storage.database import Database
from app.storage.history import History
from app.storage.search import MOST_HITS, Search

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words",
        metavar="WORDS",
        nargs="+",
        help="what to find; words may go on; '\"in quotes\"' a phrase; -word (after --) must not be there",
    )
    parser.add_argument("--model", metavar="NAME", help="only conversations with this model")
    parser.add_argument("--folder", metavar="FOLDER", help="only conversations in this folder")
    parser.add_argument("--tag", metavar="TAG", help="only conversations with this tag")
    parser.add_argument("--role", choices=[Role.USER.value, Role.ASSISTANT.value], help="only what one of them wrote")
    parser.add_argument("--since", metavar="DATE", help="only what was written since then, as in 2026-01-31")
    parser.add_argument("--until", metavar="DATE", help="only what was written before that day")
    parser.add_argument("--limit", metavar="N", type=int, default=20, help=f"how many at most (20; up to {MOST_HITS})")
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    only = SearchFilter(
        model=arguments.model,
        folder=arguments.folder,
        tag=arguments.tag,
        role=Role(arguments.role) if arguments.role else None,
        since=_day(arguments.since),
        until=_day(arguments.until),
    )
    paths = default_paths()
    paths.create()
    with closing(Database(paths.history)) as database:
        History(database)  # which migrates it
        limit = min(max(arguments.limit, 1), MOST_HITS)
        result = Search(database).find(" ".join(arguments.words), only, limit)
    if result.partial:
        print("nothing has all of these words; these have some", file=sys.stderr)
    for hit in result.hits:
        day = datetime.fromtimestamp(hit.created).strftime("%Y-%m-%d")
        print(f"{hit.conversation_id:>6}  {day}  {_shown(hit.title)}")
        print(f"        {_shown(hit.excerpt)}")
    if not result.hits:
        print("nothing found", file=sys.stderr)
    elif not result.complete:
        print("and more: more words find fewer", file=sys.stderr)
    if arguments.json:
        told = {"hits": [_told(hit) for hit in result.hits], "partial": result.partial, "complete": result.complete}
        print(json.dumps(told))
    return 0


def _told(hit: SearchHit) -> dict[str, object]:
    return {
        "conversation": hit.conversation_id,
        "message": hit.message_id,
        "found_in": hit.found_in,
        "title": "".join(text for text, _ in hit.title),
        "excerpt": [{"text": text, "match": is_match} for text, is_match in hit.excerpt],
        "created": hit.created,
        "role": hit.role,
        "model": hit.model,
        "folder": hit.folder,
        "archived": hit.archived,
        "attachment": hit.attachment,
        "more": hit.more,
    }


def _shown(excerpt: Excerpt) -> str:
    """What was looked for in bold, on a terminal."""
    bold, plain = (_BOLD, _PLAIN) if sys.stdout.isatty() else ("", "")
    return "".join(f"{bold}{printable(text)}{plain}" if is_match else printable(text) for text, is_match in excerpt)


def _day(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").timestamp()
    except (ValueError, OverflowError) as error:
        raise PunaError(f"{text!r} is no date: write it as 2026-01-31.") from error
