"""Files made to hurt, and every fixture damaged at random: never anything but conversations, a list, or one error."""

import gzip
import io
import json
import os
import random
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.archive import ArchivedConversation
from app.errors import PunaError
from app.storage.importers.reading import recognise
from tests.unit.storage.importers.gpt4all_files import Chat, Item, write_chat
from tests.unit.storage.importers.reading_helpers import FIXTURES, read, write_json
from tests.unit.storage.importers.test_ollama import write_database

FILES = sorted(path for path in FIXTURES.rglob("*.json*") if path.name not in ("user.json", "message_feedback.json"))


def names() -> list[str]:
    return [path.relative_to(FIXTURES).as_posix() for path in FILES]


def check(conversations: list[ArchivedConversation]) -> None:
    """What every conversation that leaves an importer holds to."""
    for conversation in conversations:
        assert conversation.title
        assert len(conversation.title) <= 201
        assert 0 <= conversation.created < 1e12
        assert 0 <= conversation.updated < 1e12
        for position, message in enumerate(conversation.messages):
            assert message.parent is None or 0 <= message.parent < position
            assert 0 <= message.created < 1e12
        assert conversation.leaf is None or conversation.leaf < len(conversation.messages)


def try_reading(path: Path) -> None:
    try:
        conversations, problems = read(path)
    except PunaError as error:
        sentence = str(error)
        assert "\n" not in sentence
        assert sentence.endswith(".")
        return
    check(conversations)
    assert conversations or not problems


def test_every_fixture_is_recognised() -> None:
    for path in FILES:
        assert recognise(path), path


@pytest.mark.parametrize("name", names())
def test_damaged_bytes(name: str, tmp_path: Path) -> None:
    whole = (FIXTURES / name).read_bytes()
    rng = random.Random(name)
    path = tmp_path / Path(name).name
    for _ in range(25):
        content = bytearray(whole)
        for _ in range(rng.randint(1, 8)):
            at = rng.randrange(len(content)) if content else 0
            kind = rng.randrange(4)
            if kind == 0 and content:
                content[at] = rng.randrange(256)
            elif kind == 1:
                del content[at : at + rng.randint(1, 40)]
            elif kind == 2:
                content[at:at] = rng.choice([b'"', b"{", b"[", b"\\", b"\xff", b"]", b"null", b"1e999", b"-"])
            else:
                content = content[: max(1, at)]
        path.write_bytes(content)
        try_reading(path)


NONSENSE: tuple[Any, ...] = (
    None, True, -1, 1e308, float("nan"), float("inf"), 10**300, "", "x", "\ud800", [], {}, [[]], [None, 3],
    {"x": 1}, "2024-99-99T99:99:99Z", "data:image/png;base64,!!!!", "<think>", -1e15, 2**63,
)  # fmt: skip


def mutated(value: Any, rng: random.Random) -> Any:
    """The same structure with something in it replaced, dropped, doubled or pointing elsewhere."""
    value = json.loads(json.dumps(value))
    places = list(walk(value))
    for _ in range(rng.randint(1, 4)):
        holder, key = rng.choice(places)
        kind = rng.randrange(4)
        try:
            if kind == 0:
                holder[key] = rng.choice(NONSENSE)
            elif kind == 1:
                del holder[key]
            elif kind == 2 and isinstance(holder, list):
                holder.append(holder[key])
            else:
                other, other_key = rng.choice(places)
                holder[key] = json.loads(json.dumps(other[other_key]))
        except (IndexError, KeyError, TypeError):
            continue
    return value


