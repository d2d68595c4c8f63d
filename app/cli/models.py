"""`puna models`: what can be done with the models one has. Each action is a module of its own."""

import argparse
from collections.abc import Callable
from typing import NamedTuple

from app.cli import model_template


class Action(NamedTuple):
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


ACTIONS = {
    "template": Action("write a chat template into a model", model_template.add_arguments, model_template.run),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, action in ACTIONS.items():
        action.add_arguments(actions.add_parser(name, help=action.help, description=action.help))


def run(arguments: argparse.Namespace) -> int:
    return ACTIONS[arguments.action].run(arguments)
