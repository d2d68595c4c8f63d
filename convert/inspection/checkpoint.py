"""What a checkpoint says of itself, part by part: configuration, weights, tokenizer, template, licence.

Knows which part answers which question; what is wrong with a part, that part's own module says.
"""

import importlib
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from convert.checkpoints.huggingface import open_weights
from convert.checkpoints.tensors import Checkpoint
from convert.conversion import family_of, most_common_type
from convert.errors import ConvertError
from convert.inspection.finding import CHECKPOINT, DIFFERENCE, Inspection
from convert.inspection.folder_files import look_around, weight_files
from convert.inspection.steps import Findings
from convert.inspection.template_names import suggested_template
from convert.inspection.token_checks import beginnings, damage, infill, rows_and_tokens
from convert.inspection.values import is_difference, not_finite
from convert.json_files import read_json_object
from convert.licenses import NON_COMMERCIAL, UNKNOWN
from convert.model_card import ModelCard, describe, suggested_name
from convert.sources import CONFIG_FILE, CONTAINERS, Source, open_source
from convert.tokenizers.folder import read_vocabulary
from convert.tokenizers.special_tokens import SpecialTokens, read_special_tokens
from convert.tokenizers.vocabulary import Vocabulary

HUGGING_FACE = "convert.checkpoints.huggingface"
# Container -> what to call it. One that isn't here is called by its module's name.
_FORMS = {
    "meta": "Meta's own files",
    "ggml": "a GGML file of 2023",
    "legacy_ggml": "a GGML file of 2023",
    "easylm": "an EasyLM stream",
}
_BUFFERS = ("rotary_emb.inv_freq", "attention.masked_bias", "attention.bias", "rope.freqs")
_WRAPPED = ("module.", "_fsdp_wrapped_module.", "_orig_mod.", "base_model.model.", "student.", "policy.")
_DIFFERENCE_NAMES = ("delta", "diff", "wdiff")


def container_of(path: Path) -> str | None:
    """The module that would open the path, by its name; None where none would."""
    return next((name for name in CONTAINERS if importlib.import_module(name).recognises(path)), None)


def inspect_checkpoint(path: Path) -> Inspection:
    """Look at a path that a container recognises, or at a folder that lacks parts of a checkpoint."""
    findings = Findings()
    wrong = look_around(path, findings) if path.is_dir() else []
    opened = _open(path, wrong, findings)
    checkpoint = opened.checkpoint
    try:
        return _inspection(path, opened, findings)
    finally:
        if checkpoint is not None:
            checkpoint.close()


@dataclass(frozen=True)
class _Opened:
    """The parts of a source that could be opened."""

    folder: Path
    tokenizer: Path
    config: Mapping[str, Any]
    checkpoint: Checkpoint | None
    vocabulary: Vocabulary | None = None


def _open(path: Path, wrong: list[str], findings: Findings) -> _Opened:
    if container_of(path) not in (None, HUGGING_FACE):
        source: Source | None = findings.attempt(lambda: open_source(path))
        if source is None:
            folder = path if path.is_dir() else path.parent
            return _Opened(folder, folder, {}, None)
        findings.note(*source.warnings)
        return _Opened(source.folder, source.tokenizer, source.config, source.checkpoint, source.vocabulary)
    config: Mapping[str, Any] = {}
    if CONFIG_FILE not in wrong:
        config = findings.attempt(lambda: _config(path)) or {}
    # What was told to be something else is not told to be damaged too.
    checkpoint = None
    if not any(file.name in wrong for file in weight_files(path)):
        checkpoint = findings.attempt(lambda: open_weights(path))
    return _Opened(path, path, config, checkpoint)


def _config(folder: Path) -> Mapping[str, Any]:
    if not (folder / CONFIG_FILE).is_file():
        raise ConvertError(f"{folder} has no {CONFIG_FILE}: choose the folder that holds it, beside the weights.")
    return read_json_object(folder / CONFIG_FILE)


def _inspection(path: Path, opened: _Opened, findings: Findings) -> Inspection:
    config, checkpoint = opened.config, opened.checkpoint
    family = findings.attempt(lambda: family_of(config)) if config else None
    settings = findings.attempt(lambda: family.read_config(config)) if family is not None else None
    sizes: Counter[str] = Counter()
    n_parameters = None
    difference = False
    if checkpoint is not None:
        for tensor in checkpoint.tensors.values():
            sizes[tensor.dtype] += math.prod(tensor.shape)
        n_parameters = sum(sizes.values())
        difference = _check_values(path, opened, checkpoint, findings)
        if family is not None and settings is not None:
            n_parameters = _planned_parameters(family, settings, checkpoint, findings) or n_parameters
        _check_names(checkpoint, findings)
        _check_types(checkpoint, findings)
    vocabulary = opened.vocabulary or findings.attempt(lambda: read_vocabulary(opened.tokenizer))
    n_rows = settings.vocab_size if settings is not None else None
    special = None
    if vocabulary is not None:
        findings.note(*vocabulary.warnings)
        read = vocabulary
        special = findings.attempt(lambda: read_special_tokens(opened.tokenizer, config, read))
        _check_tokens(n_rows, vocabulary, special, findings)
    card = describe(opened.folder, config, n_parameters or 0)
    _check_license(card, findings)
    template = special.chat_template if special is not None else None
    suggestion = None if template else suggested_template(opened.folder.name, card.name, *card.base_models)
    if template is None:
        findings.note(
            f"It has no chat template: by its name, Puna's template {suggestion} fits it."
            if suggestion
            else "It has no chat template: choose one before chatting, or use it to continue texts."
        )
    size_bytes = path.stat().st_size if path.is_file() else sum(file.stat().st_size for file in weight_files(path))
    natural = _natural_type(checkpoint)
    return Inspection(
        path=str(path),
        kind=DIFFERENCE if difference else CHECKPOINT,
        form=_form(path),
        family=getattr(family, "FAMILY", None),
        name=card.name,
        n_parameters=n_parameters,
        type=sizes.most_common(1)[0][0].lower() if sizes else None,
        tensor_types=dict(Counter(t.dtype for t in checkpoint.tensors.values()).most_common()) if checkpoint else None,
        size_bytes=size_bytes or None,
        context_length=getattr(settings, "context_length", None),
        vocab_size=n_rows,
        tokenizer=vocabulary.kind if vocabulary is not None else None,
        has_chat_template=bool(template),
        suggested_template=suggestion,
        license=card.license.id,
        license_terms=card.license.terms,
        base=", ".join(card.base_models) or None,
        suggested_name=suggested_name(card.metadata, natural) if natural else None,
        problems=tuple(findings.problems),
        notes=tuple(findings.notes),
    )


