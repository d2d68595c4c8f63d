"""Who looks elsewhere is told that something has ended; who looks at the window is not told twice."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.messages import Ending
from app.main import Puna
from app.paths import Paths
from app.presenters.jobs import JobOutcome, JobsPresenter
from app.presenters.notifications import LONG_S, NotificationsPresenter
from app.ui.notifier import Notifier
from app.ui.theme import Theme

pytestmark = pytest.mark.timeout(120)


class Elsewhere(Notifier):
    """A person who looks elsewhere, and remembers what they were told."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.told: list[tuple[str, str]] = []
        self.pressed: Callable[[], None] = lambda: None

    def notify(self, title: str, text: str, on_clicked: Callable[[], None]) -> None:
        self.told.append((title, text))
        self.pressed = on_clicked


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Puna]:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"answers": [{"text": "A secret answer."}, {"error": "no more"}]}))
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script))
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(Paths(puna_home), theme)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    yield puna
    puna.close()


@pytest.fixture
def jobs(puna: Puna, theme: Theme) -> JobsPresenter:
    return JobsPresenter(theme, puna.window, puna)


@pytest.fixture
def person(puna: Puna, jobs: JobsPresenter) -> Elsewhere:
    person = Elsewhere(puna.window)
    NotificationsPresenter(puna.window, person, puna.settings, puna.chat, jobs, puna.getting, puna)
    return person


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_an_answer_is_told_without_a_word_of_it_and_a_press_shows_it(
    puna: Puna, person: Elsewhere, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=20_000):
        puna.models.choose("/models/any.gguf")
    with qtbot.waitSignal(puna.chat.answer_ended, timeout=20_000):
        puna.chat.send("A secret question")
    assert person.told == [("any", "Your answer is there.")]
    asked = puna.chat.conversation_id
    puna.chat.new_conversation()
    puna.window.show_place("settings")
    person.pressed()
    assert puna.chat.conversation_id == asked
    assert puna.window.transcript.isVisible()
    puna.window.settings.changed.emit("notify", False)
    with qtbot.waitSignal(puna.chat.answer_ended, timeout=20_000):
        puna.chat.send("Another")
    assert len(person.told) == 1


def test_an_answer_that_was_stopped_is_no_news(puna: Puna, person: Elsewhere, qtbot: QtBot) -> None:
    number = puna.history.create_conversation("Talk")
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=20_000):
        puna.models.choose("/models/any.gguf")
    puna.chat.open(number)
    puna.chat.send("Why?")
    with qtbot.waitSignal(puna.chat.answer_ended, timeout=20_000) as ended:
        puna.chat.stop()
    assert (ended.args[0].ending is Ending.STOPPED) == (person.told == [])


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_long_jobs_are_told_and_short_ones_are_not(puna: Puna, jobs: JobsPresenter, person: Elsewhere) -> None:
    jobs.finish(jobs.begin("short", lambda: None), JobOutcome("It was nothing."))
    assert person.told == []
    jobs.ended.emit("alpaca-7b", "The disk is full.", LONG_S)
    puna.getting.failed.emit("Llama", "The hub does not answer.")
    assert person.told == [("alpaca-7b", "The disk is full."), ("Llama", "The hub does not answer.")]
    puna.window.toggle_sidebar()
    person.pressed()
    assert puna.window.sidebar.isVisible()


def test_without_a_tray_nothing_breaks_and_a_press_counts_once(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window)
    pressed: list[int] = []
    qtbot.waitUntil(lambda: not notifier.person_looks)
    notifier.notify("alpaca-7b", "It is there.", lambda: pressed.append(1))
    notifier.notify("alpaca-7b", "It is there too.", lambda: pressed.append(2))
    notifier.click()
    notifier.click()
    assert pressed == [2]
    notifier.notify("alpaca-7b", "And that.", lambda: pressed.append(3))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: notifier.person_looks)
    # They have come by themselves.
    notifier.click()
    notifier.notify("alpaca-7b", "Nobody needs that.", lambda: pressed.append(4))
    notifier.click()
    assert pressed == [2]
