"""The guide's questions and answers as written down here, and how one wording becomes many for training.

Knows the files beside it; nothing of networks. `expand` is seeded by the caller's random numbers.
"""

from __future__ import annotations

import json
import random
import re
import string
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEAD = (
    "Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n"
    "### Instruction:\n"
)
TAIL = "\n\n### Response:"
SYLLABLES = tuple(
    "babebodadedofafigagokakekilalelomamimonanenopapirarerosasitatitovavizo"[at : at + 2] for at in range(0, 70, 2)
)


def lines(name: str) -> list[dict[str, object]]:
    with (HERE / name).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def answers() -> dict[str, str]:
    """Identifier -> answer, with every {fact} in its place."""
    facts = json.loads((HERE / "facts.json").read_text(encoding="utf-8"))
    fill = lambda match: facts[match.group(1)]  # noqa: E731
    return {str(line["id"]): re.sub(r"\{([a-z.-]+)\}", fill, str(line["answer"])) for line in lines("answers.jsonl")}


def wordings(name: str) -> list[tuple[str, str]]:
    """(wording, identifier), in the order of the file."""
    return [(wording, str(line["id"])) for line in lines(name) for wording in line["wordings"]]  # type: ignore[attr-defined]


def outside(name: str) -> list[str]:
    return [question for line in lines(name) for question in line["questions"]]  # type: ignore[attr-defined]


def refusal() -> str:
    return str(json.loads((HERE / "guide.json").read_text(encoding="utf-8"))["refusal"])


class Expander:
    """Makes new wordings of a written one: other words of the same meaning, openings, typing mistakes."""

    def __init__(self, rng: random.Random) -> None:
        rules = json.loads((HERE / "augment.json").read_text(encoding="utf-8"))
        self.rng = rng
        self.before, self.after = rules["before"], rules["after"]
        self.stop = set(rules["stop"])
        self.templates, self.nouns = rules["outside"]["templates"], rules["outside"]["nouns"]
        either = "|".join(sorted(rules["outside"]["replaced"], key=len, reverse=True))
        self.replaced = re.compile(rf"(?<![\w.-])({either})(?![\w-])", re.IGNORECASE)
        self.groups = rules["same"]
        self.of_phrase: dict[str, list[int]] = {}
        for number, group in enumerate(self.groups):
            for phrase in group:
                self.of_phrase.setdefault(phrase, []).append(number)
        longest_first = sorted(self.of_phrase, key=len, reverse=True)
        either = "|".join(map(re.escape, longest_first))
        self.phrases = re.compile(rf"(?<![\w-])({either})(?![\w-])", re.IGNORECASE)

    def expand(self, wording: str) -> str:
        rng, text = self.rng, wording
        if rng.random() < 0.6:
            text = self.phrases.sub(self.swap, text)
        if rng.random() < 0.15:
            text = self.drop(text)
        if rng.random() < 0.12:
            text = f"{rng.choice(self.before)} {text}"
        if rng.random() < 0.12:
            after = rng.choice(self.after)
            text = text.rstrip("?!. ") + ("" if after[0] in "?!." else " ") + after
        for chance in (0.45, 0.15):
            if rng.random() < chance:
                text = self.mistype(text)
        return self.dress(text)

    def disturb(self, wording: str) -> str:
        """The same words with an opening or an ending, slips and another case."""
        begun, ended = f"{self.rng.choice(self.before)} {wording}", wording.rstrip("?!. ") + " please"
        text = self.rng.choice((wording, begun, ended))
        return self.dress(self.mistype(text))

    def foreign(self) -> str:
        """A question that has nothing to do with Puna, about a thing that is sometimes made up."""
        text = self.rng.choice(self.templates)
        while "{}" in text:
            text = text.replace("{}", self.noun(), 1)
        return text

    def turned_away(self, wording: str) -> str:
        """A known wording with other things in the place of its own: alike, and foreign. Empty where it has none."""
        text, count = self.replaced.subn(lambda match: self.noun(), wording)
        return text if count else ""

    def noun(self) -> str:
        if self.rng.random() < 0.25:
            return "".join(self.rng.choices(SYLLABLES, k=self.rng.randint(2, 3)))
        return self.rng.choice(self.nouns)

    def swap(self, match: re.Match[str]) -> str:
        if self.rng.random() > 0.4:
            return match.group(0)
        return self.rng.choice(self.groups[self.rng.choice(self.of_phrase[match.group(0).lower()])])

    def drop(self, text: str) -> str:
        """Leaves out small words only: what is meant must stay."""
        words = text.split()
        kept = [word for word in words if word.lower() not in self.stop or self.rng.random() > 0.5]
        return " ".join(kept) if any(len(word) > 3 for word in kept) else text

    def mistype(self, text: str) -> str:
        """One slip in one word of five letters or more."""
        rng, words = self.rng, text.split()
        long = [number for number, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
        if not long:
            return text
        at = rng.choice(long)
        word = words[at]
        i = rng.randrange(1, len(word) - 1)
        slips = (
            lambda: word[:i] + word[i + 1 :],
            lambda: word[:i] + word[i] + word[i:],
            lambda: word[:i] + word[i + 1] + word[i] + word[i + 2 :],
            lambda: word[:i] + rng.choice(string.ascii_lowercase) + word[i + 1 :],
        )
        words[at] = rng.choice(slips)()
        return " ".join(words)

    def dress(self, text: str) -> str:
        rng, dice = self.rng, self.rng.random()
        if dice < 0.35:
            text = text.lower()
        elif dice < 0.65:
            text = text[:1].upper() + text[1:]
        elif dice < 0.68:
            text = text.upper()
        dice = rng.random()
        if dice < 0.3:
            text = text.rstrip("?!. ")
        elif dice < 0.5:
            text = text.rstrip("?!. ") + "?"
        return text or "?"
