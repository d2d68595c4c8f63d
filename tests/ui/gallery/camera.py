"""Takes the pictures: of everything that is on the screen, in every size and look."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.gallery.visit import Visit


@dataclass(frozen=True)
class View:
    """`percent` is the size of text."""

    width: int
    height: int
    percent: int
    appearance: str

    @property
    def name(self) -> str:
        scale = "" if self.percent == 100 else f"-{self.percent}"
        return f"{self.width}x{self.height}{scale}-{self.appearance}"


# The least window, a laptop's, large text: in this order, and then back, the window is seldom dressed anew.
VIEWS = (
    View(900, 600, 100, "light"),
    View(1280, 800, 100, "light"),
    View(1280, 800, 100, "dark"),
    View(900, 600, 100, "dark"),
    View(1280, 800, 200, "dark"),
    View(1280, 800, 200, "light"),
)
WIDE = (View(3840, 2160, 100, "dark"), View(3840, 2160, 100, "light"))
_SCREEN = QColor("#7f8c8d")
# Of a question that the program waits for: until then it is painted.
_ASKING_MS = 400


def nothing() -> None:
    pass


@dataclass(frozen=True)
class Pose:
    """What a state needs for each picture: done before, and after it. `asks` waits for an answer and gets none.

    `wide` is also drawn for a large screen.
    """

    before: Callable[[], object] = nothing
    after: Callable[[], object] = nothing
    asks: Callable[[], object] | None = None
    wide: bool = False


class Camera:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._backwards = False

    def take(self, name: str, visit: Visit, pose: Pose) -> int:
        """Write the pictures of a state; return how many."""
        views = VIEWS[::-1] if self._backwards else VIEWS
        if pose.wide:
            views += WIDE
        self._backwards = not self._backwards
        for view in views:
            visit.look(view.width, view.height, view.percent, view.appearance)
            path = self._folder / f"{name}-{view.name}.png"
            pose.before()
            visit.settle()
            if pose.asks is None:
                screen(visit.window).save(str(path))
            else:
                QTimer.singleShot(_ASKING_MS, lambda path=path: self._take_and_refuse(visit, path))
                pose.asks()
            pose.after()
            visit.settle()
        return len(views)

    def _take_and_refuse(self, visit: Visit, path: Path) -> None:
        question = QApplication.activeModalWidget()
        screen(visit.window).save(str(path))
        if isinstance(question, QDialog):
            question.reject()


def screen(window: QWidget) -> QPixmap:
    """The window and what lies over it, each where it is; larger than the window where something reaches beyond it."""
    over = [each for each in QApplication.topLevelWidgets() if each.isVisible() and _is_over(each, window)]
    last = QApplication.activePopupWidget()
    over.sort(key=lambda each: (each.windowType() == Qt.WindowType.Popup, _depth(each), each is last))
    area = QRect(window.mapToGlobal(QPoint()), window.size())
    for each in over:
        area = area.united(QRect(each.mapToGlobal(QPoint()), each.size()))
    ratio = window.devicePixelRatio()
    picture = QPixmap(area.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(_SCREEN)
    painter = QPainter(picture)
    for each in (window, *over):
        place = QRect(each.mapToGlobal(QPoint()) - area.topLeft(), each.size())
        painter.drawPixmap(place.topLeft(), each.grab())
        if isinstance(each, QDialog):  # no window system draws a frame here
            painter.setPen(_SCREEN)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return picture


def _depth(widget: QWidget) -> int:
    """How many things it lies in: a dialog of a dialog lies over that."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)


def _is_over(widget: QWidget, window: QWidget) -> bool:
    kind = widget.windowType()
    return widget is not window and kind in (Qt.WindowType.Dialog, Qt.WindowType.Popup, Qt.WindowType.ToolTip)
