"""Open WebUI's export: records with `chat`, which holds `history.messages` (id -> message) and `history.currentId`."""

import html
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment, Rating
from app.core.messages import Ending, Role
from app.storage.importers.context import Context, conversation, each, text_message
from app.storage.importers.tree import Node, chain
from app.storage.importers.values import (
    count,
    from_data_url,
    identity,
    items,
    mapping,
    media_type,
    milliseconds,
    name,
    name_or_none,
    number,
    seconds,
    split_thinking,
    text,
)

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_RATINGS = {1.0: Rating.GOOD, -1.0: Rating.BAD}
_REASONING = '<details type="reasoning"'


def matches(record: Any) -> bool:
    chat = _chat(record)
    history = mapping(chat.get("history"))
    return isinstance(history.get("messages"), dict) or (
        isinstance(record, dict) and isinstance(record.get("chat"), dict) and isinstance(chat.get("messages"), list)
    )


def _chat(record: Any) -> dict[str, Any]:
    """A record of the export of all chats has the chat inside; the export of one may be the chat itself."""
    record = mapping(record)
    return mapping(record.get("chat")) if isinstance(record.get("chat"), dict) else record


def _conversation(record: dict[str, Any], context: Context) -> ArchivedConversation:
    chat = _chat(record)
    history = mapping(chat.get("history"))
    entries = mapping(history.get("messages"))
    if entries:
        nodes = []
        for id, entry in entries.items():
            entry = mapping(entry)
            nodes.append(
                Node(id, text(entry.get("parentId")) or None, _message(entry), seconds(entry.get("timestamp")))
            )
    else:
        listed = [mapping(entry) for entry in items(chat.get("messages"))]
        nodes = chain((_message(entry), seconds(entry.get("timestamp"))) for entry in listed)
    about = mapping(record.get("meta"))
    tags = [*items(chat.get("tags")), *items(about.get("tags"))]
    models = [name(model) for model in items(chat.get("models"))]
    identifier = text(record.get("id")) or text(chat.get("id")) or identity(*entries, text(chat.get("title")))
    return conversation(
        nodes,
        text(history.get("currentId")) or None,
        origin=f"open-webui:{identifier[:200]}",
        named=record.get("title") or chat.get("title"),
        created=seconds(record.get("created_at")) or seconds(chat.get("timestamp")),
        updated=seconds(record.get("updated_at")),
        modified=context.file.modified,
        model=models[0] or None if models else None,
        system_prompt=text(mapping(chat.get("params")).get("system")) or text(chat.get("system")),
        tags=tuple(name(tag) or name(mapping(tag).get("name")) for tag in tags[:100]),
        pinned=record.get("pinned") is True,
        archived=record.get("archived") is True,
    )


read = each(_conversation, lambda record: name(record.get("title")) or name(_chat(record).get("title")))


def _message(entry: dict[str, Any]) -> ArchivedMessage | None:
    role = _ROLES.get(text(entry.get("role")))
    if role is None:
        return None
    reasoning, content = _split_details(text(entry.get("content")))
    attachments = tuple(_attachment(mapping(file)) for file in items(entry.get("files"))[:1000])
    if not content.strip() and not attachments and not reasoning:
        return None
    if role is not Role.ASSISTANT:
        return text_message(role, content, attachments=attachments)
    annotation = mapping(entry.get("annotation"))
    usage = mapping(entry.get("usage")) or mapping(entry.get("info"))
    problem = entry.get("error")
    error = text(mapping(problem).get("content")) or text(problem)
    return text_message(
        role,
        content,
        reasoning=reasoning,
        attachments=attachments,
        ending=Ending.ERROR if error else Ending.DONE,
        error=error or None,
        model=name_or_none(entry.get("model")) or name_or_none(entry.get("modelName")),
        prompt_tokens=count(usage.get("prompt_tokens") or usage.get("prompt_eval_count")),
        completion_tokens=count(usage.get("completion_tokens") or usage.get("eval_count")),
        prompt_ms=milliseconds(usage.get("prompt_ms")),
        completion_ms=milliseconds(usage.get("predicted_ms")),
        rating=_RATINGS.get(number(annotation.get("rating")) or 0.0),
        note=text(annotation.get("comment")),
    )


def _attachment(file: dict[str, Any]) -> Attachment:
    named = name(file.get("name")) or name(mapping(file.get("file")).get("filename")) or "image"
    if inline := from_data_url(file.get("url"), named):
        return inline
    stored = mapping(file.get("file"))
    said = text(mapping(stored.get("data")).get("content"))
    return Attachment(named, media_type(named, b"", mapping(stored.get("meta")).get("content_type")), text=said)


def _split_details(content: str) -> tuple[str, str]:
    """Reasoning, which Open WebUI keeps in the text as quoted HTML, and the text without it."""
    thought, said, at = [], [], 0
    while (start := content.find(_REASONING, at)) >= 0:
        end = content.find("</details>", start)
        if end < 0:
            break
        said.append(content[at:start])
        inside = content[content.find(">", start) + 1 : end]
        inside = inside.rpartition("</summary>")[2]
        lines = html.unescape(inside).strip().split("\n")
        thought.append("\n".join(line.removeprefix(">").removeprefix(" ") for line in lines))
        at = end + len("</details>")
    said.append(content[at:])
    if not thought:
        return split_thinking(content)
    return "\n\n".join(thought), "".join(said).strip()
