"""Has formulas drawn, one at a time, in a child that is there only while there is something to draw.

A formula that takes too long costs the child its life and is given up; the others are drawn by the next child.
"""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.control.child import Child, ChildOutcome
from app.core.formula import FormulaPicture
from app.protocol import AnyMessage, DrawFormula, Failed, FormulaDrawn

# Starting a child and its libraries takes a second on a slow machine, a formula milliseconds.
PATIENCE_MS = 4_000
# The next answer may bring more; its memory is not kept for longer than that.
IDLE_MS = 20_000
# So many children in a row that draw nothing: drawing does not work here.
_MOST_FAILURES = 3


class FormulaDrawer(QObject):
    """Every formula that is asked for is answered once, by `drawn`."""

    drawn = Signal(str, bool, object)  # source, whether on lines of its own, FormulaPicture or None

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._child: Child | None = None
        self._waiting: deque[tuple[str, bool]] = deque()
        self._number = 0
        self._failures = 0
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._on_too_long)
        self._idle = QTimer(self, interval=IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self._let_go)

    @property
    def has_child(self) -> bool:
        return self._child is not None

    def draw(self, source: str, display: bool) -> None:
        self._waiting.append((source, display))
        if len(self._waiting) == 1:
            self._ask()

    def shut_down(self) -> None:
        """End the child; nothing is answered any more."""
        self._waiting.clear()
        self._patience.stop()
        child = self._child
        self._let_go()
        if child is not None:
            child.wait()

    def _ask(self) -> None:
        if self._failures >= _MOST_FAILURES:
            QTimer.singleShot(0, self, lambda: self._answer(None))
            return
        if self._child is None:
            self._child = Child("formulas", self._log, self)
            self._child.message_received.connect(self._on_message)
            self._child.ended.connect(self._on_ended)
        self._idle.stop()
        self._number += 1
        self._child.send(DrawFormula(self._number, *self._waiting[0]))
        self._patience.start()

    def _answer(self, picture: FormulaPicture | None) -> None:
        self._patience.stop()
        if not self._waiting:
            return
        source, display = self._waiting.popleft()
        self.drawn.emit(source, display, picture)
        if self._waiting:
            self._ask()
        else:
            self._idle.start()

    def _on_message(self, message: AnyMessage) -> None:
        match message:
            case FormulaDrawn(number, picture) if number == self._number:
                self._failures = 0
                self._answer(picture)
            case Failed(_, number) if number == self._number:
                self._failures = 0
                self._answer(None)

    def _on_too_long(self) -> None:
        self._failures += 1
        self._let_go()
        self._answer(None)

    def _on_ended(self, outcome: ChildOutcome) -> None:
        self._failures += 1
        assert self._child is not None
        self._child.deleteLater()
        self._child = None
        if self._waiting:
            self._answer(None)

    def _let_go(self) -> None:
        self._idle.stop()
        if self._child is None:
            return
        child, self._child = self._child, None
        child.message_received.disconnect(self._on_message)
        child.ended.disconnect(self._on_ended)
        child.ended.connect(child.deleteLater)
        child.end()
