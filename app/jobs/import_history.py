"""The job that brings conversations of other programs into the history: all of them or, where it fails, none.

It writes the history itself, in short transactions between which the window writes; see `app.storage.archive`.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from app.core.archive import ArchivedConversation
from app.core.conversation import ConversationFilter
from app.storage.database import Database
from app.storage.history import History
from app.storage.importers.reading import read_archives
from app.storage.importers.report import ImportReport


def run(on_progress: Callable[[float, str], None], source: str, history: str) -> dict[str, Any]:
    """Import what lies at `source`, a file or folder, into the history file `history`. Raises PunaError, OSError.

    The result: `formats`, titles of those found; how many conversations were `added`, `restored` from the trash,
    `skipped` as they are here already, and `unreadable`, with `problems`, a sentence for each; `step`, which undoes
    it all, or None; and `summary`, a sentence.
    """
    path = Path(source)
    report = ImportReport()
    progress = _Progress(on_progress)
    with closing(Database(Path(history))) as database:
        store = History(database)
        news = _News(store)
        conversations = news.only(progress.counting(read_archives(path, report, progress.at)))
        summary = store.add_archived(conversations, path.name)
    skipped = summary.skipped + news.n_known
    return {
        "source": source,
        "formats": report.formats,
        "added": summary.added,
        "restored": summary.restored,
        "skipped": skipped,
        "unreadable": report.unreadable,
        "problems": [str(problem) for problem in report.problems],
        "step": summary.step_id,
        "summary": in_words(summary.added, summary.restored, skipped, report.unreadable),
    }


def in_words(added: int, restored: int, skipped: int, unreadable: int) -> str:
    """One sentence on an import: "3 conversations added, 2 were here already, 1 could not be read."."""
    parts = [f"{added:,} {'conversation' if added == 1 else 'conversations'} added"]
    if restored:
        parts.append(f"{restored:,} brought back from the trash")
    if skipped:
        parts.append(f"{skipped:,} {'was' if skipped == 1 else 'were'} here already")
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


class _News:
    """Passes on what is not here yet. What has an origin the store knows by it; what Puna wrote itself has none, and
    is known by being the same in everything."""

    def __init__(self, store: History) -> None:
        self._store = store
        self._by_time: dict[float, list[int]] | None = None
        self.n_known = 0

    def only(self, conversations: Iterator[ArchivedConversation]) -> Iterator[ArchivedConversation]:
        for conversation in conversations:
            if not conversation.origin and self._is_here(conversation):
                self.n_known += 1
            else:
                yield conversation

    def _is_here(self, conversation: ArchivedConversation) -> bool:
        if self._by_time is None:
            self._by_time = {}
            for summary in self._store.conversations(only=ConversationFilter(archived=None)):
                self._by_time.setdefault(summary.created, []).append(summary.id)
        alike = self._by_time.get(conversation.created, ())
        return any(self._store.archived(number) == conversation for number in alike)
