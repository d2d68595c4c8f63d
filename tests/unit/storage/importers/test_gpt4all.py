"""GPT4All's chats in all twelve versions, written by Qt."""

import contextlib
import struct
import zipfile
from pathlib import Path

import pytest

from app.core.archive import Rating
from app.core.messages import Ending
from app.errors import PunaError
from app.storage.importers.reading import recognise
from tests.unit.storage.importers.gpt4all_files import Chat, Item, write_chat
from tests.unit.storage.importers.reading_helpers import outline, read

PLAIN = Chat(
    items=(
        Item("Prompt: ", "What is a llama? 🦙\nמה זה?"),
        Item("Response: ", "An animal.", stopped=True, down=True, sources=("Llamas live in Peru.",)),
        Item("Prompt: ", "Where?"),
        Item("Response: ", "In the puna.", up=True),
    ),
    user_name="About llamas",
)


@pytest.mark.parametrize("version", range(1, 13))
def test_every_version_gives_the_same_conversation(version: int, tmp_path: Path) -> None:
    path = tmp_path / "gpt4all-5c0ffee5.chat"
    path.write_bytes(write_chat(PLAIN, version))
    assert recognise(path) == ("GPT4All chats",)
    ((chat,), problems) = read(path)
    assert not problems
    assert (chat.title, chat.model, chat.origin) == ("About llamas", "Llama 3 8B Instruct", "gpt4all:5c0ffee5")
    assert chat.created == 1_700_000_000
    assert outline(chat) == [
        (None, "user", "What is a llama? 🦙\nמה זה?"),
        (0, "assistant", "An animal."),
        (1, "user", "Where?"),
        (2, "assistant", "In the puna."),
    ]
    assert [message.rating for message in chat.messages] == [None, Rating.BAD, None, Rating.GOOD]
    assert chat.messages[1].ending is Ending.STOPPED
    excerpts = [attachment.text for attachment in chat.messages[1].attachments]
    assert excerpts == (["Llamas live in Peru."] if version >= 3 else [])


@pytest.mark.parametrize("version", range(6, 11))
def test_versions_that_may_lack_the_models_state(version: int, tmp_path: Path) -> None:
    path = tmp_path / "a.chat"
    path.write_bytes(write_chat(PLAIN, version, has_state=False))
    ((chat,), _) = read(path)
    assert len(chat.messages) == 4


def test_reasoning_tools_attachments_and_errors_of_the_newest_version(tmp_path: Path) -> None:
    chat = Chat(
        items=(
            Item("Prompt: ", "Read this", attachments=(("file:///home/person/notes.md", "héllo".encode()),)),
            Item(
                "Response: ",
                "It is 42.",
                sub=(("Think: ", "<think>Compute.</think>"), ("ToolCall: ", "6 * 7"), ("ToolResponse: ", "")),
            ),
            Item("Prompt: ", "Again", new_response=""),
            Item("Response: ", "wrong", new_response="right", error=True),
        )
    )
    path = tmp_path / "a.chat"
    path.write_bytes(write_chat(chat, 12))
    ((found,), _) = read(path)
    assert found.title == "Automatic name"
    notes = found.messages[0].attachments[0]
    assert (notes.name, notes.text, notes.data) == ("notes.md", "héllo", "héllo".encode())
    assert found.messages[1].reasoning == "Compute."
    assert found.messages[1].content == "*javascript_interpret*\n\n```\n6 * 7\n```\n\n```\n42\n```\n\nIt is 42."
    assert (found.messages[3].content, found.messages[3].ending) == ("right", Ending.ERROR)


def test_a_folder_of_chats_and_models_gives_the_chats(tmp_path: Path) -> None:
    (tmp_path / "gpt4all-1.chat").write_bytes(write_chat(PLAIN, 12))
    (tmp_path / "gpt4all-2.chat").write_bytes(write_chat(PLAIN, 9)[:200])
    (tmp_path / "gpt4all-3.chat.tmp").write_bytes(b"")
    (tmp_path / "llama.gguf").write_bytes(b"GGUF" + bytes(100))
    conversations, problems = read(tmp_path)
    assert [conversation.title for conversation in conversations] == ["About llamas"]
    assert problems == ["gpt4all-2.chat: it is cut off or damaged"]


def test_chats_in_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "chats.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("GPT4All/gpt4all-1.chat", write_chat(PLAIN, 9))
        archive.writestr("GPT4All/gpt4all-2.chat", write_chat(PLAIN, 12))
    conversations, problems = read(path)
    assert [len(conversation.messages) for conversation in conversations] == [4, 4]
    assert not problems


@pytest.mark.parametrize("version", [1, 5, 9, 12])
def test_cut_anywhere_it_is_one_error(version: int, tmp_path: Path) -> None:
    whole = write_chat(PLAIN, version)
    path = tmp_path / "a.chat"
    for length in range(4, len(whole), 11):
        path.write_bytes(whole[:length])
        with pytest.raises(PunaError, match="Nothing was added"):
            read(path)


def test_newer_versions_and_trailing_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.chat"
    path.write_bytes(write_chat(PLAIN, 12).replace(struct.pack(">i", 12), struct.pack(">i", 13), 1))
    with pytest.raises(PunaError, match="version 13 of GPT4All's format"):
        read(path)
    path.write_bytes(write_chat(PLAIN, 12) + b"\0")
    with pytest.raises(PunaError, match="goes on after its last message"):
        read(path)


def test_counts_that_cant_be_true_allocate_nothing(tmp_path: Path) -> None:
    whole = write_chat(PLAIN, 12)
    path = tmp_path / "a.chat"
    for at in range(8, len(whole) - 8, 3):
        path.write_bytes(whole[:at] + b"\x7f\xff\xff\xff\xff\xff\xff\xff" + whole[at + 8 :])
        with contextlib.suppress(PunaError):
            assert read(path)[0]
