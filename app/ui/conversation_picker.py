"""Asks which conversations are meant: a list with boxes, and a field that makes it short.

Values in, numbers out. Knows nothing of the history and of what they are for.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.conversation import ConversationSummary
from app.ui.buttons import TextButton
from app.ui.labels import wrapped_label
from app.ui.numerals import integer
from app.ui.screen_size import within_screen
from app.ui.search_field import SearchField
from app.ui.theme import UNIT, Theme

_WIDTH, _HEIGHT = 60, 60


class ConversationPicker(QDialog):
    """Signal: `confirmed(tuple)` with the numbers of those that are ticked, at least one."""

    confirmed = Signal(tuple)

    def __init__(
        self, theme: Theme, conversations: Sequence[ConversationSummary], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose conversations"))
        self.resize(within_screen(self, theme.units(_WIDTH), theme.units(_HEIGHT)))
        self.field = SearchField(theme, self.tr("Only titles with…"))
        self.list = QListWidget()
        self.list.setObjectName("suggestions")
        self.list.setItemDelegate(_Ticks(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Conversations"))
        self.note = wrapped_label("", "small")
        self.all = TextButton(theme, self.tr("Tick all"))
        self.cancel = TextButton(theme, self.tr("Cancel"), kind="")
        self.take = TextButton(theme, self.tr("Take these"), kind="primary")
        self.take.setDefault(True)
        for each in conversations:
            item = QListWidgetItem(" ".join(each.title.split()))
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(self.all)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        column.addLayout(buttons)
        self.field.textChanged.connect(self._on_typed)
        self.list.itemChanged.connect(self._refresh)
        self.all.clicked.connect(self._on_all)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._on_take)
        self.list.setCurrentRow(0)
        self._refresh()
        self.list.setFocus()

    def numbers(self) -> tuple[int, ...]:
        """Of those that are ticked, the hidden ones too."""
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in self._items() if item.checkState() is Qt.CheckState.Checked
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _on_typed(self, words: str) -> None:
        for item in self._items():
            item.setHidden(words.casefold() not in item.text().casefold())

    def _on_all(self) -> None:
        """Those that are seen."""
        with QSignalBlocker(self.list):
            for item in self._items():
                if not item.isHidden():
                    item.setCheckState(Qt.CheckState.Checked)
        self.list.viewport().update()
        self._refresh()

    def _refresh(self) -> None:
        count = len(self.numbers())
        self.take.setEnabled(count > 0)
        if not self.list.count():
            self.note.setText(self.tr("There is no conversation yet."))
        else:
            self.note.setText(self.tr("{0} of {1} ticked").format(integer(count), integer(self.list.count())))

    def _on_take(self) -> None:
        self.confirmed.emit(self.numbers())
        self.accept()


class _Ticks(QStyledItemDelegate):
    """A tick in the theme's colours, as CheckBox has it, and rows no wider than the list, all of one height."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        # A little more than a line: those of some scripts are higher.
        return QSize(0, option.fontMetrics.height() + UNIT + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        if option.checkState == Qt.CheckState.Checked:
            part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            box = self._view.style().subElementRect(part, option, self._view)
            self._theme.icon("check", self._theme.colors.on_accent).paint(painter, box.adjusted(2, 2, -2, -2))
