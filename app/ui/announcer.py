"""Tells screen readers of an answer that streams in: politely, in whole sentences, and not token by token.

Knows only the text so far. Does nothing where no screen reader runs.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

# Where one may stop reading: the end of a sentence that something follows, or of a line.
_STOP = re.compile(r"[.!?…]['\")\]]*(?=\s)|[。！？]|\n")
_MARKS = re.compile(r"[*_`#>|]+")
# So little is not worth an announcement of its own.
_SHORTEST = 40


class Announcer(QObject):
    def __init__(self, widget: QWidget, say: Callable[[str], None] | None = None) -> None:
        """Announcements are `widget`'s. `say` is called with them instead, where given."""
        super().__init__(widget)
        self._widget = widget
        self._say = say or self._announce
        self._message_id: int | None = None
        self._told = 0

    def follow(self, message_id: int, text: str) -> None:
        """The whole text so far."""
        if message_id != self._message_id:
            self._message_id, self._told = message_id, 0
        end = max((stop.end() for stop in _STOP.finditer(text, self._told)), default=self._told)
        if end - self._told >= _SHORTEST:
            self._tell(text, end)

    def end(self, message_id: int, text: str) -> None:
        """It is complete: what was not told yet. Nothing where the answer was not followed."""
        if message_id == self._message_id:
            self._tell(text, len(text))
            self._message_id = None

    def _tell(self, text: str, end: int) -> None:
        words = " ".join(_MARKS.sub(" ", text[self._told : end]).split())
        self._told = end
        if words:
            self._say(words)

    def _announce(self, words: str) -> None:
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._widget, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)
