"""A block of code: its language, a button that copies it, and the coloured text, which scrolls sideways."""

import math

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.colouring import Colouring
from app.ui.highlight import runs
from app.ui.markdown import CodeBlock
from app.ui.panes import Pane
from app.ui.theme import UNIT, Theme

_CHECK_MS = 1500
# Streaming code is coloured anew only when it has grown by this much or by an eighth; until then its end is plain.
_STEP = 400
# Longer code is shown plain at once, and coloured bit by bit.
_AT_ONCE = 4_000


class CodeView(QFrame):
    """A pane like those of `app.ui.panes`."""

    link_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("code")
        self._block = CodeBlock("", "")
        self._coloured = 0
        self.language = QLabel()
        self.language.setProperty("look", "small")
        self.language.setTextFormat(Qt.TextFormat.PlainText)
        self.copy = TextButton(theme, self.tr("Copy"), kind="", icon="copy")
        self.copy.setToolTip(self.tr("Copy the code"))
        self.text = _CodePane(theme)
        self.colouring = Colouring(theme, self.text.document(), self)

        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(UNIT + 4, UNIT // 2, UNIT // 2, 0)
        head.addWidget(self.language)
        head.addStretch()
        head.addWidget(self.copy)
        body = QHBoxLayout()
        body.setContentsMargins(UNIT + 4, 0, UNIT + 4, UNIT)
        body.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(UNIT // 2)
        column.addWidget(self._head)
        column.addLayout(body)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_copied_long_enough)
        self.copy.clicked.connect(self._on_copy)

    def set_block(self, block: CodeBlock) -> None:
        old, self._block = self._block, block
        self.language.setText(block.language)
        grown = len(block.code) - self._coloured
        continues = old.language == block.language and self._coloured > 0 and block.code.startswith(old.code)
        enough = block.closed or grown >= max(_STEP, self._coloured // 8)
        if continues and len(block.code) > (_AT_ONCE if enough else _STEP * 4):
            self.text.append(block.code[len(old.code) :])
            if enough:
                self._colour(anew=False)
        else:
            self._put()

    def restyle(self) -> None:
        if len(self._block.code) > _AT_ONCE:
            self._fit_head()
            self.text.fit_font()
            self._colour(anew=True)
        else:
            self._put()

    def _put(self) -> None:
        """The whole text."""
        self._fit_head()
        self.colouring.stop()
        self._coloured = len(self._block.code)
        is_long = len(self._block.code) > _AT_ONCE
        self.text.show_code(self._block.code, "" if is_long else self._block.language)
        if is_long:
            self._colour(anew=True)

    def _colour(self, anew: bool) -> None:
        self._coloured = len(self._block.code)
        self.colouring.begin(self._block.code, self._block.language, anew)

    def fit(self, width: int) -> None:
        self.text.fit(width - 2 * (UNIT + 4) - 2)
        self._fit_head()
        self.setFixedSize(width, self._head.minimumHeight() + UNIT // 2 + self.text.height() + UNIT + 2)

    def _fit_head(self) -> None:
        """Its button grows with the size of text."""
        self._head.setFixedHeight(self.copy.sizeHint().height() + UNIT // 2)

    def event(self, event: QEvent) -> bool:
        """The button in its head may have grown."""
        if event.type() == QEvent.Type.LayoutRequest and self.width() and self.maximumHeight() == self.minimumHeight():
            self.fit(self.width())
        return super().event(event)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._block.code)
        self.copy.set_icon("check")
        self.copy.setText(self.tr("Copied"))
        self._timer.start(_CHECK_MS)

    def _on_copied_long_enough(self) -> None:
        self.copy.set_icon("copy")
        self.copy.setText(self.tr("Copy"))


class _CodePane(Pane):
    """The text itself: lines are never broken, so a sideways scroll bar appears below long ones."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setLineWrapMode(Pane.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def fit_font(self) -> None:
        super().fit_font()
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))

    def _wanted_font(self) -> QFont:
        return self.theme.code_font()

    def show_code(self, code: str, language: str) -> None:
        self.fit_font()
        cursor = self.textCursor()
        anchor, position, across = cursor.anchor(), cursor.position(), self.horizontalScrollBar().value()
        self.clear()
        writer = QTextCursor(self.document())
        writer.beginEditBlock()
        for run in runs(code, language):
            look = QTextCharFormat()
            if run.kind:
                look.setForeground(QColor(getattr(self.theme.colors, run.kind)))
            writer.insertText(run.text, look)
        writer.endEditBlock()
        if anchor != position:
            end = self.document().characterCount() - 1
            cursor = self.textCursor()
            cursor.setPosition(min(anchor, end))
            cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        self.horizontalScrollBar().setValue(across)

    def append(self, text: str) -> None:
        writer = QTextCursor(self.document())
        writer.movePosition(QTextCursor.MoveOperation.End)
        writer.insertText(text, QTextCharFormat())

    def fit(self, width: int) -> None:
        size = self.document().size()
        bar = self.horizontalScrollBar().sizeHint().height() if size.width() > width else 0
        self.setFixedSize(width, max(math.ceil(size.height()), self.fontMetrics().lineSpacing()) + bar)
