import json
from pathlib import Path

import pytest

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, StopReason
from app.core.messages import Message, Role
from app.engine.scripted import ScriptedEngine
from app.errors import PunaError

QUESTION = (Message(Role.USER, "How are you?"),)


def loaded(tmp_path: Path, *answers: dict[str, object]) -> ScriptedEngine:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"name": "Actor", "answers": answers}))
    engine = ScriptedEngine()
    assert engine.load(LoadOptions(str(script)), lambda fraction: None).name == "Actor"
    return engine


def test_it_says_what_the_script_says_and_remembers_what_it_was_asked(tmp_path: Path) -> None:
    engine = loaded(tmp_path, {"text": "Fine, thanks."}, {"text": "  And\nyou? "})
    for expected in ("Fine, thanks.", "  And\nyou? ", "Fine, thanks."):
        *said, result = engine.generate(
            ChatRequest(QUESTION, template="alpaca"), lambda: False, lambda done, total: None
        )
        assert "".join(map(str, said)) == expected
        assert isinstance(result, GenerationResult)
        assert (result.stop_reason, result.completion_tokens) == (StopReason.END, len(said))
    assert [asked.template for asked in engine.asked] == ["alpaca"] * 3
    assert engine.asked[0].messages == tuple(QUESTION)


def test_limits_cancel_and_failure(tmp_path: Path) -> None:
    engine = loaded(tmp_path, {"text": "one two three", "delay_ms": 1}, {"text": "half an", "fail": "no more words"})
    *said, result = engine.generate(
        ChatRequest(QUESTION, GenerationOptions(max_tokens=2)), lambda: False, lambda *at: None
    )
    assert said == ["one", " two"]
    assert isinstance(result, GenerationResult)
    assert result.stop_reason is StopReason.LENGTH
    answer = engine.generate(ChatRequest(QUESTION), lambda: False, lambda done, total: None)
    assert [next(answer), next(answer)] == ["half", " an"]
    with pytest.raises(PunaError, match="no more words"):
        next(answer)
    (result,) = engine.generate(ChatRequest(QUESTION), lambda: True, lambda done, total: None)
    assert isinstance(result, GenerationResult)
    assert result.stop_reason is StopReason.CANCELLED


def test_a_wrong_script_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "script.json"
    for text in ("", "[]", "{}"):
        path.write_text(text)
        with pytest.raises(PunaError, match="no script"):
            ScriptedEngine(path).load(LoadOptions("anything"), lambda fraction: None)
