"""Things that a person has saved under a name. Values; where they are kept is storage's business."""

from dataclasses import dataclass
from enum import StrEnum


class SavedKind(StrEnum):
    PROMPT = "prompt"
    PERSONA = "persona"
    TEMPLATE = "template"


@dataclass(frozen=True)
class Saved:
    """`body` is text: of a prompt itself, the JSON of a persona, the Jinja of a template."""

    id: int
    name: str
    body: str
