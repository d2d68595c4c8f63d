"""Alpaca's training data as JSON lines: {instruction, input, output}, nothing else.

A row is one exchange and knows no earlier one, so only the first of a conversation is taken; a later answer would be
taught without what it answers to. Where the conversation has a system prompt, that is the instruction and the question
its input, which is what the two were made for; else the question is the instruction.
"""

import json
from collections.abc import Iterable
from typing import BinaryIO

from app.core.archive import ArchivedConversation
from app.core.export import ExportOptions
from app.storage.exporters.examples import examples


def write(conversations: Iterable[ArchivedConversation], options: ExportOptions, file: BinaryIO) -> int:
    n_written = 0
    for conversation in conversations:
        for example in examples(conversation, options, most_exchanges=1):
            (exchange,) = example.exchanges
            row = {
                "instruction": example.system or exchange.question,
                "input": exchange.question if example.system else "",
                "output": exchange.answer,
            }
            file.write(json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
            n_written += 1
    return n_written
