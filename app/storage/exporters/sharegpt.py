"""ShareGPT's form, in which Vicuna was trained: a list of {id, system, model, conversations: [{from, value}]}.

As FastChat's trainer asks for it: `human` and `gpt` strictly in turn, beginning with `human` and ending with `gpt`. The
system prompt stands beside the turns, where that trainer leaves it alone and others read it.
"""

import json
from collections.abc import Iterable
from typing import BinaryIO

from app.core.archive import ArchivedConversation
from app.core.export import ExportOptions
from app.storage.exporters.examples import examples


def write(conversations: Iterable[ArchivedConversation], options: ExportOptions, file: BinaryIO) -> int:
    file.write(b"[")
    n_written = 0
    for conversation in conversations:
        for example in examples(conversation, options):
            turns = []
            for exchange in example.exchanges:
                turns.append({"from": "human", "value": exchange.question})
                turns.append({"from": "gpt", "value": exchange.answer})
            # The same members in every entry: readers of tables want columns.
            entry = {
                "id": f"puna_{n_written}",
                "system": example.system,
                "model": conversation.model or "",
                "conversations": turns,
            }
            text = json.dumps(entry, ensure_ascii=False)
            file.write((",\n" if n_written else "\n").encode() + text.encode("utf-8", "replace"))
            n_written += 1
    file.write(b"\n]\n")
    return n_written
