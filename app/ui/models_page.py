"""The place of the models: those on this computer, and where more are found."""

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.discover_page import DiscoverPage
from app.ui.flow import SideBySide
from app.ui.library_page import LibraryPage
from app.ui.theme import UNIT, Theme


class ModelsPage(QWidget):
    """Signal: `add_model_requested()`; all others are those of `library` and `discover`."""

    add_model_requested = Signal()
    discover_opened = Signal()

    def __init__(
        self, theme: Theme, models: QAbstractItemModel, found: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.library = LibraryPage(theme, models)
        self.discover = DiscoverPage(theme, found)
        self.show_library = TextButton(theme, self.tr("On this computer"), kind="tab", icon="hard-drive")
        self.show_discover = TextButton(theme, self.tr("Get more"), kind="tab", icon="download")
        self.add = TextButton(theme, self.tr("Add from disk…"), icon="folder-plus")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.library)
        self._stack.addWidget(self.discover)
        header = QFrame()
        header.setObjectName("header")
        row = QHBoxLayout(header)
        row.setContentsMargins(UNIT * 2, UNIT - 2, UNIT + 4, UNIT - 2)
        row.setSpacing(UNIT)
        title = QLabel(self.tr("Models"))
        title.setProperty("look", "strong")
        tabs = QWidget()
        beside = QHBoxLayout(tabs)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(UNIT)
        beside.addWidget(title)
        beside.addSpacing(UNIT)
        for button in (self.show_library, self.show_discover):
            button.setCheckable(True)
            beside.addWidget(button)
        row.addWidget(SideBySide(tabs, self.add, UNIT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._stack, 1)
        self.show_library.clicked.connect(self.open_library)
        self.show_discover.clicked.connect(self.open_discover)
        self.add.clicked.connect(self.add_model_requested)
        self.open_library()

    def open_library(self) -> None:
        self._open(self.library)

    def open_discover(self) -> None:
        self._open(self.discover)
        self.discover.field.setFocus()
        self.discover_opened.emit()

    def _open(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.show_library.setChecked(page is self.library)
        self.show_discover.setChecked(page is self.discover)
