"""Where other programs keep conversations, on three systems."""

from pathlib import Path

import pytest

from app.storage.importers.places import Place, known_places


def write(path: Path, content: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


@pytest.mark.parametrize(
    ("platform", "gpt4all", "jan", "ollama"),
    [
        ("linux", ".local/share/nomic.ai/GPT4All", ".local/share/Jan/data/threads", ".ollama/db.sqlite"),
        (
            "darwin",
            "Library/Application Support/nomic.ai/GPT4All",
            "Library/Application Support/Jan/data/threads",
            "Library/Application Support/Ollama/db.sqlite",
        ),
        (
            "win32",
            "AppData/Local/nomic.ai/GPT4All",
            "AppData/Roaming/Jan/data/threads",
            "AppData/Local/Ollama/db.sqlite",
        ),
    ],
)
def test_default_places(platform: str, gpt4all: str, jan: str, ollama: str, tmp_path: Path) -> None:
    assert known_places(tmp_path, {}, platform) == []
    write(tmp_path / gpt4all / "llama.gguf")
    assert known_places(tmp_path, {}, platform) == []
    write(tmp_path / gpt4all / "gpt4all-1.chat")
    write(tmp_path / ".lmstudio" / "conversations" / "1.conversation.json")
    write(tmp_path / jan / "jan_1" / "thread.json")
    write(tmp_path / ollama)
    assert known_places(tmp_path, {}, platform) == [
        Place("GPT4All", tmp_path / gpt4all),
        Place("LM Studio", tmp_path / ".lmstudio" / "conversations"),
        Place("Jan", tmp_path / jan),
        Place("Ollama", tmp_path / ollama),
    ]


def test_gpt4all_where_its_settings_say(tmp_path: Path) -> None:
    elsewhere = tmp_path / "disk" / "models"
    write(elsewhere / "gpt4all-1.chat")
    settings = write(tmp_path / ".config" / "nomic.ai" / "GPT4All.ini", f"[General]\nmodelPath={elsewhere}\n%%=%\n")
    assert known_places(tmp_path, {}, "linux") == [Place("GPT4All", elsewhere)]
    for nonsense in ("", "[General", "no section", "[General]\nmodelPath=relative", "\0\0"):
        settings.write_text(nonsense)
        assert known_places(tmp_path, {}, "linux") == []
