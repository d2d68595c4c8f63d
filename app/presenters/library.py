"""The models on this computer on the screen: the list, details, renaming and removing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app.control.library_list import LibraryList
from app.control.library_trash import move_to_trash
from app.control.library_watch import LibraryWatch
from app.control.models import ModelsController
from app.core.library_model import LibraryModel
from app.errors import PunaError
from app.presenters.notices import Notices
from app.storage.library import Library
from app.ui.main_window import MainWindow
from app.ui.numerals import in_bytes


class LibraryPresenter(QObject):
    def __init__(
        self,
        window: MainWindow,
        library: Library,
        watch: LibraryWatch,
        rows: LibraryList,
        models: ModelsController,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._watch = watch
        self._rows = rows
        self._models = models
        self._notices = notices
        page = window.models.library
        watch.models_changed.connect(self._on_models_changed)
        models.model_chosen.connect(page.set_current)
        page.details_requested.connect(self._on_details_requested)
        page.chat_requested.connect(self._on_chat_requested)
        page.folder_requested.connect(lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent))))
        page.rename_requested.connect(self._on_rename_requested)
        page.removal_requested.connect(self._on_removal_requested)
        window.settings.model_folder_requested.connect(self._on_folder_requested)
        window.settings.model_folder_removed.connect(self._on_folder_removed)
        self._show_folders()

    def _show_folders(self) -> None:
        self._window.settings.set_model_folders([str(folder) for folder in self._library.folders()])

    def _on_folder_requested(self) -> None:
        if folder := self._window.choose_model_folder():
            self._change_folders(lambda: self._library.add_folder(Path(folder)))

    def _on_folder_removed(self, folder: str) -> None:
        self._change_folders(lambda: self._library.remove_folder(Path(folder)))

    def _change_folders(self, change: Callable[[], None]) -> None:
        try:
            change()
        except PunaError as error:
            self._notices.problem(str(error))
        self._show_folders()
        self._watch.look()

    def _on_models_changed(self, models: list[LibraryModel]) -> None:
        page = self._window.models.library
        shown = page.current_path()
        self._rows.set_models(models)
        if shown:
            page.select(shown)

    def _on_details_requested(self, path: str) -> None:
        try:
            details = self._library.details(Path(path))
        except PunaError:
            return  # it went while it was clicked; the list is about to say so
        self._window.models.library.show_details(path, details)

    def _on_chat_requested(self, path: str) -> None:
        self._models.choose(path)
        self._window.show_place("chat")

    def _on_rename_requested(self, path: str, name: str) -> None:
        try:
            target = self._library.rename(Path(path), name)
        except PunaError as error:
            self._notices.problem(str(error))
            return
        self._models.moved(path, str(target))
        self._watch.look()

    def _on_removal_requested(self, path: str) -> None:
        try:
            removal = self._library.removal(Path(path))
            if removal.files:
                self._models.let_go(path)
                move_to_trash(removal.files)
            self._library.forget(Path(path))
        except PunaError as error:
            self._notices.problem(str(error))
            return
        finally:
            self._watch.look()
        if removal.files:
            words = self.tr("{0} is in the trash: {1} are free once it is emptied.")
            self._notices.notice(words.format(Path(path).name, in_bytes(removal.freed_bytes)))
        else:
            self._notices.undoable(
                self.tr("{0} is off the list; its file was not touched.").format(Path(path).name),
                lambda: self._list_again(path),
            )

    def _list_again(self, path: str) -> None:
        self._models.add([path])
        self._notices.clear()
