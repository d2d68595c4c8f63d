"""A plain text field that grows with its text, from one line to a limit, then scrolls."""

import math

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from app.core.attachment_size import MAX_CHARACTERS
from app.ui.labels import direction_of

# Laying out more in a field would hold the window for longer than one notices.
FIELD_LIMIT = 300_000
# A line longer than this is laid out as one piece, slowly: the height is then not measured but the limit.
_LONG = 20_000
_LONG_WORD = 5_000
_SEEN_FOR_DIRECTION = 200


class GrowingEdit(QPlainTextEdit):
    """Signals: `accepted()`, `cancelled()` on Esc, `focus_changed(bool)`, `paste_refused(int)` with the paste's length;
    `long_pasted(str)`, `files_pasted(list)` of paths and `picture_pasted()` of what is not inserted.

    With `enter_accepts`, Enter accepts and Shift+Enter breaks the line; without, Ctrl+Enter accepts. Enter that ends an
    input method's composition never accepts.
    """

    accepted = Signal()
    cancelled = Signal()
    focus_changed = Signal(bool)
    paste_refused = Signal(int)

    long_pasted = Signal(str)
    files_pasted = Signal(list)
    picture_pasted = Signal()

    def __init__(
        self, max_lines: int, enter_accepts: bool, longest_paste: int = 0, parent: QWidget | None = None
    ) -> None:
        """A paste longer than `longest_paste` is not inserted but told; 0: none is."""
        super().__init__(parent)
        self._longest_paste = longest_paste
        self._max_lines = max_lines
        self._enter_accepts = enter_accepts
        self._composing = False
        self._font: QFont | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._choose_side)
        self.textChanged.connect(self._fit)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def setPlaceholderText(self, text: str) -> None:
        super().setPlaceholderText(text)
        self._fit()

    def keep_font(self, font: QFont) -> None:
        """Have this one until told of another: a new style sheet would bring back an earlier one without a word."""
        self._font = font
        for each in (self, self.viewport()):  # the placeholder is painted in the latter's
            each.setFont(font)
        self.document().setDefaultFont(font)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            if self._font is not None and self.font().pixelSize() != self._font.pixelSize():
                self.setFont(self._font)
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height(1, self._usual_line_height()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words only, whatever else the clipboard offers. Files and pictures are told where long pastes are."""
        if (
            self._longest_paste
            and source.hasUrls()
            and (paths := [url.toLocalFile() for url in source.urls() if url.isLocalFile()])
        ):
            self.files_pasted.emit(paths)
            return
        if not source.hasText():
            if self._longest_paste and source.hasImage():
                self.picture_pasted.emit()
            return
        text = source.text()
        if self._longest_paste < len(text) <= MAX_CHARACTERS and self._longest_paste:
            self.long_pasted.emit(text)
            return
        self.insert_text(text)

    def insert_text(self, text: str) -> None:
        """At the cursor, however long, up to what the field takes; one step of its undo."""
        if len(text) + self.document().characterCount() > FIELD_LIMIT:
            self.paste_refused.emit(len(text))
            return
        self._choose_wrapping(text)
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or bool(self._longest_paste and (source.hasUrls() or source.hasImage()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are the window's; only words may be dropped here."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def set_text(self, text: str) -> None:
        self._choose_wrapping(text)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._composing:
                return
            wanted = Qt.KeyboardModifier.NoModifier if self._enter_accepts else Qt.KeyboardModifier.ControlModifier
            if modifiers in (wanted, Qt.KeyboardModifier.ControlModifier):
                self.accepted.emit()
                return
            # Shift+Enter would insert a line separator, which is not a new line in the text.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        if _is_escape(event) and not self._composing:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc within a field is the field's, whatever the window uses it for."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        handled = super().event(event)
        if event.type() == QEvent.Type.Resize and self.viewport().height() != self.contentsRect().height():
            # Its text has wanted another height within the resize, of which Qt does not tell the viewport.
            super().event(QEvent(QEvent.Type.LayoutRequest))
        return handled

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self.hasFocus():
            # Where one writes stays in sight when lines break elsewhere.
            self.ensureCursorVisible()

    def _fit(self) -> None:
        lines = self._visual_lines()
        usual, line = self._usual_line_height(), self._line_height()
        height = self._wanted_height(min(max(lines, 1), self._max_lines), max(line, usual))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        # A single line that is lower than usual, such as one of emoji, stands in the middle all the same.
        above = max(round((usual - line) / 2), 0) if lines == 1 else 0
        if above != self.viewportMargins().top():
            self.setViewportMargins(0, above, 0, 0)
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > self._max_lines else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)

    def _choose_wrapping(self, text: str) -> None:
        """Before `text` comes in: looking for word boundaries costs the square of a word's length."""
        if max(map(len, text.split()), default=0) > _LONG_WORD:
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        elif self.document().isEmpty():
            self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def _choose_side(self) -> None:
        """Where its first letter that has a direction begins: Qt leaves text of every script at the left."""
        words, block = "", self.document().begin()
        while block.isValid() and len(words) < _SEEN_FOR_DIRECTION:
            words += block.text()[:_SEEN_FOR_DIRECTION]
            block = block.next()
        begins_at_right = direction_of(words[:_SEEN_FOR_DIRECTION]) == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if begins_at_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _visual_lines(self) -> int:
        if self.document().characterCount() > _LONG:
            return self._max_lines + 1
        if self.document().isEmpty():
            return self._lines_of_placeholder()
        # QPlainTextDocumentLayout gives its height in lines.
        return round(self.document().size().height())

    def _lines_of_placeholder(self) -> int:
        """It is drawn on as many lines as it needs, and would end at the field's edge otherwise."""
        margin = math.ceil(self.document().documentMargin())
        room = QRect(0, 0, max(self.viewport().width() - 2 * margin, 1), 1)
        metrics = self.fontMetrics()
        height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText()).height()
        return round(height / metrics.lineSpacing())

    def _usual_line_height(self) -> int:
        return math.ceil(QFontMetricsF(self.font()).height())

    def _line_height(self) -> float:
        """Of the text's first lines: other scripts are of other fonts, whose lines are higher, or of emoji lower."""
        if self.document().isEmpty() or self.document().characterCount() > _LONG:
            return self._usual_line_height()
        height, count = 0.0, 0
        block = self.document().begin()
        while block.isValid() and count < self._max_lines * 2:
            height += self.blockBoundingRect(block).height()
            count += max(block.lineCount(), 1)
            block = block.next()
        if not block.isValid():
            height -= self.document().documentMargin()  # which Qt counts to the last of them
        return height / count

    def _wanted_height(self, lines: int, line: float) -> int:
        return round(lines * line + 2 * self.document().documentMargin() + 2)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier
