"""Exchanges out of training files as they are found, and what is no such file told in one sentence."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from app.core.messages import Message, Role
from app.errors import PunaError
from app.storage.training_file import MOST_EXCHANGES, read_exchanges
from tests.conftest import ASSETS

USER, ASSISTANT = Role.USER, Role.ASSISTANT


def written(tmp_path: Path, rows: list[Any], lines: bool = False) -> Path:
    path = tmp_path / "data.json"
    text = "".join(json.dumps(row) + "\n" for row in rows) if lines else json.dumps(rows, indent=1)
    path.write_text(text, encoding="utf-8")
    return path


def turns(*texts: str, names: tuple[str, str] = ("human", "gpt")) -> dict[str, Any]:
    return {"id": "x", "conversations": [{"from": names[at % 2], "value": text} for at, text in enumerate(texts)]}


@pytest.mark.parametrize("lines", [True, False])
def test_alpaca(tmp_path: Path, lines: bool) -> None:
    rows = [{"instruction": "Add.", "input": "1 and 2", "output": " 3\n"}, {"instruction": "Say hi.", "output": "Hi"}]
    assert read_exchanges(written(tmp_path, rows, lines)) == (
        (Message(USER, "Say hi."), Message(ASSISTANT, "Hi")),
        (Message(USER, "Add.\n\n1 and 2"), Message(ASSISTANT, "3")),
    )


def test_instructions_without_input_are_preferred_where_there_are_enough(tmp_path: Path) -> None:
    rows = [{"instruction": f"Q{n}", "input": "x" if n % 2 else "", "output": f"A{n}"} for n in range(20)]
    assert {exchange[0].content for exchange in read_exchanges(written(tmp_path, rows))} == {
        f"Q{n}" for n in range(0, 20, 2)
    }


@pytest.mark.parametrize("names", [("human", "gpt"), ("user", "chatgpt")])
def test_sharegpt_begins_with_a_question_and_ends_with_an_answer(tmp_path: Path, names: tuple[str, str]) -> None:
    rows = [turns("a", "b", "c", names=names), turns("1", "2", "3", "4", "5", "6", names=names)]
    rows[0]["conversations"][:0] = [{"from": "system", "value": "s"}, {"from": names[1], "value": "left over"}]
    assert read_exchanges(written(tmp_path, rows)) == (
        (Message(USER, "a"), Message(ASSISTANT, "b")),
        (Message(USER, "1"), Message(ASSISTANT, "2"), Message(USER, "3"), Message(ASSISTANT, "4")),
    )


def test_openai_messages(tmp_path: Path) -> None:
    row = {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}
    assert read_exchanges(written(tmp_path, [row], lines=True)) == ((Message(USER, "a"), Message(ASSISTANT, "b")),)


def test_a_few_come_from_all_over_the_file_and_long_ones_are_passed_over(tmp_path: Path) -> None:
    rows = [{"instruction": f"Q{n}", "output": "A" if n % 10 else "A" * 5000} for n in range(1000)]
    found = read_exchanges(written(tmp_path, rows))
    assert len(found) == MOST_EXCHANGES
    numbers = [int(exchange[0].content[1:]) for exchange in found]
    assert numbers == sorted(numbers)
    assert max(numbers) > 900
    assert not any(number % 10 == 0 for number in numbers)


@pytest.mark.parametrize("lines", [True, False])
def test_of_a_large_file_the_beginning_is_read(tmp_path: Path, lines: bool) -> None:
    """It ends in the middle of a row, and of a character, after eight megabytes."""
    rows = [{"instruction": f"Q{n}", "output": "é" * 1200} for n in range(4500)]
    path = tmp_path / "data.json"
    separator = "\n" if lines else ",\n"
    path.write_text(separator.join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    assert path.stat().st_size > 10_000_000
    found = read_exchanges(path)
    assert len(found) == MOST_EXCHANGES
    assert 3000 < max(int(exchange[0].content[1:]) for exchange in found) < 3600


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "holds no questions with answers"),
        (b"[]", "holds no questions with answers"),
        (b'[{"instruction": 5, "output": []}, 7, null, {"conversations": [1]}]', "holds no questions"),
        (b'[{"conversations": [{"from": "gpt", "value": "only an answer"}]}]', "holds no questions"),
        (b'{"instruction": "a", "output": "b"}\n{"instruc', "what begins in line 2 can't be read"),
        (b"hello", "what begins in line 1 can't be read"),
        (b"[" * 100_000, "holds no questions"),
        (b'{"a":' * 100_000, "what begins in line 1 can't be read"),
        (b'{"a": ' + b"9" * 5000 + b"}", "what begins in line 1 can't be read"),
        (b"\xff\xfe\x00", "is not text in UTF-8"),
    ],
)
def test_what_is_no_such_file_is_one_sentence(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "data.json"
    path.write_bytes(content)
    with pytest.raises(PunaError, match=told):
        read_exchanges(path)


def test_what_is_no_file_is_one_sentence(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "none", tmp_path / "pipe"):
        with pytest.raises(PunaError, match=r"is no file|can't be read"):
            read_exchanges(path)


@pytest.mark.parametrize("name", ["alpaca_en_demo.json", "fastchat_dummy_conversation.sharegpt.json"])
def test_files_of_the_time(name: str) -> None:
    path = ASSETS / "data" / name
    if not path.is_file():
        pytest.skip("the sample training files ../shared/assets/data are not on this machine")
    found = read_exchanges(path)
    assert len(found) == MOST_EXCHANGES
    assert all(exchange[-1].role is ASSISTANT for exchange in found)
