"""Text comes out of files, folders, training data and conversations, and what is none is told in a sentence."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from app.core.messages import Role
from app.errors import PunaError
from app.storage import reading_matter
from app.storage.database import Database
from app.storage.history import History
from app.storage.reading_matter import text_of, text_of_conversations


def test_a_folder_is_read_by_name_and_only_its_text(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("second")
    (tmp_path / "a.md").write_text("first")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "c.py").write_text("third")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_text("hidden")
    assert text_of([tmp_path]) == "first\n\nsecond\n\nthird"


def test_training_data_becomes_what_is_said_in_it(tmp_path: Path) -> None:
    alpaca = tmp_path / "alpaca.json"
    alpaca.write_text(json.dumps([{"instruction": "Add.", "input": "1 and 2", "output": "3" * 5000}]))
    assert text_of([alpaca]) == "Add.\n\n1 and 2\n\n" + "3" * 5000
    turns = [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Hello"}]
    sharegpt = tmp_path / "sharegpt.jsonl"
    sharegpt.write_text(json.dumps({"conversations": turns}) + "\n")
    assert text_of([sharegpt]) == "Hi\n\nHello"
    # Other JSON is read as it stands.
    plain = tmp_path / "plain.json"
    plain.write_text('{"a": 1}')
    assert text_of([plain]) == '{"a": 1}'


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [("a.txt", b"\xff\xfe\x00", "not text in UTF-8"), ("missing.txt", None, "can't be read"), ("empty", None, "can't")],
)
def test_what_is_no_text_is_told(name: str, content: bytes | None, what: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PunaError, match=what):
        text_of([path])


def test_too_much_and_nothing_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PunaError, match="holds no text files"):
        text_of([tmp_path])
    (tmp_path / "a.txt").write_text("x" * 100)
    (tmp_path / "b.txt").write_text("x" * 100)
    monkeypatch.setattr(reading_matter, "_MOST_BYTES", 150)
    with pytest.raises(PunaError, match=r"b\.txt"):
        text_of([tmp_path])


def test_conversations_give_the_branch_that_is_shown(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "history.sqlite3")) as database:
        history = History(database)
        number = history.create_conversation("Stars")
        first = history.add_message(number, None, Role.USER, "What is a star?")
        history.add_message(number, first.id, Role.ASSISTANT, "A ball of gas.")
        assert text_of_conversations(history, [number]) == "What is a star?\n\nA ball of gas."
        with pytest.raises(PunaError):
            text_of_conversations(history, [number + 1])
