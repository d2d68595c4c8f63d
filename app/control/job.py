"""One long piece of work in a child of its own: how far it is, how long it will take, and how it ended."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.control.child import Child, ChildOutcome
from app.core.time_left import TimeLeft, in_words
from app.jobs.leftovers import remove_leftovers
from app.protocol import AnyMessage, Failed, JobDone, JobProgress, StartJob


class Job(QObject):
    """Runs `kind` of app.jobs.KINDS. What it makes appears at `target`, if it has one, whole or not at all.

    Ends with exactly one of `done`, `failed` and `cancelled`.
    """

    progressed = Signal(float, str, str)  # fraction, what is being done, time left in words
    done = Signal(dict)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, kind: str, arguments: dict[str, str], log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.target = Path(arguments["target"]) if "target" in arguments else None
        self._outcome: JobDone | Failed | None = None
        self._time_left = TimeLeft()
        self._started = time.monotonic()
        self._child = Child("job", log, self)
        self._child.message_received.connect(self._on_message)
        self._child.ended.connect(self._on_ended)
        self._child.send(StartJob(kind, arguments))

    @property
    def process_id(self) -> int:
        return self._child.process_id

    def cancel(self) -> None:
        """End the child now; nothing of its result stays."""
        self._child.end()

    def wait(self) -> None:
        """Block until the child has ended; for the moment of quitting only."""
        self._child.wait()

    def _on_message(self, message: AnyMessage) -> None:
        match message:
            case JobProgress(fraction, text):
                left = self._time_left.update(fraction, time.monotonic() - self._started)
                self.progressed.emit(fraction, text, in_words(left))
            case JobDone() | Failed():
                self._outcome = message

    def _on_ended(self, outcome: ChildOutcome) -> None:
        if isinstance(self._outcome, JobDone):
            self.done.emit(self._outcome.result)
            return
        if self.target is not None:
            remove_leftovers(self.target)
        if outcome.asked:
            self.cancelled.emit()
        elif isinstance(self._outcome, Failed):
            self.failed.emit(self._outcome.text)
        else:
            self.failed.emit(outcome.text)
