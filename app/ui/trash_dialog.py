"""What is in the trash: conversations that can be taken back for thirty days, and the button that ends that."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.conversation import TrashedConversation
from app.ui.buttons import TextButton
from app.ui.labels import wrapped_label
from app.ui.restyle import set_property
from app.ui.screen_size import within_screen
from app.ui.theme import UNIT, Theme


class TrashDialog(QDialog):
    """Signals: `restore_requested(int)` with a conversation's id; `erase_requested()`: all of it, for good."""

    restore_requested = Signal(int)
    erase_requested = Signal()

    def __init__(self, theme: Theme, trashed: Sequence[TrashedConversation], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Trash"))
        self.resize(within_screen(self, theme.units(64), theme.units(56)))
        self._sure = False
        self.note = wrapped_label("", "secondary")
        self.list = QListWidget()
        self.list.setObjectName("suggestions")
        self.list.setAccessibleName(self.tr("Conversations in the trash"))
        self.restore = TextButton(theme, self.tr("Take back"), kind="primary", icon="undo-2")
        self.erase = TextButton(theme, self.tr("Erase all for good"), icon="trash-2")
        self.close_button = TextButton(theme, self.tr("Close"), kind="")
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(self.erase)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.restore)
        column.addLayout(buttons)
        self.close_button.clicked.connect(self.reject)
        self.restore.clicked.connect(self._on_restore)
        self.list.itemActivated.connect(lambda _: self._on_restore())
        self.erase.clicked.connect(self._on_erase)
        self.show_trash(trashed)

    def show_trash(self, trashed: Sequence[TrashedConversation]) -> None:
        self.list.clear()
        for each in trashed:
            day = datetime.fromtimestamp(each.purged).strftime("%Y-%m-%d")
            item = QListWidgetItem(self.tr("{0} — until {1}").format(each.conversation.title, day))
            item.setData(Qt.ItemDataRole.UserRole, each.conversation.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        empty = not trashed
        self.note.setText(
            self.tr("The trash is empty.")
            if empty
            else self.tr("What is deleted stays here for thirty days. Then it is erased from the disk.")
        )
        self.restore.setEnabled(not empty)
        self.erase.setEnabled(not empty)
        self._set_sure(False)

    def _on_restore(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.restore_requested.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_erase(self) -> None:
        """The one act that nothing undoes takes two presses."""
        if self._sure:
            self.erase_requested.emit()
        self._set_sure(not self._sure)

    def _set_sure(self, sure: bool) -> None:
        self._sure = sure
        set_property(self.erase, "kind", "danger" if sure else "plain")
        self.erase.setText(self.tr("Press again: this can't be undone") if sure else self.tr("Erase all for good"))
