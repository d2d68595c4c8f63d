"""What a person does with conversations as a whole: delete, move, pin, archive; and taking it back, also tomorrow.

Every act is a step in the history that can be undone. Knows nothing of widgets and of answers under way.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.conversation import Step, StepKind, TrashedConversation
from app.errors import PunaError
from app.storage.history import History


class HistoryActions(QObject):
    changed = Signal()  # the list of conversations is another one
    undone = Signal(Step)
    # What was done, in words, and its step; for a strip with a button that takes it back.
    done = Signal(str, int)
    problem = Signal(str)  # a sentence

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history

    def delete(self, ids: list[int]) -> int | None:
        """Return the step that can be undone."""
        one = self.tr("Conversation deleted.")
        many = self.tr("{0} conversations deleted.").format(len(ids))
        return self._act(lambda: self._history.delete_conversations(ids), one if len(ids) == 1 else many)

    def move(self, ids: list[int], folder: str) -> None:
        """An empty folder: out of every folder."""
        words = self.tr("Moved to {0}.").format(folder) if folder else self.tr("Taken out of the folder.")
        self._act(lambda: self._history.change(ids, folder=folder), words)

    def pin(self, ids: list[int], pinned: bool) -> None:
        self._act(lambda: self._history.change(ids, pinned=pinned), "")

    def archive(self, ids: list[int], archived: bool) -> None:
        words = self.tr("Archived.") if archived else self.tr("Taken out of the archive.")
        self._act(lambda: self._history.change(ids, archived=archived), words)

    def tag(self, ids: list[int], tags: list[str]) -> None:
        self._act(lambda: self._history.change(ids, tags=tags), "")

    def trashed(self) -> list[TrashedConversation]:
        try:
            return self._history.trashed()
        except PunaError as error:
            self.problem.emit(str(error))
            return []

    def restore(self, conversation_id: int) -> None:
        """Take one out of the trash."""
        try:
            self._history.restore(conversation_id)
        except PunaError as error:
            self.problem.emit(str(error))
            return
        self.changed.emit()

    def erase(self) -> None:
        """Empty the trash, for good."""
        try:
            self._history.purge(0)
        except PunaError as error:
            self.problem.emit(str(error))
        self.changed.emit()

    def last_step(self) -> Step | None:
        """What `undo_last` would take back."""
        try:
            steps = self._history.last_steps(1)
        except PunaError:
            return None
        return steps[0] if steps else None

    def undo_last(self) -> None:
        if step := self.last_step():
            self.undo(step.id)

    def undo(self, step_id: int) -> None:
        try:
            step = self._history.undo(step_id)
        except PunaError as error:
            self.problem.emit(str(error))
            return
        self.changed.emit()
        self.undone.emit(step)

    def _act(self, act: Callable[[], int | None], words: str) -> int | None:
        try:
            step_id = act()
        except PunaError as error:
            self.problem.emit(str(error))
            return None
        self.changed.emit()
        if step_id is not None and words:
            self.done.emit(words, step_id)
        return step_id

    def describe(self, step: Step) -> str:
        """Such as: Undo deleting “Trip to Cusco”."""
        words = {
            StepKind.DELETE: self.tr("Undo deleting “{0}”"),
            StepKind.DELETE_MESSAGE: self.tr("Undo deleting the message “{0}”"),
            StepKind.IMPORT: self.tr("Undo bringing in “{0}”"),
            StepKind.EDIT: self.tr("Undo editing “{0}”"),
            StepKind.CHANGE: self.tr("Undo changing “{0}”"),
        }
        return words[step.kind].format(step.label)
