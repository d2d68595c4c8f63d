"""A list that unfolds, with an arrow in the theme's colours; the wheel belongs to what scrolls around it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.ui.theme import UNIT, Theme


class ChoiceBox(QComboBox):
    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """`name` is for screen readers; a label beside the list says the same."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        theme.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        # Qt would cut it off in the middle of a letter.
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width() - UNIT
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = self._theme.icon_side
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x = self.width() - side - UNIT if left_to_right else UNIT
        pixmap = self._theme.icon("chevron-down").pixmap(QSize(side, side), self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - side) // 2, pixmap)
