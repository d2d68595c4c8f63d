"""Where files go: below one folder, whatever their names; and how much room they need."""

import errno
from pathlib import Path

import pytest

from app.core.hub import HubFile
from app.errors import PunaError
from app.hub.targets import Space, free_bytes, targets_of, told

FOLDER = Path("/models/ana")


@pytest.mark.parametrize("path", ["m.gguf", "Q8_0/m-00001-of-00002.gguf", ".gitattributes", "a b (é) 模型.gguf"])
def test_names_of_real_repositories_are_taken(path: str) -> None:
    assert targets_of(FOLDER, [HubFile(path, 1)]) == [FOLDER / path]


@pytest.mark.parametrize(
    "path",
    [
        "", "/etc/passwd", "../m.gguf", "a/../../m", "a//m", "a/", "./m", ".", "..", "C:m", "C:\\m", "a\\..\\m", "m\0",
        "m\n", "m.", "m ", "m?", "\ud800", "x" * 201, "é" * 101, "/".join("abcdefghi"), "m.part", "m.part.json",
    ],
)  # fmt: skip
def test_names_that_lead_elsewhere_are_refused(path: str) -> None:
    with pytest.raises(PunaError, match="no name to write here"):
        targets_of(FOLDER, [HubFile("config.json", 1), HubFile(path, 1)])


def test_lists_that_make_no_sense_are_refused() -> None:
    with pytest.raises(PunaError, match="nothing to download"):
        targets_of(FOLDER, [])
    with pytest.raises(PunaError, match="same name"):
        targets_of(FOLDER, [HubFile("M.gguf", 1), HubFile("m.gguf", 1)])
    with pytest.raises(PunaError, match="more than"):
        targets_of(FOLDER, [HubFile(str(number), 1) for number in range(10_001)])


def test_room_is_for_what_is_missing_and_a_reserve(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "there") > 0
    space = Space(reserve=100, floor=50, free=lambda folder: 1000)
    space.check_before(tmp_path, 900)
    space.check_during(tmp_path)
    with pytest.raises(
        PunaError, match=r"901 bytes are still to come, and 100 bytes should stay free; 1\.0 kB are free"
    ):
        space.check_before(tmp_path, 901)
    Space(reserve=100, free=lambda folder: 0).check_before(tmp_path, 0)  # all is there already
    with pytest.raises(PunaError, match="nearly full"):
        Space(floor=1001, free=lambda folder: 1000).check_during(tmp_path)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "is full, so the download has paused"),
        (errno.EDQUOT, "is full, so the download has paused"),
        (errno.EFBIG, "takes no files of this size"),
        (errno.EACCES, "can't be written"),
    ],
)
def test_errors_of_a_disk_are_told(code: int, sentence: str) -> None:
    error = told(OSError(code, "Reason", "/models/m.part"), FOLDER)
    assert sentence in str(error)
    assert str(error).endswith(".")
