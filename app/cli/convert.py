"""`puna convert`: make a GGUF of a checkpoint, 4-bit unless told otherwise."""

import argparse
import json
import os
import sys
from pathlib import Path

from app.cli import forecast
from app.cli.imatrix import add_matter, matter_of
from app.cli.model_job import add_imatrix, make_model, type_name
from app.paths import default_paths
from convert.recovery.recognition import ADAPTER, what_is
from convert.recovery.rules import RULES

_TYPE = "q4_k_m"
_ADAPTER_TYPE = "f16"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", metavar="SOURCE", type=Path, help="a checkpoint, a difference or adapter with --base, or a GGUF file"
    )
    parser.add_argument("-o", "--output", metavar="OUT.gguf", type=Path, help="the file to make")
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
    parser.add_argument(
        "--weigh",
        action="store_true",
        help="make an importance matrix first, by Puna's text or what --text and --conversation name",
    )
    add_matter(parser)
    parser.add_argument(
        "--no-receipt", action="store_true", help="don't compare the result with the original, which takes a while"
    )
    forecast.add_arguments(parser)
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    is_adapter = arguments.base is not None and not arguments.adapter and what_is(arguments.source).kind == ADAPTER
    kind = arguments.type or (_ADAPTER_TYPE if is_adapter else _TYPE)
    further = {
        "base": os.path.abspath(arguments.base) if arguments.base else "",
        "adapters": json.dumps([os.path.abspath(path) for path in arguments.adapter]),
        "rule": arguments.rule or "",
        "template": arguments.template or "",
        "receipt": "no" if arguments.no_receipt else "yes",
    }
    if arguments.forecast:
        return _forecast(arguments, further)
    if arguments.output is None:
        print("puna convert: error: name the file to make with -o OUT.gguf, or give --forecast", file=sys.stderr)
        return 2
    if arguments.weigh or arguments.text or arguments.conversation:
        if arguments.imatrix is not None or is_adapter:
            print("puna convert: error: --weigh goes neither with --imatrix nor with an adapter alone", file=sys.stderr)
            return 2
        further |= matter_of(arguments, default_paths())
        return make_model("weighed", arguments.source, arguments.output, kind, arguments.json, None, further)
    return make_model("convert", arguments.source, arguments.output, kind, arguments.json, arguments.imatrix, further)


def _forecast(arguments: argparse.Namespace, further: dict[str, str]) -> int:
    if arguments.ctx not in ("", "auto") and not arguments.ctx.isdecimal():
        print("puna convert: error: --ctx is a number of tokens, or auto", file=sys.stderr)
        return 2
    asked = {name: value for name, value in further.items() if name not in ("template", "receipt")}
    asked |= {"source": os.path.abspath(arguments.source), "n_ctx": arguments.ctx}
    if arguments.imatrix is not None:
        asked["imatrix"] = os.path.abspath(arguments.imatrix)
    return forecast.show_forecast(asked, arguments.json)
