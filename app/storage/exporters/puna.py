"""Our own form, with everything that is kept of a conversation; see `app.storage.archive_format`."""

from collections.abc import Iterable
from typing import BinaryIO

from app.core.archive import ArchivedConversation
from app.core.export import ExportOptions
from app.storage.archive_format import write_archive


def write(conversations: Iterable[ArchivedConversation], options: ExportOptions, file: BinaryIO) -> int:
    """Whatever the options say: nothing is lost."""
    return write_archive(conversations, file)
