"""Another style sheet for the whole application: at once on what is seen, on all else between two events.

Knows widgets as Qt does, not what they show. A long conversation has thousands of them, of which a few dozen are seen;
the others take their turn a few milliseconds at a time, or at the latest right before they are painted.
"""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

# Long enough to get on, short enough that a key which is pressed meanwhile is not felt to wait.
_SLICE_S = 0.008
_DRESSED = Qt.WidgetAttribute.WA_WState_Polished
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


@contextmanager
def nothing_collected() -> Iterator[None]:
    """While the whole application changes: Qt goes along a list of all widgets and tells each. Where telling one had
    Python look for what is no longer needed, widgets further down that list could go before it is their turn, and the
    process with them.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class Dressing(QObject):
    """Signals: `slice_begun()` and `slice_ended()` around work on what is not seen, which may change its size."""

    slice_begun = Signal()
    slice_ended = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        # In the order in which they get their turn; with what is to be done besides.
        self._waiting: dict[QWidget, Callable[[], None] | None] = {}
        self._parents: dict[QWidget, QWidget] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)
        # While one widget has a sheet of its own, Qt remembers what the old sheet had changed in each of the others.
        self._keeper = QWidget()
        self._keeper.setStyleSheet("* {}")

    def dress(self, sheet: str) -> None:
        windows = [window for window in self._app.topLevelWidgets() if window.isVisible()]
        unseen: list[QWidget] = []
        for window in windows:
            _find_unseen(window, window.rect(), unseen)
        unseen = [widget for widget in unseen if widget in self._waiting or widget.testAttribute(_DRESSED)]
        # For Qt they are neither to be polished nor to be told; the latter until their turn.
        for widget in unseen:
            widget.setAttribute(_DRESSED, False)
            widget.setAttribute(_OWN_STYLE, True)
        # In place of another sheet Qt would look at every widget once for each one that it lies in.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(sheet)
        for widget in unseen:
            self._waiting.setdefault(widget, None)
            self._parents[widget] = widget.parentWidget()
        for window in windows:
            window.installEventFilter(self)
        if self._waiting:
            self._timer.start()

    def when_seen(self, widget: QWidget, work: Callable[[], None]) -> None:
        """Do it now, or with the widget's own turn where it waits for that. The last work that is given holds."""
        if widget in self._waiting:
            self._waiting[widget] = work
        else:
            work()

    def finish(self) -> None:
        """Now, for whoever can't wait."""
        self.slice_begun.emit()
        while self._waiting:
            self._do(next(iter(self._waiting)))
        self.slice_ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._waiting:
            self._dress_seen()
        return False

    def _on_turn(self) -> None:
        self.slice_begun.emit()
        end = time.perf_counter() + _SLICE_S
        while self._waiting and time.perf_counter() < end:
            self._do(next(iter(self._waiting)))
        self.slice_ended.emit()
        if not self._waiting:
            self._timer.stop()
            for window in self._app.topLevelWidgets():
                window.removeEventFilter(self)

    def _dress_seen(self) -> None:
        """What has come into view, since it is painted next."""
        seen = self._seen()
        if seen:
            self.slice_begun.emit()
            while seen:
                for widget in seen:
                    self._do(widget)
                seen = self._seen()
            self.slice_ended.emit()

    def _seen(self) -> list[QWidget]:
        """Of those in nothing that waits itself: what lies in something unseen is not seen either."""
        tops = [widget for widget in self._waiting if self._parents[widget] not in self._waiting]
        return [widget for widget in tops if not isValid(widget) or _is_in_view(widget)]

    def _do(self, widget: QWidget) -> None:
        work = self._waiting.pop(widget, None)
        del self._parents[widget]
        if not isValid(widget):
            return
        widget.setAttribute(_OWN_STYLE, False)
        if widget.styleSheet():
            widget.setStyleSheet(widget.styleSheet())
        else:
            self._app.style().polish(widget)
        widget.setAttribute(_DRESSED, True)
        self._app.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        if work is not None:
            # It may measure what lies within.
            for part in widget.findChildren(QWidget):
                if part in self._waiting:
                    self._do(part)
            work()


def _find_unseen(widget: QWidget, frame: QRect, found: list[QWidget]) -> bool:
    """Add all in it that has nothing in it that is seen, where nothing of it is seen outside of `frame`.

    True where anything in it is seen: of what only holds others nothing is seen but these.
    """
    any_seen = False
    for part in widget.findChildren(QWidget, options=_DIRECT):
        if part.isWindow():
            continue
        inner = part.geometry() & frame
        if part.isVisible() and not inner.isEmpty():
            place = len(found)
            if _find_unseen(part, inner.translated(-part.pos()), found) or not part.visibleRegion().isEmpty():
                any_seen = True
            else:
                found.insert(place, part)
        else:
            found.append(part)
            found += part.findChildren(QWidget)
    return any_seen


def _is_in_view(widget: QWidget) -> bool:
    """Also where its own parts cover all of it."""
    part = widget.rect()
    while widget.isVisible() and not part.isEmpty():
        if widget.isWindow():
            return True
        part = part.translated(widget.pos()).intersected(widget.parentWidget().rect())
        widget = widget.parentWidget()
    return False
