"""What is attached to the draft of the open conversation: read in jobs, kept on disk, counted by the engine.

Knows nothing of widgets, and reads no file itself.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.control.engine_client import EngineClient
from app.control.job import Job
from app.core.archive import Attachment
from app.core.attachment_size import MAX_CHARACTERS, too_long
from app.core.conversation import StoredAttachment
from app.core.document_names import is_picture, shown_name
from app.errors import PunaError
from app.storage.draft_parts import DraftParts

# Whoever drops a folder's worth of files at once meant something else.
MAX_AT_ONCE = 20
_MOST_READERS = 3
# A document that takes longer is made to.
PATIENCE_MS = 60_000


@dataclass(frozen=True)
class Attached:
    """`tokens` is None until the engine has counted them."""

    item: StoredAttachment
    tokens: int | None = None


class AttachmentsController(QObject):
    changed = Signal()  # `attached` or `reading` is another
    problem = Signal(str)  # a sentence

    def __init__(self, parts: DraftParts, engine: EngineClient, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._engine = engine
        self._log = log
        self._conversation_id: int | None = None
        self._items: list[StoredAttachment] = []
        self._tokens: dict[int, int] = {}
        # Job -> the conversation that it reads for, and the name of its file.
        self._jobs: dict[Job, tuple[int | None, str]] = {}
        self._counting: tuple[int, tuple[int, ...]] | None = None
        self._waiting: deque[tuple[int | None, str]] = deque()
        self._read_timer = QTimer(self, interval=0, singleShot=True)
        self._read_timer.timeout.connect(self._read_next)
        # What is attached is on the disk and on the screen before it goes to the engine.
        self._count_timer = QTimer(self, interval=0, singleShot=True)
        self._count_timer.timeout.connect(self._count)
        engine.texts_counted.connect(self._on_counted)
        engine.model_loaded.connect(self._on_model_loaded)

    @property
    def attached(self) -> tuple[Attached, ...]:
        return tuple(Attached(item, self._tokens.get(item.id)) for item in self._items)

    @property
    def items(self) -> tuple[StoredAttachment, ...]:
        return tuple(self._items)

    @property
    def reading(self) -> tuple[str, ...]:
        """Names of the files that are being read for the open conversation."""
        waiting = ((number, shown_name(Path(path).name)) for number, path in self._waiting)
        return tuple(name for number, name in (*self._jobs.values(), *waiting) if number == self._conversation_id)

    def open(self, conversation_id: int | None) -> None:
        self._conversation_id = conversation_id
        self.refresh()

    def refresh(self) -> None:
        """What the draft has now: a question that was asked has taken its own along."""
        try:
            self._items = self._parts.of(self._conversation_id)
        except PunaError as error:
            self.problem.emit(str(error))
        self.changed.emit()
        self._count_timer.start()

    def add_files(self, paths: Sequence[str]) -> None:
        """Read them, each in a child of its own; what can't be read is said."""
        if len(paths) > MAX_AT_ONCE:
            self.problem.emit(f"{len(paths)} files at once are too many: attach up to {MAX_AT_ONCE}.")
            return
        for path in paths:
            if is_picture(path):
                self.problem.emit(
                    f"{shown_name(Path(path).name)} is a picture, and models here read text only: say in words what it "
                    "shows."
                )
            else:
                self._waiting.append((self._conversation_id, path))
        self._read_next()
        self.changed.emit()

    def add_text(self, name: str, text: str) -> int | None:
        """Attach a text that comes from no file; its id, or None where it can't be kept."""
        if len(text) > MAX_CHARACTERS:
            self.problem.emit(f"{too_long(name)}.")
            return None
        return self._keep(self._conversation_id, Attachment(name, "text/plain", text))

    def remove(self, number: int) -> StoredAttachment | None:
        """Take it off, and return it for whoever may want it back."""
        item = next((item for item in self._items if item.id == number), None)
        if item is not None:
            try:
                self._parts.remove(number)
            except PunaError as error:
                self.problem.emit(str(error))
                return None
            self.refresh()
        return item

    def put_back(self, conversation_id: int | None, item: StoredAttachment) -> None:
        self._keep(conversation_id, Attachment(item.name, item.media_type, item.text))

    def cancel_reading(self) -> None:
        """Of the open conversation."""
        self._waiting = deque(each for each in self._waiting if each[0] != self._conversation_id)
        for job in [job for job, (number, _) in self._jobs.items() if number == self._conversation_id]:
            job.cancel()

    def shut_down(self) -> None:
        self._count_timer.stop()
        self._read_timer.stop()
        self._waiting.clear()
        for job in list(self._jobs):
            job.cancel()
        for job in list(self._jobs):
            job.wait()

    def _read_next(self) -> None:
        """One start at a time, and not many at work: each is a process, which takes the window a moment to begin."""
        if self._waiting and len(self._jobs) < _MOST_READERS:
            conversation_id, path = self._waiting.popleft()
            self._read(conversation_id, path)
        if self._waiting and len(self._jobs) < _MOST_READERS:
            self._read_timer.start()

    def _read(self, conversation_id: int | None, path: str) -> None:
        name = shown_name(Path(path).name)
        job = Job("read_document", {"source": path}, self._log, self)
        self._jobs[job] = (conversation_id, name)
        job.done.connect(lambda result: self._on_read(job, result))
        job.failed.connect(lambda text: self._on_over(job, text))
        job.cancelled.connect(lambda: self._on_over(job, ""))
        QTimer.singleShot(PATIENCE_MS, job, lambda: self._on_patience_over(job))

    def _on_read(self, job: Job, result: dict[str, Any]) -> None:
        conversation_id, name = self._jobs[job]
        self._on_over(job, "")
        self._keep(conversation_id, Attachment(name, str(result["media_type"]), str(result["text"])))

    def _on_patience_over(self, job: Job) -> None:
        if job in self._jobs:
            _, name = self._jobs[job]
            job.cancel()
            self.problem.emit(
                f"{name} took more than a minute to read, so it was given up: attach a part of it as text."
            )

    def _on_over(self, job: Job, problem: str) -> None:
        self._jobs.pop(job, None)
        job.deleteLater()
        if self._waiting:
            self._read_timer.start()
        self.changed.emit()
        if problem:
            self.problem.emit(problem)

    def _keep(self, conversation_id: int | None, attachment: Attachment) -> int | None:
        try:
            number = self._parts.add(conversation_id, attachment)
        except PunaError as error:
            self.problem.emit(str(error))
            return None
        if conversation_id == self._conversation_id:
            self.refresh()
        return number

    def _count(self) -> None:
        """Ask for what is not known yet, one request at a time."""
        missing = [item for item in self._items if item.id not in self._tokens]
        if not missing or self._counting is not None:
            return
        request_id = self._engine.count_texts([item.text for item in missing])
        if request_id is not None:
            self._counting = (request_id, tuple(item.id for item in missing))

    def _on_counted(self, request_id: int, counts: list[int]) -> None:
        if self._counting is None or request_id != self._counting[0]:
            return
        self._tokens.update(zip(self._counting[1], counts, strict=True))
        self._counting = None
        self.changed.emit()
        self._count()

    def _on_model_loaded(self, info: object) -> None:
        """Another model cuts texts into other tokens."""
        self._tokens, self._counting = {}, None
        self.changed.emit()
        self._count()
