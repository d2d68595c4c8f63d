"""Opening the window: one at a time, and with a way on where the history can't be opened. Starts Qt and ends it.

The frame is painted first. Everything else is imported and built after that, in one go: what is typed meanwhile waits
in the system's queue and reaches the message field.
"""

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDeadlineTimer, QEventLoop, QLockFile, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app import __version__
from app.core.settings import Settings
from app.errors import PunaError
from app.paths import Paths, default_paths
from app.storage.settings_file import SettingsFile
from app.ui.colors import DARK, LIGHT
from app.ui.front import Front

if TYPE_CHECKING:
    from app.main import Puna

# A window that is begun minimised is never painted.
_LONGEST_WAIT_MS = 250


def run() -> int:
    """Open the window; return the exit status when it is closed."""
    QApplication.setApplicationName("Puna")
    QApplication.setApplicationVersion(__version__)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    paths = default_paths()
    lock = QLockFile(str(_prepared(paths.home) / "puna.lock"))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    if not lock.tryLock(100) and lock.error() == QLockFile.LockError.LockFailedError:
        QMessageBox.information(None, "Puna", "Puna is already open, in another window on this computer.")
        return 1
    front = _painted_front(application, SettingsFile(paths.settings).settings)
    try:
        puna = _opened(application, paths, front)
    except PunaError as error:
        QMessageBox.critical(front, "Puna", str(error))
        return 1
    if puna is None:
        return 1
    puna.start()
    status = application.exec()
    puna.close()
    return status


def _painted_front(application: QApplication, settings: Settings) -> Front:
    """The frame as it was left, on the screen."""
    is_dark = {"light": False, "dark": True}.get(
        settings.appearance, application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    )
    front = Front(DARK if is_dark else LIGHT, settings.sidebar_visible)
    if settings.window_geometry:
        front.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode()))
    front.show()
    wait = QDeadlineTimer(_LONGEST_WAIT_MS)
    while not front.is_painted and not wait.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 10)
    return front


def _opened(application: QApplication, paths: Paths, front: Front) -> "Puna | None":
    """Offer the newest good copy in place of a damaged history; None where that is not wanted."""
    from app.main import Puna
    from app.storage.database import HistoryDamaged
    from app.ui.theme import Theme

    theme = Theme()
    theme.apply(application)
    try:
        return Puna(paths, theme, front)
    except HistoryDamaged as error:
        if not _wants_copy(paths, error, front):
            return None
    return Puna(paths, theme, front)


def _wants_copy(paths: Paths, error: PunaError, front: Front) -> bool:
    """Ask, and put the copy in the history's place. Raises the error where there is none."""
    from datetime import datetime

    from app.storage.snapshots import newest_good_snapshot, restore

    snapshot = newest_good_snapshot(paths.backups)
    if snapshot is None:
        raise error
    taken = f"{datetime.fromtimestamp(snapshot.taken):%d %B %Y, %H:%M}"
    question = (
        f"{error}\n\nThere is a good copy of {taken}. Puna can go on with it; the damaged file is kept beside it."
    )
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Close
    box = QMessageBox(QMessageBox.Icon.Warning, "Puna", question, yes | no, front)
    box.button(yes).setText("Go on with the copy")
    if box.exec() != yes:
        return False
    restore(snapshot, paths.history)
    return True


def _prepared(folder: Path) -> Path:
    """Make the folder if that is possible; if not, opening the data in it will say why."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder
