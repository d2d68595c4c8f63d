"""A block of Markdown as the HTML that QTextDocument understands, and the style sheet that goes with it.

Nothing is ever fetched: an image becomes its description. Code within lists and quotes is coloured like code elsewhere.
Text that is written from right to left is set so, paragraph by paragraph.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from PySide6.QtGui import QTextLength, QTextTable

from app.ui.colors import Colors
from app.ui.dialect import parser
from app.ui.highlight import runs
from app.ui.markdown import QuoteBlock, TextBlock
from app.ui.stylesheet import TypeScale

# A link of this scheme copies that piece of code of the block; no text can bring one: see `dialect.link_is_safe`.
COPY = "copy:"
FORMULA = "formula:"
# The picture in front of the word of such a link.
COPY_ICON = "icon:copy"

# From Hebrew and Arabic to the scripts of India and Thailand, whose marks reach higher than others.
TALL = re.compile("[\u0590-\u1cff]")

_TASK = re.compile(r"\[([ xX])\](?:\s+|$)")
# The direction of a text is that of its first letter that has one.
_SEEN_FOR_DIRECTION = 200
# Of a text's size: what a line height of 150 % leaves free between two lines.
_BETWEEN_LINES = 0.68


@dataclass(frozen=True)
class Formula:
    """LaTeX, and whether it stands on lines of its own."""

    source: str
    display: bool


@dataclass(frozen=True)
class Rendered:
    """`html` names formula number n as an image `formula:n`, code number n of `codes` as a link `copy:n`.

    Of `formulas` those that `drawn` had no size for stand in the text as their source.
    """

    html: str
    codes: tuple[str, ...] = ()
    formulas: tuple[Formula, ...] = ()
    # How each formula was written, to be copied.
    written: tuple[str, ...] = ()


def render(
    block: TextBlock | QuoteBlock,
    colors: Colors,
    drawn: Callable[[Formula], tuple[int, int] | None] = lambda formula: None,
    copy_word: str = "Copy",
    copy_icon: tuple[int, int] = (16, 16),
) -> Rendered:
    """Body of the HTML document; `style` gives its style sheet. `drawn` tells the size of a formula's image, and
    `copy_icon` is that of the other, in pixels.

    The ground below a piece of code and its edge are not in it: see `is_code`.
    """
    env: dict[str, Any] = {
        "references": dict(block.references),
        "colors": colors,
        "drawn": drawn,
        "copy": copy_word,
        "copy_icon": copy_icon,
        "codes": [],
        "formulas": [],
        "written": [],
    }
    tokens = _DIALECT.parse(block.source, env)
    if isinstance(block, QuoteBlock) and len(tokens) > 2:
        # The bar at its side is drawn by a widget.
        tokens = tokens[1:-1]
    mark_tasks(tokens)
    _mark_directions(tokens)
    _mark_maths(tokens)
    _mirror_tables(tokens)
    # A line end after the last tag would become a space that gets copied.
    html = _DIALECT.renderer.render(tokens, _DIALECT.options, env).strip()
    return Rendered(html, tuple(env["codes"]), tuple(env["formulas"]), tuple(env["written"]))


def code_html(code: str, language: str, colors: Colors) -> str:
    """Coloured code as HTML, to be placed within a `pre`."""
    return "".join(
        f'<span style="color:{getattr(colors, run.kind)}">{escape(run.text)}</span>' if run.kind else escape(run.text)
        for run in runs(code, language)
    )


def is_code(table: QTextTable) -> bool:
    """Whether this table of the document holds a piece of code: such are as wide as there is room, others as needed."""
    return table.format().width().type() is QTextLength.Type.PercentageLength


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is Hebrew, Arabic or alike."""
    for char in text[:_SEEN_FOR_DIRECTION]:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def style(colors: Colors, sizes: TypeScale, code_family: str) -> str:
    """Style sheet of every text document in the transcript."""
    heading = "margin-top: 4px; margin-bottom: 4px; font-weight: 600;"
    code = f"font-family: '{code_family}'; font-size: {sizes.code}px;"
    head = f"text-align: left; font-weight: 600; border-bottom: 1px solid {colors.border_strong};"
    body = f"border-bottom: 1px solid {colors.border};"
    cell = "padding: 6px 12px 6px 4px;"
    mirrored = "padding: 6px 4px 6px 12px;"
    small = f"font-size: {sizes.small}px; color: {colors.text_secondary};"

    return f"""
        p {{ margin: 0 0 8px 0; line-height: 150%; }}
        p.note {{ {small} margin: 0; }}
        p.head {{ margin: 0; line-height: 100%; }}
        p.maths {{ line-height: {round(sizes.body * _BETWEEN_LINES)}px; -qt-line-height-type: line-distance; }}
        p.formula {{ margin: 4px 0 12px 0; line-height: 100%; }}
        ul, ol {{ margin: 0; }}
        li {{ margin: 0 0 4px 0; line-height: 150%; }}
        blockquote {{ margin-left: 16px; margin-right: 16px; }}
        h1 {{ font-size: {sizes.title + 3}px; {heading} }}
        h2 {{ font-size: {sizes.title}px; {heading} }}
        h3, h4, h5, h6 {{ font-size: {sizes.body + 1}px; {heading} }}
        a {{ color: {colors.accent}; text-decoration: underline; }}
        a.copy {{ font-size: {sizes.ui}px; color: {colors.text}; text-decoration: none; }}
        code {{ {code} background-color: {colors.bubble}; }}
        pre {{ {code} margin: 0; line-height: 100%; white-space: pre-wrap; }}
        .language {{ {small} }}
        th {{ {head} {cell} }}
        th.mixed {{ {head} {cell} vertical-align: middle; }}
        th.mirrored {{ {head} {mirrored} vertical-align: middle; }}
        td {{ {body} {cell} }}
        td.mixed {{ {body} {cell} vertical-align: middle; }}
        td.mirrored {{ {body} {mirrored} vertical-align: middle; }}
        table.code {{ margin: 0 0 12px 0; }}
        td.code {{ border: none; padding: 8px 14px 10px 14px; }}
        td.language {{ border: none; padding: 13px 14px 0 14px; vertical-align: middle; }}
        td.copy {{ border: none; padding: 12px 19px 0 14px; }}
    """


