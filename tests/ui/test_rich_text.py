"""What Markdown becomes in a text document, read back from the document itself."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextDocument,
    QTextTable,
)
from pytestqt.qtbot import QtBot

from app.ui.colors import LIGHT
from app.ui.markdown import QuoteBlock, TextBlock, parse
from app.ui.rich_text import Formula, Rendered, render, style
from app.ui.stylesheet import TypeScale
from app.ui.theme import UNIT


def document(source: str) -> QTextDocument:
    (block,) = parse(source).blocks
    assert isinstance(block, TextBlock)
    document = QTextDocument()
    document.setDefaultStyleSheet(style(LIGHT, TypeScale.around(13), "monospace"))
    document.setHtml(render(block, LIGHT).html)
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


def rendered(source: str, drawn: bool = False) -> Rendered:
    """The blocks of a text, rendered one after another."""
    size = (lambda formula: (20, 10)) if drawn else (lambda formula: None)
    parts = [render(block, LIGHT, size) for block in parse(source).blocks if isinstance(block, TextBlock)]
    return Rendered(
        "\n".join(part.html for part in parts),
        tuple(code for part in parts for code in part.codes),
        tuple(formula for part in parts for formula in part.formulas),
    )


def test_tasks_have_boxes_and_other_items_have_none(qtbot: QtBot) -> None:
    text = document("- [x] done\n- [ ] open\n- [plain]\n  - [ ] inner")
    assert [line.strip() for line in text.toPlainText().split("\n")] == ["done", "open", "[plain]", "inner"]
    marker = QTextBlockFormat.MarkerType
    expected = [marker.Checked, marker.Unchecked, marker.NoMarker, marker.Unchecked]
    assert [text.findBlockByNumber(line).blockFormat().marker() for line in range(4)] == expected


def test_lists_in_lists_are_further_in(qtbot: QtBot) -> None:
    text = document("1. a\n   - b\n     1. c\n2. d")
    assert [text.findBlockByNumber(line).textList().format().indent() for line in range(4)] == [1, 2, 3, 1]
    assert text.findBlockByNumber(3).textList().itemNumber(text.findBlockByNumber(3)) == 1


def test_footnotes_are_marked_where_they_are_told_and_only_then() -> None:
    html = rendered("A claim[^a], and [^b].\n\n[^a]: A **book**.\nPage 12.").html
    assert '<sup><span style="color:#2C6657" title="A **book**. Page 12.">a</span></sup>' in html
    assert "[^b]" in html
    assert '<p class="note"><sup>a</sup> A <strong>book</strong>.\nPage 12.</p>' in html


def test_each_paragraph_runs_in_the_direction_of_its_words(qtbot: QtBot) -> None:
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    for source, direction in (("**שלום** world", right), ("«مرحبا»", right), ("Hello שלום", left), ("12 — …", left)):
        text = document(source)
        assert text.firstBlock().textDirection() == direction, source
    text = document("- مرحبا\n- أهلا")
    assert text.firstBlock().blockFormat().layoutDirection() == right


@pytest.mark.parametrize(
    ("source", "formulas"),
    [
        ("$x^2$ and \\(y\\)", ["x^2", "y"]),
        ("so\n$$\n\\frac{1}{2}\n$$\nend", ["\\frac{1}{2}"]),
        ("\\[ a\n= b \\]", ["a\n= b"]),
        ("- in a list: $n_i$", ["n_i"]),
        ("| a |\n|---|\n| $t$ |", ["t"]),
        ("It costs $5 and $10.", []),
        ("$5-$10, $1,000.50, US$ 3 or 4$ more", []),
        ("from $5 to 7$", []),
        ("`$HOME` and `$x$`", []),
        ("$ x $ and $$ alone", []),
        ("$$ never\n\nended", []),
        ("a \\$5 tip, $\\text{\\$}x$", ["\\text{\\$}x"]),
        ("$" + "x" * 2_500 + "$", []),
    ],
)
def test_formulas_are_told_from_money(source: str, formulas: list[str]) -> None:
    assert [formula.source for formula in rendered(source).formulas] == formulas


def test_a_formula_is_its_source_until_it_is_drawn() -> None:
    assert "<code>$x&lt;y$</code>" in rendered("$x<y$").html
    assert rendered("$x<y$", drawn=True).html == '<p class="maths"><img src="formula:0" width="20" height="10"></p>'
    assert rendered("$$\nx\n$$", drawn=True).formulas == (Formula("x", True),)


def test_code_in_a_list_has_its_language_and_can_be_copied() -> None:
    found = rendered("1. Do\n\n   ```sh\n   ls <x>\n   ```\n\n2. and\n\n       indented")
    assert found.codes == ("ls <x>", "indented")
    assert 'href="copy:0"' in found.html
    assert ">sh</span>" in found.html


def test_no_text_brings_a_link_of_ours() -> None:
    assert "href=" not in rendered("[x](copy:0) [y](formula:1) [z](data:text/html,x) [f](file:///etc/passwd)").html


def test_a_table_from_right_to_left_begins_at_the_right(qtbot: QtBot) -> None:
    text = document("| الحقل | field |\n|---|:---|\n| وزن | 7 |\n| Python | 8 |")
    text.setTextWidth(600)
    (table,) = [frame for frame in text.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    layout = text.documentLayout()
    assert layout.frameBoundingRect(table).right() > 590
    cells = [[table.cellAt(row, column).firstCursorPosition().block() for column in (0, 1)] for row in range(3)]
    assert [[block.text() for block in row] for row in cells] == [["field", "الحقل"], ["7", "وزن"], ["8", "Python"]]

    def begins_at_right(block: QTextBlock) -> bool:
        return block.layout().lineAt(0).naturalTextRect().right() >= layout.blockBoundingRect(block).width() - 1

    assert all(begins_at_right(row[1]) for row in cells)
    assert not begins_at_right(cells[1][0])
    assert document("| a | b |\n|---|---|\n| 1 | 2 |").toPlainText().split() == ["a", "b", "1", "2"]


def test_code_within_a_list_has_free_space_below_it(qtbot: QtBot) -> None:
    text = document("- Install it:\n\n  ```sh\n  pip install .\n  ```\n- Run it")
    text.setTextWidth(600)
    (table,) = [frame for frame in text.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    layout = text.documentLayout()
    below = layout.blockBoundingRect(text.lastBlock()).top()
    code_end = layout.blockBoundingRect(table.cellAt(1, 0).lastCursorPosition().block()).bottom()
    assert below - code_end >= 10 + 12  # the cell's padding, and the space


def test_lines_with_formulas_are_no_further_apart_than_others(qtbot: QtBot) -> None:
    """QTextDocument multiplies the height of a line, and with it that of a formula in it."""
    assert 'class="maths"' not in rendered("Half of it costs $5.").html
    block = TextBlock("The sum \\(x\\) is small, and ends here.\n\nNothing else.")
    html = render(block, LIGHT, lambda formula: (40, 90)).html
    assert '<p class="maths">' in html
    text = QTextDocument()
    text.setDefaultStyleSheet(style(LIGHT, TypeScale.around(13), "monospace"))
    picture = QImage(40, 90, QImage.Format.Format_RGB32)
    text.addResource(QTextDocument.ResourceType.ImageResource, QUrl("formula:0"), picture)
    text.setHtml(html)
    text.setTextWidth(500)
    text.size()  # has it laid out
    line = text.begin().layout().boundingRect().height()
    assert 90 <= line < 90 * 1.3


def test_lines_of_code_within_a_list_are_as_near_as_elsewhere(qtbot: QtBot) -> None:
    text = document("1. Do\n\n   ```sh\n   ls\n   ls -l\n   ```")
    block, heights = text.begin(), {}
    while block.isValid():
        heights[block.text()] = block.blockFormat().lineHeight()
        block = block.next()
    assert heights["Do"] == 150
    assert [heights[line] for line in ("sh", "\ufffc\u00a0Copy", "ls", "ls -l")] == [100] * 4


def test_quotations_of_quotations_stay_near(qtbot: QtBot) -> None:
    quote, look = parse("> a\n> > b\n> > > c\n> > > > d").blocks[0], QTextDocument()
    assert isinstance(quote, QuoteBlock)
    look.setDefaultStyleSheet(style(LIGHT, TypeScale.around(13), "monospace"))
    look.setHtml(render(quote, LIGHT).html)
    margins = [look.findBlockByNumber(line).blockFormat().leftMargin() for line in range(4)]
    assert margins[0] == 0
    # Each as far from the one around it as that one's bar is from its words.
    assert {b - a for a, b in pairwise(margins)} == {UNIT * 2}
