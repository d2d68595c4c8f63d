"""One way to take a model: what it is good for, what it costs, and the button that takes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.core.hub import Grade, Proposal
from app.ui.buttons import TextButton
from app.ui.flow import FlowLayout
from app.ui.labels import ElidedLabel, wrapped_label
from app.ui.numerals import in_bytes, integer
from app.ui.sentences import said
from app.ui.theme import UNIT, Theme


class ProposalCard(QFrame):
    """Signal: `taken(object)` with the Proposal."""

    taken = Signal(object)

    def __init__(self, theme: Theme, proposal: Proposal, recommended: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposal")
        self.setProperty("recommended", recommended)
        self.proposal = proposal
        title = ElidedLabel(said(proposal.title), style="strong")
        # As wide as its words where there is room for them.
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.take = TextButton(theme, self.tr("Get"), kind="primary" if recommended else "plain", icon="download")
        self.take.setAccessibleName(self.tr("Get {0}").format(said(proposal.title)))
        self.take.setEnabled(proposal.grade is not Grade.TOO_LARGE)
        head = FlowLayout(UNIT, last_at_end=True)
        head.addWidget(title)
        if recommended:
            badge = QLabel(self.tr("Recommended"))
            badge.setObjectName("badge")
            head.addWidget(badge)
        head.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT + 4, UNIT + 4, UNIT + 4)
        column.setSpacing(UNIT // 2)
        column.addLayout(head)
        if proposal.sentence:
            column.addWidget(wrapped_label(said(proposal.sentence)))
        column.addWidget(wrapped_label(self._costs(), "small"))
        fit = wrapped_label(self._fit(), "small" if proposal.grade is Grade.COMFORTABLE else "warning")
        column.addWidget(fit)
        fit.setVisible(bool(fit.text()))
        self.take.clicked.connect(lambda: self.taken.emit(self.proposal))

    def _costs(self) -> str:
        proposal = self.proposal
        parts = [
            self.tr("{0} to download").format(in_bytes(proposal.download)),
            self.tr("{0} kept on disk").format(in_bytes(proposal.kept)),
        ]
        if proposal.disk > proposal.kept:
            parts.append(self.tr("{0} free while it is made").format(in_bytes(proposal.disk)))
        memory = self.tr("{0} of memory at {1} tokens of context")
        parts.append(memory.format(in_bytes(proposal.memory), integer(proposal.n_ctx)))
        if proposal.tokens_per_second:
            parts.append(self.tr("about {0} words a second here").format(f"{0.75 * proposal.tokens_per_second:.0f}"))
        return " · ".join(parts)

    def _fit(self) -> str:
        return {
            Grade.COMFORTABLE: self.tr("Fits this computer well."),
            Grade.TIGHT: self.tr("A tight fit: close other programs first."),
            Grade.TOO_LARGE: self.tr("Too large for the memory that is free now."),
            Grade.UNKNOWN: "",
        }[self.proposal.grade]
