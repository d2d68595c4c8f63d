"""Text that fits its place: one line shortened with an ellipsis, or wrapped lines."""

import re
import unicodedata

from PySide6.QtCore import QEvent, QMargins, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QStylePainter, QWidget

_BREAK = "\u200b"


class Label(QLabel):
    """Keeps the margins that set it off. Qt takes them away where another style sheet comes while there is no room for
    them, as in what is just being laid out.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._margins: QMargins | None = None

    def set_off(self, left: int, top: int, right: int, bottom: int) -> None:
        self._margins = QMargins(left, top, right, bottom)
        self.setContentsMargins(self._margins)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._margins is not None:
            self.setContentsMargins(self._margins)


class ElidedLabel(Label):
    """One line of plain text, shortened on the right; the tooltip tells the whole where something is missing."""

    def __init__(self, text: str = "", style: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._details = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if style:
            self.setProperty("look", style)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._tell_rest()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOption()
        option.initFrom(self)
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        # On the side where the window begins, but read in its own direction: a path keeps its slashes.
        painter.setLayoutDirection(direction_of(self.text()))
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            bool(option.state & QStyle.StateFlag.State_Enabled),
            self._shown(),
            self.foregroundRole(),
        )

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def set_details(self, details: str) -> None:
        """What the tooltip and screen readers tell besides."""
        self._details = details
        self.setAccessibleDescription(details)
        self._tell_rest()

    def _tell_rest(self) -> None:
        whole = self.text() if self._shown() != self.text() else ""
        self.setToolTip("\n".join(filter(None, (whole, self._details))))


class BreakableLabel(QLabel):
    """Wrapped lines, which may also break within the name of a file and a word without an end, such as a checksum;
    `text`, screen readers and what is copied know nothing of that.
    """

    def __init__(self, style: str = "", parent: QWidget | None = None, longest: int = 31) -> None:
        """`longest` is the word, in letters, that need not be broken."""
        super().__init__(parent)
        self._whole = ""
        self._long_word = re.compile(rf"\w{{{longest + 1},}}")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if style:
            self.setProperty("look", style)

    def setText(self, text: str) -> None:
        self._whole = text
        # Zero-width spaces after what joins the parts of a name, but not within a number.
        parts = re.sub(r"(?<=[-_./\\])(?!(?<=\d\.)\d)(?=\w)", _BREAK, text)
        super().setText(self._long_word.sub(lambda word: _BREAK.join(re.findall(r".{1,8}", word[0])), parts))
        self.setAccessibleName(text)

    def let_select(self) -> None:
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        QGuiApplication.clipboard().dataChanged.connect(self._on_copied)

    def _on_copied(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self.hasSelectedText() and _BREAK in clipboard.text():
            clipboard.setText(clipboard.text().replace(_BREAK, ""))

    def text(self) -> str:
        return self._whole


def wrapped_label(text: str, style: str = "", parent: QWidget | None = None) -> Label:
    """Plain text on as many lines as it needs."""
    label = Label(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # Qt would put Latin words, such as a model's name, on the other side, far from what they belong to.
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    if style:
        label.setProperty("look", style)
    return label


def direction_of(text: str) -> Qt.LayoutDirection:
    """Of the first letter that has one; the window's where none has."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return Qt.LayoutDirection.LeftToRight if kind == "L" else Qt.LayoutDirection.RightToLeft
    return QGuiApplication.layoutDirection()
