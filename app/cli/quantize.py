"""`puna quantize`: make a smaller GGUF of a GGUF."""

import argparse
from pathlib import Path

from app.cli.model_job import add_imatrix, make_model, type_name


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="IN", type=Path, help="a GGUF file in f32, f16 or bf16")
    parser.add_argument("-o", "--output", metavar="OUT.gguf", type=Path, required=True, help="the file to make")
    parser.add_argument("--type", metavar="TYPE", type=type_name, required=True, help="q4_k_m, q8_0, iq4_xs, …")
    add_imatrix(parser)
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    return make_model("quantize", arguments.source, arguments.output, arguments.type, arguments.json, arguments.imatrix)
