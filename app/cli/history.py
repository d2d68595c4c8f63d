"""`puna history`: list, find, show and take out conversations, bring in those of other programs, take that back."""

import argparse
import json
import shlex
import sys
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

from app.cli import export_history, search_history
from app.cli.progress_line import ProgressLine, printable
from app.core.conversation import ConversationFilter, ConversationSummary, Step
from app.core.messages import Role
from app.errors import PunaError
from app.jobs.import_history import run as import_history
from app.paths import default_paths
from app.storage.database import Database
from app.storage.history import History
from app.storage.importers.places import known_places
from app.storage.importers.reading import KNOWN

_SHOWN_PROBLEMS = 20
_SPEAKERS = {Role.USER: "You", Role.ASSISTANT: "Assistant", Role.SYSTEM: "System"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="the conversations, the last used first")
    listing.add_argument("--limit", metavar="N", type=int, default=50, help="how many at most (50); 0 for all")
    listing.add_argument("--folder", metavar="FOLDER", help="only those in this folder")
    listing.add_argument("--json", action="store_true", help="end with the result as one line of JSON")
    finding = actions.add_parser("search", help="find words in titles, messages of all branches and attachments")
    search_history.add_arguments(finding)
    show = actions.add_parser("show", help="one conversation, as Markdown")
    show.add_argument("id", metavar="ID", type=int, help="its number, as `puna history list` tells")
    show.add_argument("--json", action="store_true", help="end with the result as one line of JSON")
    bring_in = actions.add_parser("import", help="bring in conversations of other programs")
    bring_in.add_argument(
        "source",
        metavar="FILE|FOLDER",
        type=Path,
        nargs="?",
        help="an export, a chat, or a folder of them; without it, tell what other programs have on this computer",
    )
    bring_in.add_argument("--json", action="store_true", help="end with the result as one line of JSON")
    take_out = actions.add_parser("export", help="write conversations to a file or a folder")
    export_history.add_arguments(take_out)
    undo = actions.add_parser("undo", help="take back the last import, deletion or change")
    undo.add_argument("step", metavar="STEP", type=int, nargs="?", help="the one that an import told; else the last")
    undo.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    actions = {
        "list": _list,
        "search": search_history.run,
        "show": _show,
        "import": _import,
        "export": export_history.run,
        "undo": _undo,
    }
    return actions[arguments.action](arguments)


def _list(arguments: argparse.Namespace) -> int:
    only = ConversationFilter(folder=arguments.folder) if arguments.folder else None
    with closing(_open()) as database:
        history = History(database)
        found = history.conversations(limit=arguments.limit or None, only=only)
        whole = history.count(only)
    for conversation in found:
        print(f"{conversation.id:>6}  {_day(conversation.updated)}  {printable(conversation.title)}")
    if len(found) < whole:
        print(f"and {whole - len(found):,} more: see them with --limit 0", file=sys.stderr)
    if arguments.json:
        print(json.dumps({"conversations": [_summary(conversation) for conversation in found], "count": whole}))
    return 0


def _show(arguments: argparse.Namespace) -> int:
    with closing(_open()) as database:
        history = History(database)
        about = history.conversation(arguments.id)
        system_prompt = history.system_prompt(arguments.id)
        branch = history.branch(arguments.id)
    if arguments.json:
        messages = [{"role": message.role, "content": message.content} for message in branch]
        print(json.dumps({**_summary(about), "system_prompt": system_prompt, "messages": messages}))
        return 0
    print(f"# {printable(about.title)}\n")
    if system_prompt:
        print(f"## {_SPEAKERS[Role.SYSTEM]}\n\n{_safe(system_prompt)}\n")
    for message in branch:
        print(f"## {_SPEAKERS[message.role]}\n\n{_safe(message.content)}\n")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    if arguments.source is None:
        return _tell_places(arguments)
    started = time.monotonic()
    paths = default_paths()
    paths.create()
    with ProgressLine(sys.stderr) as progress:
        result = import_history(progress.show, str(arguments.source.absolute()), str(paths.history))
    result["seconds"] = round(time.monotonic() - started, 2)
    print(f"{', '.join(result['formats'])}: {result['summary']}")
    for problem in result["problems"][:_SHOWN_PROBLEMS]:
        print(f"  not read: {printable(problem)}")
    if result["unreadable"] > _SHOWN_PROBLEMS:
        print(f"  and {result['unreadable'] - _SHOWN_PROBLEMS:,} more, named by --json")
    if result["step"] is not None:
        print(f"`puna history undo {result['step']}` takes it back")
    if arguments.json:
        print(json.dumps(result))
    return 0


def _tell_places(arguments: argparse.Namespace) -> int:
    places = known_places(Path.home())
    for place in places:
        print(f"{place.program}: puna history import {shlex.quote(str(place.path))}")
    if not places:
        print(f"no other program's conversations were found here; Puna also reads {KNOWN}")
    if arguments.json:
        print(json.dumps({"places": [{"program": place.program, "path": str(place.path)} for place in places]}))
    return 0


def _undo(arguments: argparse.Namespace) -> int:
    with closing(_open()) as database:
        history = History(database)
        step_id = arguments.step
        if step_id is None:
            last = history.last_steps(1)
            if not last:
                raise PunaError("There is nothing to undo.")
            step_id = last[0].id
        step: Step = history.undo(step_id)
    print(f"undone: {step.kind} {printable(step.label)}")
    if arguments.json:
        print(json.dumps({"step": step.id, "kind": step.kind, "label": step.label}))
    return 0


def _open() -> Database:
    paths = default_paths()
    paths.create()
    return Database(paths.history)


def _summary(conversation: ConversationSummary) -> dict[str, object]:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "model": conversation.model,
        "created": conversation.created,
        "updated": conversation.updated,
    }


def _day(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d")


def _safe(text: str) -> str:
    """Without control characters, which could move a terminal's cursor or change its colours."""
    return "\n".join(printable(line.replace("\t", "    ")) for line in text.split("\n"))
