"""Draws the README's pictures: the real window, a dropped checkpoint, a real model, real answers, light and dark.

Usage: python -m tests.ui.pictures CHECKPOINT_FOLDER RESULT_FOLDER
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.control.engine_client import EngineState
from app.core.messages import Ending
from app.main import Puna
from app.paths import Paths
from app.ui.source_dialog import SourceDialog
from app.ui.theme import Theme

BEGINNINGS = (
    "Lily and Ben went to the park with their dog",
    "One day, a little bird found a shiny red ball",
    "Once upon a time, there was a little girl",
)


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(60_000)
    while not condition():
        assert not deadline.hasExpired()
        QTest.qWait(20)


def answered(puna: Puna) -> bool:
    assert puna.chat.conversation_id is not None
    return puna.history.branch(puna.chat.conversation_id)[-1].ending is not Ending.STREAMING


def draw(puna: Puna, checkpoint: Path, name: str, folder: Path) -> None:
    puna.window.resize(1280, 800)
    puna.start()
    puna.window.paths_dropped.emit([str(checkpoint)])
    wait_until(lambda: bool(puna.window.findChildren(SourceDialog)))
    (dialog,) = puna.window.findChildren(SourceDialog)
    QTest.qWait(100)
    dialog.grab().save(str(folder / f"add-{name}.png"))
    dialog.convert.click()
    wait_until(lambda: puna.engine.state is EngineState.READY)
    for beginning in BEGINNINGS:
        puna.chat.new_conversation()
        puna.window.composer.set_text(beginning)
        QTest.keyClick(puna.window.composer.field, Qt.Key.Key_Return)
        wait_until(lambda: answered(puna))
    puna.chat.regenerate_last()
    wait_until(lambda: answered(puna))
    QTest.qWait(200)
    puna.window.grab().save(str(folder / f"window-{name}.png"))
    puna.window.show_place("models")
    puna.window.models.open_discover()
    page = puna.window.models.discover
    page.list.setCurrentIndex(puna.found.index(0))
    wait_until(lambda: bool(page.details.cards))
    QTest.qWait(200)
    puna.window.grab().save(str(folder / f"models-{name}.png"))


def main() -> None:
    checkpoint, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    for name in ("light", "dark"):
        with tempfile.TemporaryDirectory() as home:
            # No picture tells where its maker keeps things.
            os.environ["HOME"] = home
            source = Path(home) / "Models" / checkpoint.name
            shutil.copytree(checkpoint, source)
            puna = Puna(Paths(Path(home) / "puna"), theme)
            puna.window.settings.changed.emit("appearance", name)
            draw(puna, source, name, folder)
            puna.window.close()


if __name__ == "__main__":
    main()
