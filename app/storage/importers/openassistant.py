"""OpenAssistant's trees (`*.trees.jsonl`: {message_tree_id, prompt: {…, replies}}) and flat `*.messages.jsonl`."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage
from app.core.messages import Role
from app.storage.importers.context import Context, conversation, text_message
from app.storage.importers.report import Unreadable
from app.storage.importers.sharegpt import dataset_folder
from app.storage.importers.tree import MAX_MESSAGES, Node
from app.storage.importers.values import identity, items, mapping, name, name_or_none, number, seconds, text

_ROLES = {"prompter": Role.USER, "assistant": Role.ASSISTANT}


def matches(record: Any) -> bool:
    record = mapping(record)
    if isinstance(record.get("prompt"), dict):
        return "message_tree_id" in record or "replies" in record["prompt"]
    return "message_tree_id" in record and text(record.get("role")) in _ROLES


def read(records: Iterator[Any], context: Context) -> Iterator[ArchivedConversation]:
    for tree_id, entries in _trees(records):
        try:
            yield _conversation(tree_id, entries, context)
        except Unreadable as error:
            context.report.add(tree_id or context.file.name, str(error))


def _trees(records: Iterator[Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Trees as lists of messages; the messages of a flat file stand tree by tree."""
    mappings = (mapping(record) for record in records)
    for (tree_id, nested), group in groupby(
        mappings, lambda record: (text(record.get("message_tree_id")), "prompt" in record)
    ):
        if nested:
            for record in group:
                yield tree_id, _flat(mapping(record.get("prompt")))
        else:
            entries: list[dict[str, Any]] = []
            for record in group:
                if len(entries) <= MAX_MESSAGES:
                    entries.append(record)
            yield tree_id, entries


def _flat(prompt: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    waiting = [(prompt, text(prompt.get("parent_id")))]
    while waiting and len(found) <= MAX_MESSAGES:
        entry, parent = waiting.pop()
        id = text(entry.get("message_id")) or f"message {len(found)}"
        found.append({**entry, "message_id": id, "parent_id": parent, "replies": None})
        waiting += [(mapping(reply), id) for reply in reversed(items(entry.get("replies")))]
    return found


def _conversation(tree_id: str, entries: list[dict[str, Any]], context: Context) -> ArchivedConversation:
    nodes = []
    for position, entry in enumerate(entries):
        id = text(entry.get("message_id")) or f"message {position}"
        nodes.append(
            Node(id, text(entry.get("parent_id")) or None, _message(entry), seconds(entry.get("created_date")))
        )
    said = (node.message.content for node in nodes if node.message is not None)
    return conversation(
        nodes,
        _best(entries),
        origin=f"openassistant:{tree_id[:200] or identity(*said)}",
        named=None,
        created=None,
        updated=None,
        modified=context.file.modified,
        folder=dataset_folder(context),
        tags=(name(entries[0].get("lang")),) if entries else (),
    )


def _message(entry: dict[str, Any]) -> ArchivedMessage | None:
    role, content = _ROLES.get(text(entry.get("role"))), text(entry.get("text"))
    if role is None or not content.strip():
        return None
    return text_message(role, content, model=name_or_none(entry.get("model_name")) if role is Role.ASSISTANT else None)


def _best(entries: list[dict[str, Any]]) -> str | None:
    """End of the thread that people preferred: at each message the reply of the lowest rank, those without one last."""
    replies: dict[str, list[tuple[float, int, str]]] = {}
    ids = {text(entry.get("message_id")) for entry in entries}
    first: str | None = None
    for position, entry in enumerate(entries):
        id, parent = text(entry.get("message_id")), text(entry.get("parent_id"))
        rank = number(entry.get("rank"))
        replies.setdefault(parent, []).append((rank if rank is not None else 1e9, position, id))
        if first is None and parent not in ids:
            first = id
    seen: set[str] = set()
    current = first
    while current and current not in seen and current in replies:
        seen.add(current)
        current = min(replies[current])[2]
    return current or None
