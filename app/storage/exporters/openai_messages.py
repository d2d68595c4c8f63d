"""OpenAI's messages for training, as JSON lines: {messages: [{role, content}]}, the system prompt first."""

import json
from collections.abc import Iterable
from typing import BinaryIO

from app.core.archive import ArchivedConversation
from app.core.export import ExportOptions
from app.core.messages import Role
from app.storage.exporters.examples import examples


def write(conversations: Iterable[ArchivedConversation], options: ExportOptions, file: BinaryIO) -> int:
    n_written = 0
    for conversation in conversations:
        for example in examples(conversation, options):
            turns = [(Role.SYSTEM, example.system)] if example.system else []
            for exchange in example.exchanges:
                turns += [(Role.USER, exchange.question), (Role.ASSISTANT, exchange.answer)]
            row = {"messages": [{"role": role.value, "content": content} for role, content in turns]}
            file.write(json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
            n_written += 1
    return n_written
