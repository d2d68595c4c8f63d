"""The only place that knows directories.

Knows where a person's data lives on each system and where our own resources lie, in the source tree and in the
frozen application. Creates nothing except through `Paths.create`, and reads nothing.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_LARGE_PAGES = "glibc.malloc.hugetlb=1"


@dataclass(frozen=True)
class Paths:
    """Every location under the data folder `home`."""

    home: Path

    @property
    def models(self) -> Path:
        return self.home / "models"

    @property
    def guide(self) -> Path:
        """The model of the built-in guide, made at the first start; can be made again."""
        return self.home / "guide"

    @property
    def history(self) -> Path:
        return self.home / "history.sqlite3"

    @property
    def backups(self) -> Path:
        """Copies of the history."""
        return self.home / "backups"

    @property
    def settings(self) -> Path:
        return self.home / "settings.json"

    @property
    def library(self) -> Path:
        """List of model files that stay where the person keeps them."""
        return self.home / "library.json"

    @property
    def cache(self) -> Path:
        """What was found out about files, and can be again."""
        return self.home / "cache"

    @property
    def adapters(self) -> Path:
        """GGUFs of adapters, made to be used; each can be made again."""
        return self.home / "adapters"

    @property
    def verified_files(self) -> Path:
        """List of files that Puna made, as they were then."""
        return self.home / "verified-files.json"

    @property
    def downloads(self) -> Path:
        """Checkpoints of the hub, until a model was made of them."""
        return self.home / "downloads"

    @property
    def wanted_models(self) -> Path:
        """The queue of models that are being got."""
        return self.home / "wanted-models.json"

    @property
    def states(self) -> Path:
        """What models have read of conversations, to go on with at once."""
        return self.home / "states"

    @property
    def network_ledger(self) -> Path:
        """Every connection ever made (app.hub.ledger)."""
        return self.home / "network-ledger.jsonl"

    @property
    def speeds(self) -> Path:
        """How fast models wrote here (app.storage.speed_file)."""
        return self.home / "speeds.json"

    @property
    def receipts(self) -> Path:
        """Receipts of models that lie elsewhere (app.storage.receipts)."""
        return self.home / "receipts"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    @property
    def requests(self) -> Path:
        """What a second start hands over to the first (app.storage.handover)."""
        return self.home / "requests"

    @property
    def failed_starts(self) -> Path:
        """How often in a row the window did not come up (app.storage.start_record)."""
        return self.home / "failed-starts"

    def all(self) -> list[Path]:
        """Everything that Puna may keep under `home`; what else lies there is not Puna's."""
        return [getattr(self, name) for name, kind in vars(type(self)).items() if isinstance(kind, property)]

    def create(self) -> None:
        """Make the folders that do not exist yet. Raises OSError."""
        for folder in (self.home, self.models, self.logs):
            # The models may be kept on a disk that is not connected: their link stays as it is.
            if not folder.is_symlink():
                folder.mkdir(parents=True, exist_ok=True)


def default_paths() -> Paths:
    """PUNA_HOME if set, otherwise the folder that the system's conventions give."""
    override = os.environ.get("PUNA_HOME")
    if override:
        return Paths(Path(override).expanduser().absolute())
    if sys.platform == "darwin":
        return Paths(Path.home() / "Library" / "Application Support" / "Puna")
    if sys.platform == "win32":
        return Paths(Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Puna")
    return Paths(Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "puna")


def from_home(path: str) -> str:
    """As people write it: ~/Models/x for what lies in their own folder."""
    try:
        return str(Path("~") / Path(path).relative_to(Path.home()))
    except ValueError:
        return path


def resources() -> Path:
    """Folder with icons, templates and licences: beside the packages, or inside the frozen bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"


def program() -> list[str]:
    """Command that starts Puna again: the frozen executable itself, or this interpreter with `-m app`."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "app"]


def child_environment(kind: str = "") -> dict[str, str]:
    """Environment for our own children: able to import us from any folder, and ending at once on a native assert.

    `kind` is what `--worker` names.
    """
    environment = dict(os.environ)
    # A failed GGML_ASSERT would otherwise start a debugger for a backtrace, slowly, onto stdout.
    environment["GGML_NO_BACKTRACE"] = "1"
    environment["PYTHONUNBUFFERED"] = "1"
    environment["PYTHONIOENCODING"] = "utf-8"
    if sys.platform == "linux" and kind == "engine":
        # Large pages for weights and the KV cache, where the system leaves that to the program: fewer of the
        # processor's looks into its page tables for every token. Ignored where the C library is another. Jobs ask for
        # memory and give it back all the time, and would take a gigabyte more.
        tunables = environment.get("GLIBC_TUNABLES", "")
        if _LARGE_PAGES not in tunables:
            environment["GLIBC_TUNABLES"] = ":".join(filter(None, [_LARGE_PAGES, tunables]))
    if not getattr(sys, "frozen", False):
        root = str(Path(__file__).resolve().parent.parent)
        known = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = root + (os.pathsep + known if known else "")
    return environment
