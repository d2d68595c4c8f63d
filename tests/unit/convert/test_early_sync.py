"""A file that the disk takes in while it is written is whole at the end, or the disk's error is told."""

import os
import threading
import time
from pathlib import Path
from typing import BinaryIO

import pytest

from convert.early_sync import EarlySync


def test_everything_written_is_there_and_no_thread_is_left(tmp_path: Path) -> None:
    block = os.urandom(1 << 20)
    threads = threading.active_count()
    with (tmp_path / "file").open("wb") as file, EarlySync(file) as sync:
        for _ in range(150):
            file.write(block)
            sync.written(len(block))
    assert (tmp_path / "file").read_bytes() == block * 150
    assert threading.active_count() == threads


def test_an_exception_of_the_block_passes_and_no_thread_is_left(tmp_path: Path) -> None:
    threads = threading.active_count()
    with pytest.raises(KeyboardInterrupt), (tmp_path / "file").open("wb") as file, EarlySync(file):
        raise KeyboardInterrupt
    assert threading.active_count() == threads


def test_an_error_that_only_the_thread_was_told_is_not_lost() -> None:
    """A pipe can be written but not synced, as a failing disk."""
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb"), os.fdopen(writing, "wb") as file, pytest.raises(OSError, match="Invalid argument"):
        sync_until_it_fails(file)


def sync_until_it_fails(file: BinaryIO) -> None:
    with EarlySync(file) as sync:
        sync.written(1 << 30)
        while sync._error is None:
            time.sleep(0.001)