def mark_tasks(tokens: list[Token]) -> None:
    """`- [x] done` is an item with a ticked box in place of its bullet."""
    for at in range(len(tokens) - 2):
        item, text = tokens[at], tokens[at + 2]
        if item.type != "list_item_open" or text.type != "inline" or not text.children:
            continue
        first = text.children[0]
        found = _TASK.match(first.content) if first.type == "text" else None
        if found:
            item.attrSet("class", "unchecked" if found[1] == " " else "checked")
            first.content = first.content[found.end() :]


def _mark_directions(tokens: list[Token]) -> None:
    for at, token in enumerate(tokens):
        if token.type == "inline" and is_right_to_left(token.content):
            opener = tokens[at - 1]
            opener.attrSet("dir", "rtl")
            # A tight item's paragraph has no tag of its own; the list's side is that of its items.
            for before in reversed(tokens[:at]):
                if before.nesting != 1 or before.type not in ("paragraph_open", "list_item_open", *_LISTS):
                    break
                before.attrSet("dir", "rtl")


def _mark_maths(tokens: list[Token]) -> None:
    """Half as much again as a formula is high would be far too much between lines: theirs get the same free space."""
    for opener, token in pairwise(tokens):
        if opener.type == "paragraph_open" and any(child.type == "formula" for child in token.children or ()):
            opener.attrSet("class", "maths")


_LISTS = ("bullet_list_open", "ordered_list_open")


def _mirror_tables(tokens: list[Token]) -> None:
    """Put the cells of every row the other way round in tables that begin with a word from right to left.

    QTextDocument knows no direction of a table's columns.
    """
    opened = [at for at, token in enumerate(tokens) if token.type == "table_open"]
    for begin in opened:
        end = next(at for at in range(begin, len(tokens)) if tokens[at].type == "table_close")
        words = [token.content for token in tokens[begin:end] if token.type == "inline"]
        for at in range(begin, end):
            # A cell in one script only may have a lower line than one in two: they would stand on different lines.
            if tokens[at].type in ("th_open", "td_open") and any(map(TALL.search, words)):
                tokens[at].attrSet("class", "mixed")
        if not is_right_to_left(" ".join(words)):
            continue
        tokens[begin].attrSet("dir", "rtl")
        row = begin
        for at in range(begin, end):
            if tokens[at].type == "tr_open":
                row = at
            elif tokens[at].type in ("th_open", "td_open"):
                tokens[at].attrSet("class", "mirrored")
                if not tokens[at].attrGet("style"):
                    tokens[at].attrSet("style", "text-align:right")
            elif tokens[at].type == "tr_close":
                # Of each cell its beginning, its words and its end.
                cells = [tokens[cell : cell + 3] for cell in range(row + 1, at, 3)]
                tokens[row + 1 : at] = [token for cell in reversed(cells) for token in cell]


