"""The first start, with the built-in guide, and starts after something went wrong."""

import os
import signal
from collections.abc import Iterator
from functools import partial

from app import start
from app.control.job import Job
from app.paths import Paths
from app.storage.database import HistoryDamaged
from tests.ui.gallery.camera import Pose
from tests.ui.gallery.visit import Visit


def guide_preparing(visit: Visit) -> Iterator[Pose]:
    visit.wait(lambda: visit.frozen, "the guide's first progress")
    yield Pose()


def first_start(visit: Visit) -> Iterator[Pose]:
    visit.guide_ready()
    yield Pose()


def no_models(visit: Visit) -> Iterator[Pose]:
    visit.guide_ready()
    yield Pose(visit.open_models)


def discover_offline(visit: Visit) -> Iterator[Pose]:
    """Puna's own choice, which needs no network."""
    visit.guide_ready()
    visit.window.guide.real.click()
    page = visit.window.models.discover
    visit.wait(lambda: page.list.model().rowCount(), "Puna's own choice")
    page.list.setCurrentIndex(page.list.model().index(0, 0))
    visit.wait(lambda: page.details.cards, "proposals")
    yield Pose()


def nothing_to_find(visit: Visit) -> Iterator[Pose]:
    visit.guide_ready()
    yield Pose(visit.window.sidebar.menu.search.trigger, visit.back)


def nothing_to_take_out(visit: Visit) -> Iterator[Pose]:
    visit.guide_ready()
    yield Pose(visit.window.sidebar.menu.export.trigger)


def guide_answer(visit: Visit) -> Iterator[Pose]:
    visit.guide_ready()
    visit.new_chat()
    visit.window.guide.chips[1].click()
    visit.answered()
    yield Pose()


def guide_refusal(visit: Visit) -> Iterator[Pose]:
    visit.guide_ready()
    visit.new_chat()
    visit.send("Who won the chess olympiad of 1964, and why?")
    visit.answered()
    yield Pose()


def guide_panel(visit: Visit) -> Iterator[Pose]:
    visit.guide_ready()
    visit.new_chat()
    yield Pose(visit.panel, visit.at_rest)


def guide_killed(visit: Visit) -> Iterator[Pose]:
    def kill(job: Job) -> None:
        os.kill(job.process_id, signal.SIGKILL)

    visit.puna.guide.started.connect(kill)
    if visit.puna.guide._job is not None:
        kill(visit.puna.guide._job)
    visit.wait(visit.window.banner.isVisible, "the sentence")
    visit.puna.guide.started.disconnect(kill)
    yield Pose()


def safe_mode(visit: Visit) -> Iterator[Pose]:
    visit.puna._tell_of_safe_mode()
    yield Pose()


def after_a_crash(visit: Visit) -> Iterator[Pose]:
    visit.puna.tell_of_crash()
    visit.talk("Why alpacas hum")
    yield Pose()


def damaged_history(visit: Visit) -> Iterator[Pose]:
    """What `app.start` asks, there over an empty frame."""
    told = HistoryDamaged(f"The history {Paths(visit.belongings.home).history} is damaged and can't be opened.")
    yield Pose(asks=partial(start._wants_copy, Paths(visit.belongings.home), told, visit.window))


FIRST = (
    guide_preparing,
    first_start,
    no_models,
    discover_offline,
    nothing_to_find,
    nothing_to_take_out,
    guide_panel,
    guide_answer,
    guide_refusal,
)
KILLED = (guide_killed,)
SAFE = (safe_mode, after_a_crash, damaged_history)
