"""Models appear, grow and vanish in the list as they do in the folders."""

import json
import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.control import library_watch
from app.control.job import Job
from app.control.library_trash import move_to_trash
from app.control.library_watch import LibraryWatch
from app.core.library_model import LibraryModel
from app.errors import PunaError
from app.storage.library import Library
from tests.unit.storage.library_files import write_model

# What a person is promised, with room for a machine that is busy with other things.
SOON_MS = 10_000


class Window:
    """What is shown: the last list, and every list there was."""

    def __init__(self, watch: LibraryWatch) -> None:
        self.lists: list[list[LibraryModel]] = []
        self.threads: set[threading.Thread] = set()
        watch.models_changed.connect(self._on_models_changed)

    def _on_models_changed(self, models: list[LibraryModel]) -> None:
        self.lists.append(models)
        self.threads.add(threading.current_thread())

    @property
    def names(self) -> list[str]:
        return [model.name for model in self.lists[-1]] if self.lists else ["nothing yet"]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "models").mkdir()
    return Library(tmp_path / "models", tmp_path / "library.json", tmp_path)


@pytest.fixture
def watch(qtbot: QtBot, library: Library, tmp_path: Path) -> Iterator[LibraryWatch]:
    watch = LibraryWatch(library, [tmp_path / "library.json"])
    yield watch
    watch.stop()
    watch.stop()


