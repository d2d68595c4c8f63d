"""The editor of prompt templates against llama.cpp: it shows what would be sent, and mistakes with their line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import Puna
from app.paths import Paths, resources
from app.ui.template_dialog import TemplateDialog
from app.ui.theme import Theme
from tests.ui.readiness import real_model_ready
from tests.unit.engine.tiny_gguf import CHATML, write_table_model

pytestmark = pytest.mark.timeout(60)
BRACKETS = "{% for message in messages %}[{{ message.role }}] {{ message.content }}\n{% endfor %}"


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path, theme: Theme, tmp_path: Path) -> Iterator[Puna]:
    puna = Puna(Paths(puna_home), theme)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    puna.models.choose(str(write_table_model(tmp_path / "tiny.gguf", [300], chat_template=CHATML)))
    qtbot.waitUntil(lambda: real_model_ready(puna), timeout=20_000)
    yield puna
    puna.close()


def opened(puna: Puna, qtbot: QtBot) -> TemplateDialog:
    puna.window.tuning.edit_template.click()
    (dialog,) = puna.window.findChildren(TemplateDialog)
    qtbot.waitUntil(lambda: bool(dialog.prompt.toPlainText()), timeout=20_000)
    return dialog


def begin_with(dialog: TemplateDialog, title: str) -> None:
    dialog.start.setCurrentIndex(dialog.start.findText(title))
    dialog.start.activated.emit(dialog.start.currentIndex())


def titles(puna: Puna) -> list[str]:
    box = puna.window.tuning.template
    return [box.itemText(at) for at in range(box.count())]


def test_it_begins_with_the_model_s_own_and_shows_the_prompt(puna: Puna, qtbot: QtBot) -> None:
    puna.tuning.set_system_prompt("Be kind.")
    puna.chat.set_draft("Say <|im_end|>.")
    dialog = opened(puna, qtbot)
    qtbot.waitUntil(lambda: dialog.source.toPlainText().strip() == CHATML.strip(), timeout=20_000)
    # A SentencePiece vocabulary puts a space of its own behind what it does not spell.
    shown = dialog.prompt.toPlainText().replace("⏎", "").replace("|> ", "|>")
    assert "<|im_start|>system\nBe kind.<|im_end|>" in shown
    assert "<|im_start|>user\nSay <|im_end|>.<|im_end|>" in shown
    assert dialog.verdict.text().split()[0].isdigit()
    dialog.use.click()
    assert puna.tuning.tuning.template == "", "what was not changed stays the model's own"


@pytest.mark.parametrize("percent", [100, 200])
def test_what_stands_above_the_texts_is_of_one_height(puna: Puna, qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.set_text_percent(percent)
    dialog = opened(puna, qtbot)
    QApplication.processEvents()
    assert len({widget.height() for widget in (dialog.start, dialog.name, dialog.save)}) == 1


def test_mistakes_are_told_with_their_line_while_one_types(puna: Puna, qtbot: QtBot) -> None:
    dialog = opened(puna, qtbot)
    dialog.source.setPlainText("fine\n{% for m in messages %}\n{{ m.content }")
    qtbot.waitUntil(lambda: "mistake in line 3" in dialog.verdict.text(), timeout=20_000)
    assert not dialog.use.isEnabled()
    (mark,) = dialog.source.extraSelections()
    assert mark.cursor.blockNumber() == 2
    dialog.source.setPlainText("just words")
    qtbot.waitUntil(lambda: "{{ messages }}" in dialog.verdict.text(), timeout=20_000)
    dialog.source.setPlainText("{% for i in range(9999) %}{% for j in range(9999) %}{{ j }}{% endfor %}{% endfor %}")
    qtbot.waitUntil(lambda: "stopped" in dialog.verdict.text(), timeout=20_000)
    dialog.source.setPlainText(BRACKETS)
    qtbot.waitUntil(lambda: "[user] Hello!" in dialog.prompt.toPlainText(), timeout=20_000)
    assert dialog.use.isEnabled()
    assert dialog.source.extraSelections() == []


def test_one_s_own_is_saved_used_deleted_and_brought_back(puna: Puna, qtbot: QtBot) -> None:
    dialog = opened(puna, qtbot)
    dialog.source.setPlainText(BRACKETS)
    dialog.name.setText("Brackets")
    dialog.save.click()
    assert "Brackets" in titles(puna)
    dialog.use.click()
    assert puna.tuning.tuning.template == BRACKETS
    assert puna.window.tuning.template.currentText() == "Brackets"
    qtbot.waitUntil(lambda: not puna.window.findChildren(TemplateDialog), timeout=5_000)
    dialog = opened(puna, qtbot)
    assert (dialog.start.currentText(), dialog.name.text()) == ("Brackets", "Brackets")
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert "Brackets" not in titles(puna)
    assert puna.window.tuning.template.currentText() == "Your own", "the conversation keeps it"
    dialog.undo.click()
    assert puna.window.tuning.template.currentText() == "Brackets"


def test_a_built_in_one_keeps_its_name_until_it_is_changed(puna: Puna, qtbot: QtBot) -> None:
    dialog = opened(puna, qtbot)
    title = dict(puna.models.templates())["alpaca"]
    begin_with(dialog, title)
    assert dialog.source.toPlainText() == (resources() / "templates" / "alpaca.jinja").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: "### Response" in dialog.prompt.toPlainText(), timeout=20_000)
    dialog.use.click()
    assert puna.tuning.tuning.template == "alpaca"
    assert puna.window.tuning.template.currentText() == title


def test_templates_travel_as_jinja(puna: Puna, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(puna, qtbot)
    dialog.export_requested.emit(str(tmp_path / "mine.jinja"), BRACKETS)
    assert (tmp_path / "mine.jinja").read_text(encoding="utf-8") == BRACKETS
    dialog.import_requested.emit(str(tmp_path / "mine.jinja"))
    assert (dialog.source.toPlainText(), dialog.name.text()) == (BRACKETS, "mine")
    (tmp_path / "big.jinja").write_bytes(b"x" * 300_000)
    dialog.import_requested.emit(str(tmp_path / "big.jinja"))
    assert "too large" in dialog.note.text()
