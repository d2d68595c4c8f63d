"""What / and @ offer in the message field, and the dialog in which saved prompts are edited."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.control.models import ModelsController
from app.core.saved import SavedKind
from app.errors import PunaError
from app.presenters.notices import Notices
from app.storage.library import LibraryModel
from app.storage.saved_files import export_text, imported, read_saved_file, write_saved_file
from app.storage.saved_things import SavedThings
from app.ui.main_window import MainWindow
from app.ui.prompts_dialog import PromptsDialog
from app.ui.sentences import sentence
from app.ui.theme import Theme
from app.ui.triggers import PromptWords


class PromptsPresenter(QObject):
    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        saved: SavedThings,
        models: ModelsController,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._saved = saved
        self._notices = notices
        self._dialog: PromptsDialog | None = None
        triggers = window.composer.triggers
        triggers.prompts_requested.connect(self._on_prompts_requested)
        window.commands.connect_all({"prompts": self._on_prompts_requested})
        triggers.model_chosen.connect(models.choose)
        models.models_changed.connect(self._on_models_changed)
        self.refresh()

    def _on_models_changed(self, models: list[LibraryModel]) -> None:
        usable = [(str(model.path), model.name, model.detail) for model in models if not model.problem]
        self._window.composer.triggers.set_models(usable)

    def refresh(self, chosen: int | None = None) -> None:
        """Show what is saved now; in the dialog, if one is open, with `chosen` in front."""
        try:
            prompts = [PromptWords(item.id, item.name, item.body) for item in self._saved.all()]
        except PunaError as error:
            self._say(str(error))
            return
        self._window.composer.triggers.set_prompts(prompts)
        if self._dialog is not None:
            self._dialog.set_prompts(prompts, chosen)

    def _on_prompts_requested(self) -> None:
        if self._dialog is not None:
            return
        self._dialog = dialog = PromptsDialog(self._theme, self._window.composer.text(), self._window)
        dialog.added.connect(self._on_added)
        dialog.changed.connect(self._on_changed)
        dialog.deleted.connect(self._on_deleted)
        dialog.restored.connect(self._on_restored)
        dialog.used.connect(self._on_used)
        dialog.import_requested.connect(self._on_import)
        dialog.export_requested.connect(self._on_export)
        dialog.finished.connect(self._on_finished)
        self.refresh()
        dialog.open()

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _on_used(self, text: str) -> None:
        self._window.composer.triggers.insert_prompt(text)
        self._window.composer.focus()

    def _on_added(self, name: str, text: str) -> None:
        try:
            self.refresh(self._saved.add(name, text).id)
        except PunaError as error:
            self._say(str(error))

    def _on_changed(self, number: int, name: str, text: str) -> None:
        try:
            self._saved.change(number, name, text)
        except PunaError as error:
            self._say(str(error))
        self.refresh()

    def _on_deleted(self, number: int) -> None:
        try:
            self._saved.delete(number)
        except PunaError as error:
            self._say(str(error))
        self.refresh()

    def _on_restored(self, number: int) -> None:
        try:
            self._saved.restore(number)
        except PunaError as error:
            self._say(str(error))
        self.refresh(number)

    def _on_import(self, path: str) -> None:
        try:
            added = self._saved.add_all(imported(SavedKind.PROMPT, read_saved_file(Path(path))))
            self._say(self.tr("%n prompt(s) brought in.", "", added))
        except PunaError as error:
            self._say(str(error))
        self.refresh()

    def _on_export(self, path: str) -> None:
        try:
            write_saved_file(Path(path), export_text(SavedKind.PROMPT, self._saved.all()))
            self._say(self.tr("Written to {0}.").format(Path(path).name))
        except PunaError as error:
            self._say(str(error))

    def _say(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.say(sentence(text))
        else:
            self._notices.problem(text)
