"""`puna convert`: make a GGUF of a checkpoint, 4-bit unless told otherwise."""

import argparse
import json
import os
from pathlib import Path

from app.cli.model_job import add_imatrix, make_model, type_name
from convert.recovery.recognition import ADAPTER, what_is
from convert.recovery.rules import RULES

_TYPE = "q4_k_m"
_ADAPTER_TYPE = "f16"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", metavar="SOURCE", type=Path, help="a checkpoint, a difference or adapter with --base, or a GGUF file"
    )
    parser.add_argument("-o", "--output", metavar="OUT.gguf", type=Path, required=True, help="the file to make")
    parser.add_argument(
        "--type",
        metavar="TYPE",
        type=type_name,
        help=f"f16, q8_0, q4_k_m, … (default: {_TYPE}; {_ADAPTER_TYPE} for an adapter)",
    )
    parser.add_argument("--base", metavar="DIR", type=Path, help="the model that a difference or adapter belongs to")
    parser.add_argument(
        "--adapter", metavar="DIR", type=Path, action="append", default=[], help="merge this LoRA adapter; repeatable"
    )
    rules = "; ".join(f"{rule.name}: {rule.text}" for rule in RULES.values())
    parser.add_argument(
        "--rule", metavar="NAME", choices=tuple(RULES), help=f"how a difference from --base was made ({rules})"
    )
    parser.add_argument(
        "--template",
        metavar="NAME",
        help="write this prompt template into the model, such as alpaca or vicuna-v1.1; `puna inspect` suggests one",
    )
    add_imatrix(parser)
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    is_adapter = arguments.base is not None and not arguments.adapter and what_is(arguments.source).kind == ADAPTER
    kind = arguments.type or (_ADAPTER_TYPE if is_adapter else _TYPE)
    further = {
        "base": os.path.abspath(arguments.base) if arguments.base else "",
        "adapters": json.dumps([os.path.abspath(path) for path in arguments.adapter]),
        "rule": arguments.rule or "",
        "template": arguments.template or "",
    }
    return make_model("convert", arguments.source, arguments.output, kind, arguments.json, arguments.imatrix, further)
