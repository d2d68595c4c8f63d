"""Personas through the real window: chosen, made, changed, handed on; nothing written by hand is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.generation import AdapterScale
from app.core.persona import BUILT_IN, Persona, persona_from, persona_text
from app.core.sampling import SamplingChanges
from app.core.tuning import Tuning
from app.main import Puna
from app.paths import Paths
from app.ui.persona_box import PersonaBox
from app.ui.text_question import TextQuestion
from app.ui.theme import Theme


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Puna]:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    puna = Puna(Paths(puna_home), theme)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    yield puna
    puna.close()


def shown(box: PersonaBox) -> str:
    return box.list.currentText()


def choose(box: PersonaBox, name: str) -> None:
    box.list.setCurrentIndex(box.list.findText(name))
    box.list.activated.emit(box.list.currentIndex())


def do(box: PersonaBox, words: str) -> None:
    menu = box.menu()
    (action,) = [action for action in menu.actions() if words in action.text() and action.isEnabled()]
    action.trigger()
    menu.close()


def names(box: PersonaBox) -> list[str]:
    return [box.list.itemText(at) for at in range(box.list.count())]


def test_the_built_in_ones_set_instructions_and_sampling(puna: Puna) -> None:
    box = puna.window.tuning.persona
    assert names(box)[:7] == ["None", "Assistant", "Concise", "Coder", "Translator", "Proofreader", "Storyteller"]
    choose(box, "Coder")
    assert puna.tuning.system_prompt == BUILT_IN["coder"].system_prompt == puna.window.tuning.instructions.toPlainText()
    assert puna.tuning.tuning.sampling.values == {"temperature": 0.2, "top_p": 0.9}
    puna.tuning.set_option("temperature", 0.9)
    assert shown(box) == "Settings of its own"
    choose(box, "None")
    assert (puna.tuning.system_prompt, puna.tuning.tuning) == ("", Tuning())


def test_what_was_written_by_hand_comes_back(puna: Puna) -> None:
    box = puna.window.tuning.persona
    puna.window.tuning.instructions.set_text("Speak like a llama.")  # not told yet: the pause has not come
    choose(box, "Concise")
    assert puna.tuning.system_prompt == BUILT_IN["concise"].system_prompt
    puna.window.banner.action.click()
    assert puna.tuning.system_prompt == "Speak like a llama."


def test_one_s_own_is_saved_changed_renamed_and_deleted_with_undo(puna: Puna, monkeypatch: pytest.MonkeyPatch) -> None:
    box = puna.window.tuning.persona
    monkeypatch.setattr(TextQuestion, "ask", lambda question: "Llama")
    puna.tuning.set_system_prompt("Speak like a llama.")
    do(box, "Save as a new persona")
    assert shown(box) == "Llama"
    puna.tuning.set_option("temperature", 1.5)
    do(box, "Keep these changes in “Llama”")
    assert shown(box) == "Llama"
    puna.chat.new_conversation()
    assert shown(box) == "None"
    choose(box, "Llama")
    assert puna.tuning.tuning.sampling.values == {"temperature": 1.5}
    monkeypatch.setattr(TextQuestion, "ask", lambda question: "Guanaco")
    do(box, "Rename")
    assert shown(box) == "Guanaco"
    do(box, "Delete")
    assert "Guanaco" not in names(box)
    assert puna.tuning.system_prompt == "Speak like a llama.", "the conversation keeps what it has"
    puna.window.banner.action.click()
    assert shown(box) == "Guanaco"


def test_a_duplicate_is_the_one_to_change(puna: Puna) -> None:
    box = puna.window.tuning.persona
    choose(box, "Translator")
    assert not any("Delete" in action.text() for action in box.menu().actions()), "built-in ones stay"
    do(box, "Duplicate")
    puna.tuning.set_system_prompt("Translate into Quechua.")
    do(box, "Keep these changes in “Translator”")
    assert names(box).count("Translator") == 2
    puna.tuning.take(BUILT_IN["translator"])
    assert shown(box) == "Translator"


def test_new_conversations_begin_with_the_default(puna: Puna) -> None:
    box = puna.window.tuning.persona
    choose(box, "Proofreader")
    do(box, "New conversations begin with it")
    assert shown(box) == "Proofreader · default"
    assert puna.chat.send("teh text")
    conversation_id = puna.chat.conversation_id
    assert conversation_id is not None
    assert puna.history.system_prompt(conversation_id) == BUILT_IN["proofreader"].system_prompt
    puna.chat.new_conversation()
    assert puna.tuning.system_prompt == BUILT_IN["proofreader"].system_prompt
    do(box, "New conversations begin with it")
    puna.chat.new_conversation()
    assert puna.tuning.system_prompt == ""


def test_they_travel_as_a_file_without_the_adapters_of_another_disk(puna: Puna, tmp_path: Path) -> None:
    box = puna.window.tuning.persona
    tuning = Tuning("chatml", SamplingChanges({"top_k": 7}), (AdapterScale("/elsewhere/a.gguf", 0.5),))
    persona = Persona("Hum.", tuning)
    assert persona_from(persona_text(persona)) == persona
    puna.tuning.take(persona)
    box.saved_as.emit("Hummer")
    box.export_requested.emit(str(tmp_path / "personas.json"))
    box.deleted.emit(box.list.currentData())
    box.import_requested.emit(str(tmp_path / "personas.json"))
    choose(box, "Hummer")
    assert puna.tuning.tuning == Tuning("chatml", SamplingChanges({"top_k": 7}))
    (tmp_path / "bad.json").write_text('{"puna": "personas", "items": [{"name": "x", "body": "[1]"}]}')
    box.import_requested.emit(str(tmp_path / "bad.json"))
    choose(box, "x")
    assert puna.tuning.system_prompt == ""
