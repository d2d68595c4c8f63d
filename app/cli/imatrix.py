"""`puna imatrix`: compute an importance matrix, by which a model keeps more of itself when it is quantized."""

import argparse
import json
import os
import sys
import time
from pathlib import Path

from app.cli.model_names import find_model
from app.cli.progress_line import ProgressLine, printable
from app.jobs.running import run_job
from app.paths import Paths, default_paths

_ABOUT = """\
The model reads a text, and which of its numbers matter is written to OUT.gguf, for `puna quantize --imatrix` and for
llama.cpp. Without --text and --conversation it reads a text that Puna brings. Begin with the model that is to be
quantized, or one of 8 bits. What is known when it is stopped is kept, and the same command goes on from there."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _ABOUT
    parser.add_argument("model", metavar="MODEL", help="a .gguf file, or the name of one in the library")
    parser.add_argument("-o", "--output", metavar="OUT.gguf", type=Path, required=True, help="the file to make")
    add_matter(parser)
    parser.add_argument(
        "--chunks", type=_positive, default=200, metavar="N", help="read so many pieces of 512 tokens at most (200)"
    )
    parser.add_argument("--threads", type=_positive, default=0, metavar="N", help="(default: the performance cores)")
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def add_matter(parser: argparse.ArgumentParser) -> None:
    """What is read."""
    parser.add_argument(
        "--text",
        metavar="PATH",
        type=Path,
        action="append",
        default=[],
        help="a text file, a folder of them, or training data in Alpaca or ShareGPT form; repeatable",
    )
    parser.add_argument(
        "--conversation",
        metavar="ID",
        type=int,
        action="append",
        default=[],
        help="a conversation, by its number in `puna history list`; repeatable",
    )


def matter_of(arguments: argparse.Namespace, paths: Paths) -> dict[str, str]:
    """As the jobs want it."""
    return {
        "texts": json.dumps([os.path.abspath(path) for path in arguments.text]),
        "conversations": json.dumps(arguments.conversation),
        "history": str(paths.history),
    }


def run(arguments: argparse.Namespace) -> int:
    started = time.monotonic()
    paths = default_paths()
    wanted = {
        "source": os.path.abspath(find_model(arguments.model, paths)),
        "target": os.path.abspath(arguments.output),
        **matter_of(arguments, paths),
        "chunks": str(arguments.chunks),
        "threads": str(arguments.threads),
    }
    with ProgressLine(sys.stderr) as progress:
        result = run_job("imatrix", wanted, paths.logs / "jobs.log", progress.show)
    result["seconds"] = round(time.monotonic() - started, 2)
    print(printable(f"made {result['output']}"))
    print(printable(result["summary"]))
    if arguments.json:
        print(json.dumps(result))
    return 0


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value