def _form(path: Path) -> str:
    container = container_of(path)
    if container in (None, HUGGING_FACE):
        kinds = {file.suffix for file in weight_files(path)}
        files = "safetensors" if ".safetensors" in kinds else "PyTorch files" if kinds else "without weights"
        return f"a Hugging Face folder, {files}"
    assert container is not None
    short = container.rsplit(".", 1)[-1]
    return _FORMS.get(short, short.replace("_", " "))


def _planned_parameters(family: Any, settings: Any, checkpoint: Checkpoint, findings: Findings) -> int:
    def same(first: str, second: str) -> bool:
        return bool(np.array_equal(checkpoint.read(first), checkpoint.read(second)))

    plan = findings.attempt(lambda: family.plan(settings, checkpoint.tensors, same))
    if plan is None:
        return 0
    findings.note(*plan.warnings)
    return sum(int(math.prod(tensor.shape)) for tensor in plan.tensors if tensor.sources)


def _check_values(path: Path, opened: _Opened, checkpoint: Checkpoint, findings: Findings) -> bool:
    """Whether the weights are a difference; problems and notes about the values looked at."""
    bad = findings.attempt(lambda: not_finite(checkpoint)) or []
    if bad:
        findings.problem(f"The tensor {bad[0]} holds numbers that are not finite: the checkpoint is damaged.")
    by_name = any(word in opened.folder.name.lower() for word in _DIFFERENCE_NAMES)
    # Gemma stores its norms as their distance from one, near zero in any checkpoint.
    stored_from_one = "gemma" in str(opened.config.get("model_type", "")).lower()
    by_values = None if stored_from_one else findings.attempt(lambda: is_difference(checkpoint))
    if by_values is None:
        by_values = by_name
    if by_values:
        findings.problem(
            "It is a weight difference and no model: its final norm is nearly zero"
            f"{', and its name says so too' if by_name else ''}. It needs its base, the model it was made against; "
            "give that with --base."
        )
    elif by_name:
        findings.note(f"{path.name} is called a difference, but its weights are those of a whole model.")
    return bool(by_values)


def _check_names(checkpoint: Checkpoint, findings: Findings) -> None:
    names = list(checkpoint.tensors)
    buffers = [name for name in names if name.endswith(_BUFFERS)]
    if buffers:
        findings.note(f"{len(buffers)} tables that are computed anew ({buffers[0]} …) are left out.")
    for prefix in _WRAPPED:
        if names and all(name.startswith(prefix) for name in names):
            findings.problem(
                f"All tensors' names begin with {prefix!r}: a training program saved its wrapper around the model; "
                "save the model inside it."
            )
    if any("lora_A" in name for name in names):
        findings.problem("It holds LoRA matrices beside the weights they change: merge them with PEFT before saving.")
    if any("exp_avg" in name for name in names):
        findings.problem("It holds an optimizer's state: save the model by itself.")


def _check_types(checkpoint: Checkpoint, findings: Findings) -> None:
    kinds = Counter(tensor.dtype for tensor in checkpoint.tensors.values() if len(tensor.shape) > 1)
    if len(kinds) > 1:
        listed = ", ".join(f"{count} as {dtype.lower()}" for dtype, count in kinds.most_common())
        findings.note(f"Its matrices are stored in several number types: {listed}.")


def _check_tokens(
    n_rows: int | None, vocabulary: Vocabulary, special: SpecialTokens | None, findings: Findings
) -> None:
    if n_rows is not None:
        words = rows_and_tokens(n_rows, vocabulary)
        findings.add(words.problems, words.notes)
    words = damage(vocabulary.tokens, vocabulary.types)
    findings.add(words.problems, words.notes)
    if special is None:
        return
    findings.note(*special.warnings)
    bos = special.ids.get("bos_token_id")
    first = vocabulary.tokens[bos] if bos is not None else None
    for words in (
        beginnings(special.chat_template, first, special.add_bos, vocabulary.model),
        infill(vocabulary.tokens, special.ids),
    ):
        findings.add(words.problems, words.notes)


def _check_license(card: ModelCard, findings: Findings) -> None:
    stated = next((license for place, license in card.licenses if not place.startswith("the name ")), None)
    binding = card.license
    if stated is not None and stated.id != binding.id:
        findings.note(f"It is stated to be under {stated.id}, but what it was made of is under {binding.id}.")
    if binding.terms == NON_COMMERCIAL:
        findings.note(f"Its licence, {binding.id}, {binding.reason}.")
    elif binding.terms == UNKNOWN and binding.id != "unknown":
        findings.note(f"What its licence {binding.id!r} comes to is not known here: read it.")


def _natural_type(checkpoint: Checkpoint | None) -> str | None:
    if checkpoint is None:
        return None
    return most_common_type(checkpoint, {name: tensor.dtype for name, tensor in checkpoint.tensors.items()})
