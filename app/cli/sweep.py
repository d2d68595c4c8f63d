"""`puna sweep`: find the smallest quantization that keeps enough of a model."""

import argparse
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from app.cli.model_job import add_imatrix, in_words
from app.cli.progress_line import ProgressLine, printable
from app.core.source_card import in_bytes
from app.jobs.running import run_job
from app.paths import default_paths
from app.storage.verified_files import VerifiedFiles

_ABOUT = """\
From the smallest type on, each is made and reads a text beside the unquantized model, until one finds as many of the
same next words most likely. That one stays, and all others go. On a large model this takes long: each try costs a
quantization and a measurement. Of a checkpoint the unquantized model is made on the way, beside OUT.gguf."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _ABOUT
    parser.add_argument("source", metavar="SOURCE", type=Path, help="a checkpoint, or a GGUF in f32, f16 or bf16")
    parser.add_argument("-o", "--output", metavar="OUT.gguf", type=Path, required=True, help="the file to make")
    parser.add_argument(
        "--keep", metavar="PERCENT", type=_percent, default="95", help="of next words that must stay the same (95)"
    )
    parser.add_argument("--base", metavar="DIR", type=Path, help="the model that a difference belongs to")
    parser.add_argument(
        "--adapter", metavar="DIR", type=Path, action="append", default=[], help="merge this LoRA adapter; repeatable"
    )
    parser.add_argument("--rule", metavar="NAME", default="", help="how a difference from --base was made")
    parser.add_argument("--template", metavar="NAME", default="", help="write this prompt template into the model")
    add_imatrix(parser)
    parser.add_argument(
        "--text", metavar="FILE", type=Path, help="measure with this (default: a text that Puna brings)"
    )
    parser.add_argument("--chunks", type=_positive, default="24", metavar="N", help="pieces of 512 tokens (24)")
    parser.add_argument("--threads", type=_positive, metavar="N", help="(default: the performance cores)")
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    started = time.monotonic()
    paths = default_paths()
    paths.create()
    wanted = {
        "source": os.path.abspath(arguments.source),
        "target": os.path.abspath(arguments.output),
        "keep": arguments.keep,
        "base": _absolute(arguments.base),
        "adapters": json.dumps([os.path.abspath(path) for path in arguments.adapter]),
        "rule": arguments.rule,
        "template": arguments.template,
        "imatrix": _absolute(arguments.imatrix),
        "text": _absolute(arguments.text),
        "chunks": arguments.chunks,
        "threads": arguments.threads or "0",
    }
    with ProgressLine(sys.stderr) as progress:
        result = run_job("sweep", wanted, paths.logs / "jobs.log", progress.show)
    VerifiedFiles(paths.verified_files).record_made(result)
    result["seconds"] = round(time.monotonic() - started, 2)
    print("\n".join(map(printable, [*table(result["candidates"]), result["words"]])))
    print(in_words(result))
    if arguments.json:
        print(json.dumps(result))
    return 0


def table(candidates: list[dict[str, Any]]) -> list[str]:
    """What was tried, in its order; the last one was kept."""
    rows = [("  type", "size", "bits", "same next words", "divergence")]
    rows += [
        (
            f"{'*' if one is candidates[-1] else ' '} {one['type']}",
            in_bytes(one["size_bytes"]),
            f"{one['bits_per_weight']:.2f}",
            f"{one['same_top']:.1%} ± {one['same_top_error']:.1%}",
            f"{one['divergence']:.4f}",
        )
        for one in candidates
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]


def _absolute(path: Path | None) -> str:
    return os.path.abspath(path) if path else ""


def _percent(text: str) -> str:
    if not 0 < float(text) <= 100:
        raise argparse.ArgumentTypeError("must be more than 0 and at most 100")
    return text


def _positive(text: str) -> str:
    if int(text) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return text
