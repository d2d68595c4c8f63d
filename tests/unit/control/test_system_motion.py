"""The system's wish for less motion, where each desktop keeps it."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.control.system_motion import SystemMotion

pytestmark = pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="the desktops of Linux")


def written(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def looked(tmp_path: Path, path: str = "") -> SystemMotion:
    motion = SystemMotion({"HOME": str(tmp_path), "PATH": path})
    motion.look()
    return motion


def test_without_a_wish_there_is_motion(tmp_path: Path) -> None:
    assert not looked(tmp_path).less


@pytest.mark.parametrize(
    ("file", "text", "less"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "[KDE]\nSingleClick=true\n", False),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        ("kdeglobals", "no file of settings\0 at all [", False),
    ],
)
def test_files_of_desktops(tmp_path: Path, file: str, text: str, less: bool) -> None:
    written(tmp_path / ".config" / file, text)
    assert looked(tmp_path).less is less


@pytest.mark.parametrize(("answer", "less"), [("false", True), ("true", False), ("No such schema", False)])
def test_gnome_is_asked(tmp_path: Path, qtbot: QtBot, answer: str, less: bool) -> None:
    tool = tmp_path / "gsettings"
    tool.write_text(
        f'#!/bin/sh\n[ "$1 $2 $3" = "get org.gnome.desktop.interface enable-animations" ] && echo {answer}\n'
    )
    tool.chmod(0o755)
    motion = SystemMotion({"HOME": str(tmp_path), "PATH": str(tmp_path)})
    told: list[bool] = []
    motion.changed.connect(told.append)
    motion.look()
    motion.look()
    qtbot.waitUntil(lambda: motion._asked is None, timeout=10_000)
    assert motion.less is less
    assert told == ([True] if less else [])


def test_a_tool_that_does_not_answer_holds_nobody_up(tmp_path: Path) -> None:
    tool = tmp_path / "gsettings"
    tool.write_text("#!/bin/sh\nexec sleep 60\n")
    tool.chmod(0o755)
    motion = SystemMotion({"HOME": str(tmp_path), "PATH": f"{tmp_path}:/usr/bin:/bin"})
    motion.look()
    motion.stop()
    assert not motion.less
