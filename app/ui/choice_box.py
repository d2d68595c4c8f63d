"""A list that unfolds, with an arrow in the theme's colours; the wheel belongs to what scrolls around it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

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
        # Qt's own delegate for these lists knows nothing of the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        popup = self.view().window()
        popup.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What is longer than the box ends in an ellipsis, and the tooltip tells it whole."""
        super().initStyleOption(option)
        option.currentText = self._shown(option)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            option = QStyleOptionComboBox()
            super().initStyleOption(option)
            if self._shown(option) != self.currentText():
                QToolTip.showText(event.globalPos(), self.currentText(), self)
                return True
        return super().event(event)

    def _shown(self, option: QStyleOptionComboBox) -> str:
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, place.width())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = self._theme.icon_side
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x = self.width() - side - UNIT if left_to_right else UNIT
        pixmap = self._theme.icon("chevron-down").pixmap(QSize(side, side), self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - side) // 2, pixmap)
