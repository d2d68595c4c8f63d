"""The job that makes a GGUF of a checkpoint, quantized on the way where its type asks for that."""

import json
import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.errors import PunaError
from app.jobs import quantize as quantize_job
from app.jobs.conversion_receipt import keep_receipt
from app.jobs.leftovers import recovered_of
from app.jobs.part_of import OnProgress, part_of
from app.jobs.result import of_conversion, of_quantization
from app.paths import resources
from convert.conversion import QUANTIZED, convert_opened, natural_type_of
from convert.errors import ConvertError
from convert.gguf_file import MAGIC
from convert.inspection import CHECKPOINT, UNUSABLE, WEIGHTS, inspect
from convert.recovery.adapter_conversion import convert_adapter
from convert.recovery.opening import SourceOptions, open_recovered
from convert.recovery.recognition import ADAPTER, what_is
from quantize.importance import given_matrix
from quantize.one_pass import quantize_source
from quantize.presets import find_preset
from quantize.quantization import check_target

# What `convert` writes by itself; everything smaller is quantized on the way.
DIRECT_TYPES = ("f32", "f16", "bf16")
# How much of the time the comparison with the original takes after either.
_CHECKING_DIRECT, _CHECKING_QUANTIZED = 0.6, 0.2


def run(
    on_progress: OnProgress,
    source: str,
    target: str,
    type: str,
    base: str = "",
    adapters: str = "[]",
    rule: str = "",
    template: str = "",
    imatrix: str = "",
    receipt: str = "yes",
) -> dict[str, Any]:
    """Make `target`, of the llama.cpp type `type`. A `source` that is a GGUF already is quantized.

    `base` is the folder of the model that a difference or adapter belongs to, `adapters` a JSON list of folders to be
    merged, `rule` a name in convert.recovery.rules, `template` one in resources/templates, to be written as the model's
    own, `imatrix` the file of an importance matrix; empty where there is none. An adapter as `source`, with its base,
    becomes an adapter in GGUF. The result is as in `app.jobs.result`.

    Where `receipt` is "yes", a model made of a checkpoint is compared with it at the end (app.jobs.conversion_receipt).
    From then on the file is whole, and stays where the job is ended.
    """
    options = options_of(base, adapters, rule)
    if is_gguf(Path(source)):
        if options != SourceOptions():
            raise ConvertError(
                f"{source} is a GGUF, to which nothing can be added: name the checkpoint it was made of."
            )
        if template:
            raise ConvertError(
                f"{source} is a GGUF, which keeps its template when it is quantized: leave --template out, and write"
                f" the other into the result with `puna models template {shlex.quote(target)} {shlex.quote(template)}`."
            )
        return quantize_job.run(on_progress, source, target, type, imatrix)
    name = find_preset(type, bool(imatrix)).name
    if options.base is not None and not options.adapters and what_is(Path(source)).kind == ADAPTER:
        if template:
            raise ConvertError(f"{source} is an adapter, which has no template of its own: leave --template out.")
        return of_conversion(convert_adapter(Path(source), options.base, Path(target), name, on_progress))
    matrix = given_matrix(Path(imatrix)) if imatrix else None
    # What speaks against it is heard before an hour of work, not after it.
    check_target(Path(source), Path(target))
    on_progress(0.0, "reading the checkpoint")
    try:
        opened = open_recovered(Path(source), options, recovered_of(Path(target)), on_progress)
    except ConvertError as error:
        better = _better_told(Path(source), str(error)) if options == SourceOptions() else None
        if better is None:
            raise
        raise ConvertError(better) from error
    try:
        if template:
            opened = replace(opened, chat_template=_template(template))
        direct = name in DIRECT_TYPES or natural_type_of(opened) in QUANTIZED
        checking = 0.0 if receipt != "yes" else _CHECKING_DIRECT if direct else _CHECKING_QUANTIZED
        making = part_of(on_progress, 0.0, 1 - checking)
        if direct:
            result = of_conversion(convert_opened(opened, Path(source), Path(target), name, making))
        else:
            result = of_quantization(quantize_source(opened, Path(source), Path(target), name, making, matrix))
        if receipt == "yes":
            keep_receipt(part_of(on_progress, 1 - checking, checking), opened, Path(source), result)
        return result
    finally:
        opened.checkpoint.close()


def _better_told(source: Path, told: str) -> str | None:
    """What can't be opened may be no checkpoint at all: an inspection knows web pages, pointers and evil files."""
    try:
        found = inspect(source)
    except ConvertError:
        return None
    if found.kind not in (CHECKPOINT, UNUSABLE, WEIGHTS) or told in found.problems:
        return None
    return next(iter(found.problems), None)


def _template(name: str) -> str:
    folder = resources() / "templates"
    names = sorted(path.stem for path in folder.glob("*.jinja"))
    if name not in names:
        raise PunaError(f"There is no template {name[:40]!r}: choose one of {', '.join(names)}.")
    return (folder / f"{name}.jinja").read_text(encoding="utf-8")


def options_of(base: str, adapters: str, rule: str) -> SourceOptions:
    """Of the arguments that every job has which reads a checkpoint."""
    paths = tuple(Path(path) for path in json.loads(adapters))
    return SourceOptions(Path(base) if base else None, paths, rule or None)


def is_gguf(source: Path) -> bool:
    if not source.is_file():
        return False
    with source.open("rb") as file:
        return source.suffix.lower() == ".gguf" or file.read(len(MAGIC)) == MAGIC
