"""What the built-in guide learned to be asked: which of it a question looks like, and what a mistyped word should be.

Knows letters only, no meaning; the guide's own probability is the engine's matter, and app.core.guide weighs both.
"""

import json
import re
import string
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_WORDS = re.compile(r"[^\W\d_]+")
_SHORTEST = 4  # letters: in shorter words a slip makes another word too easily


@dataclass(frozen=True)
class Likeness:
    """Of a question and an answer that was given to it.

    `shared`: how much of the question, rare parts of words counting more, the most alike wording with this answer has,
    0 to 1. `nearest`: whether no other answer has a wording that is more alike.
    """

    shared: float
    nearest: bool


class KnownQuestions:
    """Every wording that the guide learned, by the parts of its words."""

    def __init__(
        self, answers: Iterable[str], wordings: Iterable[str], facts: Mapping[str, str], others: Iterable[str] = ()
    ) -> None:
        """Lines of answers.jsonl and of wordings.jsonl, and facts.json; `others`: texts whose words are right too."""
        lines = [json.loads(line) for line in answers]
        self._questions = {line["id"]: str(line["question"]) for line in lines}
        said = {line["id"]: re.sub(r"\{([a-z.-]+)\}", lambda fact: facts[fact[1]], line["answer"]) for line in lines}
        self._of_answer = {answer: identifier for identifier, answer in said.items()}
        self._places: dict[str, list[int]] = defaultdict(list)
        self._ids: list[str] = []
        self._lengths: list[float] = []
        self._learned: Counter[str] = Counter()
        for line in map(json.loads, wordings):
            for wording in line["wordings"]:
                grams = _grams(wording)
                for gram in grams:
                    self._places[gram].append(len(self._ids))
                self._ids.append(line["id"])
                self._lengths.append(len(grams) ** 0.5)
                self._learned.update(_words(wording))
        self._right = {word for text in (*others, *said.values()) for word in _words(text)} | self._learned.keys()

    def corrected(self, text: str) -> str:
        """`text` with every unknown word that is one slip away from a learned one replaced by it.

        People seldom mistype the first letter, so it stays: fewer foreign words are taken for known ones.
        """
        return _WORDS.sub(lambda word: self._word(word[0]), text)

    def _word(self, word: str) -> str:
        lower = word.lower()
        if len(word) < _SHORTEST or lower in self._right or not word.isascii():
            return word
        likely = [other for other in _one_slip_away(lower) if other in self._learned and other[0] == lower[0]]
        return max(likely, key=lambda other: (self._learned[other], other), default=word)

    def likeness(self, question: str, answer: str) -> Likeness:
        identifier = self._of_answer.get(answer.strip(), "")
        grams = _grams(question)
        everything = sum(self._rarity(gram) for gram in grams)
        scores = self._shared(grams)
        alike = max((score for place, score in scores.items() if self._ids[place] == identifier), default=0.0)
        best = self._best(scores)
        nearest = identifier in best and best[identifier] >= max(best.values())
        return Likeness(alike / everything if everything else 0.0, nearest)

    def nearest_ids(self, text: str, count: int) -> list[str]:
        """Identifiers of the questions of which a wording shares most rare parts of words with `text`."""
        best = self._best(self._shared(_grams(text)))
        return sorted(best, key=lambda identifier: (-best[identifier], identifier))[:count]

    def nearest(self, text: str, count: int) -> tuple[str, ...]:
        return tuple(self._questions[identifier] for identifier in self.nearest_ids(text, count))

    def _best(self, scores: Mapping[int, float]) -> dict[str, float]:
        """Identifier -> how alike its most alike wording is; long wordings share more by chance, so length counts."""
        best: dict[str, float] = {}
        for place, score in scores.items():
            identifier = self._ids[place]
            best[identifier] = max(best.get(identifier, 0.0), score / self._lengths[place])
        return best

    def _shared(self, grams: Iterable[str]) -> dict[int, float]:
        """Wording -> the rarity of all that it shares with `grams`."""
        scores: dict[int, float] = defaultdict(float)
        for gram in grams:
            for place in self._places.get(gram, ()):
                scores[place] += self._rarity(gram)
        return scores

    def _rarity(self, gram: str) -> float:
        return float(len(self._places.get(gram) or (0,)) ** -0.5)


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORDS.findall(text)]


def _one_slip_away(word: str) -> set[str]:
    """One letter left out, two swapped, one wrong, one too many."""
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {left + right[1:] for left, right in parts if right}
    found |= {left + right[1] + right[0] + right[2:] for left, right in parts if len(right) > 1}
    for letter in string.ascii_lowercase:
        found |= {left + letter + right[1:] for left, right in parts if right}
        found |= {left + letter + right for left, right in parts}
    return found


def _grams(text: str) -> tuple[str, ...]:
    """Runs of three to five characters within the words, each once; in an order that is the same in every process."""
    letters = "".join(character if character.isalnum() else " " for character in text.lower())
    padded = f" {' '.join(letters.split())} "
    return tuple(sorted({padded[at : at + size] for size in (3, 4, 5) for at in range(len(padded) - size + 1)}))
