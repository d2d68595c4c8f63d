"""`puna licences`: what Puna is made of, and the words under which each part may be used."""

import argparse
import json

from app.cli.progress_line import printable
from app.core.licences import components
from app.errors import PunaError
from app.paths import resources


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="print the whole text of this part's licence")
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    found = components(resources().parent)
    if arguments.name:
        found = [part for part in found if part.name.casefold() == arguments.name.casefold()]
        if not found:
            raise PunaError(f"Puna has no part called {arguments.name}: `puna licences` lists them")
    if arguments.json:
        told = [{"name": part.name, "version": part.version, "licence": part.licence} for part in found]
        if arguments.name:
            told[0]["text"] = found[0].text()
        print(json.dumps({"parts": told}))
        return 0
    for part in found:
        print(printable(f"{part.name} {part.version}".strip() + (f" ({part.licence})" if part.licence else "")))
        if arguments.name:
            for line in part.text().splitlines():
                print(printable(line))
    return 0
