"""Moving the models folder: everything arrives, a link takes its place, and whatever goes wrong changes nothing."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import PunaError
from app.paths import Paths
from app.storage import models_folder
from app.storage.models_folder import check, copy, free_place, is_away, kept_at, lead_to, remove_old, settle, take_back


@pytest.fixture
def models(tmp_path: Path) -> Path:
    folder = tmp_path / "home" / "models"
    (folder / "split").mkdir(parents=True)
    (folder / "one.gguf").write_bytes(os.urandom(5000))
    (folder / "split" / "two.gguf").write_bytes(os.urandom(300))
    (folder / "empty").mkdir()
    (folder / "elsewhere.gguf").symlink_to("../../own.gguf")
    (folder / "same.gguf").symlink_to("one.gguf")
    (tmp_path / "own.gguf").write_bytes(b"of the person's own")
    return folder


@pytest.fixture(params=[True, False], ids=["same disk", "another disk"])
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another disk takes no second names."""

    def refused(*_: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    if not request.param:
        monkeypatch.setattr(os, "link", refused)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def nothing(fraction: float, words: str) -> None:
    assert 0 <= fraction <= 1.0001


def moved(models: Path, target: Path, on_progress: Callable[[float, str], None] = nothing) -> Path | None:
    check(models, target)
    if target == models:
        part = models.with_name(".models.part")
        copy(models, part, on_progress)
        take_back(models, part)
    else:
        copy(models, target, on_progress)
        lead_to(models, target)
    return remove_old(models)


@pytest.mark.usefixtures("disk")
def test_there_on_and_back(models: Path, tmp_path: Path) -> None:
    before = contents(models)
    times = {path.name: path.stat().st_mtime_ns for path in models.rglob("*.gguf")}
    fractions: list[float] = []
    first, second = tmp_path / "disk", tmp_path / "other"
    first.mkdir()
    second.mkdir()
    assert moved(models, free_place(first), lambda fraction, words: fractions.append(fraction)) is None
    assert kept_at(models) == first / "Puna models"
    assert contents(models) == contents(first / "Puna models") == before
    assert (first / "Puna models" / "empty").is_dir()
    assert {path.name: path.stat().st_mtime_ns for path in models.rglob("*.gguf")} == times
    assert fractions == sorted(fractions)
    assert abs(fractions[-1] - 1) < 1e-9
    assert moved(models, free_place(second)) is None
    assert contents(models) == before
    assert list(first.iterdir()) == []
    assert moved(models, models) is None
    assert kept_at(models) is None
    assert contents(models) == before
    assert list(second.iterdir()) == []
    assert sorted(path.name for path in models.parent.iterdir()) == ["models"]


@pytest.mark.parametrize("disk", [False], indirect=True)
def test_a_disk_that_returns_other_bytes_is_noticed(models: Path, tmp_path: Path, disk: None) -> None:
    before = contents(models)

    def spoil(fraction: float, words: str) -> None:
        file = tmp_path / "there" / "one.gguf"
        if words == "moving one.gguf" and file.exists() and file.stat().st_size == 5000:
            with file.open("r+b") as opened:
                opened.write(b"spoilt")

    with pytest.raises(PunaError, match="did not come back"):
        copy(models, tmp_path / "there", spoil)
    assert contents(models) == before


def test_a_file_that_comes_meanwhile_stops_the_move(models: Path, tmp_path: Path) -> None:
    def write(fraction: float, words: str) -> None:
        (models / "new.gguf").write_bytes(b"x")

    with pytest.raises(PunaError, match="Something changed"):
        copy(models, tmp_path / "there", write)


def test_what_comes_after_the_copy_is_kept(models: Path, tmp_path: Path) -> None:
    copy(models, tmp_path / "there", nothing)
    (models / "late.gguf").write_bytes(b"late")
    (models / "one.gguf").unlink()
    (models / "one.gguf").write_bytes(b"another one")
    lead_to(models, tmp_path / "there")
    left = remove_old(models)
    assert left is not None
    assert left.parent == models.parent
    assert contents(left) == {"late.gguf": b"late", "one.gguf": b"another one"}


def test_a_move_that_was_killed_in_the_switch_is_undone(models: Path, tmp_path: Path) -> None:
    before = contents(models)
    copy(models, tmp_path / "there", nothing)
    models.with_name(".models.link").symlink_to(tmp_path / "there")
    models.rename(models.with_name(".models.before"))
    settle(models)
    assert kept_at(models) is None
    assert contents(models) == before
    assert [path.name for path in models.parent.iterdir()] == ["models"]


def test_a_move_that_was_killed_in_the_removal_is_finished(models: Path, tmp_path: Path) -> None:
    before = contents(models)
    copy(models, tmp_path / "there", nothing)
    lead_to(models, tmp_path / "there")
    models.with_name(".models.before").joinpath("one.gguf").unlink()
    settle(models)
    assert contents(models) == before
    assert [path.name for path in models.parent.iterdir()] == ["models"]


def test_settling_changes_nothing_where_nothing_happened(models: Path) -> None:
    before = contents(models)
    settle(models)
    assert contents(models) == before


def test_a_switch_that_fails_leaves_everything_as_it_was(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(models)
    copy(models, tmp_path / "there", nothing)
    rename = Path.rename

    def refused(path: Path, target: Path) -> Path:
        if path.name == ".models.link":
            raise OSError(errno.EIO, "Input/output error")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(OSError, match="Input/output"):
        lead_to(models, tmp_path / "there")
    assert kept_at(models) is None
    assert contents(models) == before


def test_places_that_can_not_be_are_refused(models: Path, tmp_path: Path) -> None:
    with pytest.raises(PunaError, match="inside the models folder"):
        check(models, models / "split" / "Puna models")
    with pytest.raises(PunaError, match="can't be read"):
        check(models, tmp_path / "not-there" / "Puna models")
    (tmp_path / "disk").mkdir()
    moved(models, free_place(tmp_path / "disk"))
    with pytest.raises(PunaError, match="already"):
        check(models, free_place(tmp_path / "disk"))


def test_a_disk_without_room_is_refused_with_numbers(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models_folder.shutil, "disk_usage", lambda _: os.terminal_size((0, 0)) and _Usage())
    with pytest.raises(PunaError, match=r"room for 1\.0 kB, and the models take [0-9.]+ (bytes|kB)"):
        check(models, free_place(tmp_path))


class _Usage:
    free = 1000


def test_models_on_a_disk_that_is_not_connected(models: Path, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    moved(models, free_place(tmp_path / "disk"))
    (tmp_path / "disk").rename(tmp_path / "unplugged")
    assert is_away(models)
    assert kept_at(models) == tmp_path / "disk" / "Puna models"
    Paths(models.parent).create()
    settle(models)
    assert models.is_symlink()
    with pytest.raises(PunaError, match="connect its disk"):
        check(models, models)
    (tmp_path / "unplugged").rename(tmp_path / "disk")
    assert not is_away(models)
