"""What is under way: a checkpoint that becomes a model, its job stopped in the middle, and how others ended."""

import os
import shutil
import signal
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from app.control.job import Job
from app.storage.archive_format import write_archive
from app.ui.conversation_picker import ConversationPicker
from app.ui.export_dialog import ExportDialog
from app.ui.source_dialog import SourceDialog
from app.ui.weighing_choice import Matter
from tests.ui.gallery.camera import Pose
from tests.ui.gallery.talks import talk
from tests.ui.gallery.visit import Visit


def adding(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")

    def drop() -> None:
        visit.drop(visit.belongings.checkpoint)
        dialog = visit.dialog(SourceDialog)
        visit.wait(lambda: dialog.type.radios, "the forecast")

    yield Pose(drop, visit.back)


def adding_slowly(visit: Visit) -> Iterator[Pose]:
    """The forecast is not there yet, and the choice is open all the same."""
    visit.talk("Why alpacas hum")

    def drop() -> None:
        visit.drop(visit.belongings.checkpoint)
        visit.dialog(SourceDialog)
        for job in visit.puna.models.jobs:
            visit.stop(job.process_id)

    def let_go() -> None:
        visit.back()
        visit.thaw()

    yield Pose(drop, let_go)


def weighing(visit: Visit) -> Iterator[Pose]:
    """A type that can only be made when it is known what matters to the model, by conversations of theirs."""
    visit.talk("Why alpacas hum")

    def weigh() -> None:
        picker = _ask_conversations(visit)
        picker.take.click()
        dialog = visit.dialog(SourceDialog)
        visit.settle()
        dialog.findChild(QScrollArea).ensureWidgetVisible(dialog.type.weighing)

    yield Pose(weigh, visit.back)


def choosing_conversations(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(lambda: _ask_conversations(visit), visit.back)


def job_running(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    _convert(visit, frozen=True)
    visit.wait(lambda: visit.frozen, "progress")
    yield Pose(visit.show_running)
    visit.thaw()
    visit.wait(lambda: not visit.puna.models.jobs, "the model")


def jobs(visit: Visit) -> Iterator[Pose]:
    """Made, failed, killed, taken out, brought in, and one under way."""
    visit.talk("Why alpacas hum")
    _fail(visit)
    _bring_in(visit, kill=True)
    _bring_in(visit, kill=False)
    _take_out(visit)
    _convert(visit, frozen=True)
    visit.wait(lambda: visit.frozen, "progress")
    yield Pose(visit.show_running)


def jobs_at_their_start(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    bar = visit.window.sidebar.tray.verticalScrollBar()
    yield Pose(lambda: (visit.settle(), bar.setValue(0)))


def jobs_in_a_line(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(visit.window.sidebar_button.click, visit.window.sidebar_button.click)
    visit.thaw()
    visit.wait(lambda: not visit.puna.models.jobs, "the model")
    for card in list(visit.window.sidebar.tray.cards):
        card.button.click()


def _ask_conversations(visit: Visit) -> ConversationPicker:
    """With two of them ticked."""
    visit.drop(visit.belongings.checkpoint)
    choice = visit.dialog(SourceDialog).type
    visit.wait(lambda: choice.radios, "the forecast")
    for box, value in ((choice.list, "iq2_m"), (choice.weighing.list, Matter.CONVERSATIONS)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    picker = visit.dialog(ConversationPicker)
    for row in (1, 2):
        picker.list.item(row).setCheckState(Qt.CheckState.Checked)
    return picker


def _convert(visit: Visit, frozen: bool) -> None:
    if frozen:
        visit.puna.models.job_started.connect(_once(visit))
    visit.drop(visit.belongings.checkpoint)
    dialog = visit.dialog(SourceDialog)
    dialog.convert.click()


def _once(visit: Visit) -> object:
    def begin(job: Job, title: str) -> None:
        visit.puna.models.job_started.disconnect(begin)
        visit.freeze(job)

    return begin


def _fail(visit: Visit) -> None:
    """The checkpoint's weights go away between the look and the work."""
    folder = visit.belongings.person / "A checkpoint with quite a long name-7b"
    shutil.copytree(visit.belongings.checkpoint, folder, dirs_exist_ok=True)
    visit.drop(folder)
    dialog = visit.dialog(SourceDialog)
    visit.wait(lambda: dialog.type.radios, "the forecast")
    for path in folder.glob("*.safetensors"):
        path.unlink()
    dialog.convert.click()
    visit.wait(lambda: not visit.puna.models.jobs, "a failure")


def _bring_in(visit: Visit, kill: bool) -> None:
    path = visit.belongings.documents / "Talk.json"
    with path.open("wb") as file:
        write_archive([talk("Talk", 9, "Hi", "Hello.")], file)
    started: list[Job] = []
    visit.puna.importing.started.connect(lambda job, name: started.append(job))
    visit.puna.importing.start(path)
    if kill:
        os.kill(started[0].process_id, signal.SIGKILL)
    card = visit.window.sidebar.tray.cards[-1]
    visit.wait(lambda: not card.is_running, "the import")


def _take_out(visit: Visit) -> None:
    visit.window.sidebar.menu.export.trigger()
    dialog = visit.dialog(ExportDialog)
    dialog.set_folder(str(visit.belongings.documents))
    dialog.export.click()
    card = visit.window.sidebar.tray.cards[-1]
    visit.wait(lambda: not card.is_running, "the export")


STATES = (
    adding, adding_slowly, weighing, choosing_conversations, job_running, jobs, jobs_at_their_start, jobs_in_a_line,
)  # fmt: skip
