"""From a checkpoint to a GGUF: opens, checks, names and writes.

Knows the order of the steps, and leaves each step to the module that knows it.
"""

import importlib
import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from convert.architectures import INTERNAL, MODULES
from convert.architectures.plan import MetadataValue, PlannedTensor
from convert.checkpoints.tensors import BLOCK_TYPES, STORED_TYPES, Array, Checkpoint, to_float32
from convert.errors import ConvertError
from convert.generation_config import sampling_keys
from convert.gguf_file import bits_per_weight, read_gguf
from convert.gguf_writer import KEPT_TYPES, TYPES, OutputTensor, chosen_type, kept_type, write_gguf
from convert.model_card import describe
from convert.recovery.lineage import licenses_of
from convert.recovery.opening import SourceOptions, open_recovered
from convert.sources import CONFIG_FILE, Source, open_source
from convert.tokenizers.folder import read_vocabulary
from convert.tokenizers.special_tokens import read_special_tokens
from convert.tokenizers.vocabulary import fitted
from convert.vocabulary_keys import vocabulary_keys

# Quantized already, and never quantized again.
QUANTIZED = dict(KEPT_TYPES.values())
_NOTHING_ELSE = SourceOptions()
_NATURAL_TYPES = {
    "F32": "f32", "F64": "f32", "F16": "f16", "BF16": "bf16", **{dtype: name for dtype, (name, _) in KEPT_TYPES.items()}
}  # fmt: skip


@dataclass(frozen=True)
class ConversionReport:
    """What was written: `tensor_types` counts tensors by ggml type, `fallbacks` says which aren't of `type` and why.

    `sha256` is the file's, in hexadecimal."""

    source: str
    target: str
    architecture: str
    name: str
    type: str
    n_parameters: int
    size_bytes: int
    bits_per_weight: float
    tensor_types: dict[str, int]
    fallbacks: tuple[str, ...]
    warnings: tuple[str, ...]
    sha256: str


def natural_type(source: Path) -> str:
    """The type that keeps the checkpoint's matrices as they are: "f32", "f16" or "bf16", or one in QUANTIZED.

    Raises ConvertError.
    """
    opened = open_source(source)
    try:
        return natural_type_of(opened)
    finally:
        opened.checkpoint.close()


def natural_type_of(opened: Source) -> str:
    """The same of an open source. Of a merged one, the base's: what is computed in float32 needs no more room."""
    dtypes = opened.stored_dtypes or {name: tensor.dtype for name, tensor in opened.checkpoint.tensors.items()}
    return most_common_type(opened.checkpoint, dtypes)


@dataclass(frozen=True)
class Prepared:
    """Everything that will be written, before any of it is: `type` is what the file will be of.

    `fallbacks` and `warnings` as in a ConversionReport. The outputs read from the source's open checkpoint.
    """

    architecture: str
    name: str
    type: str
    n_parameters: int
    metadata: Mapping[str, Any]
    outputs: tuple[OutputTensor, ...]
    fallbacks: tuple[str, ...]
    warnings: tuple[str, ...]


def convert(
    source: Path,
    target: Path,
    type_name: str,
    on_progress: Callable[[float, str], None],
    options: SourceOptions = _NOTHING_ELSE,
) -> ConversionReport:
    """Convert `source`, with what `options` adds to it, to the GGUF `target` of the type f32, f16, bf16 or q8_0.

    What is quantized already stays as it is, whatever type but f32 is asked for, and a warning says so.
    `on_progress` is told the done part of the work, 0 to 1, and in words what is being done. Raises ConvertError with
    one sentence; `target` then is as it was before.
    """
    on_progress(0.0, "reading the checkpoint")
    check_target(target)
    opened = open_recovered(source, options, recovered_beside(target), on_progress)
    try:
        return convert_opened(opened, source, target, type_name, on_progress)
    finally:
        opened.checkpoint.close()


def recovered_beside(target: Path) -> Path:
    """The folder for files of which a model is recovered, while `target` is made of it."""
    return target.with_name(f".{target.name}.recovered")


