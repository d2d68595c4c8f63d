"""Takes conversations out of a history into a file or a folder, which appears whole or not at all.

Knows where things come to lie. Which words a format uses its own module knows.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.core.archive import ArchivedConversation
from app.core.conversation import ConversationFilter, ConversationSummary
from app.core.export import ExportFormat, ExportRequest
from app.errors import PunaError
from app.storage.exporters import html
from app.storage.exporters.file_names import file_name, free_path
from app.storage.exporters.formats import FORMATS
from app.storage.history import History

# Told how many conversations were written, of how many.
Progress = Callable[[int, int], None]

MANY = "Puna conversations"
_INDEX = "index.html"


@dataclass(frozen=True)
class Exported:
    """What came to lie at `target`. `entries` are conversations, or examples in a format for training."""

    target: Path
    conversations: int
    entries: int


def chosen(history: History, request: ExportRequest) -> list[ConversationSummary]:
    """The conversations that the request speaks of, the oldest first. Raises HistoryError; PunaError for none."""
    only = ConversationFilter(folder=request.folder, tag=request.tag, archived=None)
    found = {row.id: row for row in history.conversations(only=only)}
    for number in request.conversations:
        history.conversation(number)
    wanted = [
        row
        for number, row in sorted(found.items())
        if (not request.conversations or number in request.conversations)
        and (request.since is None or row.updated >= request.since)
    ]
    if not wanted:
        raise PunaError("There is no such conversation in the history, so nothing was written.")
    return wanted


def place(output: Path, request: ExportRequest, rows: list[ConversationSummary]) -> tuple[Path, bool]:
    """Where to write, and whether that is a folder with a file for each conversation. Raises OSError.

    In a folder that is there a new name is found: nothing in it is ever overwritten. Another name is that of a folder
    to be made where it has no ending and the format goes by pieces; else that of a file.
    """
    form = FORMATS[request.format]
    pieces = form.by_pieces and len(rows) > 1
    if output.is_dir():
        name = rows[0].title if len(rows) == 1 else MANY
        return free_path(output, name, "" if pieces else form.suffix), pieces
    if not output.suffix:
        return (output, True) if pieces else (output.with_name(output.name + form.suffix), False)
    return output, False


def export(
    history: History, request: ExportRequest, target: Path, by_pieces: bool, progress: Progress = lambda n, of: None
) -> Exported:
    """Write them at `target`, a file or, `by_pieces`, a folder. Raises PunaError, OSError, and what `progress` raises.

    A file that is there is replaced; a folder must not be there.
    """
    rows = chosen(history, request)
    part = target.with_name(f".{target.name}.part")
    counts = _Counts()
    conversations = _fitting(history, request, rows, counts, progress)
    _remove(part)
    try:
        if by_pieces:
            _write_pieces(conversations, request, part, counts)
        else:
            counts.entries = _write_file(conversations, request, part)
        if not counts.entries:
            raise PunaError(_nothing(request, len(rows)))
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            _remove(part)
        raise
    return Exported(target, counts.conversations, counts.entries)


@dataclass
class _Counts:
    conversations: int = 0
    entries: int = 0


def _fitting(
    history: History, request: ExportRequest, rows: list[ConversationSummary], counts: _Counts, progress: Progress
) -> Iterator[ArchivedConversation]:
    """One in memory at a time. Of which answers have the rating, formats for training see to themselves."""
    rating = None if FORMATS[request.format].for_training else request.options.rating
    for number, row in enumerate(rows):
        progress(number, len(rows))
        conversation = history.archived(row.id)
        if rating is None or any(message.rating is rating for message in conversation.messages):
            counts.conversations += 1
            yield conversation
    progress(len(rows), len(rows))


def _write_file(conversations: Iterable[ArchivedConversation], request: ExportRequest, path: Path) -> int:
    with path.open("wb") as file:
        entries = FORMATS[request.format].write(conversations, request.options, file)
        file.flush()
        os.fsync(file.fileno())
    return entries


def _write_pieces(
    conversations: Iterable[ArchivedConversation], request: ExportRequest, folder: Path, counts: _Counts
) -> None:
    folder.mkdir()
    taken = {_INDEX}
    pages: list[tuple[str, str]] = []
    for conversation in conversations:
        name = file_name(conversation.title, FORMATS[request.format].suffix, taken)
        taken.add(name.casefold())
        pages.append((conversation.title, name))
        counts.entries += _write_file([conversation], request, folder / name)
    if request.format is ExportFormat.HTML:
        with (folder / _INDEX).open("wb") as file:
            html.write_index(pages, file)


def _nothing(request: ExportRequest, n_conversations: int) -> str:
    conversations = f"{n_conversations:,} {'conversation' if n_conversations == 1 else 'conversations'}"
    if request.options.rating is not None:
        return f"No answer in {conversations} is rated {request.options.rating}, so nothing was written."
    return f"There is nothing to learn from in {conversations}: no answer that is whole. Nothing was written."


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
