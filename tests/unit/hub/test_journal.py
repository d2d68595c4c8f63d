"""Journals of downloads: read back exactly, or not at all."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.hub import HubFile
from app.hub.journal import Journal, discard, journal_of, part_of, read_journal, unfinished, write_journal

JOURNAL = Journal(
    "ana/Large", "c0ffee", HubFile("x/m.gguf", 40, "0" * 64, "1" * 40), '"etag"', ("a" * 32, "", "b" * 32), (1, 2), 16
)


def test_it_reads_back(tmp_path: Path) -> None:
    write_journal(tmp_path / "m.gguf", JOURNAL)
    assert read_journal(tmp_path / "m.gguf") == JOURNAL


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"version": None},
        {"file": None},
        {"file": {"path": "m", "size": -1, "sha256": "", "blob_id": ""}},
        {"file": {"path": "m", "size": True, "sha256": "", "blob_id": ""}},
        {"file": {"path": "m", "size": 1 << 60, "sha256": "", "blob_id": ""}},
        {"file": {"path": "m" * 2000, "size": 40, "sha256": "", "blob_id": ""}},
        {"pieces": ["a" * 32] * 4},
        {"pieces": ["a" * 31]},
        {"pieces": "abc"},
        {"pieces": [1]},
        {"doubtful": [3]},
        {"doubtful": [-1]},
        {"doubtful": [0.5]},
        {"piece_bytes": 0},
        {"piece_bytes": 1 << 40},
        {"etag": 7},
        {"repository": None},
    ],
)
def test_one_that_makes_no_sense_is_none(tmp_path: Path, change: dict[str, object]) -> None:
    write_journal(tmp_path / "m", JOURNAL)
    values = {**json.loads(journal_of(tmp_path / "m").read_bytes()), **change}
    journal_of(tmp_path / "m").write_text(json.dumps(values))
    assert read_journal(tmp_path / "m") is None


def test_one_that_is_too_long_is_none(tmp_path: Path) -> None:
    write_journal(tmp_path / "m", JOURNAL)
    with journal_of(tmp_path / "m").open("ab") as file:
        file.write(b" " * (9 << 20))
    assert read_journal(tmp_path / "m") is None


def test_downloads_that_can_go_on_are_found_at_any_depth(tmp_path: Path) -> None:
    for name, size in (("b.gguf", 7), ("a/x/m.gguf", None), ("done.gguf", 40)):
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        write_journal(target, replace(JOURNAL, revision=name))
        if size is not None:
            part_of(target).write_bytes(bytes(size))
    part_of(tmp_path / "done.gguf").rename(tmp_path / "done.gguf")
    (tmp_path / "own.part.json").write_text("{}")
    (tmp_path / "circle").symlink_to(tmp_path)
    found = unfinished(tmp_path)
    assert [(one.target, one.arrived, one.journal.revision) for one in found] == [
        (tmp_path / "a/x/m.gguf", 0, "a/x/m.gguf"),
        (tmp_path / "b.gguf", 7, "b.gguf"),
    ]
    assert unfinished(tmp_path / "missing") == []


def test_giving_up_removes_both_files(tmp_path: Path) -> None:
    write_journal(tmp_path / "m", JOURNAL)
    part_of(tmp_path / "m").write_bytes(b"x")
    (tmp_path / "m2.part").write_bytes(b"x")
    discard(tmp_path / "m")
    discard(tmp_path / "m")
    assert [path.name for path in tmp_path.iterdir()] == ["m2.part"]
