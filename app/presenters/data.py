"""The data on the screen: how much each part is, the folder, one more copy of conversations, and moving the models."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app.control.data_care import DataCare
from app.control.data_sizes import DataCounter
from app.control.get_models import GetModels
from app.control.job import Job
from app.control.models import ModelsController
from app.core.data_parts import DataSizes
from app.paths import Paths
from app.presenters.jobs import JobOutcome, JobsPresenter
from app.presenters.notices import Notices
from app.storage.models_folder import is_away, kept_at
from app.ui.main_window import MainWindow


class DataPresenter(QObject):
    def __init__(
        self,
        window: MainWindow,
        counter: DataCounter,
        care: DataCare,
        models: ModelsController,
        getting: GetModels,
        jobs: JobsPresenter,
        paths: Paths,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._counter = counter
        self._care = care
        self._models = models
        self._getting = getting
        self._jobs = jobs
        self._paths = paths
        self._notices = notices
        self._section = window.settings.data
        self._section.set_place(str(paths.home))
        self._section.folder_requested.connect(lambda: _show(paths.home))
        self._section.backup_requested.connect(self._on_backup_requested)
        window.place_changed.connect(self._on_place_changed)
        counter.counted.connect(self._on_counted)
        care.backup_started.connect(self._on_backup_started)
        self._section.move_requested.connect(self._on_move_requested)
        self._section.move_back_requested.connect(lambda: self._move(None))
        care.move_started.connect(self._on_move_started)
        care.moved.connect(self._after_move)
        care.not_moved.connect(lambda: self._after_move("", ""))
        self._show_models_place()

    def _on_place_changed(self, place: str) -> None:
        if place == "settings":
            self._show_models_place()
            self._counter.count()

    def _on_counted(self, sizes: DataSizes) -> None:
        self._section.set_sizes(str(self._paths.home), sizes)

    def _on_backup_requested(self) -> None:
        if self._is_busy():
            return
        if folder := self._window.choose_backup_folder():
            self._care.back_up(Path(folder))

    def tell_where_models_are_missing(self) -> None:
        """At the start: the disk that the models are kept on may not be connected."""
        if is_away(self._paths.models):
            words = self.tr("Your models are kept in {0}, which is not there now: connect its disk.")
            self._notices.problem(words.format(kept_at(self._paths.models)))

    def _show_models_place(self) -> None:
        models = self._paths.models
        elsewhere = kept_at(models)
        self._section.set_models_place(str(elsewhere or models), elsewhere is None, is_away(models))

    def _on_move_requested(self) -> None:
        if not self._may_not_move() and (folder := self._window.choose_folder_for_models()):
            self._move(Path(folder))

    def _move(self, folder: Path | None) -> None:
        # Asked again: a dialog may be open for long.
        if not self._may_not_move():
            self._care.move_models(folder)

    def _may_not_move(self) -> bool:
        """Say why where it is so."""
        if self._models.busy or self._getting.running:
            self._notices.problem(self.tr("A model is being made or downloaded: wait for it, or pause it."))
            return True
        return self._is_busy()

    def _on_move_started(self, job: Job) -> None:
        self._models.hold()
        self._getting.hold(True)
        self._jobs.follow(job, self.tr("Moving the models"), self._moved)

    def _moved(self, result: dict[str, Any]) -> JobOutcome:
        words = self.tr("The models are in {0} from now on.").format(result["now"])
        if result["left"]:
            words += " " + self.tr("What came meanwhile is in {0}.").format(result["left"])
        return JobOutcome(words, self.tr("Show"), lambda: _show(Path(result["now"])))

    def _after_move(self, before: str, now: str, left: str = "") -> None:
        self._models.go_on(before, now)
        self._getting.hold(False)
        self._show_models_place()
        self._counter.count()

    def _is_busy(self) -> bool:
        """Say so where it is."""
        if self._care.busy:
            self._notices.problem(self.tr("Something else is under way with your data: wait until it has ended."))
        return self._care.busy

    def _on_backup_started(self, job: Job) -> None:
        self._jobs.follow(job, self.tr("A copy of your conversations"), self._backed_up)

    def _backed_up(self, result: dict[str, Any]) -> JobOutcome:
        path = result["path"]
        words = self.tr(
            "A copy of your conversations is at {0}. To go back to it, close Puna and put it in the place of {1}."
        ).format(path, self._paths.history)
        return JobOutcome(words, self.tr("Show"), lambda: _show(Path(path).parent))


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
