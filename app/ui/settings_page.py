"""The place of the settings: few, each with a sentence, found by typing a part of its words.

Shows what it is given and tells what a person changes; what a change means is somebody else's business.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.core.languages import LANGUAGES
from app.ui.buttons import IconButton, TextButton
from app.ui.data_section import DataSection
from app.ui.labels import ElidedLabel, Label, wrapped_label
from app.ui.numerals import integer
from app.ui.search_field import SearchField
from app.ui.setting_rows import Choice, SettingRow, Switch
from app.ui.theme import UNIT, Theme

_WIDTH, _LEAST_CHOICE = UNIT * 96, UNIT * 24
GIB = 1 << 30
TEXT_PERCENTS = (80, 90, 100, 110, 125, 150, 175, 200)


class SettingsPage(QWidget):
    """Signals: `changed(str, object)`: a field of Settings and its new value; `ledger_requested()`,
    `licences_requested()`, `keys_requested()`, `diagnostics_requested()`; `model_folder_requested()`: one more, and
    `model_folder_removed(str)`. Those about the data are of `data`.
    """

    changed = Signal(str, object)
    ledger_requested = Signal()
    licences_requested = Signal()
    keys_requested = Signal()
    diagnostics_requested = Signal()
    model_folder_requested = Signal()
    model_folder_removed = Signal(str)

    def __init__(self, theme: Theme, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = SearchField(theme, self.tr("Search settings"))
        self.field.setMaximumWidth(UNIT * 40)
        self.controls: dict[str, Switch | Choice] = {}
        self._sections: list[tuple[QLabel, list[SettingRow]]] = []
        self.data = DataSection(theme, self)
        self.nothing = wrapped_label(self.tr("No setting has these words."), "secondary")
        self.nothing.set_off(UNIT, UNIT * 2, 0, 0)  # where the first heading stands
        self._page = QWidget()
        self._page.setObjectName("page")
        self._page.setMaximumWidth(_WIDTH)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(UNIT * 3, UNIT, UNIT * 3, UNIT * 4)
        self._column.setSpacing(UNIT)
        self._column.addWidget(self.nothing)
        self.nothing.hide()
        self._fill(version)
        self._column.addStretch(1)
        self._compose()
        self.field.textChanged.connect(self._on_search)
        # Also after those that are not seen, which are restyled later.
        theme.restyled.connect(self._even_out)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._even_out()

    def set_values(self, values: Mapping[str, object]) -> None:
        """The fields of Settings; what has no line here is ignored."""
        for name, control in self.controls.items():
            if name not in values:
                continue
            if isinstance(control, Switch):
                control.setChecked(bool(values[name]))
            else:
                control.show_value(values[name])
        self._even_out()

    def set_model_folders(self, folders: Sequence[str]) -> None:
        """Where models are looked for besides Puna's own folder."""
        while (item := self._folders.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for folder in folders:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(ElidedLabel(folder), 1)
            remove = IconButton(self._theme, "x", self.tr("Look there no more: {0}").format(folder))
            remove.clicked.connect(lambda _=False, folder=folder: self.model_folder_removed.emit(folder))
            row.addWidget(remove)
            self._folders.addWidget(line)

    def _fill(self, version: str) -> None:
        self.keys = TextButton(self._theme, self.tr("Show all keys…"), icon="keyboard")
        self.keys.clicked.connect(self.keys_requested)
        self._section(
            self.tr("Window"),
            self._choice(
                "appearance",
                self.tr("Appearance"),
                self.tr("Light or dark, or as the system has it."),
                ((self.tr("As the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")),
            ),
            self._choice(
                "text_percent",
                self.tr("Size of text"),
                self.tr("Of everything in the window."),
                tuple((f"{percent} %", percent) for percent in TEXT_PERCENTS),
            ),
            self._switch(
                "less_motion",
                self.tr("Less motion"),
                self.tr("Nothing moves by itself. Where the system asks for that, nothing does anyway."),
            ),
            self._choice(
                "language",
                self.tr("Language"),
                self.tr("Of the window, from the next start on. Models answer in the language you write in."),
                ((self.tr("As the system"), ""), *((name, code) for code, name in LANGUAGES.items())),
            ),
            self._switch(
                "notify",
                self.tr("Tell when something is done"),
                self.tr(
                    "A notification when an answer, a download or a job of more than ten seconds ends while you look "
                    "elsewhere. No word of a conversation is in it."
                ),
            ),
            SettingRow(
                self.tr("Keys"),
                self.tr("What each key does, and how to change it."),
                self.keys,
            ),
        )
        self._section(
            self.tr("Answers"),
            self._choice(
                "n_ctx",
                self.tr("Context"),
                self.tr("How much of a conversation a model can have in mind. More needs more memory."),
                (
                    (self.tr("Automatic"), 0),
                    *((self.tr("{0} tokens").format(integer(size)), size) for size in (2048, 4096, 8192, 16384, 32768)),
                ),
            ),
            self._choice(
                "kv_type",
                self.tr("Precision of what is in mind"),
                self.tr("Half the memory for a little speed; answers stay nearly the same."),
                ((self.tr("Usual"), "f16"), (self.tr("Half the memory"), "q8_0")),
            ),
            self._choice(
                "state_bytes",
                self.tr("Remember what was read"),
                self.tr(
                    "Kept on disk, so that a conversation goes on at once after a restart. The oldest leaves first."
                ),
                (
                    (self.tr("Nothing"), 0),
                    *((f"{size} GB", size * GIB) for size in (1, 4, 16)),
                ),
            ),
        )
        self.ledger = TextButton(self._theme, self.tr("Show the network ledger…"), icon="history")
        self.ledger.clicked.connect(self.ledger_requested)
        self._section(
            self.tr("Privacy"),
            self._switch(
                "stay_offline",
                self.tr("Stay offline"),
                self.tr("Nothing in Puna may use the network. A search or a download switches this off, and says so."),
            ),
            SettingRow(
                self.tr("Network ledger"),
                self.tr("Every connection that Puna has ever made: when, to whom, why and how much."),
                self.ledger,
            ),
        )
        folders = QWidget()
        column = QVBoxLayout(folders)
        column.setContentsMargins(0, 0, 0, 0)
        self._folders = QVBoxLayout()
        self.add_folder = TextButton(self._theme, self.tr("Add a folder…"), icon="folder-plus")
        self.add_folder.clicked.connect(self.model_folder_requested)
        column.addLayout(self._folders)
        column.addWidget(self.add_folder, 0, Qt.AlignmentFlag.AlignLeft)
        self._section(
            self.tr("Models"),
            SettingRow(
                self.tr("Folders with models"),
                self.tr("Models in them are used where they lie, at any depth. Puna's own folder is always looked at."),
                folders,
                wide=True,
            ),
            self._switch(
                "other_apps",
                self.tr("Models of other applications"),
                self.tr("Use what LM Studio, Ollama, Jan, GPT4All and llama.cpp have, where it lies. Never changed."),
            ),
            self._switch(
                "pause_on_battery",
                self.tr("Wait for the charger"),
                self.tr("Downloads and conversions pause while the computer runs on its battery."),
            ),
        )
        self._section(self.tr("Your data"), *self.data.rows)
        self.diagnostics = TextButton(self._theme, self.tr("Copy diagnostics"), icon="copy")
        self.diagnostics.clicked.connect(self.diagnostics_requested)
        licences = TextButton(self._theme, self.tr("Licences…"), icon="file-text")
        licences.clicked.connect(self.licences_requested)
        self._section(
            self.tr("About"),
            SettingRow(
                f"Puna {version}", self.tr("Free software under the MIT licence, made of free software."), licences
            ),
            SettingRow(
                self.tr("If something is wrong"),
                self.tr(
                    "Versions, sizes, settings and what logs say, for whoever is to help. No conversation is in it."
                ),
                self.diagnostics,
            ),
        )

    def _section(self, title: str, *rows: SettingRow) -> None:
        heading = Label(title)
        heading.setProperty("look", "heading")
        heading.set_off(UNIT, UNIT * 2, 0, 0)
        self._column.addWidget(heading)
        for row in rows:
            self._column.addWidget(row)
        self._sections.append((heading, list(rows)))

    def _switch(self, name: str, title: str, sentence: str) -> SettingRow:
        control = Switch(self._theme)
        control.chosen.connect(lambda value: self.changed.emit(name, value))
        self.controls[name] = control
        return SettingRow(title, sentence, control)

    def _choice(self, name: str, title: str, sentence: str, entries: tuple[tuple[str, object], ...]) -> SettingRow:
        control = Choice(self._theme, entries)
        control.chosen.connect(lambda value: self.changed.emit(name, value))
        self.controls[name] = control
        return SettingRow(title, sentence, control)

    def _compose(self) -> None:
        header = QFrame()
        header.setObjectName("header")
        row = QHBoxLayout(header)
        row.setContentsMargins(UNIT * 2, UNIT - 2, UNIT + 4, UNIT - 2)
        title = QLabel(self.tr("Settings"))
        title.setProperty("look", "strong")
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self.field, 1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Settings"))
        area.setWidget(self._page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(area, 1)

    def _even_out(self) -> None:
        """Lists begin and end below one another: each is as wide as the widest of the page."""
        choices = [control for control in self.controls.values() if isinstance(control, Choice)]
        width = max(_LEAST_CHOICE, *(choice.sizeHint().width() for choice in choices))
        for choice in choices:
            choice.setMinimumWidth(width)

    def _on_search(self, text: str) -> None:
        words = text.casefold().split()
        found = False
        for heading, rows in self._sections:
            shown = [all(word in f"{heading.text().casefold()} {row.words}" for word in words) for row in rows]
            for row, visible in zip(rows, shown, strict=True):
                row.setVisible(visible)
            heading.setVisible(any(shown))
            found = found or any(shown)
        self.nothing.setVisible(not found)
