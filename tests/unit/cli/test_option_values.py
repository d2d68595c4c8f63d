"""Options as they are typed, and conversations as they are saved."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.option_values import in_words, parse
from app.cli.save import default_name, free_name, save
from app.core.generation import LogitBias
from app.core.messages import Message, Role
from app.errors import PunaError


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("temperature", "0.5", 0.5),
        ("top_k", "-1", -1),
        ("seed", "7", 7),
        ("seed", "random", None),
        ("max_tokens", "none", None),
        ("stop", "###", ("###",)),
        ("stop", '["a", "b"]', ("a", "b")),
        ("stop", "none", ()),
        ("logit_bias", "[[13, -100]]", (LogitBias(13, -100.0),)),
        ("grammar", 'root ::= "x"', 'root ::= "x"'),
        ("grammar", "none", ""),
    ],
)
def test_typed_values(name: str, text: str, value: Any) -> None:
    assert parse(name, text) == value
    assert "\n" not in in_words(value)


@pytest.mark.parametrize(
    ("name", "text"),
    [("temperature", "hot"), ("top_k", "1.5"), ("seed", "x"), ("stop", "[1]"), ("stop", "["), ("logit_bias", "3")],
)
def test_what_is_no_value_is_one_sentence(name: str, text: str) -> None:
    with pytest.raises(PunaError, match=f"{name} can't be"):
        parse(name, text)


TALK = (
    Message(Role.SYSTEM, "Be kind"),
    Message(Role.USER, "What is a *puna*? Tell me, in very many words, everything about it"),
    Message(Role.ASSISTANT, "A grassland.", "Think.\nMore."),
)


def test_a_saved_conversation_is_named_after_its_question_and_never_replaces_another(tmp_path: Path) -> None:
    name = default_name(TALK)
    assert name == "what-is-a-puna-tell-me-in-very-many-words.md"
    assert default_name(()) == "conversation.md"
    assert len(default_name((Message(Role.USER, "x" * 500),))) < 50
    path = tmp_path / name
    save(path, TALK, "Model")
    assert path.read_text() == (
        "## System\n\nBe kind\n\n## You\n\nWhat is a *puna*? Tell me, in very many words, everything about it\n\n"
        "## Model\n\n> Think.\n> More.\n\nA grassland.\n"
    )
    assert free_name(path).name == "what-is-a-puna-tell-me-in-very-many-words-2.md"
    save(tmp_path / "talk.JSON", TALK, "Model")
    saved = json.loads((tmp_path / "talk.JSON").read_text())
    assert [message["role"] for message in saved["messages"]] == ["system", "user", "assistant"]
    assert saved["messages"][2]["reasoning_content"] == "Think.\nMore."
