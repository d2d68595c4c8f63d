"""The built-in guide: a tiny model of Puna's own that answers a few questions about Puna.

Knows what resources/guide says of it, and which questions look like a given one. Reads no files; what is made of its
checkpoint is an ordinary conversion, which a job does.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# What `puna chat` calls it, and the tag by which its file is known: every conversion keeps what its card says.
NAME = "guide"
TAG = "puna-guide"
TYPE = "q4_k_m"
TEMPLATE = "alpaca"


@dataclass(frozen=True)
class Guide:
    """`threshold`: an answer is shown where the model finds it at least so probable; `refusal` never is.

    `suggestions` are questions to begin with. `digest` is the SHA-256 of the checkpoint's weights.
    """

    threshold: float
    refusal: str
    digest: str
    suggestions: tuple[str, ...]

    def model_in(self, folder: Path) -> Path:
        """Where its model is made: another folder for other weights, so that an update of Puna makes it again."""
        return folder / self.digest[:8] / "Puna's guide.gguf"

    def understood(self, answer: str, probability: float | None) -> bool:
        return probability is not None and probability >= self.threshold and answer.strip() != self.refusal


def read_guide(text: str) -> Guide:
    """Of resources/guide/guide.json. Raises ValueError and KeyError where it is none: that is a bug of ours."""
    values = json.loads(text)
    return Guide(values["threshold"], values["refusal"], values["sha256"], tuple(values["suggestions"]))


def conversion(resources: Path, target: Path) -> dict[str, str]:
    """The arguments of the job "convert" that makes the guide's model; a second or two of work."""
    source = str(resources / "guide" / "puna-guide")
    # Whoever releases Puna compares it; the first start has no time for that.
    return {"source": source, "target": str(target), "type": TYPE, "template": TEMPLATE, "receipt": "no"}


def is_guide(metadata: dict[str, Any]) -> bool:
    """Whether a GGUF with these metadata is a model of the guide."""
    tags = metadata.get("general.tags")
    return isinstance(tags, list) and TAG in tags


class KnownQuestions:
    """Every wording that the guide learned, to find the questions that look most like a given one."""

    def __init__(self, answers: Iterable[str], wordings: Iterable[str]) -> None:
        """Lines of answers.jsonl and of wordings.jsonl."""
        self._questions = {line["id"]: str(line["question"]) for line in map(json.loads, answers)}
        self._places: dict[str, list[int]] = defaultdict(list)
        self._ids: list[str] = []
        self._lengths: list[float] = []
        for line in map(json.loads, wordings):
            for wording in line["wordings"]:
                grams = _grams(wording)
                for gram in grams:
                    self._places[gram].append(len(self._ids))
                self._ids.append(line["id"])
                self._lengths.append(len(grams) ** 0.5)

    def nearest_ids(self, text: str, count: int) -> list[str]:
        """Identifiers of the questions of which a wording shares most rare parts of words with `text`."""
        scores: dict[int, float] = defaultdict(float)
        for gram in _grams(text):
            places = self._places.get(gram, ())
            for place in places:
                scores[place] += 1.0 / len(places) ** 0.5
        best: dict[str, float] = {}
        for place, score in scores.items():
            identifier = self._ids[place]
            best[identifier] = max(best.get(identifier, 0.0), score / self._lengths[place])
        return sorted(best, key=lambda identifier: -best[identifier])[:count]

    def nearest(self, text: str, count: int) -> tuple[str, ...]:
        return tuple(self._questions[identifier] for identifier in self.nearest_ids(text, count))


def _grams(text: str) -> set[str]:
    """Runs of three to five characters within the words."""
    letters = "".join(character if character.isalnum() else " " for character in text.lower())
    padded = f" {' '.join(letters.split())} "
    return {padded[at : at + size] for size in (3, 4, 5) for at in range(len(padded) - size + 1)}
