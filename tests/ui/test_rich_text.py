"""What Markdown becomes in a text document, read back from the document itself."""

from PySide6.QtGui import QTextDocument, QTextTable
from pytestqt.qtbot import QtBot

from app.ui.colors import LIGHT
from app.ui.markdown import TextBlock, parse
from app.ui.rich_text import style, to_html
from app.ui.stylesheet import TypeScale


def document(source: str) -> QTextDocument:
    (block,) = parse(source).blocks
    assert isinstance(block, TextBlock)
    document = QTextDocument()
    document.setDefaultStyleSheet(style(LIGHT, TypeScale.around(13), "monospace"))
    document.setHtml(to_html(block, LIGHT))
    return document


def test_inline_code_is_copied_as_it_was_written(qtbot: QtBot) -> None:
    assert document("run `pip install .` now").toPlainText() == "run pip install . now"


def test_every_cell_of_a_table_has_its_line_whatever_its_side(qtbot: QtBot) -> None:
    text = document("| a | b |\n|---|---:|\n| 1 | 2 |")
    (table,) = [frame for frame in text.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    borders = {
        table.cellAt(row, column).format().toTableCellFormat().bottomBorder() for row in (0, 1) for column in (0, 1)
    }
    assert borders == {1.0}
    alignment = table.cellAt(1, 1).firstCursorPosition().blockFormat().alignment()
    assert alignment & alignment.AlignRight