def walk(value: Any) -> Iterator[tuple[Any, Any]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield value, key
        yield from walk(inner)


@pytest.mark.parametrize("name", names())
def test_damaged_structure(name: str, tmp_path: Path) -> None:
    text = (FIXTURES / name).read_text(encoding="utf-8")
    lines = name.endswith(".jsonl")
    whole = [json.loads(line) for line in text.splitlines()] if lines else json.loads(text)
    rng = random.Random(name)
    path = tmp_path / Path(name).name
    for _ in range(60):
        value = mutated(whole, rng)
        path.write_text("\n".join(map(json.dumps, value)) if lines else json.dumps(value))
        try_reading(path)


def test_damaged_binary_files(tmp_path: Path) -> None:
    chat = Chat(
        items=(Item("Prompt: ", "a" * 50), Item("Response: ", "b", sub=(("Think: ", "c"), ("ToolCall: ", "d"))))
    )
    database = write_database(tmp_path / "whole.sqlite").read_bytes()
    rng = random.Random(7)
    for name, whole, rounds in (
        ("a.chat", write_chat(chat, 12), 150),
        ("a.chat", write_chat(chat, 8), 100),
        ("db.sqlite", database, 150),
    ):
        path = tmp_path / name
        for _ in range(rounds):
            content = bytearray(whole)
            for _ in range(rng.randint(1, 6)):
                content[rng.randrange(4, len(content))] = rng.randrange(256)
            path.write_bytes(content)
            try_reading(path)


def test_zip_bombs_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("conversations.json", "w") as member:
        member.write(b"[")
        for _ in range(100):
            member.write(b" " * (1 << 20))
        member.write(b"]")
    with pytest.raises(PunaError, match="far more than an archive of its size"):
        read(path)


def test_a_zip_that_lies_about_its_sizes_is_cut_short(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", b"[" + b" " * (100 << 20) + b"]")
    content = bytearray(buffer.getvalue())
    real = (100 << 20) + 2
    for match in re.finditer(re.escape(real.to_bytes(4, "little")), bytes(content)):
        content[match.start() : match.end()] = (1000).to_bytes(4, "little")
    path = tmp_path / "liar.zip"
    path.write_bytes(content)
    with pytest.raises(PunaError):
        read(path)


def test_gzip_bombs_are_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "bomb.json.gz"
    with gzip.open(path, "wb") as file:
        file.write(b'[{"mapping": {}},')
        for _ in range(100):
            file.write(b" " * (1 << 20))
    with pytest.raises(PunaError, match="unpacks to far more"):
        read(path)


def test_packed_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "trees.jsonl.gz"
    path.write_bytes(gzip.compress((FIXTURES / "openassistant.trees.jsonl").read_bytes()))
    assert len(read(path)[0]) == 1
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(PunaError, match="damaged or cut off"):
        read(path)


def test_damaged_and_encrypted_zips(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", (FIXTURES / "claude" / "conversations.json").read_bytes())
    whole = buffer.getvalue()
    path = tmp_path / "export.zip"
    rng = random.Random(3)
    for _ in range(60):
        content = bytearray(whole)
        for _ in range(rng.randint(1, 4)):
            content[rng.randrange(4, len(content))] = rng.randrange(256)
        path.write_bytes(content[: rng.choice([len(content), rng.randrange(4, len(content))])])
        try_reading(path)
    encrypted = bytearray(whole)
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        encrypted[whole.index(signature) + at] |= 1
    path.write_bytes(encrypted)
    with pytest.raises(PunaError, match="it is encrypted"):
        read(path)


def test_links_and_pipes_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    inside = tmp_path / "inside"
    inside.mkdir()
    write_json(outside / "secret.json", [{"instruction": "a", "output": "b"}])
    (inside / "link.json").symlink_to(outside / "secret.json")
    (inside / "folder").symlink_to(outside)
    os.mkfifo(inside / "pipe.json")
    with pytest.raises(PunaError, match="holds no conversations"):
        read(inside)
    with pytest.raises(PunaError, match="neither a file nor a folder"):
        read(inside / "pipe.json")


def test_a_file_that_breaks_off_stops_the_import_of_its_folder(tmp_path: Path) -> None:
    whole = (FIXTURES / "chatgpt" / "conversations.json").read_bytes()
    (tmp_path / "conversations-000.json").write_bytes(whole)
    (tmp_path / "conversations-001.json").write_bytes(whole[: len(whole) - 300])
    with pytest.raises(
        PunaError, match=r"conversations-001\.json in .*it is cut off in the middle\. Nothing was added"
    ):
        read(tmp_path)


def test_one_damaged_chat_among_many_is_listed(tmp_path: Path) -> None:
    whole = (FIXTURES / "lm_studio" / "conversations" / "Work" / "1736789912980.conversation.json").read_bytes()
    (tmp_path / "1.conversation.json").write_bytes(whole)
    (tmp_path / "2.conversation.json").write_bytes(whole[:500])
    conversations, problems = read(tmp_path)
    assert len(conversations) == 1
    assert problems == ["2.conversation.json: it is cut off in the middle"]


def test_a_circle_of_parents_in_an_export(tmp_path: Path) -> None:
    def entry(parent: str, words: str) -> dict[str, Any]:
        content = {"content_type": "text", "parts": [words]}
        return {"parent": parent, "children": [], "message": {"author": {"role": "user"}, "content": content}}

    path = write_json(tmp_path / "c.json", [{"title": "o", "mapping": {"a": entry("b", "A"), "b": entry("a", "B")}}])
    ((circle,), _) = read(path)
    assert sorted(message.content for message in circle.messages) == ["A", "B"]


def test_missing_and_foreign_files_are_one_sentence(tmp_path: Path) -> None:
    for content in (b"", b"hello", b"{}", b"[]", b"[1, 2]", b'{"a": {"b": 1}}', b"\0" * 100, b"GGUF" + bytes(100)):
        path = tmp_path / "x.json"
        path.write_bytes(content)
        with pytest.raises(PunaError, match=r"x\.json"):
            read(path)
        with pytest.raises(PunaError, match=r"x\.json"):
            recognise(path)
    with pytest.raises(PunaError, match="No such file"):
        read(tmp_path / "gone.json")
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(PunaError, match="holds no conversations"):
        read(empty)
