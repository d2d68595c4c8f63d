"""The list of conversations, the button for a new one, and the place where running jobs show.

The model is somebody else's: display role is the title, USER its id, USER + 1 the time of its last change.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.ui.buttons import IconButton, TextButton
from app.ui.conversation_delegate import ID_ROLE, PINNED_ROLE, ConversationDelegate
from app.ui.front import SIDEBAR_WIDTH
from app.ui.history_menu import HistoryMenu
from app.ui.job_tray import JobTray
from app.ui.labels import Label
from app.ui.menu import Menu
from app.ui.text_question import TextQuestion
from app.ui.theme import UNIT, Theme

_WIDTH = SIDEBAR_WIDTH


class Sidebar(QFrame):
    """Signals: `new_chat_requested()`; `conversation_chosen(int)` and `delete_requested(int)` with an id;
    `place_chosen(str)`: chat, models or settings; `pin_requested(int, bool)`, `archive_requested(int)` and
    `move_requested(int, str)` into a folder, empty for out of it. `folders` tells which folders there are.
    """

    new_chat_requested = Signal()
    place_chosen = Signal(str)
    pin_requested = Signal(int, bool)
    archive_requested = Signal(int)
    move_requested = Signal(int, str)
    conversation_chosen = Signal(int)
    delete_requested = Signal(int)

    def __init__(self, theme: Theme, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(_WIDTH)
        self._current: int | None = None
        self.folders: Callable[[], list[str]] = list
        self.new_chat = TextButton(theme, self.tr("New chat"), icon="plus")
        self.menu = HistoryMenu(self)
        self.menu_button = IconButton(theme, "ellipsis", self.tr("Find, bring in, take out, undo"))
        self.menu_button.clicked.connect(
            lambda: self.menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 4)))
        )
        self.list = _ConversationList(theme)
        self.list.setModel(model)
        self._empty = Label(self.tr("Your conversations will be listed here."))
        self._empty.setProperty("look", "small")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.set_off(UNIT, UNIT, UNIT, 0)

        self.tray = JobTray()

        self.places = {
            "chat": TextButton(theme, self.tr("Chat"), kind="place", icon="message-square"),
            "models": TextButton(theme, self.tr("Models"), kind="place", icon="boxes"),
            "settings": TextButton(theme, self.tr("Settings"), kind="place", icon="settings"),
        }
        for name, button in self.places.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self.place_chosen.emit, name))
        self.set_place("chat")

        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + 4, UNIT + 4, UNIT + 4, UNIT + 4)
        column.setSpacing(UNIT)
        head = QHBoxLayout()
        head.setSpacing(UNIT // 2)
        head.addWidget(self.new_chat, 1)
        head.addWidget(self.menu_button)
        column.addLayout(head)
        # One of the two is shown, and takes what the cards below leave.
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        line = QFrame()
        line.setObjectName("traytop")
        line.setFixedHeight(1)
        line.hide()
        self.tray.changed.connect(lambda: line.setVisible(bool(self.tray.cards)))
        column.addWidget(line)
        column.addWidget(self.tray)
        foot = QVBoxLayout()
        foot.setSpacing(2)
        for button in self.places.values():
            foot.addWidget(button)
        column.addLayout(foot)

        self.new_chat.clicked.connect(self.new_chat_requested)
        self.list.chosen.connect(self.conversation_chosen)
        self.list.delete_requested.connect(self.delete_requested)
        self.list.pin_requested.connect(self.pin_requested)
        self.list.archive_requested.connect(self.archive_requested)
        self.list.move_requested.connect(self.move_requested)
        self.list.folders = lambda: self.folders()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.layoutChanged):
            signal.connect(self._on_rows_changed)
        self._on_rows_changed()

    def set_current(self, conversation_id: int | None) -> None:
        """Mark the open conversation, or none; stays with it when rows move."""
        self._current = conversation_id
        self._select()

    def set_place(self, name: str) -> None:
        """Mark where the window is."""
        for each, button in self.places.items():
            button.setChecked(each == name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Jobs may be many; the conversations keep their half.
        self.tray.setMaximumHeight(self.height() * 2 // 5)

    def rename(self, conversation_id: int) -> None:
        """Open the title for editing."""
        index = self._index_of(conversation_id)
        if index.isValid():
            self.list.edit(index)

    def _on_rows_changed(self) -> None:
        rows = self.list.model().rowCount()
        self._empty.setVisible(rows == 0)
        self.list.setVisible(rows > 0)
        # A row's height depends on its neighbour: the first of each group carries the group's name.
        self.list.scheduleDelayedItemsLayout()
        self._select()

    def _select(self) -> None:
        index = self._index_of(self._current)
        self.list.select(index)

    def _index_of(self, conversation_id: int | None) -> QModelIndex:
        model = self.list.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data(ID_ROLE) == conversation_id:
                return index
        return QModelIndex()


_SETTLED_MS = 50


class _ConversationList(QListView):
    """One click or Enter opens, double click or F2 renames, Delete asks to delete."""

    chosen = Signal(int)
    delete_requested = Signal(int)
    pin_requested = Signal(int, bool)
    archive_requested = Signal(int)
    move_requested = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.folders: Callable[[], list[str]] = list
        self.setObjectName("conversations")
        self.setAccessibleName(self.tr("Conversations"))
        self.setItemDelegate(ConversationDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.clicked.connect(self._on_clicked)
        # A change of size comes in several steps; after the last it is seen where what is open has gone.
        self._settled = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(lambda: self.scrollTo(self.currentIndex()))
        theme.restyling.connect(self._on_restyling)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, UNIT * 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_view(event.oldSize().height())

    def _on_restyling(self) -> None:
        self._keep_in_view(self.viewport().height())

    def _keep_in_view(self, height: int) -> None:
        """What is open stays in sight where it was in sight in a list of this height."""
        index = self.currentIndex()
        place = self.visualRect(index)
        was_seen = index.isValid() and place.isValid() and place.top() >= 0 and place.bottom() < max(height, 0)
        if was_seen or self._settled.isActive():
            self._settled.start()

    def select(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(index.data(ID_ROLE))
        elif index.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit(index.data(ID_ROLE))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if index.isValid():
            self.show_menu_of(index, self.visualRect(index).center() if keyboard else event.pos())

    def show_menu_of(self, index: QModelIndex, at: QPoint | None = None) -> None:
        """What can be done with one conversation."""
        menu = Menu(self._theme, parent=self)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.chosen.emit(index.data(ID_ROLE)))
        menu.addAction(self.tr("Rename")).triggered.connect(lambda: self.edit(index))
        number, pinned = index.data(ID_ROLE), bool(index.data(PINNED_ROLE))
        pin = menu.addAction(self.tr("Unpin") if pinned else self.tr("Pin"))
        pin.triggered.connect(lambda: self.pin_requested.emit(number, not pinned))
        move = Menu(self._theme, self.tr("Move to"), menu)
        menu.addMenu(move)
        for folder in self.folders():
            move.addAction(folder.replace("&", "&&")).triggered.connect(
                lambda _=False, folder=folder: self.move_requested.emit(number, folder)
            )
        move.addSeparator()
        move.addAction(self.tr("New folder…")).triggered.connect(lambda: self._on_new_folder(number))
        move.addAction(self.tr("No folder")).triggered.connect(lambda: self.move_requested.emit(number, ""))
        menu.addAction(self.tr("Archive")).triggered.connect(lambda: self.archive_requested.emit(number))
        menu.addSeparator()
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.delete_requested.emit(index.data(ID_ROLE)))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(at or self.visualRect(index).center()))

    def _on_new_folder(self, number: int) -> None:
        name = TextQuestion(self._theme, self.tr("New folder"), self.tr("Name of the folder"), self.window()).ask()
        if name:
            self.move_requested.emit(number, " ".join(name.split()))

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ID_ROLE))
