"""Tab inside a card that lies over the window: round its own controls, never into what it covers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_next_in(card: QWidget, forward: bool) -> bool:
    """For `focusNextPrevChild` of the card; true where the focus is the card's, and stays so."""
    now = card.window().focusWidget()
    if now is None or not card.isAncestorOf(now):
        return False
    at = now
    while True:
        at = at.nextInFocusChain() if forward else at.previousInFocusChain()
        if at is now:
            return True  # the only one
        takes = at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and at.focusProxy() is None and card.isAncestorOf(at):
            at.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            return True
