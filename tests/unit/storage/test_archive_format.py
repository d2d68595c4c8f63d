"""Our own export: nothing is lost, and nothing else is read."""

import dataclasses
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment, Rating
from app.core.generation import AdapterScale, GenerationOptions, LogitBias
from app.core.messages import Ending, Role
from app.core.sampling import SamplingChanges
from app.core.tuning import Tuning
from app.storage.archive_format import (
    FORMAT,
    VERSION,
    ArchiveFormatError,
    encode_conversation,
    read_conversation,
    write_archive,
)
from tests.unit.storage.importers.reading_helpers import read, read_fixture

times = st.floats(min_value=0, max_value=1e11)
numbers = st.floats(allow_nan=False, allow_infinity=False)
counts = st.none() | st.integers(min_value=0)
words = st.text(max_size=40)
attachments = st.builds(Attachment, words, words, words, st.binary(max_size=40))
options = st.builds(
    GenerationOptions,
    temperature=numbers,
    seed=st.none() | st.integers(),
    stop=st.lists(words, max_size=3).map(tuple),
    logit_bias=st.lists(st.builds(LogitBias, st.integers(), numbers), max_size=2).map(tuple),
)

paths = words.filter(lambda path: path[:2] not in ("//", "\\\\", "\\/", "/\\"))
tunings = st.builds(
    Tuning,
    words,
    st.fixed_dictionaries({}, optional={"temperature": numbers, "stop": st.lists(words, max_size=2).map(tuple)}).map(
        SamplingChanges
    ),
    st.lists(st.builds(AdapterScale, paths, st.floats(-1, 2)), max_size=2).map(tuple),
)


@st.composite
def conversations(draw: st.DrawFn) -> ArchivedConversation:
    messages = []
    for position in range(draw(st.integers(0, 6))):
        messages.append(
            ArchivedMessage(
                parent=draw(st.none() | st.integers(0, position - 1)) if position else None,
                role=draw(st.sampled_from(Role)),
                content=draw(words),
                created=draw(times),
                reasoning=draw(words),
                attachments=tuple(draw(st.lists(attachments, max_size=2))),
                ending=draw(st.sampled_from(Ending)),
                error=draw(st.none() | words),
                model=draw(st.none() | words),
                template=draw(st.none() | words),
                options=draw(st.none() | options),
                prompt_tokens=draw(counts),
                completion_tokens=draw(counts),
                prompt_ms=draw(st.none() | numbers),
                completion_ms=draw(st.none() | numbers),
                left_out=draw(counts),
                rating=draw(st.none() | st.sampled_from(Rating)),
                note=draw(words),
                reasoning_ms=draw(st.none() | numbers),
            )
        )
    return ArchivedConversation(
        title=draw(words),
        created=draw(times),
        updated=draw(times),
        messages=tuple(messages),
        leaf=draw(st.none() | st.integers(0, len(messages) - 1)) if messages else None,
        system_prompt=draw(words),
        model=draw(st.none() | words),
        folder=draw(words),
        tags=tuple(draw(st.lists(words, max_size=3))),
        pinned=draw(st.booleans()),
        archived=draw(st.booleans()),
        origin=draw(words),
        tuning=draw(tunings),
    )


@settings(max_examples=150, deadline=None)
@given(conversations())
def test_what_is_written_is_read_back_equal(conversation: ArchivedConversation) -> None:
    line = encode_conversation(conversation)
    assert b"\n" not in line
    assert read_conversation(json.loads(line)) == conversation


@settings(max_examples=30, deadline=None)
@given(st.lists(conversations(), min_size=1, max_size=4))
def test_a_whole_file_comes_back_through_the_importer(all_of_them: list[ArchivedConversation]) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "history.json"
        with path.open("wb") as file:
            assert write_archive(iter(all_of_them), file) == len(all_of_them)
        assert json.loads(path.read_bytes())["format"] == "puna-history"
        assert read(path) == (all_of_them, [])


def test_an_empty_history_is_a_file_too() -> None:
    file = io.BytesIO()
    assert write_archive([], file) == 0
    assert json.loads(file.getvalue()) == {"format": "puna-history", "version": 1, "conversations": []}


