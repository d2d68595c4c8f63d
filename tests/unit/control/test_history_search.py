"""Searching while typing: a real file, a real thread."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.control.history_search import HistorySearch
from app.core.messages import Role
from app.core.search import SearchFilter
from app.storage.database import Database
from app.storage.history import History


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        history = History(database)
        for text in ("the condor flies", "the condor sleeps", "a fox"):
            conversation = history.create_conversation("c", model="alpaca-7b")
            history.add_message(conversation, None, Role.USER, text)
    return path


@pytest.fixture
def search(path: Path, qtbot: QtBot) -> Iterator[HistorySearch]:
    search = HistorySearch(path)
    yield search
    search.stop()


def test_a_question_is_answered(search: HistorySearch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(search.found) as told:
        search.find("condor", SearchFilter())
    assert told.args is not None
    words, result = told.args
    assert (words, len(result.hits)) == ("condor", 2)


def test_only_the_newest_question_is_answered(search: HistorySearch, qtbot: QtBot) -> None:
    answered: list[str] = []
    search.found.connect(lambda words, result: answered.append(words))
    for end in range(1, 7):
        search.find("condor"[:end], SearchFilter())
    with qtbot.waitSignal(search.found, check_params_cb=lambda words, result: words == "fox"):
        search.find("fox", SearchFilter())
    assert answered == ["fox"]


def test_a_question_after_a_pause_replaces_the_one_under_way(search: HistorySearch, qtbot: QtBot) -> None:
    for _ in range(20):
        search.find("condor", SearchFilter())
        qtbot.wait(45)  # about when the thread begins
        with qtbot.waitSignal(search.found, check_params_cb=lambda words, result: words == "fox") as told:
            search.find("fox", SearchFilter())
        assert told.args is not None
        assert len(told.args[1].hits) == 1


def test_choices(search: HistorySearch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(search.choices_found) as told:
        search.ask_choices()
    assert told.args is not None
    assert told.args[0].models == ("alpaca-7b",)


def test_a_history_that_can_not_be_opened_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"my diary\n" * 100)
    search = HistorySearch(path)
    for _ in range(2):
        with qtbot.waitSignal(search.problem) as told:
            search.find("condor", SearchFilter())
        assert told.args is not None
        assert "no history of Puna" in told.args[0]
    search.stop()
    search.stop()
