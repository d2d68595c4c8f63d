"""`puna models`: what can be done with the models one has. Each action is a module of its own."""

import argparse
from collections.abc import Callable
from typing import NamedTuple

from app.cli import model_hub, model_library, model_template


class Action(NamedTuple):
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


ACTIONS = {
    "list": Action("the models and adapters there are", model_library.add_list_arguments, model_library.run_list),
    "details": Action("all that a model's files tell", model_library.add_details_arguments, model_library.run_details),
    "add": Action("list files and folders where they lie", model_library.add_add_arguments, model_library.run_add),
    "rename": Action("call a model something else", model_library.add_rename_arguments, model_library.run_rename),
    "remove": Action("move a model to the trash", model_library.add_remove_arguments, model_library.run_remove),
    "apps": Action("other applications' models", model_library.add_apps_arguments, model_library.run_apps),
    "search": Action("look for models on the hub", model_hub.add_search_arguments, model_hub.run_search),
    "download": Action(
        "get a model from the hub, ready to run", model_hub.add_download_arguments, model_hub.run_download
    ),
    "template": Action("write a chat template into a model", model_template.add_arguments, model_template.run),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, action in ACTIONS.items():
        action.add_arguments(actions.add_parser(name, help=action.help, description=action.help))


def run(arguments: argparse.Namespace) -> int:
    return ACTIONS[arguments.action].run(arguments)
