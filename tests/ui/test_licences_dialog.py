"""The licences as a person reads them: chosen, found by a word, read in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.control.licence_reader import LicenceReader
from app.core.licences import Component
from app.ui.licences_dialog import LicencesDialog
from app.ui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
PARTS = [
    (Component("Puna", "", "MIT", "This program.", ()), "Permission is hereby granted"),
    (Component("numpy", "2.4", "BSD-3-Clause", "Arrays.", ()), "Redistribution and use"),
    (Component("gguf", "0.19", "MIT", "Needs numpy.", ()), "Permission is hereby granted, too"),
]


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> LicencesDialog:
    dialog = LicencesDialog(theme)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog, timeout=30_000):
        dialog.show()
    return dialog


def listed(dialog: LicencesDialog) -> list[str]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_the_first_is_shown_and_keys_go_on(dialog: LicencesDialog, qtbot: QtBot) -> None:
    assert dialog.nothing.isVisible()
    dialog.set_licences(PARTS)
    assert listed(dialog) == ["Puna", "numpy 2.4", "gguf 0.19"]
    assert dialog.text.toPlainText() == "Permission is hereby granted"
    assert dialog.about.text() == "MIT · This program."
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.text.toPlainText() == "Redistribution and use"


def test_words_of_names_and_of_texts_are_found(dialog: LicencesDialog, qtbot: QtBot) -> None:
    dialog.set_licences(PARTS)
    qtbot.keyClicks(dialog.field, "NUMPY")
    assert listed(dialog) == ["numpy 2.4", "gguf 0.19"]
    assert dialog.text.toPlainText() == "Redistribution and use"
    dialog.field.setText("granted too")
    assert listed(dialog) == ["gguf 0.19"]
    dialog.field.setText("zzz")
    assert listed(dialog) == []
    assert dialog.nothing.isVisible()
    assert dialog.text.toPlainText() == ""


LICENCE = """Copyright (c) 2026 somebody with a name that is quite long, and others
Copyright (c) 2025 somebody else

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software, to deal in the Software without restriction.

    1. Redistributions of source code must retain the above copyright notice,
       this list of conditions.
 * Neither the name of the holder nor the names of its contributors may be
   used to endorse.
==========================================================================
"""


def test_lines_of_a_paragraph_are_broken_by_the_window_only(dialog: LicencesDialog) -> None:
    dialog.set_licences([(PARTS[0][0], LICENCE)])
    shown = dialog.text.toPlainText()
    assert "any person obtaining a copy of this software, to deal in the Software without restriction.\n" in shown
    assert "Copyright (c) 2026 somebody with a name that is quite long, and others\nCopyright (c) 2025" in shown
    assert shown.split() == LICENCE.split()
    assert "copyright notice, this list of conditions.\n * Neither" in shown
    assert "may be used to endorse.\n====" in shown


def test_all_of_them_are_read_beside_the_window(dialog: LicencesDialog, qtbot: QtBot) -> None:
    reader = LicenceReader(ROOT)
    with qtbot.waitSignal(reader.read, timeout=20_000) as read:
        reader.start()
        reader.start()
    reader.stop()
    dialog.set_licences(read.args[0])
    assert dialog.list.count() > 40
    assert "MIT License" in dialog.text.toPlainText()


def test_list_and_text_begin_on_one_line_with_edges_of_one_colour(
    dialog: LicencesDialog, theme: Theme, qtbot: QtBot
) -> None:
    dialog.set_licences(PARTS)
    frame = dialog.text.parentWidget()
    qtbot.waitUntil(lambda: dialog.list.y() == frame.y())
    assert dialog.about.geometry().center().y() == pytest.approx(dialog.field.geometry().center().y(), abs=1)
    dialog.field.setFocus()
    image = dialog.grab().toImage()
    edges = {image.pixelColor(each.geometry().center().x(), each.y()).name() for each in (dialog.list, frame)}
    assert edges == {theme.colors.outline.lower()}
