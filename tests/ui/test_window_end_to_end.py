"""The whole of Puna through its own widgets: real children, real llama.cpp, real SQLite, and kill -9."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker
from safetensors.numpy import save_file

from app.control.engine_client import EngineState
from app.control.job import Job
from app.core.conversation import StoredMessage
from app.core.messages import Ending, Role
from app.main import Puna
from app.paths import Paths
from app.storage.database import Database
from app.storage.history import History
from app.ui.job_card import JobCard
from app.ui.source_dialog import SourceDialog
from app.ui.theme import Theme
from app.ui.verdict_dialog import VerdictDialog
from tests.unit.engine.tiny_gguf import pieces, write_table_model

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def open_puna(qtbot: QtBot, puna_home: Path) -> Iterator[Callable[[], Puna]]:
    """Start Puna in this process, as often as a test wants to restart it; everything is closed at the end."""
    opened = []
    theme = Theme()
    theme.apply(QApplication.instance())

    def start() -> Puna:
        puna = Puna(Paths(puna_home), theme)
        opened.append(puna)
        qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
        puna.start()
        return puna

    yield start
    for puna in opened:
        puna.close()


def drop(puna: Puna, path: Path) -> None:
    """Let the window system's events happen: a folder is dragged in and let go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    where = QPointF(puna.window.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(puna.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(puna.window, QDropEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys))


def drop_and_accept(puna: Puna, qtbot: QtBot, path: Path) -> None:
    """Drop, read the card that tells what it is, press Enter."""
    drop(puna, path)
    dialog = open_dialog(puna, qtbot)
    assert dialog.convert.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def loading(puna: Puna, qtbot: QtBot, made: str, timeout: int = 60_000) -> SignalBlocker:
    """Waits until that model is loaded, and not the guide, which is made and loaded beside it."""
    signal = puna.engine.model_loaded
    return qtbot.waitSignal(
        signal, timeout=timeout, check_params_cb=lambda info: str(puna.engine.model_path).endswith(made)
    )


def open_dialog(puna: Puna, qtbot: QtBot) -> SourceDialog:
    qtbot.waitUntil(lambda: bool(puna.window.findChildren(SourceDialog)), timeout=20_000)
    (dialog,) = puna.window.findChildren(SourceDialog)
    return dialog


def ask(puna: Puna, qtbot: QtBot, text: str) -> None:
    """Type a question and press Enter."""
    qtbot.keyClicks(puna.window.composer.field, text)
    qtbot.keyClick(puna.window.composer.field, Qt.Key.Key_Return)


def branch(puna: Puna) -> list[StoredMessage]:
    assert puna.chat.conversation_id is not None
    return puna.history.branch(puna.chat.conversation_id)


def wait_for_answer(puna: Puna, qtbot: QtBot) -> StoredMessage:
    qtbot.waitUntil(lambda: branch(puna)[-1].ending is not Ending.STREAMING, timeout=60_000)
    answer = branch(puna)[-1]
    assert answer.role is Role.ASSISTANT
    return answer


def script(path: Path, *answers: object) -> Path:
    path.write_text(json.dumps({"answers": answers}))
    return path


def test_from_a_dropped_folder_to_a_conversation_that_stays(
    open_puna: Callable[[], Puna], qtbot: QtBot, tiny_stories: Path, puna_home: Path
) -> None:
    puna = open_puna()
    fractions: list[float] = []
    jobs: list[Job] = []
    puna.models.job_started.connect(lambda job, name: jobs.append(job))
    puna.models.job_started.connect(lambda job, name: job.progressed.connect(lambda f, text, left: fractions.append(f)))
    made = "TinyStories-656K-Q4_K_M.gguf"
    with loading(puna, qtbot, made):
        drop_and_accept(puna, qtbot, tiny_stories)
    assert len(jobs) == 1
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    models = puna_home / "models"
    qtbot.waitUntil(lambda: sorted(path.name for path in models.iterdir()) == [made, f"{made}.receipt.json"])

    assert "goes on" in puna.window.composer.field.placeholderText()

    pieces: list[str] = []
    puna.engine.piece_received.connect(lambda request_id, text, is_reasoning: pieces.append(text))
    ask(puna, qtbot, "Once upon a time")
    answer = wait_for_answer(puna, qtbot)
    assert puna.window.composer.text() == ""
    assert answer.ending in (Ending.DONE, Ending.LENGTH)
    assert len(answer.content.split()) > 20
    assert answer.completion_tokens
    assert len(pieces) > 1  # the first at once; this model is done within what anyone could see
    assert "".join(pieces) == answer.content
    assert puna.window.transcript.last_reply() == answer.content

    puna.window.close()
    again = open_puna()
    assert [row.title for row in again.history.conversations()] == ["Once upon a time"]
    again.window.sidebar.conversation_chosen.emit(again.history.conversations()[0].id)
    assert again.window.transcript.last_reply() == answer.content
    qtbot.waitUntil(lambda: again.engine.state is EngineState.READY, timeout=30_000)


