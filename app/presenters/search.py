"""Finding in all conversations on the screen: the card, what it finds, and the way to a place."""

from PySide6.QtCore import QObject

from app.control.chat import ChatController
from app.control.history_search import HistorySearch
from app.control.hit_list import HitList
from app.core.search import SearchHit, SearchResult
from app.ui.main_window import MainWindow
from app.ui.search_panel import SearchPanel


class SearchPresenter(QObject):
    def __init__(
        self,
        window: MainWindow,
        panel: SearchPanel,
        hits: HitList,
        search: HistorySearch,
        chat: ChatController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._panel = panel
        self._hits = hits
        self._chat = chat
        window.sidebar.menu.search_requested.connect(panel.open)
        panel.opened.connect(search.ask_choices)
        panel.asked.connect(search.find)
        panel.chosen.connect(self._on_chosen)
        search.found.connect(self._on_found)
        search.choices_found.connect(panel.set_choices)
        search.problem.connect(panel.show_problem)

    def _on_found(self, words: str, result: SearchResult) -> None:
        self._hits.set_hits(result.hits)
        self._panel.show_result(words, result)

    def _on_chosen(self, hit: SearchHit) -> None:
        self._window.tuning.keep_now()
        self._window.show_place("chat")
        if hit.conversation_id != self._chat.conversation_id:
            self._chat.open(hit.conversation_id)
        if hit.message_id is not None:
            if not self._window.transcript.reveal(hit.message_id):
                self._chat.show_branch(hit.message_id)
                self._window.transcript.reveal(hit.message_id)
        else:
            self._window.composer.focus()
