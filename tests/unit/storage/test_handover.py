"""Requests of a second start: whole, in order, taken once; nothing that Puna did not write is believed."""

import json
import os
from pathlib import Path

import pytest

from app.storage.handover import MOST_PATHS, Request, leave, take_all, take_back


def test_requests_are_taken_once_and_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "requests"
    assert take_all(folder) == []
    first = leave(folder, Request(("/a b/ü.gguf", "/c"), "token"))
    second = leave(folder, Request())
    assert take_all(folder) == [Request(("/a b/ü.gguf", "/c"), "token"), Request()]
    assert take_all(folder) == []
    assert not take_back(first)
    assert not take_back(second)
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0


def test_what_nobody_took_is_taken_back(tmp_path: Path) -> None:
    assert take_back(leave(tmp_path, Request(("/a",))))
    assert take_all(tmp_path) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b"[" * 5000,
        b'{"paths": "/a", "token": ""}',
        b'{"paths": ["relative"], "token": ""}',
        b'{"paths": ["/a\\u0000b"], "token": ""}',
        b'{"paths": [7], "token": ""}',
        b'{"paths": []}',
        b'{"paths": [], "token": null}',
        json.dumps({"paths": ["/a"] * (MOST_PATHS + 1), "token": ""}).encode(),
        json.dumps({"paths": ["/" + "a" * (1 << 20)], "token": ""}).encode(),
    ],
)
def test_what_is_no_request_is_thrown_away(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "1-1.json").write_bytes(content)
    leave(tmp_path, Request(("/good",)))
    assert take_all(tmp_path) == [Request(("/good",))]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_or_a_link_holds_nobody_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "1-1.json")
    (tmp_path / "2-2.json").symlink_to("/etc/hostname")
    assert take_all(tmp_path) == []
    assert list(tmp_path.iterdir()) == []
