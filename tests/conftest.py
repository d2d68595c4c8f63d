"""Guards for every test: a temporary PUNA_HOME, no display needed, no child or thread left behind."""

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The oracles are read from disk only; a forgotten hub call must fail, not wait for a network.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

ASSETS = Path(__file__).resolve().parent.parent.parent / "shared" / "assets"


@pytest.fixture(autouse=True)
def puna_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test can touch a person's data."""
    home = tmp_path_factory.mktemp("puna-home")
    monkeypatch.setenv("PUNA_HOME", str(home))
    # Nor depends on the models of other applications on this computer.
    monkeypatch.setenv("PUNA_OTHER_APPS", "off")
    return home


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread or a child process running."""
    threads = set(threading.enumerate())
    children = _children()
    yield
    left = _running(threads)
    if left:
        # transformers lets go of its thread pools without waiting: they end when they are collected.
        gc.collect()
        for thread in left:
            thread.join(timeout=5)
    left = _running(threads)
    assert not left, f"threads left running: {left}"
    assert not (_children() - children), "child processes left running"


def _running(before: set[threading.Thread]) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]


def _children() -> set[str]:
    """Ids of this process's children, where the system tells (Linux)."""
    try:
        return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())
    except OSError:
        return set()


@pytest.fixture(scope="session")
def tiny_stories() -> Path:
    """A real trained LlamaForCausalLM checkpoint that nobody here made."""
    folder = ASSETS / "checkpoints" / "TinyStories-656K"
    if not folder.is_dir():
        pytest.skip("the real checkpoint ../shared/assets/checkpoints/TinyStories-656K is not on this machine")
    return folder
