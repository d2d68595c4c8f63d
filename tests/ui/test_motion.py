"""What moves by itself stands still where a person or the system wishes so."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import Puna
from app.paths import Paths
from app.ui.activity import Activity
from app.ui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
ANIMATED = re.compile(
    r"Q\w*Animation\b|QTimeLine|QMovie|QScroller|QGraphicsOpacityEffect|setAnimated\(|setRange\(0, 0\)"
)


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path, theme: Theme) -> Iterator[Puna]:
    puna = Puna(Paths(puna_home), theme)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    yield puna
    puna.close()
    theme.set_less_motion(False)


def test_the_dot_breathes_only_where_things_may_move(qtbot: QtBot, theme: Theme) -> None:
    activity = Activity(theme)
    qtbot.addWidget(activity)
    activity.show()
    assert activity.dot.moves
    theme.set_less_motion(True)
    assert not activity.dot.moves
    still = activity.grab().toImage()
    assert still.pixelColor(activity.dot.geometry().center()).name().upper() == theme.colors.accent.upper()
    activity.hide()
    activity.show()
    assert not activity.dot.moves
    theme.set_less_motion(False)
    assert activity.dot.moves
    activity.hide()
    assert not activity.dot.moves


def test_effects_of_qt_go_and_come_back(theme: Theme) -> None:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, True)
    was = QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    theme.set_less_motion(True)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    theme.set_less_motion(False)
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo) is was
    QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)


def test_the_setting_and_the_system_are_both_heard(puna: Puna, qtbot: QtBot, theme: Theme) -> None:
    control = puna.window.settings.controls["less_motion"]
    assert not theme.less_motion
    control.click()
    assert theme.less_motion
    assert puna.settings.settings.less_motion
    control.click()
    assert not theme.less_motion
    puna.motion.less = True
    puna.motion.changed.emit(True)
    assert theme.less_motion
    assert not puna.settings.settings.less_motion


def test_whatever_is_animated_asks_first() -> None:
    """A new animation belongs under the same wish."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if ANIMATED.search(source):
            assert "less_motion" in source, f"{path} animates something without asking Theme.less_motion"
