"""`puna inspect`: says what a checkpoint or GGUF is, and what is wrong with it.

Knows how to word an Inspection; what is looked at and how, convert.inspection knows.
"""

import argparse
import dataclasses
import json
from pathlib import Path

from app.cli.progress_line import printable
from app.errors import PunaError
from convert.errors import ConvertError
from convert.inspection import CHECKPOINT, Inspection, inspect


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="PATH", help="a checkpoint's folder or a .gguf file")
    parser.add_argument("--json", action="store_true", help="print one JSON object as the last line")


def run(arguments: argparse.Namespace) -> int:
    """Print what was found. Raises PunaError where the path is nothing that can be looked at."""
    try:
        found = inspect(arguments.path)
    except ConvertError as error:
        raise PunaError(str(error)) from error
    if arguments.json:
        print(json.dumps(dataclasses.asdict(found)))
    else:
        print("\n".join(printable(line) for line in lines(found)))
    return 0


def lines(found: Inspection) -> list[str]:
    """One line per thing that is known, then notes and problems."""
    rows = [
        ("what", "a checkpoint that can be converted" if found.kind == CHECKPOINT else "a GGUF"),
        ("family", found.family),
        ("name", found.name),
        ("parameters", None if found.n_parameters is None else f"{found.n_parameters:,}"),
        ("type", found.type),
        ("bits per weight", None if found.bits_per_weight is None else f"{found.bits_per_weight:.2f}"),
        ("tensors", found.tensor_types and ", ".join(f"{n} {kind}" for kind, n in found.tensor_types.items())),
        ("size", None if found.size_bytes is None else f"{found.size_bytes:,} bytes"),
        ("context", None if found.context_length is None else f"{found.context_length:,} tokens"),
        ("vocabulary", None if found.vocab_size is None else f"{found.vocab_size:,} tokens"),
        ("tokenizer", found.tokenizer),
        ("chat template", "yes" if found.has_chat_template else "no"),
        ("licence", found.license or "not stated"),
    ]
    if found.problems and found.kind == CHECKPOINT:
        rows[0] = ("what", "a checkpoint that can't be converted as it is")
    width = max(len(label) for label, _ in rows)
    texts = [f"{label.ljust(width)}  {value}" for label, value in rows if value]
    texts += [f"note: {note}" for note in found.notes]
    texts += [f"problem: {problem}" for problem in found.problems] or ["no problem found"]
    return texts
