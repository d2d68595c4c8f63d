"""Prompt templates: those in the panel's list, and the dialog in which they are written and tried."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from app.control.chat import ChatController
from app.control.engine_client import EngineClient
from app.control.models import ModelsController
from app.control.tuning import TuningController
from app.core.generation import ChatRequest
from app.core.messages import Message, Role
from app.core.prompt_preview import PromptPreview
from app.errors import PunaError
from app.paths import resources
from app.presenters.notices import Notices
from app.storage.saved_files import read_saved_file, write_saved_file
from app.storage.saved_things import LONGEST_BODY, SavedThings
from app.ui.main_window import MainWindow
from app.ui.sentences import sentence
from app.ui.template_dialog import TemplateDialog, TemplateWords
from app.ui.theme import Theme


class TemplatesPresenter(QObject):
    """A conversation keeps the Jinja of a template that a person has written: deleting it changes nothing there."""

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        saved: SavedThings,
        tuning: TuningController,
        chat: ChatController,
        engine: EngineClient,
        models: ModelsController,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._saved = saved
        self._tuning = tuning
        self._chat = chat
        self._engine = engine
        self._built_in = models.templates()
        self._notices = notices
        self._dialog: TemplateDialog | None = None
        self._asked: int | None = None
        window.tuning.template_editing_requested.connect(self._on_editing_requested)
        window.commands.connect_all({"edit-template": self._on_editing_requested})
        engine.previewed.connect(self._on_previewed)
        engine.failed.connect(self._on_failed)
        engine.model_loaded.connect(self._on_model_loaded)
        self.refresh()

    def refresh(self, chosen: str | None = None) -> None:
        """Show what is saved now; with `chosen`, a key, the dialog opens that one."""
        try:
            saved = self._saved.all()
        except PunaError as error:
            self._say(str(error))
            return
        self._window.tuning.set_templates([*self._built_in, *((item.body, item.name) for item in saved)])
        self._window.tuning.show_template(self._tuning.tuning.template)
        if self._dialog is not None:
            words = [TemplateWords("", self.tr("The model's own"), "")]
            words += [TemplateWords(item.body, item.name, item.body, item.id) for item in saved]
            words += [TemplateWords(name, title, _built_in_source(name)) for name, title in self._built_in]
            current = self._tuning.tuning.template
            if current and all(each.key != current for each in words):
                words.insert(1, TemplateWords(current, self.tr("This conversation's"), current))
            self._dialog.set_templates(words, chosen)

    def _on_editing_requested(self) -> None:
        if self._dialog is not None:
            return
        self._window.tuning.keep_now()
        self._dialog = dialog = TemplateDialog(self._theme, self._window)
        dialog.preview_requested.connect(self._on_preview_requested)
        dialog.used.connect(self._tuning.set_template)
        dialog.saved.connect(self._on_saved)
        dialog.deleted.connect(self._on_deleted)
        dialog.restored.connect(self._on_restored)
        dialog.import_requested.connect(self._on_import)
        dialog.export_requested.connect(self._on_export)
        dialog.finished.connect(self._on_finished)
        self.refresh(self._tuning.tuning.template)
        dialog.open()

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = self._asked = None

    def _on_preview_requested(self, source: str) -> None:
        assert self._dialog is not None
        try:
            request = replace(_with_a_question(self._chat.prompt_request()), template=source or None)
        except PunaError as error:
            self._say(str(error))
            return
        self._asked = self._engine.preview(request)
        if self._asked is None:
            self._dialog.show_nothing(self.tr("With a model loaded, what it would read is shown here."))

    def _on_previewed(self, request_id: int, preview: PromptPreview) -> None:
        if self._dialog is not None and request_id == self._asked:
            problem = sentence(preview.problem) if preview.problem else ""
            self._dialog.show_preview(replace(preview, problem=problem))

    def _on_failed(self, request_id: int, text: str) -> None:
        if self._dialog is not None and request_id == self._asked:
            self._dialog.show_preview(PromptPreview(problem=sentence(text)))

    def _on_model_loaded(self, info: object) -> None:
        if self._dialog is not None:
            self._dialog.refresh()

    def _on_saved(self, number: int, name: str, source: str) -> None:
        try:
            if number:
                self._saved.change(number, name, source)
            else:
                self._saved.add(name, source)
        except PunaError as error:
            self._say(str(error))
            return
        self._say(self.tr("Saved."))
        self.refresh(source)

    def _on_deleted(self, number: int) -> None:
        self._delete_or_restore(number, restore=False)

    def _on_restored(self, number: int) -> None:
        self._delete_or_restore(number, restore=True)

    def _delete_or_restore(self, number: int, restore: bool) -> None:
        try:
            (self._saved.restore if restore else self._saved.delete)(number)
        except PunaError as error:
            self._say(str(error))
        self.refresh()

    def _on_import(self, path: str) -> None:
        try:
            source = read_saved_file(Path(path), LONGEST_BODY)
        except PunaError as error:
            self._say(str(error))
            return
        if self._dialog is not None:
            self._dialog.set_source(source, Path(path).stem)

    def _on_export(self, path: str, source: str) -> None:
        try:
            write_saved_file(Path(path), source)
            self._say(self.tr("Written to {0}.").format(Path(path).name))
        except PunaError as error:
            self._say(str(error))

    def _say(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.say(sentence(text))
        else:
            self._notices.problem(text)


def _with_a_question(request: ChatRequest) -> ChatRequest:
    """What was asked last where nothing is being asked, and a greeting where nothing ever was."""
    messages = request.messages
    if messages and messages[-1].role is Role.ASSISTANT:
        messages = messages[:-1]
    if not any(message.role is Role.USER for message in messages):
        messages = (*messages, Message(Role.USER, "Hello!"))
    return replace(request, messages=messages)


def _built_in_source(name: str) -> str:
    return (resources() / "templates" / f"{name}.jinja").read_text(encoding="utf-8")
