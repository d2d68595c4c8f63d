"""What is to be read of a message, without a widget: the text of each of its blocks, as the transcript shows it.

Formulas are pictures there, and have no text.
"""

from typing import Any

from markdown_it.token import Token

from app.core.messages import Role
from app.ui import markdown
from app.ui.dialect import parser
from app.ui.markdown import Block, CodeBlock, PlainBlock, RuleBlock
from app.ui.rich_text import mark_tasks

# What a document has for a picture.
PICTURE = "\ufffc"

_BETWEEN = {"softbreak": " ", "hardbreak": "\n", "formula": PICTURE}


def visible_texts(role: Role, content: str) -> tuple[str, ...]:
    """One for each block, in order."""
    document = markdown.parse(content) if role is Role.ASSISTANT else markdown.plain(content)
    return tuple(_text(block) for block in document.blocks)


def _text(block: Block) -> str:
    if isinstance(block, PlainBlock):
        return block.text
    if isinstance(block, CodeBlock):
        return block.code
    if isinstance(block, RuleBlock):
        return ""
    env: dict[str, Any] = {"references": dict(block.references)}
    tokens = _DIALECT.parse(block.source, env)
    mark_tasks(tokens)
    return "\n".join(_line(token) for token in tokens if token.type in _WITH_TEXT)


_WITH_TEXT = ("inline", "fence", "code_block", "formula_block", "footnote_open")


def _line(token: Token) -> str:
    if token.type == "inline":
        return "".join(_piece(child) for child in token.children or [])
    if token.type == "formula_block":
        return PICTURE
    return token.info if token.type == "footnote_open" else token.content


def _piece(token: Token) -> str:
    if token.type == "image":
        return f"[{''.join(_piece(child) for child in token.children or []) or 'image'}]"
    return _BETWEEN.get(token.type, token.content)


_DIALECT = parser()
