"""The tray of jobs: seen from every place, never in the way, and reached without a mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.control.found_models import FoundModels
from app.control.library_list import LibraryList
from app.presenters.jobs import JobOutcome, JobsPresenter
from app.ui.download_card import DownloadCard
from app.ui.job_card import JobCard
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.samples import conversation_model


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> MainWindow:
    window = MainWindow(theme, conversation_model(0.0), LibraryList(), FoundModels())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    return window


@pytest.fixture
def jobs(theme: Theme, window: MainWindow) -> JobsPresenter:
    return JobsPresenter(theme, window, window)


def nothing() -> None:
    pass


@pytest.mark.parametrize("place", ["chat", "models", "settings"])
def test_jobs_are_seen_from_every_place(window: MainWindow, jobs: JobsPresenter, place: str) -> None:
    window.show_place(place)
    card = jobs.begin("alpaca-7b", nothing)
    card.set_progress(0.25, "Converting tensor 1 of 4", "about 2 minutes left")
    assert card.isVisible()
    assert not window.job_line.isVisible()
    window.toggle_sidebar()
    assert window.job_line.isVisible()
    assert window.job_line.words.text() == "alpaca-7b · 25 % · about 2 minutes left"
    window.job_line.button.click()
    assert card.isVisible()
    assert not window.job_line.isVisible()


def test_the_line_tells_what_goes_on_before_what_is_over(window: MainWindow, jobs: JobsPresenter) -> None:
    window.toggle_sidebar()
    first, second = jobs.begin("first", nothing), jobs.begin("second", nothing)
    jobs.fail(first, "the disk is full")
    assert window.job_line.words.text() == "second · 0 % · and 1 more"
    jobs.drop(second)
    assert window.job_line.words.text() == "first: The disk is full."
    first.button.click()
    assert not window.job_line.isVisible()
    assert window.sidebar.tray.cards == []


def test_a_person_without_a_mouse_gets_there_cancels_and_dismisses(
    window: MainWindow, jobs: JobsPresenter, qtbot: QtBot
) -> None:
    window.activateWindow()
    cancelled: list[str] = []
    cards = [jobs.begin(name, lambda name=name: cancelled.append(name)) for name in ("first", "second")]
    window.toggle_sidebar()
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is cards[0].button
    assert cards[0].button.accessibleName() == "Cancel: first"
    qtbot.keyClick(cards[0].button, Qt.Key.Key_Space)
    assert cancelled == ["first"]
    jobs.drop(cards[0])
    # The keyboard is not lost with the card.
    assert QApplication.focusWidget() is cards[1].button
    jobs.finish(cards[1], JobOutcome("All is there.", "Show", lambda: cancelled.append("shown")))
    assert cards[1].button.accessibleName() == "Dismiss: second"
    qtbot.keyClick(cards[1].button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is cards[1].action
    qtbot.keyClick(cards[1].action, Qt.Key.Key_Space)
    assert cancelled == ["first", "shown"]
    assert window.sidebar.tray.cards == []


def test_many_jobs_leave_room_for_the_conversations(window: MainWindow, jobs: JobsPresenter, qtbot: QtBot) -> None:
    for number in range(20):
        jobs.begin(f"number {number}", nothing)
    tray = window.sidebar.tray
    qtbot.waitUntil(lambda: tray.verticalScrollBar().maximum() > 0)
    assert tray.height() <= window.sidebar.height() * 2 // 5
    assert window.sidebar.list.height() > 100
    window.activateWindow()
    tray.focus_first()
    for card in tray.cards[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is card.button
    qtbot.waitUntil(lambda: not tray.cards[-1].button.visibleRegion().isEmpty())
    tray.focus_first()
    assert not tray.cards[0].button.visibleRegion().isEmpty()


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (lambda jobs, card: jobs.finish(card, JobOutcome("It is there.")), ["It is there."]),
        (lambda jobs, card: jobs.fail(card, "it broke"), ["It broke."]),
        (lambda jobs, card: jobs.drop(card), []),
        (lambda jobs, card: jobs.finish(card, None), []),
    ],
)
def test_what_came_of_a_job_is_told_once(
    jobs: JobsPresenter, end: Callable[[JobsPresenter, JobCard], None], told: list[str]
) -> None:
    ends: list[str] = []
    jobs.ended.connect(lambda title, text, seconds: ends.append(text))
    card = jobs.begin("alpaca-7b", nothing)
    end(jobs, card)
    end(jobs, card)
    assert ends == told


@pytest.mark.parametrize("kind", ["job", "download"])
def test_a_card_tells_its_name_and_the_time_left_whole(
    window: MainWindow, theme: Theme, qtbot: QtBot, kind: str
) -> None:
    name, left = "TinyStories-with-Instructiontuning-GGUF · Balanced", "about 24 minutes left"
    theme.set_text_percent(200)
    card = JobCard(theme, name) if kind == "job" else DownloadCard(theme)
    if isinstance(card, DownloadCard):
        card.title.setText(name)
    window.add_job_card(card)
    card.set_progress(0.1, "Downloading a-very-long-name-of-a-large-model.gguf", left)
    theme.finish()
    qtbot.wait(50)
    tray = window.sidebar.tray
    assert tray.widget().width() <= tray.viewport().width()
    margins = card.layout().contentsMargins()
    assert margins.left() == margins.right()
    for label in (card.title, card.time_left):
        assert label.wordWrap()
        assert label.isVisible()
        assert label.height() >= label.heightForWidth(label.width())
    assert (card.title.text(), card.time_left.text()) == (name, left)
    theme.set_text_percent(100)


def test_the_list_of_jobs_opens_at_its_top(theme: Theme, qtbot: QtBot) -> None:
    window = MainWindow(theme, conversation_model(0.0), LibraryList(), FoundModels())
    qtbot.addWidget(window)
    window.resize(900, 600)
    for number in range(8):
        window.add_job_card(JobCard(theme, f"model {number}"))
    window.show()
    qtbot.wait(100)
    bar = window.sidebar.tray.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
    window.add_job_card(JobCard(theme, "one more"))
    qtbot.waitUntil(lambda: bar.value() > 0)


def test_what_is_over_has_its_button_beside_its_title(window: MainWindow, jobs: JobsPresenter) -> None:
    card = jobs.begin("alpaca-7b", nothing)
    QApplication.processEvents()
    assert card.button.y() > card.title.geometry().bottom()
    jobs.fail(card, "the disk is full")
    QApplication.processEvents()
    assert card.button.y() <= card.title.geometry().center().y() <= card.button.geometry().bottom()
    assert card.button.x() > card.title.geometry().right()
    assert card.outcome.y() - card.title.geometry().bottom() < card.button.height()
    assert card.button.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_titles_are_equally_far_from_the_edge_and_the_button_beside_the_first_line(
    window: MainWindow, jobs: JobsPresenter, theme: Theme, qtbot: QtBot, percent: int
) -> None:
    theme.set_text_percent(percent)
    runs, is_over = (jobs.begin(f"TinyStories-{number}-of-many-words", nothing) for number in (1, 2))
    jobs.fail(is_over, "the disk is full")
    theme.finish()
    line = is_over.title.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: is_over.button.y() < line)
    assert is_over.title.y() == runs.title.y()
    middle = is_over.title.y() + line / 2
    assert abs(is_over.button.geometry().center().y() + 0.5 - middle) <= 1
