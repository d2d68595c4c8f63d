"""From a search on a hub to a conversation, through the window's own widgets; then the hub is gone."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.core.messages import Ending
from app.core.wanted_model import WantedState
from app.hub.ledger import NetworkLedger
from app.main import Puna
from app.paths import Paths
from app.ui.download_card import DownloadCard
from app.ui.theme import Theme
from tests.hub_repositories import convertible, large, ready
from tests.hub_server import Fault, HubServer
from tests.ui.readiness import real_model_ready
from tests.unit.engine.tiny_gguf import pieces, write_table_model

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def hub(tiny_stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with HubServer([convertible(tiny_stories), ready(tmp_path, split=False), large(4 << 20)]) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


@pytest.fixture
def open_puna(qtbot: QtBot, puna_home: Path) -> Iterator[Callable[[], Puna]]:
    opened = []
    theme = Theme()
    theme.apply(QApplication.instance())

    def start() -> Puna:
        puna = Puna(Paths(puna_home), theme)
        opened.append(puna)
        qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
        puna.start()
        return puna

    yield start
    for puna in opened:
        puna.close()


def search(puna: Puna, qtbot: QtBot, words: str) -> None:
    puna.window.show_place("models")
    puna.window.models.open_discover()
    page = puna.window.models.discover
    qtbot.keyClicks(page.field, words)
    with qtbot.waitSignal(puna.hub.found, timeout=30_000):
        qtbot.keyClick(page.field, Qt.Key.Key_Return)


def choose(puna: Puna, qtbot: QtBot, name: str) -> None:
    """Click on the row of this name; wait until its proposals are shown."""
    page = puna.window.models.discover
    rows = [puna.found.index(row) for row in range(puna.found.rowCount())]
    index = next(index for index in rows if index.data() == name)
    with qtbot.waitSignal(puna.hub.looked_at, timeout=30_000):
        page.list.setCurrentIndex(index)


def take(puna: Puna, qtbot: QtBot, title: str) -> None:
    card = next(card for card in puna.window.models.discover.details.cards if card.proposal.title == title)
    qtbot.mouseClick(card.take, Qt.MouseButton.LeftButton)


def ask(puna: Puna, qtbot: QtBot, text: str) -> str:
    puna.window.show_place("chat")
    puna.window.tuning.rows["max_tokens"].field.setValue(12)
    qtbot.keyClicks(puna.window.composer.field, text)
    qtbot.keyClick(puna.window.composer.field, Qt.Key.Key_Return)

    def answered() -> bool:
        number = puna.chat.conversation_id
        branch = puna.history.branch(number) if number is not None else []
        return len(branch) > 1 and branch[-1].ending in (Ending.DONE, Ending.LENGTH) and bool(branch[-1].content)

    qtbot.waitUntil(answered, timeout=60_000)
    return puna.history.branch(puna.chat.conversation_id)[-1].content


def test_from_a_search_to_a_chat_and_then_without_the_hub(
    open_puna: Callable[[], Puna], qtbot: QtBot, hub: HubServer, puna_home: Path
) -> None:
    puna = open_puna()
    assert puna.settings.settings.stay_offline
    search(puna, qtbot, "TinyStories")
    assert not puna.settings.settings.stay_offline
    assert "tay offline" in puna.window.banner.action.text()
    choose(puna, qtbot, "raincandy/TinyStories-656K")
    fractions: list[float] = []
    puna.getting.progressed.connect(lambda at, fraction, *_: fractions.append(fraction))
    with qtbot.waitSignal(puna.getting.ready, timeout=120_000) as got:
        take(puna, qtbot, "Balanced")
        (card,) = puna.window.sidebar.findChildren(DownloadCard)
        assert "TinyStories-656K" in card.title.text()
    assert fractions == sorted(fractions)
    assert Path(got.args[0]).parent == puna_home / "models"
    assert Path(got.args[0]).name.endswith("-Q4_K_M.gguf")
    qtbot.waitUntil(lambda: real_model_ready(puna), timeout=60_000)
    assert not puna.window.sidebar.findChildren(DownloadCard) or puna.getting.models == []
    assert ask(puna, qtbot, "Once upon a time")
    # The source is removed on one press, and nothing else.
    assert (puna_home / "downloads").is_dir()
    assert "Free" in puna.window.banner.action.text()
    puna.window.banner.action_triggered.emit()
    assert list((puna_home / "downloads").iterdir()) == []
    puna.close()
    hub.__exit__(None, None, None)
    again = open_puna()
    qtbot.waitUntil(lambda: real_model_ready(again), timeout=60_000)
    again.chat.open(again.history.conversations()[0].id)
    assert ask(again, qtbot, "And then")
    told = NetworkLedger(Paths(puna_home).network_ledger).read().connections
    assert {entry.host.split(":")[0] for entry in told} == {"127.0.0.1"}
    assert sum(entry.received for entry in told) > 2_000_000


def test_a_ready_file_needs_no_conversion(open_puna: Callable[[], Puna], qtbot: QtBot, hub: HubServer) -> None:
    puna = open_puna()
    search(puna, qtbot, "Tiny-Instruct")
    choose(puna, qtbot, "ana/Tiny-Instruct-GGUF")
    with qtbot.waitSignal(puna.getting.ready, timeout=60_000) as got:
        take(puna, qtbot, puna.window.models.discover.details.cards[0].proposal.title)
    assert Path(got.args[0]).is_file()
    assert puna.getting.models == []
    qtbot.waitUntil(lambda: puna.library.row_of(got.args[0]) >= 0, timeout=10_000)


def test_a_download_pauses_goes_on_after_a_restart_and_is_given_up(
    open_puna: Callable[[], Puna], qtbot: QtBot, hub: HubServer, puna_home: Path
) -> None:
    hub.always_fail("ana/Large-GGUF", "large-Q4_K_M.gguf", Fault(bytes_per_second=300_000))
    puna = open_puna()
    search(puna, qtbot, "Large")
    choose(puna, qtbot, "ana/Large-GGUF")
    take(puna, qtbot, puna.window.models.discover.details.cards[0].proposal.title)
    (card,) = puna.window.sidebar.findChildren(DownloadCard)
    qtbot.waitUntil(lambda: hub.sent_of("ana/Large-GGUF") > 300_000, timeout=30_000)
    qtbot.mouseClick(card.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: puna.getting.models[0].state is WantedState.PAUSED, timeout=10_000)
    sent = hub.sent_of("ana/Large-GGUF")
    puna.close()
    again = open_puna()
    assert [model.state for model in again.getting.models] == [WantedState.PAUSED]
    (card,) = again.window.sidebar.findChildren(DownloadCard)
    qtbot.mouseClick(card.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hub.sent_of("ana/Large-GGUF") > sent + 200_000, timeout=30_000)
    qtbot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: again.getting.models == [], timeout=10_000)
    assert [path for path in (puna_home / "models").rglob("*") if path.is_file()] == []


def test_a_hub_that_is_not_there_is_one_sentence(
    open_puna: Callable[[], Puna], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    puna = open_puna()
    puna.window.show_place("models")
    puna.window.models.open_discover()
    with qtbot.waitSignal(puna.hub.problem, timeout=60_000) as problem:
        puna.window.models.discover.search.click()
    assert "Traceback" not in problem.args[0]
    qtbot.waitUntil(lambda: puna.window.models.discover.search.isEnabled(), timeout=5000)


def test_puna_that_was_started_to_stay_offline_does(
    open_puna: Callable[[], Puna], qtbot: QtBot, hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "PUNA_OFFLINE", "1")
    puna = open_puna()
    puna.window.show_place("models")
    puna.window.models.open_discover()
    assert puna.found.rowCount() > 0  # our own choice is there all the same
    with qtbot.waitSignal(puna.hub.problem, timeout=30_000) as problem:
        puna.window.models.discover.search.click()
    assert "offline" in problem.args[0]
    assert hub.asked == []
    assert puna.settings.settings.stay_offline


def test_a_folder_of_models_is_looked_at_renamed_in_and_removed_from(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))  # where the trash is
    folder = tmp_path / "my models" / "deep" / "down"
    folder.mkdir(parents=True)
    write_table_model(folder / "first.gguf", [pieces().byte(65)])
    puna = open_puna()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "my models"))
    puna.window.settings.add_folder.click()
    qtbot.waitUntil(lambda: puna.library.rowCount() == 1, timeout=10_000)
    qtbot.waitUntil(lambda: real_model_ready(puna), timeout=30_000)
    # Another one appears while the window is open.
    write_table_model(folder / "second.gguf", [pieces().byte(66)])
    qtbot.waitUntil(lambda: puna.library.rowCount() == 2, timeout=10_000)
    page = puna.window.models.library
    page.select(str(folder / "second.gguf"))
    page.name.setText("The other one")
    page.name.editingFinished.emit()
    qtbot.waitUntil(lambda: "The other one" in [puna.library.index(row).data() for row in range(2)], timeout=10_000)
    page.select(str(folder / "second.gguf"))
    page.remove.click()
    qtbot.waitUntil(lambda: puna.library.rowCount() == 1, timeout=10_000)
    assert not (folder / "second.gguf").exists()
    assert "trash" in puna.window.banner.message.text()
    puna.window.settings.model_folder_removed.emit(str(tmp_path / "my models"))
    qtbot.waitUntil(lambda: puna.library.rowCount() == 0, timeout=10_000)
    assert (folder / "first.gguf").exists()
