"""Where other applications keep their models, on every system, and how to look there.

Knows default places, the environment variables and the small settings files that move them. What is found belongs to
the application: it is read where it lies, and nothing is ever written there.
"""

import configparser
import json
import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.storage import jan, ollama
from app.storage.library_folders import Walk, joined, walk

# "off" looks at no other application's models, for scripts and tests.
SWITCH = "PUNA_OTHER_APPS"
_MOST_SETTINGS_BYTES = 1 << 20
_MOST_REPOSITORIES = 2000
_REPOSITORY = re.compile(r"models--.+")
# What llama.cpp puts before a downloaded file's name: OWNER_REPOSITORY-GGUF_.
_DOWNLOADED_FROM = re.compile(r".*?[-_.]gguf_(?=.)", re.IGNORECASE)


@dataclass(frozen=True)
class Machine:
    """What decides about places. `platform` is as in sys.platform."""

    home: Path
    platform: str
    environment: Mapping[str, str]

    def named(self, variable: str) -> Path | None:
        """The folder that an environment variable names."""
        value = self.environment.get(variable, "").strip()
        return self.absolute(value)

    def absolute(self, text: str) -> Path | None:
        """None where the text is no absolute path, or one in the home folder as `~/…`."""
        if not text or "\0" in text:
            return None
        if text == "~" or text.startswith(("~/", "~\\")):
            return self.home / text[2:]
        path = Path(text)
        return path if path.is_absolute() else None

    @property
    def data(self) -> Path:
        """Where applications keep their data: Application Support, %APPDATA%, XDG_DATA_HOME."""
        if self.platform == "darwin":
            return self.home / "Library" / "Application Support"
        if self.platform == "win32":
            return self.named("APPDATA") or self.home / "AppData" / "Roaming"
        return self.named("XDG_DATA_HOME") or self.home / ".local" / "share"

    @property
    def local_data(self) -> Path:
        """The same where it does not follow a person to other computers."""
        if self.platform == "win32":
            return self.named("LOCALAPPDATA") or self.home / "AppData" / "Local"
        return self.data

    @property
    def config(self) -> Path:
        if self.platform == "win32":
            return self.data
        return self.named("XDG_CONFIG_HOME") or self.home / ".config"


@dataclass(frozen=True)
class Place:
    """A folder that is there, and whose it is."""

    app: str
    folder: Path

    def look(self) -> Walk:
        return APPS[self.app].look(self.folder)


@dataclass(frozen=True)
class App:
    """`folders` are those where it may keep its models on a machine, there or not."""

    folders: Callable[[Machine], list[Path | None]]
    look: Callable[[Path], Walk]


def this_machine() -> Machine:
    return Machine(Path.home(), sys.platform, os.environ)


def places(machine: Machine) -> list[Place]:
    """Every folder of another application that is on this machine. Empty where SWITCH says so."""
    if machine.environment.get(SWITCH, "").lower() in ("off", "0", "no", "false"):
        return []
    found: dict[Path, Place] = {}
    for name, app in APPS.items():
        for folder in app.folders(machine):
            if folder is not None and _is_folder(folder):
                found.setdefault(folder.resolve(), Place(name, folder))
    return list(found.values())


def _lm_studio(machine: Machine) -> list[Path | None]:
    pointed = machine.absolute(_text(machine.home / ".lmstudio-home-pointer"))
    homes = [pointed, machine.home / ".lmstudio", machine.home / ".cache" / "lm-studio"]
    chosen = [machine.absolute(str(_json(home / "settings.json").get("downloadsFolder", ""))) for home in homes if home]
    return [*chosen, *(home / "models" for home in homes if home)]


def _ollama(machine: Machine) -> list[Path | None]:
    own: list[Path | None] = [machine.named("OLLAMA_MODELS"), machine.home / ".ollama" / "models"]
    if machine.platform != "linux":
        return own
    # As a service of the system; of the distributions' packages; of the snap.
    return [
        *own,
        Path("/usr/share/ollama/.ollama/models"),
        Path("/var/lib/ollama/models"),
        Path("/var/lib/ollama/.ollama/models"),
        Path("/var/snap/ollama/common/models"),
    ]


def _jan(machine: Machine) -> list[Path | None]:
    homes = [machine.data / "Jan", machine.config / "Jan"]
    chosen = [machine.absolute(str(_json(home / "settings.json").get("data_folder", ""))) for home in homes]
    return [machine.named("JAN_DATA_FOLDER"), *chosen, machine.data / "Jan" / "data", machine.home / "jan"]


