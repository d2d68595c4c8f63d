"""The look of the window: which palette holds, the type scale, and icons in its colours.

Knows the system's colour scheme and follows it live. Does not know any widget: those listen to `changed`.
"""

import math
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from app.paths import resources
from app.ui.colors import DARK, LIGHT, Colors
from app.ui.dressing import Dressing, nothing_collected
from app.ui.stylesheet import TypeScale, stylesheet

# One unit of space, in device-independent pixels; margins and gaps are its multiples or its half.
UNIT = 8
# Widest line of text that is comfortable to read.
COLUMN = 752

SMALLEST_PERCENT, LARGEST_PERCENT = 80, 200

# Icons that point to where a text goes on, or show the window's own sides.
_MIRRORED = {"arrow-left", "chevron-left", "chevron-right", "panel-left", "panel-right", "undo-2"}
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
_ICON_SIDES = (16, 20, 24, 32)
# What is left of an icon's colour where it can't be used.
_PALE = 0.55


class Theme(QObject):
    """Palette, fonts, icons, and whether anything moves. `changed` is emitted after the scheme has switched and what is
    seen is restyled; `motion_changed` when things that move shall stand still, or may move again. `restyling` and
    `restyled` come before and after all that, and around each part of what was not seen and is restyled later.
    """

    changed = Signal()
    motion_changed = Signal()
    restyling = Signal()
    restyled = Signal()

    def __init__(self, scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown, parent: QObject | None = None) -> None:
        """`scheme` Unknown follows the system."""
        super().__init__(parent)
        self._app: QApplication | None = None
        self._dressing: Dressing | None = None
        self.less_motion = False
        self._effects_off: list[Qt.UIEffect] = []
        self._scheme = scheme
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._system_size = _system_pixel_size()
        self.sizes = TypeScale.around(self._system_size)
        self.colors = self._palette()
        self._ratio = _largest_ratio()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        # The application itself tells; there is always one before a theme.
        QGuiApplication.instance().screenAdded.connect(self._on_screen_added)

    def apply(self, app: QApplication) -> None:
        """Dress the whole application; from here on a switch of scheme redresses it."""
        self._app = app
        with nothing_collected():
            app.setStyle("Fusion")
        self._dressing = Dressing(app, self)
        self._dressing.slice_begun.connect(self.restyling)
        self._dressing.slice_ended.connect(self.restyled)
        self._dress()

    def set_scheme(self, scheme: Qt.ColorScheme) -> None:
        """Light or Dark whatever the system says; Unknown follows it again."""
        self._scheme = scheme
        self._on_system_changed()

    def set_text_percent(self, percent: int) -> None:
        """Text of this size, 100 for the usual one; all that is measured in text follows."""
        sizes = TypeScale.around(self._system_size, min(max(percent, SMALLEST_PERCENT), LARGEST_PERCENT) / 100)
        if sizes != self.sizes:
            self.sizes = sizes
            self._change()

    def when_seen(self, widget: QWidget, work: Callable[[], None]) -> None:
        """For those that listen to `changed` and are many: do it now, or together with the widget's own restyling."""
        if self._dressing is None:
            work()
        else:
            self._dressing.when_seen(widget, work)

    def finish(self) -> None:
        """Restyle now what is not seen, for whoever can't wait."""
        if self._dressing is not None:
            self._dressing.finish()

    def units(self, count: int) -> int:
        """So many units of space, and half as much more as text is larger than usual: for what holds lines of text."""
        growth = max(0.0, self.sizes.ui / TypeScale.around(self._system_size).ui - 1)
        return round(UNIT * count * (1 + growth / 2))

    @property
    def icon_side(self) -> int:
        """Of an icon beside words, in device-independent pixels."""
        return self.sizes.icon

    def set_less_motion(self, less: bool) -> None:
        """Nothing shall move by itself. Qt's own effects, such as menus that slide, go too, and come back."""
        if less != self.less_motion:
            self.less_motion = less
            for effect in _EFFECTS:
                if less and QApplication.isEffectEnabled(effect):
                    QApplication.setEffectEnabled(effect, False)
                    self._effects_off.append(effect)
            if not less:
                for effect in self._effects_off:
                    QApplication.setEffectEnabled(effect, True)
                self._effects_off.clear()
            self.motion_changed.emit()

    def icon(self, name: str, color: str = "") -> QIcon:
        """resources/icons/NAME.svg in `color` (secondary text if empty), sharp on every screen there is."""
        tint = color or self.colors.text_secondary
        if (name, tint) not in self._icons:
            self._icons[name, tint] = self._draw_icon(name, tint)
        return self._icons[name, tint]

    def picture(self, name: str, side: int) -> QPixmap:
        """An SVG in its own colours, `side` pixels square, sharp at three times scale."""
        renderer = QSvgRenderer(str(resources() / "icons" / f"{name}.svg"))
        return _drawn(renderer, side, 3)

    def font(self, pixel_size: int) -> QFont:
        """The system's interface font in one size of the scale."""
        font = QFont(QGuiApplication.font())
        font.setPixelSize(pixel_size)
        return font

    def code_font(self) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self.sizes.code)
        return font

    def _palette(self) -> Colors:
        scheme = self._scheme
        if scheme == Qt.ColorScheme.Unknown:
            scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def _on_system_changed(self) -> None:
        colors = self._palette()
        if colors is not self.colors:
            self.colors = colors
            self._change()

    def _on_screen_added(self) -> None:
        ratio = _largest_ratio()
        if ratio > self._ratio:
            self._ratio = ratio
            self._icons.clear()
            self.changed.emit()

    def _change(self) -> None:
        self.restyling.emit()
        self._dress()
        self.changed.emit()
        self.restyled.emit()

    def _dress(self) -> None:
        if self._app is not None and self._dressing is not None:
            with nothing_collected():
                self._app.setFont(self.font(self.sizes.ui))
                self._app.setPalette(_qt_palette(self.colors))
                self._dressing.dress(stylesheet(self.colors, self.sizes))

    def _draw_icon(self, name: str, tint: str) -> QIcon:
        source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", tint)
        renderer = QSvgRenderer(QByteArray(source.encode()))
        mirrored = name in _MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon = QIcon()
        for side in _ICON_SIDES:
            for ratio in range(1, self._ratio + 1):
                pixmap = _drawn(renderer, side, ratio, mirrored)
                icon.addPixmap(pixmap)
                icon.addPixmap(_paler(pixmap), QIcon.Mode.Disabled)
        return icon


