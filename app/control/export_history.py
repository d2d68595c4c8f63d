"""Takes conversations out of the history while the window stays alive: a job, and what it tells. One at a time.

Knows that it is a job child and nothing of formats.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.control.job import Job
from app.core.export import ExportRequest, as_text


@dataclass(frozen=True)
class ExportOutcome:
    """`target` is the file or folder that is there now; `summary` is a sentence."""

    target: Path
    conversations: int
    entries: int
    summary: str


class HistoryExport(QObject):
    """After `start`, ends with exactly one of `done`, `failed` and `cancelled`; only after `done` is anything there."""

    started = Signal(Job, str)  # the job, and the name of what is made
    done = Signal(object)  # ExportOutcome
    failed = Signal(str)  # a sentence
    cancelled = Signal()

    def __init__(self, history: Path, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._log = log
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, request: ExportRequest, target: Path, by_pieces: bool) -> bool:
        """Begin to write at `target`, as `app.storage.exporters.writing.place` tells; False while another one runs."""
        if self._job is not None:
            return False
        arguments = {
            "history": str(self._history),
            "request": as_text(request),
            "target": str(target.absolute()),
            "by_pieces": "yes" if by_pieces else "",
        }
        job = Job("export_history", arguments, self._log, self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._job = job
        self.started.emit(job, target.name)
        return True

    def cancel(self) -> None:
        """End it now; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()

    def wait(self) -> None:
        """Block until the child has ended; for the moment of quitting only."""
        if self._job is not None:
            self._job.wait()

    def _on_done(self, result: dict[str, Any]) -> None:
        self._forget()
        self.done.emit(
            ExportOutcome(Path(result["target"]), result["conversations"], result["entries"], result["summary"])
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
