"""How often in a row Puna did not come up."""

from pathlib import Path

import pytest

from app.storage.start_record import StartRecord


def begin(path: Path) -> bool:
    record = StartRecord(path)
    record.begin()
    return record.failed_too_often


def test_two_failed_starts_make_the_next_a_careful_one(tmp_path: Path) -> None:
    path = tmp_path / "failed-starts"
    assert [begin(path) for _ in range(4)] == [False, False, True, True]
    StartRecord(path).came_up()
    assert [begin(path) for _ in range(3)] == [False, False, True]


def test_one_that_came_up_in_between_is_enough(tmp_path: Path) -> None:
    path = tmp_path / "failed-starts"
    for _ in range(3):
        assert not begin(path)
        StartRecord(path).came_up()
    assert not begin(path)


@pytest.mark.parametrize("content", [b"", b"many", b"-5", b"9" * 5000, b"\xff\xfe"])
def test_nonsense_in_the_file_is_no_failure(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "failed-starts"
    path.write_bytes(content)
    begun = begin(path)
    assert begun == (content == b"9" * 5000)
    StartRecord(path).came_up()
    assert not begin(path)


def test_a_folder_that_can_not_be_written_stops_nobody(tmp_path: Path) -> None:
    assert not begin(tmp_path / "nowhere" / "failed-starts")
    StartRecord(tmp_path / "nowhere" / "failed-starts").came_up()
