"""Brings conversations of other programs into the history while the window stays alive: a job, and what it tells.

Knows that it is a job child and nothing of formats. One import at a time.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.control.job import Job


@dataclass(frozen=True)
class ImportOutcome:
    """What came of an import. `summary` is a sentence; `step` undoes it, None where nothing was added.

    `problems` is a sentence for each conversation that could not be read, up to a thousand; `unreadable` counts all.
    """

    source: Path
    formats: tuple[str, ...]
    added: int
    restored: int
    grown: int
    skipped: int
    unreadable: int
    problems: tuple[str, ...]
    step: int | None
    summary: str

    @property
    def changed(self) -> bool:
        """Whether the list of conversations has to be read again."""
        return self.added + self.restored + self.grown > 0


class HistoryImport(QObject):
    """After `start`, ends with exactly one of `done`, `failed` and `cancelled`; only `done` can have added anything."""

    started = Signal(Job, str)  # the job, and the name of what is brought in
    done = Signal(object)  # ImportOutcome
    failed = Signal(str)  # a sentence
    cancelled = Signal()

    def __init__(self, history: Path, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._log = log
        self._job: Job | None = None
        self._source = Path()

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, source: Path) -> bool:
        """Begin to bring in a file or folder; False, and nothing happens, while another import runs."""
        if self._job is not None:
            return False
        self._source = source
        job = Job("import_history", {"source": str(source.absolute()), "history": str(self._history)}, self._log, self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._job = job
        self.started.emit(job, source.name)
        return True

    def cancel(self) -> None:
        """End it now. What it had written was never seen, and is taken away by the next import or start."""
        if self._job is not None:
            self._job.cancel()

    def wait(self) -> None:
        """Block until the child has ended; for the moment of quitting only."""
        if self._job is not None:
            self._job.wait()

    def _on_done(self, result: dict[str, Any]) -> None:
        self._forget()
        self.done.emit(
            ImportOutcome(
                source=self._source,
                formats=tuple(result["formats"]),
                added=result["added"],
                restored=result["restored"],
                grown=result["grown"],
                skipped=result["skipped"],
                unreadable=result["unreadable"],
                problems=tuple(result["problems"]),
                step=result["step"],
                summary=result["summary"],
            )
        )

    def _on_failed(self, text: str) -> None:
        self._forget()
        self.failed.emit(text)

    def _on_cancelled(self) -> None:
        self._forget()
        self.cancelled.emit()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
