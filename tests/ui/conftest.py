"""What widget tests share: the theme, applied as the program applies it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """What a test makes of it, the next one does not see: a theme measures text by the application's font."""
    theme = Theme()
    theme.apply(qapp)
    yield theme
    theme.set_scheme(Qt.ColorScheme.Unknown)
    theme.set_text_percent(100)
    theme.finish()