def _gpt4all(machine: Machine) -> list[Path | None]:
    settings = [
        machine.config / "nomic.ai" / "GPT4All.ini",
        machine.home / ".config" / "nomic.ai" / "GPT4All.ini",
        machine.home / ".config" / "gpt4all.io" / "GPT4All.ini",
    ]
    return [*(_ini_path(machine, file) for file in settings), machine.local_data / "nomic.ai" / "GPT4All"]


def _llama_cpp(machine: Machine) -> list[Path | None]:
    if machine.platform == "darwin":
        usual = machine.home / "Library" / "Caches"
    elif machine.platform == "win32":
        usual = machine.local_data
    else:
        usual = machine.named("XDG_CACHE_HOME") or machine.home / ".cache"
    return [machine.named("LLAMA_CACHE"), usual / "llama.cpp"]


def _hugging_face(machine: Machine) -> list[Path | None]:
    home = machine.named("HF_HOME")
    cache = machine.named("XDG_CACHE_HOME") or machine.home / ".cache"
    return [
        machine.named("HF_HUB_CACHE"),
        machine.named("HUGGINGFACE_HUB_CACHE"),
        home / "hub" if home else None,
        cache / "huggingface" / "hub",
    ]


def _look_for(app: str) -> Callable[[Path], Walk]:
    def look(folder: Path) -> Walk:
        found = walk(folder)
        # GPT4All's name for what it is still downloading.
        whole = [file for file in found.files if not file.path.name.startswith("incomplete-")]
        return replace(found, files=tuple(replace(file, origin=app) for file in whole))

    return look


def _look_llama_cpp(folder: Path) -> Walk:
    found = walk(folder)
    files = [
        replace(file, origin="llama.cpp", name=_DOWNLOADED_FROM.sub("", file.path.stem, count=1))
        for file in found.files
    ]
    return replace(found, files=tuple(files))


def _look_hugging_face(folder: Path) -> Walk:
    """Snapshots only: they give the blobs their names. Of several revisions of one file the latest comes first."""
    try:
        names = sorted(name for name in os.listdir(folder) if _REPOSITORY.fullmatch(name))
    except OSError:
        return Walk()
    walks = [walk(folder / name / "snapshots") for name in names[:_MOST_REPOSITORIES]]
    found = joined(walks)
    latest: dict[str, Any] = {}
    for file in sorted(found.files, key=lambda file: file.mtime_ns, reverse=True):
        repository, _, inside = _in_snapshot(folder, file.path)
        latest.setdefault(f"{repository}/{inside}", replace(file, origin="Hugging Face"))
    # A repository that appears later is noticed in the folder itself.
    return Walk(tuple(latest.values()), (folder, *found.folders), found.cut_off or len(names) > _MOST_REPOSITORIES)


def _in_snapshot(folder: Path, path: Path) -> tuple[str, str, str]:
    """hub/models--OWNER--NAME/snapshots/REVISION/sub/x.gguf -> ("models--OWNER--NAME", REVISION, "sub/x.gguf")."""
    repository, _, revision, *inside = (*path.relative_to(folder).parts, "", "", "")
    return repository, revision, "/".join(inside).rstrip("/")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _text(path: Path) -> str:
    """The first line; empty where there is no such file."""
    try:
        with path.open("rb") as file:
            return file.read(_MOST_SETTINGS_BYTES).decode("utf-8", "replace").strip().partition("\n")[0].strip()
    except OSError:
        return ""


def _json(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            values = json.loads(file.read(_MOST_SETTINGS_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _ini_path(machine: Machine, path: Path) -> Path | None:
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        with path.open("rb") as file:
            parser.read_string(file.read(_MOST_SETTINGS_BYTES).decode("utf-8", "replace"))
        return machine.absolute(parser.get("General", "modelPath", fallback="").strip('"'))
    except (OSError, configparser.Error):
        return None


APPS: Mapping[str, App] = {
    "LM Studio": App(_lm_studio, _look_for("LM Studio")),
    ollama.APP: App(_ollama, ollama.look),
    jan.APP: App(_jan, jan.look),
    "GPT4All": App(_gpt4all, _look_for("GPT4All")),
    "llama.cpp": App(_llama_cpp, _look_llama_cpp),
    "Hugging Face": App(_hugging_face, _look_hugging_face),
}
