"""/ and @ in the message field, and the dialog of saved prompts, through real widgets and a real database."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.core.saved import SavedKind
from app.errors import PunaError
from app.main import Puna
from app.paths import Paths
from app.storage.saved_files import imported
from app.storage.saved_things import SavedThings
from app.ui.prompts_dialog import PromptsDialog
from app.ui.theme import Theme
from app.ui.triggers import PromptWords
from tests.ui.ink import words_begin
from tests.ui.readiness import real_model_ready

LETTER = "Write a letter 🦙 to {name} about {subject}."


@pytest.fixture
def puna(
    qtbot: QtBot, puna_home: Path, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Puna]:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    puna = Puna(Paths(puna_home), theme)
    saved = SavedThings(puna._database, SavedKind.PROMPT)
    for name, text in (("Letter", LETTER), ("Summary", "Sum it up."), ("Better letter", "Better.")):
        saved.add(name, text)
    puna._prompts_presenter.refresh()
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    with qtbot.waitExposed(puna.window, timeout=30_000):
        puna.start()
    (tmp_path / "script.json").write_text(json.dumps({"answers": [{"text": "I see."}]}))
    puna.models.choose(str(tmp_path / "script.json"))
    # Without a model there is no field to type in, and the first look at the folders says which there are.
    qtbot.waitUntil(lambda: puna.watch.complete and real_model_ready(puna), timeout=20_000)
    puna.window.activateWindow()
    puna.window.composer.focus()
    qtbot.waitUntil(lambda: puna.window.composer.field.hasFocus())
    yield puna
    puna.close()


def offered(puna: Puna) -> list[str]:
    names = puna.window.composer.triggers.list.list
    if not puna.window.composer.triggers.list.isVisible():
        return []
    return [names.item(at).text().split("   ")[0] for at in range(names.count())]


def selected(puna: Puna) -> str:
    return puna.window.composer.field.textCursor().selectedText()


def test_a_slash_offers_and_letters_narrow_it(puna: Puna, qtbot: QtBot) -> None:
    field = puna.window.composer.field
    qtbot.keyClicks(field, "/")
    assert offered(puna) == ["Better letter", "Letter", "Summary", "Edit saved prompts…"]
    qtbot.keyClicks(field, "let")
    assert offered(puna) == ["Letter", "Better letter"], "what begins with it comes first"
    qtbot.keyClicks(field, "zz")
    assert offered(puna) == []
    puna.window.composer.set_text("a path: ")
    qtbot.keyClicks(field, "/")
    assert offered(puna) == [], "only at the beginning of a message"


def test_enter_inserts_and_tab_goes_from_field_to_field(puna: Puna, qtbot: QtBot) -> None:
    field = puna.window.composer.field
    qtbot.keyClicks(field, "/letter")
    with qtbot.assertNotEmitted(puna.window.composer.sent):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert puna.window.composer.text() == LETTER
    assert selected(puna) == "{name}"
    qtbot.keyClicks(field, "Ana")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert selected(puna) == "{subject}"
    qtbot.keyClicks(field, "wool")
    assert puna.window.composer.text() == "Write a letter 🦙 to Ana about wool."
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus(), "with no field left Tab goes on"


def test_a_prompt_comes_before_what_is_written_already(puna: Puna, qtbot: QtBot) -> None:
    field = puna.window.composer.field
    puna.window.composer.set_text(" A long text.")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(field, "/sum")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert puna.window.composer.text() == "Sum it up. A long text."


def test_escape_puts_the_list_aside_until_something_else_is_typed(puna: Puna, qtbot: QtBot) -> None:
    field = puna.window.composer.field
    qtbot.keyClicks(field, "/s")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert offered(puna) == []
    assert puna.window.composer.text() == "/s"
    qtbot.keyClicks(field, "u")
    assert offered(puna) == ["Summary"]


def test_an_at_sign_chooses_the_model_and_leaves_the_message(puna: Puna, qtbot: QtBot) -> None:
    composer = puna.window.composer
    chosen: list[str] = []
    composer.triggers.model_chosen.connect(chosen.append)
    composer.triggers.set_models([("/m/a.json", "Alpaca-7B", "4 GB"), ("/m/b.json", "Llama-3B", "2 GB")])
    composer.set_text("Mail me@example.org or ask ")
    assert offered(puna) == []
    qtbot.keyClicks(composer.field, "@")
    assert offered(puna) == ["Alpaca-7B", "Llama-3B"]
    qtbot.keyClick(composer.field, Qt.Key.Key_Down)
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert chosen == ["/m/b.json"]
    assert composer.text() == "Mail me@example.org or ask "
    assert puna.engine.model_path == "/m/b.json"


def test_prompts_are_added_changed_deleted_and_brought_back(puna: Puna, qtbot: QtBot) -> None:
    composer = puna.window.composer
    composer.set_text("Explain {thing} to a child.")
    puna.window.commands.trigger("prompts")
    (dialog,) = puna.window.findChildren(PromptsDialog)
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dialog.text.toPlainText() == "Explain {thing} to a child."
    dialog.name.setText("Explain")
    dialog.names.setCurrentRow(0)
    names = [dialog.names.item(at).text() for at in range(dialog.names.count())]
    assert names == ["Better letter", "Explain", "Letter", "Summary"]
    assert dialog.name.text() == "Better letter"
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert dialog.names.count() == 3
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert dialog.names.count() == 4
    assert dialog.text.toPlainText() == "Better."
    dialog.text.setPlainText("Better still.")
    dialog.accept()
    saved = {item.name: item.body for item in SavedThings(puna._database, SavedKind.PROMPT).all()}
    assert saved["Better letter"] == "Better still."
    assert saved["Explain"] == "Explain {thing} to a child."


def test_prompts_travel_as_a_file(puna: Puna, tmp_path: Path) -> None:
    puna.window.composer.triggers.prompts_requested.emit()
    (dialog,) = puna.window.findChildren(PromptsDialog)
    dialog.export_requested.emit(str(tmp_path / "prompts.json"))
    saved = SavedThings(puna._database, SavedKind.PROMPT)
    for item in saved.all():
        saved.delete(item.id)
    dialog.import_requested.emit(str(tmp_path / "prompts.json"))
    assert dialog.names.count() == 3
    dialog.import_requested.emit(str(tmp_path / "prompts.json"))
    assert dialog.names.count() == 3
    (tmp_path / "other.json").write_text("{}")
    dialog.import_requested.emit(str(tmp_path / "other.json"))
    assert "holds no prompts" in dialog.note.text()


def test_hostile_files_of_prompts_are_sentences(tmp_path: Path) -> None:
    for text in ("", "[" * 100_000, json.dumps({"puna": "prompts", "items": [7, {"name": 1, "body": "x"}]}), "null"):
        with pytest.raises(PunaError):
            imported(SavedKind.PROMPT, text)
    many = json.dumps({"puna": "prompts", "items": [{"name": str(n), "body": "x"} for n in range(5000)]})
    assert len(imported(SavedKind.PROMPT, many)) == 2000


def test_name_and_text_begin_below_one_another_and_the_main_button_is_outermost(theme: Theme, qtbot: QtBot) -> None:
    dialog = PromptsDialog(theme, "")
    qtbot.addWidget(dialog)
    dialog.set_prompts([PromptWords(1, "Letter", "Letter")])
    with qtbot.waitExposed(dialog, timeout=30_000):
        dialog.show()
    assert dialog.name.font().pixelSize() == dialog.text.font().pixelSize()
    inside = [field.rect().adjusted(2, 4, -2, -4) for field in (dialog.name, dialog.text)]
    fields = zip((dialog.name, dialog.text), inside, strict=True)
    left = {words_begin(field, theme.colors.text, place) for field, place in fields}
    assert len(left) == 1
    assert dialog.close_button.x() < dialog.use.x()
