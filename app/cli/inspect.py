"""`puna inspect`: says what a checkpoint or GGUF is, and what is wrong with it.

Knows how to word an Inspection; what is looked at and how, convert.inspection knows.
"""

import argparse
import dataclasses
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.cli import detect_template
from app.cli.progress_line import printable
from app.engine.memory import MemoryAt, memory_at
from app.errors import PunaError
from convert.errors import ConvertError
from convert.inspection import (
    ADAPTER,
    CHECKPOINT,
    DIFFERENCE,
    GGUF,
    IMATRIX,
    SEVERAL,
    UNUSABLE,
    VOCABULARY,
    WEIGHTS,
    Inspection,
    inspect,
)

_WHAT = {
    CHECKPOINT: "a checkpoint that can be converted",
    GGUF: "a GGUF",
    ADAPTER: "a LoRA adapter: it changes a model and is none by itself",
    DIFFERENCE: "a weight difference: it needs its base",
    WEIGHTS: "a file of weights without what belongs to it",
    SEVERAL: "a folder of several models",
    IMATRIX: "an importance matrix: it helps to quantize the model it was made with",
    VOCABULARY: "a GGUF with a tokenizer and no weights",
    UNUSABLE: "nothing that can be used",
}
_MODELS = (CHECKPOINT, GGUF, DIFFERENCE)
_TERMS = {
    "open": "commercial use allowed",
    "share-alike": "commercial use allowed, to be shared alike",
    "conditions": "commercial use under conditions",
    "non-commercial": "not for commercial use",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "path", type=Path, metavar="PATH", help="a checkpoint, adapter or .gguf file, or a folder of them"
    )
    parser.add_argument(
        "--detect-template",
        action="store_true",
        help="also find the chat template that the model was trained with, by how likely it finds sample answers;"
        " takes a moment for every billion weights",
    )
    parser.add_argument(
        "--samples",
        metavar="FILE",
        type=Path,
        help="compare templates by exchanges of this training file, in Alpaca or ShareGPT form",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object as the last line")


def run(arguments: argparse.Namespace) -> int:
    """Print what was found. Raises PunaError where the path is nothing that can be looked at."""
    try:
        found = inspect(arguments.path)
    except ConvertError as error:
        raise PunaError(str(error)) from error
    memory = memory_of(found)
    told = lines(found, memory)
    report = {**dataclasses.asdict(found), "memory": [dataclasses.asdict(at) for at in memory]}
    if arguments.detect_template or arguments.samples:
        if found.kind != GGUF:
            raise PunaError(
                f"{arguments.path} is {_what(found)}, and only a model in a .gguf file can be asked for its template:"
                f" make one with `puna convert {arguments.path} -o NAME.gguf`"
            )
        verdict = detect_template.detect(arguments.path, arguments.samples)
        told += ["", *detect_template.lines(verdict, arguments.path)]
        report["template_verdict"] = detect_template.as_json(verdict)
    print(json.dumps(report) if arguments.json else "\n".join(printable(line) for line in told))
    return 0


def memory_of(found: Inspection) -> list[MemoryAt]:
    """What a model needs on this computer; nothing for what can't be loaded."""
    if found.kind != GGUF or found.problems:
        return []
    with suppress(PunaError):
        return memory_at(Path(found.path))
    return []


def lines(found: Inspection, memory: Sequence[MemoryAt] = ()) -> list[str]:
    """One line per thing that is known, then notes and problems; one line per model of a folder of several."""
    if found.kind == SEVERAL:
        return [f"what  {_WHAT[SEVERAL]}", *(_in_one_line(part) for part in found.parts), *_remarks(found)]
    rows = [
        ("what", _what(found)),
        ("form", found.form),
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
    ]
    if found.kind in _MODELS:
        template = "yes" if found.has_chat_template else "no"
        hint = f", {found.suggested_template} would fit by its name" if found.suggested_template else ""
        rows.append(("chat template", template + hint))
    if found.kind != UNUSABLE:
        stated = found.license if found.license and found.license != "unknown" else "not stated"
        terms = "" if found.license_terms == "unknown" else f" ({_TERMS.get(found.license_terms, found.license_terms)})"
        rows.append(("licence", stated + terms))
    for at in memory:
        note = ", the context chosen by itself" if at.automatic else ""
        rows.append((f"memory at {at.n_ctx:,}", at.words + note))
    rows += [("made from", found.base), ("file name", found.suggested_name)]
    known = [(label, value) for label, value in rows if value]
    width = max(len(label) for label, _ in known)
    return [f"{label.ljust(width)}  {value}" for label, value in known] + _remarks(found)


def _what(found: Inspection) -> str:
    if found.kind == CHECKPOINT and found.problems:
        return "a checkpoint that can't be converted as it is"
    return _WHAT[found.kind]


def _remarks(found: Inspection) -> list[str]:
    texts = [f"note: {note}" for note in found.notes]
    texts += [f"problem: {problem}" for problem in found.problems]
    return texts if found.problems or found.kind == SEVERAL else [*texts, "no problem found"]


def _in_one_line(part: Inspection) -> str:
    size = f"{part.size_bytes:,} bytes" if part.size_bytes else None
    said = [_what(part), part.family, part.type, size]
    trouble = f"; {len(part.problems)} problems, first: {part.problems[0]}" if part.problems else ""
    return f"{part.path}: {', '.join(text for text in said if text)}{trouble}"
