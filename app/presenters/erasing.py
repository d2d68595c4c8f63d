"""Erasing on the screen: what there is to erase, and what each choice of the dialog brings about."""

from PySide6.QtCore import QObject, Signal

from app.control.chat import ChatController
from app.control.data_care import DataCare
from app.control.data_sizes import DataCounter
from app.control.get_models import GetModels
from app.control.history_actions import HistoryActions
from app.control.library_trash import move_to_trash
from app.control.models import ModelsController
from app.core.conversation import ConversationFilter
from app.core.data_parts import DataPart, DataSizes
from app.errors import PunaError
from app.paths import Paths
from app.presenters.notices import Notices
from app.storage.erasing import erase
from app.storage.history import History
from app.ui.erase_dialog import EraseDialog, ToErase
from app.ui.main_window import MainWindow
from app.ui.numerals import in_bytes
from app.ui.theme import Theme

_ALL = ConversationFilter(archived=None)
# What the next use makes again, and nobody has open.
_AGAIN = ("states", "cache", "adapters")


class ErasingPresenter(QObject):
    """Signal: `everything_wanted()`: close, then erase all."""

    everything_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        history: History,
        actions: HistoryActions,
        chat: ChatController,
        models: ModelsController,
        getting: GetModels,
        care: DataCare,
        counter: DataCounter,
        paths: Paths,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._history = history
        self._actions = actions
        self._chat = chat
        self._models = models
        self._getting = getting
        self._care = care
        self._counter = counter
        self._paths = paths
        self._notices = notices
        self._sizes = DataSizes({})
        counter.counted.connect(self._on_counted)
        window.settings.data.erase_requested.connect(self._on_erase_requested)

    def _on_counted(self, sizes: DataSizes) -> None:
        self._sizes = sizes

    def _on_erase_requested(self) -> None:
        try:
            n_conversations = self._history.count(_ALL)
        except PunaError as error:
            self._notices.problem(str(error))
            return
        models = self._paths.models.resolve()
        what = ToErase(
            n_conversations,
            sum(1 for _ in models.rglob("*.gguf")) if models.is_dir() else 0,
            self._sizes.parts.get(DataPart.MODELS, 0),
            str(models),
            self._sizes.parts.get(DataPart.STATES, 0) + self._sizes.parts.get(DataPart.CACHES, 0),
            str(self._paths.home),
        )
        dialog = EraseDialog(self._theme, what, self._window)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.everything_confirmed.connect(self.everything_wanted)
        dialog.open()

    def _on_confirmed(self, conversations: bool, models: bool, again: bool) -> None:
        done = []
        try:
            if again:
                erase(getattr(self._paths, name) for name in _AGAIN)
                done.append(self.tr("What can be made again was erased."))
            if models:
                done.append(self._erase_models())
        except PunaError as error:
            self._notices.problem(str(error))
            return
        finally:
            self._counter.count()
        if done:
            self._notices.notice(" ".join(done))
        if conversations:
            # Last, as it brings the button that takes it back.
            self._erase_conversations()

    def _erase_conversations(self) -> None:
        try:
            ids = [conversation.id for conversation in self._history.conversations(only=_ALL)]
        except PunaError as error:
            self._notices.problem(str(error))
            return
        if (current := self._chat.conversation_id) is not None:
            self._chat.leave(current)
        self._actions.delete(ids)

    def _erase_models(self) -> str:
        """Raise PunaError where something writes to them, or the trash takes them not."""
        if self._models.busy or self._getting.running or self._care.busy:
            raise PunaError("A model is being made, downloaded or moved: wait for it, then erase the models.")
        folder = self._paths.models.resolve()
        for model in folder.rglob("*.gguf"):
            self._models.let_go(str(model))
        try:
            move_to_trash(sorted(folder.iterdir()))
        except OSError as error:
            raise PunaError(f"{folder} can't be read: {error.strerror}.") from error
        finally:
            self._models.refresh()
        return self.tr("The models are in the system's trash: {0} are free once it is emptied.").format(
            in_bytes(self._sizes.parts.get(DataPart.MODELS, 0))
        )
