"""The bar above the transcript in which words are typed that are looked for in the open conversation.

Knows words and numbers; what is looked through, and how a place is shown, is the business of whoever listens.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from app.ui.buttons import IconButton
from app.ui.numerals import integer
from app.ui.theme import UNIT, Theme

_FIELD_WIDTH = UNIT * 44


class FindBar(QFrame):
    """Signals: `asked(str)` while it is typed and when the bar opens, `stepped(int)` with 1 for the next place and -1
    for the one before, `closed()`.

    Enter goes to the next place, Shift+Enter to the one before, Esc closes and gives the focus back.
    """

    asked = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.setObjectName("header")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this conversation"))
        self.field.setAccessibleName(self.tr("Find in this conversation"))
        self.field.setMaxLength(500)
        self.field.setMaximumWidth(_FIELD_WIDTH)
        self.count = QLabel()
        self.count.setProperty("look", "small")
        self.previous = IconButton(theme, "chevron-up", self.tr("Previous place (Shift+Enter)"))
        self.next = IconButton(theme, "chevron-down", self.tr("Next place (Enter)"))
        self.close_button = IconButton(theme, "x", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT * 2, UNIT // 2, UNIT + 4, UNIT // 2)
        row.setSpacing(UNIT)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addStretch()
        row.addWidget(self.close_button)
        self.field.textChanged.connect(self.asked)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.leave)
        self.show_nothing()
        self.hide()

    def open(self) -> None:
        """With what was looked for last ready to be typed over."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.asked.emit(self.field.text())

    def leave(self) -> None:
        """Close, and give the focus back to whoever had it."""
        if self.isHidden():
            return
        focused = self.window().focusWidget()
        before, self._before = self._before, None
        # A message that had it may be gone.
        if focused is not None and self.isAncestorOf(focused) and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.closed.emit()

    def show_nothing(self) -> None:
        """Nothing is looked for."""
        self._tell("", steps=False)

    def show_place(self, number: int, count: int, looking: bool = False) -> None:
        """`number` counts from 1, 0 where no place is shown yet; `looking`: there may be more."""
        if not count:
            self._tell(self.tr("Looking…") if looking else self.tr("Not found"), steps=False)
        else:
            words = self.tr("{0} of {1}").format(number or "–", integer(count))
            self._tell(f"{words}…" if looking else words, steps=True)

    def event(self, event: QEvent) -> bool:
        """Esc is this bar's while the focus is in it."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _tell(self, words: str, steps: bool) -> None:
        self.count.setText(words)
        self.count.setAccessibleName(words)
        for button in (self.previous, self.next):
            button.setEnabled(steps)
