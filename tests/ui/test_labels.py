"""Where wrapped lines may break."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.labels import BreakableLabel


def test_a_line_breaks_within_the_name_of_a_file_but_not_within_a_number(qtbot: QtBot) -> None:
    label = BreakableLabel()
    qtbot.addWidget(label)
    label.setText("models/tiny-stories.gguf differs by 0.58% at most")
    assert QLabel.text(label).split("\u200b") == ["models/", "tiny-", "stories.", "gguf differs by 0.58% at most"]
