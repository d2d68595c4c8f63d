"""The card over the window in which words are looked for in all conversations.

Knows hits as a Qt model gives them; what is looked for and what a chosen hit leads to is the business of whoever
listens.
"""

import time

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.core.messages import Role
from app.core.search import SearchChoices, SearchFilter, SearchHit, SearchResult
from app.ui.buttons import IconButton
from app.ui.choice_box import ChoiceBox
from app.ui.flow import FlowLayout
from app.ui.hit_delegate import HIT_ROLE, HitDelegate
from app.ui.labels import wrapped_label
from app.ui.numerals import integer
from app.ui.overlay_card import OverlayCard
from app.ui.sentences import sentence
from app.ui.theme import UNIT, Theme

_UNITS = 90
_HEIGHT = UNIT * 80
_FILTER_UNITS = 18
_DAY_S = 86_400.0


class SearchPanel(OverlayCard):
    """Signals: `asked(str, SearchFilter)` while it is typed and when a filter changes, `chosen(SearchHit)`, `opened()`.

    Enter takes the hit that is marked, Up and Down move the mark while the cursor stays in the field, Esc or a click
    beside the card closes.
    """

    asked = Signal(str, SearchFilter)
    chosen = Signal(SearchHit)
    opened = Signal()

    def __init__(self, theme: Theme, hits: QAbstractItemModel, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.hide()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in all conversations"))
        self.field.setAccessibleName(self.tr("Find in all conversations"))
        self.field.setClearButtonEnabled(False)
        self.field.setMaxLength(1000)
        self.close_button = IconButton(theme, "x", self.tr("Close (Esc)"))
        self.models = self._box(theme, self.tr("Model"))
        self.folders = self._box(theme, self.tr("Folder"))
        self.tags = self._box(theme, self.tr("Tag"))
        self.times = self._box(theme, self.tr("When"))
        self.roles = self._box(theme, self.tr("Written by"))
        for text, days in (
            (self.tr("Any time"), None),
            (self.tr("Past week"), 7),
            (self.tr("Past month"), 31),
            (self.tr("Past year"), 366),
        ):
            self.times.addItem(text, days)
        for text, role in (
            (self.tr("By anyone"), None),
            (self.tr("By me"), Role.USER),
            (self.tr("By a model"), Role.ASSISTANT),
        ):
            self.roles.addItem(text, role)
        self.set_choices(SearchChoices())
        self.list = QListView()
        self.list.setObjectName("found")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(hits)
        self.list.setItemDelegate(HitDelegate(theme, self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the cursor stays in the field
        self.note = wrapped_label("", "small")
        self._compose()
        self.field.textChanged.connect(self._ask)
        self.field.installEventFilter(self)
        self.close_button.clicked.connect(self.close)
        self.list.clicked.connect(self._choose)
        window.installEventFilter(self)
        self._show_nothing()

    def open(self) -> None:
        """Over the window, with what was looked for last ready to be typed over."""
        if self.isHidden():
            self.opened.emit()
        self.show()
        self.raise_()
        # A sentence that has never been seen counts its lines in another font.
        self._place()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()
        self._ask()

    def set_choices(self, choices: SearchChoices) -> None:
        """What there is to filter by; a choice that was made stays where it still can be."""
        for box, everything, values in (
            (self.models, self.tr("Any model"), choices.models),
            (self.folders, self.tr("Any folder"), choices.folders),
            (self.tags, self.tr("Any tag"), choices.tags),
        ):
            before = box.currentData()
            box.blockSignals(True)
            box.clear()
            box.addItem(everything, None)
            for value in values:
                box.addItem(value, value)
            box.setCurrentIndex(max(0, box.findData(before)))
            box.blockSignals(False)
            box.setVisible(bool(values))
        if self.isVisible():
            self._place()  # there may be more to choose by, or less

    def show_result(self, words: str, result: SearchResult) -> None:
        """The hits are in the model; tell how they came about, and mark the first."""
        if not words.strip():
            self._show_nothing()
            return
        count = len(result.hits)
        if not count:
            self.note.setText(self.tr("Nothing found. Fewer words or letters find more."))
        elif result.partial:
            self.note.setText(self.tr("No message has all of these words; these have some."))
        elif not result.complete:
            self.note.setText(self.tr("The best {0}. More words find fewer.").format(count))
        else:
            places = count + sum(hit.more for hit in result.hits)
            self.note.setText(self.tr("1 place") if places == 1 else self.tr("{0} places").format(integer(places)))
        self.list.setVisible(bool(count))
        self._place()
        if count:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.scrollToTop()

    def show_problem(self, text: str) -> None:
        self.note.setText(sentence(text))

    def filter(self) -> SearchFilter:
        days = self.times.currentData()
        return SearchFilter(
            model=self.models.currentData(),
            folder=self.folders.currentData(),
            tag=self.tags.currentData(),
            role=self.roles.currentData(),
            since=None if days is None else time.time() - days * _DAY_S,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies behind steps back."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 70))

    def _box(self, theme: Theme, name: str) -> ChoiceBox:
        box = ChoiceBox(theme, name)
        box.currentIndexChanged.connect(self._ask)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _compose(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(UNIT)
        head.addWidget(self.field, 1)
        head.addWidget(self.close_button)
        filters = FlowLayout(UNIT - 2)  # all of them in a line, with text of the usual size
        for box in (self.times, self.roles, self.models, self.folders, self.tags):
            filters.addWidget(box)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT + 4)
        column.setSpacing(UNIT + 4)
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)

    def _place(self) -> None:
        whole = self.parentWidget().rect()
        self.setGeometry(whole)
        for box in (self.times, self.roles, self.models, self.folders, self.tags):
            # Names may be long: the tooltip tells the rest.
            box.setMaximumWidth(self._theme.units(_FILTER_UNITS))
        width = min(self._theme.units(_UNITS), whole.width() - UNIT * 4)
        height = min(_HEIGHT, whole.height() - UNIT * 8)
        if self.list.isHidden():
            self._card.layout().invalidate()
            height = min(height, self._card.layout().totalHeightForWidth(width))
        self._card.setGeometry(QRect((whole.width() - width) // 2, UNIT * 4, width, height))

    def _ask(self) -> None:
        self.asked.emit(self.field.text(), self.filter())

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 5,
            Qt.Key.Key_PageUp: -5,
        }
        if event.key() in steps:
            self._move(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        rows = self.list.model().rowCount()
        if rows:
            row = min(max(self.list.currentIndex().row() + step, 0), rows - 1)
            self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._before = None  # the focus goes where the hit leads
            hit = index.data(HIT_ROLE)
            self.close()
            self.chosen.emit(hit)

    def _show_nothing(self) -> None:
        self.list.hide()
        self.note.setText(self.tr('Words, "a phrase in quotes", -without. Up and Down choose, Enter opens.'))
        self._place()
