"""A box to tick, with a tick in the theme's colours: a filled box alone would say it by colour only."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from app.ui.theme import Theme


class CheckBox(QCheckBox):
    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            self._theme.icon("check", self._theme.colors.on_accent).paint(QPainter(self), box.adjusted(2, 2, -2, -2))
