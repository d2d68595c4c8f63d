"""What to tell whoever is to help: versions, sizes, settings and the logs' own words. Nothing that a person wrote.

Everything is listed by name here; what is new in the settings or in a log stays out until somebody puts it in. Changes
nothing, and connects to nothing.
"""

import os
import platform
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from app import __version__
from app.child_death import log_tail
from app.core.log_lines import without_content
from app.core.source_card import in_bytes
from app.paths import Paths
from app.storage.database import schema_step
from app.storage.settings_file import SettingsFile

_SETTINGS = (
    "n_ctx", "kv_type", "state_bytes", "stay_offline", "other_apps", "pause_on_battery", "notify", "appearance",
    "text_percent", "less_motion", "language", "sidebar_visible",
)  # fmt: skip
_ENVIRONMENT = (
    "PUNA_OFFLINE", "PUNA_OTHER_APPS", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "LANG", "LC_ALL",
)  # fmt: skip
_PACKAGES = ("llama-cpp-python", "PySide6-Essentials", "numpy", "gguf", "huggingface-hub")
_LOG_LINES = 60
_MOST_MODELS = 50


def diagnostics(paths: Paths, window: Mapping[str, str] | None = None) -> str:
    """Plain text. `window` is what only the window knows: Qt, the screens."""
    lines = [
        *_program(),
        *(f"{name}: {value}" for name, value in (window or {}).items()),
        *_data(paths),
        *_settings(paths),
        *(f"{name}={os.environ[name]}" for name in _ENVIRONMENT if name in os.environ),
    ]
    for name in ("window.log", "engine.log", "job.log", "jobs.log"):
        if tail := without_content(log_tail(paths.logs / name).splitlines(), _LOG_LINES):
            lines += ["", f"{name}:", *(f"  {line}" for line in tail)]
    # Logs and folders name the person otherwise.
    return "\n".join(lines).replace(str(Path.home()), "~") + "\n"


def _program() -> Iterator[str]:
    # Here and not above: it brings modules along that the start of the window does without.
    from importlib.metadata import PackageNotFoundError, version

    form = "packaged" if getattr(sys, "frozen", False) else "from source"
    yield f"Puna {__version__}, {form}, Python {platform.python_version()}"
    yield f"System: {platform.system()} {platform.release()}, {platform.machine()}"
    packages = []
    for name in _PACKAGES:
        with suppress(PackageNotFoundError):
            packages.append(f"{name} {version(name)}")
    if packages:
        yield ", ".join(packages)
    import psutil

    memory = psutil.virtual_memory()
    yield f"{os.cpu_count()} processors, {in_bytes(memory.total)} memory, {in_bytes(memory.available)} available"


def _data(paths: Paths) -> Iterator[str]:
    yield f"Data: {paths.home}"
    with suppress(OSError):
        writable = "can be written" if os.access(paths.home, os.W_OK) else "can't be written"
        yield f"  {writable}, {in_bytes(shutil.disk_usage(paths.home).free)} free"
    for path in (paths.history, paths.settings, paths.library, paths.network_ledger, paths.wanted_models):
        with suppress(OSError):
            yield f"  {path.name}: {in_bytes(path.stat().st_size)}"
    yield f"  history's schema: {schema_step(paths.history)}"
    with suppress(OSError):
        yield f"  backups: {sum(1 for _ in paths.backups.iterdir())}"
    with suppress(OSError, ValueError):
        yield f"  starts that failed: {int(paths.failed_starts.read_bytes()[:16])}"
    with suppress(OSError):
        models = sorted(path for path in paths.models.iterdir() if path.suffix == ".gguf")
        for path in models[:_MOST_MODELS]:
            with suppress(OSError):
                yield f"  models/{path.name}: {in_bytes(path.stat().st_size)}"
        if len(models) > _MOST_MODELS:
            yield f"  and {len(models) - _MOST_MODELS} more models"


def _settings(paths: Paths) -> Iterator[str]:
    settings = SettingsFile(paths.settings).settings
    yield "Settings: " + ", ".join(f"{name} {getattr(settings, name)!r}" for name in _SETTINGS)
