"""How well the built-in guide understands: the table of its model card.

    python -m tests.benchmarks.measure_guide [--checkpoint FOLDER] [--choose] [--test INSIDE.jsonl OUTSIDE.jsonl]

Makes the f16 and the Q4_K_M of the checkpoint through Puna's own pipeline and asks both, greedily, every question of
each set as the gate asks it: with slips mended. --choose picks the gate's limits on the development questions and on
tests that were used up (guide/first*, second*). A test set is to be used once; the card's was guide/fourth*, and
guide/third* that of the weights before.
"""

import argparse
import json
import random
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import exp
from pathlib import Path

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions
from app.core.guide import Guide, conversion, read_guide
from app.core.known_questions import KnownQuestions, Likeness
from app.core.messages import Message, Role
from app.engine.guide import known_questions
from app.engine.llama.engine import LlamaEngine
from app.engine.llama.model import LoadedModel
from app.engine.prompt_tokens import prompt_tokens
from app.engine.template import TemplateFolder
from app.jobs import convert
from app.paths import resources

GUIDE = resources() / "guide"
sys.path.insert(0, str(GUIDE))
from wordings import Expander, answers, outside, wordings  # noqa: E402

GREEDY = GenerationOptions(temperature=0.0, max_tokens=96)
OUTSIDE = ""
EARLIER = ("second test", "second test, outside", "first test", "first test, outside")
# What `choose` tries.
NEAREST, ALONE, SHARED = (0.5, 0.6, 0.7, 0.8, 0.9), (0.8, 0.85, 0.9, 0.93, 0.95), (0.0, 0.1, 0.15, 0.2, 0.25, 0.3)


@dataclass(frozen=True)
class Asked:
    """A question, the identifier of its answer (empty: outside), what came, and how it fits the question by letters."""

    question: str
    identifier: str
    text: str
    probability: float
    likeness: Likeness


@dataclass(frozen=True)
class Row:
    """Shares in per cent, of all questions of a set."""

    name: str
    count: int
    right: float  # without the gate
    shown_right: float
    shown_wrong: float
    refused: float
    needless: float  # refused though it would have been right
    lookup: float | None


def made(checkpoint: Path, folder: Path, type_name: str) -> Path:
    target = folder / f"{type_name}.gguf"
    arguments = {**conversion(resources(), target), "source": str(checkpoint), "type": type_name}
    convert.run(lambda fraction, text: None, **arguments)
    return target


def ask_all(model: Path, questions: Iterable[tuple[str, str]], known: KnownQuestions) -> list[Asked]:
    engine = LlamaEngine(TemplateFolder(resources() / "templates"))
    engine.load(LoadOptions(str(model), n_ctx=512), lambda fraction: None)
    asked = []
    for question, identifier in questions:
        mended = known.corrected(question)
        request = ChatRequest((Message(Role.USER, mended),), GREEDY, wants_probability=True)
        text, probability = "", 0.0
        for item in engine.generate(request, lambda: False, lambda done, total: None):
            if isinstance(item, GenerationResult):
                probability = item.probability or 0.0
            elif isinstance(item, str):
                text += item
        asked.append(Asked(question, identifier, text.strip(), probability, known.likeness(mended, text)))
    engine.close()
    return asked


def row(name: str, asked: Sequence[Asked], guide: Guide, known: KnownQuestions | None) -> Row:
    said = answers()
    right = [one.text == said.get(one.identifier, guide.refusal) for one in asked]
    shown = [guide.understood(one.text, one.probability, one.likeness) for one in asked]
    share = lambda marks: 100 * sum(marks) / len(asked)  # noqa: E731
    lookup = None
    if known is not None and asked[0].identifier != OUTSIDE:
        lookup = share(known.nearest_ids(one.question, 1) == [one.identifier] for one in asked)
    wrong = [seen and not good for seen, good in zip(shown, right, strict=True)]
    seen_right = [seen and good for seen, good in zip(shown, right, strict=True)]
    needless = share(right) - share(seen_right) if asked[0].identifier != OUTSIDE else 0.0
    return Row(name, len(asked), share(right), share(seen_right), share(wrong), 100 - share(shown), needless, lookup)


def choose(inside: Sequence[Asked], foreign: Sequence[Asked], guide: Guide) -> Guide:
    """The limits that show most right answers, with at most 5 % wrong ones in scope and 2.8 % outside."""
    best, most = guide, 0.0
    for nearest, alone, shared in product(NEAREST, ALONE, SHARED):
        tried = replace(guide, threshold=alone, nearest_threshold=nearest, least_shared=shared)
        known, unknown = row("", inside, tried, None), row("", foreign, tried, None)
        if known.shown_wrong <= 5.0 and unknown.shown_wrong <= 2.8 and known.shown_right > most:
            best, most = tried, known.shown_right
    return best