def test_stop_keeps_what_has_arrived(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script(tmp_path / "s.json", {"text": "word " * 2000, "delay_ms": 5})))
    puna = open_puna_with_any_model(open_puna, qtbot)
    with qtbot.waitSignal(puna.chat.text_changed, timeout=20_000):
        ask(puna, qtbot, "Tell me everything")
    qtbot.wait(100)
    qtbot.keyClick(puna.window.composer.field, Qt.Key.Key_Escape)
    answer = wait_for_answer(puna, qtbot)
    assert answer.ending is Ending.STOPPED
    assert answer.content.startswith("word word")
    assert len(answer.content) < 5 * 2000


def open_puna_with_any_model(open_puna: Callable[[], Puna], qtbot: QtBot) -> Puna:
    """The scripted engine asks for no model file, so any path will do."""
    puna = open_puna()
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=20_000):
        puna.models.choose("/models/any.gguf")
    return puna


def test_a_killed_engine_loses_nothing_and_answers_again(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script(tmp_path / "s.json", {"text": "word " * 200, "delay_ms": 5})))
    puna = open_puna_with_any_model(open_puna, qtbot)
    with qtbot.waitSignal(puna.chat.text_changed, timeout=20_000):
        ask(puna, qtbot, "Tell me everything")
    qtbot.wait(200)
    with qtbot.waitSignal(puna.engine.stopped, timeout=1000) as stopped:
        os.kill(puna.engine.process_id, signal.SIGKILL)
    assert "ended by the system" in stopped.args[0]
    assert puna.window.banner.isVisible()
    answer = wait_for_answer(puna, qtbot)
    assert answer.ending is Ending.INTERRUPTED
    assert answer.content.startswith("word word")
    assert puna.window.transcript.last_reply() == answer.content

    puna.window.transcript.regenerate_requested.emit(answer.id)
    second = wait_for_answer(puna, qtbot)
    assert second.ending is Ending.DONE
    assert second.content == "word " * 200
    assert second.siblings == (answer.id, second.id)


def test_an_edited_question_is_a_branch_and_the_old_one_can_be_shown_again(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    answers = [{"text": "first answer"}, {"text": "second answer"}]
    monkeypatch.setenv("PUNA_SCRIPT", str(script(tmp_path / "s.json", *answers)))
    puna = open_puna_with_any_model(open_puna, qtbot)
    ask(puna, qtbot, "first")
    wait_for_answer(puna, qtbot)
    question = branch(puna)[0]
    puna.window.transcript.edit_submitted.emit(question.id, "second")
    wait_for_answer(puna, qtbot)
    assert [message.content for message in branch(puna)] == ["second", "second answer"]
    puna.window.transcript.branch_requested.emit(question.id)
    assert [message.content for message in branch(puna)] == ["first", "first answer"]
    assert puna.window.transcript.last_reply() == "first answer"


def test_a_deleted_conversation_comes_back_with_undo(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script(tmp_path / "s.json", {"text": "answer"})))
    puna = open_puna_with_any_model(open_puna, qtbot)
    ask(puna, qtbot, "question")
    wait_for_answer(puna, qtbot)
    conversation_id = puna.chat.conversation_id
    puna.window.sidebar.delete_requested.emit(conversation_id)
    assert puna.conversations.rowCount() == 0
    puna.window.banner.action_triggered.emit()
    assert puna.conversations.rowCount() == 1
    assert puna.chat.conversation_id == conversation_id
    assert puna.window.transcript.last_reply() == "answer"


