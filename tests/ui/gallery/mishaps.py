"""What goes wrong: files that are damaged or are none, an engine that is killed or gives up, a bug of our own."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest

from app.control.engine_client import EngineState
from app.errors import PunaError
from app.ui.source_dialog import SourceDialog
from tests.ui.gallery.camera import Pose
from tests.ui.gallery.visit import Visit


def broken_model(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    visit.puna.models.choose(str(visit.belongings.broken))
    visit.wait(visit.window.banner.isVisible, "the sentence")
    yield Pose()


def broken_checkpoint(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    folder = visit.belongings.person / "cut short"
    shutil.copytree(visit.belongings.checkpoint, folder)
    weights = next(folder.glob("*.safetensors"))
    weights.write_bytes(weights.read_bytes()[:-1000])

    def drop() -> None:
        visit.drop(folder)
        visit.dialog(SourceDialog)

    yield Pose(drop, visit.back)


def no_checkpoint(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    folder = visit.belongings.person / "holiday pictures of the summer of 2024, in the mountains"
    folder.mkdir()
    visit.drop(folder)
    visit.wait(visit.window.banner.isVisible, "the sentence")
    yield Pose()


def picture_dropped(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    path = visit.belongings.documents / "herd.png"
    path.write_bytes(b"\x89PNG")
    visit.drop(path)
    visit.wait(visit.window.banner.isVisible, "the sentence")
    yield Pose()


def full_disk(visit: Visit) -> Iterator[Pose]:
    """As any place tells it: no real disk is filled for a picture."""
    visit.talk("Why alpacas hum")
    problem = PunaError(f"{visit.belongings.home} can't be written to: the disk is full. Make room, then try again.")
    visit.puna.models.problem.emit(str(problem))
    yield Pose()


def mishap(visit: Visit) -> Iterator[Pose]:
    """A bug of ours, as told by what looks after them."""
    visit.talk("Why alpacas hum")
    visit.puna.mishaps.happened.emit("Something in Puna went wrong (KeyError in gallery.py, line 12).")
    yield Pose()


def model_changed(visit: Visit) -> Iterator[Pose]:
    """A model that is no longer the file that Puna made."""
    visit.real_model()
    visit.talk("Why alpacas hum")
    path = Path(visit.puna.engine.model_path)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    visit.puna.models.choose(str(path), again=True)
    visit.wait(visit.window.banner.isVisible, "the sentence")
    yield Pose()


def streaming(visit: Visit) -> Iterator[Pose]:
    _load(visit)
    _ask(visit, "Show me how to read a header in Python.", 900)
    visit.stop(visit.puna.engine.process_id)  # as if the next words took long
    yield Pose()
    visit.thaw()
    visit.puna.chat.stop()
    visit.answered()


def reading(visit: Visit) -> Iterator[Pose]:
    """A long prompt is being read."""
    _ask(visit, "Summarise the attached chapter.\n\n" + "A chapter of a book. " * 90, 0)
    view = visit.window.transcript.views[-1]
    visit.wait(view.activity.isVisible, "what it does")
    yield Pose()
    visit.puna.chat.stop()
    visit.answered()


def thinking(visit: Visit) -> Iterator[Pose]:
    _ask(visit, "A bat and a ball cost €1.10. The bat costs €1 more. How much is each?", 0)
    QTest.qWait(1500)
    visit.stop(visit.puna.engine.process_id)
    yield Pose()
    visit.thaw()
    visit.puna.chat.stop()
    visit.answered()


def engine_failed(visit: Visit) -> Iterator[Pose]:
    _ask(visit, "Tell me a story.", 0)
    visit.answered()
    yield Pose()


def killed_answering(visit: Visit) -> Iterator[Pose]:
    _ask(visit, "Tell me everything.", 100)
    os.kill(visit.puna.engine.process_id, signal.SIGKILL)
    visit.answered()
    yield Pose()


def killed_idle(visit: Visit) -> Iterator[Pose]:
    _load(visit)
    visit.talk("Why alpacas hum")
    os.kill(visit.puna.engine.process_id, signal.SIGKILL)
    visit.wait(visit.window.banner.isVisible, "the sentence")
    yield Pose()


def full_context(visit: Visit) -> Iterator[Pose]:
    """The scripted engine counts words, and has room for 4,096."""
    _load(visit)
    visit.talk("Everything after one")
    visit.write("And what comes after that?")
    visit.wait(visit.window.composer.meter.text, "the meter")
    yield Pose()


def too_long(visit: Visit) -> Iterator[Pose]:
    _load(visit)
    visit.talk("Two answers")
    visit.window.composer.set_text("word " * 5000)
    visit.wait(visit.window.composer.meter.text, "the meter")
    yield Pose()


def _load(visit: Visit) -> None:
    """The scripted engine needs no file, so that any path will do."""
    if visit.puna.engine.state is not EngineState.READY:
        visit.puna.models.choose(str(visit.belongings.theirs), again=True)
        visit.wait(lambda: visit.puna.engine.state is EngineState.READY, "the engine")


def _ask(visit: Visit, question: str, characters: int) -> None:
    _load(visit)
    visit.new_chat()
    visit.send(question)
    view = visit.window.transcript.views
    visit.wait(lambda: len(view) == 2 and len(view[1].text()) >= characters, "so much of the answer")


OF_FILES = (broken_model, broken_checkpoint, no_checkpoint, picture_dropped, full_disk, mishap, model_changed)
OF_ENGINES = (
    streaming, reading, thinking, engine_failed, killed_answering, killed_idle, full_context, too_long,
)  # fmt: skip
