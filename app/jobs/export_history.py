"""The job that takes conversations out of the history into a file or a folder, while the window goes on."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from app.core.export import request_from
from app.storage.database import Database
from app.storage.exporters.formats import FORMATS
from app.storage.exporters.writing import Exported, export
from app.storage.history import History


def run(
    on_progress: Callable[[float, str], None], history: str, request: str, target: str, by_pieces: str
) -> dict[str, Any]:
    """Write what `request` (the JSON of `app.core.export`) asks for at `target`. Raises PunaError, OSError.

    `by_pieces` is "yes" for a folder with a file for each conversation, else empty. The result: `target`, the number of
    `conversations` and of `entries`, `bytes`, and `summary`, a sentence.
    """
    wanted = request_from(request)

    def progress(n_done: int, n_all: int) -> None:
        on_progress(n_done / max(n_all, 1), f"taking out conversations, {n_done:,} of {n_all:,}")

    with closing(Database(Path(history))) as database:
        done = export(History(database), wanted, Path(target), by_pieces == "yes", progress)
    return {
        "target": target,
        "conversations": done.conversations,
        "entries": done.entries,
        "bytes": _size(done.target),
        "summary": in_words(done, FORMATS[wanted.format].for_training),
    }


def in_words(done: Exported, for_training: bool) -> str:
    """One sentence: "12 conversations taken out to Letters."."""
    conversations = f"{done.conversations:,} {'conversation' if done.conversations == 1 else 'conversations'}"
    if for_training:
        examples = f"{done.entries:,} {'example' if done.entries == 1 else 'examples'}"
        return f"{examples} out of {conversations} written to {done.target.name}."
    return f"{conversations} written to {done.target.name}."


def _size(path: Path) -> int:
    return sum(item.stat().st_size for item in path.iterdir()) if path.is_dir() else path.stat().st_size
