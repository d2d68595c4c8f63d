"""Training data read as conversations: ShareGPT, Alpaca, OpenAssistant, OpenAI's messages."""

import json
from pathlib import Path

from tests.unit.storage.importers.reading_helpers import FIXTURES, ONE_PIXEL, outline, read, read_fixture


def test_sharegpt() -> None:
    (first, second), problems = read_fixture("sharegpt.json")
    assert (first.title, first.system_prompt, first.model) == ("What is 2+2?", "Be exact.", "vicuna-13b")
    assert first.folder == "sharegpt"
    assert outline(first) == [
        (None, "user", "What is 2+2?"),
        (0, "assistant", "4"),
        (1, "user", "¿Y 3+3?"),
        (2, "assistant", "6"),
    ]
    assert outline(second)[1] == (0, "assistant", "```c\nint main(void) { return 0; }\n```")
    assert problems == ["abc_2: it has no messages"]


def test_alpaca() -> None:
    (tips, translated), problems = read_fixture("alpaca.json")
    assert outline(tips) == [
        (None, "user", "Give three tips for staying healthy."),
        (0, "assistant", "1. Eat. 2. Sleep. 3. Walk."),
    ]
    assert outline(translated) == [(None, "user", "Translate to Hebrew.\n\nhello"), (0, "assistant", "שלום")]
    assert problems == ["No answer: it lacks an instruction or an output"]


def test_data_has_the_same_identity_in_any_file_and_any_form(tmp_path: Path) -> None:
    for name in ("sharegpt.json", "alpaca.json"):
        records = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
        lines = tmp_path / "other.jsonl"
        lines.write_text("\n".join(json.dumps(record) for record in records))
        origins = [conversation.origin for conversation in read(lines)[0]]
        assert origins == [conversation.origin for conversation in read_fixture(name)[0]]
        assert len(set(origins)) == len(origins)


def test_openassistant_trees_show_the_preferred_thread() -> None:
    ((moon,), problems) = read_fixture("openassistant.trees.jsonl")
    assert outline(moon) == [
        (None, "user", "What is the moon?"),
        (0, "assistant", "A cheese."),
        (0, "assistant", "A satellite."),
        (2, "user", "Of what?"),
        (3, "assistant", "Of the Earth 🌍."),
    ]
    assert (moon.leaf, moon.tags, moon.origin) == (4, ("en",), "openassistant:t-1")
    assert moon.messages[2].model == "oasst-12b"
    assert not problems


def test_openassistant_messages_are_put_together_by_tree() -> None:
    (german, french), problems = read_fixture("openassistant.messages.jsonl")
    assert outline(german) == [(None, "user", "Hallo"), (0, "assistant", "Guten Tag")]
    assert outline(french) == [(None, "user", "Ça va ?")]
    assert not problems


def test_openai_messages() -> None:
    (brief, seen), problems = read_fixture("messages.jsonl")
    assert brief.system_prompt == "Be brief."
    assert outline(brief) == [(None, "user", "Hi"), (0, "assistant", "Hello.")]
    assert seen.messages[0].attachments[0].data == ONE_PIXEL
    assert seen.messages[1].content == 'A pixel.\n\n*look*\n\n```json\n{"at": 1}\n```'
    assert seen.messages[1].reasoning == "Grey."
    assert [attachment.text for attachment in seen.messages[1].attachments] == ["seen"]
    assert problems == ["messages.jsonl, record 3: it has no messages"]


def test_a_list_of_messages_is_one_conversation(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    path.write_text('[{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]')
    ((talk,), _) = read(path)
    assert (talk.title, outline(talk)) == ("talk", [(None, "user", "a"), (0, "assistant", "b")])


def test_a_list_inside_an_object_is_found(tmp_path: Path) -> None:
    for name, wrapper in (("sharegpt.json", "data"), ("chatgpt/conversations.json", "conversations")):
        records = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
        path = tmp_path / "wrapped.json"
        path.write_text(json.dumps({"version": 3, wrapper: records}))
        titles = [conversation.title for conversation in read(path)[0]]
        assert titles == [conversation.title for conversation in read_fixture(name)[0]]
