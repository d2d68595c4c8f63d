"""What can be done with the history as a whole: find, bring in, take out, undo, look into the trash."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class HistoryMenu(QMenu):
    """Signals: `search_requested()`, `import_file_requested()`, `import_folder_requested()`, `export_requested()`,
    `undo_requested()`, `trash_requested()`.
    """

    search_requested = Signal()
    import_file_requested = Signal()
    import_folder_requested = Signal()
    export_requested = Signal()
    undo_requested = Signal()
    trash_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = self._entry(self.tr("Find in all conversations…"), self.search_requested)
        self.addSeparator()
        self.import_file = self._entry(self.tr("Bring in conversations from a file…"), self.import_file_requested)
        self.import_folder = self._entry(self.tr("Bring in conversations from a folder…"), self.import_folder_requested)
        self.export = self._entry(self.tr("Take conversations out…"), self.export_requested)
        self.addSeparator()
        self.undo = self._entry("", self.undo_requested)
        self.trash = self._entry(self.tr("Trash…"), self.trash_requested)
        self.set_undo("")

    def set_undo(self, text: str) -> None:
        """What would be taken back, in words; empty where there is nothing."""
        self.undo.setText((text or self.tr("Nothing to undo")).replace("&", "&&"))
        self.undo.setEnabled(bool(text))

    def _entry(self, text: str, signal: Signal) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda: signal.emit())
        return action
