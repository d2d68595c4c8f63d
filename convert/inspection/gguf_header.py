"""What a GGUF's header says of it, and what llama.cpp would refuse or end its process over.

Knows GGUF's keys by meaning. Reads the header only, never the weights.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gguf

from convert.errors import ConvertError
from convert.gguf_file import GgufFile, bits_per_weight, read_gguf, type_counts
from convert.inspection.finding import ADAPTER, GGUF, IMATRIX, VOCABULARY, Inspection
from convert.inspection.steps import Findings
from convert.inspection.template_names import suggested_template
from convert.inspection.token_checks import beginnings, damage, early_numbers, infill, special_ids
from convert.licenses import NO_LICENSE, named, of_name, strictest
from convert.model_card import suggested_name

_BLOB = re.compile(r"sha256[-:][0-9a-f]{64}")
# Architectures that llama.cpp has a name for and cannot run, and what to do instead.
_NOT_RUNNABLE = {
    "gptj": "convert the original GPT-J checkpoint with Puna, which writes it so that llama.cpp can run it"
}
# (architecture, general.basename) -> the family, where llama.cpp computes one as another.
_COMPUTED_AS = {("phi2", "gpt-j"): "GPT-J"}
_SPECIAL = "tokenizer.ggml."


def inspect_gguf(path: Path) -> Inspection:
    """Look at the file's header. A damaged one is told as a problem."""
    try:
        file = read_gguf(path, long_arrays=True)
    except ConvertError as error:
        return Inspection(str(path), GGUF, form="GGUF", size_bytes=path.stat().st_size, problems=(str(error),))
    header = _Header(file)
    kind = header.kind()
    findings = Findings()
    if _BLOB.fullmatch(path.name):
        findings.note("It lies in Ollama's store under its checksum: Puna can use it where it is.")
    if kind in (GGUF, VOCABULARY):
        _check_tokens(header, findings)
    if kind == GGUF:
        _check_model(header, findings)
    elif kind == VOCABULARY:
        findings.problem("It holds a tokenizer and no weights: nothing can be generated with it.")
    elif kind == ADAPTER:
        _check_adapter(header, findings)
    name = header.text("general.name")
    stated = header.text("general.license")
    license = strictest(
        license
        for license in (named(stated) if stated else NO_LICENSE, of_name(name or ""), *map(of_name, header.bases()))
        if license is not None
    )
    tokens = header.items("tokenizer.ggml.tokens")
    template = header.text("tokenizer.chat_template")
    type_name = header.type_name()
    return Inspection(
        path=str(path),
        kind=kind,
        form=f"GGUF version {file.version}",
        family=_COMPUTED_AS.get(
            (header.architecture or "", header.text("general.basename") or ""), header.architecture
        ),
        name=name,
        n_parameters=sum(tensor.n_elements for tensor in file.tensors),
        type=type_name,
        bits_per_weight=bits_per_weight(file),
        tensor_types=type_counts(file),
        size_bytes=file.size_bytes,
        context_length=header.number(f"{header.architecture}.context_length"),
        vocab_size=len(tokens) if tokens else None,
        tokenizer=header.text("tokenizer.ggml.model"),
        has_chat_template=template is not None,
        suggested_template=None if template or kind != GGUF else suggested_template(name, path.stem, *header.bases()),
        license=stated,
        license_terms=license.terms,
        base=", ".join(header.bases()) or None,
        suggested_name=suggested_name(file.metadata, type_name) if type_name and kind in (GGUF, ADAPTER) else None,
        problems=tuple(findings.problems),
        notes=tuple(findings.notes),
    )


class _Header:
    """Values of the header that are of the type they must have, None where they aren't."""

    def __init__(self, file: GgufFile) -> None:
        self.file = file
        self.architecture = self.text("general.architecture")

    def text(self, key: str) -> str | None:
        value = self.file.metadata.get(key)
        return value if isinstance(value, str) and value.strip() else None

    def number(self, key: str) -> int | None:
        value = self.file.metadata.get(key)
        return value if type(value) is int else None

    def flag(self, key: str) -> bool | None:
        value = self.file.metadata.get(key)
        return value if isinstance(value, bool) else None

    def items(self, key: str) -> list[Any]:
        value = self.file.metadata.get(key)
        return value if isinstance(value, list) else []

    def kind(self) -> str:
        declared = self.text("general.type")
        if declared == "adapter":
            return ADAPTER
        if declared == "imatrix" or self.text("general.architecture") == "imatrix":
            return IMATRIX
        if not self.file.tensors and self.items("tokenizer.ggml.tokens"):
            return VOCABULARY
        return GGUF

    def type_name(self) -> str | None:
        number = self.number("general.file_type")
        names = {kind.value: kind.name for kind in gguf.LlamaFileType}
        name = names.get(number, "") if number is not None else ""
        return name.removeprefix("MOSTLY_").removeprefix("ALL_").lower() or None

    def bases(self) -> list[str]:
        """Names of the models it was made of."""
        count = min(self.number("general.base_model.count") or 0, 16)
        found = []
        for index in range(count):
            owner = self.text(f"general.base_model.{index}.organization")
            name = self.text(f"general.base_model.{index}.name")
            found += [f"{owner} {name}" if owner else name] if name else []
        return found

    def special_ids(self) -> Mapping[str, int]:
        return {
            key.removeprefix(_SPECIAL): value
            for key, value in self.file.metadata.items()
            if key.startswith(_SPECIAL) and key.endswith("_token_id") and type(value) is int
        }


