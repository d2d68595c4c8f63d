"""The files that came with a message, above its words: a chip each. Shows what it is given; it reads nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.core.conversation import StoredAttachment
from app.ui.attachment_chip import AttachmentChip, ChipWords
from app.ui.flow import FlowLayout
from app.ui.theme import UNIT, Theme

# With what a message has between its parts, its words are as far from the chips as those are from each other.
_BELOW = UNIT // 2


class SentAttachments(QWidget):
    """Takes no room where there are none. Signal: `opened(int)` with the id of one whose text is wanted."""

    opened = Signal(int)

    def __init__(self, theme: Theme, at_end: bool, parent: QWidget | None = None) -> None:
        """`at_end`: on the side on which lines end, where one's own words are."""
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[StoredAttachment, ...] = ()
        self._flow = FlowLayout(UNIT, self, at_end)
        self.chips: list[AttachmentChip] = []
        self.setAccessibleName(self.tr("Attachments"))
        self.hide()

    def set_attachments(self, attachments: Sequence[StoredAttachment]) -> None:
        if tuple(attachments) == self._shown:
            return
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._shown = tuple(attachments)
        self.chips = [
            AttachmentChip(
                self._theme, ChipWords(item.id, item.name, item.size), self, removable=False, opens=bool(item.text)
            )
            for item in attachments
        ]
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.name.clicked.connect(lambda _=False, number=chip.words.number: self.opened.emit(number))
            chip.show()
        self.setVisible(bool(self.chips))

    def event(self, event: QEvent) -> bool:
        """The words of a chip may have become larger."""
        if event.type() == QEvent.Type.LayoutRequest and self.chips:
            self.fit(self.width())
        return super().event(event)

    def fit(self, width: int) -> None:
        """Take `width` pixels and as many lines as that needs."""
        self.setFixedSize(width, max(self._flow.heightForWidth(width) + _BELOW, 1))
