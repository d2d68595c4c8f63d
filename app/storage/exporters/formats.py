"""The table of formats. To add one: a module with `write`, its name in `app.core.export`, and its row here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import BinaryIO

from app.core.archive import ArchivedConversation
from app.core.export import ExportFormat, ExportOptions
from app.storage.exporters import alpaca, html, markdown, openai_messages, puna, sharegpt

Write = Callable[[Iterable[ArchivedConversation], ExportOptions, BinaryIO], int]


@dataclass(frozen=True)
class Format:
    """`by_pieces`: several conversations are a folder with a file each, unless one file is asked for.

    `for_training`: an entry is what can be learned from, of which a conversation may have none or several.
    """

    suffix: str
    write: Write
    by_pieces: bool = False
    for_training: bool = False


FORMATS = {
    ExportFormat.MARKDOWN: Format(".md", markdown.write, by_pieces=True),
    ExportFormat.HTML: Format(".html", html.write, by_pieces=True),
    ExportFormat.JSON: Format(".json", puna.write),
    ExportFormat.SHAREGPT: Format(".json", sharegpt.write, for_training=True),
    ExportFormat.ALPACA: Format(".jsonl", alpaca.write, for_training=True),
    ExportFormat.OPENAI: Format(".jsonl", openai_messages.write, for_training=True),
}
