"""What is written for training loads where such data is read: as tables, as FastChat reads it, and here again."""

import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.archive import ArchivedConversation, Rating
from app.core.export import ExportFormat, ExportOptions
from app.core.messages import Role
from app.storage.exporters.formats import FORMATS
from tests.unit.storage.exporters.samples import chain, said, talk, trees
from tests.unit.storage.importers.reading_helpers import read

TALKS = (
    chain("u:Hi", "a:Hello.", "u:And?", 'a:A "quote"\n\tand \u2028 more', system_prompt="Be kind.", model="tiny"),
    chain("u:¿Qué?", "a:雨 مطر 🦙"),
    chain("u:Nobody answers"),
)


def written(name: ExportFormat, conversations: Iterable[ArchivedConversation], **options: Any) -> bytes:
    file = io.BytesIO()
    FORMATS[name].write(conversations, ExportOptions(**options), file)
    return file.getvalue()


def rows(name: ExportFormat, data: bytes) -> list[dict[str, Any]]:
    """As the `json` reader of a data set library takes a file: one array, or an object on each line of it."""
    if FORMATS[name].suffix == ".json":
        found: list[dict[str, Any]] = json.loads(data)
        return found
    assert data.endswith(b"\n") or not data
    return [json.loads(line) for line in data.decode().split("\n")[:-1]]


def as_columns(table: list[dict[str, Any]]) -> dict[str, type]:
    """Every row has the same members with the same types, or it is no table."""
    columns = {name: type(value) for name, value in table[0].items()} if table else {}
    for row in table:
        assert {name: type(value) for name, value in row.items()} == columns
    return columns


def read_as_fastchat(table: list[dict[str, Any]]) -> list[list[tuple[str, str]]]:
    """As its trainer does: a first turn that is not `human` would be dropped, then the two must take turns."""
    roles = {"human": "USER", "gpt": "ASSISTANT"}
    conversations = []
    for row in table:
        assert isinstance(row["id"], str)
        turns = row["conversations"]
        assert roles[turns[0]["from"]] == "USER"
        # Long ones are split by it into even numbers of turns.
        assert len(turns) % 2 == 0
        for at, turn in enumerate(turns):
            assert set(turn) == {"from", "value"}
            assert roles[turn["from"]] == ("USER", "ASSISTANT")[at % 2]
        conversations.append([(roles[turn["from"]], turn["value"]) for turn in turns])
    return conversations


def test_sharegpt_as_fastchat_reads_it() -> None:
    table = rows(ExportFormat.SHAREGPT, written(ExportFormat.SHAREGPT, TALKS))
    assert as_columns(table) == {"id": str, "system": str, "model": str, "conversations": list}
    assert read_as_fastchat(table)[1] == [("USER", "¿Qué?"), ("ASSISTANT", "雨 مطر 🦙")]
    assert [(row["id"], row["system"], row["model"]) for row in table] == [
        ("puna_0", "Be kind.", "tiny"),
        ("puna_1", "", ""),
    ]


def test_alpaca_has_the_first_exchange_and_nothing_else() -> None:
    table = rows(ExportFormat.ALPACA, written(ExportFormat.ALPACA, TALKS))
    assert as_columns(table) == {"instruction": str, "input": str, "output": str}
    assert table == [
        {"instruction": "Be kind.", "input": "Hi", "output": "Hello."},
        {"instruction": "¿Qué?", "input": "", "output": "雨 مطر 🦙"},
    ]


def test_alpaca_takes_a_good_rating_of_the_first_answer_only() -> None:
    later = talk(said(None, "u", "1"), said(0, "a", "one"), said(1, "u", "2"), said(2, "a", "two", rating=Rating.GOOD))
    first = talk(said(None, "u", "1"), said(0, "a", "one", rating=Rating.GOOD), said(1, "u", "2"))
    data = written(ExportFormat.ALPACA, (later, first), rating=Rating.GOOD)
    assert [row["output"] for row in rows(ExportFormat.ALPACA, data)] == ["one"]
    assert len(rows(ExportFormat.OPENAI, written(ExportFormat.OPENAI, (later, first), rating=Rating.GOOD))) == 2


def test_openai_messages_lead_with_the_system_prompt() -> None:
    table = rows(ExportFormat.OPENAI, written(ExportFormat.OPENAI, TALKS))
    assert as_columns(table) == {"messages": list}
    assert [message["role"] for message in table[0]["messages"]] == ["system", "user", "assistant", "user", "assistant"]
    assert [message["role"] for message in table[1]["messages"]] == ["user", "assistant"]


@given(st.lists(trees(), max_size=4), st.booleans(), st.booleans())
def test_whatever_the_conversations_are_the_data_is_valid(
    conversations: list[ArchivedConversation], all_branches: bool, reasoning: bool
) -> None:
    def table(name: ExportFormat) -> list[dict[str, Any]]:
        found = rows(name, written(name, conversations, all_branches=all_branches, reasoning=reasoning))
        as_columns(found)
        return found

    n_talks = len(read_as_fastchat(table(ExportFormat.SHAREGPT)))
    messages = table(ExportFormat.OPENAI)
    assert len(messages) == n_talks
    for row in messages:
        roles = [message["role"] for message in row["messages"]]
        assert roles[-1] == "assistant"
        turns = roles[1:] if roles[0] == "system" else roles
        assert turns == ["user", "assistant"] * (len(turns) // 2)
    assert all(row["instruction"].strip() and row["output"].strip() for row in table(ExportFormat.ALPACA))


@pytest.mark.parametrize("name", [ExportFormat.SHAREGPT, ExportFormat.OPENAI])
def test_it_comes_in_again_as_it_was_said(name: ExportFormat, tmp_path: Path) -> None:
    path = tmp_path / f"data{FORMATS[name].suffix}"
    path.write_bytes(written(name, TALKS))
    found, problems = read(path)
    assert not problems
    assert [[(m.role, m.content) for m in conversation.messages] for conversation in found] == [
        [(m.role, m.content) for m in conversation.messages] for conversation in TALKS[:2]
    ]
    assert found[0].system_prompt == "Be kind."


def test_alpaca_comes_in_again(tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(written(ExportFormat.ALPACA, TALKS))
    found, problems = read(path)
    assert not problems
    assert [(m.role, m.content) for m in found[0].messages] == [
        (Role.USER, "Be kind.\n\nHi"),
        (Role.ASSISTANT, "Hello."),
    ]
