"""Diagnostics onto the clipboard, at a press or because something went wrong that nobody has foreseen.

What the window knows of itself joins what everybody can know.
"""

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from app.control.mishaps import Mishaps
from app.diagnostics import diagnostics
from app.paths import Paths
from app.presenters.notices import Notices
from app.ui.main_window import MainWindow


class DiagnosticsPresenter(QObject):
    def __init__(
        self, window: MainWindow, paths: Paths, mishaps: Mishaps, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._notices = notices
        window.settings.diagnostics_requested.connect(self._copy)
        window.commands.connect_all({"diagnostics": self._copy})
        mishaps.happened.connect(self._tell)

    def tell_of_crash(self) -> None:
        self._tell(
            self.tr(
                "Puna did not end as it should last time. What was on the screen is kept, and an answer that was under "
                "way can be asked for again."
            )
        )

    def _tell(self, text: str) -> None:
        self._notices.problem(text, self.tr("Copy diagnostics"), self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(diagnostics(self._paths, _of_the_window()))
        self._notices.notice(
            self.tr("Diagnostics are on the clipboard: versions, sizes, settings and what logs say. No conversation.")
        )


def _of_the_window() -> dict[str, str]:
    screens = [
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
    return {"Qt": f"{qVersion()}, {QGuiApplication.platformName()}", "Screens": ", ".join(screens)}
