"""The lines about a person's data: where it lies, what takes how much room, and what can be done with it.

Shows what it is given and tells what is wanted; nothing here touches a file.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.core.bidi import isolated
from app.core.data_parts import DataPart, DataSizes
from app.ui.buttons import TextButton
from app.ui.labels import wrapped_label
from app.ui.numerals import in_bytes
from app.ui.setting_rows import SettingRow
from app.ui.theme import UNIT, Theme


class DataSection(QObject):
    """Signals: `folder_requested()`: show it; `backup_requested()`: one more copy of the conversations;
    `move_requested()`: the models to another folder; `move_back_requested()`: to Puna's own; `erase_requested()`.
    """

    folder_requested = Signal()
    backup_requested = Signal()
    move_requested = Signal()
    move_back_requested = Signal()
    erase_requested = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = wrapped_label("", "secondary")
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sizes: dict[DataPart, QLabel] = {}
        folder = TextButton(theme, self.tr("Open the folder"), icon="folder")
        backup = TextButton(theme, self.tr("Save a copy…"), icon="download")
        self.erase = TextButton(theme, self.tr("Erase…"), icon="trash-2")
        self.erase.clicked.connect(self.erase_requested)
        folder.clicked.connect(self.folder_requested)
        backup.clicked.connect(self.backup_requested)
        self.move = TextButton(theme, self.tr("Move…"), icon="folder")
        self.move_back = TextButton(theme, self.tr("Back to Puna's folder"), icon="undo-2")
        self.move.clicked.connect(self.move_requested)
        self.move_back.clicked.connect(self.move_back_requested)
        self.models_place = wrapped_label("", "secondary")
        self.models_place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        place = SettingRow(self.tr("Where it lies"), "", folder)
        place.add_below(self.place)
        models = SettingRow(
            self.tr("Where models lie"),
            self.tr("They can be kept on another disk. Each is checked there before it leaves its old place."),
            self._moving(),
        )
        models.add_below(self.models_place)
        parts = self._parts()
        self.rows: Sequence[SettingRow] = (
            place,
            SettingRow(self.tr("What takes room"), "", parts, wide=True, more_words=self._words()),
            models,
            SettingRow(
                self.tr("History"),
                self.tr("Copies of your conversations are made every day by themselves; here is one more, for you."),
                backup,
            ),
            SettingRow(
                self.tr("Erase"),
                self.tr("Conversations and models go to the trash; all of it can be erased for good."),
                self.erase,
            ),
        )

    def set_place(self, folder: str) -> None:
        """Where the data lies."""
        self.place.setText(folder)

    def set_sizes(self, folder: str, sizes: DataSizes) -> None:
        self.place.setText(f"{folder} · {in_bytes(sizes.total)}")
        for part, label in self.sizes.items():
            label.setText(in_bytes(sizes.parts.get(part, 0)))

    def set_models_place(self, folder: str, is_own: bool, is_away: bool) -> None:
        """Where models are kept. `is_own`: in Puna's own folder; `is_away`: its disk is not connected."""
        words = self.tr("{0} is not there now: connect its disk.") if is_away else "{0}"
        self.models_place.setText(words.format(isolated(folder) if is_away else folder))
        self.move_back.setVisible(not is_own)
        self.move_back.setDisabled(is_away)
        self.move.setDisabled(is_away)

    def _moving(self) -> QWidget:
        buttons = QWidget()
        buttons.setAccessibleName(self.tr("Where models lie"))
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        # Both of one width: they stand at the right of the words, or below them at the left.
        column.addWidget(self.move)
        column.addWidget(self.move_back)
        self.move_back.hide()
        return buttons

    def _names(self) -> dict[DataPart, str]:
        return {
            DataPart.MODELS: self.tr("Models"),
            DataPart.CONVERSATIONS: self.tr("Conversations"),
            DataPart.COPIES: self.tr("Daily copies of conversations"),
            DataPart.DOWNLOADS: self.tr("Downloads of which no model was made yet"),
            DataPart.STATES: self.tr("What models have read, to go on at once"),
            DataPart.CACHES: self.tr("What can be made again"),
            DataPart.LOGS: self.tr("Logs"),
        }

    def _words(self) -> str:
        return " ".join(self._names().values())

    def _parts(self) -> QWidget:
        table = QWidget()
        table.setAccessibleName(self.tr("What takes room"))
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT * 2)
        grid.setVerticalSpacing(UNIT // 2)
        grid.setColumnStretch(0, 1)
        for row, (part, words) in enumerate(self._names().items()):
            # The place of a number is kept while it is being counted.
            size = QLabel("…")
            size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(wrapped_label(words, "secondary"), row, 0)
            grid.addWidget(size, row, 1)
            self.sizes[part] = size
        return table
