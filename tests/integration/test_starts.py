"""Real starts of the whole program, beside and after each other: one window, its files, its end, failed starts."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.paths import Paths
from app.storage.settings_file import SettingsFile
from tests.unit.engine.tiny_gguf import pieces, write_table_model

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows ends programs in another way"),
]

ROOT = Path(__file__).resolve().parents[2]
Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def paths(puna_home: Path) -> Paths:
    return Paths(puna_home)


@pytest.fixture
def start(paths: Paths) -> Iterator[Start]:
    """Start Puna with these arguments; what still runs at the end is killed."""
    started = []

    def run(*arguments: str) -> subprocess.Popen[bytes]:
        program = subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            cwd=ROOT,
            env={**os.environ, "PUNA_ENGINE": "scripted", "XDG_ACTIVATION_TOKEN": "token"},
        )
        started.append(program)
        return program

    yield run
    for program in started:
        program.kill()
        program.wait()


def come_up(start: Start, paths: Paths, *arguments: str) -> subprocess.Popen[bytes]:
    """Started, and far enough to hear what is handed over."""
    if paths.requests.exists():
        paths.requests.rmdir()
    program = start(*arguments)
    until(paths.requests.exists)
    return program


def until(done: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def settings(paths: Paths) -> dict[str, object]:
    return json.loads(paths.settings.read_bytes()) if paths.settings.exists() else {}


def engines(program: subprocess.Popen[bytes]) -> list[str]:
    """The children of the program that are engines."""
    children = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text().split()
    return [child for child in children if b"engine" in Path(f"/proc/{child}/cmdline").read_bytes()]


def test_a_second_start_hands_its_files_to_the_first(start: Start, paths: Paths, tmp_path: Path) -> None:
    model = write_table_model(tmp_path / "tale one.gguf", [pieces().id("a")])
    first = come_up(start, paths)
    second = start("--offline", os.path.relpath(model, ROOT))
    assert second.wait(10) == 0
    until(lambda: settings(paths).get("last_model") == str(model))
    assert start().wait(10) == 0  # without a file: to front, and nothing else
    assert first.poll() is None
    assert list(paths.requests.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_quits_as_if_it_was_closed(start: Start, paths: Paths, number: int) -> None:
    window = come_up(start, paths)
    window.send_signal(number)
    assert window.wait(20) == 0
    assert settings(paths)["window_geometry"]
    assert not paths.failed_starts.exists()


def test_a_start_while_another_ends_becomes_the_next(start: Start, paths: Paths) -> None:
    first = come_up(start, paths)
    first.send_signal(signal.SIGSTOP)
    second = start()
    until(lambda: any(paths.requests.glob("*.json")))
    first.kill()  # without having taken it
    until(lambda: not any(paths.requests.glob("*.json")))
    time.sleep(0.3)
    assert second.poll() is None


def test_after_two_starts_that_failed_the_next_is_safe_and_the_one_after_it_is_not(
    start: Start, paths: Paths, tmp_path: Path
) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux tells the children of a process so simply")
    model = write_table_model(tmp_path / "tale.gguf", [pieces().id("a")])
    SettingsFile(paths.settings).change(last_model=str(model), appearance="dark")
    before = paths.settings.read_bytes()
    for _ in range(2):
        window = come_up(start, paths)
        until(lambda window=window: bool(engines(window)))
        window.kill()
        window.wait()
    window = come_up(start, paths)
    time.sleep(0.2)
    assert engines(window) == []
    window.terminate()
    assert window.wait(20) == 0
    assert paths.settings.read_bytes() == before
    window = come_up(start, paths)
    until(lambda: bool(engines(window)))


def test_safe_is_also_what_one_can_ask_for(start: Start, paths: Paths) -> None:
    SettingsFile(paths.settings).change(appearance="dark")
    before = paths.settings.read_bytes()
    window = come_up(start, paths, "--safe")
    window.terminate()
    assert window.wait(20) == 0
    assert paths.settings.read_bytes() == before
