"""Jan's threads: a folder each, with `thread.json` and the messages in `messages.jsonl` beside it."""

from collections.abc import Iterator
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment
from app.core.messages import Ending, Role
from app.storage.importers.context import Context, conversation, text_message
from app.storage.importers.json_records import records as json_records
from app.storage.importers.report import DamagedFile, Unreadable
from app.storage.importers.tree import MAX_MESSAGES, chain
from app.storage.importers.values import (
    from_data_url,
    identity,
    items,
    mapping,
    media_type,
    name,
    name_or_none,
    seconds,
    split_thinking,
    text,
)

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.ASSISTANT}
_ENDINGS = {"stopped": Ending.STOPPED, "error": Ending.ERROR}


def matches(record: Any) -> bool:
    record = mapping(record)
    # Old threads have no "object"; a thread is told by its list of assistants then.
    return record.get("object") in ("thread", "thread.message") or (
        isinstance(record.get("assistants"), list) and "title" in record
    )


def read(records: Iterator[Any], context: Context) -> Iterator[ArchivedConversation]:
    first = mapping(next(records))
    try:
        if first.get("object") == "thread.message":
            if context.source.beside(context.file, "thread.json") is None:
                yield _conversation({}, [first, *_bounded(records)], context)
            return
        file = context.source.beside(context.file, "messages.jsonl")
        if file is None:
            raise Unreadable("its messages.jsonl is missing")
        if file.size == 0:
            raise Unreadable("it has no messages")
        with file.open() as stream:
            messages = _bounded(json_records(stream, lambda reason: context.report.add(file.name, reason)))
        yield _conversation(first, messages, context)
    except (Unreadable, DamagedFile) as error:
        context.report.add(name(first.get("title")) or context.file.name, str(error))


def _bounded(records: Iterator[Any]) -> list[dict[str, Any]]:
    found = []
    for record in records:
        found.append(mapping(record))
        if len(found) > MAX_MESSAGES:
            raise Unreadable(f"it has more than {MAX_MESSAGES} messages")
    return found


def _conversation(thread: dict[str, Any], entries: list[dict[str, Any]], context: Context) -> ArchivedConversation:
    # Lines are in the order of writing, which is not always that of the conversation.
    timed = [(seconds(entry.get("created_at")) or seconds(entry.get("created")), entry) for entry in entries]
    if all(time is not None for time, _ in timed):
        timed.sort(key=lambda pair: pair[0] or 0.0)
    nodes = chain((_message(entry), time) for time, entry in timed)
    assistant = mapping(next(iter(items(thread.get("assistants"))), None))
    about = mapping(thread.get("metadata"))
    identifier = (
        text(thread.get("id"))
        or text(entries[0].get("thread_id") if entries else "")
        or identity(*(node.message.content for node in nodes if node.message))
    )
    return conversation(
        nodes,
        None,
        origin=f"jan:{identifier[:200]}",
        named=thread.get("title"),
        created=seconds(thread.get("created")),
        updated=seconds(thread.get("updated")),
        modified=context.file.modified,
        model=name_or_none(mapping(assistant.get("model")).get("id"))
        or name_or_none(mapping(thread.get("model")).get("id")),
        system_prompt=text(assistant.get("instructions")),
        pinned=about.get("is_favorite") is True or thread.get("isFavorite") is True,
    )


def _message(entry: dict[str, Any]) -> ArchivedMessage | None:
    role = _ROLES.get(text(entry.get("role")))
    if role is None:
        return None
    said: list[str] = []
    thought: list[str] = []
    attachments: list[Attachment] = []
    content = entry.get("content")
    if isinstance(content, str):
        said.append(content)
    for part in items(content):
        part = mapping(part)
        value = part.get("text")
        words = text(value) or text(mapping(value).get("value"))
        if part.get("type") in ("reasoning", "thinking"):
            thought.append(words)
        elif part.get("type") == "image_url":
            url = mapping(part.get("image_url")).get("url")
            attachments.append(from_data_url(url, "image") or Attachment("image", "image/png"))
        else:
            said.append(words)
    for file in items(entry.get("attachments"))[:1000]:
        named = name(mapping(file).get("name")) or name(mapping(file).get("file_id")) or "file"
        attachments.append(Attachment(named, media_type(named)))
    words, reasoning = "\n\n".join(part for part in said if part), "\n\n".join(thought)
    if role is Role.ASSISTANT and not reasoning:
        reasoning, words = split_thinking(words)
    if not words.strip() and not reasoning and not attachments:
        return None
    about = mapping(entry.get("metadata"))
    return text_message(
        role,
        words,
        reasoning=reasoning,
        attachments=tuple(attachments),
        ending=_ENDINGS.get(text(entry.get("status")), Ending.DONE) if role is Role.ASSISTANT else Ending.DONE,
        model=name_or_none(about.get("model") or about.get("modelId")) if role is Role.ASSISTANT else None,
    )
