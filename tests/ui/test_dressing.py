"""Another theme while a long conversation is open: all of it has the new look when it is seen, nothing jumps."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.control.found_models import FoundModels
from app.control.library_list import LibraryList
from app.core.conversation import StoredMessage
from app.core.messages import Role
from app.ui.colors import DARK, LIGHT
from app.ui.main_window import MainWindow
from app.ui.panes import Pane
from app.ui.theme import Theme
from app.ui.transcript import TranscriptView
from tests.ui.samples import CODE_HEAVY, RICH, STORY, conversation_model, message

TALK = [
    message(number, Role.USER if number % 2 else Role.ASSISTANT, text)
    for number, text in enumerate(["Why?", RICH, "And then?", CODE_HEAVY, "Tell me.", STORY] * 4, start=1)
]
ROLES = (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)


@pytest.fixture
def switched(theme: Theme) -> Iterator[Theme]:
    """The theme, which is as before when the test has ended."""
    theme.set_scheme(Qt.ColorScheme.Light)
    yield theme
    theme.set_scheme(Qt.ColorScheme.Unknown)
    theme.set_text_percent(100)
    theme.finish()


class Careless(QLabel):
    """Told of another look, it leaves a widget behind that nobody needs, and more than Python lets lie."""

    def __init__(self) -> None:
        super().__init__("careless")
        self.left: list[weakref.ref[QWidget]] = []

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            widget = QWidget()
            widget.itself = widget
            self.left.append(weakref.ref(widget))
            del widget
            self.rest = [[number] for number in range(20_000)]
            self.stayed = all(each() is not None for each in self.left)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(qtbot: QtBot, theme: Theme, talk: list[StoredMessage] = TALK) -> TranscriptView:
    view = TranscriptView(theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view, timeout=30_000):
        view.show()
    view.set_messages(talk)
    wait_for_all(view)
    return view


def wait_for_all(view: TranscriptView) -> None:
    settle()
    while view._fill_timer.isActive() or not all(each.complete for each in view.views):
        settle()


def looks(transcript: TranscriptView) -> list[tuple[object, ...]]:
    """What each widget of its messages looks like, all the way down."""
    widgets = [each for view in transcript.views for each in (view, *view.findChildren(QWidget))]
    return [look(each) for each in widgets if type(each) not in (QWidget, QScrollBar)]


def look(widget: QWidget) -> tuple[object, ...]:
    colors = tuple(widget.palette().color(role).name() for role in ROLES)
    text = widget.toHtml() if isinstance(widget, QTextBrowser) else ""
    size = widget.size().toTuple() if widget.isVisible() else ()
    return type(widget).__name__, colors, widget.font().pixelSize(), size, text


def test_every_message_looks_as_if_it_had_been_opened_so(qtbot: QtBot, switched: Theme) -> None:
    transcript = opened(qtbot, switched)
    switched.set_scheme(Qt.ColorScheme.Dark)
    switched.set_text_percent(150)
    switched.finish()
    settle()
    assert looks(transcript) == looks(opened(qtbot, switched))


def test_a_page_that_is_opened_while_it_waits_has_the_new_look(qtbot: QtBot, switched: Theme) -> None:
    """Its parts cover all of it, and it covers all of what holds it: Qt calls neither of them seen."""
    window = MainWindow(switched, conversation_model(1_790_000_000.0), LibraryList(), FoundModels(), "1.0")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window, timeout=30_000):
        window.show()
    window.show_welcome(has_model=True)
    settle()
    window.show_transcript()
    settle()
    (title,) = [each for each in window.welcome.findChildren(QLabel) if each.text() == "What is on your mind?"]
    for scheme, colors in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        switched.set_scheme(scheme)
        window.show_welcome(has_model=True)
        QApplication.sendPostedEvents()
        window.repaint()
        assert title.palette().color(QPalette.ColorRole.WindowText) == QColor(colors.text)
        window.show_transcript()
        settle()


def test_a_switch_back_while_the_rest_waits_leaves_nothing_behind(qtbot: QtBot, switched: Theme) -> None:
    transcript = opened(qtbot, switched)
    before = looks(transcript)
    switched.set_scheme(Qt.ColorScheme.Dark)
    switched.set_text_percent(200)
    switched.set_text_percent(100)
    switched.set_scheme(Qt.ColorScheme.Light)
    switched.finish()
    settle()
    assert looks(transcript) == before


@pytest.mark.parametrize("part", [0, 3, 5, 8])
def test_what_is_scrolled_to_is_painted_in_the_new_colours(qtbot: QtBot, switched: Theme, part: int) -> None:
    transcript = opened(qtbot, switched)
    switched.set_scheme(Qt.ColorScheme.Dark)
    bar = transcript.scroll.verticalScrollBar()
    bar.setValue(bar.maximum() * part // 8)
    QApplication.processEvents()
    painted = transcript.scroll.grab().toImage()
    switched.finish()
    settle()
    assert transcript.scroll.grab().toImage() == painted


def test_the_rest_follows_by_itself(qtbot: QtBot, switched: Theme) -> None:
    transcript = opened(qtbot, switched)
    switched.set_scheme(Qt.ColorScheme.Dark)
    first, wanted = transcript.views[0].author, switched.colors.text_secondary.lower()
    qtbot.waitUntil(lambda: first.palette().color(ROLES[1]).name() == wanted, timeout=30_000)


def test_larger_text_moves_nothing_that_is_read(qtbot: QtBot, switched: Theme) -> None:
    transcript = opened(qtbot, switched)
    text = transcript.views[13].body.panes[4]
    transcript.scroll.verticalScrollBar().setValue(text.mapTo(transcript.scroll.widget(), QPoint()).y() + 9)
    settle()

    def place() -> int:
        return text.mapTo(transcript, QPoint()).y()

    assert place() == -9
    switched.set_text_percent(150)
    assert place() == -9
    settle()
    assert place() == -9
    switched.finish()
    settle()
    assert place() == -9


def test_larger_text_at_the_end_stays_at_the_end(qtbot: QtBot, switched: Theme) -> None:
    transcript = opened(qtbot, switched)
    switched.set_text_percent(150)
    settle()
    switched.finish()
    settle()
    bar = transcript.scroll.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0


def test_marked_words_stay_marked(qtbot: QtBot, switched: Theme) -> None:
    transcript = opened(qtbot, switched)
    transcript.mark("the")
    marked = [len(text.extraSelections()) for text in transcript.findChildren(Pane)]
    switched.set_scheme(Qt.ColorScheme.Dark)
    switched.finish()
    texts = transcript.findChildren(Pane)
    assert sum(marked) > 20
    assert [len(text.extraSelections()) for text in texts] == marked
    colours = {each.format.background().color().name() for text in texts for each in text.extraSelections()}
    assert colours == {switched.colors.found.lower()}


def test_what_was_hidden_has_the_new_colours_when_it_is_shown(qtbot: QtBot, switched: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label = QLabel("hidden")
    column.addWidget(QLabel("shown"))
    column.addWidget(label)
    with qtbot.waitExposed(window, timeout=30_000):
        window.show()
    QApplication.processEvents()
    label.hide()
    switched.set_scheme(Qt.ColorScheme.Dark)
    label.show()
    QApplication.processEvents()
    assert label.palette().color(ROLES[1]).name() == switched.colors.text.lower()


def test_what_goes_while_it_waits_is_forgotten(qtbot: QtBot, switched: Theme) -> None:
    transcript = opened(qtbot, switched)
    switched.set_scheme(Qt.ColorScheme.Dark)
    transcript.clear()
    settle()
    transcript.set_messages(TALK[:4])
    wait_for_all(transcript)
    switched.finish()
    settle()
    assert looks(transcript) == looks(opened(qtbot, switched, TALK[:4]))


def test_nothing_is_collected_while_qt_goes_along_all_widgets(switched: Theme, qtbot: QtBot) -> None:
    """Qt would come to those that are gone and die, as it did once in some hundred switches."""
    careless = Careless()
    qtbot.addWidget(careless)
    with qtbot.waitExposed(careless):
        careless.show()
    switched.set_text_percent(150)
    assert careless.left
    assert careless.stayed
    assert gc.isenabled()
    gc.collect()
    assert all(each() is None for each in careless.left)
