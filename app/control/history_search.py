"""Looks for words in the history while they are typed: joins the thread that searches with Qt."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.search import SearchChoices, SearchFilter, SearchResult
from app.storage.search_thread import SearchThread

# Letters that follow one another quickly are one question.
_PAUSE_MS = 40


class HistorySearch(QObject):
    """`find` is answered once, by `found` or `problem`, unless it is asked again meanwhile."""

    found = Signal(str, SearchResult)  # the words that were asked for, and what there is
    choices_found = Signal(SearchChoices)
    problem = Signal(str)  # a sentence
    # Emitted in the thread that searches; connected to a slot here, so that everything else happens in ours.
    _told = Signal(int, object)

    def __init__(self, history: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = SearchThread(history, self._told.emit)
        self._number = 0
        self._words = ""
        self._only = SearchFilter()
        self._told.connect(self._on_told)
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)

    def find(self, words: str, only: SearchFilter) -> None:
        self._number += 1
        self._words, self._only = words, only
        self._timer.start()

    def ask_choices(self) -> None:
        """What there is to filter by; answered by `choices_found`."""
        self._thread.ask_choices()

    def stop(self) -> None:
        """Safe to call twice."""
        self._timer.stop()
        self._thread.stop()

    def _ask(self) -> None:
        self._thread.find(self._number, self._words, self._only)

    def _on_told(self, number: int, told: SearchResult | SearchChoices | str) -> None:
        if isinstance(told, SearchChoices):
            self.choices_found.emit(told)
        elif isinstance(told, str):
            self.problem.emit(told)
        elif number == self._number:
            self.found.emit(self._words, told)
