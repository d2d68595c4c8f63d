"""`puna convert`: make a GGUF of a checkpoint, 4-bit unless told otherwise."""

import argparse
from pathlib import Path

from app.cli.model_job import make_model, type_name


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", type=Path, help="the folder of a checkpoint, or a GGUF file")
    parser.add_argument("-o", "--output", metavar="OUT.gguf", type=Path, required=True, help="the file to make")
    parser.add_argument(
        "--type", metavar="TYPE", type=type_name, default="q4_k_m", help="f16, q8_0, q4_k_m, … (default: %(default)s)"
    )
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    return make_model("convert", arguments.source, arguments.output, arguments.type, arguments.json)
