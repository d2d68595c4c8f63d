"""The cards of all jobs, one below the other, and the line that tells of them while there is no room for cards.

Knows cards; what they stand for, and what their buttons do, is the business of whoever adds them.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.download_card import DownloadCard
from app.ui.job_card import JobCard
from app.ui.labels import ElidedLabel
from app.ui.theme import UNIT, Theme

AnyCard = JobCard | DownloadCard


class JobTray(QScrollArea):
    """As high as its cards, up to its maximum height; scrolls from there. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self.setAccessibleName(self.tr("Jobs"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.cards: list[AnyCard] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(UNIT)
        self._inside.installEventFilter(self)
        self.setWidget(self._inside)
        self.hide()

    def add(self, card: AnyCard) -> None:
        """A new one is brought into view: somebody has just asked for it. Those of the last time are there before the
        window is, and the list opens at its top.
        """
        wanted = self.window().isVisible()
        self.cards.append(card)
        self._column.addWidget(card)
        card.changed.connect(self.changed)
        card.show()
        self.show()
        self.changed.emit()
        if wanted:
            QTimer.singleShot(0, self, lambda: self._bring_into_view(card))

    def remove(self, card: AnyCard) -> None:
        """Take the card away and delete it; its neighbour gets the keyboard where it had that."""
        at = self.cards.index(card)
        had_focus = card.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        del self.cards[at]
        self._column.removeWidget(card)
        if had_focus and self.cards:
            self._focus(self.cards[min(at, len(self.cards) - 1)])
        card.hide()
        card.deleteLater()
        self.setVisible(bool(self.cards))
        self.changed.emit()

    def focus_first(self) -> None:
        if self.cards:
            self._focus(self.cards[0])

    def _focus(self, card: AnyCard) -> None:
        card.button.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(card)

    def _bring_into_view(self, card: AnyCard) -> None:
        if card in self.cards:
            self._inside.layout().activate()
            self.ensureWidgetVisible(card)

    def sizeHint(self) -> QSize:
        width = self.width()
        height = self._column.heightForWidth(width) if self._column.hasHeightForWidth() else -1
        return QSize(width, height if height > 0 else self._column.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), UNIT * 8))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and watched is self._inside:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class JobLine(QFrame):
    """Shown while a tray has cards that nobody sees. Signal: `tray_requested()`."""

    tray_requested = Signal()

    def __init__(self, theme: Theme, tray: JobTray, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobline")
        self._tray = tray
        self.words = ElidedLabel(style="small")
        self.button = TextButton(theme, self.tr("Show jobs"))
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT * 2, UNIT // 2, UNIT, UNIT // 2)
        row.setSpacing(UNIT)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.tray_requested)
        tray.changed.connect(self._tell)
        tray.installEventFilter(self)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched is self._tray:
            self._tell()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        cards = self._tray.cards
        hidden = bool(cards) and not self._tray.isVisible()
        if hidden:
            # What goes on counts more than what is over, and of that the newest.
            first = next((card for card in cards if card.is_running), cards[-1])
            words = first.in_a_line()
            if len(cards) > 1:
                words = self.tr("{0} · and {1} more").format(words, len(cards) - 1)
            self.words.setText(words)
        self.setVisible(hidden)