def _drawn(renderer: QSvgRenderer, side: int, ratio: int, mirrored: bool = False) -> QPixmap:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side * ratio, side * ratio))
    painter.end()
    if mirrored:
        pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _paler(pixmap: QPixmap) -> QPixmap:
    """Of what can't be used now. Qt's own way to say so can't be seen on a dark ground."""
    paler = QPixmap(pixmap.size())
    paler.setDevicePixelRatio(pixmap.devicePixelRatio())
    paler.fill(Qt.GlobalColor.transparent)
    painter = QPainter(paler)
    painter.setOpacity(_PALE)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return paler


def _largest_ratio() -> int:
    """Of physical to device-independent pixels, whole."""
    return max(math.ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens())


def _system_pixel_size() -> int:
    return QFontInfo(QGuiApplication.font()).pixelSize()


def _qt_palette(colors: Colors) -> QPalette:
    """What a stylesheet does not reach: selections, links, placeholders, tooltips, native dialogs."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, value in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.sunken),
        (role.Text, colors.text),
        (role.Button, colors.surface),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.danger),
        (role.ToolTipBase, colors.surface),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.text_secondary),
        (role.Highlight, colors.selection),
        (role.HighlightedText, colors.text),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Accent, colors.accent),
    ):
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colors.outline))
    return palette
