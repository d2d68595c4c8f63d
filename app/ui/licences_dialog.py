"""Everything that Puna is made of, and the licence of each: found by a word of its name or of its text.

Shows what it is given; reads no file.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.licences import Component, unwrapped
from app.ui.buttons import TextButton
from app.ui.field_frame import FieldFrame
from app.ui.labels import wrapped_label
from app.ui.screen_size import within_screen
from app.ui.search_field import SearchField
from app.ui.theme import UNIT, Theme


class LicencesDialog(QDialog):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self.resize(within_screen(self, theme.units(108), theme.units(72)))
        self._shown: list[tuple[Component, str]] = []
        self.field = SearchField(theme, self.tr("Search names and texts"))
        self.list = QListWidget()
        self.list.setObjectName("suggestions")
        self.list.setAccessibleName(self.tr("Parts of Puna"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.about = wrapped_label("", "secondary")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setFont(theme.font(theme.sizes.ui))
        self.text.setTabChangesFocus(True)
        self.nothing = wrapped_label(self.tr("Reading…"), "secondary")
        close = TextButton(theme, self.tr("Close"))
        close.setDefault(True)
        left = QVBoxLayout()
        left.setSpacing(UNIT)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        # Rows that go across: list and text begin on one line, whatever stands above them.
        across = QGridLayout()
        across.setHorizontalSpacing(UNIT * 2)
        across.setVerticalSpacing(UNIT)
        across.addWidget(self.field, 0, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.about, 0, 1)
        across.addLayout(left, 1, 0)
        across.addWidget(FieldFrame(self.text), 1, 1)
        across.setRowStretch(1, 1)
        across.setColumnStretch(0, 2)
        across.setColumnStretch(1, 5)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addLayout(across, 1)
        column.addLayout(foot)
        close.clicked.connect(self.accept)
        self.field.textChanged.connect(self._on_search)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.field.setFocus()

    def set_licences(self, found: Sequence[tuple[Component, str]]) -> None:
        """Each part and all of its text."""
        self._shown = list(found)
        self.list.clear()
        for component, _ in self._shown:
            item = QListWidgetItem(f"{component.name} {component.version}".strip())
            if component.licence:
                item.setToolTip(component.licence)
            self.list.addItem(item)
        self.nothing.setText(self.tr("No part has these words."))
        self._on_search(self.field.text())

    def _on_search(self, text: str) -> None:
        """Those whose name has the words come first, as whoever looks for numpy does not look for who names it."""
        words = text.casefold().split()
        named, told = [], []
        for row, (component, whole) in enumerate(self._shown):
            head = f"{component.name} {component.version} {component.licence} {component.about}".casefold()
            in_head = all(word in head for word in words)
            shown = in_head or all(word in head or word in whole.casefold() for word in words)
            self.list.item(row).setHidden(not shown)
            if shown:
                (named if in_head else told).append(row)
        found = [*named, *told]
        self.nothing.setVisible(not found)
        if found and self.list.currentRow() not in named:
            self.list.setCurrentRow(found[0])
        self._on_chosen(self.list.currentRow() if found else -1)

    def _on_chosen(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            self.about.clear()
            self.text.clear()
            return
        component, text = self._shown[row]
        self.about.setText(" · ".join(filter(None, (component.licence, component.about))))
        self.text.setPlainText(unwrapped(text))
