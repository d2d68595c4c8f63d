"""The pages for models and settings, and what is taken from a hub."""

import os
import subprocess
import sys
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from app.core.wanted_model import WantedState
from app.ui.download_card import DownloadCard
from tests.ui.gallery.camera import Pose
from tests.ui.gallery.visit import Visit

_NO_HUB = "http://127.0.0.1:9"


def library(visit: Visit) -> Iterator[Pose]:
    visit.real_model()
    visit.open_models()
    visit.select_model(visit.belongings.checkpoint.name)
    yield Pose()


def library_broken(visit: Visit) -> Iterator[Pose]:
    visit.open_models()
    visit.wait(lambda: visit.puna.library.rowCount() > 1, "models")
    visit.select_model("broken")
    yield Pose()


def library_theirs(visit: Visit) -> Iterator[Pose]:
    visit.open_models()
    visit.wait(lambda: visit.puna.library.rowCount() > 1, "models")
    visit.select_model("quite-a-long-name")
    yield Pose()


def measure_menu(visit: Visit) -> Iterator[Pose]:
    visit.real_model()
    visit.open_models()
    visit.select_model(visit.belongings.checkpoint.name)
    yield Pose(visit.window.models.library.receipts.measure.click, visit.back)


def receipts(visit: Visit) -> Iterator[Pose]:
    """Other sizes of the same model, each measured against the original in a job."""
    visit.real_model()
    source, models = visit.belongings.checkpoint, visit.belongings.home / "models"
    whole = models / f"{source.name}-F16.gguf"
    kinds = ("Q4_0", "Q5_K_M", "Q8_0", "Q4_K_M")
    made = [models / f"{source.name}-{kind}.gguf" for kind in kinds]
    _run("convert", source, "-o", whole, "--type", "f16")
    for kind, path in zip(kinds, made, strict=True):
        if not path.exists():  # one was made in the window
            _run("quantize", whole, "-o", path, "--type", kind)
    visit.puna.models.refresh()
    page = visit.window.models.library
    visit.open_models()
    for path in map(str, made):
        visit.wait(lambda path=path: visit.puna.library.row_of(path) >= 0, path)
        page.select(path)
        measured: list[str] = []
        visit.puna.models.measured.connect(measured.append)
        page.receipts.measure_requested.emit(str(whole))
        visit.wait(lambda measured=measured: measured, "a measurement")
        visit.puna.models.measured.disconnect(measured.append)
    visit.put_aside()
    area = page.findChild(QScrollArea)
    yield Pose(lambda: area.ensureWidgetVisible(page.receipts))


