"""`puna measure`: how much of a model is left after quantizing, in words and numbers."""

import argparse
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from app.cli.model_names import find_model
from app.cli.progress_line import ProgressLine, printable
from app.core.source_card import in_bytes
from app.jobs.running import run_job
from app.paths import default_paths

_ABOUT = """\
With --reference, the unquantized .gguf or the checkpoint's folder, both models read a text and what they would say
next is compared, word for word. Without it only the model's own perplexity and speed are measured. The text is one
that Puna brings and that no model was quantized with, or --text. What was found is kept beside the model, and told by
`puna models details`."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _ABOUT
    parser.add_argument("model", metavar="MODEL", help="a .gguf file, or the name of one in the library")
    parser.add_argument(
        "--reference", metavar="MODEL", help="what it was made of: a .gguf, a name in the library, or a checkpoint"
    )
    parser.add_argument("--text", metavar="FILE", type=Path, help="read this (default: a text that Puna brings)")
    parser.add_argument("--chunks", type=_positive, default=0, metavar="N", help="pieces of 512 tokens at most (all)")
    parser.add_argument("--threads", type=_positive, default=0, metavar="N", help="(default: the performance cores)")
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    started = time.monotonic()
    paths = default_paths()
    paths.create()
    wanted = {
        "source": os.path.abspath(find_model(arguments.model, paths)),
        "reference": _reference(arguments.reference),
        "text": os.path.abspath(arguments.text) if arguments.text else "",
        "chunks": str(arguments.chunks),
        "threads": str(arguments.threads),
    }
    with ProgressLine(sys.stderr) as progress:
        result = run_job("measure", wanted, paths.logs / "jobs.log", progress.show)
    result["seconds"] = round(time.monotonic() - started, 2)
    print("\n".join(f"{name:14}{printable(text)}" for name, text in rows(result)))
    if arguments.json:
        print(json.dumps(result))
    return 0


def rows(result: dict[str, Any]) -> list[tuple[str, str]]:
    """Label and text, of a result of app.jobs.measure."""
    measured = result["measured"]
    distance = measured["distance"]
    found = [("", result["words"])]
    if distance is not None:
        found += [
            ("same next", f"{distance['same_top']:.2%} ± {distance['same_top_error']:.2%} of next words"),
            (
                "divergence",
                f"{distance['mean']:.4f} ± {distance['mean_error']:.4f} on average, {distance['median']:.4f} half of"
                f" the time, {distance['percentile_99']:.3f} in the worst of 100, {distance['largest']:.2f} at most",
            ),
            (
                "perplexity",
                f"{measured['perplexity']:.4f} against {distance['perplexity']:.4f}, ratio"
                f" {distance['perplexity_ratio']:.4f} ± {distance['perplexity_ratio_error']:.4f}",
            ),
        ]
    else:
        found.append(("perplexity", f"{measured['perplexity']:.4f} ± {measured['perplexity_error']:.4f}"))
    found += [
        ("text", f"{result['text']}, {result['n_tokens']:,} tokens in {measured['n_chunks']:,} pieces"),
        ("reading", f"{result['tokens_per_second']:.1f} tokens/s"),
        ("memory", f"{in_bytes(result['memory_bytes'])} at most while measuring"),
        *(("warning", text) for text in result["warnings"]),
    ]
    return found


def _reference(name: str | None) -> str:
    if not name:
        return ""
    # A checkpoint is a folder or a file of weights; anything else is a model.
    if Path(name).exists():
        return os.path.abspath(name)
    return os.path.abspath(find_model(name, default_paths()))


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value
