"""A text in Markdown as words alone, for a line or two of it: what its marks stand for is not kept, what it says is.

No parser: what looks like a mark goes. The words stay in their order; what stands in code stays as it is.
"""

import re
from collections.abc import Callable

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n]*\n?(.*?)(?:^ {0,3}\1[^\n]*$|\Z)", re.MULTILINE | re.DOTALL)
_RULES = re.compile(r"^(?:(?=[^\n]*---)[ \t:|-]++|[ \t]*+={3,}|(?:\*[ \t]*+){3,})$", re.MULTILINE)
_BEGINNINGS = re.compile(r"^[ \t]*+(?:(?:#{1,6}|>)[ \t]++)+", re.MULTILINE)
_ITEMS = re.compile(r"^[ \t]*+[-+*][ \t]++(?:\[[ xX]\][ \t]++)?", re.MULTILINE)
_ROWS = re.compile(r"^[ \t]*+\|(.*)$", re.MULTILINE)
_LINKS = re.compile(r"!?\[([^\[\]\n]{1,200})\]\([^()\s]{0,500}\)")
_MARKED = (
    re.compile(r"(\*\*|__|~~)(?=\S)([^\n]{1,200}?)(?<=\S)\1"),
    re.compile(r"(?<![\w*])(\*)(?=[^\s*])([^*\n]{1,200})(?<=\S)\1(?![\w*])"),
    re.compile(r"(?<![\w_])(_)(?=[^\s_])([^_\n]{1,200})(?<=\S)\1(?![\w_])"),
)
# In a longer text, of a few lines of which this is asked, marks stay.
_LONGEST = 8_000
_CODE = re.compile(r"(`+)([^`\n]+)\1")


def without_marks(text: str) -> str:
    """Of a text of up to 8,000 characters; a longer one as it is."""
    if len(text) > _LONGEST:
        return text
    return _around(_FENCE, text, _plain)


def _plain(text: str) -> str:
    text = _ITEMS.sub("• ", _BEGINNINGS.sub("", _RULES.sub("", text)))
    text = _ROWS.sub(lambda row: " · ".join(map(str.strip, row[1].strip().removesuffix("|").split("|"))), text)
    return _around(_CODE, text, _without_emphasis)


def _around(code: re.Pattern[str], text: str, change: Callable[[str], str]) -> str:
    """What stands in code as it is, and what stands around it changed."""
    pieces, at = [], 0
    for found in code.finditer(text):
        pieces += [change(text[at : found.start()]), found[2]]
        at = found.end()
    return "".join((*pieces, change(text[at:])))


def _without_emphasis(text: str) -> str:
    text = _LINKS.sub(r"\1", text)
    for marked in _MARKED:
        text = marked.sub(r"\2", text)
    return text
