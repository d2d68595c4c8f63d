"""Claude's export: `conversations.json`, alone or in the zip.

A record has `uuid`, `name`, `created_at`, `updated_at` and `chat_messages`, each with `sender`, `text` or `content`
blocks, `attachments` with the text that was read of them, and `files` without. Newer ones name `parent_message_uuid`.
"""

import json
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment
from app.core.messages import Role
from app.storage.importers.context import Context, conversation, each, text_message
from app.storage.importers.tree import Node
from app.storage.importers.values import fenced, identity, items, mapping, media_type, name, name_or_none, seconds, text

# The parent of every first message.
_NO_MESSAGE = "00000000-0000-4000-8000-000000000000"


def matches(record: Any) -> bool:
    return isinstance(record, dict) and isinstance(record.get("chat_messages"), list)


def _conversation(record: dict[str, Any], context: Context) -> ArchivedConversation:
    nodes: list[Node] = []
    for position, entry in enumerate(items(record.get("chat_messages"))):
        entry = mapping(entry)
        id = text(entry.get("uuid")) or f"message {position}"
        parent = text(entry.get("parent_message_uuid"))
        if not parent and nodes:
            parent = nodes[-1].id
        above = parent if parent and parent != _NO_MESSAGE else None
        nodes.append(Node(id, above, _message(entry), seconds(entry.get("created_at"))))
    identifier = text(record.get("uuid")) or identity(*(node.id for node in nodes))
    return conversation(
        nodes,
        text(record.get("current_leaf_message_uuid")) or None,
        origin=f"claude:{identifier[:200]}",
        named=record.get("name"),
        created=seconds(record.get("created_at")),
        updated=seconds(record.get("updated_at")),
        modified=context.file.modified,
        model=name_or_none(record.get("model")),
        folder=name(mapping(record.get("project")).get("name")).replace("/", "-"),
        pinned=record.get("is_starred") is True,
    )


read = each(_conversation, lambda record: name(record.get("name")))


def _message(entry: dict[str, Any]) -> ArchivedMessage | None:
    said: list[str] = []
    thought: list[str] = []
    attachments: list[Attachment] = []
    for block in items(entry.get("content")):
        _read_block(mapping(block), said, thought, attachments)
    content = "\n\n".join(part for part in said if part.strip()) or text(entry.get("text"))
    for file in items(entry.get("attachments"))[:1000]:
        file = mapping(file)
        named = name(file.get("file_name")) or "pasted text"
        extracted = text(file.get("extracted_content"))
        attachments.append(Attachment(named, media_type(named, b"", file.get("file_type")), text=extracted))
    for file in (*items(entry.get("files")), *items(entry.get("files_v2")))[:1000]:
        file = mapping(file)
        named = name(file.get("file_name")) or name(file.get("file_uuid"))
        if named and all(named != known.name for known in attachments):
            attachments.append(Attachment(named, media_type(named)))
    if not content.strip() and not attachments and not thought:
        return None
    role = Role.ASSISTANT if entry.get("sender") == "assistant" else Role.USER
    return text_message(role, content, reasoning="\n\n".join(thought), attachments=tuple(attachments))


def _read_block(block: dict[str, Any], said: list[str], thought: list[str], attachments: list[Attachment]) -> None:
    match block.get("type"):
        case "text" | "voice_note":
            said.append(text(block.get("text")))
        case "thinking":
            if thinking := text(block.get("thinking")).strip():
                thought.append(thinking)
        case "tool_use":
            said.append(_tool_use(block))
        case "tool_result":
            result = block.get("content")
            parts = [text(mapping(part).get("text")) for part in items(result)] or [text(result)]
            if found := "\n".join(part for part in parts if part):
                attachments.append(
                    Attachment(f"result of {name(block.get('name')) or 'a tool'}", "text/plain", text=found)
                )


def _tool_use(block: dict[str, Any]) -> str:
    """What a tool was asked; of an artifact, its content."""
    asked = mapping(block.get("input"))
    if content := text(asked.get("content")):
        heading = name(asked.get("title")) or name(asked.get("path")) or name(block.get("name"))
        return f"**{heading}**\n\n{fenced(content, text(asked.get('language')))}" if heading else fenced(content)
    if not asked:
        return ""
    return f"*{name(block.get('name')) or 'tool'}*\n\n{fenced(json.dumps(asked, ensure_ascii=False, indent=2), 'json')}"
