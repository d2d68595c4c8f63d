"""A card that lies over the window: Esc or a press beside it closes it, and Tab goes round its own controls.

Closed, it gives the keyboard back to whoever had it.

Knows nothing of what stands on the card or where it is placed.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid


class OverlayCard(QWidget):
    """Covers the window with `_card` on it. Whoever derives from it fills and places the card."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._before: QWidget | None = None
        self._card = QFrame(self)
        self._card.setObjectName("popover")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Never into what the card covers."""
        now = self.window().focusWidget()
        if now is None or not self.isAncestorOf(now):
            return False
        at = now
        while True:
            at = at.nextInFocusChain() if forward else at.previousInFocusChain()
            if at is now:
                return True  # the only one
            takes = at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and at.focusProxy() is None and self.isAncestorOf(at):
                at.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                return True

    def event(self, event: QEvent) -> bool:
        """Esc is this card's while it is open."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._before = self.window().focusWidget()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():
            return
        before, self._before = self._before, None
        # A message that had it may be gone.
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close()