def _code_inline(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    # No spaces around it for looks: they would be copied with it.
    return f"<code>{escape(tokens[index].content)}</code>"


def _fence(self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]) -> str:
    words = tokens[index].info.split()
    language = words[0][:40] if words else ""
    code = tokens[index].content.removesuffix("\n")
    env["codes"].append(code)
    number = len(env["codes"]) - 1
    width, height = env["copy_icon"]
    icon = f'<img src="{COPY_ICON}" width="{width}" height="{height}" style="vertical-align: bottom">'
    copy = f'<a class="copy" href="{COPY}{number}">{icon}&nbsp;{escape(env["copy"])}</a>'
    # A table, for it is as wide as there is room and nothing flows around it.
    return (
        '<table class="code" width="100%" cellspacing="0"><tr>'
        f'<td class="language"><p class="head"><span class="language">{escape(language) or "&nbsp;"}</span></p></td>'
        f'<td class="copy" align="right"><p class="head">{copy}</p></td></tr>'
        f'<tr><td class="code" colspan="2"><pre>{code_html(code, language, env["colors"])}</pre></td></tr></table>'
    )


def _image(self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]) -> str:
    token = tokens[index]
    described = escape(self.renderInlineAsText(token.children or [], options, env) or "image")
    address = escape(str(token.attrGet("src") or ""))
    return f'<a href="{address}" title="{address}">[{described}]</a>'


def _formula(self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]) -> str:
    token = tokens[index]
    formula = Formula(token.content, token.markup in ("$$", "\\["))
    written = f"<code>{escape(token.info)}</code>"
    size = env["drawn"](formula) if formula.source else None
    if formula.source:
        env["formulas"].append(formula)
        env["written"].append(token.info)
    number = len(env["formulas"]) - 1
    inner = f'<img src="{FORMULA}{number}" width="{size[0]}" height="{size[1]}">' if size else written
    if token.type == "formula_block":
        return f'<p class="formula" align="center">{inner}</p>' if size else f"<p>{inner}</p>"
    return inner


def _footnote_open(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    side = ' dir="rtl"' if tokens[index].attrGet("dir") else ""
    return f'<p class="note"{side}><sup>{escape(tokens[index].info)}</sup> '


def _footnote_close(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    return "</p>"


def _footnote_mark(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    token = tokens[index]
    color = env["colors"].accent
    return f'<sup><span style="color:{color}" title="{escape(token.meta["note"])}">{escape(token.content)}</span></sup>'


def _table_open(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    side = ' align="right"' if tokens[index].attrGet("dir") else ""
    return f'<table cellspacing="0"{side} style="border-collapse: collapse;">'


def _cell_open(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    # A style of its own would make QTextDocument forget the cell's border.
    side = str(tokens[index].attrGet("style") or "").removeprefix("text-align:")
    direction = ' dir="rtl"' if tokens[index].attrGet("dir") else ""
    kind = f' class="{name}"' if (name := tokens[index].attrGet("class")) else ""
    align = f' align="{side}"' if side else ""
    return f"<{tokens[index].tag}{align}{direction}{kind}>"


def _dialect():
    dialect = parser()
    for name, rule in (
        ("code_inline", _code_inline),
        ("fence", _fence),
        ("code_block", _fence),
        ("image", _image),
        ("formula", _formula),
        ("formula_block", _formula),
        ("footnote_open", _footnote_open),
        ("footnote_close", _footnote_close),
        ("footnote_mark", _footnote_mark),
        ("table_open", _table_open),
        ("th_open", _cell_open),
        ("td_open", _cell_open),
    ):
        dialect.add_render_rule(name, rule)
    return dialect


_DIALECT = _dialect()
