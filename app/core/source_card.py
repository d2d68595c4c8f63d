"""What a person is told of a checkpoint before anything is made of it. Words and numbers only.

Made of the fields of an Inspection as a job tells them; knows which of them matter and how to say them in a line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# Field of an Inspection -> (label, how its value is said).
_FACTS = (
    ("family", "Family", "{}"),
    ("n_parameters", "Weights", "{:,}"),
    ("type", "Stored as", "{}"),
    ("bits_per_weight", "Bits per weight", "{:.2f}"),
    ("size_bytes", "Size on disk", "bytes"),
    ("context_length", "Context", "{:,} tokens"),
    ("vocab_size", "Vocabulary", "{:,} tokens"),
    ("tokenizer", "Tokenizer", "{}"),
    ("license", "Licence", "{}"),
    ("base_model", "Made for", "{}"),
)


@dataclass(frozen=True)
class SourceCard:
    """`facts` are (label, value). `problems` keep it from being used as it is; `notes` are worth knowing.

    `needs_base` is true for a difference or an adapter, which are nothing without the model they were made for;
    `rules` are the ways in which it may have been made, (name, meaning), where the files don't tell.
    """

    path: str
    title: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    needs_base: bool = False
    rules: tuple[tuple[str, str], ...] = ()


def card_of(inspection: Mapping[str, Any]) -> SourceCard:
    facts = [(label, _said(form, inspection[key])) for key, label, form in _FACTS if inspection.get(key) is not None]
    if inspection.get("kind") in ("checkpoint", "meta", "gguf"):
        facts.append(("Chat template", "yes" if inspection.get("has_chat_template") else "none"))
    if not inspection.get("license"):
        facts.append(("Licence", "not stated"))
    return SourceCard(
        path=str(inspection["path"]),
        title=str(inspection.get("name") or inspection["path"]),
        facts=tuple(facts),
        notes=tuple(inspection.get("notes") or ()),
        problems=tuple(inspection.get("problems") or ()),
        needs_base=bool(inspection.get("needs_base")),
        rules=tuple((str(name), str(meaning)) for name, meaning in inspection.get("rules") or ()),
    )


def in_bytes(count: int) -> str:
    """Decimal units, as file managers on macOS and Linux show them."""
    for limit, unit in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= limit:
            return f"{count / limit:.1f} {unit}" if count < 10 * limit else f"{count / limit:.0f} {unit}"
    return f"{count} bytes"


def _said(form: str, value: Any) -> str:
    return in_bytes(value) if form == "bytes" else form.format(value)
