"""Reasoning through the whole engine: real models that say one thing, as real llama.cpp generates it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, Reasoning, StopReason
from app.core.messages import Message, Role
from app.engine.llama.engine import LlamaEngine
from app.engine.template import TemplateFolder
from app.paths import resources
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_table_model

TALK = (Message(Role.USER, "Hi"), Message(Role.ASSISTANT, "Yo", "secret thoughts"), Message(Role.USER, "Bye"))
STRIPPING = CHATML.replace("m['content']", "m['content'].split('</think>')[-1]")


@pytest.fixture
def engine() -> Iterator[LlamaEngine]:
    engine = LlamaEngine(TemplateFolder(resources() / "templates"))
    yield engine
    engine.close()


def answer(
    engine: LlamaEngine, path: Path, says: str, chat_template: str, options: GenerationOptions
) -> tuple[str, str, GenerationResult]:
    """(reasoning, answer, result) of a model that writes `says` byte by byte, each byte once at most."""
    chain = [pieces().byte(value) for value in says.encode()]
    write_table_model(path, chain, chat_template=chat_template)
    engine.load(LoadOptions(str(path), n_ctx=256, n_threads=1), lambda fraction: None)
    *shown, result = engine.generate(ChatRequest(TALK, options), lambda: False, lambda done, total: None)
    assert isinstance(result, GenerationResult)
    thoughts = "".join(item.text for item in shown if isinstance(item, Reasoning))
    return thoughts, "".join(item for item in shown if isinstance(item, str)), result


def test_thinking_that_the_prompt_opened_is_no_answer(engine: LlamaEngine, tmp_path: Path) -> None:
    opened = STRIPPING.replace("assistant\\n' }}", "assistant\\n<think>\\n' }}")
    greedy = GenerationOptions(temperature=0, stop=("a b",))
    thoughts, said, result = answer(engine, tmp_path / "m.gguf", "a b</think>YES", opened, greedy)
    assert (thoughts, said) == ("a b", "YES")
    assert result.stop_reason is StopReason.END


def test_thinking_that_never_ends_stays_thinking(engine: LlamaEngine, tmp_path: Path) -> None:
    opened = STRIPPING.replace("assistant\\n' }}", "assistant\\n<think>\\n' }}")
    greedy = GenerationOptions(temperature=0)
    assert answer(engine, tmp_path / "m.gguf", "abc</thin", opened, greedy)[:2] == ("abc</thin", "")


def test_a_model_that_does_not_reason_may_write_the_tag(engine: LlamaEngine, tmp_path: Path) -> None:
    says = "</think> YS"
    assert answer(engine, tmp_path / "m.gguf", says, CHATML, GenerationOptions(temperature=0))[:2] == ("", says)


def test_reasoning_counts_only_where_the_template_reads_it(engine: LlamaEngine, tmp_path: Path) -> None:
    reads = CHATML.replace("m['content']", "(m['reasoning_content'] or '') + m['content']")
    for template, more in ((CHATML, False), (reads, True)):
        path = write_table_model(tmp_path / f"{more}.gguf", [pieces().byte(65)], chat_template=template)
        engine.load(LoadOptions(str(path), n_ctx=256, n_threads=1), lambda fraction: None)
        bare = tuple(Message(message.role, message.content) for message in TALK)
        with_reasoning, without = engine.count(ChatRequest(TALK)).tokens, engine.count(ChatRequest(bare)).tokens
        assert (with_reasoning > without) == more
        *_, result = engine.generate(
            ChatRequest(TALK, GenerationOptions(max_tokens=1)), lambda: False, lambda done, total: None
        )
        assert isinstance(result, GenerationResult)
        assert result.prompt_tokens == with_reasoning
