"""What a person is told of a checkpoint before anything is made of it. Words and numbers only.

Made of the fields of an Inspection as a job tells them; knows which of them matter and how to say them in a line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# Kind of an Inspection -> what it is, in words.
_KINDS = {
    "adapter": "A LoRA adapter: it changes a model and is none by itself.",
    "difference": "A weight difference: it is a model only together with its base.",
    "weights": "A file of weights, without what belongs to it.",
    "several": "A folder of several models: drop the one that you want.",
    "imatrix": "An importance matrix, and no model: drop the model that it was made with, and choose this file there.",
    "vocabulary": "A tokenizer without weights.",
    "unusable": "Nothing that can be used.",
}
_NEEDS_BASE = ("adapter", "difference")
_CONVERTIBLE = ("checkpoint", *_NEEDS_BASE)
# Field of an Inspection -> (label, how its value is said).
_FACTS = (
    ("form", "Form", "{}"),
    ("family", "Family", "{}"),
    ("n_parameters", "Weights", "{:,}"),
    ("type", "Stored as", "{}"),
    ("bits_per_weight", "Bits per weight", "{:.2f}"),
    ("size_bytes", "Size on disk", "bytes"),
    ("context_length", "Context", "{:,} tokens"),
    ("vocab_size", "Vocabulary", "{:,} tokens"),
    ("tokenizer", "Tokenizer", "{}"),
    ("base", "Base", "{}"),
    ("license", "Licence", "{}"),
)
_TERMS = {
    "open": "commercial use allowed",
    "share-alike": "commercial use allowed, to be shared alike",
    "conditions": "commercial use under conditions",
    "non-commercial": "not for commercial use",
}


@dataclass(frozen=True)
class SourceCard:
    """`facts` are (label, value). `problems` keep it from being used as it is; `notes` are worth knowing.

    `needs_base` is true for a difference or an adapter, which are nothing without the model they were made for;
    `rules` are the ways in which a difference may have been made, (name, meaning). `asks_template` is true where the
    files bring no chat template, and `template` is the name of the one that fits by its name, if any does. `file_stem`
    is how a GGUF of it is called, without its type; empty where nothing is known.
    """

    path: str
    kind: str
    title: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    rules: tuple[tuple[str, str], ...] = ()
    asks_template: bool = False
    template: str = ""
    file_stem: str = ""

    @property
    def needs_base(self) -> bool:
        return self.kind in _NEEDS_BASE

    @property
    def usable(self) -> bool:
        return self.kind in _CONVERTIBLE and not self.problems


def card_of(inspection: Mapping[str, Any]) -> SourceCard:
    kind = str(inspection["kind"])
    facts = [(label, _said(form, inspection[key])) for key, label, form in _FACTS if inspection.get(key) is not None]
    if terms := _TERMS.get(str(inspection.get("license_terms"))):
        facts.append(("Terms", terms))
    facts += [(f"Memory at {at['n_ctx']:,}", str(at["words"])) for at in inspection.get("memory") or ()]
    notes = [str(note) for note in inspection.get("notes") or ()]
    notes += [f"{part.get('name') or ''}  {part['path']}".strip() for part in inspection.get("parts") or ()]
    if kind in _KINDS:
        notes.insert(0, _KINDS[kind])
    return SourceCard(
        path=str(inspection["path"]),
        kind=kind,
        title=str(inspection.get("name") or inspection["path"]),
        facts=tuple(facts),
        notes=tuple(notes),
        problems=tuple(str(problem) for problem in inspection.get("problems") or ()),
        rules=tuple((str(name), str(meaning)) for name, meaning in inspection.get("rules") or ()),
        asks_template=kind in _CONVERTIBLE and not inspection.get("has_chat_template"),
        template=str(inspection.get("suggested_template") or ""),
        # "BaseName-SizeLabel-FineTune-v1.0-F16.gguf": what is made of it is of another type.
        file_stem=str(inspection.get("suggested_name") or "").removesuffix(".gguf").rpartition("-")[0],
    )


def in_bytes(count: int) -> str:
    """Decimal units, as file managers on macOS and Linux show them."""
    for limit, unit in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= limit:
            return f"{count / limit:.1f} {unit}" if count < 10 * limit else f"{count / limit:.0f} {unit}"
    return f"{count} bytes"


def _said(form: str, value: Any) -> str:
    return in_bytes(value) if form == "bytes" else form.format(value)
