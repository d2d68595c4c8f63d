"""`puna network`: every connection that Puna ever made, and the switch *Stay offline*."""

import argparse
import json
import os
from dataclasses import asdict
from datetime import datetime

from app.cli.progress_line import printable
from app.core.network_words import ending, totals
from app.core.offline import forced, state
from app.core.source_card import in_bytes
from app.errors import PunaError
from app.hub.ledger import Connection, NetworkLedger, Record
from app.paths import default_paths
from app.storage.settings_file import SettingsFile

_ACTIONS = {
    "list": "list the connections, the last first (what is done without ACTION)",
    "offline": "stay offline: connect to nothing from now on",
    "online": "let searches and downloads connect",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    words = "; ".join(f"{name}: {text}" for name, text in _ACTIONS.items())
    parser.add_argument("action", metavar="ACTION", nargs="?", choices=tuple(_ACTIONS), default="list", help=words)
    parser.add_argument("--limit", metavar="N", type=int, default=50, help="how many to list at most (50); 0 for all")
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    paths = default_paths()
    settings = SettingsFile(paths.settings)
    if arguments.action != "list":
        paths.create()
        settings.change(stay_offline=arguments.action == "offline")
    is_forced = forced(os.environ)
    stay_offline = settings.settings.stay_offline
    try:
        record = NetworkLedger(paths.network_ledger).read()
    except OSError as error:
        raise PunaError(f"{paths.network_ledger} can't be read: {error.strerror}.") from error
    if arguments.action == "list":
        _tell(record, arguments.limit)
    print(state(is_forced, stay_offline))
    if arguments.json:
        connections = [asdict(connection) for connection in record.connections]
        told = {"stay_offline": is_forced or stay_offline, "older_left_out": record.older_left_out}
        print(json.dumps({**told, "connections": connections}))
    return 0


def _tell(record: Record, limit: int) -> None:
    connections = record.connections[::-1]
    shown = connections[:limit] if limit > 0 else connections
    for connection in shown:
        print(_line(connection))
    if len(shown) < len(connections):
        print(f"and {len(connections) - len(shown):,} before them: see them with --limit 0")
    if record.older_left_out:
        print(f"and those before, in {default_paths().network_ledger}")
    hosts = {connection.host for connection in connections}
    sent, received = (sum(getattr(connection, name) for connection in connections) for name in ("sent", "received"))
    print(totals(len(connections), len(hosts), sent, received, connections[-1].began if connections else None))


def _line(connection: Connection) -> str:
    when = datetime.fromtimestamp(connection.began).strftime("%Y-%m-%d %H:%M:%S")
    numbers = f"sent {in_bytes(connection.sent)}, received {in_bytes(connection.received)}"
    how = ending(connection.ended is not None, connection.problem)
    line = f"{when}  {connection.host}  {connection.why}: {numbers}{f' ({how})' if how else ''}"
    return printable(line)
