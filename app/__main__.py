"""Parse arguments; become the window, the terminal chat, a subcommand, or a worker.

Nothing heavy is imported before it is known which of them is wanted.
"""

import argparse
import faulthandler
import importlib
import os
import signal
import sys
from collections.abc import Sequence

from app import __version__, network_guard
from app.core.offline import VARIABLE, refusal_for_ever
from app.errors import PunaError

# Subcommand -> (module in app.cli with add_arguments(parser) and run(arguments) -> int, one line of help).
COMMANDS = {
    "chat": ("app.cli.chat", "talk to a model in the terminal"),
    "convert": ("app.cli.convert", "make a GGUF of a checkpoint"),
    "quantize": ("app.cli.quantize", "make a smaller GGUF of a GGUF"),
    "sweep": ("app.cli.sweep", "find the smallest quantization that keeps enough of a model"),
    "imatrix": ("app.cli.imatrix", "weigh which numbers of a model matter, for quantizing it"),
    "history": ("app.cli.history", "list and show conversations, bring in those of other programs"),
    "inspect": ("app.cli.inspect", "say what a checkpoint or GGUF is, and what is wrong with it"),
    "models": ("app.cli.models", "change a model of yours"),
    "network": ("app.cli.network", "list every connection ever made; stay offline, or not"),
    "measure": ("app.cli.measure", "measure how much of a model is left after quantizing"),
    "licences": ("app.cli.licences", "list what Puna is made of, with the licence of each part"),
    "diagnostics": ("app.cli.diagnostics", "print what to send to whoever is to help; no conversation is in it"),
    "selftest": ("app.cli.selftest", "try whether this installation works"),
    "bench": ("app.cli.bench", "measure how fast a model is on this computer, and its memory"),
}
WORKERS = {"engine": "app.engine.worker", "job": "app.jobs.worker", "formulas": "app.formulas.worker"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit status: 0 done, 1 the world's fault, 2 wrong usage.

    Without `arguments` this process is the program itself, and what it may connect to is settled first.
    """
    is_program = arguments is None
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if is_program and arguments[:2] != ["--worker", "job"]:
        # A job does this itself, as soon as it knows what kind of job it is.
        network_guard.install(refusal_for_ever)
    if arguments[:1] == ["--worker"]:
        _die_plainly()
        status: int = importlib.import_module(WORKERS[arguments[1]]).main()
        return status
    if set(arguments) <= {"--offline"} and not has_display():
        arguments = [*arguments, "chat"]
    files = _files(arguments)
    if files and has_display():
        arguments = [argument for argument in arguments if argument not in files]
    elif files:
        arguments, files = ["chat", *arguments], []
    try:
        return _run(arguments, files)
    except PunaError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # The reader of our output went away (`puna … | head`): nothing is left to say. Keep exit from flushing again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _die_plainly() -> None:
    """Where native code ends a worker: the Python stack to its log, and no core file as large as the model."""
    faulthandler.enable()
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def has_display() -> bool:
    """Whether a window can be shown: always on macOS and Windows, elsewhere where a display server is named."""
    if sys.platform in ("darwin", "win32"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _files(arguments: list[str]) -> list[str]:
    """What the window is to open, as a desktop tells that: paths and nothing else, perhaps after our own switches."""
    files = [argument for argument in arguments if argument not in ("--offline", "--safe")]
    if files and files[0] not in COMMANDS and all(os.path.exists(path) for path in files):
        return files
    return []


def _run(arguments: list[str], files: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="puna",
        usage="%(prog)s [--version] [--offline] [--safe] [PATH ... | COMMAND ...]",
        description="Any LLaMA-family checkpoint becomes a private chat on your own laptop, offline. Without COMMAND: "
        "the window, with the files and folders that are named.",
    )
    parser.add_argument("--version", action="version", version=f"puna {__version__}")
    parser.add_argument("--offline", action="store_true", help="connect to nothing, whatever the settings say")
    parser.add_argument("--safe", action="store_true", help="open the window with usual settings and no model loaded")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog="puna")
    for name, (module, help_text) in COMMANDS.items():
        command = commands.add_parser(name, help=help_text, description=help_text)
        if name in arguments:
            importlib.import_module(module).add_arguments(command)
    parsed = parser.parse_args(arguments)
    if parsed.offline:
        os.environ[VARIABLE] = "1"  # every child inherits it
    if parsed.command is None:
        status: int = importlib.import_module("app.start").run(files, safe=parsed.safe)
    else:
        status = importlib.import_module(COMMANDS[parsed.command][0]).run(parsed)
    return status


if __name__ == "__main__":
    sys.exit(main())
