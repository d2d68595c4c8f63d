"""Which learned question one looks like, and what a mistyped word is taken for."""

import json
import os
import subprocess
import sys

import pytest

from app.core.known_questions import KnownQuestions


@pytest.fixture
def known() -> KnownQuestions:
    return KnownQuestions(
        [
            json.dumps({"id": "a", "question": "What is GGUF?", "answer": "A file of {kind}."}),
            json.dumps({"id": "b", "question": "What is a token?", "answer": "A piece of a word."}),
        ],
        [
            json.dumps({"id": "a", "wordings": ["what is gguf", "tell me about GGUF files", "Which model file?"]}),
            json.dumps({"id": "b", "wordings": ["tokens", "token", "explain tokens"]}),
        ],
        {"kind": "weights"},
        ["how do I repair a modem"],
    )


def test_the_nearest_questions_share_rare_parts_of_words(known: KnownQuestions) -> None:
    assert known.nearest("GGUFs", 1) == ("What is GGUF?",)
    assert known.nearest("a tokenn", 2) == ("What is a token?",)
    assert known.nearest("", 3) == ()


def test_a_learned_wording_shares_everything_with_its_own_answer_only(known: KnownQuestions) -> None:
    own, other = (known.likeness("what is GGUF", answer) for answer in ("A file of weights.\n", "A piece of a word."))
    assert (own.shared, own.nearest) == (pytest.approx(1.0), True)
    assert (other.shared, other.nearest) == (0.0, False)


def test_a_question_of_strange_words_shares_little(known: KnownQuestions) -> None:
    assert known.likeness("what is the tallest mountain of Peru", "A file of weights.").shared < 0.3
    assert known.likeness("", "A file of weights.").shared == 0.0


def test_what_is_no_answer_of_the_guide_is_like_nothing(known: KnownQuestions) -> None:
    likeness = known.likeness("what is gguf", "Some other text")
    assert (likeness.shared, likeness.nearest) == (0.0, False)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("explian tokens", "explain tokens"),  # swapped
        ("explan tokens", "explain tokens"),  # left out
        ("explaiin tokens", "explain tokens"),  # one too many
        ("exploin tokens", "explain tokens"),  # a wrong letter
        ("Which modle?", "Which model?"),
        ("tokens", "tokens"),  # right
        ("modem", "modem"),  # a foreign word that is known to be right
        ("xplain tokens", "xplain tokens"),  # the first letter is believed
        ("fil", "fil"),  # too short
        ("e\u0301xplan \U0001f600 weigts", "e\u0301xplan \U0001f600 weigts"),
    ],
)
def test_a_slip_is_mended_where_it_can_only_be_one(known: KnownQuestions, typed: str, meant: str) -> None:
    assert known.corrected(typed) == meant


NEAREST = """
import hashlib, json
from app.engine.guide import known_questions
from app.paths import resources
known, asked = known_questions(resources() / "guide"), hashlib.sha256()
for line in (resources() / "guide" / "development.jsonl").read_text(encoding="utf-8").splitlines()[:60]:
    for wording in json.loads(line)["wordings"]:
        asked.update(repr((known.nearest_ids(wording, 3), known.likeness(wording, "x"))).encode())
print(asked.hexdigest())
"""


def test_every_process_finds_the_same_questions_nearest() -> None:
    """Sums of floats depend on their order, and a set has another one in each process."""
    first, second = (
        subprocess.run(
            [sys.executable, "-c", NEAREST], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in "12"
    )
    assert first == second != b""
