from pathlib import Path

import pytest

from app.core.speed import MeasuredSpeed, bytes_per_second
from app.storage.speed_file import SpeedFile

GB = 10**9


def test_nothing_measured_is_nothing_known(tmp_path: Path) -> None:
    assert SpeedFile(tmp_path / "speeds.json").bytes_per_second() is None


def test_a_speed_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "home" / "speeds.json"
    SpeedFile(path).add(MeasuredSpeed(2 * GB, 15.0))
    assert SpeedFile(path).bytes_per_second() == 30.0 * GB


def test_larger_models_count_and_small_ones_in_the_cache_do_not() -> None:
    small = [MeasuredSpeed(10_000_000, 20_000.0)] * 4
    large = [MeasuredSpeed(2 * GB, 15.0), MeasuredSpeed(2 * GB, 14.0), MeasuredSpeed(4 * GB, 7.5)]
    assert bytes_per_second([*small, *large]) == pytest.approx(29 * GB, rel=0.05)


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "speeds.json"
    for speed in range(1, 41):
        SpeedFile(path).add(MeasuredSpeed(GB, float(speed)))
    assert path.read_text().count("[") == 21
    assert (SpeedFile(path).bytes_per_second() or 0) > 36 * GB


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1,2]",
        b'[["a",1]]',
        b"[[1,-1]]",
        b"[[0,1]]",
        b"[[1,NaN]]",
        b"[[1,Infinity]]",
        b"[" * 100_000,
        b"\xff",
    ],
)
def test_a_file_that_says_nothing_is_as_if_it_were_not_there(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "speeds.json"
    path.write_bytes(content)
    assert SpeedFile(path).bytes_per_second() is None
    SpeedFile(path).add(MeasuredSpeed(GB, 1.0))
    assert SpeedFile(path).bytes_per_second() == GB
