"""The frame that is on the screen before the window is built, and the program that begins with it."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.ui.colors import DARK, LIGHT
from app.ui.front import SIDEBAR_WIDTH, SIZE, Front
from tests.benchmarks.bench_start import ended, started, told


def test_shows_the_panes_in_their_colours(qtbot: QtBot) -> None:
    for colors in (LIGHT, DARK):
        front = Front(colors, has_sidebar=True)
        qtbot.addWidget(front)
        picture = front.grab().toImage()
        assert front.size() == SIZE
        assert picture.pixelColor(20, 300).name().upper() == colors.sidebar
        assert picture.pixelColor(SIDEBAR_WIDTH + 20, 300).name().upper() == colors.window
        assert picture.pixelColor(SIDEBAR_WIDTH - 1, 300).name().upper() == colors.border
        assert picture.pixelColor(SIDEBAR_WIDTH + 20, 44).name().upper() == colors.border


def test_where_text_runs_from_the_right_the_sidebar_is_there(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        front = Front(DARK, has_sidebar=True)
        qtbot.addWidget(front)
        picture = front.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert picture.pixelColor(front.width() - 20, 300).name().upper() == DARK.sidebar
    assert picture.pixelColor(front.width() - SIDEBAR_WIDTH, 300).name().upper() == DARK.border
    assert picture.pixelColor(20, 300).name().upper() == DARK.window


def test_without_a_sidebar_there_is_none(qtbot: QtBot) -> None:
    front = Front(LIGHT, has_sidebar=False)
    qtbot.addWidget(front)
    assert front.grab().toImage().pixelColor(20, 300).name().upper() == LIGHT.window


def test_has_the_title_of_what_fills_it_and_is_closed_with_it(qtbot: QtBot) -> None:
    front = Front(LIGHT, has_sidebar=True)
    qtbot.addWidget(front)
    front.show()
    window = QMainWindow()
    front.fill(window)
    window.show()
    window.setWindowTitle("Tides")
    assert front.windowTitle() == "Tides"
    assert window.window() is front
    assert isinstance(front.centralWidget(), QWidget)
    front.close()
    assert not window.isVisible()


def test_the_program_paints_first_and_then_becomes_usable_and_quits(puna_home: Path) -> None:
    program = """
import sys
from PySide6 import QtCore
from app import start
from app.ui.front import Front
paint, fill = start._painted_front, Front.fill
def painted(application, settings):
    front = paint(application, settings)
    print("painted", front.is_painted, "app.main" in sys.modules, "Qt" in vars(QtCore))
    return front
def filled(front, window):
    fill(front, window)
    def use():
        print("usable", window.composer.isVisible() or window.welcome.isVisible(), window.window() is front)
        window.commands.trigger("quit")
    QtCore.QTimer.singleShot(0, use)
start._painted_front, Front.fill = painted, filled
from app.__main__ import main
sys.argv = ["puna"]
sys.exit(main())
"""
    for _ in range(2):
        result = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, env=dict(os.environ), timeout=60
        )
        assert (result.returncode, result.stderr) == (0, "")
        assert result.stdout.splitlines() == ["painted True False False", "usable True True"]
        assert "window_geometry" in (puna_home / "settings.json").read_text()  # kept, and used by the second start


def test_the_benchmark_hears_the_program(puna_home: Path) -> None:
    from tests.benchmarks.bench_start import PUNA

    window, began = started(PUNA, str(puna_home))
    try:
        assert began < told(window, "painted") < told(window, "usable")
    finally:
        ended(window)
