"""Asks before a link leaves Puna: shows where it leads, and opens it only on a second click."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.dialect import link_is_safe
from app.ui.labels import wrapped_label
from app.ui.overlay_card import OverlayCard
from app.ui.theme import UNIT, Theme

_UNITS = 46
# Enough to see where a link leads; the whole of a longer address is in the tooltip and can be copied.
_SHOWN = 300


class LinkPopover(OverlayCard):
    """A card within the window, beside the pointer; Esc or a click elsewhere closes it."""

    def __init__(self, theme: Theme, address: str, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._url = QUrl(address)
        self._card.setFixedWidth(theme.units(_UNITS))
        self.heading = wrapped_label(self.tr("This link leads out of Puna, to your browser:"), "small")
        # Zero-width spaces let a long address break anywhere.
        shown = address if len(address) <= _SHOWN else address[:_SHOWN] + "…"
        self.address = wrapped_label("\u200b".join(shown))
        self.address.setToolTip(address)
        self.address.setAccessibleName(address)
        self.open = TextButton(theme, self.tr("Open"), kind="primary", icon="external-link")
        self.copy = TextButton(theme, self.tr("Copy address"), icon="copy")
        self.cancel = TextButton(theme, self.tr("Cancel"), kind="")

        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(self.open)
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(UNIT * 2, UNIT + 4, UNIT * 2, UNIT + 4)
        column.setSpacing(UNIT)
        column.addWidget(self.heading)
        column.addWidget(self.address)
        column.addLayout(buttons)
        self.open.clicked.connect(self._on_open)
        self.copy.clicked.connect(self._on_copy)
        self.cancel.clicked.connect(self.close)

    def show_at(self, position: QPoint) -> None:
        """Beside a point of the window, wholly within it."""
        limits = self.parentWidget().rect()
        self.setGeometry(limits)
        # Shown first: a label that has never been seen counts its lines in another font.
        self.raise_()
        self.show()
        width = self._card.width()
        place = QRect(
            position + QPoint(-UNIT * 2, UNIT * 2), QSize(width, self._card.layout().totalHeightForWidth(width))
        )
        place.moveRight(min(place.right(), limits.right() - UNIT))
        place.moveBottom(min(place.bottom(), limits.bottom() - UNIT))
        place.moveLeft(max(place.left(), UNIT))
        self._card.setGeometry(place)
        self.cancel.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_open(self) -> None:
        if link_is_safe(self._url.toString()):
            QDesktopServices.openUrl(self._url)
        self.close()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url.toString())
        self.close()
