"""Formulas as pictures in the colours of the theme. Asks for what is not drawn yet, and tells when it is.

Knows nothing of LaTeX: what comes is an SVG with its measures.
"""

from collections import OrderedDict

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.core.formula import FormulaPicture
from app.ui.rich_text import Formula
from app.ui.theme import Theme

# So many formulas are remembered, some kilobytes each.
_REMEMBERED = 500
# Those that come together are shown together.
_TOGETHER_MS = 60
# A picture is never larger than this, whatever its formula asks for.
_LARGEST_SIDE = 4000


class Formulas(QObject):
    """Signals: `wanted(str, bool)`, source and whether on lines of its own, once for each; `arrived(set)` of Formula
    that were asked for and can be drawn.
    """

    wanted = Signal(str, bool)
    arrived = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # None: asked for, or impossible to draw.
        self._known: OrderedDict[Formula, FormulaPicture | None] = OrderedDict()
        self._new: set[Formula] = set()
        self._timer = QTimer(self, interval=_TOGETHER_MS, singleShot=True)
        self._timer.timeout.connect(self._tell)

    def put(self, source: str, display: bool, picture: FormulaPicture | None) -> None:
        """What was wanted; None where it can't be drawn, so that its source stays."""
        if picture is not None:
            formula = Formula(source, display)
            self._known[formula] = picture
            self._new.add(formula)
            if not self._timer.isActive():
                self._timer.start()

    def size(self, formula: Formula, width: int) -> tuple[int, int] | None:
        """Of its picture, at most `width` wide where that is not 0. None where there is none yet, or never will be."""
        if formula not in self._known:
            self._known[formula] = None
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
            self.wanted.emit(formula.source, formula.display)
            return None
        picture = self._known[formula]
        if picture is None:
            return None
        self._known.move_to_end(formula)
        em = self._em
        part = min(1.0, width / (picture.width * em)) if width else 1.0
        above, below = self._room(formula, picture)
        return max(1, round(picture.width * em * part)), max(1, round((above + below) * part))

    def is_centred(self, formula: Formula) -> bool:
        """Whether the line of the text runs through the middle of its picture, which reaches far below it."""
        picture = self._known.get(formula)
        return picture is not None and not formula.display and picture.descent * self._em > self._letters_descent * 1.1

    def picture(self, formula: Formula, width: int, ratio: float) -> QPixmap | None:
        size, drawn = self.size(formula, width), self._known.get(formula)
        if size is None or drawn is None:
            return None
        across, down = (min(side, _LARGEST_SIDE) for side in size)
        pixmap = QPixmap(QSize(across, down) * ratio)
        pixmap.fill("transparent")
        svg = drawn.svg.replace("currentColor", self._theme.colors.text)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        painter = QPainter(pixmap)
        scale = across * ratio / drawn.width
        above = (self._room(formula, drawn)[0] / self._em - drawn.ascent) * scale
        renderer.render(painter, QRectF(0, above, across * ratio, (drawn.ascent + drawn.descent) * scale))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    @property
    def _em(self) -> float:
        # The letters of formulas are smaller than those of interface fonts of the same size.
        return self._theme.sizes.body * 1.08

    @property
    def _letters_descent(self) -> float:
        return QFontMetricsF(self._theme.font(self._theme.sizes.body)).descent()

    def _room(self, formula: Formula, picture: FormulaPicture) -> tuple[float, float]:
        """Above and below the line of the text, in pixels: a picture can hang by its foot or by its middle only."""
        above, below = picture.ascent * self._em, picture.descent * self._em
        if formula.display:
            return above, below
        if self.is_centred(formula):
            return max(above, below), max(above, below)
        return above, self._letters_descent

    def _tell(self) -> None:
        new, self._new = self._new, set()
        self.arrived.emit(new)
