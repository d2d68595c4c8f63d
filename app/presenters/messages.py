"""What can be done with a message of the transcript, through its menu."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt

from app.control.chat import ChatController
from app.control.engine_client import EngineClient
from app.control.models import ModelsController
from app.errors import PunaError
from app.presenters.notices import Notices
from app.storage.forks import Forks
from app.storage.library import LibraryModel
from app.storage.saved_things import SavedThings
from app.ui.main_window import MainWindow
from app.ui.message_details import DetailsCard, detail_lines
from app.ui.message_menu import MessageMenu
from app.ui.theme import Theme


class MessagesPresenter(QObject):
    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        chat: ChatController,
        models: ModelsController,
        engine: EngineClient,
        templates: SavedThings,
        forks: Forks,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._chat = chat
        self._models = models
        self._engine = engine
        self._templates = templates
        self._forks = forks
        self._notices = notices
        self._library: list[LibraryModel] = []
        models.models_changed.connect(self._on_models_changed)
        window.transcript.menu_requested.connect(self._on_menu_requested)
        window.transcript.go_on_requested.connect(chat.go_on)
        window.commands.connect_all({"go-on": chat.go_on_with_last})

    def _on_models_changed(self, models: list[LibraryModel]) -> None:
        self._library = models

    def _on_menu_requested(self, message_id: int, at: QPoint) -> None:
        message = self._window.transcript.message(message_id)
        if message is None:
            return
        may_go_on = message.is_cut_off and self._window.transcript.messages()[-1].id == message_id
        models, templates = self._other_models(), self._all_templates()
        menu = MessageMenu(self._theme, message, models, templates, may_go_on, self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.again_requested.connect(partial(self._chat.regenerate, message_id))
        menu.model_chosen.connect(partial(self._answer_with, message_id))
        menu.template_chosen.connect(partial(self._chat.regenerate, message_id))
        menu.go_on_requested.connect(partial(self._chat.go_on, message_id))
        menu.fork_requested.connect(partial(self._new_chat_from, message_id))
        menu.details_requested.connect(partial(self._show_details, message_id, at))
        menu.popup(at)

    def _new_chat_from(self, message_id: int) -> None:
        self._window.tuning.keep_now()
        try:
            conversation_id = self._forks.up_to(message_id)
        except PunaError as error:
            self._notices.problem(str(error))
            return
        self._chat.open(conversation_id)
        self._chat.conversations_changed.emit()
        self._window.composer.focus()

    def _show_details(self, message_id: int, at: QPoint) -> None:
        message = self._window.transcript.message(message_id)
        if message is None:
            return
        titles = dict(self._all_templates())
        template = titles.get(message.template or "", self.tr("One of your own"))
        card = DetailsCard(self._theme, detail_lines(message, template), self._window)
        card.show_at(self._window.mapFromGlobal(at))

    def _answer_with(self, message_id: int, path: str) -> None:
        """The answer waits until the model is there."""
        self._models.choose(path)
        self._chat.regenerate(message_id)

    def _other_models(self) -> list[tuple[str, str, str]]:
        return [
            (str(model.path), model.name, model.detail)
            for model in self._library
            if model.problem is None and str(model.path) != self._engine.model_path
        ]

    def _all_templates(self) -> list[tuple[str, str]]:
        own = [("", self.tr("The model's own"))]
        try:
            saved = [(item.body, item.name) for item in self._templates.all()]
        except PunaError as error:
            self._notices.problem(str(error))
            saved = []
        return [*own, *saved, *self._models.templates()]
