"""How a conversation is answered, kept with it across a restart."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.control.tuning import TuningController
from app.core.generation import AdapterScale, GenerationOptions, ModelInfo
from app.core.messages import Message, Role
from app.core.sampling import SamplingChanges
from app.core.tuning import Tuning
from app.storage.database import Database
from app.storage.history import History
from app.storage.tunings import Tunings

HI = (Message(Role.USER, "Hi"),)
COOL = ModelInfo("/m", "M", "llama", "", 512, 512, 9, 9, 9, True, sampling=GenerationOptions(temperature=0.3, top_k=7))


@pytest.fixture
def database(tmp_path: Path):
    database = Database(tmp_path / "history.db")
    yield database
    database.close()


def controller(database: Database) -> TuningController:
    return TuningController(History(database), Tunings(database))


def test_what_is_set_is_kept_and_the_rest_comes_from_the_model(database: Database) -> None:
    first = controller(database)
    number = History(database).create_conversation("One")
    first.open(number)
    first.set_option("temperature", 1.5)
    first.set_option("seed", 4)
    first.set_template("alpaca")
    first.scale_adapter("/a.gguf", 0.5)
    first.set_system_prompt("Be brief.")
    again = controller(database)
    again.set_model(COOL)
    again.open(number)
    assert again.system_prompt == "Be brief."
    request = again.request(number, HI)
    assert (request.options.temperature, request.options.seed, request.options.top_k) == (1.5, 4, 7)
    assert request.template == "alpaca"
    assert request.adapters == (AdapterScale("/a.gguf", 0.5),)
    assert request.conversation == str(number)
    again.set_option("temperature", "")
    again.set_template("")
    again.remove_adapter("/a.gguf")
    request = again.request(number, HI)
    assert (request.options.temperature, request.template, request.adapters) == (0.3, None, ())


def test_a_conversation_that_does_not_exist_yet_keeps_its_own_until_it_does(database: Database) -> None:
    tuning = controller(database)
    tuning.open(None)
    tuning.set_option("top_p", 0.5)
    number = History(database).create_conversation("New")
    tuning.created(number)
    tuning.open(None)
    assert tuning.tuning == Tuning()
    assert tuning.request(number, HI).options.top_p == 0.5


def test_a_change_is_told_once(database: Database, qtbot: QtBot) -> None:
    tuning = controller(database)
    tuning.open(None)
    with qtbot.waitSignal(tuning.changed):
        tuning.set_template("alpaca")
    with qtbot.assertNotEmitted(tuning.changed):
        tuning.set_template("alpaca")
        tuning.set_system_prompt("")


def test_a_disk_that_refuses_is_told_and_the_choice_holds_for_now(database: Database, qtbot: QtBot) -> None:
    tuning = controller(database)
    number = History(database).create_conversation("One")
    tuning.open(number)
    database.connection.execute("PRAGMA query_only = ON")
    with qtbot.waitSignal(tuning.problem):
        tuning.set_option("temperature", 0.0)
    assert tuning.tuning.sampling == SamplingChanges({"temperature": 0.0})
