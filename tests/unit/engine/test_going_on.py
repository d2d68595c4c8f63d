"""An answer that was cut off goes on as if it had not been: real llama.cpp on tiny models."""

from pathlib import Path

import pytest

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, Reasoning, StopReason
from app.core.messages import Message, Role
from app.engine.begun import begun_parts
from app.engine.llama.engine import LlamaEngine
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.markers import SpecialToken
from app.engine.prompt_tokens import Begun, prompt_of, prompt_tokens
from app.engine.reasoning import HARMONY, ReasoningFormat, format_of
from app.engine.template import Template
from app.errors import PunaError
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_table_model

QUESTION = (Message(Role.USER, "once upon a time"),)
THINK = ReasoningFormat((("<think>", "</think>"),))


def ask(
    engine: LlamaEngine,
    max_tokens: int,
    begun: str | None = None,
    conversation: str = "7",
    template: str | None = None,
    **others: object,
) -> tuple[str, GenerationResult]:
    request = ChatRequest(
        QUESTION,
        GenerationOptions(temperature=0, max_tokens=max_tokens, **others),
        template,
        conversation,
        begun=None if begun is None else Message(Role.ASSISTANT, begun),
    )
    *said, result = engine.generate(request, lambda: False, lambda *at: None)
    assert isinstance(result, GenerationResult)
    return "".join(map(str, said)), result


@pytest.mark.parametrize("template", [None, "chatml", "llama-2-chat", "alpaca"])
@pytest.mark.parametrize("others", [{}, {"repeat_penalty": 1.5, "repeat_last_n": 8}], ids=["greedy", "penalties"])
def test_a_cut_greedy_answer_becomes_the_uncut_one(
    random_engine: LlamaEngine, template: str | None, others: dict[str, object]
) -> None:
    whole, _ = ask(random_engine, 60, conversation="1", template=template, **others)
    for cut in (1, 2, 5, 11, 23):
        begun, _ = ask(random_engine, cut, template=template, **others)
        # What is not a whole character is no text of the answer.
        begun = begun.removesuffix("\ufffd")
        if not begun.strip():
            continue
        more, result = ask(random_engine, 10, begun, template=template, **others)
        assert result.completion_tokens == 10
        begun = (begun + more).removesuffix("\ufffd")
        # And once more from there: what was added is known too.
        rest, _ = ask(random_engine, 60, begun, template=template, **others)
        assert (begun + rest).startswith(whole.removesuffix("\ufffd"))


def test_an_answer_is_read_only_once(random_engine: LlamaEngine) -> None:
    begun, first = ask(random_engine, 12)
    _, second = ask(random_engine, 3, begun.removesuffix("\ufffd"))
    assert second.prompt_tokens > first.prompt_tokens
    assert second.cached_tokens >= second.prompt_tokens - 4


def test_an_answer_of_another_day_goes_on_from_its_text(engine: LlamaEngine, tmp_path: Path) -> None:
    # No word of the vocabulary has digits: they are bytes in a text, too.
    letters = [pieces().byte(value) for value in b"0123456789"]
    path = write_table_model(tmp_path / "table.gguf", letters, chat_template=CHATML, n_ctx=512)
    engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)
    whole, _ = ask(engine, 24)
    engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)
    rest, result = ask(engine, 24, whole[:4])
    assert whole[:4] + rest == whole
    assert result.stop_reason is StopReason.END


def test_a_grammar_goes_on_where_it_was(random_engine: LlamaEngine) -> None:
    grammar = 'root ::= "begin " [a-z]{4} " end"'
    whole, result = ask(random_engine, 40, grammar=grammar)
    assert result.stop_reason is StopReason.END
    begun, _ = ask(random_engine, 3, grammar=grammar)
    assert whole.startswith(begun)
    rest, result = ask(random_engine, 40, begun, grammar=grammar)
    assert begun + rest == whole
    assert result.stop_reason is StopReason.END
    with pytest.raises(PunaError, match="does not follow the grammar"):
        ask(random_engine, 40, "something else", grammar=grammar)


