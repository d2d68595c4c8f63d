"""One repository of the hub: what it is, the ways to take it, and its makers' card, of which nothing is fetched."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.core.hub import HubFile, HubModel
from app.ui import markdown
from app.ui.block_views import BlockViews
from app.ui.buttons import TextButton
from app.ui.formulas import Formulas
from app.ui.found_delegate import in_short
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.link_popover import LinkPopover
from app.ui.numerals import in_bytes
from app.ui.proposal_card import ProposalCard
from app.ui.sentences import said
from app.ui.theme import UNIT, Theme

# A card longer than this is cut; the whole is on the hub's page.
_CARD_LENGTH = 40_000
_MOST_FILES = 40


class HubDetails(QScrollArea):
    """Signals: `taken(object, object)` with HubModel and Proposal; `link_activated(str)`; `sign_in_requested()`."""

    taken = Signal(object, object)
    link_activated = Signal(str)
    sign_in_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[ProposalCard] = []
        self.setAccessibleName(self.tr("About the chosen model"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.hint = wrapped_label(self.tr("Choose a model to see what it is and the ways to get it."), "secondary")
        self.sign_in = TextButton(theme, self.tr("Sign in…"), icon="user")
        self.body = BlockViews(theme, Formulas(theme, self))
        self._page = QWidget()
        self._page.setObjectName("page")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(UNIT * 2, UNIT, UNIT, UNIT * 3)
        self._column.setSpacing(UNIT + 4)
        self._top = QVBoxLayout()
        self._top.setSpacing(UNIT)
        self._column.addWidget(self.hint)
        self._column.addLayout(self._top)
        self._column.addWidget(self.body)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self._parts: list[QWidget] = []
        self.sign_in.hide()
        self.sign_in.clicked.connect(self.sign_in_requested)
        self.body.link_activated.connect(self.link_activated)
        self.link_activated.connect(self._on_link)

    def show_hint(self, text: str) -> None:
        """Instead of a model: a sentence."""
        self._clear()
        self.hint.setText(text)
        self.hint.show()

    def show_model(self, model: HubModel) -> None:
        self._clear()
        self.hint.hide()
        found = model.found
        self._add(ElidedLabel(found.name, style="title"))
        facts = [found.licence, found.family, in_short(found.parameters) if found.parameters else ""]
        self._add(wrapped_label(" · ".join(filter(None, facts)), "small"))
        if found.sentence:
            self._add(wrapped_label(said(found.sentence)))
        if model.problem:
            self._add(_notice(said(model.problem)))
            if found.gated:
                self._add(self.sign_in)
                self.sign_in.show()
        for at, proposal in enumerate(model.proposals):
            card = ProposalCard(self._theme, proposal, recommended=at == model.recommended)
            card.taken.connect(lambda chosen: self.taken.emit(model, chosen))
            self.cards.append(card)
            self._add(card)
        if model.files:
            self._add(wrapped_label(self.tr("Files"), "heading"))
            self._add(_files(model.files))
        if model.card:
            self._add(wrapped_label(self.tr("What its makers say"), "heading"))
        self.body.show_blocks(markdown.advance(markdown.Document(), model.card[:_CARD_LENGTH]).blocks)
        self.body.setVisible(bool(model.card))
        self._fit()
        self.verticalScrollBar().setValue(0)

    def _on_link(self, address: str) -> None:
        LinkPopover(self._theme, address, self.window()).show_at(self.window().mapFromGlobal(QCursor.pos()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.body.fit(max(self.viewport().width() - UNIT * 3, UNIT * 10))

    def _add(self, widget: QWidget) -> None:
        side = Qt.AlignmentFlag.AlignLeft if widget is self.sign_in else Qt.AlignmentFlag(0)
        self._top.addWidget(widget, 0, side)
        if widget is not self.sign_in:
            self._parts.append(widget)

    def _clear(self) -> None:
        self.sign_in.hide()
        for part in self._parts:
            self._top.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        self.cards = []
        self.body.show_blocks(())


def _files(files: Sequence[HubFile]) -> QWidget:
    """Name and size of each, the largest first; a repository of thousands shows its largest."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(UNIT * 2)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    for row, file in enumerate(sorted(files, key=lambda file: -file.size)[:_MOST_FILES]):
        grid.addWidget(ElidedLabel(file.path, style="small"), row, 0)
        size = QLabel(in_bytes(file.size))
        size.setProperty("look", "small")
        grid.addWidget(size, row, 1, Qt.AlignmentFlag.AlignRight)
    return box


def _notice(text: str) -> QFrame:
    frame = QFrame()
    frame.setObjectName("notice")
    column = QVBoxLayout(frame)
    column.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT)
    column.addWidget(wrapped_label(text))
    return frame
