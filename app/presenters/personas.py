"""Personas in the panel: the built-in ones and a person's own, chosen for a conversation or for every new one."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from app.control.chat import ChatController
from app.control.tuning import TuningController
from app.core.persona import BUILT_IN, Persona, persona_from, persona_text
from app.core.saved import SavedKind
from app.errors import PunaError
from app.presenters.notices import Notices
from app.storage.saved_files import export_text, imported, read_saved_file, write_saved_file
from app.storage.saved_things import SavedThings
from app.storage.settings_file import SettingsFile
from app.ui.persona_box import PersonaBox, PersonaWords


class PersonasPresenter(QObject):
    """A key is the name of a built-in persona, or the number of a saved one."""

    def __init__(
        self,
        box: PersonaBox,
        tuning: TuningController,
        chat: ChatController,
        saved: SavedThings,
        settings: SettingsFile,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._box = box
        self._tuning = tuning
        self._saved = saved
        self._settings = settings
        self._notices = notices
        self._conversation_id: int | None = None
        self._wanted = ""
        self._personas: dict[str, Persona] = {}
        self._names: dict[str, str] = {}
        tuning.changed.connect(self._show_current)
        chat.conversation_opened.connect(self._on_conversation_opened)
        box.chosen.connect(self._on_chosen)
        box.saved_as.connect(self._on_saved_as)
        box.updated.connect(self._on_updated)
        box.renamed.connect(self._on_renamed)
        box.duplicated.connect(self._on_duplicated)
        box.deleted.connect(self._on_deleted)
        box.default_chosen.connect(self._on_default_chosen)
        box.import_requested.connect(self._on_import)
        box.export_requested.connect(self._on_export)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is now."""
        own: list[tuple[str, str, Persona]] = []
        try:
            own = [(str(item.id), item.name, persona_from(item.body)) for item in self._saved.all()]
        except PunaError as error:
            self._notices.problem(str(error))
        self._personas = {**BUILT_IN, **{key: persona for key, _, persona in own}}
        self._names = {**_built_in_names(), **{key: name for key, name, _ in own}}
        default = self._settings.settings.default_persona
        words = [PersonaWords(key, name, key not in BUILT_IN) for key, name in self._names.items()]
        self._box.set_personas(words, default if default in self._personas else "")
        self._tuning.set_beginning(self._personas.get(default, Persona()))
        self._show_current()

    def _show_current(self) -> None:
        now = self._now()
        if now == Persona():
            self._box.set_current("")
            return
        # Of two that are alike the one that was chosen.
        same = [key for key, persona in self._personas.items() if persona == now]
        self._box.set_current(self._wanted if self._wanted in same else next(iter(same), None))

    def _now(self) -> Persona:
        return Persona(self._tuning.system_prompt, self._tuning.tuning)

    def _on_conversation_opened(self, conversation_id: int | None) -> None:
        if conversation_id != self._conversation_id:
            self._conversation_id = conversation_id
            self._wanted = ""
            self._box.forget_last()
            self._show_current()

    def _on_chosen(self, key: str) -> None:
        before = self._now()
        self._wanted = key
        self._tuning.take(self._personas.get(key, Persona()))
        if before != Persona() and before not in self._personas.values():
            # What was written by hand is saved nowhere else.
            self._notices.undoable(
                self.tr("The instructions and settings of this conversation were replaced."),
                lambda: self._tuning.take(before),
            )

    def _on_saved_as(self, name: str) -> None:
        self._add(name, self._now())

    def _add(self, name: str, persona: Persona) -> None:
        def add() -> None:
            self._wanted = str(self._saved.add(name, persona_text(persona)).id)

        self._do(add)

    def _on_updated(self, key: str) -> None:
        self._do(lambda: self._saved.change(int(key), self._names[key], persona_text(self._now())))

    def _on_renamed(self, key: str, name: str) -> None:
        self._do(lambda: self._saved.change(int(key), name, persona_text(self._personas[key])))

    def _on_duplicated(self, key: str) -> None:
        """It is told apart by its name alone, so the copy is one to change."""
        self._add(self._names[key], self._personas[key])

    def _on_deleted(self, key: str) -> None:
        name = self._names[key]
        if self._do(lambda: self._saved.delete(int(key))):
            words = self.tr("The persona “{0}” was deleted; conversations that have it keep it.").format(name)
            self._notices.undoable(words, lambda: self._restore(key))

    def _restore(self, key: str) -> None:
        self._do(lambda: self._saved.restore(int(key)))

    def _on_default_chosen(self, key: str) -> None:
        self._settings.change(default_persona=key)
        self.refresh()

    def _on_import(self, path: str) -> None:
        def bring_in() -> None:
            items = imported(SavedKind.PERSONA, read_saved_file(Path(path)))
            added = self._saved.add_all((name, persona_text(_at_home(persona_from(body)))) for name, body in items)
            self._notices.notice(self.tr("%n persona(s) brought in.", "", added))

        self._do(bring_in)

    def _on_export(self, path: str) -> None:
        self._do(lambda: write_saved_file(Path(path), export_text(SavedKind.PERSONA, self._saved.all())))

    def _do(self, what: Callable[[], None]) -> bool:
        """Whether it could be done; what there is is shown anew."""
        try:
            what()
        except PunaError as error:
            self._notices.problem(str(error))
            return False
        self.refresh()
        return True


def _at_home(persona: Persona) -> Persona:
    """Without the adapters of somebody else's disk."""
    adapters = tuple(adapter for adapter in persona.tuning.adapters if Path(adapter.path).is_file())
    return replace(persona, tuning=replace(persona.tuning, adapters=adapters))


def _built_in_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "assistant": translate("Personas", "Assistant"),
        "concise": translate("Personas", "Concise"),
        "coder": translate("Personas", "Coder"),
        "translator": translate("Personas", "Translator"),
        "proofreader": translate("Personas", "Proofreader"),
        "storyteller": translate("Personas", "Storyteller"),
    }
