"""What can be read and seen in both themes, by the formula of WCAG 2.2: 1.4.3 for text, 1.4.11 for what is acted on."""

import re

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from app.ui import stylesheet
from app.ui.buttons import IconButton, TextButton
from app.ui.colors import DARK, LIGHT, Colors, contrast
from app.ui.theme import Theme

both = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
CODE = "keyword string number comment function type builtin"
# Text, and every ground that it stands on.
TEXT = {
    "text": "window sidebar surface bubble sunken hover selected selection found accent_soft",
    "text_secondary": "window sidebar surface bubble sunken hover selected accent_soft border",
    "accent": "window sidebar surface bubble sunken hover selected",  # links
    "on_accent": "accent accent_hover",
    "caution": "window sidebar surface caution_soft",
    "danger": "window sidebar surface hover selected danger_soft",
    **dict.fromkeys(CODE.split(), "sunken surface window"),
}
# What shows that something is there to be acted on, or has the keyboard's focus, beside its words.
SHAPES = {
    "outline": "window sidebar surface sunken",
    "accent": "window sidebar surface sunken bubble hover selected border accent_soft",
    "on_accent": "accent accent_hover",  # the ring in a filled button
}


def too_weak(colors: Colors, pairs: dict[str, str], least: float) -> list[tuple[str, str, float]]:
    found = [(front, ground) for front, grounds in pairs.items() for ground in grounds.split()]
    ratios = [(*pair, contrast(getattr(colors, pair[0]), getattr(colors, pair[1]))) for pair in found]
    return [each for each in ratios if each[2] < least]


def test_the_formula_gives_what_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")
    assert contrast("#123456", "#123456") == 1


@both
def test_all_text_can_be_read(colors: Colors) -> None:
    assert too_weak(colors, TEXT, 4.5) == []


@both
def test_what_can_be_acted_on_can_be_seen(colors: Colors) -> None:
    assert too_weak(colors, SHAPES, 3.0) == []


@both
def test_the_row_under_the_pointer_and_the_chosen_one_can_be_told_from_others(colors: Colors) -> None:
    assert too_weak(colors, {"hover": "window surface"}, 1.2) == []
    assert too_weak(colors, {"selected": "window surface"}, 1.3) == []


@both
def test_every_rule_of_the_stylesheet_that_sets_text_and_ground_can_be_read(colors: Colors) -> None:
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", stylesheet._SHEET.template)
    checked = 0
    for selector, body in rules:
        text = re.search(r"(?<![-\w])color: \$\{?(\w+)", body)
        ground = re.search(r"(?<![-\w])background: \$\{?(\w+)", body)
        if text and ground and ":disabled" not in selector:
            checked += 1
            assert contrast(getattr(colors, text[1]), getattr(colors, ground[1])) >= 4.5, selector.strip()
    assert checked > 5


@both
def test_the_words_of_what_can_not_be_pressed_are_paler_and_can_still_be_made_out(
    qtbot: QtBot, theme: Theme, colors: Colors
) -> None:
    theme.set_scheme(Qt.ColorScheme.Dark if colors.dark else Qt.ColorScheme.Light)
    for kind in ("", "plain"):
        button = TextButton(theme, "Move", kind)
        qtbot.addWidget(button)
        button.setEnabled(False)
        button.ensurePolished()
        for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            words = button.palette().color(QPalette.ColorGroup.Disabled, role).name()
            for ground in (colors.surface, colors.window, colors.sidebar):
                assert 3.0 <= contrast(words, ground) < contrast(colors.text_secondary, ground)
    assert QApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == words


def strongest(button: QAbstractButton) -> float:
    """Contrast of the pixel that stands out most from the ground."""
    image = button.window().grab(QRect(button.pos(), button.size())).toImage()
    ground = image.pixelColor(image.width() // 2, 3).name()
    places = [(x, y) for x in range(6, image.width() - 6) for y in range(6, image.height() - 6)]
    return max(contrast(image.pixelColor(*place).name(), ground) for place in places)


@both
@pytest.mark.parametrize("kind", ["icon", "round"])
def test_an_icon_that_can_not_be_pressed_is_clearly_paler(
    qtbot: QtBot, theme: Theme, colors: Colors, kind: str
) -> None:
    theme.set_scheme(Qt.ColorScheme.Dark if colors.dark else Qt.ColorScheme.Light)
    window = QDialog()
    qtbot.addWidget(window)
    button = IconButton(theme, "trash-2", "Delete", kind, window)
    button.resize(40, 40)
    usable = strongest(button)
    button.setEnabled(False)
    assert 1.2 < strongest(button) < usable / 2
    theme.set_scheme(Qt.ColorScheme.Unknown)


@both
@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_what_an_empty_field_says_can_be_read(qtbot: QtBot, theme: Theme, colors: Colors, kind: type) -> None:
    theme.set_scheme(Qt.ColorScheme.Dark if colors.dark else Qt.ColorScheme.Light)
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(colors.text_secondary)
