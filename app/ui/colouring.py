"""Colours for code that is shown already: a few milliseconds at a time, from its beginning on.

Knows a document and the code in it; what is coloured as it was before is left alone.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from app.ui.highlight import Run, runs_of_beginning
from app.ui.theme import Theme

_SLICE_S = 0.006
_NEXT_AFTER_MS = 10


class Colouring(QObject):
    def __init__(self, theme: Theme, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document = document
        self._runs: Iterator[Run] = iter(())
        # Where each run begins that the document shows, and of which kind it is; where the last of them ends.
        self._shown: list[tuple[int, str]] = []
        self._shown_end = 0
        self._number = self._at = 0
        self._timer = QTimer(self, interval=_NEXT_AFTER_MS)
        self._timer.timeout.connect(self._on_turn)

    @property
    def going_on(self) -> bool:
        return self._timer.isActive()

    def begin(self, code: str, language: str, anew: bool) -> None:
        """Colour `code`, which the document shows. `anew`: what it has of colours is to be replaced, or it has none."""
        if anew:
            self.stop()
        elif not self._shown:
            # Somebody else has coloured what there was.
            self._shown_end = self._document.characterCount()
        self._runs = runs_of_beginning(code, language)
        self._number = self._at = 0
        self._timer.start()

    def stop(self) -> None:
        """And forget what was coloured."""
        self._timer.stop()
        self._shown.clear()
        self._shown_end = 0

    def _on_turn(self) -> None:
        end = time.perf_counter() + _SLICE_S
        writer = QTextCursor(self._document)
        writer.beginEditBlock()
        while time.perf_counter() < end:
            run = next(self._runs, None)
            if run is None:
                self._timer.stop()
                break
            self._colour(writer, run)
        writer.endEditBlock()

    def _colour(self, writer: QTextCursor, run: Run) -> None:
        begin = self._at
        # A document counts a character beyond the first 65,536 as two.
        self._at += len(run.text) if run.text.isascii() else len(run.text) + sum(each > "\uffff" for each in run.text)
        known = self._number < len(self._shown) and self._shown[self._number] == (begin, run.kind)
        next_at = self._shown[self._number + 1][0] if self._number + 1 < len(self._shown) else self._shown_end
        if not known or next_at != self._at:
            del self._shown[self._number :]
            self._shown.append((begin, run.kind))
            # What never was coloured is plain.
            if run.kind or begin < self._shown_end:
                look = QTextCharFormat()
                if run.kind:
                    look.setForeground(QColor(getattr(self._theme.colors, run.kind)))
                writer.setPosition(begin)
                writer.setPosition(self._at, QTextCursor.MoveMode.KeepAnchor)
                writer.setCharFormat(look)
            self._shown_end = max(self._shown_end, self._at)
        self._number += 1
