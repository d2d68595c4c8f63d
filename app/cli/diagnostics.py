"""`puna diagnostics`: what to send to whoever is to help. No conversation is in it."""

import argparse
import json

from app.cli.progress_line import printable
from app.diagnostics import diagnostics
from app.paths import default_paths


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    text = diagnostics(default_paths())
    if arguments.json:
        print(json.dumps({"text": text}))
    else:
        for line in text.splitlines():
            print(printable(line))
    return 0
