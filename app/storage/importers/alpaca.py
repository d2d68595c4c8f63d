"""Alpaca's training data: {instruction, input, output}, a list or a line each. Every row is one exchange."""

from typing import Any

from app.core.archive import ArchivedConversation
from app.core.messages import Role
from app.storage.importers.context import Context, conversation, each, text_message
from app.storage.importers.report import Unreadable
from app.storage.importers.sharegpt import dataset_folder
from app.storage.importers.tree import chain
from app.storage.importers.values import identity, mapping, name, text


def matches(record: Any) -> bool:
    record = mapping(record)
    return isinstance(record.get("instruction"), str) and isinstance(record.get("output"), str)


def _conversation(record: dict[str, Any], context: Context) -> ArchivedConversation:
    instruction, given, output = (text(record.get(key)) for key in ("instruction", "input", "output"))
    asked = f"{instruction}\n\n{given}" if given.strip() else instruction
    if not asked.strip() or not output.strip():
        raise Unreadable("it lacks an instruction or an output")
    system = text(record.get("system"))
    return conversation(
        chain([(text_message(Role.USER, asked), None), (text_message(Role.ASSISTANT, output), None)]),
        None,
        origin=f"alpaca:{identity(system, instruction, given, output)}",
        named=None,
        created=None,
        updated=None,
        modified=context.file.modified,
        system_prompt=system,
        folder=dataset_folder(context),
    )


read = each(_conversation, lambda record: name(record.get("instruction")))
