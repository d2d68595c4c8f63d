"""What the words after `puna` mean: paths, as a desktop gives them, or a command."""

from pathlib import Path

import pytest

from app.__main__ import COMMANDS, _files, main


def test_paths_are_for_the_window(tmp_path: Path) -> None:
    (tmp_path / "--odd name.gguf").touch()
    one, two = str(tmp_path), str(tmp_path / "--odd name.gguf")
    assert _files([one, two]) == [one, two]
    assert _files(["--offline", "--safe", one]) == [one]
    assert _files([]) == _files(["--safe"]) == []


def test_commands_and_what_is_not_there_are_no_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in COMMANDS:
        (tmp_path / name).touch()
        assert _files([name, str(tmp_path)]) == []
    assert _files([str(tmp_path), str(tmp_path / "missing")]) == []
    with pytest.raises(SystemExit, match="2"):
        main([str(tmp_path / "missing.gguf")])