def convert_opened(
    opened: Source, source: Path, target: Path, type_name: str, on_progress: Callable[[float, str], None]
) -> ConversionReport:
    """The same of a source that is open already and stays so; `source` is what the report calls it."""
    check_target(target)
    prepared = prepare(opened, type_name)
    total = max(1, sum(output.n_bytes for output in prepared.outputs))

    def tell(done: int, output: OutputTensor) -> None:
        opened.checkpoint.release()
        on_progress(done / total, f"writing {output.name}")

    if opened.verify is not None:
        opened.verify(lambda text: on_progress(0.0, text))
    remarks = write_gguf(
        target, prepared.architecture, prepared.metadata, prepared.outputs, tell, opened.checkpoint.release
    )
    on_progress(1.0, "done")
    written = read_gguf(target)
    return ConversionReport(
        source=str(source),
        target=str(target),
        architecture=prepared.architecture,
        name=prepared.name,
        type=prepared.type,
        n_parameters=prepared.n_parameters,
        size_bytes=written.size_bytes,
        bits_per_weight=bits_per_weight(written),
        tensor_types=dict(Counter(tensor.type for tensor in written.tensors).most_common()),
        fallbacks=prepared.fallbacks,
        warnings=(
            *prepared.warnings,
            *(f"{name} holds numbers that are not finite: the checkpoint is damaged." for name in remarks.not_finite),
            *(f"{name} holds numbers too large for f16: use bf16 or f32." for name in remarks.overflown),
        ),
        sha256=remarks.sha256,
    )


def prepare(opened: Source, type_name: str) -> Prepared:
    """Check and plan all of a conversion, reading no weight but where two tensors may be the same one.

    Raises ConvertError with one sentence.
    """
    checkpoint = opened.checkpoint
    type_name, kept, type_warnings = _type_to_write(checkpoint, type_name.lower())
    family = family_of(opened.config)
    settings = family.read_config(opened.config)
    plan = family.plan(settings, checkpoint.tensors, _same(checkpoint))
    vocabulary = fitted(opened.vocabulary or read_vocabulary(opened.tokenizer), settings.vocab_size)
    special = read_special_tokens(opened.tokenizer, opened.config, vocabulary)
    if opened.chat_template is not None:
        special = replace(special, chat_template=opened.chat_template)
    n_parameters = sum(math.prod(tensor.shape) for tensor in plan.tensors if tensor.sources)
    parts = (opened.folder, *opened.made_of) if opened.made_of else ()
    card = describe(opened.folder, opened.config, n_parameters, licenses_of(parts))
    chosen = [_chosen_type(tensor, type_name, kept, checkpoint) for tensor in plan.tensors]
    outputs = [_output(tensor, kind, checkpoint) for tensor, (kind, _) in zip(plan.tensors, chosen, strict=True)]
    metadata = {
        "general.type": "model",
        **card.metadata,
        **suggested_sampling(opened),
        **family.metadata(settings),
        "general.file_type": int(QUANTIZED[type_name] if kept else TYPES[type_name][1]),
        "general.quantization_version": int(gguf.GGML_QUANT_VERSION),
        **vocabulary_keys(vocabulary, special),
    }
    return Prepared(
        architecture=family.ARCHITECTURE,
        name=card.name,
        type=type_name,
        n_parameters=n_parameters,
        metadata=metadata,
        outputs=tuple(outputs),
        fallbacks=tuple(reason for _, reason in chosen if reason),
        warnings=(*opened.warnings, *type_warnings, *plan.warnings, *vocabulary.warnings, *special.warnings),
    )


def suggested_sampling(opened: Source) -> Mapping[str, MetadataValue]:
    """What the makers of the model, or else of a model that went into it, say about sampling it."""
    found = (sampling_keys(folder) for folder in (opened.folder, opened.tokenizer, *opened.made_of))
    return next((keys for keys in found if keys), {})


