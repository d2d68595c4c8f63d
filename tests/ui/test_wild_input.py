"""Input that nobody means to give, in the real window: nothing is lost, fetched, run or opened, and nothing breaks."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtNetwork import QNetworkAccessManager
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.messages import Role
from app.main import Puna
from app.paths import Paths
from app.ui.link_popover import LinkPopover
from app.ui.panes import Pane
from app.ui.theme import Theme
from app.ui.transcript import TranscriptView
from tests.ui.wild import ANSWERS, CONTROL, LONG_WORD, TRICKS, file_names

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Puna]:
    (tmp_path / "script.json").write_text('{"answers": [{"text": "Yes."}], "n_ctx": 100000000}')
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(tmp_path / "script.json"))
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(Paths(puna_home), theme)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=30_000):
        puna.models.choose("/models/any.gguf")
    yield puna
    puna.close()


@pytest.fixture
def transcript(theme: Theme, qapp: QApplication) -> Iterator[TranscriptView]:
    view = TranscriptView(theme)
    view.resize(900, 700)
    view.show()
    yield view
    # At once: hundreds of panes would wait for their end into the tests after this one.
    shiboken6.delete(view)


def paste(puna: Puna, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(puna.window.composer.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def show_answer(puna: Puna, qtbot: QtBot, text: str) -> list[Pane]:
    """As an answer of a conversation that is opened; its panes, when all are there."""
    number = puna.history.create_conversation(text[:200])
    question = puna.history.add_message(number, None, Role.USER, text)
    answer = puna.history.add_message(number, question.id, Role.ASSISTANT, text)
    puna.history.show_branch_of(answer.id)
    puna.chat.open(number)
    view = puna.window.transcript.views[-1]
    body = view.body
    qtbot.waitUntil(lambda: view.complete, timeout=60_000)
    assert puna.history.branch(number)[-1].content == puna.window.transcript.last_reply()
    return body.findChildren(Pane)


@pytest.mark.parametrize("text", ["All alpacas hum.\n" * 600_000, "y" * 10_000_000], ids=["lines", "word"])
def test_ten_megabytes_are_attached_and_can_be_taken_off(puna: Puna, qtbot: QtBot, text: str) -> None:
    puna.window.composer.set_text("What is this? ")
    paste(puna, qtbot, text)
    (item,) = puna.attachments.items
    assert item.text == text
    assert puna.window.composer.text() == "What is this? "
    qtbot.waitUntil(lambda: bool(puna.window.composer.attachments.chips[0].words.tokens), timeout=60_000)
    puna.window.composer.attachments.chips[0].remove.click()
    assert puna.attachments.items == ()


def test_a_long_word_is_asked_and_answered(puna: Puna, qtbot: QtBot) -> None:
    paste(puna, qtbot, LONG_WORD)
    assert puna.attachments.items[0].text == LONG_WORD
    with qtbot.waitSignal(puna.chat.answer_ended, timeout=60_000):
        puna.chat.send(LONG_WORD)
    first = puna.window.transcript.views[0]
    assert first.text() == LONG_WORD
    show_answer(puna, qtbot, LONG_WORD)


def test_control_characters_come_back_as_they_were(puna: Puna, qtbot: QtBot) -> None:
    kept = CONTROL.encode("utf-8", "replace").decode()
    panes = show_answer(puna, qtbot, kept)
    assert any("turned" in pane.toPlainText() for pane in panes)
    with qtbot.waitSignal(puna.chat.answer_ended, timeout=60_000):
        puna.chat.send(kept)
    assert "\x1b" not in puna.window.windowTitle()


def test_nothing_of_an_answer_is_fetched_or_run_and_links_show_where_they_lead(
    puna: Puna, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    panes = show_answer(puna, qtbot, TRICKS)
    html = "".join(pane.toHtml() for pane in panes)
    assert "<img" not in html
    addresses = {
        piece.fragment().charFormat().anchorHref()
        for pane in panes
        for block in _blocks(pane)
        for piece in block
        if piece.fragment().charFormat().isAnchor()
    }
    assert "https://example.org/a" in addresses
    assert not [each for each in addresses if not each.startswith(("https://", "http://", "mailto:"))]
    assert puna.window.findChildren(QNetworkAccessManager) == []
    for address in sorted(addresses):
        panes[0].link_activated.emit(address)
        popover = puna.window.findChildren(LinkPopover)[-1]
        assert popover.address.accessibleName() == address
        assert opened == []
        popover.close()
    panes[0].link_activated.emit("javascript:alert(1)")
    puna.window.findChildren(LinkPopover)[-1].open.click()
    assert opened == []


def _blocks(pane: Pane) -> list:
    block, found = pane.document().begin(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


@pytest.mark.parametrize("name", ANSWERS)
def test_whatever_an_answer_is_it_is_shown_whole(transcript: TranscriptView, qtbot: QtBot, name: str) -> None:
    from tests.ui.samples import message

    text = ANSWERS[name]
    transcript.set_messages([message(1, Role.USER, "Go on."), message(2, Role.ASSISTANT, text)])
    view = transcript.views[-1]
    qtbot.waitUntil(lambda: view.complete, timeout=60_000)
    assert view.text() == text
    # Each is a window's worth of memory: a text is not given one for every line of its own.
    assert len(view.body.panes) < 300
    assert view.more.isVisible() == (len(text) > 60_000)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_files_with_names_of_every_kind_are_attached(puna: Puna, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "wild"
    folder.mkdir()
    for name in file_names():
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_bytes(b"Alpacas hum.")
    mime = QMimeData()
    mime.setUrls([QUrl.fromEncoded(b"file://" + _quoted(os.fsencode(path))) for path in folder.iterdir()])
    where = QPointF(puna.window.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(puna.window, enter)
    QApplication.sendEvent(puna.window, QDropEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys))
    qtbot.waitUntil(lambda: not puna.attachments.reading, timeout=120_000)
    names = [item.name for item in puna.attachments.items]
    # Qt has no place for bytes that are no UTF-8: that file is told of instead.
    assert len(names) >= len(file_names()) - 1
    assert all(name.isprintable() or "\u200d" in name for name in names)
    assert "two lines.txt" in names
    assert "\u202e" not in "".join(names)


def _quoted(path: bytes) -> bytes:
    return b"".join(b"%%%02X" % byte if byte != 47 else b"/" for byte in path)