def _check_model(header: _Header, findings: Findings) -> None:
    file, architecture = header.file, header.architecture
    if architecture is None:
        findings.problem("It does not say of which architecture it is, so nothing can load it.")
        return
    if architecture in _NOT_RUNNABLE:
        findings.problem(f"llama.cpp can't run the architecture {architecture}: {_NOT_RUNNABLE[architecture]}.")
    if not file.tensors:
        findings.problem("It holds no weights, only a header.")
    if header.text("general.type") == "mmproj" or architecture == "clip":
        findings.problem("It is the part of a model that sees pictures, and no model by itself.")
        return
    n_layers = file.metadata.get(f"{architecture}.block_count")
    if not isinstance(n_layers, int) or not 0 < n_layers <= 1000:
        findings.problem(f"It claims to have {n_layers} layers.")
    epsilon = file.metadata.get(f"{architecture}.attention.layer_norm_rms_epsilon")
    if isinstance(epsilon, float) and not 0 <= epsilon < 1:
        findings.problem(f"Its normalization constant is {epsilon}, which can't be.")
    _check_split(header, findings)
    tokens = header.items("tokenizer.ggml.tokens")
    embedding = next((tensor for tensor in file.tensors if tensor.name == "token_embd.weight"), None)
    if embedding is None and file.tensors and not header.number("split.no"):
        findings.problem("It lacks token_embd.weight, without which no text model works: it was converted wrongly.")
    if not tokens:
        findings.problem("It has no tokenizer.")
    elif embedding is not None and embedding.shape[-1] != len(tokens):
        findings.problem(f"It has {len(tokens):,} tokens but {embedding.shape[-1]:,} rows of weights for them.")


def _check_split(header: _Header, findings: Findings) -> None:
    count, number = header.number("split.count") or 0, header.number("split.no") or 0
    if not 1 < count <= 9999:
        return
    path = header.file.path
    match = re.fullmatch(r"(.+)-(\d{5})-of-(\d{5})\.gguf", path.name)
    if number:
        findings.problem(f"It is part {number + 1} of {count}: choose the first part, whose name ends in -00001-of-….")
    elif match is None:
        findings.problem(f"It is the first of {count} parts and was renamed, so that the others can't be found.")
    else:
        parts = [path.with_name(f"{match[1]}-{index:05}-of-{match[3]}.gguf") for index in range(1, count + 1)]
        if missing := [part.name for part in parts if not part.is_file()]:
            findings.problem(f"{len(missing)} of its {count} parts are missing, first {missing[0]}: download them.")
        else:
            findings.note(f"It is the first of {count} parts, which all lie beside it.")


def _check_tokens(header: _Header, findings: Findings) -> None:
    tokens = [text if isinstance(text, str) else "" for text in header.items("tokenizer.ggml.tokens")]
    if not tokens:
        return
    ids = header.special_ids()
    model = header.text("tokenizer.ggml.model")
    template = header.text("tokenizer.chat_template")
    types = [kind if type(kind) is int else 1 for kind in header.items("tokenizer.ggml.token_type")]
    bos = ids.get("bos_token_id")
    first = tokens[bos] if bos is not None and bos < len(tokens) else None
    for words in (
        special_ids(ids, len(tokens)),
        early_numbers(ids, tokens),
        beginnings(template, first, header.flag("tokenizer.ggml.add_bos_token"), model),
        infill(tokens, ids),
        damage(tokens, types if len(types) == len(tokens) else [1] * len(tokens)),
    ):
        findings.add(words.problems, words.notes)
    if len(set(tokens)) != len(tokens):
        findings.problem("It has the same token twice, over which llama.cpp ends the whole program: convert it again.")
    if template is None:
        findings.note("It has no chat template: choose one before chatting, or use it to continue texts.")
    if model == "llama" and "<0x00>" not in tokens:
        findings.note("Its tokenizer has no byte tokens: characters that it doesn't know can't be given to it.")


def _check_adapter(header: _Header, findings: Findings) -> None:
    names = {tensor.name for tensor in header.file.tensors}
    alone = [
        name
        for name in names
        if (name.endswith(".lora_a") and name[:-1] + "b" not in names)
        or (name.endswith(".lora_b") and name[:-1] + "a" not in names)
    ]
    if not any(name.endswith(".lora_a") for name in names):
        findings.problem("It claims to be a LoRA adapter and has none of its matrices.")
    if alone:
        findings.problem(f"Of {len(alone)} matrices the counterpart is missing, first of {min(alone)}.")
    findings.note("It changes a model and is none by itself: use it together with the model it was trained on.")
