"""The built-in guide on its real weights, made by our own pipeline and asked through the real engine."""

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, StopReason
from app.core.guide import conversion, read_guide
from app.core.messages import Message, Role
from app.engine.guide import GuideGate
from app.engine.llama.engine import LlamaEngine
from app.engine.template import TemplateFolder
from app.jobs import convert
from app.paths import child_environment, resources

FOLDER = resources() / "guide"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("guide") / "guide.gguf"
    convert.run(lambda fraction, text: None, **conversion(resources(), target))
    return target


@pytest.fixture(scope="module")
def gate(model: Path) -> Iterator[GuideGate]:
    gate = GuideGate(LlamaEngine(TemplateFolder(resources() / "templates")), FOLDER)
    info = gate.load(LoadOptions(str(model)), lambda fraction: None)
    assert info.sampling.temperature == 0
    yield gate
    gate.close()


def asked(gate: GuideGate, *texts: str, options: GenerationOptions | None = None) -> tuple[str, GenerationResult]:
    """The answer to the last of a conversation's messages."""
    roles = (Role.USER, Role.ASSISTANT)
    messages = tuple(Message(roles[at % 2], text) for at, text in enumerate(texts))
    request = ChatRequest(messages, options or GenerationOptions())
    *pieces, result = gate.generate(request, lambda: False, lambda done, total: None)
    assert isinstance(result, GenerationResult)
    return "".join(map(str, pieces)), result


def told() -> dict[str, str]:
    """Question -> answer, with the facts in their places."""
    facts = json.loads((FOLDER / "facts.json").read_text(encoding="utf-8"))
    lines = map(json.loads, (FOLDER / "answers.jsonl").read_text(encoding="utf-8").splitlines())
    return {line["question"]: re.sub(r"\{(.+?)\}", lambda fact: facts[fact.group(1)], line["answer"]) for line in lines}


def test_every_suggestion_is_answered_right(gate: GuideGate) -> None:
    for question in read_guide((FOLDER / "guide.json").read_text(encoding="utf-8")).suggestions:
        text, result = asked(gate, question)
        assert (text, result.suggestions) == (told()[question], ()), question


def test_nearly_all_questions_as_written_are_answered_right(gate: GuideGate) -> None:
    right = [asked(gate, question)[0] == answer for question, answer in told().items()]
    assert sum(right) >= 0.97 * len(right)


def test_neither_history_nor_sampling_nor_instructions_change_an_answer(gate: GuideGate) -> None:
    alone, _ = asked(gate, "What is quantization?")
    hot = GenerationOptions(temperature=2.0, seed=1)
    later, _ = asked(gate, "What is Puna?", "A kind of grass.", "What is quantization?", options=hot)
    assert alone == later


def test_slips_of_the_keyboard_do_not_matter(gate: GuideGate) -> None:
    assert asked(gate, "What is Puan?")[0] == asked(gate, "What is Puna?")[0] == told()["What is Puna?"]
    assert asked(gate, "waht is quantizaton")[0] == told()["What is quantization?"]


def test_the_weights_are_those_that_the_threshold_was_chosen_for() -> None:
    guide = read_guide((FOLDER / "guide.json").read_text(encoding="utf-8"))
    weights = (FOLDER / "puna-guide" / "model.safetensors").read_bytes()
    assert hashlib.sha256(weights).hexdigest() == guide.digest


def test_what_is_foreign_is_not_answered_but_met_with_questions(gate: GuideGate) -> None:
    text, result = asked(gate, "zxqv bnrt how do whales sing opera on mars")
    assert len(result.suggestions) == 3
    assert text.startswith("*Puna: ")
    assert all(question in text for question in result.suggestions)
    assert result.stop_reason is StopReason.END


def test_the_terminal_makes_it_at_the_first_use_and_when_there_is_no_model(puna_home: Path) -> None:
    for words in (["guide"], []):
        command = [sys.executable, "-m", "app", "chat", *words, "--prompt", "What is Puna?", "--json"]
        done = subprocess.run(command, env=child_environment(), capture_output=True, text=True, timeout=60, check=True)
        answer = json.loads(done.stdout.splitlines()[-1])
        guide = read_guide((FOLDER / "guide.json").read_text(encoding="utf-8"))
        assert answer["model"] == str(guide.model_in(puna_home / "guide"))
        assert 0 < answer["probability"] <= 1
    assert "here is the built-in guide" in done.stderr
