"""The settings on the screen, and what a change of each brings about."""

import dataclasses
import os

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from app.control.engine_client import EngineClient
from app.control.models import ModelsController
from app.control.system_motion import SystemMotion
from app.core.offline import forced, state
from app.hub.ledger import NetworkLedger
from app.paths import Paths
from app.presenters.notices import Notices
from app.storage.settings_file import SettingsFile
from app.ui.keys_dialog import KeysDialog
from app.ui.ledger_dialog import LedgerDialog
from app.ui.main_window import MainWindow
from app.ui.settings_page import TEXT_PERCENTS
from app.ui.theme import Theme

# What changes the way a model is opened.
_OF_THE_ENGINE = ("n_ctx", "kv_type", "state_bytes")


class SettingsPresenter(QObject):
    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        settings: SettingsFile,
        engine: EngineClient,
        models: ModelsController,
        motion: SystemMotion,
        paths: Paths,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._settings = settings
        self._engine = engine
        self._models = models
        self._motion = motion
        self._paths = paths
        self._notices = notices
        window.settings.changed.connect(self._on_changed)
        window.settings.ledger_requested.connect(self._show_ledger)
        window.settings.keys_requested.connect(self._show_keys)
        window.commands.connect_all(
            {
                "keys": self._show_keys,
                "larger": lambda: self._resize_text(1),
                "smaller": lambda: self._resize_text(-1),
                "usual-size": lambda: self._on_changed("text_percent", 100),
            }
        )
        window.commands.set_own_keys(settings.settings.keys)
        # A search elsewhere switches Stay offline off.
        window.place_changed.connect(self._on_place_changed)
        window.tuning.context_chosen.connect(lambda n_ctx: self._on_changed("n_ctx", n_ctx))
        motion.changed.connect(self._show)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_application_state_changed)
        self._show()

    def _on_changed(self, name: str, value: object) -> None:
        self._settings.change(**{name: value})
        self._show()
        if name in _OF_THE_ENGINE and (path := self._engine.model_path):
            self._models.choose(path, again=True)
        elif name == "other_apps":
            self._models.refresh()

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._motion.look()

    def _on_place_changed(self, place: str) -> None:
        if place == "settings":
            self._show()

    def _show_keys(self) -> None:
        dialog = KeysDialog(self._theme, self._window.commands, self._window)
        dialog.keys_chosen.connect(lambda keys: self._settings.change(keys=keys))
        dialog.open()

    def _resize_text(self, step: int) -> None:
        """To the next size of the settings' list."""
        now = self._settings.settings.text_percent
        sizes = [size for size in TEXT_PERCENTS if (size > now if step > 0 else size < now)]
        if sizes:
            self._on_changed("text_percent", sizes[0] if step > 0 else sizes[-1])

    def _show_ledger(self) -> None:
        path = self._paths.network_ledger
        try:
            record = NetworkLedger(path).read()
        except OSError as error:
            self._window.banner.show_message(self.tr("{0} can't be read: {1}.").format(path, error.strerror))
            return
        words = state(forced(os.environ), self._settings.settings.stay_offline)
        LedgerDialog(self._theme, record, words, path, self._window).open()

    def _show(self) -> None:
        settings = self._settings.settings
        if is_forced := forced(os.environ):
            # Shown as it is, and not to be changed: what is kept for the next start stays as it was.
            settings = dataclasses.replace(settings, stay_offline=True)
        switch = self._window.settings.controls["stay_offline"]
        switch.setDisabled(is_forced)
        switch.setToolTip(state(is_forced, True) if is_forced else "")
        self._window.settings.set_values(dataclasses.asdict(settings))
        self._window.tuning.set_context(settings.n_ctx)
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._theme.set_less_motion(settings.less_motion or self._motion.less)
        self._theme.set_text_percent(settings.text_percent)
        self._theme.set_scheme(schemes.get(settings.appearance, Qt.ColorScheme.Unknown))
