"""puna models list, details, add, rename, remove, apps: the library as a person uses it in the terminal."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from tests.integration.test_chat_cli import puna
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_table_model
from tests.unit.storage.library_files import write_model, write_ollama, write_split


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with Ollama in it."""
    for variable in ("OLLAMA_MODELS", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "HF_HOME", "HF_HUB_CACHE", "LLAMA_CACHE"):
        monkeypatch.delenv(variable, raising=False)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("PUNA_OTHER_APPS", "on")
    return home


def result(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """What a command that is done says with --json."""
    capsys.readouterr()
    assert main(["models", *arguments, "--json"]) == 0
    last: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return last


def listed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [model["name"] for model in result(capsys, "list")["models"]]


def test_a_model_from_its_adding_to_the_trash(
    home: Path, tmp_path: Path, puna_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "list"]) == 0
    assert "no models yet" in capsys.readouterr().out
    own = write_model(puna_home / "models" / "own.gguf", metadata={"general.license": "mit"})
    parts = write_split(tmp_path / "disk" / "deep", "Big", 2)
    adapter = write_model(tmp_path / "adapter.gguf", "adapter", seed=7)
    result(capsys, "add", str(tmp_path / "disk"), str(adapter))
    assert listed(capsys) == ["adapter", "Big", "own"]
    assert main(["models", "list", "--paths"]) == 0
    shown = capsys.readouterr().out
    assert "own      2.0K parameters · 16.0 bits each · 4.3 kB" in shown
    assert "adapter  adapter · for llama models" in shown
    assert str(parts[0]) in shown
    renamed = result(capsys, "rename", "own", "mine")
    assert renamed["path"] == str(own.with_name("mine.gguf"))
    details = result(capsys, "details", "MINE", "--metadata")
    assert ["Licence", "mit"] in details["facts"]
    removed = result(capsys, "remove", "mine")
    assert removed["trashed"] == [str(own.with_name("mine.gguf"))]
    assert removed["freed_bytes"] > 4000
    assert not own.with_name("mine.gguf").exists()
    assert (home / "data" / "Trash" / "files" / "mine.gguf").exists()
    assert result(capsys, "remove", str(parts[0]), "--keep")["trashed"] == []
    assert parts[0].exists()
    assert listed(capsys) == ["adapter"]
    assert result(capsys, "remove", str(tmp_path / "disk"))["trashed"] == []
    assert main(["models", "details", "nobody"]) == 1
    assert "there is no model nobody" in capsys.readouterr().err


def test_models_of_ollama_are_used_and_never_changed(
    home: Path, tmp_path: Path, puna_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = [pieces().byte(value) for value in b"abc"]
    content = write_table_model(tmp_path / "table.gguf", ids, chat_template=CHATML).read_bytes()
    blob = write_ollama(home / ".ollama" / "models", "registry.ollama.ai/library/table/1b", content)
    assert listed(capsys) == ["table:1b"]
    done = puna("chat", "table:1b", "--prompt", "Hi")
    assert (done.returncode, done.stdout) == (0, "abc\n")
    assert main(["models", "template", "table:1b", "alpaca"]) == 1
    assert "belongs to Ollama" in capsys.readouterr().err
    assert result(capsys, "remove", "table:1b") == {"path": str(blob), "trashed": [], "freed_bytes": 0}
    assert listed(capsys) == []
    assert blob.read_bytes() == content
    result(capsys, "add", str(blob))
    assert listed(capsys) == ["table:1b"]
    (app,) = result(capsys, "apps", "--without", "ollama")["apps"]
    assert (app["name"], app["listed"]) == ("Ollama", False)
    assert listed(capsys) == []
    assert result(capsys, "apps", "--with", "Ollama")["apps"][0]["listed"]
    (puna_home / "settings.json").write_text('{"other_apps": false}')
    assert listed(capsys) == []
    assert main(["models", "apps", "--without", "Jan"]) == 1
    assert "there are Ollama" in capsys.readouterr().err