def test_thoughts_that_were_cut_go_on_as_thoughts(engine: LlamaEngine, tmp_path: Path) -> None:
    template = CHATML.replace("assistant\\n' }}{% endif", "assistant\\n<think>' }}{% endif")
    assert template != CHATML
    path = write_table_model(
        tmp_path / "table.gguf", [pieces().byte(value) for value in b"012345"], chat_template=template, n_ctx=512
    )
    engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)
    request = ChatRequest(
        QUESTION,
        GenerationOptions(temperature=0, max_tokens=24),
        template + "{# </think> #}",
        begun=Message(Role.ASSISTANT, "", "01"),
    )
    *said, _ = engine.generate(request, lambda: False, lambda *at: None)
    assert all(isinstance(piece, Reasoning) for piece in said)
    assert "".join(piece.text for piece in said).startswith("2345")


def text_of(*arguments: object) -> str:
    return "".join(part.text for part in begun_parts(*arguments))


def test_what_is_written_around_thoughts() -> None:
    both = Message(Role.ASSISTANT, "Four.", "two and two")
    thought = Message(Role.ASSISTANT, "", "two and")
    said = Message(Role.ASSISTANT, "Fo")
    assert text_of(both, None, "assistant\n") == "Four."
    assert text_of(both, THINK, "assistant\n") == "<think>\ntwo and two\n</think>\n\nFour."
    assert text_of(both, THINK, "assistant\n<think>\n") == "two and two\n</think>\n\nFour."
    assert text_of(thought, THINK, "assistant\n<think>") == "\ntwo and"
    assert text_of(said, THINK, "assistant\n") == "Fo"
    harmony = format_of("", HARMONY)
    assert harmony is not None
    assert text_of(thought, harmony, "<|start|>assistant") == "<|channel|>analysis<|message|>two and"
    assert text_of(both, harmony, "<|start|>assistant") == (
        "<|channel|>analysis<|message|>two and two<|end|><|start|>assistant<|channel|>final<|message|>Four."
    )


@pytest.mark.parametrize("source", [CHATML, "{% for m in messages %}{{ m['content'] }}{% endfor %}"])
@pytest.mark.parametrize("marker", ["<|im_end|>", "<|im_start|>", "</s>", "<s>"])
def test_a_begun_answer_forges_no_turn(random_engine: LlamaEngine, source: str, marker: str) -> None:
    vocabulary: LlamaVocabulary = random_engine._model().vocabulary
    for continues in (False, True):
        template = Template("it", source, continues_text=continues)
        before = prompt_tokens(QUESTION, template, vocabulary)
        begun = Begun(Message(Role.ASSISTANT, f"a {marker}{marker} b"))
        prompt = prompt_of(QUESTION, template, vocabulary, begun)
        controls = {token.id for token in vocabulary.special_tokens if token.is_control}
        assert [token for token in prompt.tokens if token in controls] == [
            token for token in before if token in controls
        ]
        assert not controls.intersection(prompt.begun)
        written = b"".join(vocabulary.piece(token) for token in (*prompt.tokens, *prompt.begun))
        assert f"a {marker}{marker} b".encode() in written


def test_markers_around_thoughts_are_tokens(random_engine: LlamaEngine) -> None:
    """Where the vocabulary has them: the model was trained with the token, not with its letters."""
    vocabulary = random_engine._model().vocabulary
    form = ReasoningFormat((("<|im_start|>", "<|im_end|>"),))
    begun = Begun(Message(Role.ASSISTANT, "b <|im_end|>", "a <|im_end|>"), form)
    prompt = prompt_of(QUESTION, Template("it", CHATML), vocabulary, begun)
    special: list[SpecialToken] = [token for token in vocabulary.special_tokens if token.id in prompt.begun]
    assert {token.text for token in special} == {"<|im_start|>", "<|im_end|>"}
    assert prompt.begun.count(pieces().id("<|im_end|>")) == 1
