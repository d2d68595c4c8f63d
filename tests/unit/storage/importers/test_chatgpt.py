"""ChatGPT's export, in its folder, as a zip, and as a single file."""

import json
import zipfile
from pathlib import Path

from app.core.archive import Rating
from app.core.messages import Ending
from tests.unit.storage.importers.reading_helpers import FIXTURES, ONE_PIXEL, outline, read, read_fixture

T = 1700000000.0


def test_branches_times_models_and_instructions_are_kept() -> None:
    conversations, _ = read_fixture("chatgpt")
    first = conversations[0]
    assert first.title == "Sorting in Python — שלום"
    assert first.origin == "chatgpt:c0ffee00-0000-4000-8000-000000000001"
    assert (first.created, first.updated) == (T, T + 90.5)
    assert first.pinned
    assert not first.archived
    assert first.system_prompt == "I write Python.\n\nAnswer briefly."
    assert outline(first) == [
        (None, "user", "How do I sort a list?\nמה שלומך?"),
        (0, "assistant", "Use `sorted`:\n\n```python\nsorted([3, 1, 2])\n```"),
        (1, "user", "And backwards?"),
        (2, "assistant", "`reverse=True`."),
        (1, "user", "And in place? 🦙"),
        (4, "assistant", "`list.sort()`"),
        (4, "assistant", "Call `.sort()` on the list."),
    ]
    assert first.leaf == 6
    assert [message.created for message in first.messages] == [T + after for after in (1, 5.25, 20, 25, 40, 45, 60)]
    assert first.messages[6].model == "gpt-4o-mini"
    assert first.messages[6].ending is Ending.LENGTH
    assert [(message.rating, message.note) for message in first.messages if message.rating] == [
        (Rating.GOOD, ""),
        (Rating.BAD, "too short"),
    ]


def test_the_steps_of_an_answer_become_one_message_and_images_are_found() -> None:
    conversations, _ = read_fixture("chatgpt")
    asked, answered = conversations[1].messages
    assert asked.content == "What is in this picture?"
    assert [(a.name, a.media_type, a.data) for a in asked.attachments] == [
        ("photo.png", "image/png", ONE_PIXEL),
        ("notes.pdf", "application/pdf", b""),
    ]
    assert answered.reasoning == "**Looking**\nOne grey pixel."
    assert answered.content == "```python\nprint(1 + 1)\n```\n\n```\n2\n```\n\nA grey pixel."
    assert [(a.name, a.text) for a in answered.attachments] == [("A page", "Text of a page.")]
    assert answered.model == "o3"
    assert answered.created == T + 1002


def test_what_lacks_id_time_and_title_comes_too_and_what_is_empty_is_listed() -> None:
    conversations, problems = read_fixture("chatgpt")
    odd = conversations[2]
    assert odd.title == "No id, no time, no title"
    assert odd.origin.startswith("chatgpt:")
    assert odd.created == (FIXTURES / "chatgpt" / "conversations.json").stat().st_mtime
    assert problems == ["Nothing said: it has no messages"]


def test_a_zip_gives_what_its_folder_gives(tmp_path: Path) -> None:
    archive = tmp_path / "export.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for path in (FIXTURES / "chatgpt").iterdir():
            file.write(path, path.name)
        file.writestr("../../outside.json", "[]")
    from_folder, _ = read_fixture("chatgpt")
    from_zip, problems = read(archive)
    assert from_zip[:2] == from_folder[:2]
    assert not (tmp_path.parent.parent / "outside.json").exists()
    assert problems == ["Nothing said: it has no messages"]


def test_the_list_alone_finds_the_images_beside_it() -> None:
    assert read_fixture("chatgpt/conversations.json")[0][:2] == read_fixture("chatgpt")[0][:2]


def test_the_split_form_is_one_import(tmp_path: Path) -> None:
    records = json.loads((FIXTURES / "chatgpt" / "conversations.json").read_text(encoding="utf-8"))
    (tmp_path / "conversations-000.json").write_text(json.dumps(records[:1]))
    (tmp_path / "conversations-001.json").write_text(json.dumps(records[1:]))
    conversations, _ = read(tmp_path)
    assert [conversation.title for conversation in conversations[:2]] == ["Sorting in Python — שלום", "A picture"]


def test_an_image_of_another_id_is_not_taken(tmp_path: Path) -> None:
    record = {
        "title": "t",
        "mapping": {
            "x": {
                "parent": None,
                "message": {
                    "author": {"role": "user"},
                    "content": {
                        "content_type": "multimodal_text",
                        "parts": [{"content_type": "image_asset_pointer", "asset_pointer": "file-service://f"}, "hi"],
                    },
                },
            }
        },
    }
    (tmp_path / "conversations.json").write_text(json.dumps([record]))
    (tmp_path / "family.png").write_bytes(ONE_PIXEL)
    ((conversation,), _) = read(tmp_path)
    assert [attachment.data for attachment in conversation.messages[0].attachments] == [b""]
