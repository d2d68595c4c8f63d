"""Every job on the screen: a card while it runs, and what came of it until a person puts that aside.

Knows how a job goes on and ends; what it makes, and what can be done with that, whoever starts it tells.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.control.job import Job
from app.ui.job_card import JobCard
from app.ui.main_window import MainWindow
from app.ui.sentences import sentence
from app.ui.theme import Theme


@dataclass(frozen=True)
class JobOutcome:
    """In a sentence. `action` is what can be done with it, and `on_action` does that; the card goes then."""

    text: str
    action: str = ""
    on_action: Callable[[], None] | None = None


class JobsPresenter(QObject):
    ended = Signal(str, str, float)  # title, a sentence, and how many seconds it took; not of what was cancelled

    def __init__(self, theme: Theme, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._begun: dict[JobCard, float] = {}

    def follow(self, job: Job, title: str, outcome: Callable[[dict[str, Any]], JobOutcome | None]) -> JobCard:
        """Show a job that has just started. `outcome` of its result is shown when it is done; None for nothing."""
        card = self.begin(title, job.cancel)
        job.progressed.connect(card.set_progress)
        job.done.connect(lambda result: self.finish(card, outcome(result)))
        job.failed.connect(lambda text: self.fail(card, text))
        job.cancelled.connect(lambda: self.drop(card))
        return card

    def begin(self, title: str, cancel: Callable[[], object]) -> JobCard:
        """A card for what is no job of its own; it ends with `finish`, `fail` or `drop`."""
        card = JobCard(self._theme, title)
        self._begun[card] = time.monotonic()
        card.cancel_requested.connect(cancel)
        card.dismissed.connect(lambda: self._window.remove_job_card(card))
        self._window.add_job_card(card)
        return card

    def finish(self, card: JobCard, outcome: JobOutcome | None) -> None:
        if card not in self._begun:
            return
        if outcome is None or not outcome.text:
            self.drop(card)
            return
        if outcome.on_action is not None:
            card.action_triggered.connect(outcome.on_action)
            card.action_triggered.connect(card.dismissed)
        card.set_finished(outcome.text, outcome.action)
        self._end(card, outcome.text)

    def fail(self, card: JobCard, text: str) -> None:
        if card in self._begun:
            card.set_failed(sentence(text))
            self._end(card, sentence(text))

    def drop(self, card: JobCard) -> None:
        """It was cancelled, or there is nothing to say."""
        if self._begun.pop(card, None) is not None:
            self._window.remove_job_card(card)

    def _end(self, card: JobCard, text: str) -> None:
        seconds = time.monotonic() - self._begun.pop(card)
        self.ended.emit(card.title.text(), text, seconds)
