"""Opening the window: one at a time, and with a way on where the history can't be opened. Starts Qt and ends it."""

import contextlib
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app import __version__
from app.errors import PunaError
from app.main import Puna
from app.paths import Paths, default_paths
from app.storage.database import HistoryDamaged
from app.storage.snapshots import newest_good_snapshot, restore
from app.ui.theme import Theme


def run() -> int:
    """Open the window; return the exit status when it is closed."""
    QApplication.setApplicationName("Puna")
    QApplication.setApplicationVersion(__version__)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    paths = default_paths()
    lock = QLockFile(str(_prepared(paths.home) / "puna.lock"))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    if not lock.tryLock(100) and lock.error() == QLockFile.LockError.LockFailedError:
        QMessageBox.information(None, "Puna", "Puna is already open, in another window on this computer.")
        return 1
    try:
        puna = _opened(paths, theme)
    except PunaError as error:
        QMessageBox.critical(None, "Puna", str(error))
        return 1
    if puna is None:
        return 1
    puna.start()
    status = application.exec()
    puna.close()
    return status


def _opened(paths: Paths, theme: Theme) -> Puna | None:
    """Offer the newest good copy in place of a damaged history; None where that is not wanted."""
    try:
        return Puna(paths, theme)
    except HistoryDamaged as error:
        snapshot = newest_good_snapshot(paths.backups)
        if snapshot is None:
            raise
        taken = f"{datetime.fromtimestamp(snapshot.taken):%d %B %Y, %H:%M}"
        question = (
            f"{error}\n\nThere is a good copy of {taken}. Puna can go on with it; the damaged file is kept beside it."
        )
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Close
        box = QMessageBox(QMessageBox.Icon.Warning, "Puna", question, yes | no)
        box.button(yes).setText("Go on with the copy")
        if box.exec() != yes:
            return None
        restore(snapshot, paths.history)
        return Puna(paths, theme)


def _prepared(folder: Path) -> Path:
    """Make the folder if that is possible; if not, opening the data in it will say why."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder
