"""The strip with a sentence and perhaps a button: what went wrong, or what was done and can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.errors import PunaError
from app.storage.history import History
from app.ui.banner import Banner
from app.ui.sentences import sentence


class Notices(QObject):
    def __init__(self, banner: Banner, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banner = banner
        self._history = history
        self._on_action: Callable[[], None] | None = None
        banner.action_triggered.connect(self._on_action_triggered)

    def problem(self, text: str, action: str | None = None, on_action: Callable[[], None] | None = None) -> None:
        """A history that can only be read brings its own button."""
        if action is None and text == self._history.read_only_reason:
            action, on_action = self.tr("Try again"), self._try_writing_again
        self._on_action = on_action
        self._banner.show_message(sentence(text), action)

    def undoable(self, text: str, undo: Callable[[], None], action: str = "") -> None:
        """`action` is what undoing it is called."""
        self._on_action = undo
        self._banner.show_undo(text, action or self.tr("Undo"))

    def notice(self, text: str, action: str | None = None, on_action: Callable[[], None] | None = None) -> None:
        self._on_action = on_action
        self._banner.show_notice(sentence(text), action)

    def withdraw(self, text: str) -> None:
        """It can't be taken back any more: hide the strip if it still says that."""
        if self._banner.message.text() == text:
            self.clear()

    def clear(self) -> None:
        self._banner.hide()

    def _try_writing_again(self) -> None:
        try:
            writable = self._history.try_writing_again()
        except PunaError as error:
            self.problem(str(error))
            return
        if writable:
            self.clear()
        elif self._history.read_only_reason:
            self.problem(self._history.read_only_reason)

    def _on_action_triggered(self) -> None:
        if self._on_action is not None:
            self._on_action()
