"""A box to tick, with a tick in the theme's colours: a filled box alone would say it by colour only.

The box stands where a field would begin, so what has the focus is shown around the words, and not around all.
"""

from PySide6.QtCore import QMargins, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from app.ui.stylesheet import box_side, words_after_box
from app.ui.theme import Theme

_RADIUS = 6


class CheckBox(QCheckBox):
    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def below_words(self) -> QMargins:
        """What puts a text below the box under its words, on the side where lines begin."""
        off = words_after_box(self._theme.sizes)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QMargins(0, 0, off, 0) if right_to_left else QMargins(off, 0, 0, 0)

    def sizeHint(self) -> QSize:
        """With room for the ring at the end of the words; the style sheet's paddings know no side where lines end.

        Without words no wider than the box.
        """
        size = super().sizeHint()
        return size + QSize(_RADIUS, 0) if self.text() else QSize(box_side(self._theme.sizes) + 2, size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colors = self._theme.colors
        painter = QPainter(self)
        if self.isChecked():
            tint = colors.on_accent if self.isEnabled() else colors.surface
            self._theme.icon("check", tint).paint(painter, self._indicator().adjusted(2, 2, -2, -2))
        if self.hasFocus() and not self.text():
            self._paint_inner_ring(painter)
        elif self.hasFocus():
            words = self.rect().marginsRemoved(self.below_words())
            around = QRectF(words).adjusted(0.5, 0.5, -0.5, -0.5)
            outward = -4 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 4
            around.adjust(min(outward, 0), 0, max(outward, 0), 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colors.accent))
            painter.drawRoundedRect(around, _RADIUS, _RADIUS)

    def _paint_inner_ring(self, painter: QPainter) -> None:
        """Where there are no words: two lines within the box, one of which is seen on whatever fills it."""
        colors, box = self._theme.colors, QRectF(self._indicator())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for inward, color in ((0.5, colors.accent), (1.5, colors.surface if self.isChecked() else colors.accent)):
            painter.setPen(QColor(color))
            painter.drawRoundedRect(box.adjusted(inward, inward, -inward, -inward), 3, 3)

    def _indicator(self) -> QRect:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
