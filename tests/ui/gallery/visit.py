"""A window that is open, and how to get somewhere in it: by what a person would press, drop or type."""

import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from app.control.engine_client import EngineState
from app.control.job import Job
from app.core.messages import Ending
from app.main import Puna
from app.paths import Paths
from app.ui.main_window import MainWindow
from app.ui.overlay_card import OverlayCard
from app.ui.source_dialog import SourceDialog
from app.ui.theme import Theme
from tests.ui.gallery.contents import Belongings
from tests.ui.readiness import real_model_ready

_PATIENCE_S = 60
_SETTLED_MS = 60
_AnyDialog = TypeVar("_AnyDialog", bound=QDialog)


class Late(Exception):
    """What was waited for did not come."""


class Visit:
    def __init__(self, theme: Theme, belongings: Belongings, *, safe: bool, freeze_guide: bool) -> None:
        """`freeze_guide` stops the making of the guide's model in the middle; `thaw` lets it go on."""
        self.belongings = belongings
        self.theme = theme
        self.frozen: list[int] = []
        self.puna = Puna(Paths(belongings.home), theme, safe=safe)
        self.puna.mishaps.happened.connect(lambda text: print(f"  a mishap: {text}", flush=True))
        if freeze_guide:
            self.puna.guide.started.connect(self.freeze)
        self.window: MainWindow = self.puna.window
        self.puna.settings.change(other_apps=True)
        self.puna.start()
        self.window.move(0, 0)
        self.window.activateWindow()

    def close(self) -> None:
        self.thaw()
        self.back()
        self.puna.close()
        self.window.close()
        for each in (self.window, self.puna):
            each.deleteLater()
        # By itself only a running event loop deletes; a window that stays is dressed again for every picture.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # Waiting.

    def wait(self, condition: Callable[[], object], what: str = "") -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise Late(what or "what was waited for")
            QTest.qWait(20)

    def settle(self) -> None:
        """Until everything is laid out, filled and drawn."""
        QTest.qWait(_SETTLED_MS)
        self.wait(lambda: not self.window.transcript._fill_timer.isActive(), "the transcript")
        self.wait(lambda: not self.puna.formulas._waiting, "formulas")
        self.wait(lambda: not self.puna.chat._count_timer.isActive(), "what is counted")
        self.wait(lambda: not self.window.sidebar.list._settled.isActive(), "the list of conversations")
        QTest.qWait(_SETTLED_MS)

    def freeze(self, job: Job) -> None:
        """Stop a job where it has got to something, as if it took long."""

        def stop() -> None:
            job.progressed.disconnect(stop)
            self.stop(job.process_id)

        job.progressed.connect(stop)

    def thaw(self) -> None:
        for process in self.frozen:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGCONT)
        self.frozen.clear()

    def stop(self, process: int) -> None:
        if process and process not in self.frozen:
            os.kill(process, signal.SIGSTOP)
            self.frozen.append(process)

    def guide_ready(self) -> None:
        self.wait(lambda: self.frozen or self.puna.engine.state is EngineState.READY, "the guide's first progress")
        self.thaw()
        self.wait(lambda: self.puna.engine.state is EngineState.READY, "the guide")

    # The look.

    def look(self, width: int, height: int, percent: int, appearance: str) -> None:
        settings = self.puna.settings.settings
        for name, value in (("text_percent", percent), ("appearance", appearance)):
            if getattr(settings, name) != value:
                self.window.settings.changed.emit(name, value)
        self.window.resize(width, height)
        # A person looks a moment later, when what was not seen has its turn behind it.
        self.theme.finish()
        self.settle()

    def back(self) -> None:
        """Close every dialog, menu and card."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        for card in self.window.findChildren(OverlayCard):
            if card.isVisible():
                card.close()

    def at_rest(self) -> None:
        """As a state finds the window: in the chat, nothing over it, nothing told."""
        self.back()
        self.window.show_place("chat")
        self.window.find.leave()
        self.window.tuning.hide()
        self.window.sidebar.show()
        self.window.composer.clear()
        self.puna._notices.clear()

    # Getting somewhere.

    def talk(self, title: str, *, top: bool = False) -> None:
        found = self.puna.history.conversations(limit=100)
        number = next(row.id for row in found if row.title == title)
        self.window.sidebar.conversation_chosen.emit(number)
        self.settle()
        if top:
            self.top()

    def top(self) -> None:
        self.scroll_to(0)

    def scroll_to(self, place: int) -> None:
        self.settle()
        self.window.transcript.scroll.verticalScrollBar().setValue(place)

    def new_chat(self) -> None:
        self.window.sidebar.new_chat.click()

    def write(self, text: str) -> None:
        """As typed: what is offered opens."""
        composer = self.window.composer
        self.window.activateWindow()
        composer.focus()
        QTest.qWait(_SETTLED_MS)  # what is offered needs the focus
        composer.set_text("")
        for letter in text:
            if letter == "\n":
                QTest.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
            else:
                composer.field.insertPlainText(letter)

    def send(self, text: str) -> None:
        self.window.composer.set_text(text)
        QTest.keyClick(self.window.composer.field, Qt.Key.Key_Return)

    def answered(self) -> None:
        def is_answered() -> bool:
            number = self.puna.chat.conversation_id
            return number is not None and self.puna.history.branch(number)[-1].ending is not Ending.STREAMING

        self.wait(is_answered, "an answer")

    def drop(self, path: Path) -> None:
        mime = self.drag(path)
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        where = QPointF(self.window.rect().center())
        QApplication.sendEvent(self.window, QDropEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys))

    def drag(self, path: Path) -> QMimeData:
        """Into the window, not let go yet."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        where = self.window.rect().center()
        QApplication.sendEvent(self.window, QDragEnterEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys))
        return mime

    def dialog(self, kind: type[_AnyDialog]) -> _AnyDialog:
        def found() -> list[_AnyDialog]:
            return [each for each in self.window.findChildren(kind) if each.isVisible()]

        self.wait(found, kind.__name__)
        return found()[0]

    def menu(self, menu: QMenu, words: str) -> None:
        """Open the entry's own menu, beside it."""
        action = next(action for action in menu.actions() if action.text() == words)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Right)

    def panel(self, then: Callable[[], object] = lambda: None) -> None:
        """Open the one on the right."""
        self.window.tuning_button.click()
        self.settle()
        then()

    def show_running(self) -> None:
        """The card of what is under way, among those of what is over."""
        self.settle()
        tray = self.window.sidebar.tray
        tray.ensureWidgetVisible(next(card for card in tray.cards if card.is_running))

    # Models.

    def real_model(self) -> None:
        """Make one of the person's checkpoint, in the window, where that is not done yet."""
        if not real_model_ready(self.puna):
            self.drop(self.belongings.checkpoint)
            dialog = self.dialog(SourceDialog)
            self.wait(lambda: bool(dialog.type.radios), "a forecast")
            dialog.convert.click()
            self.wait(lambda: real_model_ready(self.puna), "the converted model")
            self.wait(lambda: not self.puna.models.jobs, "jobs that end")
            self.put_aside()

    def put_aside(self) -> None:
        """The cards of what is over."""
        for card in [card for card in self.window.sidebar.tray.cards if not card.is_running]:
            card.button.click()

    def open_models(self) -> None:
        self.window.show_place("models")
        self.window.models.open_library()

    def select_model(self, words: str) -> None:
        rows = [self.puna.library.index(row, 0) for row in range(self.puna.library.rowCount())]
        index = next(index for index in rows if words in index.data())
        self.window.models.library.list.setCurrentIndex(index)