def only_by_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Polling would find it too."""
    monkeypatch.setattr(library_watch, "POLL_MS", 10_000_000)
    monkeypatch.setattr(library_watch, "REST_MS", 10_000_000)


def test_what_changes_in_deep_folders_is_noticed(
    qtbot: QtBot, watch: LibraryWatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_by_notice(monkeypatch)
    window = Window(watch)
    deep = tmp_path / "models" / "a" / "b" / "c"
    deep.mkdir(parents=True)
    watch.start()
    qtbot.waitUntil(lambda: window.names == [], timeout=SOON_MS)
    write_model(tmp_path / "one.gguf").rename(deep / "one.gguf")
    qtbot.waitUntil(lambda: window.names == ["one"], timeout=SOON_MS)
    new = tmp_path / "models" / "d" / "e"
    new.mkdir(parents=True)
    write_model(tmp_path / "two.gguf").rename(new / "two.gguf")
    qtbot.waitUntil(lambda: window.names == ["one", "two"], timeout=SOON_MS)
    (new / "two.gguf").rename(new / "three.gguf")
    qtbot.waitUntil(lambda: window.names == ["one", "three"], timeout=SOON_MS)
    shutil.rmtree(tmp_path / "models" / "a")
    qtbot.waitUntil(lambda: window.names == ["three"], timeout=SOON_MS)
    assert watch.complete
    assert window.threads == {threading.main_thread()}


def test_where_nobody_tells_of_changes_it_looks_again(
    qtbot: QtBot, watch: LibraryWatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_watch, "MOST_WATCHED", 0)
    monkeypatch.setattr(library_watch, "REST_MS", 10_000_000)
    window = Window(watch)
    watch.start()
    qtbot.waitUntil(lambda: window.names == [], timeout=SOON_MS)
    deep = tmp_path / "models" / "deep"
    deep.mkdir()
    write_model(deep / "one.gguf")
    os.utime(deep / "one.gguf", (1, 1))
    qtbot.waitUntil(lambda: window.names == ["one"], timeout=SOON_MS)
    (deep / "one.gguf").unlink()
    qtbot.waitUntil(lambda: window.names == [], timeout=SOON_MS)


def test_a_file_that_grows_is_looked_at_until_it_is_whole(
    qtbot: QtBot, watch: LibraryWatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_watch, "REST_MS", 10_000_000)
    whole = write_model(tmp_path / "one.gguf").read_bytes()
    window = Window(watch)
    target = tmp_path / "models" / "one.gguf"
    target.write_bytes(whole[:-100])
    watch.start()
    qtbot.waitUntil(lambda: bool(window.lists), timeout=SOON_MS)
    (model,) = window.lists[-1]
    assert model.problem
    assert "may still be arriving" in model.problem
    with target.open("ab") as file:
        file.write(whole[-100:])
    qtbot.waitUntil(lambda: window.lists[-1][0].problem is None, timeout=SOON_MS)


def test_what_another_puna_adds_is_noticed(
    qtbot: QtBot, watch: LibraryWatch, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_by_notice(monkeypatch)
    other = Library(tmp_path / "models", tmp_path / "library.json")
    other.add(write_model(tmp_path / "elsewhere" / "one.gguf"))
    window = Window(watch)
    watch.start()
    qtbot.waitUntil(lambda: window.names == ["one"], timeout=SOON_MS)
    other.add_folder(write_model(tmp_path / "more" / "deep" / "two.gguf").parent.parent)
    qtbot.waitUntil(lambda: window.names == ["one", "two"], timeout=SOON_MS)
    (tmp_path / "elsewhere" / "one.gguf").unlink()
    qtbot.waitUntil(lambda: window.names == ["two"], timeout=SOON_MS)


def test_files_show_before_all_headers_are_read(
    qtbot: QtBot, watch: LibraryWatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_watch, "PATIENCE_S", 0.0)
    for name in ("one", "two"):
        os.utime(write_model(tmp_path / "models" / f"{name}.gguf"), (1, 1))
    window = Window(watch)
    watch.start()
    qtbot.waitUntil(lambda: window.names == ["one", "two"], timeout=SOON_MS)
    assert "not read yet" in window.lists[0][0].detail
    monkeypatch.setattr(library_watch, "PATIENCE_S", 1.0)
    qtbot.waitUntil(lambda: watch.complete, timeout=SOON_MS)
    assert "bits each" in window.lists[-1][0].detail


def test_stopping_ends_the_thread_at_once(watch: LibraryWatch) -> None:
    before = threading.active_count()
    watch.start()
    assert threading.active_count() == before + 1
    watch.stop()
    assert threading.active_count() == before
    watch.look()


def test_the_trash_takes_files_and_tells_what_it_can_not_take(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    one, two = write_model(tmp_path / "one.gguf"), write_model(tmp_path / "two.gguf")
    content = one.read_bytes()
    (trashed,) = move_to_trash([one])
    assert not one.exists()
    assert trashed.read_bytes() == content
    with pytest.raises(PunaError, match=r"one.gguf can't be moved .* 1 of its 3 files are in the trash already"):
        move_to_trash([two, one, write_model(tmp_path / "three.gguf")])
    assert [path.exists() for path in (two, tmp_path / "three.gguf")] == [False, True]


def test_nothing_is_said_where_nothing_changed(
    qtbot: QtBot, watch: LibraryWatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_by_notice(monkeypatch)
    window = Window(watch)
    watch.start()
    qtbot.waitUntil(lambda: window.names == [], timeout=SOON_MS)
    (tmp_path / "models" / "notes.txt").write_text("not a model")
    until = time.monotonic() + 1
    qtbot.waitUntil(lambda: time.monotonic() > until, timeout=SOON_MS)
    assert len(window.lists) == 1


def test_copies_are_found_by_a_job(qtbot: QtBot, library: Library, tmp_path: Path) -> None:
    one = write_model(tmp_path / "models" / "one.gguf")
    two = tmp_path / "models" / "two.gguf"
    shutil.copy(one, two)
    assert [model.same_as for model in library.entries()] == [(), ()]
    files = json.dumps([str(path) for path in library.uncompared()])
    job = Job("duplicates", {"files": files}, tmp_path / "job.log")
    job.done.connect(lambda result: library.record_digests(result["digests"]))
    qtbot.waitSignal(job.done, timeout=30_000).wait()
    assert [model.same_as for model in library.entries()] == [(two,), (one,)]
