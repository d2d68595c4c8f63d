"""Jinja in a text field, lightly coloured: statements, expressions, comments, strings. Nothing is executed here."""

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.ui.theme import Theme

_PARTS = (
    (re.compile(r"\{#.*?(?:#\}|$)"), "comment"),
    (re.compile(r"\{%.*?(?:%\}|$)"), "keyword"),
    (re.compile(r"\{\{.*?(?:\}\}|$)"), "function"),
)
_STRING = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")
# A line this long is none that a person looks at, and each costs time whenever it changes.
_LONGEST = 5000


class JinjaHighlighter(QSyntaxHighlighter):
    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme

    def highlightBlock(self, text: str) -> None:
        if len(text) > _LONGEST:
            return
        for pattern, kind in _PARTS:
            for match in pattern.finditer(text):
                self._paint(text, match.start(), match.end(), kind)
                if kind != "comment":
                    for string in _STRING.finditer(text, match.start(), match.end()):
                        self._paint(text, string.start(), string.end(), "string")

    def _paint(self, text: str, start: int, end: int, kind: str) -> None:
        look = QTextCharFormat()
        look.setForeground(QColor(getattr(self._theme.colors, kind)))
        # Qt counts UTF-16.
        begin = len(text[:start].encode("utf-16-le", "surrogatepass")) // 2
        length = len(text[start:end].encode("utf-16-le", "surrogatepass")) // 2
        self.setFormat(begin, length, look)
