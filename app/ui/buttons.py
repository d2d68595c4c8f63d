"""Buttons that carry an icon in the theme's colours."""

from PySide6.QtCore import QEvent, QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from app.ui.stylesheet import ROUND_ROOM
from app.ui.theme import Theme

# Of buttons, as the style sheet has it; and of the ring of a filled one, inside it.
_RADIUS = 8.0
_RING = 1.5
_INSET = 3.0


class IconButton(QToolButton):
    """An icon with a name that screen readers and the tooltip tell.

    `set_revealed(False)` leaves the place but paints nothing until the button has the keyboard's focus: nothing moves
    when a toolbar appears under the pointer, and Tab still finds it. A checked one is coloured.
    """

    def __init__(self, theme: Theme, icon: str, name: str, kind: str = "icon", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._revealed = True
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_name(name)
        self._tint()
        self.toggled.connect(self._tint)
        theme.changed.connect(self._on_theme_changed)

    def set_name(self, name: str) -> None:
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_icon(self, icon: str) -> None:
        self._icon_name = icon
        self._tint()

    def set_revealed(self, revealed: bool) -> None:
        if revealed != self._revealed:
            self._revealed = revealed
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._revealed or self.hasFocus():
            super().paintEvent(event)
            if self.property("kind") == "round" and self.hasFocus():
                _draw_ring(self, self._theme.colors.on_accent, self.height() / 2)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self._tint()
        super().changeEvent(event)

    def _on_theme_changed(self) -> None:
        self._theme.when_seen(self, self._tint)

    def _tint(self) -> None:
        colors = self._theme.colors
        tint = colors.accent if self.isChecked() else colors.text_secondary
        if self.property("kind") == "round":
            tint = colors.on_accent if self.isEnabled() else colors.text_secondary
        self.setIcon(self._theme.icon(self._icon_name, tint))
        size = _icon_size(self._theme)
        self.setIconSize(size)
        if (room := ROUND_ROOM.get(self.property("kind"))) is not None:
            self.setFixedSize(size.grownBy(QMargins(0, 0, room, room)))


class TextButton(QPushButton):
    """A button with words, and an icon in front of them if it has one. `kind`: "", "plain", "primary" or "danger"."""

    def __init__(
        self, theme: Theme, text: str, kind: str = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self.setText(text)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # The system's "default button" frame would fight with the stylesheet.
        self.setAutoDefault(False)
        self._tint()
        theme.changed.connect(self._on_theme_changed)

    def setText(self, text: str) -> None:
        # A style sheet cannot set the icon apart from the words; a space can.
        super().setText(f" {text}" if self._icon_name else text)
        self.setAccessibleName(text.replace("&&", "&"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self._tint()
        super().changeEvent(event)

    def set_icon(self, icon: str) -> None:
        self._icon_name = icon
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("kind") == "primary" and self.hasFocus():
            _draw_ring(self, self._theme.colors.on_accent, _RADIUS)

    def _on_theme_changed(self) -> None:
        self._theme.when_seen(self, self._tint)

    def _tint(self) -> None:
        if self._icon_name:
            colors = self._theme.colors
            filled = self.property("kind") == "primary" and self.isEnabled()
            tint = colors.on_accent if filled else colors.text_secondary
            self.setIcon(self._theme.icon(self._icon_name, tint))
            self.setIconSize(_icon_size(self._theme))


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether this was Enter, which presses a button as Space does: a dialog would press its default button instead."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def _icon_size(theme: Theme) -> QSize:
    return QSize(theme.icon_side, theme.icon_side)


def _draw_ring(button: QWidget, color: str, radius: float) -> None:
    """The keyboard's focus on a filled button: a border's colour alone would hardly differ from the filling."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(color), _RING))
    place = QRectF(button.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
    painter.drawRoundedRect(place, radius - _INSET, radius - _INSET)
