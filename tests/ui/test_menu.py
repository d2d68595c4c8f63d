"""Ticks and arrows in menus, as they are painted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.colors import contrast
from app.ui.menu import Menu
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def menu(qtbot: QtBot, theme: Theme) -> Iterator[Menu]:
    """Without a word in it, so that all that is painted in a line is its mark."""
    menu = Menu(theme)
    menu.addAction("").setCheckable(True)
    menu.actions()[0].setChecked(True)
    within = Menu(theme, "", menu)
    within.addAction("Nothing")
    menu.addMenu(within)
    menu.addAction("").setCheckable(True)
    menu.setMinimumWidth(300)
    yield menu
    menu.close()
    theme.set_text_percent(100)


def marks(menu: Menu) -> list[QRect]:
    """Of each line what is painted in it."""
    menu.popup(QPoint(20, 20))
    QApplication.processEvents()
    image = menu.grab().toImage()
    return [painted(image, menu.actionGeometry(action)) for action in menu.actions()]


def painted(image: QImage, place: QRect) -> QRect:
    plain = QColor(image.pixelColor(place.center()))
    found = QRect()
    for x in range(place.left(), place.right() + 1):
        for y in range(place.top(), place.bottom() + 1):
            if image.pixelColor(x, y) != plain:
                found |= QRect(x, y, 1, 1)
    return found


def test_ticks_and_arrows_grow_with_the_text(menu: Menu, theme: Theme) -> None:
    usual = marks(menu)
    menu.close()
    theme.set_text_percent(200)
    for small, large in zip(usual[:2], marks(menu)[:2], strict=True):
        assert small.height() >= 6
        assert large.height() >= 1.7 * small.height()
        assert large.width() >= 1.7 * small.width()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_tick_is_where_a_line_begins_and_an_arrow_where_it_ends(menu: Menu, direction: Qt.LayoutDirection) -> None:
    menu.setLayoutDirection(direction)
    tick, arrow, nothing = marks(menu)
    middle = menu.width() // 2
    if direction is Qt.LayoutDirection.LeftToRight:
        assert tick.right() < middle < arrow.left()
    else:
        assert arrow.right() < middle < tick.left()
    assert nothing.isEmpty()


def test_what_cannot_be_chosen_has_a_paler_tick(menu: Menu) -> None:
    def darkest() -> int:
        (tick, *_) = marks(menu)
        image = menu.grab().toImage()
        at = [(x, y) for x in range(tick.left(), tick.right() + 1) for y in range(tick.top(), tick.bottom() + 1)]
        return min(image.pixelColor(x, y).lightness() for x, y in at)

    enabled = darkest()
    menu.actions()[0].setEnabled(False)
    assert darkest() > enabled


def test_nothing_is_painted_over_the_arrows_that_scroll(qtbot: QtBot, theme: Theme) -> None:
    menu = Menu(theme)
    for number in range(60):
        menu.addAction(str(number)).setCheckable(True)
        menu.actions()[-1].setChecked(True)
    menu.setMaximumHeight(200)
    menu.popup(QPoint(20, 20))
    for _ in range(12):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QApplication.processEvents()
    first = menu.actionGeometry(menu.actions()[0])
    assert first.bottom() < 0
    image = menu.grab().toImage()
    at_ticks = QRect(first.left() + 1, 0, theme.icon_side + 8, 0)
    for end in (at_ticks.adjusted(0, 2, 0, 16), at_ticks.adjusted(0, 184, 0, 198)):
        assert painted(image, end).isEmpty()
    assert painted(image, at_ticks.adjusted(0, 20, 0, 180)).height() > 100
    menu.close()


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_line_that_would_be_chosen_is_clearly_seen(menu: Menu, theme: Theme, scheme: Qt.ColorScheme) -> None:
    theme.set_scheme(scheme)
    menu.popup(QPoint(20, 20))
    menu.setActiveAction(menu.actions()[2])
    QApplication.processEvents()
    image = menu.grab().toImage()
    chosen, other = (image.pixelColor(menu.actionGeometry(menu.actions()[at]).center()).name() for at in (2, 0))
    assert contrast(chosen, other) >= 1.3
    theme.set_scheme(Qt.ColorScheme.Unknown)


def test_a_long_menu_opens_beside_the_line_that_it_belongs_to(qtbot: QtBot, theme: Theme) -> None:
    menu = Menu(theme)
    menu.addAction("Answer again")
    long = Menu(theme, "With a template", menu)
    long.setMaximumHeight(200)
    for number in range(60):
        long.addAction(f"Template {number}")
    line = menu.addMenu(long)
    menu.popup(QPoint(20, 300))
    menu.setActiveAction(line)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    qtbot.waitUntil(long.isVisible)
    QApplication.processEvents()
    at = menu.mapToGlobal(menu.actionGeometry(line).topLeft()).y()
    assert abs(long.y() - at) <= 4
    menu.close()