def test_a_folder_that_is_no_checkpoint_is_one_calm_sentence(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, puna_home: Path
) -> None:
    puna = open_puna()
    (tmp_path / "holiday pictures").mkdir()
    with qtbot.waitSignal(puna.models.problem, timeout=20_000) as problem:
        drop(puna, tmp_path / "holiday pictures")
    assert "holiday pictures" in problem.args[0]
    assert "Traceback" not in problem.args[0]
    assert puna.window.banner.isVisible()
    assert list((puna_home / "models").iterdir()) == []


def test_a_look_that_takes_long_can_be_watched_and_cancelled(
    open_puna: Callable[[], Puna], qtbot: QtBot, tiny_stories: Path
) -> None:
    puna = open_puna()
    jobs: list[Job] = []
    puna.models.look_started.connect(lambda job, name: jobs.append(job))
    drop(puna, tiny_stories)
    os.kill(jobs[0].process_id, signal.SIGSTOP)
    qtbot.waitUntil(lambda: bool(puna.window.sidebar.findChildren(JobCard)), timeout=5000)
    (card,) = puna.window.sidebar.findChildren(JobCard)
    with qtbot.waitSignal(jobs[0].cancelled, timeout=5000):
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert puna.models.jobs == ()


def test_a_damaged_checkpoint_is_explained_before_anything_is_made(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, puna_home: Path, tiny_stories: Path
) -> None:
    puna = open_puna()
    folder = tmp_path / "cut short"
    shutil.copytree(tiny_stories, folder)
    (folder / "model.safetensors").write_bytes((tiny_stories / "model.safetensors").read_bytes()[:-1000])
    drop(puna, folder)
    dialog = open_dialog(puna, qtbot)
    assert not dialog.convert.isEnabled()
    assert any("model.safetensors" in label.text() for label in dialog.findChildren(QLabel))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert puna.models.jobs == ()
    assert list((puna_home / "models").iterdir()) == []


def test_the_smallest_that_is_good_enough_is_found_and_loaded(
    open_puna: Callable[[], Puna], qtbot: QtBot, tiny_stories: Path, puna_home: Path
) -> None:
    puna = open_puna()
    results: list[dict[str, object]] = []
    puna.models.job_started.connect(lambda job, name: job.done.connect(results.append))
    drop(puna, tiny_stories)
    dialog = open_dialog(puna, qtbot)
    qtbot.waitUntil(dialog.type.smallest.isVisible, timeout=60_000)
    dialog.type.smallest.click()
    made = "TinyStories-656K-SMALLEST.gguf"
    with loading(puna, qtbot, made, timeout=120_000):
        qtbot.mouseClick(dialog.convert, Qt.MouseButton.LeftButton)
    models = puna_home / "models"
    qtbot.waitUntil(lambda: sorted(path.name for path in models.iterdir()) == [made, f"{made}.receipt.json"])
    assert "is the smallest that keeps 95 % of next words" in str(results[0]["words"])


