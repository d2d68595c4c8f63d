"""Goes through the runs, and through the states of each that are wanted; one that can't be reached stops no other."""

import os
import shutil
import sys
import time
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.ui.theme import Theme
from tests.ui.gallery.camera import Camera
from tests.ui.gallery.runs import RUNS, Run, State
from tests.ui.gallery.visit import Visit

_UNSET = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "PUNA_OTHER_APPS", "PUNA_OFFLINE", "PUNA_ENGINE")


class Showing:
    def __init__(self, folder: Path, scratch: Path, wanted: list[str]) -> None:
        """`wanted` names states; all where it is empty."""
        self._scratch = scratch
        self._wanted = wanted
        folder.mkdir(parents=True, exist_ok=True)
        self._camera = Camera(folder)
        qInstallMessageHandler(_tell)
        QApplication.setApplicationName("Puna")
        self._app = QApplication.instance() or QApplication([])
        self._theme = Theme()
        self._theme.apply(self._app)
        self.n_pictures = 0
        self.failures: dict[str, str] = {}
        known = {state.__name__ for run in RUNS for state in run.states}
        self.unknown = [name for name in wanted if name not in known]

    def all(self) -> None:
        for number, run in enumerate(RUNS, start=1):
            states = [each for each in run.states if not self._wanted or each.__name__ in self._wanted]
            if states:
                self._show(run, states, self._scratch / str(number) / "ana")

    def _show(self, run: Run, states: list[State], person: Path) -> None:
        person.mkdir(parents=True)
        belongings = run.contents(person)
        with (
            run.around(belongings) as around,
            _environment({"HOME": str(person), "PUNA_HOME": str(belongings.home), **around}),
        ):
            visit = Visit(self._theme, belongings, safe=run.safe, freeze_guide=run.freeze_guide)
            try:
                if run.real_model:
                    visit.real_model()
                for state in states:
                    self._draw(state, visit)
            finally:
                visit.close()
        shutil.rmtree(person, ignore_errors=True)

    def _draw(self, state: State, visit: Visit) -> None:
        name, began = state.__name__, time.monotonic()
        print(f"{name} …", end=" ", flush=True)
        n_before = self.n_pictures
        try:
            for pose in state(visit):
                self.n_pictures += self._camera.take(name, visit, pose)
        except Exception as error:
            self.failures[name] = f"{type(error).__name__}: {error}"
            traceback.print_exc()
        try:
            visit.at_rest()
        except Exception as error:
            self.failures.setdefault(name, f"and after it {type(error).__name__}: {error}")
        print(f"{self.n_pictures - n_before} pictures, {time.monotonic() - began:.0f} s", flush=True)


def _tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What Qt has to say, but not that there is no window system."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


@contextmanager
def _environment(values: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    for name in _UNSET:
        os.environ.pop(name, None)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
