"""A menu whose ticks and arrows are as large as the theme's icons: Qt's own stay tiny beside large text."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStyle, QWidget

from app.ui.theme import UNIT, Theme


class Menu(QMenu):
    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = theme
        # The style sheet draws no marks in a menu of this name.
        self.setObjectName("marked")

    def showEvent(self, event: QShowEvent) -> None:
        """Beside the line that it belongs to: Qt places it by the height that it would have with all of its lines."""
        super().showEvent(event)
        holder = self.parentWidget()
        if isinstance(holder, QMenu) and self.menuAction() in holder.actions():
            line = holder.mapToGlobal(holder.actionGeometry(self.menuAction()).topLeft()).y()
            free = self.screen().availableGeometry()
            top = line - self.style().pixelMetric(QStyle.PixelMetric.PM_MenuPanelWidth, None, self)
            self.move(self.x(), max(free.top(), min(top, free.bottom() + 1 - self.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setClipRect(self._between_scrollers())
        for action in self.actions():
            if action.isVisible() and action.isChecked():
                self._mark(painter, action, self._theme.icon("check", self._theme.colors.text), at_end=False)
            if action.isVisible() and action.menu() is not None:
                self._mark(painter, action, self._theme.icon("chevron-right"), at_end=True)

    def _mark(self, painter: QPainter, action: QAction, icon: QIcon, at_end: bool) -> None:
        place = self.actionGeometry(action)
        side = self._theme.icon_side
        at_right = at_end == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        mark = QRect(place.topLeft(), QSize(side, side))
        mark.moveCenter(place.center())
        if at_right:
            mark.moveRight(place.right() - UNIT)
        else:
            mark.moveLeft(place.left() + UNIT)
        mode = QIcon.Mode.Normal if action.isEnabled() else QIcon.Mode.Disabled
        icon.paint(painter, mark, Qt.AlignmentFlag.AlignCenter, mode)

    def _between_scrollers(self) -> QRect:
        """A menu that is longer than its place scrolls below an arrow at either end."""
        of = QStyle.PixelMetric
        panel, margin, scroller = (
            self.style().pixelMetric(which, None, self)
            for which in (of.PM_MenuPanelWidth, of.PM_MenuVMargin, of.PM_MenuScrollerHeight)
        )
        inside = self.rect().adjusted(0, panel + margin, 0, -panel - margin)
        places = [self.actionGeometry(action) for action in self.actions() if action.isVisible()]
        if places and places[0].top() < inside.top():
            inside.setTop(inside.top() + scroller)
        if places and places[-1].bottom() > inside.bottom():
            inside.setBottom(inside.bottom() - scroller)
        return inside
