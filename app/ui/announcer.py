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
# With what closes quotations and brackets, and the space.
_LONGEST_STOP = 8
_MARKS = re.compile(r"[*_`#>|]+")
# So little is not worth an announcement of its own.
_SHORTEST = 40


class Announcer(QObject):
    def __init__(self, widget: QWidget, say: Callable[[str], None] | None = None) -> None:
        """Announcements are `widget`'s. `say` is called with them instead, where given."""
        super().__init__(widget)
        self._widget = widget
        self._say = say
        self._message_id: int | None = None
        # Up to where it was told, the last stop that was found, and up to where stops were looked for.
        self._told = self._stop = self._seen = 0

    def follow(self, message_id: int, text: str) -> None:
        """The whole text so far."""
        if message_id != self._message_id:
            self._message_id, self._told, self._stop, self._seen = message_id, 0, 0, 0
        for stop in _STOP.finditer(text, max(self._seen, self._told)):
            self._stop = stop.end()
        self._seen = len(text) - _LONGEST_STOP
        if self._stop - self._told >= _SHORTEST:
            self._tell(text, self._stop)

    def end(self, message_id: int, text: str) -> None:
        """It is complete: what was not told yet. Nothing where the answer was not followed."""
        if message_id == self._message_id:
            self._tell(text, len(text))
            self._message_id = None

    def _tell(self, text: str, end: int) -> None:
        begin, self._told = self._told, end
        if self._say is None and not QAccessible.isActive():
            return
        words = " ".join(_MARKS.sub(" ", text[begin:end]).split())
        if words:
            (self._say or self._announce)(words)

    def _announce(self, words: str) -> None:
        event = QAccessibleAnnouncementEvent(self._widget, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
