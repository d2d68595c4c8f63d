"""The built-in guide: a tiny model of Puna's own that answers a few questions about Puna.

Knows what resources/guide says of it, and when an answer of it may be shown. Reads no files; what is made of its
checkpoint is an ordinary conversion, which a job does.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.known_questions import Likeness

# What `puna chat` calls it, and the tag by which its file is known: every conversion keeps what its card says.
NAME = "guide"
TAG = "puna-guide"
TYPE = "q4_k_m"
TEMPLATE = "alpaca"


@dataclass(frozen=True)
class Guide:
    """`threshold`: an answer is shown where the model finds it at least so probable; `refusal` never is.

    `nearest_threshold` is enough where, by its letters, a wording of that very answer is the most alike; and a question
    that shares less than `least_shared` with all of its wordings is foreign, whatever the model says.
    `suggestions` are questions to begin with. `digest` is the SHA-256 of the checkpoint's weights.
    """

    threshold: float
    nearest_threshold: float
    least_shared: float
    refusal: str
    digest: str
    suggestions: tuple[str, ...]

    def model_in(self, folder: Path) -> Path:
        """Where its model is made: another folder for other weights, so that an update of Puna makes it again."""
        return folder / self.digest[:8] / "Puna's guide.gguf"

    def understood(self, answer: str, probability: float | None, likeness: Likeness) -> bool:
        if probability is None or answer.strip() == self.refusal or likeness.shared < self.least_shared:
            return False
        return probability >= (self.nearest_threshold if likeness.nearest else self.threshold)


def read_guide(text: str) -> Guide:
    """Of resources/guide/guide.json. Raises ValueError and KeyError where it is none: that is a bug of ours."""
    values = json.loads(text)
    limits = (values["threshold"], values["nearest_threshold"], values["least_shared"])
    return Guide(*limits, values["refusal"], values["sha256"], tuple(values["suggestions"]))


def conversion(resources: Path, target: Path) -> dict[str, str]:
    """The arguments of the job "convert" that makes the guide's model; a second or two of work."""
    source = str(resources / "guide" / "puna-guide")
    # Whoever releases Puna compares it; the first start has no time for that.
    return {"source": source, "target": str(target), "type": TYPE, "template": TEMPLATE, "receipt": "no"}


def is_guide(metadata: dict[str, Any]) -> bool:
    """Whether a GGUF with these metadata is a model of the guide."""
    tags = metadata.get("general.tags")
    return isinstance(tags, list) and TAG in tags
