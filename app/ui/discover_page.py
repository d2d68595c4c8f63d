"""Where more models are found: a search line, what it found, and the one that is looked at.

Nothing here goes to the network by itself: a search begins with Enter or the button, never while typing.
"""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from app.core.hub import Form, Query, Sort
from app.ui.buttons import TextButton
from app.ui.check_box import CheckBox
from app.ui.choice_box import ChoiceBox
from app.ui.flow import FlowLayout
from app.ui.found_delegate import MODEL_ROLE, FoundDelegate
from app.ui.hub_details import HubDetails
from app.ui.labels import wrapped_label
from app.ui.search_field import SearchField
from app.ui.theme import UNIT, Theme

_LEAST_WIDTH, _LIST_WIDTH = UNIT * 26, UNIT * 40
# That a list of choices has room for.
_LEAST_LETTERS = 9

# As the hub's tags spell them; families that Puna converts or llama.cpp runs, licences that models mostly have.
FAMILIES = (
    "llama",
    "mistral",
    "qwen2",
    "qwen3",
    "gemma2",
    "gemma3",
    "phi3",
    "smollm3",
    "gpt_neox",
    "falcon",
    "stablelm",
)
LICENCES = ("apache-2.0", "mit", "llama2", "llama3", "llama3.1", "llama3.2", "gemma", "cc-by-nc-4.0", "openrail")
QUANTIZATIONS = ("Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0", "Q4_0", "IQ4_XS", "Q3_K_M", "Q2_K")


class DiscoverPage(QWidget):
    """Signals: `search_requested(object)` with a Query; `model_chosen(str)` with a repository's name."""

    search_requested = Signal(object)
    model_chosen = Signal(str)

    def __init__(self, theme: Theme, found: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(
            theme, self.tr("Search the Hugging Face hub, or paste the name of a model"), self.tr("Search for models")
        )
        self.field.setMaxLength(200)
        self.search = TextButton(theme, self.tr("Search"), icon="search")
        self.sort = ChoiceBox(theme, self.tr("Sort by"))
        for sort, title in (
            (Sort.TRENDING, self.tr("Trending")),
            (Sort.DOWNLOADS, self.tr("Most downloaded")),
            (Sort.LIKES, self.tr("Most liked")),
            (Sort.UPDATED, self.tr("Newest")),
        ):
            self.sort.addItem(title, sort)
        self.form = ChoiceBox(theme, self.tr("Kind"))
        for form, title in (
            (None, self.tr("Every kind")),
            (Form.GGUF, self.tr("Ready to run")),
            (Form.WEIGHTS, self.tr("To be converted")),
        ):
            self.form.addItem(title, form)
        self.family = ChoiceBox(theme, self.tr("Family"))
        self.family.addItem(self.tr("Family"), "")
        for name in FAMILIES:
            self.family.addItem(name, name)
        self.licence = ChoiceBox(theme, self.tr("Licence"))
        self.licence.addItem(self.tr("Licence"), "")
        for name in LICENCES:
            self.licence.addItem(name, name)
        self.quantization = ChoiceBox(theme, self.tr("Quantization"))
        self.quantization.addItem(self.tr("Type"), "")
        for name in QUANTIZATIONS:
            self.quantization.addItem(name, name)
        self.fitting = CheckBox(theme, self.tr("Fits this computer"))
        self.fitting.setChecked(True)
        for box in (self.sort, self.form, self.family, self.licence, self.quantization):
            box.setMinimumContentsLength(_LEAST_LETTERS)
        self.note = wrapped_label("", "small")
        self.list = QListView()
        self.list.setObjectName("found")
        self.list.setAccessibleName(self.tr("Models found"))
        self.list.setModel(found)
        self.list.setItemDelegate(FoundDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumWidth(_LEAST_WIDTH)
        self.list.setMaximumWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.details = HubDetails(theme)
        self._most_parameters: int | None = None
        self._compose()
        self.field.returnPressed.connect(self._on_search)
        self.search.clicked.connect(self._on_search)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        found.modelReset.connect(self._invite)
        self._invite()

    def set_note(self, text: str) -> None:
        """A line above the list: what is shown, or why nothing is."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        if not self.details.hint.isHidden():
            self._invite()

    def set_busy(self, busy: bool) -> None:
        self.search.setEnabled(not busy)

    def set_most_parameters(self, count: int | None) -> None:
        """The largest model that fits this computer at four bits each; None where that is not known."""
        self._most_parameters = count
        self.fitting.setVisible(count is not None)

    def current_name(self) -> str:
        index = self.list.currentIndex()
        return index.data(MODEL_ROLE).name if index.isValid() else ""

    def _compose(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(UNIT)
        first.addWidget(self.field, 1)
        # As high as the field beside it.
        self.search.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        first.addWidget(self.search)
        second = FlowLayout(UNIT)
        for box in (self.sort, self.form, self.family, self.licence, self.quantization, self.fitting):
            second.addWidget(box)
        left = QVBoxLayout()
        left.setSpacing(UNIT)
        left.addWidget(self.note)
        left.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setSpacing(UNIT)
        below.addLayout(left, 2)
        below.addWidget(self.details, 3)
        column = QVBoxLayout(self)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, UNIT, 0)
        above.setSpacing(UNIT)
        above.addLayout(first)
        above.addLayout(second)
        # What is scrolled below keeps that at its right by itself, and has its bar there.
        column.setContentsMargins(UNIT * 2, UNIT, UNIT // 2, 0)
        column.setSpacing(UNIT)
        column.addLayout(above)
        column.addLayout(below, 1)

    def _invite(self) -> None:
        """To choose one; but where there is none the line above the list says all."""
        nothing = bool(self.note.text()) and not self.list.model().rowCount()
        words = self.tr("Choose a model to see what it is and the ways to get it.")
        self.details.show_hint("" if nothing else words)

    def _on_search(self) -> None:
        fits = self.fitting.isChecked() and not self.fitting.isHidden()
        self.search_requested.emit(
            Query(
                # The hub knows quantizations by the names of files and repositories alone.
                text=" ".join(filter(None, (self.field.text().strip(), self.quantization.currentData()))),
                sort=self.sort.currentData(),
                form=self.form.currentData(),
                licence=self.licence.currentData(),
                family=self.family.currentData(),
                most_parameters=self._most_parameters if fits else None,
            )
        )

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.model_chosen.emit(current.data(MODEL_ROLE).name)
