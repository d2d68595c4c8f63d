"""Attachments through the real window: real jobs, a real database, the scripted engine."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.attachment_size import MAX_CHARACTERS
from app.core.generation import PromptCount
from app.main import Puna
from app.paths import Paths
from app.ui.attachment_bar import AttachmentBar
from app.ui.attachment_chip import ChipWords
from app.ui.composer import Composer
from app.ui.text_preview import TextPreview
from app.ui.theme import Theme
from tests.ui.readiness import real_model_ready
from tests.unit.documents.files import docx, paragraph, pdf

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def open_puna(
    qtbot: QtBot, puna_home: Path, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Puna]]:
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    (tmp_path / "script.json").write_text(json.dumps({"n_ctx": 200, "answers": [{"text": "I see."}]}))
    opened = []

    def start() -> Puna:
        puna = Puna(Paths(puna_home), theme)
        opened.append(puna)
        qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
        puna.start()
        puna.models.choose(str(tmp_path / "script.json"))
        qtbot.waitUntil(lambda: real_model_ready(puna), timeout=20_000)
        return puna

    yield start
    for puna in opened:
        puna.close()


def drop(puna: Puna, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPointF(puna.window.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # A window takes no drop of what did not enter it before.
    enter = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(puna.window, enter)
    QApplication.sendEvent(puna.window, QDropEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys))


def paste(puna: Puna, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    puna.window.composer.paste(mime)


def names(puna: Puna) -> list[str]:
    return [chip.words.name for chip in puna.window.composer.attachments.chips]


def test_dropped_files_are_read_priced_sent_and_kept(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path
) -> None:
    puna = open_puna()
    odd = tmp_path / "a\u202eb\nc (1).md"
    odd.write_text("one two three")
    drop(puna, odd, pdf(tmp_path / "two.pdf", "Alpacas hum."), docx(tmp_path / "l.docx", paragraph("Llamas spit.")))
    bar = puna.window.composer.attachments

    def prices() -> dict[str, str]:
        return {chip.words.name: chip.detail.text() for chip in bar.chips}

    wanted = {
        "a b c (1).md": "13 bytes · 3 tokens",
        "two.pdf": "12 bytes · 2 tokens",
        "l.docx": "12 bytes · 2 tokens",
    }
    qtbot.waitUntil(lambda: prices() == wanted, timeout=20_000)
    puna.window.composer.set_text("Compare them.")
    with qtbot.waitSignal(puna.chat.message_replaced, timeout=20_000):
        qtbot.keyClick(puna.window.composer.field, Qt.Key.Key_Return)
    assert names(puna) == []
    assert puna.chat.conversation_id is not None
    question, answer = puna.history.branch(puna.chat.conversation_id)
    assert question.content == "Compare them."
    assert {item.text for item in question.attachments} == {"one two three", "Alpacas hum.", "Llamas spit."}
    # They are seen with the question, and their text can still be looked at.
    sent = puna.window.transcript.views[0].attachments
    assert sent.isVisible()
    sizes = {name: price.partition(" · ")[0] for name, price in wanted.items()}
    assert {chip.words.name: chip.detail.text() for chip in sent.chips} == sizes
    assert not any(chip.remove.isVisible() for chip in sent.chips)
    (chip,) = [chip for chip in sent.chips if chip.words.name == "two.pdf"]
    qtbot.mouseClick(chip.name, Qt.MouseButton.LeftButton)
    (preview,) = puna.window.findChildren(TextPreview)
    assert preview.text.toPlainText() == "Alpacas hum."
    assert preview.insert.isHidden()
    preview.accept()
    # What the engine was given has the texts, fenced: the scripted engine counts words.
    assert answer.prompt_tokens == len(question.as_message().content.split())


def test_a_long_file_and_a_long_paste_meet_the_same_limit(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path
) -> None:
    puna = open_puna()
    (tmp_path / "book.txt").write_text("word " * 500_000)
    drop(puna, tmp_path / "book.txt")
    bar = puna.window.composer.attachments
    qtbot.waitUntil(lambda: bool(bar.chips) and bar.chips[0].words.tokens is not None, timeout=40_000)
    assert bar.chips[0].detail.text() == "2.5 MB · 500,001 tokens"
    (tmp_path / "shelf.txt").write_text("x" * (MAX_CHARACTERS + 1))
    drop(puna, tmp_path / "shelf.txt")
    banner = puna.window.banner
    qtbot.waitUntil(banner.isVisible, timeout=40_000)
    assert banner.message.text().startswith("shelf.txt has more than 16 million characters of text, and no model")
    assert banner.message.text().endswith("attach the part of it that matters.")
    assert names(puna) == ["book.txt"]
    paste(puna, "x" * (MAX_CHARACTERS + 1))
    assert "16.0 million characters, more than a model can read" in puna.window.composer.hint.text()
    assert names(puna) == ["book.txt"]


def test_a_picture_and_what_is_broken_are_told_in_a_sentence(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path
) -> None:
    puna = open_puna()
    (tmp_path / "cat.png").write_bytes(b"\x89PNG")
    drop(puna, tmp_path / "cat.png")
    assert "models here read text only" in puna.window.banner.message.text()
    (tmp_path / "torn.pdf").write_bytes(b"%PDF-1.7\nnothing")
    drop(puna, tmp_path / "torn.pdf")
    qtbot.waitUntil(lambda: "torn.pdf is damaged" in puna.window.banner.message.text(), timeout=20_000)
    assert names(puna) == []


def test_a_model_among_dropped_files_goes_its_own_way(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    puna = open_puna()
    added: list[list[str]] = []
    monkeypatch.setattr(puna.models, "add", added.append)  # what becomes of a model others test
    folder = tmp_path / "checkpoint"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (tmp_path / "note.txt").write_text("a note")
    drop(puna, folder, folder / "config.json", tmp_path / "model.gguf", tmp_path / "note.txt")
    assert added == [[str(folder), str(folder / "config.json"), str(tmp_path / "model.gguf")]]
    qtbot.waitUntil(lambda: names(puna) == ["note.txt"] and not puna.attachments.reading, timeout=20_000)


def test_a_long_paste_can_be_had_as_text_instead(open_puna: Callable[[], Puna], qtbot: QtBot) -> None:
    puna = open_puna()
    puna.window.composer.set_text("Look: ")
    paste(puna, "word " * 1000)
    paste(puna, "other " * 1000)
    assert names(puna) == ["Pasted text", "Pasted text 2"]
    qtbot.mouseClick(puna.window.banner.action, Qt.MouseButton.LeftButton)
    assert puna.window.composer.text() == "Look: " + "other " * 1000
    assert names(puna) == ["Pasted text"]
    paste(puna, "more " * 500)
    assert puna.window.banner.isVisible()
    assert puna.chat.send("Sum them up.")
    assert puna.window.banner.isHidden(), "what was sent can't become text any more"


def test_taking_off_is_undone_and_the_text_can_be_looked_at(open_puna: Callable[[], Puna], qtbot: QtBot) -> None:
    puna = open_puna()
    paste(puna, "word " * 1000)
    bar = puna.window.composer.attachments
    qtbot.mouseClick(bar.chips[0].name, Qt.MouseButton.LeftButton)
    (preview,) = puna.window.findChildren(TextPreview)
    assert preview.text.toPlainText() == "word " * 1000
    preview.accept()
    qtbot.mouseClick(bar.chips[0].remove, Qt.MouseButton.LeftButton)
    assert names(puna) == []
    qtbot.mouseClick(puna.window.banner.action, Qt.MouseButton.LeftButton)
    assert names(puna) == ["Pasted text"]


def test_each_conversation_has_its_own_and_finds_them_after_a_restart(
    open_puna: Callable[[], Puna], qtbot: QtBot
) -> None:
    puna = open_puna()
    with qtbot.waitSignal(puna.chat.message_replaced, timeout=20_000):
        puna.chat.send("first")
    first = puna.chat.conversation_id
    assert first is not None
    paste(puna, "of the first " * 200)
    puna.chat.new_conversation()
    assert names(puna) == []
    paste(puna, "of the new one " * 200)
    puna.close()
    puna = open_puna()
    assert [item.text[:11] for item in puna.attachments.items] == ["of the new "]
    puna.chat.open(first)
    assert [item.text[:11] for item in puna.attachments.items] == ["of the firs"]


def test_the_meter_counts_what_is_attached_and_names_what_leaves(open_puna: Callable[[], Puna], qtbot: QtBot) -> None:
    puna = open_puna()
    meter = puna.window.composer.meter
    for question in ("about alpacas " * 20, "about llamas"):
        with qtbot.waitSignal(puna.chat.message_replaced, timeout=20_000):
            puna.chat.send(question)
    paste(puna, "six chars " * 60 + "x" * 1500)
    puna.window.composer.set_text("And this?")
    qtbot.waitUntil(lambda: "will not be read" in meter.text(), timeout=20_000)
    assert "about alpacas" in meter.toolTip()
    assert "about llamas" not in meter.toolTip()
    puna.window.composer.set_text("word " * 150)
    qtbot.waitUntil(lambda: "Too long" in meter.text(), timeout=20_000)
    assert "take something off" in meter.toolTip()


def test_a_pipe_is_no_file_to_wait_for(open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    puna = open_puna()
    os.mkfifo(tmp_path / "pipe.txt")
    drop(puna, tmp_path / "pipe.txt")
    qtbot.waitUntil(lambda: "no ordinary file" in puna.window.banner.message.text(), timeout=20_000)


def test_a_chip_that_stays_is_the_same_one(qtbot: QtBot, theme: Theme) -> None:
    bar = AttachmentBar(theme)
    qtbot.addWidget(bar)
    bar.show()
    first = ChipWords(7, "first.txt", 10)
    bar.set_attachments([first], ["second.txt", "third.txt"])
    kept, second, third = bar.chips
    bar.set_attachments([first, ChipWords(8, "second.txt", 20)], ["third.txt"])
    assert [chip.words.name for chip in bar.chips] == ["first.txt", "second.txt", "third.txt"]
    assert bar.chips[0] is kept
    assert bar.chips[1] is not second
    assert bar.chips[2] is third
    assert [chip.words.number for chip in bar.chips] == [7, 8, -1]
    with qtbot.waitSignal(bar.reading_cancelled):
        third.remove.click()
    with qtbot.waitSignal(bar.removed) as removed:
        bar.chips[1].remove.click()
    assert removed.args == [8]


def test_a_chip_that_is_counted_keeps_the_keyboard_where_it_was(qtbot: QtBot, theme: Theme) -> None:
    bar = AttachmentBar(theme)
    qtbot.addWidget(bar)
    bar.set_attachments([ChipWords(1, "notes.txt", 10)], [])
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    for part in ("name", "remove"):
        getattr(bar.chips[0], part).setFocus()
        bar.set_attachments([ChipWords(1, "notes.txt", 10, 3 if part == "name" else 4)], [])
        assert bar.focusWidget() is getattr(bar.chips[0], part)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_of_many_chips_whole_lines_are_seen(qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.set_text_percent(percent)
    bar = AttachmentBar(theme)
    qtbot.addWidget(bar)
    bar.resize(600, 400)
    bar.set_attachments([ChipWords(number, f"chapter-{number}.txt", 10) for number in range(30)], [])
    bar.show()
    qtbot.waitUntil(lambda: bar.verticalScrollBar().maximum() > 0)
    bar.verticalScrollBar().setValue(0)
    seen = bar.viewport().rect()
    edges = [chip.geometry() for chip in bar.chips if chip.geometry().intersects(seen)]
    assert edges
    assert all(seen.contains(edge) for edge in edges)
    assert seen.bottom() == max(edge.bottom() for edge in edges)


def test_the_bar_is_as_high_as_its_chips_after_another_look(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()
    column = QVBoxLayout(host)
    composer = Composer(theme)
    bar = composer.attachments
    column.addStretch(1)
    column.addWidget(composer)
    qtbot.addWidget(host)
    host.resize(800, 500)
    with qtbot.waitExposed(host):
        host.show()
    bar.set_attachments([ChipWords(number, f"chapter-{number}.txt", 10, 5) for number in range(2)], [])
    qtbot.wait(50)
    for scheme, percent in ((Qt.ColorScheme.Dark, 100), (Qt.ColorScheme.Dark, 200), (Qt.ColorScheme.Light, 100)):
        theme.set_scheme(scheme)
        theme.set_text_percent(percent)
        theme.finish()
        qtbot.wait(200)  # chips tell of another size when they are seen
        assert bar.height() == max(chip.geometry().bottom() + 1 for chip in bar.chips)


def test_the_meter_tells_nothing_of_another_conversation(open_puna: Callable[[], Puna], qtbot: QtBot) -> None:
    puna = open_puna()
    meter = puna.window.composer.meter
    puna.chat.counted.emit(PromptCount(tokens=455, n_ctx=512, left_out=0, fits=True))
    assert meter.text() == "455 of 512 tokens"
    puna.chat.conversation_opened.emit(None, "", [])
    assert meter.text() == "455 of 512 tokens", "it is the same one"
    puna.chat.conversation_opened.emit(7, "Llamas", [])
    assert meter.text() == ""


def test_that_a_question_is_too_long_is_told_where_there_is_one(open_puna: Callable[[], Puna], qtbot: QtBot) -> None:
    puna = open_puna()
    meter = puna.window.composer.meter
    too_long = PromptCount(tokens=620, n_ctx=512, left_out=0, fits=False)
    puna.chat.counted.emit(too_long)
    assert meter.text() == "620 of 512 tokens · not all of it will be read"
    puna.window.composer.set_text("And then?")
    puna.chat.counted.emit(too_long)
    assert meter.text() == "Too long to send: 620 of 512 tokens"
    # The button says the same, until something is changed.
    button = puna.window.composer.button
    assert not button.isEnabled()
    puna.window.composer.set_text("And?")
    assert button.isEnabled()
    puna.chat.counted.emit(too_long)
    puna.chat.counted.emit(PromptCount(tokens=60, n_ctx=512, left_out=0, fits=True))
    assert button.isEnabled()
