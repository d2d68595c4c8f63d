"""Reaches a person who looks elsewhere: a notification of the desktop where there is one, else a mark in the taskbar.

Knows whether they look at the window. Without them there is no icon anywhere: it comes with the first notification, for
desktops show none without it, and goes when they are back.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget


class Notifier(QObject):
    def __init__(self, widget: QWidget) -> None:
        """Notifications are those of `widget`'s window, and have its icon."""
        super().__init__(widget)
        self._widget = widget
        self._icon: QSystemTrayIcon | None = None
        self._on_clicked: Callable[[], None] | None = None
        QGuiApplication.instance().focusWindowChanged.connect(self._on_focus_changed)

    @property
    def person_looks(self) -> bool:
        return QGuiApplication.focusWindow() is not None

    def notify(self, title: str, text: str, on_clicked: Callable[[], None]) -> None:
        """Nothing where the person looks at the window: it tells by itself. Only the newest can be clicked."""
        if self.person_looks:
            return
        self._on_clicked = on_clicked
        QApplication.alert(self._widget.window())
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._shown_icon().showMessage(title, text, self._widget.windowIcon())

    def click(self) -> None:
        """What a click on the notification does, or one on the icon."""
        on_clicked, self._on_clicked = self._on_clicked, None
        if on_clicked is not None:
            on_clicked()

    def _shown_icon(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._widget.windowIcon(), self)
            self._icon.setToolTip(self._widget.windowTitle())
            self._icon.messageClicked.connect(self.click)
            self._icon.activated.connect(self.click)
        self._icon.show()
        return self._icon

    def _on_focus_changed(self) -> None:
        if self.person_looks:
            self._on_clicked = None
            if self._icon is not None:
                self._icon.hide()
