"""The job that brings conversations of other programs into the history: all of them or, where it fails, none.

It writes the history itself, in short transactions between which the window writes; see `app.storage.archive`.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from app.core.archive import ArchivedConversation
from app.core.conversation import ConversationFilter, ImportSummary
from app.storage.database import Database
from app.storage.history import History
from app.storage.importers.reading import read_archives
from app.storage.importers.report import ImportReport


def run(on_progress: Callable[[float, str], None], source: str, history: str) -> dict[str, Any]:
    """Import what lies at `source`, a file or folder, into the history file `history`. Raises PunaError, OSError.

    The result: `formats`, titles of those found; how many conversations were `added`, `restored` from the trash,
    `grown` by new messages, `skipped` as they are here already, and `unreadable`, with `problems`, a sentence for each;
    `step`, which undoes it all, or None; and `summary`, a sentence.
    """
    path = Path(source)
    report = ImportReport()
    progress = _Progress(on_progress)
    with closing(Database(Path(history))) as database:
        store = History(database)
        conversations = progress.counting(read_archives(path, report, progress.at))
        summary = store.add_archived(conversations, path.name, known=_Known(store).find)
    return {
        "source": source,
        "formats": report.formats,
        "added": summary.added,
        "restored": summary.restored,
        "grown": summary.grown,
        "skipped": summary.skipped,
        "unreadable": report.unreadable,
        "problems": [str(problem) for problem in report.problems],
        "step": summary.step_id,
        "summary": in_words(summary, report.unreadable),
    }


def in_words(summary: ImportSummary, unreadable: int) -> str:
    """One sentence on an import: "3 conversations added, 2 were here already, 1 could not be read."."""
    parts = [f"{summary.added:,} {'conversation' if summary.added == 1 else 'conversations'} added"]
    if summary.restored:
        parts.append(f"{summary.restored:,} brought back from the trash")
    if summary.grown:
        parts.append(f"{summary.grown:,} {'has' if summary.grown == 1 else 'have'} new messages")
    if summary.skipped:
        parts.append(f"{summary.skipped:,} {'was' if summary.skipped == 1 else 'were'} here already")
    if unreadable:
        parts.append(f"{unreadable:,} could not be read")
    return ", ".join(parts) + "."


class _Progress:
    """The part of the source that has been read, and the number of conversations in it."""

    def __init__(self, on_progress: Callable[[float, str], None]) -> None:
        self._on_progress = on_progress
        self._fraction = 0.0
        self._n_read = 0

    def at(self, fraction: float) -> None:
        self._fraction = fraction
        self._tell()

    def counting(self, conversations: Iterator[ArchivedConversation]) -> Iterator[ArchivedConversation]:
        for conversation in conversations:
            self._n_read += 1
            self._tell()
            yield conversation

    def _tell(self) -> None:
        self._on_progress(self._fraction, f"bringing in conversations, {self._n_read:,} so far")


class _Known:
    """Finds what is here of what Puna wrote itself: it has no origin, and is known by its time and its first words."""

    def __init__(self, store: History) -> None:
        self._store = store
        self._by_time: dict[float, list[int]] | None = None

    def find(self, conversation: ArchivedConversation) -> int | None:
        if self._by_time is None:
            self._by_time = {}
            for summary in self._store.conversations(only=ConversationFilter(archived=None)):
                self._by_time.setdefault(summary.created, []).append(summary.id)
        alike = self._by_time.get(conversation.created, ())
        return next((number for number in alike if _same(self._store.archived(number), conversation)), None)


def _same(one: ArchivedConversation, other: ArchivedConversation) -> bool:
    if not one.messages or not other.messages:
        return not one.messages and not other.messages and one.title == other.title
    first, beginning = one.messages[0], other.messages[0]
    return (first.role, first.created, first.content) == (beginning.role, beginning.created, beginning.content)
