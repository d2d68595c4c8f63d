"""Which persona the open conversation has, and what can be done with personas: a list and a menu beside it.

Shows what it is given and tells what is asked for; it keeps nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.ui.buttons import IconButton
from app.ui.choice_box import ChoiceBox
from app.ui.menu import Menu
from app.ui.text_question import TextQuestion
from app.ui.theme import UNIT, Theme


@dataclass(frozen=True)
class PersonaWords:
    """`is_own` where a person has made it: then it can be changed and deleted."""

    key: str
    name: str
    is_own: bool = False


class PersonaBox(QWidget):
    """Signals: `chosen(str)` with a key; `saved_as(str)` with a name for what holds now; `updated(str)`,
    `duplicated(str)`, `deleted(str)` with the key, `renamed(str, str)`; `default_chosen(str)`, empty for none;
    `import_requested(str)` and `export_requested(str)` with a path; `touched()` before any of
    them, so that what was typed a moment ago is kept first.
    """

    touched = Signal()
    chosen = Signal(str)
    saved_as = Signal(str)
    updated = Signal(str)
    renamed = Signal(str, str)
    duplicated = Signal(str)
    deleted = Signal(str)
    default_chosen = Signal(str)
    import_requested = Signal(str)
    export_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._personas: tuple[PersonaWords, ...] = ()
        self._current: str | None = ""
        self._last = ""
        self._default = ""
        self.list = ChoiceBox(theme, self.tr("Persona"))
        self.more = IconButton(theme, "ellipsis", self.tr("What to do with personas"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT // 2)
        row.addWidget(self.list, 1)
        row.addWidget(self.more)
        self.list.activated.connect(self._on_activated)
        self.more.clicked.connect(self._on_more)
        self.set_personas(())

    def set_personas(self, personas: Sequence[PersonaWords], default: str = "") -> None:
        """`default` is the key of the one that new conversations begin with."""
        self._personas, self._default = tuple(personas), default
        self._fill()

    def set_current(self, key: str | None) -> None:
        """The one that what holds now is; empty for none at all, None for settings of its own."""
        if key is not None:
            # What was chosen last is what changes belong to.
            self._last = key
        if key != self._current:
            self._current = key
            self._fill()

    def forget_last(self) -> None:
        """Another conversation is open: what was chosen in the one before is not its persona."""
        self._last = ""

    def menu(self) -> Menu:
        """What can be done now."""
        menu = Menu(self._theme, parent=self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = next((each for each in self._personas if each.key == (self._current or self._last)), None)
        menu.addAction(self.tr("Save as a new persona…")).triggered.connect(self._on_save)
        if at is not None:
            if at.is_own and self._current is None:
                words = self.tr("Keep these changes in “{0}”").format(at.name).replace("&", "&&")
                menu.addAction(words).triggered.connect(lambda: self.updated.emit(at.key))
            if at.is_own:
                menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self._on_rename(at))
            menu.addAction(self.tr("Duplicate")).triggered.connect(lambda: self.duplicated.emit(at.key))
            if at.is_own:
                menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.deleted.emit(at.key))
        menu.addSeparator()
        default = menu.addAction(self.tr("New conversations begin with it"))
        default.setCheckable(True)
        default.setChecked(bool(self._default) and self._current == self._default)
        default.setEnabled(bool(self._current))
        default.triggered.connect(lambda on: self.default_chosen.emit((self._current or "") if on else ""))
        menu.addSeparator()
        menu.addAction(self.tr("Bring in personas…")).triggered.connect(self._on_import)
        export = menu.addAction(self.tr("Write my personas to a file…"))
        export.setEnabled(any(each.is_own for each in self._personas))
        export.triggered.connect(self._on_export)
        return menu

    def _fill(self) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItem(self.tr("None"), "")
            for each in self._personas:
                name = self.tr("{0} · default").format(each.name) if each.key == self._default else each.name
                self.list.addItem(name, each.key)
            at = self.list.findData(self._current) if self._current is not None else -1
            if at < 0:
                self.list.addItem(self.tr("Settings of its own"), None)
                at = self.list.count() - 1
            self.list.setCurrentIndex(at)

    def _on_activated(self) -> None:
        key = self.list.currentData()
        self.touched.emit()
        if key is not None and key != self._current:
            self.chosen.emit(key)
        else:
            self._fill()

    def _on_more(self) -> None:
        self.touched.emit()
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _on_save(self) -> None:
        words = self.tr("A name for these instructions and settings")
        name = TextQuestion(self._theme, self.tr("New persona"), words, self.window()).ask()
        if name:
            self.saved_as.emit(name)

    def _on_rename(self, persona: PersonaWords) -> None:
        words = self.tr("Name of the persona")
        name = TextQuestion(self._theme, self.tr("Rename"), words, self.window(), persona.name).ask()
        if name and name != persona.name:
            self.renamed.emit(persona.key, name)

    def _on_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Bring in personas"), "", self.tr("Personas (*.json)"))
        if path:
            self.import_requested.emit(path)

    def _on_export(self) -> None:
        title = self.tr("Write my personas to a file")
        path, _ = QFileDialog.getSaveFileName(self, title, "personas.json", self.tr("Personas (*.json)"))
        if path:
            self.export_requested.emit(path)
