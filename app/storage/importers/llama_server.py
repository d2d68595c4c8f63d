"""llama-server's web interface: JSON Lines (a `session` line, then `message` lines); {conv, messages} in older ones."""

from collections.abc import Iterator
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment
from app.core.messages import Role
from app.storage.importers.context import Context, conversation, text_message
from app.storage.importers.report import Unreadable
from app.storage.importers.tree import Node
from app.storage.importers.values import (
    count,
    from_base64,
    from_data_url,
    identity,
    items,
    mapping,
    media_type,
    milliseconds,
    name,
    name_or_none,
    seconds,
    split_thinking,
    text,
)

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.ASSISTANT}


def matches(record: Any) -> bool:
    record = mapping(record)
    if record.get("type") == "session":
        return "currNode" in record or "lastModified" in record
    return isinstance(record.get("conv"), dict) and isinstance(record.get("messages"), list)


def read(records: Iterator[Any], context: Context) -> Iterator[ArchivedConversation]:
    for about, messages in _sessions(records, context):
        try:
            yield _conversation(about, messages, context)
        except Unreadable as error:
            context.report.add(name(about.get("name")) or context.file.name, str(error))


def _sessions(records: Iterator[Any], context: Context) -> Iterator[tuple[dict[str, Any], list[Any]]]:
    about: dict[str, Any] | None = None
    messages: list[Any] = []
    for record in records:
        record = mapping(record)
        if isinstance(record.get("conv"), dict):
            yield mapping(record["conv"]), items(record.get("messages"))
        elif record.get("type") == "session":
            if about is not None:
                yield about, messages
            about, messages = record, []
        elif record.get("type") == "message" and about is not None:
            messages.append(record.get("message"))
        else:
            context.report.add(context.file.name, "a record is neither a conversation nor a message of one")
    if about is not None:
        yield about, messages


def _conversation(about: dict[str, Any], entries: list[Any], context: Context) -> ArchivedConversation:
    nodes = []
    for entry in entries:
        entry = mapping(entry)
        id = _id(entry.get("id"))
        message = None if entry.get("type") == "root" else _message(entry)
        nodes.append(Node(id, _id(entry.get("parent")) or None, message, seconds(entry.get("timestamp"))))
    identifier = _id(about.get("id")) or identity(*(node.id for node in nodes), text(about.get("name")))
    return conversation(
        nodes,
        _id(about.get("currNode")) or None,
        origin=f"llama-server:{identifier[:200]}",
        named=about.get("name"),
        created=None,
        updated=seconds(about.get("lastModified")),
        modified=context.file.modified,
        pinned=about.get("pinned") is True,
    )


def _id(value: Any) -> str:
    """Ids were numbers once."""
    return (
        str(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 62 else text(value)
    )


def _message(entry: dict[str, Any]) -> ArchivedMessage | None:
    role = _ROLES.get(text(entry.get("role")))
    if role is None:
        return None
    content = text(entry.get("content"))
    reasoning = text(entry.get("reasoningContent")) or text(entry.get("thinking"))
    attachments = tuple(_attachment(mapping(extra)) for extra in items(entry.get("extra"))[:1000])
    if entry.get("role") == "tool":
        attachments = (*attachments, Attachment("result of a tool", "text/plain", text=content))
        content = ""
    if role is Role.ASSISTANT and not reasoning:
        reasoning, content = split_thinking(content)
    if not content.strip() and not attachments and not reasoning:
        return None
    timings = mapping(entry.get("timings"))
    answered = role is Role.ASSISTANT
    return text_message(
        role,
        content,
        reasoning=reasoning,
        attachments=attachments,
        model=name_or_none(entry.get("model")) if answered else None,
        prompt_tokens=count(timings.get("prompt_n")) if answered else None,
        completion_tokens=count(timings.get("predicted_n")) if answered else None,
        prompt_ms=milliseconds(timings.get("prompt_ms")) if answered else None,
        completion_ms=milliseconds(timings.get("predicted_ms")) if answered else None,
    )


def _attachment(extra: dict[str, Any]) -> Attachment:
    named = name(extra.get("name")) or "file"
    if inline := from_data_url(extra.get("base64Url"), named):
        return inline
    data = from_base64(extra.get("base64Data"))
    stated = "application/pdf" if extra.get("type") == "PDF" else extra.get("mimeType")
    kind = "text/plain" if extra.get("type") in ("TEXT", "context") else media_type(named, data, stated)
    return Attachment(named, kind, text=text(extra.get("content")), data=data)
