"""What another start, or macOS, asks the open window to do; and the window of a safe start."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import Puna
from app.paths import Paths
from app.storage.handover import Request, leave
from app.storage.settings_file import SettingsFile
from app.ui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]


def opened(qtbot: QtBot, paths: Paths, safe: bool) -> Puna:
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(paths, theme, safe=safe)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    return puna


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path) -> Iterator[Puna]:
    puna = opened(qtbot, Paths(puna_home), safe=False)
    yield puna
    puna.close()


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_a_request_brings_the_window_back_and_its_files_arrive_as_if_dropped(
    puna: Puna, qtbot: QtBot, puna_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    paths = Paths(puna_home)
    paths.requests.mkdir()
    early = leave(paths.requests, Request())  # while the first was starting
    puna.start()
    assert not early.exists()
    puna.window.showMinimized()
    with qtbot.waitSignal(puna.window.paths_dropped) as dropped:
        leave(paths.requests, Request((str(puna_home / "gone.gguf"),), "token"))
    assert dropped.args == [[str(puna_home / "gone.gguf")]]
    assert not puna.window.isMinimized()
    assert puna.window.isVisible()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token"
    assert "gone.gguf" in puna.window.banner.message.text()


def test_one_that_is_ending_takes_no_request(puna: Puna, qtbot: QtBot, puna_home: Path) -> None:
    puna.start()
    puna.close()
    left = leave(Paths(puna_home).requests, Request())
    qtbot.wait(50)
    assert left.exists()


def test_a_safe_start_says_so_and_looks_for_models_when_told_to(qtbot: QtBot, puna_home: Path) -> None:
    paths = Paths(puna_home)
    SettingsFile(paths.settings).change(appearance="dark", last_model=__file__, text_percent=200)
    kept = paths.settings.read_bytes()
    puna = opened(qtbot, paths, safe=True)
    puna.start()
    banner = puna.window.banner
    assert "safe mode" in banner.message.text()
    assert not puna.engine.process_id
    assert puna.settings.settings.text_percent == 100
    with qtbot.waitSignal(puna.watch.models_changed):
        banner.action.click()
    puna.settings.change(text_percent=90)
    puna.close()
    assert paths.settings.read_bytes() == kept


def test_files_that_macos_asks_to_open_wait_until_somebody_takes_them() -> None:
    """In a process of its own, for there can be one application object only."""
    code = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from app.ui.application import Application

application = Application(sys.argv[:1])
told = []
application.files_opened.connect(told.append)
give = lambda path: application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(path)))
give("/a b.gguf")
application.processEvents()
assert told == [], told
application.start_telling()
assert told == [["/a b.gguf"]], told
give("/c")
give("/d")
QTimer.singleShot(300, application.quit)
application.exec()
print(told)
"""
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[['/a b.gguf'], ['/c', '/d']]"


def test_diagnostics_come_to_the_clipboard(puna: Puna, qtbot: QtBot) -> None:
    puna.start()
    QApplication.clipboard().clear()
    puna.window.settings.diagnostics.click()
    text = QApplication.clipboard().text()
    assert text.startswith("Puna ")
    assert "Qt: 6." in text
    assert "clipboard" in puna.window.banner.message.text()
    QApplication.clipboard().clear()
    puna.window.commands.trigger("diagnostics")
    assert QApplication.clipboard().text().startswith("Puna ")
