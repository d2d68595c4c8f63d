"""Whatever breaks, the window says so in a sentence and offers a way on: children that are killed, bugs of our own."""

import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.control.engine_client import EngineState
from app.control.job import Job
from app.control.library_list import MODEL_ROLE
from app.control.mishaps import Mishaps
from app.core.generation import LoadOptions
from app.core.messages import Ending, Role
from app.errors import PunaError
from app.main import Puna
from app.paths import Paths, resources
from app.storage.archive_format import write_archive
from app.ui.theme import Theme
from tests.unit.storage.exporters.samples import chain

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(sys.platform == "win32", reason="kills children by signals"),
]


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Puna]:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"answers": [{"text": "word " * 300, "delay_ms": 5}]}))
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script))
    puna = built(qtbot, puna_home)
    puna.start()
    yield puna
    puna.close()


def built(qtbot: QtBot, home: Path) -> Puna:
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(Paths(home), theme)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    return puna


def load(puna: Puna, qtbot: QtBot) -> None:
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=20_000):
        puna.models.choose("/models/any.gguf")


def kill_engine(puna: Puna, qtbot: QtBot) -> None:
    with qtbot.waitSignal(puna.engine.stopped, timeout=10_000):
        os.kill(puna.engine.process_id, signal.SIGKILL)


def test_an_engine_killed_while_nobody_asks_is_told_and_started_again_at_a_press(puna: Puna, qtbot: QtBot) -> None:
    load(puna, qtbot)
    kill_engine(puna, qtbot)
    banner = puna.window.banner
    assert banner.isVisible()
    assert "was ended by the system" in banner.message.text()
    assert banner.action.text() == "Start again"
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=20_000):
        banner.action.click()
    assert puna.engine.state is EngineState.READY