def perplexity(model: Path, questions: Sequence[tuple[str, str]]) -> float:
    """Of the question and its right answer, after the head that all prompts share."""
    loaded = LoadedModel(LoadOptions(str(model), n_ctx=512), lambda fraction: None, lambda: False)
    template = TemplateFolder(resources() / "templates").choose("alpaca", loaded.chat_template)
    said, total, count = answers(), 0.0, 0
    with loaded.likelihood(512, lambda: False) as scorer:
        for question, identifier in questions:
            exchange = (Message(Role.USER, question), Message(Role.ASSISTANT, said[identifier]))
            tokens = prompt_tokens(exchange, template, loaded.vocabulary)
            # Only up to the answer's end: the template goes on as if another question came.
            end = tokens.index(2) + 1 if 2 in tokens else len(tokens)
            logs = scorer.of(tokens[:end], 25)
            total -= sum(logs)
            count += len(logs)
    loaded.close()
    return exp(total / count)


def noisy(questions: Sequence[tuple[str, str]], seed: int) -> list[tuple[str, str]]:
    """Typing mistakes, case, openings and endings that no training step has seen."""
    expander = Expander(random.Random(seed))
    return [(expander.disturb(question), identifier) for question, identifier in questions]


def read_set(path: Path) -> list[tuple[str, str]]:
    """Lines with an identifier and wordings, or with a kind and questions."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        values = json.loads(line)
        found += [(text, values.get("id", OUTSIDE)) for text in values.get("wordings") or values.get("questions") or ()]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("--checkpoint", type=Path, default=GUIDE / "puna-guide")
    parser.add_argument("--choose", action="store_true", help="pick the threshold on the development questions")
    parser.add_argument(
        "--test", type=Path, nargs=2, metavar="FILE", help="a new test: questions in scope, and outside"
    )
    parser.add_argument("--per-question", type=int, default=3, help="trained wordings asked of each question")
    arguments = parser.parse_args()

    known = known_questions(GUIDE)
    rng = random.Random(31)
    trained: dict[str, list[str]] = {}
    for wording, identifier in wordings("wordings.jsonl"):
        trained.setdefault(identifier, []).append(wording)
    some = [(w, i) for i, of in trained.items() for w in rng.sample(of, min(arguments.per_question, len(of)))]
    sets = {
        "trained wordings": some,
        "with new slips": noisy([(w, i) for i, of in trained.items() for w in rng.sample(of, 2)], seed=77),
        "development": wordings("development.jsonl"),
        "development, outside": [(question, OUTSIDE) for question in outside("development-outside.jsonl")],
    }
    names = ("third test", "third test, outside", *EARLIER)
    files = ("third", "third-outside", "second", "second-outside", "first", "first-outside")
    for name, file in zip(names, files, strict=True):
        sets[name] = read_set(Path(__file__).parent / "guide" / f"{file}.jsonl")
    if arguments.test:
        sets["test"], sets["test, outside"] = map(read_set, arguments.test)
    with tempfile.TemporaryDirectory() as folder:
        models = {name: made(arguments.checkpoint, Path(folder), name) for name in ("f16", "q4_k_m")}
        asked = {name: ask_all(models["q4_k_m"], questions, known) for name, questions in sets.items()}
        guide = read_guide((GUIDE / "guide.json").read_text(encoding="utf-8"))
        if arguments.choose:
            pairs = (("development", *EARLIER[::2]), ("development, outside", *EARLIER[1::2]))
            inside, foreign = ([one for name in names for one in asked[name]] for names in pairs)
            guide = choose(inside, foreign, guide)
        print(f"threshold {guide.threshold}, nearest {guide.nearest_threshold}, shared {guide.least_shared};", end=" ")
        print(f"{models['q4_k_m'].stat().st_size:,} bytes at Q4_K_M\n")
        print("| set | questions | right | with the gate: right | wrong | refused | needlessly | nearest wording |")
        print("|---|---|---|---|---|---|---|---|")
        for name, answered in asked.items():
            r = row(name, answered, guide, known)
            lookup = "" if r.lookup is None else f"{r.lookup:.1f} %"
            print(
                f"| {r.name} | {r.count} | {r.right:.1f} % | {r.shown_right:.1f} % | {r.shown_wrong:.1f} % |"
                f" {r.refused:.1f} % | {r.needless:.1f} % | {lookup} |"
            )
        last = "test" if arguments.test else "development"
        whole = ask_all(models["f16"], sets[last], known)
        same = sum(a.text == b.text for a, b in zip(whole, asked[last], strict=True)) / len(whole)
        values = [perplexity(models[name], sets[last]) for name in ("f16", "q4_k_m")]
        print(f"\nQ4_K_M beside f16 on {last}: {100 * same:.1f} % the same answers,", end=" ")
        print(f"perplexity {values[1]:.3f} against {values[0]:.3f} ({values[1] / values[0]:.3f} times)")


if __name__ == "__main__":
    main()
