"""Asks before a link leaves Puna: shows where it leads, and opens it only on a second click."""

from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.buttons import TextButton
from app.ui.labels import wrapped_label
from app.ui.markdown import link_is_safe
from app.ui.theme import UNIT, Theme

_WIDTH = UNIT * 46
# Enough to see where a link leads; the whole of a longer address is in the tooltip and can be copied.
_SHOWN = 300


class LinkPopover(QFrame):
    """A small window beside the pointer; Esc or a click elsewhere closes it."""

    def __init__(self, theme: Theme, address: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        self.setFixedWidth(_WIDTH)
        self._url = QUrl(address)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT + 4, UNIT * 2, UNIT + 4)
        column.setSpacing(UNIT)
        column.addWidget(self.heading)
        column.addWidget(self.address)
        column.addLayout(buttons)
        self.open.clicked.connect(self._on_open)
        self.copy.clicked.connect(self._on_copy)
        self.cancel.clicked.connect(self.close)

    def show_at(self, position: QPoint) -> None:
        """Beside a point of the screen, wholly on it."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(position) or QGuiApplication.primaryScreen()
        place = QRect(position + QPoint(0, UNIT), self.size())
        limits = screen.availableGeometry()
        place.moveRight(min(place.right(), limits.right()))
        place.moveBottom(min(place.bottom(), limits.bottom()))
        self.move(place.topLeft())
        self.show()
        self.cancel.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_open(self) -> None:
        if link_is_safe(self._url.toString()):
            QDesktopServices.openUrl(self._url)
        self.close()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url.toString())
        self.close()
