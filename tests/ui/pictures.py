"""Draws the README's pictures: the real window, the guide's answer, a dropped checkpoint, a real model, real answers,
receipts, light and dark.

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
from app.control.library_list import MODEL_ROLE
from app.core.messages import Ending
from app.main import Puna
from app.paths import Paths
from app.ui.source_dialog import SourceDialog
from app.ui.theme import Theme
from convert.conversion import convert
from quantize.quantization import quantize
from tests.ui.readiness import real_model_ready

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


def draw(puna: Puna, checkpoint: Path, models: Path, name: str, folder: Path) -> None:
    puna.window.resize(1280, 800)
    puna.start()
    picture(puna, folder / f"guide-{name}.png", ask_the_guide)
    puna.window.paths_dropped.emit([str(checkpoint)])
    wait_until(lambda: bool(puna.window.findChildren(SourceDialog)))
    (dialog,) = puna.window.findChildren(SourceDialog)
    wait_until(lambda: bool(dialog.type.radios))
    QTest.qWait(200)
    dialog.grab().save(str(folder / f"add-{name}.png"))
    dialog.convert.click()
    wait_until(lambda: real_model_ready(puna))
    picture(puna, folder / f"window-{name}.png", tell_stories)
    picture(puna, folder / f"models-{name}.png", look_for_models)
    puna.window.models.open_library()
    compare(puna, checkpoint, models)
    picture(puna, folder / f"receipts-{name}.png", lambda puna: None)


def picture(puna: Puna, path: Path, act: Callable[[Puna], None]) -> None:
    act(puna)
    QTest.qWait(300)
    puna.window.grab().save(str(path))


def ask_the_guide(puna: Puna) -> None:
    wait_until(lambda: puna.engine.state is EngineState.READY)
    puna.window.guide.chips[1].click()
    wait_until(lambda: puna.chat.conversation_id is not None)
    wait_until(lambda: answered(puna))


def tell_stories(puna: Puna) -> None:
    for beginning in BEGINNINGS:
        puna.chat.new_conversation()
        puna.window.composer.set_text(beginning)
        QTest.keyClick(puna.window.composer.field, Qt.Key.Key_Return)
        wait_until(lambda: answered(puna))
    puna.chat.regenerate_last()
    wait_until(lambda: answered(puna))


def look_for_models(puna: Puna) -> None:
    puna.window.show_place("models")
    puna.window.models.open_discover()
    page = puna.window.models.discover
    page.list.setCurrentIndex(puna.found.index(0))
    wait_until(lambda: bool(page.details.cards))


def compare(puna: Puna, checkpoint: Path, models: Path) -> None:
    """Other sizes of the same model, each measured against the original as the window does it."""
    whole = models / f"{checkpoint.name}-F16.gguf"
    convert(checkpoint, whole, "f16", lambda fraction, text: None)
    for kind in ("q4_0", "q4_k_m", "q5_k_m", "q8_0"):
        target = models / f"{checkpoint.name}-{kind.upper()}.gguf"
        if not target.exists():  # one was made in the window
            quantize(whole, target, kind, lambda fraction, text: None)
    puna.models.refresh()
    wait_until(lambda: puna.library.rowCount() >= 5)
    rows = [puna.library.index(row, 0).data(MODEL_ROLE).path for row in range(puna.library.rowCount())]
    paths = [path for path in rows if path != whole and path.parent == models]
    page = puna.window.models.library
    for path in sorted(paths, key=lambda path: "Q4_K_M" in path.name):
        page.select(str(path))
        measured: list[object] = []
        puna.models.measured.connect(measured.append)
        page.receipts.measure_requested.emit(str(whole))
        wait_until(lambda measured=measured: bool(measured))
        puna.models.measured.disconnect(measured.append)
    wait_until(page.receipts.chart.isVisible)


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
            os.environ["PUNA_HOME"] = str(Path(home) / "puna")
            paths = Paths(Path(home) / "puna")
            puna = Puna(paths, theme)
            puna.window.settings.changed.emit("appearance", name)
            draw(puna, source, paths.models, name, folder)
            puna.window.close()


if __name__ == "__main__":
    main()
