"""Finds words in the open conversation: looks through its messages a few at a time, and leads from place to place.

Knows the transcript and the bar, and nothing of where messages come from.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from app.core.conversation import StoredMessage
from app.core.find_text import fold, may_have
from app.ui.find_bar import FindBar
from app.ui.transcript import TranscriptView
from app.ui.visible_text import visible_texts

# What is looked through between two events, so that typing is never held.
_AT_A_TIME_S = 0.01


class Finder(QObject):
    def __init__(self, transcript: TranscriptView, bar: FindBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._bar = bar
        self._words = ""
        self._conversation_id: int | None = None
        self._messages: list[StoredMessage] = []
        # Places in each message, by its id; and what was made of its text, which is not made twice.
        self._counts: dict[int, int] = {}
        self._texts: dict[int, tuple[str, tuple[str, ...]]] = {}
        # Numbers of messages: those from `_first` on come first, then those above it upwards.
        self._waiting: Iterator[int] = iter(())
        self._first = 0
        # The place that is shown: a message's id and the number within it.
        self._at: tuple[int, int] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look)
        bar.asked.connect(self._on_asked)
        bar.stepped.connect(self._on_stepped)
        bar.closed.connect(self._on_closed)
        transcript.changed.connect(self._on_changed)
        # Widgets take their new heights by events, which come first.
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._on_laid_out)
        transcript.laid_out.connect(self._again.start)

    def _on_asked(self, typed: str) -> None:
        self._words = fold(typed).text if typed.strip() else ""
        self._at = None
        self._transcript.mark(self._words)
        self._begin()

    def _on_stepped(self, step: int) -> None:
        places = [
            (message.id, number) for message in self._messages for number in range(self._counts.get(message.id, 0))
        ]
        if not places:
            return
        if self._at in places:
            self._go(places[(places.index(self._at) + step) % len(places)])
        else:
            self._go(places[0 if step > 0 else -1])

    def _on_closed(self) -> None:
        self._timer.stop()
        self._words = ""
        self._transcript.mark("")
        self._texts.clear()

    def _on_changed(self) -> None:
        if self._bar.isHidden():
            return
        messages = self._transcript.messages()
        if not messages or messages[0].conversation_id != self._conversation_id:
            self._bar.leave()
        elif self._words:
            self._begin()

    def _on_laid_out(self) -> None:
        """Lines are elsewhere now: what was found is brought into view again."""
        if not self._bar.isHidden() and self._at is not None:
            self._go(self._at)

    def _begin(self) -> None:
        """Look through all messages, beginning with what is in view."""
        self._messages = self._transcript.messages()
        self._conversation_id = self._messages[0].conversation_id if self._messages else None
        self._counts = {}
        if not self._words:
            self._timer.stop()
            self._bar.show_nothing()
            return
        first = self._transcript.first_in_view()
        self._first = next((place for place, message in enumerate(self._messages) if message.id == first), 0)
        self._waiting = iter([*range(self._first, len(self._messages)), *reversed(range(self._first))])
        self._timer.start()
        self._look()

    def _look(self) -> None:
        until = time.monotonic() + _AT_A_TIME_S
        for place in self._waiting:
            message = self._messages[place]
            known = message.id in self._texts or may_have(message.content, self._words)
            count = sum(text.count(self._words) for text in self._texts_of(message)) if known else 0
            if count:
                self._counts[message.id] = count
                if self._at is None:
                    self._go((message.id, count - 1 if place < self._first else 0))
            if time.monotonic() > until:
                break
        else:
            self._timer.stop()
        self._tell()

    def _texts_of(self, message: StoredMessage) -> tuple[str, ...]:
        known = self._texts.get(message.id)
        if known is None or known[0] != message.content:
            texts = tuple(fold(text).text for text in visible_texts(message.role, message.content))
            known = self._texts[message.id] = (message.content, texts)
        return known[1]

    def _go(self, place: tuple[int, int]) -> None:
        self._at = place
        self._transcript.show_marked(*place)
        self._tell()

    def _tell(self) -> None:
        before = 0
        number = 0
        for message in self._messages:
            if self._at is not None and message.id == self._at[0] and self._at[1] < self._counts.get(message.id, 0):
                number = before + self._at[1] + 1
            before += self._counts.get(message.id, 0)
        self._bar.show_place(number, before, self._timer.isActive())
