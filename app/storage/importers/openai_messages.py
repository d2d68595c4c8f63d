"""OpenAI's messages, as training files and programs keep them: {messages: [{role, content}]}, a list or a line each.

A list of bare messages is one conversation.
"""

from collections.abc import Iterator
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment
from app.core.messages import Role
from app.storage.importers.context import Context, conversation, each, text_message
from app.storage.importers.report import Unreadable
from app.storage.importers.sharegpt import dataset_folder
from app.storage.importers.tree import MAX_MESSAGES, chain
from app.storage.importers.values import (
    fenced,
    from_data_url,
    identity,
    items,
    mapping,
    name,
    name_or_none,
    seconds,
    split_thinking,
    text,
)

_ROLES = {
    "system": Role.SYSTEM,
    "developer": Role.SYSTEM,
    "user": Role.USER,
    "assistant": Role.ASSISTANT,
    "tool": Role.ASSISTANT,
    "function": Role.ASSISTANT,
}


def matches(record: Any) -> bool:
    messages = items(mapping(record).get("messages"))
    return matches_message(messages[0]) if messages else False


def matches_message(record: Any) -> bool:
    record = mapping(record)
    return text(record.get("role")) in _ROLES and isinstance(record.get("content"), (str, list))


def _conversation(record: dict[str, Any], context: Context) -> ArchivedConversation:
    entries = [mapping(entry) for entry in items(record.get("messages"))]
    nodes = chain((_message(entry), seconds(entry.get("created_at"))) for entry in entries)
    parts = [f"{node.message.role}:{node.message.content}" for node in nodes if node.message is not None]
    return conversation(
        nodes,
        None,
        origin=f"messages:{identity(*parts)}",
        named=record.get("title"),
        created=seconds(record.get("created_at")),
        updated=None,
        modified=context.file.modified,
        model=name_or_none(record.get("model")),
        folder=dataset_folder(context),
    )


read = each(_conversation, lambda record: name(record.get("title")))


def read_bare(records: Iterator[Any], context: Context) -> Iterator[ArchivedConversation]:
    messages = []
    for record in records:
        messages.append(record)
        if len(messages) > MAX_MESSAGES:
            context.report.add(context.file.name, f"it has more than {MAX_MESSAGES} messages")
            return
    try:
        yield _conversation({"title": context.file.stem, "messages": messages}, context)
    except Unreadable as error:
        context.report.add(context.file.name, str(error))


def _message(entry: dict[str, Any]) -> ArchivedMessage | None:
    role = _ROLES.get(text(entry.get("role")))
    if role is None:
        return None
    said = [text(entry.get("content"))]
    attachments: list[Attachment] = []
    for part in items(entry.get("content")):
        part = mapping(part)
        said.append(text(part.get("text")))
        if part.get("type") == "image_url":
            url = mapping(part.get("image_url")).get("url")
            attachments.append(from_data_url(url, "image") or Attachment("image", "image/png"))
    for call in items(entry.get("tool_calls"))[:100]:
        asked = mapping(mapping(call).get("function"))
        said.append(f"*{name(asked.get('name')) or 'tool'}*\n\n{fenced(text(asked.get('arguments')), 'json')}")
    content = "\n\n".join(part for part in said if part)
    if entry.get("role") in ("tool", "function"):
        attachments.append(Attachment("result of a tool", "text/plain", text=content))
        content = ""
    reasoning = text(entry.get("reasoning_content")) or text(entry.get("reasoning"))
    if role is Role.ASSISTANT and not reasoning:
        reasoning, content = split_thinking(content)
    if not content.strip() and not attachments and not reasoning:
        return None
    return text_message(role, content, reasoning=reasoning, attachments=tuple(attachments))
