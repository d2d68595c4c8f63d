"""Weighing a model before it is made smaller: what is asked, and the whole way through the window's own widgets."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.control.job import Job
from app.core.conversation import ConversationSummary
from app.core.weighing import Weighing
from app.main import Puna
from app.ui.conversation_picker import ConversationPicker
from app.ui.job_card import JobCard
from app.ui.source_dialog import SourceDialog
from app.ui.theme import Theme
from app.ui.type_choice import TypeChoice
from app.ui.weighing_choice import Matter
from convert.gguf_file import read_gguf
from quantize.imatrix import read_imatrix
from tests.ui.test_type_choice import FORECAST
from tests.ui.test_window_end_to_end import ask, drop, open_dialog, open_puna, wait_for_answer

pytestmark = pytest.mark.timeout(300)
__all__ = ["open_puna"]  # a fixture of the tests of the whole window

MADE = "TinyStories-656K-IQ2_M.gguf"


@pytest.fixture
def choice(qtbot: QtBot, theme: Theme) -> TypeChoice:
    choice = TypeChoice(theme, "q4_k_m")
    qtbot.addWidget(choice)
    with qtbot.waitExposed(choice, timeout=30_000):
        choice.show()
    choice.set_forecast(FORECAST)
    return choice


def choose_type(choice: TypeChoice, name: str) -> None:
    choice.list.setCurrentIndex(choice.list.findData(name))
    choice.list.activated.emit(choice.list.currentIndex())


def choose_matter(choice: TypeChoice, matter: Matter) -> None:
    choice.weighing.list.setCurrentIndex(choice.weighing.list.findData(matter))
    choice.weighing.list.activated.emit(choice.weighing.list.currentIndex())


def test_nothing_is_weighed_until_a_person_says_so(choice: TypeChoice, qtbot: QtBot) -> None:
    weighing = choice.weighing
    assert weighing.isVisible()
    assert weighing.weighing() is None
    assert not weighing.list.isVisible()
    weighing.box.setFocus()
    qtbot.keyClick(weighing.box, Qt.Key.Key_Space)
    assert weighing.weighing() == Weighing()
    assert weighing.list.isVisible()
    assert "about 7 min" in weighing.note.text()
    assert "imatrix" in weighing.box.toolTip()


def test_a_type_that_needs_it_ticks_the_box_and_another_unticks_it(choice: TypeChoice) -> None:
    weighing = choice.weighing
    choose_type(choice, "iq2_m")
    assert choice.type() == "iq2_m"
    assert weighing.weighing() == Weighing()
    assert not weighing.box.isEnabled()
    assert "only be made" in weighing.note.text()
    choice.radios["q4_k_m"].click()
    assert weighing.weighing() is None
    assert weighing.box.isEnabled()
    weighing.box.click()
    choose_type(choice, "iq2_m")
    choice.radios["q4_k_m"].click()
    assert weighing.weighing() == Weighing()


def test_where_nothing_is_gained_it_can_not_be_asked_for(choice: TypeChoice) -> None:
    weighing = choice.weighing
    weighing.box.click()
    for name in ("q8_0", "f16"):
        choose_type(choice, name)
        assert weighing.weighing() is None
        assert not weighing.box.isEnabled()
    choice.smallest.click()
    assert weighing.weighing() == Weighing()


def test_each_matter_is_what_is_read(choice: TypeChoice, qtbot: QtBot) -> None:
    weighing = choice.weighing
    weighing.box.click()
    weighing.set_path(Matter.FILE, "/texts/a.txt")
    assert weighing.weighing() == Weighing(texts=("/texts/a.txt",))
    assert weighing.list.currentData() == Matter.FILE
    assert weighing.chosen.text() == "/texts/a.txt"
    assert "up to 42 min" in weighing.note.text()
    weighing.set_path(Matter.MATRIX, "/texts/imatrix.dat")
    assert weighing.weighing() == Weighing(matrix="/texts/imatrix.dat")
    assert "min" not in weighing.note.text()
    # Whoever asks for conversations and takes none stays with what was chosen.
    with qtbot.waitSignal(weighing.conversations_wanted):
        choose_matter(choice, Matter.CONVERSATIONS)
    weighing.set_conversations(())
    assert weighing.weighing() == Weighing(matrix="/texts/imatrix.dat")
    assert weighing.list.currentData() == Matter.MATRIX
    weighing.set_conversations((3, 5))
    assert weighing.weighing() == Weighing(conversations=(3, 5))
    assert weighing.chosen.text() == "2 conversations"
    choose_matter(choice, Matter.OURS)
    assert weighing.weighing() == Weighing()
    assert not weighing.chosen.isVisible()


def test_conversations_are_picked_by_title(qtbot: QtBot, theme: Theme) -> None:
    titles = ["Why alpacas hum", "Names for a boat", "A boat trip"]
    rows = [ConversationSummary(number, title, None, 0.0, 0.0) for number, title in enumerate(titles, 7)]
    picker = ConversationPicker(theme, rows)
    qtbot.addWidget(picker)
    with qtbot.waitExposed(picker, timeout=30_000):
        picker.show()
    assert not picker.take.isEnabled()
    qtbot.keyClicks(picker.field, "BOAT")
    assert [picker.list.item(row).isHidden() for row in range(3)] == [True, False, False]
    picker.all.click()
    picker.field.clear()
    assert picker.numbers() == (8, 9)
    qtbot.keyClick(picker.list, Qt.Key.Key_Space)
    with qtbot.waitSignal(picker.confirmed) as confirmed:
        picker.take.click()
    assert confirmed.args == [(7, 8, 9)]


def test_conversations_to_choose_from_stand_in_rows_of_one_height(qtbot: QtBot, theme: Theme) -> None:
    theme.set_text_percent(200)
    titles = ["Why alpacas hum", "羊驼🦙的故事", "アルパカ", "الألبكة", "👋🏽"]
    rows = [ConversationSummary(number, title, None, 0.0, 0.0) for number, title in enumerate(titles)]
    picker = ConversationPicker(theme, rows)
    qtbot.addWidget(picker)
    with qtbot.waitExposed(picker, timeout=30_000):
        picker.show()
    heights = {picker.list.visualItemRect(picker.list.item(row)).height() for row in range(len(titles))}
    assert len(heights) == 1
    assert heights.pop() >= picker.list.fontMetrics().height() + 2 * 4


def ready_dialog(puna: Puna, qtbot: QtBot, path: Path) -> SourceDialog:
    drop(puna, path)
    dialog = open_dialog(puna, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.type.radios), timeout=120_000)
    return dialog


def metadata_of(path: Path) -> dict[str, object]:
    return dict(read_gguf(path).metadata)


def test_from_a_dropped_folder_to_a_weighed_model_that_answers(
    open_puna: Callable[[], Puna], qtbot: QtBot, tiny_stories: Path, puna_home: Path
) -> None:
    puna = open_puna()
    told: list[tuple[float, str]] = []
    puna.models.job_started.connect(lambda job, name: job.progressed.connect(lambda f, text, _: told.append((f, text))))
    dialog = ready_dialog(puna, qtbot, tiny_stories)
    choose_type(dialog.type, "iq2_m")
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=240_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    models = puna_home / "models"
    qtbot.waitUntil(lambda: sorted(path.name for path in models.iterdir()) == [MADE, f"{MADE}.receipt.json"])
    assert (puna.engine.model_path or "").endswith(MADE)
    # But for the last bit of a sum of shares.
    assert all(after >= before - 1e-12 for (before, _), (after, _) in pairwise(told))
    assert any("reading the text" in text.lower() for _, text in told)
    metadata = metadata_of(models / MADE)
    assert metadata["quantize.imatrix.dataset"] == "Puna's calibration text"
    assert metadata["quantize.imatrix.entries_count"] == 7 * 2
    (card,) = puna.window.sidebar.findChildren(JobCard)
    assert "Weighed by Puna's calibration text" in card.outcome.text()
    ask(puna, qtbot, "Once upon a time")
    assert wait_for_answer(puna, qtbot).content


def test_what_was_cancelled_leaves_no_file_and_goes_on_where_it_was(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, tiny_stories: Path, puna_home: Path
) -> None:
    text = tmp_path / "mine.txt"
    text.write_text("Once upon a time there was a little alpaca who hummed. " * 3000)
    puna = open_puna()
    jobs: list[Job] = []
    told: list[str] = []
    puna.models.job_started.connect(lambda job, name: jobs.append(job))
    puna.models.job_started.connect(lambda job, name: job.progressed.connect(lambda f, words, _: told.append(words)))
    dialog = ready_dialog(puna, qtbot, tiny_stories)
    choose_type(dialog.type, "iq2_m")
    dialog.type.weighing.set_path(Matter.FILE, str(text))
    qtbot.mouseClick(dialog.convert, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(pieces(told)) and pieces(told)[-1] > 1, timeout=120_000)
    (card,) = puna.window.sidebar.findChildren(JobCard)
    with qtbot.waitSignal(puna.models.weighing_stopped, timeout=20_000):
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert list((puna_home / "models").iterdir()) == []
    qtbot.waitUntil(lambda: [card.is_running for card in puna.window.sidebar.findChildren(JobCard)] == [False])
    (card,) = puna.window.sidebar.findChildren(JobCard)
    assert "kept" in card.outcome.text()

    told.clear()
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=240_000):
        qtbot.mouseClick(card.action, Qt.MouseButton.LeftButton)
    assert len(jobs) == 2
    # The first thing that is told of the text is not its first piece.
    assert min(pieces(told)) > 0
    assert metadata_of(puna_home / "models" / MADE)["quantize.imatrix.dataset"] == "mine.txt"
    (matrix,) = (puna_home / "cache" / "imatrix").rglob("imatrix.gguf")
    assert read_imatrix(matrix).n_chunks > max(pieces(told)) > 2
    assert [path.name for path in matrix.parent.iterdir()] == ["imatrix.gguf"]


def test_what_quitting_stopped_goes_on_after_the_next_start(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, tiny_stories: Path, puna_home: Path
) -> None:
    text = tmp_path / "mine.txt"
    text.write_text("Once upon a time there was a little alpaca who hummed. " * 3000)
    told: list[str] = []

    def begin(puna: Puna) -> None:
        puna.models.job_started.connect(
            lambda job, name: job.progressed.connect(lambda f, words, _: told.append(words))
        )
        dialog = ready_dialog(puna, qtbot, tiny_stories)
        choose_type(dialog.type, "iq2_m")
        dialog.type.weighing.set_path(Matter.FILE, str(text))
        qtbot.mouseClick(dialog.convert, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(pieces(told)), timeout=120_000)

    first = open_puna()
    begin(first)
    qtbot.waitUntil(lambda: pieces(told)[-1] > 1, timeout=120_000)
    first.close()
    assert list((puna_home / "models").iterdir()) == []
    told.clear()
    begin(open_puna())
    assert pieces(told)[0] > 0


def pieces(told: list[str]) -> list[int]:
    """How many pieces of the text had been read, each time that was told."""
    found = (re.search(r"reading the text, ([\d,]+) of", words, re.IGNORECASE) for words in told)
    return [int(match[1].replace(",", "")) for match in found if match]


def test_own_conversations_and_a_finished_matrix(
    open_puna: Callable[[], Puna], qtbot: QtBot, tiny_stories: Path, puna_home: Path
) -> None:
    puna = open_puna()
    number = puna.history.create_conversation("Alpacas")
    puna.history.ask(number, "Once upon a time there was a little girl named Lily. " * 200)
    dialog = ready_dialog(puna, qtbot, tiny_stories)
    choose_type(dialog.type, "q4_k_m")
    dialog.type.weighing.box.click()
    choose_matter(dialog.type, Matter.CONVERSATIONS)
    (picker,) = dialog.findChildren(ConversationPicker)
    picker.all.click()
    picker.take.click()
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=240_000):
        qtbot.mouseClick(dialog.convert, Qt.MouseButton.LeftButton)
    first = puna_home / "models" / "TinyStories-656K-Q4_K_M.gguf"
    assert metadata_of(first)["quantize.imatrix.dataset"] == "1 conversation"

    (matrix,) = (puna_home / "cache" / "imatrix").rglob("imatrix.gguf")
    dialog = ready_dialog(puna, qtbot, tiny_stories)
    choose_type(dialog.type, "q4_k_m")
    dialog.type.weighing.box.click()
    dialog.type.weighing.set_path(Matter.MATRIX, str(matrix))
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=240_000):
        qtbot.mouseClick(dialog.convert, Qt.MouseButton.LeftButton)
    second = puna_home / "models" / "TinyStories-656K-Q4_K_M-2.gguf"
    assert second.read_bytes() == first.read_bytes()