def most_common_type(checkpoint: Checkpoint, dtypes: Mapping[str, str]) -> str:
    """The type that most numbers in matrices are of, where tensors are stored as `dtypes` says."""
    sizes: Counter[str] = Counter()
    for name, tensor in checkpoint.tensors.items():
        # Others are buffers: the masks of old GPT-NeoX checkpoints hold more numbers than a small one's weights.
        if len(tensor.shape) > 1 and dtypes[name] in _NATURAL_TYPES:
            sizes[_NATURAL_TYPES[dtypes[name]]] += math.prod(tensor.shape)
    return sizes.most_common(1)[0][0] if sizes else "f32"


def _type_to_write(checkpoint: Checkpoint, asked: str) -> tuple[str, bool, tuple[str, ...]]:
    """The type where `asked` was asked for, whether its matrices are kept as they are, and a sentence if so unasked."""
    natural = most_common_type(checkpoint, {name: tensor.dtype for name, tensor in checkpoint.tensors.items()})
    if natural not in QUANTIZED or asked == "f32":
        if asked not in TYPES:
            raise _unknown_type(asked)
        return asked, False, ()
    if asked == natural:
        return natural, True, ()
    return (
        natural,
        True,
        (
            f"The weights are quantized to {natural} already and stay exactly as they are: making {asked} of them "
            "would add error to error, or only make the file larger.",
        ),
    )


def _unknown_type(name: str) -> ConvertError:
    return ConvertError(f"A conversion can't write the type {name!r}, only {', '.join(TYPES)}.")


def _chosen_type(
    tensor: PlannedTensor, type_name: str, kept: bool, checkpoint: Checkpoint
) -> tuple[gguf.GGMLQuantizationType, str | None]:
    if not kept:
        return chosen_type(tensor.name, tensor.shape, type_name)
    dtypes = {checkpoint.tensors[source].dtype for source in tensor.sources}
    stored = dtypes.pop() if len(dtypes) == 1 and tensor.compute is None else "F32"
    return kept_type(tensor.name, tensor.shape, stored, type_name)


def family_of(config: Mapping[str, Any]) -> Any:
    """The module in convert.architectures for the class that config.json names. Raises ConvertError where none is."""
    names = config.get("architectures")
    name = names[0] if isinstance(names, list) and names else None
    if not isinstance(name, str) or name not in MODULES:
        known = ", ".join(sorted(MODULES.keys() - INTERNAL))
        raise ConvertError(
            f"The architecture {str(name)[:60]} is not known; known are {known}."
            if name
            else f"{CONFIG_FILE} doesn't name an architecture; known are {known}."
        )
    return importlib.import_module(MODULES[name])


def check_target(target: Path) -> None:
    """Raise ConvertError where no GGUF can be put."""
    if target.is_dir():
        raise ConvertError(f"{target} is a folder: name the file to write, for example {target / 'model.gguf'}.")
    if not target.parent.is_dir():
        raise ConvertError(f"{target} can't be written, because the folder {target.parent} does not exist.")
    if target.suffix.lower() != ".gguf":
        raise ConvertError(f"{target} does not end in .gguf, by which models are found: name it {target.stem}.gguf.")


def _same(checkpoint: Checkpoint) -> Callable[[str, str], bool]:
    def same(first: str, second: str) -> bool:
        return bool(np.array_equal(checkpoint.read(first), checkpoint.read(second)))

    return same


def _output(tensor: PlannedTensor, kind: gguf.GGMLQuantizationType, checkpoint: Checkpoint) -> OutputTensor:
    def read() -> tuple[Array, str]:
        if tensor.values is not None:
            return tensor.values, "F32"
        dtypes = [checkpoint.tensors[source].dtype for source in tensor.sources]
        raw = [checkpoint.read(source) for source in tensor.sources]
        if tensor.compute is None and len(set(dtypes)) == 1:
            return tensor.arrange(*raw) if tensor.arrange is not None else raw[0], dtypes[0]
        exact = [to_float32(array, dtype) for array, dtype in zip(raw, dtypes, strict=True)]
        change = tensor.compute or tensor.arrange
        assert change is not None
        return change(*exact), "F32"

    for source in tensor.sources:
        if checkpoint.tensors[source].dtype not in (*STORED_TYPES, *BLOCK_TYPES):
            checkpoint.read(source)  # says what is wrong with it, before anything is written
    return OutputTensor(tensor.name, tensor.shape, kind, read)
