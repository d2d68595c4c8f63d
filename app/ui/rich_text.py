"""A block of Markdown as the HTML that QTextDocument understands, and the style sheet that goes with it.

Nothing is ever fetched: an image becomes its description. Code within lists and quotes is coloured like code elsewhere.
"""

from collections.abc import Sequence
from html import escape
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from app.ui.colors import Colors
from app.ui.highlight import runs
from app.ui.markdown import QuoteBlock, TextBlock, parser
from app.ui.stylesheet import TypeScale


def to_html(block: TextBlock | QuoteBlock, colors: Colors) -> str:
    """Body of the HTML document; `style` gives its style sheet."""
    env: dict[str, Any] = {"references": dict(block.references), "colors": colors}
    tokens = _DIALECT.parse(block.source, env)
    if isinstance(block, QuoteBlock) and len(tokens) > 2:
        # The bar at its side is drawn by a widget.
        tokens = tokens[1:-1]
    # A line end after the last tag would become a space that gets copied.
    return _DIALECT.renderer.render(tokens, _DIALECT.options, env).strip()


def code_html(code: str, language: str, colors: Colors) -> str:
    """Coloured code as HTML, to be placed within a `pre`."""
    return "".join(
        f'<span style="color:{getattr(colors, run.kind)}">{escape(run.text)}</span>' if run.kind else escape(run.text)
        for run in runs(code, language)
    )


def style(colors: Colors, sizes: TypeScale, code_family: str) -> str:
    """Style sheet of every text document in the transcript."""
    heading = "margin-top: 4px; margin-bottom: 4px; font-weight: 600;"
    code = f"font-family: '{code_family}'; font-size: {sizes.code}px;"
    cell = "padding: 6px 12px 6px 4px;"
    return f"""
        p {{ margin: 0 0 8px 0; line-height: 150%; }}
        ul, ol {{ margin: 0; }}
        li {{ margin: 0 0 4px 0; line-height: 150%; }}
        h1 {{ font-size: {sizes.title + 3}px; {heading} }}
        h2 {{ font-size: {sizes.title}px; {heading} }}
        h3, h4, h5, h6 {{ font-size: {sizes.body + 1}px; {heading} }}
        a {{ color: {colors.accent}; text-decoration: underline; }}
        code {{ {code} background-color: {colors.bubble}; }}
        pre {{ {code} background-color: {colors.sunken}; margin: 4px 0 8px 0; }}
        th {{ text-align: left; font-weight: 600; border-bottom: 1px solid {colors.border_strong}; {cell} }}
        td {{ border-bottom: 1px solid {colors.border}; {cell} }}
    """


def _code_inline(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    # No spaces around it for looks: they would be copied with it.
    return f"<code>{escape(tokens[index].content)}</code>"


def _fence(self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]) -> str:
    words = tokens[index].info.split()
    return (
        f"<pre>{code_html(tokens[index].content.removesuffix(chr(10)), words[0] if words else '', env['colors'])}</pre>"
    )


def _image(self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]) -> str:
    token = tokens[index]
    described = escape(self.renderInlineAsText(token.children or [], options, env) or "image")
    return f'<a href="{escape(str(token.attrGet("src") or ""))}">[{described}]</a>'


def _table_open(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    return '<table cellspacing="0" style="border-collapse: collapse;">'


def _cell_open(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    # A style of its own would make QTextDocument forget the cell's border.
    side = str(tokens[index].attrGet("style") or "").removeprefix("text-align:")
    return f'<{tokens[index].tag} align="{side}">' if side else f"<{tokens[index].tag}>"


def _dialect():
    dialect = parser()
    for name, rule in (
        ("code_inline", _code_inline),
        ("fence", _fence),
        ("code_block", _fence),
        ("image", _image),
        ("table_open", _table_open),
        ("th_open", _cell_open),
        ("td_open", _cell_open),
    ):
        dialect.add_render_rule(name, rule)
    return dialect


_DIALECT = _dialect()
