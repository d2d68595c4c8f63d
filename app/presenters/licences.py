"""The licences on the screen: read when they are asked for, and shown as soon as they are there."""

from PySide6.QtCore import QObject

from app.control.licence_reader import LicenceReader
from app.ui.licences_dialog import LicencesDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Theme


class LicencesPresenter(QObject):
    def __init__(self, theme: Theme, window: MainWindow, reader: LicenceReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._reader = reader
        window.settings.licences_requested.connect(self._on_requested)

    def _on_requested(self) -> None:
        dialog = LicencesDialog(self._theme, self._window)
        # The connection goes with the dialog.
        self._reader.read.connect(dialog.set_licences)
        dialog.open()
        self._reader.start()
