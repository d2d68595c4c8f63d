"""Opening the window: one at a time, and with a way on where the history can't be opened. Starts Qt and ends it.

The frame is painted first. Everything else is imported and built after that, in one go: what is typed meanwhile waits
in the system's queue and reaches the message field.

A second start hands over to the first what it was asked to open; after two starts in a row that did not come up, the
next one leaves out whatever it can.
"""

import contextlib
import faulthandler
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDeadlineTimer, QEventLoop, QLockFile, QTimer
from PySide6.QtWidgets import QMessageBox

from app import __version__
from app.core.settings import Settings
from app.errors import PunaError
from app.paths import Paths, default_paths
from app.storage.settings_file import SettingsFile
from app.storage.start_record import StartRecord
from app.ui.application import Application
from app.ui.colors import DARK, LIGHT
from app.ui.front import Front
from app.ui.translation import moment, translate

if TYPE_CHECKING:
    from app.main import Puna

# A window that is begun minimised is never painted.
_LONGEST_WAIT_MS = 250

# Longer than an engine is given to keep what it has read: a Puna that is ending makes way.
_PATIENCE_S = 12
# A window that stands so long has come up.
_CAME_UP_MS = 10_000


def run(files: Sequence[str] = (), *, safe: bool = False) -> int:
    """Open the window, with these files; return the exit status when it is closed."""
    Application.setApplicationName("Puna")
    Application.setApplicationVersion(__version__)
    application = Application(sys.argv[:1])
    paths = default_paths()
    lock_file = _prepared(paths.home) / "puna.lock"
    # Whoever ends as they should takes it along.
    was_left = lock_file.exists()
    lock = QLockFile(str(lock_file))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    if not lock.tryLock(100) and lock.error() == QLockFile.LockError.LockFailedError:
        if _handed_over(files, paths, lock):
            return 0
        if not lock.isLocked():
            translate(application, SettingsFile(paths.settings, leave_alone=safe).settings.language)
            words = Application.translate(
                "Start", "Puna is already open, but does not answer. Wait a little, or end it, then try again."
            )
            QMessageBox.information(None, "Puna", words)
            return 1
        was_left = False  # that one was just ending
    record = StartRecord(paths.failed_starts)
    safe = safe or record.failed_too_often
    settings = SettingsFile(paths.settings, leave_alone=safe).settings
    translate(application, settings.language)
    front = _painted_front(application, settings)
    record.begin()
    try:
        puna = _opened(application, paths, front, safe)
    except PunaError as error:
        record.came_up()
        QMessageBox.critical(front, "Puna", str(error))
        return 1
    if puna is None:
        record.came_up()
        return 1
    from app.child_process import open_log
    from app.control.quit_signals import QuitSignals

    crash_log = open_log(paths.logs / "window.log")
    faulthandler.enable(crash_log)
    quit_signals = QuitSignals()
    quit_signals.came.connect(lambda: application.exit(0))
    quit_signals.start()
    puna.start()
    if was_left:
        puna.tell_of_crash()
    QTimer.singleShot(_CAME_UP_MS, record.came_up)
    application.files_opened.connect(puna.window.come_forward)
    application.start_telling()
    if files:
        puna.window.paths_dropped.emit([os.path.abspath(path) for path in files])
    status = application.exec()
    puna.close()
    record.came_up()
    quit_signals.stop()
    faulthandler.enable()
    crash_log.close()
    return status


def _handed_over(files: Sequence[str], paths: Paths, lock: QLockFile) -> bool:
    """Whether the first start took what we were to open. Where it ends meanwhile instead, `lock` is ours."""
    from app.storage.handover import Request, leave, take_back

    request = Request(tuple(map(os.path.abspath, files)), os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    try:
        left = leave(paths.requests, request)
    except OSError:
        return False
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        if not left.exists():
            return True
        if lock.tryLock(20):
            break
    return not take_back(left)


def _painted_front(application: Application, settings: Settings) -> Front:
    """The frame as it was left, on the screen."""
    # Not styleHints().colorScheme(): that is of the Qt namespace (see Front).
    is_system_dark = application.palette().window().color().lightness() < 128
    is_dark = {"light": False, "dark": True}.get(settings.appearance, is_system_dark)
    front = Front(DARK if is_dark else LIGHT, settings.sidebar_visible)
    if settings.window_geometry:
        front.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode()))
    front.show()
    wait = QDeadlineTimer(_LONGEST_WAIT_MS)
    while not front.is_painted and not wait.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 10)
    return front


def _opened(application: Application, paths: Paths, front: Front, safe: bool) -> "Puna | None":
    """Offer the newest good copy in place of a damaged history; None where that is not wanted."""
    from app.main import Puna
    from app.storage.database import HistoryDamaged
    from app.ui.theme import Theme

    theme = Theme()
    theme.apply(application)
    try:
        return Puna(paths, theme, front, safe=safe)
    except HistoryDamaged as error:
        if not _wants_copy(paths, error, front):
            return None
    return Puna(paths, theme, front, safe=safe)


def _wants_copy(paths: Paths, error: PunaError, front: Front) -> bool:
    """Ask, and put the copy in the history's place. Raises the error where there is none."""
    from app.storage.snapshots import newest_good_snapshot, restore

    snapshot = newest_good_snapshot(paths.backups)
    if snapshot is None:
        raise error
    taken = moment(int(snapshot.taken))
    words = Application.translate(
        "Start", "There is a good copy of {0}. Puna can go on with it; the damaged file is kept beside it."
    ).format(taken)
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Close
    box = QMessageBox(QMessageBox.Icon.Warning, "Puna", f"{error}\n\n{words}", yes | no, front)
    box.button(yes).setText(Application.translate("Start", "Go on with the copy"))
    if box.exec() != yes:
        return False
    restore(snapshot, paths.history)
    return True


def _prepared(folder: Path) -> Path:
    """Make the folder if that is possible; if not, opening the data in it will say why."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder
