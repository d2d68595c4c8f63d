"""Logs of children: at most a megabyte and what the last run added, and one file before it."""

from pathlib import Path

import pytest

from app.child_process import LOG_LIMIT_BYTES, open_log


def test_a_log_grown_too_long_is_put_aside_once(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "engine.log"
    for number in range(4):
        with open_log(path) as log:
            log.write(b"%d" % number * (LOG_LIMIT_BYTES + 1))
    assert sorted(file.name for file in path.parent.iterdir()) == ["engine.log", "engine.log.1"]
    assert path.read_bytes()[:1] == b"3"
    assert path.with_name("engine.log.1").read_bytes()[:1] == b"2"


def test_a_short_log_goes_on(tmp_path: Path) -> None:
    for _ in range(2):
        with open_log(tmp_path / "engine.log") as log:
            log.write(b"line\n")
    assert (tmp_path / "engine.log").read_bytes() == b"line\nline\n"


def test_one_that_can_not_be_moved_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, while another child writes to it."""
    path = tmp_path / "engine.log"
    path.write_bytes(b"x" * (LOG_LIMIT_BYTES + 1))

    def refuse(*_: object) -> None:
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(Path, "replace", refuse)
    with open_log(path) as log:
        log.write(b"more")
    assert path.stat().st_size == LOG_LIMIT_BYTES + 5
