"""Doing anything by its name: what the palette lists, and what a chosen entry leads to."""

from PySide6.QtCore import QObject, Qt

from app.control.chat import ChatController
from app.control.conversation_list import ID_ROLE, ConversationList
from app.control.library_list import MODEL_ROLE, LibraryList
from app.control.models import ModelsController
from app.core.library_model import LibraryKind
from app.ui.actions import ACTIONS, WindowActions, words_of
from app.ui.main_window import MainWindow
from app.ui.palette import Entry, Palette

# What is used last is wanted most; a search finds the others.
_CONVERSATIONS = 200


class PalettePresenter(QObject):
    def __init__(
        self,
        window: MainWindow,
        palette: Palette,
        actions: WindowActions,
        conversations: ConversationList,
        library: LibraryList,
        chat: ChatController,
        models: ModelsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._palette = palette
        self._actions = actions
        self._conversations = conversations
        self._library = library
        self._chat = chat
        self._models = models
        palette.opened.connect(self._fill)
        palette.chosen.connect(self._on_chosen)

    def _fill(self) -> None:
        entries = [
            Entry("action", spec.id, words_of(spec), self._actions.shown_keys(spec))
            for spec in ACTIONS
            if not spec.fixed and spec.id != "palette"
        ]
        for row in range(self._library.rowCount()):
            model = self._library.index(row, 0).data(MODEL_ROLE)
            if model.kind is LibraryKind.MODEL and model.problem is None:
                entries.append(Entry("model", str(model.path), model.name, self.tr("Model")))
        for row in range(min(self._conversations.rowCount(), _CONVERSATIONS)):
            index = self._conversations.index(row, 0)
            title = index.data(Qt.ItemDataRole.DisplayRole)
            entries.append(Entry("conversation", str(index.data(ID_ROLE)), title, self.tr("Conversation")))
        self._palette.set_entries(entries)

    def _on_chosen(self, entry: Entry) -> None:
        if entry.kind == "action":
            self._actions.trigger(entry.id)
        elif entry.kind == "model":
            self._window.show_place("chat")
            self._models.choose(entry.id)
        else:
            self._window.tuning.keep_now()
            self._window.show_place("chat")
            self._chat.open(int(entry.id))