def test_an_adapter_asks_for_its_base_and_becomes_a_model(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, puna_home: Path, tiny_stories: Path
) -> None:
    folder = tmp_path / "stories-alpaca-lora"
    folder.mkdir()
    settings = {"peft_type": "LORA", "r": 4, "lora_alpha": 8, "target_modules": ["q_proj"], "task_type": "CAUSAL_LM"}
    (folder / "adapter_config.json").write_text(json.dumps({**settings, "base_model_name_or_path": "TinyStories"}))
    name = "base_model.model.model.layers.0.self_attn.q_proj.lora_{}.weight"
    tensors = {name.format("A"): numpy.zeros((4, 128)), name.format("B"): numpy.zeros((128, 4))}
    save_file(
        {key: value.astype(numpy.float32) for key, value in tensors.items()}, folder / "adapter_model.safetensors"
    )
    puna = open_puna()
    drop(puna, folder)
    dialog = open_dialog(puna, qtbot)
    assert not dialog.convert.isEnabled()
    assert dialog.template.chosen() == "alpaca-lora"
    dialog.set_base(str(tiny_stories))
    made = "stories-alpaca-lora-Q4_K_M.gguf"
    with loading(puna, qtbot, made) as loaded:
        qtbot.mouseClick(dialog.convert, Qt.MouseButton.LeftButton)
    assert loaded.args[0].has_chat_template
    models = puna_home / "models"
    qtbot.waitUntil(lambda: sorted(path.name for path in models.iterdir()) == [made, f"{made}.receipt.json"])


def test_a_checkpoint_that_breaks_under_way_is_told_on_its_card(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, puna_home: Path, tiny_stories: Path
) -> None:
    puna = open_puna()
    folder = tmp_path / "TinyStories"
    shutil.copytree(tiny_stories, folder)
    drop(puna, folder)
    dialog = open_dialog(puna, qtbot)
    (folder / "model.safetensors").unlink()
    failures: list[str] = []
    puna.models.job_started.connect(lambda job, name: job.failed.connect(failures.append))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(failures), timeout=20_000)
    (card,) = puna.window.sidebar.findChildren(JobCard)
    qtbot.waitUntil(lambda: card.outcome.isVisible())
    assert "Traceback" not in card.outcome.text()
    assert card.height() < puna.window.height() / 3
    assert list((puna_home / "models").iterdir()) == []


def test_cancel_ends_a_job_and_leaves_nothing(
    open_puna: Callable[[], Puna], qtbot: QtBot, tiny_stories: Path, puna_home: Path
) -> None:
    puna = open_puna()
    jobs: list[Job] = []
    puna.models.job_started.connect(lambda job, name: jobs.append(job))
    drop_and_accept(puna, qtbot, tiny_stories)
    with qtbot.waitSignal(jobs[0].cancelled, timeout=10_000):
        jobs[0].cancel()
    assert list((puna_home / "models").iterdir()) == []
    # The forecast that nobody waits for any more ends by itself.
    qtbot.waitUntil(lambda: puna.models.jobs == ())


def test_a_killed_window_had_on_disk_what_was_visible_a_quarter_second_before(tmp_path: Path, puna_home: Path) -> None:
    """Three times kill -9 at different moments of a streaming answer."""
    text = " ".join(str(number) for number in range(20_000))
    environment = dict(os.environ)
    environment["PUNA_ENGINE"] = "scripted"
    environment["PUNA_SCRIPT"] = str(script(tmp_path / "s.json", {"text": text, "delay_ms": 2}))
    for updates in (5, 20, 40):
        seen = run_and_kill(environment, updates)
        database = Database(Paths(puna_home).history)
        history = History(database)
        assert history.interrupt_unfinished() == 1
        question, answer = history.branch(history.conversations()[0].id)
        database.close()
        assert question.content == "count"
        assert answer.ending is Ending.INTERRUPTED
        assert text.startswith(answer.content)
        assert len(answer.content) >= len(seen)


def run_and_kill(environment: dict[str, str], updates: int) -> str:
    """Start the window, kill it after so many updates; return what it had shown 250 ms before its death."""
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.window_driver", "count"],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=Path(__file__).resolve().parent.parent.parent,
    )
    assert window.stdout is not None
    engine = int(window.stdout.readline().split()[1])
    shown: list[tuple[float, str]] = []
    for _ in range(updates):
        moment, so_far = json.loads(window.stdout.readline())
        shown.append((moment, so_far))
    killed = time.monotonic()
    window.kill()
    window.wait()
    window.stdout.close()
    wait_for_end(engine)
    return max((so_far for moment, so_far in shown if moment <= killed - 0.25), key=len, default="")


def wait_for_end(process_id: int) -> None:
    """The engine of a dead window ends by itself."""
    deadline = time.monotonic() + 10
    while Path(f"/proc/{process_id}").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not Path(f"/proc/{process_id}").exists()


