"""`puna models template`: write a chat template into a model, where it stays for every program that uses the file."""

import argparse
import json
import os
import sys
from pathlib import Path

from app.cli.model_names import find_model, owner_of
from app.cli.progress_line import ProgressLine, printable
from app.core.messages import Message, Role
from app.engine.template import MAX_SOURCE_CHARACTERS, Template, TemplateFolder, render
from app.errors import PunaError
from app.jobs.running import run_job
from app.paths import default_paths, resources
from app.storage.verified_files import VerifiedFiles

_CONVERSATION = (Message(Role.USER, "Hi"), Message(Role.ASSISTANT, "Hello!"), Message(Role.USER, "How are you?"))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help="a .gguf file, or the name of one in the library")
    parser.add_argument(
        "template",
        metavar="NAME",
        help="a prompt template by name, such as alpaca or chatml, or a .jinja file; `puna inspect MODEL"
        " --detect-template` finds the one that fits",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT.gguf",
        type=Path,
        help="write a copy and leave MODEL as it is (default: in place)",
    )
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    """Raises PunaError; the model then is as it was."""
    paths = default_paths()
    model = Path(os.path.abspath(find_model(arguments.model, paths)))
    target = Path(os.path.abspath(arguments.output)) if arguments.output else model
    if target != model and target.exists():
        raise PunaError(f"{target} exists already: choose another name, or leave -o out to change the model itself")
    if target == model and (owner := owner_of(model, paths)):
        raise PunaError(f"{model} belongs to {owner}, whose files Puna never changes: write a copy with -o OUT.gguf")
    job = {"source": str(model), "target": str(target), "template": _checked(arguments.template)}
    with ProgressLine(sys.stderr) as progress:
        result = run_job("template", job, paths.logs / "jobs.log", progress.show)
    VerifiedFiles(paths.verified_files).record_made(result)
    result["template"] = arguments.template
    before = "in place of the one before" if result["had_template"] else "which had none"
    print(printable(f"wrote the template {arguments.template} into {result['output']}, {before}"))
    if arguments.json:
        print(json.dumps(result))
    return 0


def _checked(name: str) -> str:
    """The name of a template of ours, or the source in a file, if it can be rendered."""
    folder = TemplateFolder(resources() / "templates")
    if name in folder.names():
        return name
    path = Path(name).expanduser()
    if not path.is_file():
        raise PunaError(
            f"there is no template {name!r}: choose one of {', '.join(folder.names())}, or a file with Jinja source"
        )
    try:
        with path.open(encoding="utf-8") as file:
            source = file.read(MAX_SOURCE_CHARACTERS + 1)
    except (OSError, UnicodeDecodeError) as error:
        raise PunaError(f"{path} can't be read as a template ({error}): choose another file") from error
    if "{{" not in source and "{%" not in source:
        raise PunaError(f"{path} is no Jinja template, as it writes no message: choose another file")
    # A mistake is told now, and not by every conversation with the model.
    render(Template(str(path), source), _CONVERSATION, "<s>", "</s>")
    return source
