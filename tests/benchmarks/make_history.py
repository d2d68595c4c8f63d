"""Write a history in the shape of real chats: python -m tests.benchmarks.make_history FILE [--messages N] [...]

Words come by Zipf's law from a made-up vocabulary of several scripts; lengths of conversations and messages are
log-normal; some answers were tried again, some conversations lie in folders; one conversation has 5,000 messages. The
same seed writes the same history.
"""

import argparse
import math
import random
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path

from app.core.archive import ArchivedConversation, ArchivedMessage, Rating
from app.core.generation import GenerationOptions
from app.core.messages import Ending, Role
from app.storage.database import Database
from app.storage.history import History

ALPHABETS = (
    ("abcdefghijklmnopqrstuvwxyz", 0.90),
    ("äöüßéèêñçåøabcdeimnorstu", 0.05),
    ("абвгдежзиклмнопрстуя", 0.02),
    ("的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年", 0.02),
    ("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", 0.01),
)
MODELS = ("tiny-llama-1.1b-q4_k_m", "alpaca-7b-q4_k_m", "qwen3-4b-q4_k_m", "guide-q8_0")
FOLDERS = ("", "", "", "Work", "Work/Letters", "Home", "Recipes", "Code")
TAGS = ("keep", "todo", "idea", "python")
NOW = 1_790_000_000.0
TWO_YEARS_S = 2 * 365 * 86_400.0
CODE = "```python\ndef {0}({1}):\n    return [{1} for {1} in range({2})]\n```"


class Words:
    """Words by Zipf's law."""

    def __init__(self, random_numbers: random.Random, count: int = 20_000) -> None:
        self._random = random_numbers
        letters, weights = zip(*ALPHABETS, strict=True)
        self._words = [
            "".join(random_numbers.choices(alphabet, k=1 + min(14, int(random_numbers.expovariate(0.22)))))
            for alphabet in random_numbers.choices(letters, weights, k=count)
        ]
        self._weights = list(accumulate(1 / rank for rank in range(1, count + 1)))

    def take(self, count: int) -> list[str]:
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def text(self, mean: float) -> str:
        """Sentences and paragraphs; now and then some code."""
        words = self.take(max(1, int(self._random.lognormvariate(math.log(mean) - 0.5, 1.0))))
        out = []
        while words:
            sentence, words = words[:12], words[12:]
            out.append(" ".join(sentence).capitalize() + self._random.choice((". ", ". ", "? ", ".\n\n")))
        if self._random.random() < 0.05:
            out.append(CODE.format(*self.take(2), self._random.randrange(100)))
        return "".join(out).strip()


def conversations(n_messages: int, n_conversations: int, longest: int, seed: int) -> Iterator[ArchivedConversation]:
    numbers = random.Random(seed)
    words = Words(numbers)
    lengths = [numbers.lognormvariate(0, 1) for _ in range(n_conversations - 1)]
    scale = (n_messages - longest) / sum(lengths)
    left = n_messages
    for position in range(n_conversations):
        last = position == n_conversations - 1
        count = longest if position == n_conversations // 2 else max(2, round(lengths[position - 1] * scale))
        count = left if last else min(count, left - 2 * (n_conversations - position - 1))
        left -= count
        yield _conversation(numbers, words, position, count, NOW - TWO_YEARS_S * (1 - position / n_conversations))


def _conversation(
    numbers: random.Random, words: Words, position: int, count: int, began: float
) -> ArchivedConversation:
    model = numbers.choice(MODELS)
    options = GenerationOptions(temperature=numbers.choice((0.2, 0.7, 0.8)))
    items: list[ArchivedMessage] = []
    leaf: int | None = None
    when = began
    while len(items) < count:
        when += numbers.expovariate(1 / 60)
        items.append(ArchivedMessage(leaf, Role.USER, words.text(25), when))
        question = len(items) - 1
        leaf = question
        for _ in range(2 if numbers.random() < 0.08 else 1):
            if len(items) < count:
                when += numbers.expovariate(1 / 20)
                items.append(_answer(numbers, words, question, when, model, options))
                leaf = len(items) - 1
    return ArchivedConversation(
        title=" ".join(words.take(numbers.randrange(2, 7))).capitalize(),
        created=began,
        updated=when,
        messages=tuple(items),
        leaf=leaf,
        model=model,
        folder=numbers.choice(FOLDERS),
        tags=tuple(tag for tag in TAGS if numbers.random() < 0.05),
        pinned=numbers.random() < 0.002,
        archived=numbers.random() < 0.1,
        origin=f"made:{position}",
    )


def _answer(
    numbers: random.Random, words: Words, question: int, when: float, model: str, options: GenerationOptions
) -> ArchivedMessage:
    text = words.text(160)
    return ArchivedMessage(
        question,
        Role.ASSISTANT,
        text,
        when,
        reasoning=words.text(80) if numbers.random() < 0.1 else "",
        ending=Ending.STOPPED if numbers.random() < 0.03 else Ending.DONE,
        model=model,
        options=options,
        prompt_tokens=numbers.randrange(50, 4000),
        completion_tokens=len(text) // 4,
        prompt_ms=numbers.uniform(50, 2000),
        completion_ms=numbers.uniform(500, 30_000),
        rating=numbers.choice((None,) * 20 + (Rating.GOOD, Rating.BAD)),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--conversations", type=int, default=5_000)
    parser.add_argument("--longest", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    began = time.perf_counter()
    with closing(Database(arguments.file)) as database:
        history = History(database)
        made = conversations(arguments.messages, arguments.conversations, arguments.longest, arguments.seed)
        summary = history.add_archived(made, "a made history")
        rows = database.connection.execute(
            "SELECT count(*), sum(length(CAST(content AS BLOB)) + length(CAST(reasoning AS BLOB))) FROM messages"
        ).fetchone()
        database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = arguments.file.stat().st_size
    print(
        f"{summary.added} conversations, {rows[0]} messages, {rows[1] / 1e6:.1f} MB of text in {size / 1e6:.1f} MB "
        f"({size / rows[1]:.2f} of the text), written in {time.perf_counter() - began:.1f} s"
    )


if __name__ == "__main__":
    main()
