"""The hub from the terminal: the real command, a real hub on loopback."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hub_repositories import convertible, ready
from tests.hub_server import HubServer


@pytest.fixture
def hub(tiny_stories: Path, tmp_path: Path) -> Iterator[HubServer]:
    with HubServer([convertible(tiny_stories), ready(tmp_path, split=False)]) as hub:
        yield hub


def puna(hub: HubServer, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "HF_ENDPOINT": hub.url, **environment},
        timeout=120,
    )


def test_search_download_and_chat(hub: HubServer, puna_home: Path) -> None:
    found = puna(hub, "models", "search", "TinyStories", "--json")
    assert found.returncode == 0, found.stderr
    assert "Stay offline is off now" in found.stderr
    assert [model["name"] for model in json.loads(found.stdout.splitlines()[-1])["models"]] == [
        "raincandy/TinyStories-656K"
    ]
    shown = puna(hub, "models", "download", "raincandy/TinyStories-656K", "--show")
    assert "balanced: " in shown.stdout
    assert not (puna_home / "downloads").exists()
    got = puna(hub, "models", "download", "raincandy/TinyStories-656K", "--size", "balanced", "--json")
    assert got.returncode == 0, got.stderr
    output = Path(json.loads(got.stdout.splitlines()[-1])["output"])
    assert output == puna_home / "models" / "TinyStories-656K-Q4_K_M.gguf"
    assert list((puna_home / "downloads").iterdir()) == []
    said = puna(hub, "chat", "TinyStories-656K-Q4_K_M", "--prompt", "Once", "--max-tokens", "5", "--temperature", "0")
    assert said.returncode == 0, said.stderr
    again = puna(hub, "models", "download", "raincandy/TinyStories-656K", "--size", "balanced")
    assert again.returncode == 1
    assert "is there already" in again.stderr


def test_offline_is_one_sentence(hub: HubServer) -> None:
    for arguments in (("models", "search", "x"), ("models", "download", "a/b")):
        refused = puna(hub, *arguments, PUNA_OFFLINE="1")
        assert refused.returncode == 1
        assert refused.stderr.startswith("error: ")
        assert "offline" in refused.stderr
    assert hub.asked == []


def test_what_is_not_on_the_hub_is_one_sentence(hub: HubServer) -> None:
    missing = puna(hub, "models", "download", "nobody/nothing")
    assert missing.returncode == 1
    assert missing.stderr.splitlines()[-1].startswith("error: ")
    assert "Traceback" not in missing.stderr