def settings(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")
    yield Pose()


def settings_middle(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")
    yield Pose(lambda: _scroll(visit, 0.5))


def settings_end(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")
    yield Pose(lambda: _scroll(visit, 1.0))


def settings_found(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")
    visit.window.settings.field.setText("text")
    yield Pose()
    visit.window.settings.field.clear()


def settings_in_vain(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")
    visit.window.settings.field.setText("xylophone")
    yield Pose()
    visit.window.settings.field.clear()


def settings_list(visit: Visit) -> Iterator[Pose]:
    """A list that is unfolded."""
    visit.window.show_place("settings")
    box = visit.window.settings.controls["appearance"]
    yield Pose(box.showPopup, box.hidePopup)


def models_elsewhere(visit: Visit) -> Iterator[Pose]:
    """From a sample: a drive that is not plugged in."""
    visit.window.show_place("settings")
    visit.settle()
    visit.window.settings.data.set_models_place("/media/ana/big/Puna models", False, True)
    yield Pose(lambda: _scroll(visit, 1.0))
    visit.window.show_place("chat")


def discover(visit: Visit) -> Iterator[Pose]:
    _search(visit, "")
    _choose(visit, "ana/Tiny-Instruct-GGUF")
    yield Pose()


def discover_weights(visit: Visit) -> Iterator[Pose]:
    _search(visit, "")
    _choose(visit, "raincandy/TinyStories-656K")
    yield Pose()


def discover_nothing(visit: Visit) -> Iterator[Pose]:
    _search(visit, "xylophone")
    yield Pose()


def gated(visit: Visit) -> Iterator[Pose]:
    _search(visit, "")
    _choose(visit, "meta-llama/Llama-3.1-8B-Instruct")
    yield Pose()


def sign_in(visit: Visit) -> Iterator[Pose]:
    _search(visit, "")
    _choose(visit, "meta-llama/Llama-3.1-8B-Instruct")
    yield Pose(asks=visit.window.models.discover.details.sign_in.click)


def went_online(visit: Visit) -> Iterator[Pose]:
    visit.window.settings.changed.emit("stay_offline", True)
    _search(visit, "tiny")
    yield Pose()


def downloads(visit: Visit) -> Iterator[Pose]:
    """One that comes, one that was stopped, one that failed, one that waits."""
    _search(visit, "")
    cards = visit.window.sidebar.findChildren
    for name in ("ana/Broken-line-GGUF", "ana/Large-GGUF", "ana/Tiny-Instruct-GGUF", "raincandy/TinyStories-656K"):
        _choose(visit, name)
        visit.window.models.discover.details.cards[0].take.click()
        if name == "ana/Broken-line-GGUF":
            visit.wait(lambda: visit.puna.getting.models[0].state is WantedState.FAILED, "a failure")
        QTest.qWait(300)
    cards(DownloadCard)[2].pause.click()
    visit.wait(lambda: visit.puna.getting.models[1].state is WantedState.RUNNING, "a download")
    QTest.qWait(1500)
    yield Pose(visit.show_running)


def downloads_in_a_line(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("chat")
    yield Pose(visit.window.sidebar.hide)
    visit.window.sidebar.show()
    for _ in range(len(visit.puna.getting.models)):
        visit.puna.getting.remove(0)
        QTest.qWait(200)


def downloaded(visit: Visit) -> Iterator[Pose]:
    _search(visit, "tiny")
    _choose(visit, "raincandy/TinyStories-656K")
    got: list[str] = []
    visit.puna.getting.ready.connect(lambda path, name: got.append(path))
    visit.window.models.discover.details.cards[0].take.click()
    visit.wait(lambda: got, "the model")
    visit.wait(visit.window.banner.isVisible, "what is told of it")
    yield Pose()


def ledger(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")
    yield Pose(visit.window.settings.ledger_requested.emit, visit.back)


def hub_unreachable(visit: Visit) -> Iterator[Pose]:
    before = os.environ["HF_ENDPOINT"]
    os.environ["HF_ENDPOINT"] = _NO_HUB
    visit.window.show_place("models")
    visit.window.models.open_discover()
    visit.puna._notices.clear()
    problems: list[str] = []
    visit.puna.hub.problem.connect(problems.append)
    visit.window.models.discover.search.click()
    visit.wait(lambda: problems, "the sentence")
    yield Pose()
    os.environ["HF_ENDPOINT"] = before


def offline(visit: Visit) -> Iterator[Pose]:
    """Started so that it stays offline whatever is set."""
    os.environ["PUNA_OFFLINE"] = "1"
    visit.window.show_place("models")
    visit.window.models.open_discover()
    problems: list[str] = []
    visit.puna.hub.problem.connect(problems.append)
    visit.window.models.discover.search.click()
    visit.wait(lambda: problems, "the sentence")
    yield Pose()
    del os.environ["PUNA_OFFLINE"]


def _run(*words: object) -> None:
    subprocess.run([sys.executable, "-m", *map(str, words)], check=True, capture_output=True)


def _scroll(visit: Visit, part: float) -> None:
    visit.settle()
    bar = visit.window.settings.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(round(part * bar.maximum()))


def _search(visit: Visit, words: str) -> None:
    visit.window.show_place("models")
    visit.window.models.open_discover()
    page = visit.window.models.discover
    visit.wait(page.search.isEnabled, "the last search")
    page.field.setText(words)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    visit.wait(page.search.isEnabled, "what was found")


def _choose(visit: Visit, name: str) -> None:
    page = visit.window.models.discover
    rows = [visit.puna.found.index(row) for row in range(visit.puna.found.rowCount())]
    index = next(index for index in rows if index.data() == name)
    looked: list[object] = []
    visit.puna.hub.looked_at.connect(looked.append)
    page.list.setCurrentIndex(index)
    visit.wait(lambda: looked, name)
    visit.puna.hub.looked_at.disconnect(looked.append)


STATES = (
    library, library_broken, library_theirs, measure_menu, receipts, settings, settings_middle, settings_end,
    settings_found, settings_in_vain, settings_list, models_elsewhere,
)  # fmt: skip
OF_THE_HUB = (
    discover, discover_weights, discover_nothing, gated, sign_in, went_online, downloads, downloads_in_a_line,
    downloaded, ledger, hub_unreachable, offline,
)  # fmt: skip
