"""ShareGPT's form, in which Vicuna was trained: {id, conversations: [{from, value}]}, a list or a line each."""

from pathlib import PurePosixPath
from typing import Any

from app.core.archive import ArchivedConversation
from app.core.messages import Role
from app.storage.importers.context import Context, conversation, each, text_message
from app.storage.importers.tree import chain
from app.storage.importers.values import identity, items, mapping, name, name_or_none, text

_ROLES = {
    "human": Role.USER,
    "user": Role.USER,
    "gpt": Role.ASSISTANT,
    "assistant": Role.ASSISTANT,
    "chatgpt": Role.ASSISTANT,
    "bard": Role.ASSISTANT,
    "bing": Role.ASSISTANT,
    "system": Role.SYSTEM,
    "tool": Role.ASSISTANT,
    "function_call": Role.ASSISTANT,
    "observation": Role.ASSISTANT,
}


def matches(record: Any) -> bool:
    turns = _turns(mapping(record))
    return bool(turns) and isinstance(turns[0], dict) and "from" in turns[0] and "value" in turns[0]


def _turns(record: dict[str, Any]) -> list[Any]:
    return items(record.get("conversations")) or items(record.get("items"))


def _conversation(record: dict[str, Any], context: Context) -> ArchivedConversation:
    turns = [mapping(turn) for turn in _turns(record)]
    messages = []
    parts = [text(record.get("id")), text(record.get("system"))]
    for turn in turns:
        role, value = _ROLES.get(text(turn.get("from")).lower()), text(turn.get("value"))
        parts += [text(turn.get("from")), value]
        messages.append((text_message(role, value) if role is not None and value.strip() else None, None))
    return conversation(
        chain(messages),
        None,
        origin=f"sharegpt:{identity(*parts)}",
        named=record.get("title"),
        created=None,
        updated=None,
        modified=context.file.modified,
        model=name_or_none(record.get("model")),
        system_prompt=text(record.get("system")),
        folder=dataset_folder(context),
    )


read = each(_conversation, lambda record: name(record.get("title")) or name(record.get("id")))


def dataset_folder(context: Context) -> str:
    """A training file may hold thousands of conversations: they come into a folder of their own."""
    return name(PurePosixPath(context.file.name).name.split(".", 1)[0]).replace("/", "-")
