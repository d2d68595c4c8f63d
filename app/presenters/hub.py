"""The hub on the screen: what was found, the model that is looked at, and the queue of those that are being got."""

from functools import partial

from PySide6.QtCore import QObject

from app.control.computer import most_parameters
from app.control.found_models import FoundModels
from app.control.get_models import GetModels
from app.control.hub import HubController
from app.control.models import ModelsController
from app.control.sign_in import SignIn
from app.core.hub import FoundModel, HubModel, Proposal
from app.core.wanted_model import WantedModel
from app.presenters.notices import Notices
from app.ui.download_card import DownloadCard
from app.ui.main_window import MainWindow
from app.ui.numerals import in_bytes
from app.ui.sentences import said
from app.ui.theme import Theme


class HubPresenter(QObject):
    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        hub: HubController,
        getting: GetModels,
        found: FoundModels,
        sign_in: SignIn,
        models: ModelsController,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._hub = hub
        self._getting = getting
        self._found = found
        self._sign_in = sign_in
        self._models = models
        self._notices = notices
        self._cards: list[DownloadCard] = []
        page = window.models.discover
        page.search_requested.connect(hub.search)
        page.model_chosen.connect(self._on_model_chosen)
        page.details.taken.connect(hub.take)
        page.details.sign_in_requested.connect(self._on_sign_in_requested)
        sign_in.signed_in.connect(self._on_signed_in)
        sign_in.problem.connect(notices.problem)
        window.models.discover_opened.connect(self._on_discover_opened)
        hub.found.connect(self._on_found)
        hub.busy_changed.connect(page.set_busy)
        hub.looked_at.connect(self._on_looked_at)
        hub.problem.connect(notices.problem)
        hub.went_online.connect(self._on_went_online)
        hub.taken.connect(self._on_taken)
        window.settings.changed.connect(self._on_setting_changed)
        getting.changed.connect(self._on_queue_changed)
        getting.progressed.connect(self._on_progressed)
        getting.ready.connect(self._on_ready)
        getting.source_left.connect(self._on_source_left)

    def _on_discover_opened(self) -> None:
        self._window.models.discover.set_most_parameters(most_parameters())
        self._hub.show_catalogue()

    def _on_sign_in_requested(self) -> None:
        if token := self._window.ask_token():
            self._sign_in.start(token)

    def _on_signed_in(self, account: str, note: str) -> None:
        words = self.tr("Signed in as {0}.").format(account)
        self._notices.notice(f"{words} {note}" if note else words)
        if name := self._window.models.discover.current_name():
            self._hub.look(name)

    def _on_found(self, models: list[FoundModel], note: str) -> None:
        self._found.set_models(models)
        self._window.models.discover.set_note(said(note))

    def _on_model_chosen(self, name: str) -> None:
        self._window.models.discover.details.show_hint(self.tr("Looking at {0}…").format(name))
        self._hub.look(name)

    def _on_looked_at(self, model: HubModel) -> None:
        self._window.models.discover.details.show_model(model)

    def _on_went_online(self) -> None:
        self._window.settings.set_values({"stay_offline": False})
        self._notices.notice(
            self.tr("“Stay offline” is off now, because you asked for the hub. Every connection is in the ledger."),
            self.tr("Stay offline again"),
            self._stay_offline,
        )

    def _stay_offline(self) -> None:
        self._window.settings.changed.emit("stay_offline", True)
        self._notices.clear()

    def _on_taken(self, model: HubModel, proposal: Proposal) -> None:
        self._getting.add(model, proposal)

    def _on_setting_changed(self, name: str, value: object) -> None:
        if name == "stay_offline" and not value:
            self._getting.go_on()

    def _on_queue_changed(self, models: list[WantedModel]) -> None:
        while len(self._cards) > len(models):
            self._window.remove_job_card(self._cards.pop())
        while len(self._cards) < len(models):
            at = len(self._cards)
            card = DownloadCard(self._theme)
            card.pause_requested.connect(partial(self._getting.pause, at))
            card.resume_requested.connect(partial(self._resume, at))
            card.remove_requested.connect(partial(self._getting.remove, at))
            self._cards.append(card)
            self._window.add_job_card(card)
        for card, model in zip(self._cards, models, strict=True):
            card.show_model(model)

    def _resume(self, at: int) -> None:
        self._hub.go_online()
        self._getting.resume(at)

    def _on_progressed(self, at: int, fraction: float, text: str, left: str) -> None:
        if at < len(self._cards):
            self._cards[at].set_progress(fraction, text, left)

    def _on_ready(self, path: str, name: str) -> None:
        self._models.refresh()
        self._models.choose(path)
        self._notices.notice(self.tr("{0} is ready.").format(name), self.tr("Chat with it"), self._go_to_chat)

    def _go_to_chat(self) -> None:
        self._window.show_place("chat")
        self._notices.clear()

    def _on_source_left(self, name: str, folder: str, size: int) -> None:
        words = self.tr("{0} is ready. Its downloaded source is not needed any more.").format(name)
        self._notices.notice(
            words, self.tr("Free {0}").format(in_bytes(size)), partial(self._remove_source, folder, size)
        )

    def _remove_source(self, folder: str, size: int) -> None:
        self._getting.remove_source(folder)
        self._notices.notice(self.tr("{0} are free now.").format(in_bytes(size)))