def test_thoughts_are_shown_apart_from_the_answer_and_kept(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    answer = {"reasoning": "two and two, hm", "text": "Four.", "delay_ms": 30}
    monkeypatch.setenv("PUNA_SCRIPT", str(script(tmp_path / "s.json", answer)))
    puna = open_puna_with_any_model(open_puna, qtbot)
    ask(puna, qtbot, "How much is two and two?")
    qtbot.waitUntil(lambda: puna.window.transcript.views[-1].thinking.isVisible(), timeout=10_000)
    stored = wait_for_answer(puna, qtbot)
    assert (stored.content, stored.reasoning) == ("Four.", "two and two, hm")
    assert puna.window.transcript.last_reply() == "Four."
    puna.close()
    again = open_puna()
    again.chat.open(stored.conversation_id)
    assert again.window.transcript.views[-1].thinking.isVisible()


def test_what_is_set_in_the_panel_is_what_the_answer_is_made_with(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script(tmp_path / "s.json", {"text": "Yes."})))
    puna = open_puna_with_any_model(open_puna, qtbot)
    qtbot.keyClick(puna.window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    panel = puna.window.tuning
    assert panel.isVisible()
    qtbot.keyClicks(panel.instructions, "Be brief.")
    panel.rows["temperature"].field.setValue(0.25)
    panel.template.setCurrentIndex(panel.template.findData("alpaca"))
    panel.template.activated.emit(panel.template.currentIndex())
    ask(puna, qtbot, "Is it so?")
    answer = wait_for_answer(puna, qtbot)
    assert answer.options is not None
    assert (answer.options.temperature, answer.template) == (0.25, "alpaca")
    assert puna.history.system_prompt(answer.conversation_id) == "Be brief."
    puna.window.sidebar.new_chat_requested.emit()
    assert panel.instructions.toPlainText() == ""
    puna.chat.open(answer.conversation_id)
    assert panel.instructions.toPlainText() == "Be brief."
    assert panel.rows["temperature"].field.value() == 0.25


def test_what_is_typed_and_not_sent_waits_in_its_conversation_also_after_a_restart(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script(tmp_path / "s.json", {"text": "answer"})))
    puna = open_puna_with_any_model(open_puna, qtbot)
    ask(puna, qtbot, "question")
    answer = wait_for_answer(puna, qtbot)
    field = puna.window.composer.field
    qtbot.keyClicks(field, "half a thought")
    puna.window.sidebar.new_chat_requested.emit()
    assert field.toPlainText() == ""
    qtbot.keyClicks(field, "a new idea")
    puna.close()
    again = open_puna()
    assert again.window.composer.text() == "a new idea"
    again.chat.open(answer.conversation_id)
    assert again.window.composer.text() == "half a thought"
    again.chat.new_conversation()
    assert again.window.composer.text() == "a new idea"


def test_a_draft_that_was_sent_is_no_draft_any_more(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script(tmp_path / "s.json", {"text": "answer"})))
    puna = open_puna_with_any_model(open_puna, qtbot)
    qtbot.keyClicks(puna.window.composer.field, "question")
    qtbot.waitUntil(lambda: puna.history.draft(None) == "question", timeout=5000)
    qtbot.keyClick(puna.window.composer.field, Qt.Key.Key_Return)
    answer = wait_for_answer(puna, qtbot)
    puna.window.sidebar.new_chat_requested.emit()
    assert puna.window.composer.text() == ""
    puna.chat.open(answer.conversation_id)
    assert puna.window.composer.text() == ""


def test_a_deletion_is_undone_after_a_restart(open_puna: Callable[[], Puna], qtbot: QtBot) -> None:
    puna = open_puna()
    number = puna.history.create_conversation("Trip to Cusco")
    puna.actions.delete([number])
    puna.close()
    again = open_puna()
    assert again.conversations.rowCount() == 0
    step = again.actions.last_step()
    assert step is not None
    assert "Trip to Cusco" in again.actions.describe(step)
    again.actions.undo_last()
    assert again.conversations.rowCount() == 1


