"""Bytes of files and folders, counted as a person would."""

import os
from pathlib import Path

from app.storage.folder_size import bytes_in


def test_all_levels_count_and_what_is_not_there_does_not(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "one").write_bytes(b"x" * 100)
    (tmp_path / "a" / "b" / "two").write_bytes(b"x" * 20)
    (tmp_path / "three").write_bytes(b"x" * 3)
    assert bytes_in([tmp_path / "a", tmp_path / "three", tmp_path / "not-there"]) == 123


def test_a_file_with_two_names_counts_once_and_a_link_to_a_file_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    (tmp_path / "elsewhere").write_bytes(b"x" * 1000)
    (folder / "one").write_bytes(b"x" * 10)
    os.link(folder / "one", folder / "same")
    (folder / "link").symlink_to(tmp_path / "elsewhere")
    (folder / "loop").symlink_to(folder)
    assert bytes_in([folder]) == 10


def test_a_folder_that_is_kept_elsewhere_counts(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "disk" / "one").write_bytes(b"x" * 10)
    (tmp_path / "models").symlink_to(tmp_path / "disk")
    assert bytes_in([tmp_path / "models"]) == 10


def test_a_count_can_be_ended(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"x")
    assert bytes_in([tmp_path], lambda: True) == 0