@pytest.fixture
def german() -> Iterator[None]:
    translator = QTranslator()
    assert translator.load("puna_de", str(resources() / "translations"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_what_has_died_or_gone_wrong_is_told_in_the_language_of_the_window(
    german: None, puna: Puna, qtbot: QtBot, puna_home: Path
) -> None:
    load(puna, qtbot)
    kill_engine(puna, qtbot)
    banner = puna.window.banner
    assert banner.message.text().startswith(
        "Das Modell hat aufgehört: das System hat den Hintergrundprozess beendet, höchstwahrscheinlich weil der"
    )
    log = puna_home / "logs" / "engine.log"
    assert banner.message.text().endswith(f" (SIGKILL). Sein Protokoll liegt in {log}.")
    # What is written down for whoever looks into it stays in one language.
    assert "the background process was ended by the system" in log.read_text()
    with bugs_allowed(puna, qtbot):
        QTimer.singleShot(0, lambda: {}["A violet giraffe"])
        qtbot.waitUntil(lambda: "KeyError in test_mishaps.py" in banner.message.text())
    assert banner.message.text().startswith("In Puna ist etwas schiefgegangen (KeyError in test_mishaps.py, line ")


def test_what_cut_an_answer_off_is_told_in_the_language_of_the_window(
    german: None, puna: Puna, qtbot: QtBot, puna_home: Path
) -> None:
    load(puna, qtbot)
    with qtbot.waitSignal(puna.chat.text_changed, timeout=10_000):
        puna.chat.send("Tides?")
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=20_000):
        puna.engine.load(LoadOptions("/models/other.gguf"))
    answer = puna.history.branch(puna.chat.conversation_id or 0)[-1]
    assert answer.error == "Ein anderes Modell wurde gewählt, bevor diese Antwort vollständig war."
    conversation = puna.history.create_conversation("Tides")
    question = puna.history.add_message(conversation, None, Role.USER, "Tides?")
    puna.history.add_message(conversation, question.id, Role.ASSISTANT, "The", Ending.STREAMING)
    puna.close()
    again = built(qtbot, puna_home)
    (_, left) = again.history.branch(conversation)
    again.close()
    assert (left.ending, left.content) == (Ending.INTERRUPTED, "The")
    assert left.error == "Puna wurde beendet, bevor diese Antwort vollständig war."


def test_the_next_question_starts_a_killed_engine_by_itself_and_takes_the_sentence_away(
    puna: Puna, qtbot: QtBot
) -> None:
    load(puna, qtbot)
    kill_engine(puna, qtbot)
    with qtbot.waitSignal(puna.chat.answer_ended, timeout=30_000) as ended:
        puna.chat.send("Are you there?")
    assert ended.args[0].ending is Ending.DONE
    assert not puna.window.banner.isVisible()


def test_an_engine_killed_while_it_answers_and_while_it_loads(puna: Puna, qtbot: QtBot) -> None:
    load(puna, qtbot)
    puna.chat.send("Tell me everything")
    with qtbot.waitSignal(puna.chat.text_changed, timeout=20_000):
        pass
    with qtbot.waitSignal(puna.chat.answer_ended, timeout=20_000) as ended:
        kill_engine(puna, qtbot)
    assert ended.args[0].ending is Ending.INTERRUPTED
    assert ended.args[0].content.startswith("word")
    last = puna.window.transcript.views[-1]
    assert "was ended by the system" in last.notice_text.text()
    last.try_again.click()
    assert puna.engine.state is EngineState.LOADING
    with qtbot.waitSignal(puna.chat.answer_ended, timeout=20_000) as ended:
        kill_engine(puna, qtbot)
    assert ended.args[0].ending is Ending.ERROR
    with qtbot.waitSignal(puna.chat.answer_ended, timeout=30_000) as ended:
        puna.window.transcript.views[-1].try_again.click()
    assert ended.args[0].ending is Ending.DONE


def test_a_killed_job_says_so_on_its_card_and_can_be_done_again(puna: Puna, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    with path.open("wb") as file:
        write_archive([chain("u:Hi", "a:Hello.", title="Talk")], file)
    jobs: list[Job] = []
    puna.importing.started.connect(lambda job, name: jobs.append(job))
    puna.importing.start(path)
    os.kill(jobs[0].process_id, signal.SIGKILL)
    (card,) = puna.window.sidebar.tray.cards
    qtbot.waitUntil(lambda: not card.is_running, timeout=20_000)
    assert "was ended by the system" in card.outcome.text()
    assert card.outcome.text().startswith("The background process")
    card.button.click()
    assert puna.importing.start(path)
    (card,) = puna.window.sidebar.tray.cards
    qtbot.waitUntil(lambda: not card.is_running, timeout=20_000)
    assert card.outcome.text() == "1 conversation added."


def test_a_guide_whose_job_is_killed_can_be_prepared_again(qtbot: QtBot, puna_home: Path) -> None:
    puna = built(qtbot, puna_home)
    kill = [True]

    def on_started(job: Job) -> None:
        if kill.pop():
            os.kill(job.process_id, signal.SIGKILL)
        kill.append(False)

    puna.guide.started.connect(on_started)
    puna.start()
    banner = puna.window.banner
    qtbot.waitUntil(banner.isVisible, timeout=20_000)
    assert "was ended by the system" in banner.message.text()
    assert not puna.window.guide.isVisible()
    with qtbot.waitSignal(puna.guide.ready, timeout=60_000):
        banner.action.click()
    puna.close()


def test_a_model_that_cannot_be_used_is_told_among_the_models_and_not_offered(puna: Puna, qtbot: QtBot) -> None:
    path = Path(puna.guide.model_path).parents[2] / "models" / "broken.gguf"
    path.write_bytes(b"GGUF")
    puna.models.refresh()
    rows, library = puna.window.models.library.list.model(), puna.window.models.library

    def known() -> dict[str, str]:
        models = [rows.index(row, 0).data(MODEL_ROLE) for row in range(rows.rowCount())]
        return {str(model.path): model.detail for model in models}

    qtbot.waitUntil(lambda: str(path) in known(), timeout=20_000)
    assert known()[str(path)] == "can't be used"
    library.select(str(path))
    assert "broken.gguf" in library.problem.text()
    assert not library.chat.isEnabled()
    offered = [action.data() for action in puna.window.model_picker.menu_of_models.actions()]
    assert str(path) not in offered
    assert str(puna.guide.model_path) in offered


def test_a_guide_that_comes_late_takes_nobodys_place(qtbot: QtBot, puna: Puna) -> None:
    load(puna, qtbot)
    puna.models.choose_guide(puna.guide.model_path)
    assert puna.engine.model_path == "/models/any.gguf"


def test_an_attachment_whose_reader_is_killed(puna: Puna, qtbot: QtBot, tmp_path: Path) -> None:
    load(puna, qtbot)
    (tmp_path / "notes.txt").write_text("Alpacas hum.")
    puna.attachments.add_files([str(tmp_path / "notes.txt")])
    (job,) = puna.attachments.findChildren(Job)
    os.kill(job.process_id, signal.SIGKILL)
    qtbot.waitUntil(puna.window.banner.isVisible, timeout=20_000)
    assert "was ended by the system" in puna.window.banner.message.text()
    puna.attachments.add_files([str(tmp_path / "notes.txt")])
    qtbot.waitUntil(lambda: len(puna.attachments.items) == 1, timeout=20_000)


@contextmanager
def bugs_allowed(puna: Puna, qtbot: QtBot) -> Iterator[list[tuple[type, BaseException, object]]]:
    """The suite takes every exception for its own: here Puna hears of them before it."""
    with qtbot.captureExceptions() as exceptions:
        puna.mishaps.stop()
        puna.mishaps.start()
        yield exceptions
        puna.mishaps.stop()


def test_a_bug_of_ours_in_a_slot_is_a_sentence_and_the_diagnostics_help(
    puna: Puna, qtbot: QtBot, puna_home: Path
) -> None:
    with bugs_allowed(puna, qtbot) as exceptions:
        QTimer.singleShot(0, lambda: {}["A violet giraffe"])
        qtbot.waitUntil(puna.window.banner.isVisible)
    assert [kind for kind, _, _ in exceptions] == [KeyError]
    banner = puna.window.banner
    assert banner.message.text().startswith("Something in Puna went wrong (KeyError in test_mishaps.py, line ")
    assert "giraffe" not in banner.message.text()
    assert banner.action.text() == "Copy diagnostics"
    banner.action.click()
    copied = QGuiApplication.clipboard().text()
    assert "window.log:" in copied
    assert "test_mishaps.py" in copied
    assert "giraffe" not in copied
    assert "giraffe" in (puna_home / "logs" / "window.log").read_text()


class Unpaintable(QWidget):
    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1
        raise ValueError(self.times)


def test_what_breaks_with_every_repaint_is_told_once(puna: Puna, qtbot: QtBot, puna_home: Path) -> None:
    told: list[str] = []
    puna.mishaps.happened.connect(told.append)
    with bugs_allowed(puna, qtbot):
        widget = Unpaintable(puna.window)
        widget.resize(50, 50)
        widget.show()
        for times in range(1, 20):
            qtbot.waitUntil(lambda times=times: widget.times >= times)
            widget.update()
        qtbot.waitUntil(lambda: bool(told))
        widget.hide()
    assert widget.times >= 19
    assert len(told) == 1
    assert (puna_home / "logs" / "window.log").read_text().count("Traceback") == 5


def test_a_thread_that_breaks_is_told_in_ours(puna: Puna, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    puna.mishaps.stop()
    monkeypatch.setattr(threading, "excepthook", lambda arguments: None)
    puna.mishaps.start()
    where: list[object] = []
    puna.mishaps.happened.connect(lambda text: where.append((threading.current_thread(), text)))
    thread = threading.Thread(target=lambda: [].pop())
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where[0][0] is threading.main_thread()
    assert "IndexError in test_mishaps.py" in where[0][1]
    puna.mishaps.stop()


def test_what_the_world_has_against_us_is_told_as_it_is(puna: Puna, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise PunaError("the disk is full: make room, then try again")

    with bugs_allowed(puna, qtbot):
        QTimer.singleShot(0, refuse)
        qtbot.waitUntil(puna.window.banner.isVisible)
    assert puna.window.banner.message.text() == "The disk is full: make room, then try again."


def test_the_hooks_are_put_back(tmp_path: Path, qapp: QApplication) -> None:
    before = sys.excepthook, threading.excepthook
    mishaps = Mishaps(tmp_path / "window.log")
    mishaps.start()
    assert sys.excepthook is not before[0]
    mishaps.stop()
    assert (sys.excepthook, threading.excepthook) == before
