"""What the menu of a message does: through the real window, with scripts for models."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.core.conversation import StoredMessage
from app.core.library_model import LibraryModel
from app.core.messages import Ending, Role
from app.core.tuning import Tuning
from app.main import Puna
from app.paths import Paths
from app.ui.message_details import DetailsCard
from app.ui.message_menu import MessageMenu
from app.ui.message_view import MessageView
from app.ui.theme import Theme
from app.ui.transcript import TranscriptView
from tests.ui.samples import message


def script(folder: Path, name: str, *answers: object, **others: object) -> Path:
    path = folder / name
    path.write_text(json.dumps({"answers": answers, **others}))
    return path


@pytest.fixture
def puna(
    qtbot: QtBot, puna_home: Path, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Puna]:
    """With two models, of which the first is loaded and has answered."""
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    # This platform warns of popups; what is in the menu is there without.
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: None)
    puna = Puna(Paths(puna_home), theme)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    first = script(tmp_path, "first.json", {"text": "the first one says"})
    second = script(tmp_path, "second.json", {"text": "the second one says"}, load_ms=300)
    damaged = LibraryModel(tmp_path / "third.json", "third", "", problem="It is damaged.")
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=20_000):
        puna.models.choose(str(first))
    puna.models.models_changed.emit(
        [LibraryModel(first, "first", "1 MB"), LibraryModel(second, "second", "2 MB"), damaged]
    )
    puna.chat.send("Who are you?")
    answered(puna, qtbot)
    yield puna
    puna.close()


def branch(puna: Puna) -> list[StoredMessage]:
    assert puna.chat.conversation_id is not None
    return puna.history.branch(puna.chat.conversation_id)


def answered(puna: Puna, qtbot: QtBot) -> StoredMessage:
    qtbot.waitUntil(lambda: branch(puna)[-1].ending is not Ending.STREAMING, timeout=60_000)
    return branch(puna)[-1]


def view(puna: Puna) -> MessageView:
    return puna.window.transcript.views[-1]


def open_menu(puna: Puna, qtbot: QtBot) -> MessageMenu:
    view(puna).tools.more.click()
    qtbot.waitUntil(lambda: bool(puna.window.findChildren(MessageMenu)))
    (menu,) = puna.window.findChildren(MessageMenu)
    return menu


def words(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, text: str) -> None:
    (action,) = [action for action in menu.actions() if action.text().split("\t")[0] == text]
    action.trigger()
    menu.close()


def test_another_model_is_loaded_and_answers_beside_the_first(puna: Puna, qtbot: QtBot) -> None:
    menu = open_menu(puna, qtbot)
    assert words(menu.models) == ["second"]
    choose(menu.models, "second")
    menu.close()
    # The answer is there at once, and waits for its model.
    assert branch(puna)[-1].ending is Ending.STREAMING
    assert view(puna).activity.label.text() == "Loading the model…"
    answer = answered(puna, qtbot)
    assert (answer.content, answer.model) == ("the second one says", "second.json")
    assert len(answer.siblings) == 2
    assert puna.engine.model_path is not None
    assert puna.engine.model_path.endswith("second.json")


def test_stop_while_the_model_loads_ends_the_answer(puna: Puna, qtbot: QtBot) -> None:
    menu = open_menu(puna, qtbot)
    choose(menu.models, "second")
    menu.close()
    puna.window.composer.request_stop()
    assert answered(puna, qtbot).ending is Ending.STOPPED


def test_another_template_is_used_for_that_answer_alone(puna: Puna, qtbot: QtBot) -> None:
    menu = open_menu(puna, qtbot)
    assert words(menu.templates)[0] == "The model's own"
    assert [action.text() for action in menu.templates.actions() if action.isChecked()] == ["The model's own"]
    key, title = next((key, title) for key, title in puna.models.templates() if key == "vicuna-v1.1")
    choose(menu.templates, title)
    menu.close()
    answer = answered(puna, qtbot)
    assert answer.template == key
    assert len(answer.siblings) == 2
    assert puna.tuning.tuning == Tuning()
    puna.chat.regenerate(answer.id)
    assert answered(puna, qtbot).template is None


def test_a_right_click_on_answer_again_opens_the_menu_too(puna: Puna, qtbot: QtBot) -> None:
    button = view(puna).tools.regenerate
    assert button.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
    button.customContextMenuRequested.emit(QPoint())
    (menu,) = puna.window.findChildren(MessageMenu)
    choose(menu, "Answer again")
    assert answered(puna, qtbot).content == "the first one says"
    assert len(branch(puna)[-1].siblings) == 2


def test_continue_is_offered_where_the_last_answer_was_cut_off(qtbot: QtBot, theme: Theme) -> None:
    transcript = TranscriptView(theme)
    qtbot.addWidget(transcript)
    transcript.show()
    talk = [
        message(1, Role.USER, "Tell me a story."),
        message(2, Role.ASSISTANT, "Once", ending=Ending.STOPPED),
        message(3, Role.USER, "And then?"),
    ]
    for ending, shown in (
        (Ending.STOPPED, "go_on"),
        (Ending.LENGTH, "go_on"),
        (Ending.INTERRUPTED, "go_on_all_the_same"),
        (Ending.DONE, ""),
    ):
        transcript.set_messages([*talk, message(4, Role.ASSISTANT, "upon", ending=ending)])
        qtbot.waitUntil(lambda: len(transcript.views) == 4)
        last = transcript.views[-1]
        buttons = {name: getattr(last, name) for name in ("go_on", "go_on_all_the_same")}
        assert [name for name, button in buttons.items() if button.isVisible()] == ([shown] if shown else [])
        # An answer that was answered to stays as it is.
        assert not transcript.views[1].go_on.isVisible()
        if shown:
            with qtbot.waitSignal(transcript.go_on_requested) as asked:
                buttons[shown].click()
            assert asked.args == [4]
    transcript.set_messages([*talk, message(4, Role.ASSISTANT, "", ending=Ending.STOPPED)])
    assert not transcript.views[-1].go_on.isVisible()


def test_a_new_chat_from_here_is_opened_and_listed(puna: Puna, qtbot: QtBot) -> None:
    old = puna.chat.conversation_id
    question = puna.window.transcript.views[0]
    question.tools.more.click()
    (menu,) = puna.window.findChildren(MessageMenu)
    assert words(menu) == ["New chat from here"]
    choose(menu, "New chat from here")
    assert puna.chat.conversation_id != old
    assert [each.content for each in branch(puna)] == ["Who are you?"]
    assert puna.window.windowTitle() == "Who are you? (copy) — Puna"
    assert puna.conversations.rowCount() == 2
    puna.chat.regenerate_last()
    assert answered(puna, qtbot).content == "the first one says"


def test_details_tell_how_an_answer_was_made(puna: Puna, qtbot: QtBot) -> None:
    choose(open_menu(puna, qtbot), "Details")
    (card,) = puna.window.findChildren(DetailsCard)
    assert "Model: first.json\nPrompt template: The model's own\n" in card.text()
    assert "Ending: Complete" in card.text()
    card.close()