def test_a_history_that_can_only_be_read_is_shown_and_says_so(
    open_puna: Callable[[], Puna], qtbot: QtBot, puna_home: Path
) -> None:
    puna = open_puna()
    number = puna.history.create_conversation("Old words")
    puna.history.add_message(number, None, Role.USER, "Do you remember?")
    puna.close()
    holder = sqlite3.connect(Paths(puna_home).history, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        again = open_puna()
        assert again.conversations.rowCount() == 1
        assert again.window.banner.isVisible()
        again.chat.open(number)
        assert again.window.transcript.views[0].message.content == "Do you remember?"
        assert not again.chat.send("Now?")
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    again.window.banner.action_triggered.emit()
    assert not again.window.banner.isVisible()
    assert again.chat.send("Now?")


def test_conversations_of_another_program_are_brought_in_and_taken_back(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path
) -> None:
    turns = [{"from": "human", "value": "Why do alpacas hum?"}, {"from": "gpt", "value": "To stay in touch."}]
    (tmp_path / "talk.json").write_text(json.dumps([{"id": "1", "conversations": turns}]))
    puna = open_puna()
    with qtbot.waitSignal(puna.importing.done, timeout=20_000):
        puna.importing.start(tmp_path / "talk.json")
    assert puna.conversations.rowCount() == 1
    (card,) = puna.window.sidebar.tray.cards
    puna.window.sidebar.menu.aboutToShow.emit()
    assert "talk" in puna.window.sidebar.menu.undo.text()
    qtbot.mouseClick(card.action, Qt.MouseButton.LeftButton)
    assert puna.conversations.rowCount() == 0


def test_the_template_that_fits_is_found_and_used(
    open_puna: Callable[[], Puna], qtbot: QtBot, tiny_stories: Path
) -> None:
    """TinyStories was never taught to chat: the model says so, and nothing is offered."""
    puna = open_puna()
    drop_and_accept(puna, qtbot, tiny_stories)
    # Until then the built-in guide answers.
    qtbot.waitUntil(lambda: "TinyStories" in (puna.engine.model_path or ""), timeout=60_000)
    qtbot.waitUntil(lambda: puna.engine.state is EngineState.READY, timeout=60_000)
    puna.window.toggle_tuning()
    with qtbot.waitSignal(puna.engine.templates_scored, timeout=60_000):
        qtbot.mouseClick(puna.window.tuning.detect, Qt.MouseButton.LeftButton)
    (dialog,) = puna.window.findChildren(VerdictDialog)
    assert "ot sure" in dialog.words.text()
    assert not dialog.use.isVisible()
    assert puna.window.tuning.detect.text().strip() == "Find the best template"
    dialog.reject()


def test_a_model_that_seems_too_large_can_be_loaded_all_the_same(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path
) -> None:
    """A context of a hundred million tokens: more memory than any laptop has."""
    path = write_table_model(tmp_path / "table.gguf", [pieces().byte(65)])
    puna = open_puna()
    puna.settings.change(n_ctx=100_000_000)
    with qtbot.waitSignal(puna.engine.refused, timeout=30_000) as refused:
        puna.models.add([str(path)])
    assert "GB" in refused.args[0]
    assert puna.window.banner.action.text().strip() == "Load it anyway"
    puna.settings.change(n_ctx=512)
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=30_000):
        puna.window.banner.action_triggered.emit()
    assert not puna.window.banner.isVisible()


def test_a_type_is_chosen_by_its_forecast(open_puna: Callable[[], Puna], qtbot: QtBot, tiny_stories: Path) -> None:
    puna = open_puna()
    drop(puna, tiny_stories)
    dialog = open_dialog(puna, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.type.radios), timeout=30_000)
    # It is so small that the best costs nothing.
    assert dialog.type.type() == "q8_0"
    dialog.type.list.setCurrentIndex(dialog.type.list.findData("q5_k_m"))
    dialog.type.list.activated.emit(0)
    assert "larger" in dialog.type.note.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (puna.engine.model_path or "").endswith("-Q5_K_M.gguf"), timeout=60_000)
