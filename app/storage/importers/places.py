"""Where other programs keep their conversations on this computer.

Knows their default folders and GPT4All's setting of another; opens no conversation.
"""

import configparser
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_MAX_SETTINGS_BYTES = 1 << 20


@dataclass(frozen=True)
class Place:
    """`program` is the name that people know it by."""

    program: str
    path: Path


def known_places(home: Path, environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> list[Place]:
    """Those that exist. `home` is the person's home folder; `platform` as sys.platform."""
    return [place for place in _candidates(home, environment, platform) if _holds_something(place)]


def _candidates(home: Path, environment: Mapping[str, str], platform: str) -> list[Place]:
    roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    support = home / "Library" / "Application Support"
    if platform == "win32":
        gpt4all, settings = local / "nomic.ai" / "GPT4All", [roaming / "nomic.ai" / "GPT4All.ini"]
        jan, ollama = roaming / "Jan" / "data", local / "Ollama" / "db.sqlite"
    elif platform == "darwin":
        gpt4all, settings = support / "nomic.ai" / "GPT4All", [home / ".config" / "gpt4all.io" / "GPT4All.ini"]
        jan, ollama = support / "Jan" / "data", support / "Ollama" / "db.sqlite"
    else:
        gpt4all, settings = data / "nomic.ai" / "GPT4All", [config / "nomic.ai" / "GPT4All.ini"]
        jan, ollama = data / "Jan" / "data", home / ".ollama" / "db.sqlite"
    chosen = [Place("GPT4All", folder) for file in settings if (folder := _model_path(file)) is not None]
    return [
        *(place for place in chosen if place.path != gpt4all),
        Place("GPT4All", gpt4all),
        Place("LM Studio", home / ".lmstudio" / "conversations"),
        Place("LM Studio", home / ".cache" / "lm-studio" / "conversations"),
        Place("Jan", jan / "threads"),
        Place("Jan", home / "jan" / "threads"),
        Place("Ollama", ollama),
    ]


def _model_path(settings: Path) -> Path | None:
    """GPT4All keeps its chats beside its models, wherever the person has put those."""
    try:
        if settings.stat().st_size > _MAX_SETTINGS_BYTES:
            return None
        parser = configparser.ConfigParser(interpolation=None, strict=False)
        parser.read_string(settings.read_text(encoding="utf-8", errors="replace"))
        value = parser.get("General", "modelPath", fallback="")
    except (OSError, configparser.Error):
        return None
    return Path(value) if value and Path(value).is_absolute() else None


def _holds_something(place: Place) -> bool:
    try:
        if place.program == "GPT4All":  # there with no chat in it wherever models were fetched
            return any(place.path.glob("*.chat"))
        return place.path.is_file() or any(place.path.iterdir())
    except OSError:
        return False