def test_a_file_written_by_hand() -> None:
    ((ours,), problems) = read_fixture("puna.json")
    assert (ours.title, ours.folder, ours.tags, ours.leaf) == ("Ours", "Work/Letters", ("a",), 1)
    assert ours.messages[1].options == GenerationOptions(temperature=0.5, stop=("x",), logit_bias=(LogitBias(3, -1.0),))
    assert (ours.messages[1].rating, ours.messages[1].ending) == (Rating.GOOD, Ending.LENGTH)
    assert ours.origin == ""
    assert not problems


GOOD: dict[str, Any] = json.loads(
    encode_conversation(
        ArchivedConversation("t", 1.0, 2.0, (ArchivedMessage(None, Role.USER, "a", 1.0, attachments=()),), 0)
    )
)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"title": 3}, "title has a wrong type"),
        ({"created": "now"}, "created has a wrong type"),
        ({"created": float("nan")}, "no finite number"),
        ({"created": 10**400}, "no finite number"),
        ({"updated": -1.0}, "a time that no clock shows"),
        ({"messages": [{**GOOD["messages"][0], "created": 1e300}]}, "a time that no clock shows"),
        ({"pinned": 1}, "pinned has a wrong type"),
        ({"leaf": 1}, "leaf is none of its messages"),
        ({"leaf": True}, "leaf has a wrong type"),
        ({"surprise": 1}, "no field 'surprise'"),
        ({"messages": [{**GOOD["messages"][0], "parent": 0}]}, "does not come before it"),
        ({"messages": [{**GOOD["messages"][0], "role": "robot"}]}, "role can't be 'robot'"),
        ({"messages": [{**GOOD["messages"][0], "role": ["user"]}]}, "role can't be"),
        ({"messages": [{"role": "user"}]}, "lacks"),
        ({"tuning": {"template": 3}}, "tuning is no tuning"),
        ({"tuning": {"sampling": {"warmth": 1}}}, "tuning is no tuning"),
        ({"tuning": {"adapters": [{"path": "/x", "scale": 9}]}}, "tuning is no tuning"),
        (
            {"messages": [{**GOOD["messages"][0], "attachments": [{"name": "a", "media_type": "b", "data": "?"}]}]},
            "base64",
        ),
    ],
)
def test_anything_else_is_refused(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ArchiveFormatError, match=reason):
        read_conversation({**GOOD, **changes})


def test_a_bad_conversation_among_good_ones_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "h.json"
    path.write_text(json.dumps({"format": "puna-history", "version": 1, "conversations": [GOOD, {**GOOD, "leaf": 9}]}))
    found, problems = read(path)
    assert len(found) == 1
    assert problems == ["t: its leaf is none of its messages"]


def test_an_adapter_on_another_computer_is_not_taken_over() -> None:
    """Opening it would send a packet, to wherever the file says."""
    near, *far = [{"path": path, "scale": 1.0} for path in ("/a.gguf", "//far/a.gguf", "\\\\far\\a.gguf")]
    found = read_conversation({**GOOD, "tuning": {"adapters": [near, *far]}})
    assert found.tuning == Tuning(adapters=(AdapterScale("/a.gguf"),))


def test_the_schema_tells_every_field_and_its_default() -> None:
    """resources/puna-history.schema.json is what others read; this is what keeps it true."""
    schema = json.loads((Path(__file__).parents[3] / "resources" / "puna-history.schema.json").read_text())
    assert schema["properties"]["format"]["const"] == FORMAT
    assert schema["properties"]["version"]["const"] == VERSION
    for name, kind in (
        ("conversation", ArchivedConversation),
        ("message", ArchivedMessage),
        ("attachment", Attachment),
    ):
        told = schema["$defs"][name]
        fields = {field.name: field.default for field in dataclasses.fields(kind)}
        assert list(told["properties"]) == list(fields)
        assert told["required"] == [key for key, default in fields.items() if default is dataclasses.MISSING]
        for key, default in fields.items():
            if default is not dataclasses.MISSING and key != "tuning":
                plain = json.loads(json.dumps(default.decode() if isinstance(default, bytes) else default))
                assert told["properties"][key]["default"] == plain
    message = schema["$defs"]["message"]["properties"]
    assert message["role"]["enum"] == [role.value for role in Role]
    assert message["ending"]["enum"] == [ending.value for ending in Ending]
    assert message["rating"]["enum"] == [*(rating.value for rating in Rating), None]
    assert list(schema["$defs"]["tuning"]["properties"]) == [field.name for field in dataclasses.fields(Tuning)]
