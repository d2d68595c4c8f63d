"""Searching in a thread with a connection of its own, so that whoever types never waits. The newest question wins."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.core.search import SearchChoices, SearchFilter, SearchResult
from app.storage.database import Database, HistoryError
from app.storage.search import Search


class SearchThread:
    """Begins with the first question. `told` is called in the thread: with the number of the question and its result,
    with (0, SearchChoices), or with (0, a sentence) where the history can't be searched.
    """

    def __init__(self, history: Path, told: Callable[[int, SearchResult | SearchChoices | str], object]) -> None:
        self._history = history
        self._told = told
        self._changed = threading.Condition()
        self._question: tuple[int, str, SearchFilter] | None = None
        self._wants_choices = False
        self._stopped = False
        self._working: sqlite3.Connection | None = None  # only while it answers a question
        self._thread: threading.Thread | None = None
        self._ended = False

    def find(self, number: int, words: str, only: SearchFilter) -> None:
        """What was asked before is not answered any more, unless it has been."""
        with self._changed:
            self._question = number, words, only
            if self._working is not None:
                self._working.interrupt()
            self._wake()

    def ask_choices(self) -> None:
        with self._changed:
            self._wants_choices = True
            self._wake()

    def stop(self) -> None:
        """Wait for the end of the thread. Safe to call twice, and without any question."""
        with self._changed:
            self._stopped = True
            if self._working is not None:
                self._working.interrupt()
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def _wake(self) -> None:
        if self._stopped:
            return
        if self._thread is None or self._ended:
            self._ended = False
            self._thread = threading.Thread(target=self._run, name="history search", daemon=True)
            self._thread.start()
        self._changed.notify()

    def _run(self) -> None:
        try:
            with closing(Database(self._history)) as database:
                search = Search(database)
                while self._answer_one(search, database.connection):
                    pass
        except HistoryError as error:
            with self._changed:
                self._question, self._wants_choices, self._ended = None, False, True
            self._told(0, str(error))

    def _answer_one(self, search: Search, connection: sqlite3.Connection) -> bool:
        """Wait for a question and answer it; False when there will be no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._question is not None or self._wants_choices)
            if self._stopped:
                return False
            question, self._question = self._question, None
            choices, self._wants_choices = self._wants_choices, False
            self._working = connection if question is not None else None
        if choices:
            self._told(0, search.choices())
        if question is None:
            return True
        number, words, only = question
        try:
            result = search.find(words, only)
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_INTERRUPT:
                raise
            return True
        finally:
            with self._changed:
                self._working = None
        self._told(number, result)
        return True
