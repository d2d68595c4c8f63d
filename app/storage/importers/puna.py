"""Our own export, as `app.storage.archive_format` writes it."""

from collections.abc import Iterator
from typing import Any

from app.core.archive import ArchivedConversation
from app.storage.archive_format import ArchiveFormatError, read_conversation
from app.storage.importers.context import Context
from app.storage.importers.tree import MAX_MESSAGES
from app.storage.importers.values import items, mapping, name


def matches(record: Any) -> bool:
    record = mapping(record)
    messages = items(record.get("messages"))
    return {"title", "created", "updated", "messages", "leaf"} <= set(record) and (
        not messages or {"parent", "role", "content", "created"} <= set(mapping(messages[0]))
    )


def read(records: Iterator[Any], context: Context) -> Iterator[ArchivedConversation]:
    for number, record in enumerate(records, start=1):
        try:
            conversation = read_conversation(record)
            if len(conversation.messages) > MAX_MESSAGES:
                raise ArchiveFormatError(f"it has more than {MAX_MESSAGES} messages")
        except ArchiveFormatError as error:
            titled = name(mapping(record).get("title")) or f"{context.file.name}, conversation {number}"
            context.report.add(titled, str(error))
            continue
        yield conversation
