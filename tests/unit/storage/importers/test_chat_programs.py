"""Claude, Open WebUI, llama-server, LM Studio, Jan: each from a fixture written after what the program writes."""

from datetime import UTC, datetime
from pathlib import Path

from app.core.archive import Rating
from app.core.messages import Ending
from tests.unit.storage.importers.reading_helpers import FIXTURES, ONE_PIXEL, outline, read, read_fixture


def test_claude() -> None:
    (poem, old), problems = read_fixture("claude")
    assert poem.title == "Poem about rain"
    assert poem.origin == "claude:11111111-0000-4000-8000-000000000001"
    assert poem.created == datetime(2024, 3, 1, 10, tzinfo=UTC).timestamp()
    assert outline(poem) == [
        (None, "user", "Write a poem"),
        (0, "assistant", "雨が降る\nمطر"),
        (0, "assistant", "Another one"),
        (2, "user", "As a page"),
        (3, "assistant", "Here it is:\n\n**Rain**\n\n````html\n<p>```rain```</p>\n````\n\nEnjoy."),
    ]
    assert poem.leaf == 4
    assert poem.messages[0].created == poem.created + 1.5
    assert [(a.name, a.text) for a in poem.messages[0].attachments] == [
        ("words.txt", "rain, 雨, مطر"),
        ("cloud.png", ""),
    ]
    assert poem.messages[1].reasoning == "Short lines."
    assert [(a.name, a.text) for a in poem.messages[4].attachments] == [("result of artifacts", "OK")]
    assert old.title == "An old export has text only"
    assert outline(old) == [(None, "user", "An old export has text only"), (0, "assistant", "Yes.")]
    assert problems == ["Empty: it has no messages"]


def test_open_webui() -> None:
    (llamas, failed), problems = read_fixture("open_webui.json")
    assert (llamas.title, llamas.system_prompt, llamas.tags) == ("Llamas", "Be kind.", ("animals", "zoo"))
    assert llamas.pinned
    assert (llamas.created, llamas.updated) == (1710000000.0, 1710000100.0)
    assert outline(llamas) == [
        (None, "user", "What is a llama?"),
        (0, "assistant", "An animal."),
        (0, "assistant", "A camelid."),
        (2, "user", "תודה"),
    ]
    assert llamas.leaf == 3
    image, text = llamas.messages[0].attachments
    assert (image.media_type, image.data) == ("image/png", ONE_PIXEL)
    assert (text.name, text.media_type, text.text) == ("zoo.txt", "text/plain", "llamas live here")
    dull, thoughtful = llamas.messages[1:3]
    assert (dull.rating, dull.note, dull.model) == (Rating.BAD, "dull", "llama3:8b")
    assert (thoughtful.rating, thoughtful.reasoning) == (Rating.GOOD, "It is a camelid & it spits.\nSay so.")
    assert (thoughtful.prompt_tokens, thoughtful.completion_tokens) == (12, 7)
    assert (failed.messages[1].ending, failed.messages[1].error) == (Ending.ERROR, "Connection lost")
    assert not problems


def test_llama_server() -> None:
    (branches, second), problems = read_fixture("llama_server.jsonl")
    assert (branches.title, branches.system_prompt, branches.pinned) == ("Branches", "Be short.", True)
    assert outline(branches) == [
        (None, "user", "Hi"),
        (0, "assistant", "Hello."),
        (0, "assistant", "Hey."),
        (2, "user", "Bye"),
    ]
    assert branches.leaf == 3
    assert branches.messages[0].created == 1720000001.0
    assert [(a.name, a.text, a.data) for a in branches.messages[0].attachments] == [
        ("a.py", "print(1)", b""),
        ("p.png", "", ONE_PIXEL),
    ]
    answer = branches.messages[1]
    assert (answer.reasoning, answer.model) == ("Greet.", "qwen3-4b")
    assert (answer.prompt_tokens, answer.completion_tokens) == (10, 3)
    assert (answer.prompt_ms, answer.completion_ms) == (20.5, 60.25)
    assert outline(second) == [(None, "user", "مرحبا")]
    assert not problems


def test_llama_server_of_2024() -> None:
    ((old,), problems) = read_fixture("llama_server_legacy.json")
    assert outline(old) == [(None, "user", "Two and two?"), (0, "assistant", "Four.")]
    assert old.messages[1].reasoning == "2+2"
    assert old.origin == "llama-server:conv-1719"
    assert not problems


def test_lm_studio() -> None:
    ((notes,), problems) = read_fixture("lm_studio")
    assert (notes.title, notes.folder, notes.pinned) == ("Release notes", "Work", True)
    assert notes.system_prompt == "You are terse."
    assert notes.origin == "lm-studio:1736789912980"
    assert outline(notes) == [
        (None, "user", "Summarise this"),
        (0, "assistant", "First try."),
        (0, "assistant", "Second try."),
        (0, "assistant", "Third try."),
        (2, "user", "شكرا"),
    ]
    assert notes.leaf == 4
    second = notes.messages[2]
    assert (second.reasoning, second.ending, second.model) == ("Shorter.", Ending.STOPPED, "qwen3-4b")
    assert (second.prompt_tokens, second.completion_tokens) == (20, 9)
    assert second.created == 1736789930.0
    assert [(a.name, a.media_type) for a in notes.messages[0].attachments] == [("notes.md", "text/markdown")]
    assert problems == ["Unused: it has no messages"]


def test_one_chat_of_lm_studio_alone_is_the_same_conversation() -> None:
    ((alone,), _) = read_fixture("lm_studio/conversations/Work/1736789912980.conversation.json")
    assert alone.origin == "lm-studio:1736789912980"


def test_jan() -> None:
    ((trip,), problems) = read_fixture("jan")
    assert (trip.title, trip.system_prompt, trip.model) == ("Trip to Cusco", "You know Peru.", "gemma-3-4b")
    assert (trip.created, trip.updated, trip.pinned) == (1730000000.0, 1730000300.0, True)
    assert trip.origin == "jan:jan_1"
    assert outline(trip) == [
        (None, "user", "When should I go?"),
        (0, "assistant", "May to September."),
        (1, "user", "And the food?"),
        (2, "assistant", "Papas, and"),
    ]
    assert trip.messages[1].reasoning == "Dry season."
    assert trip.messages[2].attachments[0].data == ONE_PIXEL
    assert trip.messages[3].ending is Ending.STOPPED
    assert problems == ["Lost: its messages.jsonl is missing"]


def test_messages_of_jan_without_their_thread(tmp_path: Path) -> None:
    lines = (FIXTURES / "jan" / "threads" / "jan_1" / "messages.jsonl").read_bytes()
    (tmp_path / "messages.jsonl").write_bytes(lines)
    ((trip,), _) = read(tmp_path / "messages.jsonl")
    assert trip.title == "When should I go?"
    assert len(trip.messages) == 4
