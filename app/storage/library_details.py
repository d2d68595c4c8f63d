"""All that a model's own files tell of it, in words, read when somebody looks at it.

Knows GGUF's keys (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md). Headers come from strangers: texts are
cut to a length that can be shown, and counts in them are not believed.
"""

from collections import Counter
from collections.abc import Sequence

from app.core.library_model import LibraryModel, ModelDetails
from app.core.source_card import in_bytes
from app.storage.library_models import in_short
from app.storage.verified_files import Record
from convert.errors import ConvertError
from convert.gguf_file import ArraySummary, GgufFile, Value, bits_per_weight, read_gguf

_LONGEST_FACT = 400
_LONGEST_VALUE = 200
_LONGEST_TEMPLATE = 200_000
_MOST_KEYS = 500
_MOST_BASES = 8
_MOST_LISTED = 12
TEMPLATE_KEY = "tokenizer.chat_template"

# Key -> label; {arch} is the architecture. In the order in which they are read.
_KEYS = (
    ("general.name", "Name"),
    ("general.description", "About"),
    ("general.author", "Author"),
    ("general.organization", "Organization"),
    ("general.version", "Version"),
    ("general.finetune", "Finetune"),
    ("general.architecture", "Family"),
    ("{arch}.context_length", "Context"),
    ("{arch}.block_count", "Layers"),
    ("{arch}.embedding_length", "Width"),
    ("{arch}.expert_count", "Experts"),
    ("general.license", "Licence"),
    ("general.license.name", "Licence's name"),
    ("general.license.link", "Licence's text"),
    ("general.languages", "Languages"),
    ("general.tags", "Tags"),
    ("general.quantized_by", "Quantized by"),
    ("quantize.imatrix.file", "Importance matrix"),
    ("quantize.imatrix.dataset", "Importance of"),
    ("general.source.repo_url", "From"),
    ("general.source.url", "From"),
    ("general.repo_url", "Page"),
    ("general.url", "Page"),
    ("adapter.type", "Adapter"),
)
_UNITS = {"{arch}.context_length": " tokens"}


def details_of(
    model: LibraryModel, further: Sequence[tuple[str, str]] = (), record: Record | None = None
) -> ModelDetails:
    """`further` are facts that another application tells; `record` is what Puna itself knows of the file.

    Never raises: of a file that can't be read only what the file system tells is told.
    """
    files: list[GgufFile] = []
    for path in model.parts or (model.path,):
        try:
            files.append(read_gguf(path))
        except ConvertError:
            break
    outside = _outside(model, further, record)
    if not files:
        return ModelDetails(facts=(("Size", in_bytes(model.size_bytes)), *outside))
    first = files[0]
    template = first.metadata.get(TEMPLATE_KEY)
    return ModelDetails(
        facts=(*_facts(model, files), *outside),
        tensor_types=_tensor_types(files),
        metadata=tuple((key, in_words(value)) for key, value in list(first.metadata.items())[:_MOST_KEYS]),
        template=template[:_LONGEST_TEMPLATE] if isinstance(template, str) else "",
    )


def in_words(value: Value) -> str:
    """A value of the metadata, in one line."""
    if isinstance(value, ArraySummary):
        return f"{value.count:,} × {value.element_type}"
    if isinstance(value, list):
        shown = ", ".join(in_words(item) for item in value[:_MOST_LISTED])
        return _line(f"{shown}, … {len(value)} in all" if len(value) > _MOST_LISTED else shown, _LONGEST_VALUE)
    return _line(f"{value:g}" if isinstance(value, float) else str(value), _LONGEST_VALUE)


def _facts(model: LibraryModel, files: Sequence[GgufFile]) -> list[tuple[str, str]]:
    metadata = files[0].metadata
    architecture = str(metadata.get("general.architecture", ""))
    facts = []
    for key, label in _KEYS:
        value = metadata.get(key.replace("{arch}", architecture))
        if value is None or value in ("", []):
            continue
        text = f"{value:,}" if type(value) is int else _said(value)
        facts.append((label, text + _UNITS.get(key, "")))
    tokens = metadata.get("tokenizer.ggml.tokens")
    count = tokens.count if isinstance(tokens, ArraySummary) else len(tokens) if isinstance(tokens, list) else 0
    if count:
        kind = _said(metadata.get("tokenizer.ggml.model", ""))
        facts.append(("Vocabulary", f"{count:,} tokens{f', {kind}' if kind else ''}"))
    facts += _lineage(files[0])
    parameters = sum(tensor.n_elements for file in files for tensor in file.tensors)
    n_bytes = sum(tensor.n_bytes for file in files for tensor in file.tensors)
    if parameters:
        bits = bits_per_weight(files[0]) if len(files) == 1 else 8 * n_bytes / parameters
        facts.append(("Weights", f"{in_short(parameters)}, {bits:.2f} bits each"))
    parts = f" in {len(model.parts)} files" if model.parts else ""
    facts.append(("Size", f"{in_bytes(model.size_bytes)}{parts}"))
    if metadata.get("general.type", "model") == "model":
        has_template = isinstance(metadata.get(TEMPLATE_KEY), str)
        facts.append(("Prompt template", "in the file" if has_template else "none: it may only continue texts"))
    return facts


def _lineage(file: GgufFile) -> list[tuple[str, str]]:
    """What it was made of: general.base_model.0.name and so on."""
    facts = []
    for kind, label in (("base_model", "Made from"), ("dataset", "Trained on")):
        for number in range(_MOST_BASES):
            keys = [f"general.{kind}.{number}.{name}" for name in ("organization", "name", "version", "repo_url")]
            organization, name, version, url = (_said(file.metadata.get(key, "")) for key in keys)
            words = " ".join(part for part in (organization, name, version) if part)
            if words or url:
                facts.append((label, " · ".join(part for part in (words, url) if part)))
    return facts


def _outside(model: LibraryModel, further: Sequence[tuple[str, str]], record: Record | None) -> list[tuple[str, str]]:
    facts = [(label, _line(text, _LONGEST_FACT)) for label, text in further]
    if model.origin:
        facts.append(("Belongs to", f"{model.origin}, and is used where it lies"))
    if model.projector is not None:
        facts.append(("Vision", model.projector.name))
    if model.same_as:
        facts.append(("Same content as", ", ".join(str(path) for path in model.same_as)))
    if record is not None:
        facts.append(("Puna", f"{record.by} on {record.when[:10]}, SHA-256 {record.sha256}"))
    return facts


def _tensor_types(files: Sequence[GgufFile]) -> tuple[tuple[str, int, int], ...]:
    counts: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for file in files:
        for tensor in file.tensors:
            counts[tensor.type] += 1
            sizes[tensor.type] += tensor.n_bytes
    return tuple((name, counts[name], size) for name, size in sizes.most_common())


def _said(value: Value) -> str:
    return _line(in_words(value), _LONGEST_FACT)


def _line(text: str, limit: int) -> str:
    """In one line that can be printed, cut to `limit` characters."""
    text = " ".join(text[: 4 * limit].split())
    text = "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
    return text if len(text) <= limit else text[: limit - 1] + "…"
