"""Questions and answers through a real engine child and a real database, without a window."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.control.chat import ChatController
from app.control.engine_client import EngineClient, EngineState
from app.control.tuning import TuningController
from app.core.archive import Rating
from app.core.conversation import StoredMessage
from app.core.generation import LoadOptions, PromptCount
from app.core.messages import Ending, Role
from app.storage.database import Database
from app.storage.history import History
from app.storage.tunings import Tunings

LONG = {"text": "word " * 300, "delay_ms": 3}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "history.sqlite3")
    yield database
    database.close()


@pytest.fixture
def history(database: Database) -> History:
    return History(database)


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[EngineClient]:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    engine = EngineClient(tmp_path / "engine.log")
    yield engine
    engine.close()


@pytest.fixture
def chat(history: History, database: Database, engine: EngineClient) -> Iterator[ChatController]:
    chat = ChatController(history, engine, TuningController(history, Tunings(database)))
    yield chat
    chat.shut_down()


def load(engine: EngineClient, folder: Path, *answers: object, name: str = "script.json") -> None:
    (folder / name).write_text(json.dumps({"answers": answers}))
    engine.load(LoadOptions(str(folder / name)))


def ending(history: History, conversation_id: int) -> Ending:
    return history.branch(conversation_id)[-1].ending


def test_a_question_without_a_model_is_kept_and_answered_later(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(chat.problem) as problem:
        assert chat.send("Is anybody there?")
    assert "add or choose a model" in problem.args[0]
    assert chat.conversation_id is not None
    load(engine, tmp_path, {"text": "Yes."})
    with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
        chat.regenerate_last()
    assert [message.content for message in history.branch(chat.conversation_id)] == ["Is anybody there?", "Yes."]


def test_an_answer_goes_on_while_another_conversation_is_open(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, LONG, {"text": "short"})
    chat.send("first")
    first = chat.conversation_id
    assert first is not None
    qtbot.waitUntil(lambda: len(history.branch(first)[-1].content) > 20, timeout=20_000)
    busy: list[bool] = []
    chat.busy_changed.connect(busy.append)
    chat.new_conversation()
    assert busy == [False]
    chat.send("second")
    second = chat.conversation_id
    assert second not in (None, first)
    qtbot.waitUntil(lambda: ending(history, second or 0) is Ending.DONE, timeout=20_000)
    assert history.branch(first)[-1].content == LONG["text"]
    assert history.branch(second or 0)[-1].content == "short"


def test_coming_back_to_an_answer_under_way_shows_all_that_has_arrived(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, LONG)
    chat.send("first")
    first = chat.conversation_id
    assert first is not None
    with qtbot.waitSignal(chat.text_changed, timeout=20_000):
        pass
    chat.new_conversation()
    qtbot.wait(200)
    shown: list[str] = []
    chat.text_changed.connect(lambda message_id, text: shown.append(text))
    chat.open(first)
    assert shown
    assert len(shown[0]) > 50
    assert len(history.branch(first)[-1].content) >= len(shown[0])


def test_a_disk_that_fills_up_costs_a_sentence_and_no_word(
    chat: ChatController, history: History, engine: EngineClient, database: Database, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, {"text": "long words " * 4000, "delay_ms": 0.2})
    problems: list[str] = []
    chat.problem.connect(problems.append)
    chat.send("q")
    conversation = chat.conversation_id
    assert conversation is not None
    pages = database.connection.execute("PRAGMA page_count").fetchone()[0]
    database.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    qtbot.waitUntil(lambda: bool(problems), timeout=20_000)
    assert "disk is full" in problems[0]
    database.connection.execute("PRAGMA max_page_count = 1000000")
    with qtbot.waitSignal(chat.message_replaced, timeout=30_000):
        pass
    assert len(problems) == 1
    assert history.branch(conversation)[-1].content == "long words " * 4000


def test_an_end_that_a_full_disk_refuses_is_written_when_there_is_room(
    chat: ChatController, history: History, engine: EngineClient, database: Database, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, {"text": "long words " * 3000})
    chat.send("q")
    conversation = chat.conversation_id
    assert conversation is not None
    pages = database.connection.execute("PRAGMA page_count").fetchone()[0]
    database.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with qtbot.waitSignal(chat.busy_changed, timeout=20_000) as busy:
        pass
    assert busy.args == [False]
    assert ending(history, conversation) is Ending.STREAMING
    database.connection.execute("PRAGMA max_page_count = 1000000")
    with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
        pass
    assert history.branch(conversation)[-1].content == "long words " * 3000


def test_what_sending_would_mean_for_the_context_is_told_while_typing(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "script.json").write_text(json.dumps({"n_ctx": 100, "answers": [{"text": "word " * 30}]}))
    engine.load(LoadOptions(str(tmp_path / "script.json")))
    for _ in range(2):
        with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
            chat.send("a question of five words")
    counts: list[PromptCount] = []
    chat.counted.connect(counts.append)
    with qtbot.waitSignal(chat.counted):
        chat.set_draft("one two")
    assert (counts[-1].tokens, counts[-1].n_ctx, counts[-1].left_out) == (2 * (5 + 31) + 2, 100, 0)
    with qtbot.waitSignal(chat.counted):
        chat.set_draft("word " * 20)
    assert (counts[-1].left_out, counts[-1].fits) == (2, True)
    with qtbot.waitSignal(chat.counted):
        chat.set_draft("word " * 200)
    assert not counts[-1].fits


def test_the_engine_is_told_after_the_question_is_kept_and_shown(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(engine.model_loaded, timeout=20_000):
        load(engine, tmp_path, {"text": "never"}, {"text": "Yes."})
    chat.send("q")
    chat.stop()  # in the same turn: the engine hears nothing of it
    stopped = history.branch(chat.conversation_id or 0)[-1]
    assert (stopped.ending, stopped.content) == (Ending.STOPPED, "")
    chat.send("again")
    with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
        assert [item.content for item in history.branch(chat.conversation_id or 0)] == ["q", "", "again", ""]
    assert history.branch(chat.conversation_id or 0)[-1].content == "never", (
        "the script's first answer was still to come"
    )


def test_choosing_another_model_ends_the_answer_with_a_reason(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, LONG)
    chat.send("q")
    with qtbot.waitSignal(chat.text_changed, timeout=20_000):
        pass
    with qtbot.waitSignal(engine.model_loaded, timeout=20_000):
        load(engine, tmp_path, {"text": "new"}, name="other.json")
    answer = history.branch(chat.conversation_id or 0)[-1]
    assert answer.ending is Ending.INTERRUPTED
    assert answer.error == "Another model was chosen before this answer was complete."
    assert answer.content.startswith("word")


def test_a_model_that_can_not_be_loaded_fails_the_question_and_says_why(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    engine.load(LoadOptions(str(tmp_path / "gone.json")))
    with qtbot.waitSignals([engine.stopped, chat.message_replaced], timeout=20_000):
        chat.send("q")
    answer = history.branch(chat.conversation_id or 0)[-1]
    assert answer.ending is Ending.ERROR
    assert "gone.json" in (answer.error or "")
    assert engine.state is EngineState.STOPPED


def test_quitting_in_mid_answer_keeps_it_as_interrupted(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, LONG)
    chat.send("q")
    with qtbot.waitSignal(chat.text_changed, timeout=20_000) as shown:
        pass
    chat.shut_down()
    question, answer = history.branch(chat.conversation_id or 0)
    assert question.role is Role.USER
    assert answer.ending is Ending.INTERRUPTED
    assert answer.content.startswith(shown.args[1])


def test_a_title_is_the_beginning_of_the_question_in_one_line(
    chat: ChatController, history: History, qtbot: QtBot
) -> None:
    chat.send("  Why do\nalpacas hum,  and what does the humming of alpacas mean to other alpacas nearby? ")
    assert history.conversations()[0].title == "Why do alpacas hum, and what does the humming of alpacas…"


def test_how_long_a_model_thought_is_measured_and_kept(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, {"reasoning": "two and two, hm", "text": "Four.", "delay_ms": 30}, {"text": "Four."})
    for _ in range(2):
        with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
            chat.send("What is two and two?")
    thoughtful, quick = history.branch(chat.conversation_id or 0)[1::2]
    assert thoughtful.reasoning_ms is not None
    assert thoughtful.reasoning_ms > 0
    assert quick.reasoning_ms is None


def test_a_draft_becomes_the_question_in_one_step(
    chat: ChatController, history: History, database: Database, qtbot: QtBot
) -> None:
    """Whoever is killed in between has it once: as the one or as the other."""
    chat.set_draft("first")
    qtbot.waitUntil(lambda: history.draft(None) == "first", timeout=5000)
    chat.send("first")
    assert history.draft(None) == ""
    first = chat.conversation_id
    assert first is not None
    chat.set_draft("second")
    qtbot.waitUntil(lambda: history.draft(first) == "second", timeout=5000)
    database.connection.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'no room'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        chat.send("second")
    assert history.draft(first) == "second"
    database.connection.execute("DROP TRIGGER full")
    chat.send("second")
    assert history.draft(first) == ""
    chat.set_draft("")
    chat.new_conversation()
    assert [message.content for message in history.branch(first)] == ["first", "second"]
    assert [history.draft(number) for number in (None, first)] == ["", ""]


def test_what_is_typed_without_a_pause_is_kept_too(chat: ChatController, history: History, qtbot: QtBot) -> None:
    typing = QTimer(interval=20)
    words: list[str] = []

    def type_on() -> None:
        words.append("word")
        chat.set_draft(" ".join(words))

    typing.timeout.connect(type_on)
    typing.start()
    qtbot.waitUntil(lambda: history.draft(None).startswith("word word"), timeout=5000)
    typing.stop()


def test_a_rating_is_kept_and_shown(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, {"text": "Four."})
    with qtbot.waitSignal(chat.message_replaced, timeout=20_000) as replaced:
        chat.send("What is two and two?")
    answer: StoredMessage = replaced.args[0]
    with qtbot.waitSignal(chat.message_replaced) as replaced:
        chat.rate(answer.id, Rating.GOOD, "right")
    assert (replaced.args[0].rating, replaced.args[0].note) == (Rating.GOOD, "right")
    chat.rate(answer.id, None, None)
    assert (history.message(answer.id).rating, history.message(answer.id).note) == (None, "right")


def test_nobody_goes_on_in_a_conversation_that_went_to_the_trash(chat: ChatController, history: History) -> None:
    chat.send("brought in")
    gone = chat.conversation_id
    assert gone is not None
    history.delete(gone)
    chat.refresh()
    assert chat.conversation_id is None
    chat.open(gone)
    chat.send("said after another program deleted it")
    assert [row.id for row in history.conversations()] == [gone]


def test_a_stopped_answer_goes_on_in_the_same_message(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, LONG, {"text": " and the end."})
    with qtbot.waitSignal(chat.text_changed, timeout=20_000):
        chat.send("Tell me everything")
    with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
        chat.stop()
    assert chat.conversation_id is not None
    cut = history.branch(chat.conversation_id)[-1]
    assert cut.ending is Ending.STOPPED
    chat.go_on(cut.id)
    assert history.message(cut.id).ending is Ending.STREAMING
    qtbot.waitUntil(lambda: ending(history, chat.conversation_id or 0) is Ending.DONE, timeout=20_000)
    whole = history.branch(chat.conversation_id)[-1]
    assert (whole.id, whole.siblings) == (cut.id, (cut.id,))
    assert whole.content == cut.content + " and the end."
    assert whole.error is None
    assert whole.completion_tokens == (cut.completion_tokens or 0) + 3
    assert (whole.prompt_ms, whole.prompt_tokens) == (cut.prompt_ms, cut.prompt_tokens)
    # Nothing is cut off any more.
    chat.go_on(cut.id)
    assert history.message(cut.id).ending is Ending.DONE


def test_what_fails_while_it_goes_on_loses_nothing(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, {"text": "Half an answer", "fail": "out of luck"}, {"text": " more", "fail": "again"})
    with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
        chat.send("Tell me everything")
    assert chat.conversation_id is not None
    assert ending(history, chat.conversation_id) is Ending.INTERRUPTED
    chat.go_on_with_last()
    qtbot.waitUntil(lambda: ending(history, chat.conversation_id or 0) is Ending.INTERRUPTED, timeout=20_000)
    answer = history.branch(chat.conversation_id)[-1]
    assert (answer.content, answer.error) == ("Half an answer more", "Again.")


def test_another_model_that_goes_on_is_named_too(
    chat: ChatController, history: History, engine: EngineClient, tmp_path: Path, qtbot: QtBot
) -> None:
    load(engine, tmp_path, {"text": "Half", "fail": "out of luck"}, name="one.gguf")
    with qtbot.waitSignal(chat.message_replaced, timeout=20_000):
        chat.send("Tell me everything")
    load(engine, tmp_path, {"text": " and half."}, name="two.gguf")
    chat.go_on_with_last()
    assert chat.conversation_id is not None
    qtbot.waitUntil(lambda: ending(history, chat.conversation_id or 0) is Ending.DONE, timeout=20_000)
    answer = history.branch(chat.conversation_id)[-1]
    assert (answer.content, answer.model) == ("Half and half.", "one, two")
