"""Where the data lies on each system: never in the program, whose removal touches none of it."""

import sys
from pathlib import Path

import pytest

from app.paths import child_environment, default_paths, from_home, program, resources

HOMES = {
    "darwin": "Library/Application Support/Puna",
    "linux": ".local/share/puna",
    "win32": "AppData/Local/Puna",
}


@pytest.mark.parametrize("platform", sorted(HOMES))
def test_the_packaged_program_keeps_its_data_out_of_itself(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where it lies in the person's own folder."""
    for name in ("PUNA_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    bundle = tmp_path / "Applications" / "Puna.app" / "Contents"
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(bundle / "MacOS" / "puna"))
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle / "Frameworks"), raising=False)
    paths = default_paths()
    assert paths.home == tmp_path / HOMES[platform]
    assert bundle not in paths.home.parents
    assert resources() == bundle / "Frameworks" / "resources"
    assert program() == [str(bundle / "MacOS" / "puna")]


def test_all_data_is_under_one_folder(puna_home: Path) -> None:
    paths = default_paths()
    places = [getattr(paths, name) for name, kind in vars(type(paths)).items() if isinstance(kind, property)]
    assert len(places) > 10
    assert all(place.parent == puna_home for place in places)
    assert len(set(places)) == len(places)
    assert sorted(paths.all()) == sorted(places)


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's way of asking for large pages")
def test_engines_ask_for_large_pages_and_keep_other_tunables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GLIBC_TUNABLES", raising=False)
    assert "GLIBC_TUNABLES" not in child_environment("job")
    assert child_environment("engine")["GLIBC_TUNABLES"] == "glibc.malloc.hugetlb=1"
    monkeypatch.setenv("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1")  # as a child of a child
    assert child_environment("engine")["GLIBC_TUNABLES"] == "glibc.malloc.hugetlb=1"
    monkeypatch.setenv("GLIBC_TUNABLES", "glibc.malloc.check=1")
    assert child_environment("engine")["GLIBC_TUNABLES"] == "glibc.malloc.hugetlb=1:glibc.malloc.check=1"


def test_paths_in_ones_own_folder_are_shown_from_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert from_home(str(tmp_path / "Models" / "x.gguf")) == str(Path("~") / "Models" / "x.gguf")
    assert from_home(str(tmp_path.parent / "elsewhere")) == str(tmp_path.parent / "elsewhere")
