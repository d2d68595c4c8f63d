"""The header's button that tells which model answers and lets another be chosen.

Knows paths, names and details as given; what a path means is somebody else's business.
"""

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.ui.buttons import pressed_by_enter
from app.ui.menu import Menu
from app.ui.theme import UNIT, Theme

_MAX_NAME = UNIT * 36


class ModelPicker(QToolButton):
    """Signals: `model_chosen(str)` with a path of the list, `add_model_requested()`."""

    model_chosen = Signal(str)
    add_model_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._models: list[tuple[str, str, str]] = []
        self._current: str | None = None
        self._state = ""
        self.menu_of_models = Menu(theme, parent=self)
        # The button is mirrored to have its arrow behind the name; the menu is not.
        self.menu_of_models.setLayoutDirection(QGuiApplication.layoutDirection())
        self.menu_of_models.setToolTipsVisible(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        theme.changed.connect(self._refresh)
        self._fill()

    def set_models(self, models: list[tuple[str, str, str]]) -> None:
        """(path, name, detail) in the order of the menu."""
        self._models = list(models)
        self._fill()

    def set_current(self, path: str | None) -> None:
        self._current = path
        self._fill()

    def set_state(self, text: str) -> None:
        """A word or two after the name, such as "loading 40 %"; empty when there is nothing to say."""
        self._state = text
        self._refresh()

    def open_menu(self) -> None:
        below = self.mapToGlobal(QPoint(self.width() - self.menu_of_models.sizeHint().width(), self.height() + 4))
        self.menu_of_models.popup(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self.menu_of_models.clear()
        for action in self.menu_of_models.findChildren(QActionGroup):
            action.deleteLater()
        group = QActionGroup(self.menu_of_models)
        if not self._models:
            nothing = self.menu_of_models.addAction(self.tr("No models yet"))
            nothing.setEnabled(False)
        for path, name, detail in self._models:
            action = self.menu_of_models.addAction(self._label(name, detail))
            action.setData(path)
            action.setCheckable(True)
            action.setChecked(path == self._current)
            action.setToolTip(path)
            group.addAction(action)
            action.triggered.connect(self._on_chosen)
        self.menu_of_models.addSeparator()
        add = QAction(self.tr("Add model…"), self.menu_of_models)
        add.triggered.connect(self.add_model_requested)
        self.menu_of_models.addAction(add)
        self._refresh()

    def _label(self, name: str, detail: str) -> str:
        """Name, and the detail in the column on the right; an ampersand is not a shortcut here."""
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _MAX_NAME)
        return (short + ("\t" + detail if detail else "")).replace("&", "&&")

    def _on_chosen(self) -> None:
        path = self.sender().data()
        if path != self._current:
            # The tick moves when the owner says that the model has changed.
            for action in self.menu_of_models.actions():
                action.setChecked(action.data() == self._current and self._current is not None)
            self.model_chosen.emit(path)

    def _refresh(self) -> None:
        # One that can't be used is not among those that are offered.
        unknown = Path(self._current).stem if self._current else self.tr("No model")
        name = next((name for path, name, _ in self._models if path == self._current), unknown)
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _MAX_NAME)
        self.setText((f"{short}  ·  {self._state}" if self._state else short).replace("&", "&&"))
        self.setIcon(self._theme.icon("chevron-down"))
        self.setIconSize(QSize(self._theme.icon_side, self._theme.icon_side))
        self.setToolTip(self.tr("Choose a model") if name == short else name)
        self.setAccessibleName(self.tr("Model: {0} {1}").format(name, self._state).strip())
