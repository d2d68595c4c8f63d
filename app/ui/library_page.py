"""The models on this computer: a list, and all about the one that is looked at.

Shows what it is given; what is chosen, renamed or removed is told by signals.
"""

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.library_model import LibraryKind, LibraryModel, ModelDetails
from app.paths import from_home
from app.ui.buttons import TextButton
from app.ui.field_frame import FieldFrame
from app.ui.flow import FlowLayout
from app.ui.labels import BreakableLabel, ElidedLabel, wrapped_label
from app.ui.library_delegate import MODEL_ROLE, LibraryDelegate
from app.ui.numerals import in_bytes
from app.ui.receipts_card import ReceiptsCard
from app.ui.sentences import said, sentence
from app.ui.theme import UNIT, Theme

_LEAST_WIDTH, _LIST_WIDTH = UNIT * 26, UNIT * 40
# What stands beside the list in the smallest window; wider things are scrolled to.
_LEAST_BESIDE = UNIT * 47
# What the card of receipts tells stands nowhere else.
_IN_RECEIPTS = ("Conversion", "Measured")


class LibraryPage(QWidget):
    """Signals with a path: `chat_requested(str)`, `details_requested(str)` when another row is looked at,
    `removal_requested(str)`, `folder_requested(str)`, `rename_requested(str, str)` with the new name.
    """

    chat_requested = Signal(str)
    details_requested = Signal(str)
    removal_requested = Signal(str)
    folder_requested = Signal(str)
    rename_requested = Signal(str, str)

    def __init__(self, theme: Theme, models: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model: LibraryModel | None = None
        self.list = QListView()
        self.list.setObjectName("found")
        self.list.setAccessibleName(self.tr("Models on this computer"))
        self.list.setModel(models)
        self.delegate = LibraryDelegate(theme, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumWidth(_LEAST_WIDTH)
        self.list.setMaximumWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.empty = wrapped_label(
            self.tr("No models yet. Drop a folder or a file on the window, or choose one under Get more."), "secondary"
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # The page has more room on the left, for the list's own on the right.
        self.empty.set_off(0, 0, UNIT + UNIT // 2, 0)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(200)
        self.place = ElidedLabel(style="small")
        self.problem = wrapped_label("", "warning")
        self.chat = TextButton(theme, self.tr("Chat with it"), kind="primary", icon="message-square")
        self.folder = TextButton(theme, self.tr("Show folder"), icon="folder")
        self.remove = TextButton(theme, "", icon="trash-2")
        self.receipts = ReceiptsCard(theme)
        self.facts = QGridLayout()
        self.template = QPlainTextEdit()
        self.template.setReadOnly(True)
        self.template.setAccessibleName(self.tr("Prompt template"))
        self.template.setFixedHeight(UNIT * 20)
        self._template_frame = FieldFrame(self.template)
        self._details = self._composed_details()
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT * 2, UNIT, UNIT // 2, 0)
        row.setSpacing(UNIT)
        left = QVBoxLayout()
        left.addWidget(self.empty)
        left.addWidget(self.list, 1)
        row.addLayout(left, 2)
        row.addWidget(self._details, 3)
        self._connect(models)
        theme.changed.connect(self._fit_text)
        self._fit_text()
        self._on_reset()

    def _fit_text(self) -> None:
        self.template.setFont(self._theme.code_font())
        self.template.document().setDefaultFont(self._theme.code_font())

    def set_current(self, path: str) -> None:
        """The model that is loaded."""
        self.delegate.set_current(path)

    def show_details(self, path: str, details: ModelDetails) -> None:
        """Where that row is still looked at."""
        if self._model is None or str(self._model.path) != path:
            return
        self._clear_facts()
        facts = [(label, value) for label, value in details.facts if label not in _IN_RECEIPTS]
        for at, (label, value) in enumerate(facts):
            self._fact(at, label, value)
        if details.tensor_types:
            kinds = ", ".join(f"{name} × {count}" for name, count, _ in details.tensor_types)
            self._fact(len(facts), self.tr("Tensors"), kinds)
        self.template.setPlainText(details.template)
        self._template_frame.setVisible(bool(details.template))
        self._template_title.setVisible(bool(details.template))

    def current_path(self) -> str:
        """Of the row that is looked at; empty for none."""
        return str(self._model.path) if self._model else ""

    def select(self, path: str) -> None:
        model = self.list.model()
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            if str(index.data(MODEL_ROLE).path) == path:
                self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.list.scrollTo(index)

    def _composed_details(self) -> QScrollArea:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(UNIT * 2, UNIT, UNIT, UNIT * 3)
        column.setSpacing(UNIT + 4)
        buttons = FlowLayout(UNIT)
        for button in (self.folder, self.remove):
            buttons.addWidget(button)
        self.facts.setHorizontalSpacing(UNIT * 3)
        self.facts.setVerticalSpacing(UNIT // 2)
        self.facts.setColumnStretch(1, 1)
        self._template_title = wrapped_label(self.tr("Prompt template"), "heading")
        for widget in (self.name, self.place, self.problem):
            column.addWidget(widget)
        column.addWidget(self.chat, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(buttons)
        column.addWidget(self.receipts)
        column.addLayout(self.facts)
        column.addWidget(self._template_title)
        column.addWidget(self._template_frame)
        column.addStretch(1)
        area = _Area()
        area.setAccessibleName(self.tr("About the chosen model"))
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        return area

    def _connect(self, models: QAbstractItemModel) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda index: self.chat_requested.emit(str(index.data(MODEL_ROLE).path)))
        models.modelReset.connect(self._on_reset)
        models.dataChanged.connect(self._on_changed)
        self.chat.clicked.connect(lambda: self._tell(self.chat_requested))
        self.folder.clicked.connect(lambda: self._tell(self.folder_requested))
        self.remove.clicked.connect(lambda: self._tell(self.removal_requested))
        self.name.editingFinished.connect(self._on_named)

    def _tell(self, signal: Signal) -> None:
        if self._model is not None:
            signal.emit(str(self._model.path))

    def _on_reset(self) -> None:
        empty = self.list.model().rowCount() == 0
        self.empty.setVisible(empty)
        self.list.setVisible(not empty)
        self._details.setVisible(not empty)
        self._show(None)

    def _on_changed(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._show(index.data(MODEL_ROLE))

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._show(current.data(MODEL_ROLE) if current.isValid() else None)

    def _on_named(self) -> None:
        name = " ".join(self.name.text().split())
        if self._model is not None and name and name != self._model.name:
            self.rename_requested.emit(str(self._model.path), name)

    def _show(self, model: LibraryModel | None) -> None:
        self._model = model
        self._details.widget().setVisible(model is not None)
        if model is None:
            return
        self.name.setText(model.name)
        self.place.setText(from_home(str(model.path)))
        self.problem.setText(sentence(model.problem or ""))
        self.problem.setVisible(bool(model.problem))
        self.chat.setVisible(model.kind is LibraryKind.MODEL)
        self.chat.setEnabled(not model.problem)
        words = self.tr("Take off the list") if model.origin else self.tr("To the trash ({0})")
        self.remove.setText(words.format(in_bytes(model.size_bytes)))
        self._clear_facts()
        self._template_frame.hide()
        self._template_title.hide()
        self.details_requested.emit(str(model.path))

    def _fact(self, row: int, label: str, value: str) -> None:
        self.facts.addWidget(wrapped_label(said(label), "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
        text = BreakableLabel()
        text.setText(said(value))
        text.let_select()
        text.setLayoutDirection(QGuiApplication.layoutDirection())
        self.facts.addWidget(text, row, 1)

    def _clear_facts(self) -> None:
        while (item := self.facts.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()


class _Area(QScrollArea):
    """No narrower than what is in it, as far as the smallest window allows."""

    def minimumSizeHint(self) -> QSize:
        inside = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(min(inside, _LEAST_BESIDE), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)
