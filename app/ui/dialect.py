"""The Markdown that is understood: CommonMark with tables, strikethrough, formulas and footnotes; HTML is plain text.

One place for it: what is cut into blocks and what is rendered must agree. Knows no Qt.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

# Longer ones are shown as the text they are.
LONGEST_FORMULA = 2_000

_MARKS = {"$$": "$$", "\\[": "\\]"}
_NOTE = re.compile(r"\[\^([^\s\[\]^]{1,40})\]")
# A sum of money and words up to the next sign of a currency: "$5 or 5$", "$12, about €10 (then $".
_PRICE = re.compile(r"\d[\d.,]*\s+[^\\^_={}]*|\d[\d.,]*[\s,;:.–-]*")


def link_is_safe(address: str) -> bool:
    """Whether a link may be offered at all: only the web and mail."""
    return address.strip().lower().startswith(("http://", "https://", "mailto:"))


def note_key(label: str) -> str:
    """Where the text of a footnote is kept among the references of a document."""
    return f"^{label.upper()}"


def parser() -> MarkdownIt:
    dialect = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    dialect.validateLink = link_is_safe
    may_end = {"alt": ["paragraph", "reference", "blockquote"]}
    dialect.block.ruler.before("fence", "formula", _formula_block, may_end)
    dialect.block.ruler.before("reference", "footnote", _footnote, may_end)
    dialect.inline.ruler.before("escape", "formula", _formula)
    dialect.inline.ruler.before("link", "footnote_mark", _footnote_mark)
    return dialect


def _formula_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    r"""$$ … $$ or \[ … \] that begins a line and ends one, without an empty line in it.

    Where the text ends before it does, more may come: it is one already, without content.
    """
    if state.is_code_block(start):
        return False
    begin, stop = state.bMarks[start] + state.tShift[start], state.eMarks[start]
    mark = state.src[begin : begin + 2]
    closing = _MARKS.get(mark)
    if closing is None:
        return False
    line, found, lines = start, False, [state.src[begin + 2 : stop].rstrip()]
    while True:
        if lines[-1].endswith(closing):
            found = True
            break
        if closing in lines[-1]:
            return False
        line += 1
        if line >= end or state.isEmpty(line) or state.sCount[line] < state.blkIndent:
            break
        lines.append(state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip())
    at_end = line >= state.lineMax and state.parentType == "root"
    content = "\n".join(lines).removesuffix(closing).strip()
    if (not found and not at_end) or (found and (not content or len(content) > LONGEST_FORMULA)):
        return False
    if silent:
        return True
    state.line = line + 1 if found else line
    token = state.push("formula_block", "", 0)
    token.block, token.content, token.map = True, content if found else "", [start, state.line]
    token.markup = mark
    token.info = state.src[begin : state.eMarks[state.line - 1]]
    return True


def _formula(state: StateInline, silent: bool) -> bool:
    r"""$…$, $$…$$, \(…\) or \[…\] within a line of text. Prices stay what they are."""
    text, at = state.src, state.pos
    opening = text[at : at + 2] if text[at : at + 2] in ("$$", "\\(", "\\[") else text[at : at + 1]
    closing = {"$": "$", "$$": "$$", "\\(": "\\)", "\\[": "\\]"}.get(opening)
    if closing is None:
        return False
    begin = at + len(opening)
    stop = text.find(closing, begin, min(begin + LONGEST_FORMULA + len(closing), state.posMax))
    while stop > 0 and closing == "$" and text[stop - 1] == "\\":
        stop = text.find(closing, stop + 1, min(begin + LONGEST_FORMULA, state.posMax))
    if stop <= begin:
        return False
    content = text[begin:stop]
    if opening == "$":
        after = text[stop + 1 : stop + 2]
        if content[0].isspace() or content[-1].isspace() or after.isdigit() or after == "$":
            return False
        if "`" in content or _PRICE.fullmatch(content):
            return False
    if not content.strip():
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content = content.strip()
        token.markup = opening
        token.info = text[at : stop + len(closing)]
    state.pos = stop + len(closing)
    return True


def _footnote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """[^label]: text, up to an empty line or the next footnote."""
    if state.is_code_block(start):
        return False
    begin = state.bMarks[start] + state.tShift[start]
    found = _NOTE.match(state.src, begin, state.eMarks[start])
    if found is None or state.src[found.end() : found.end() + 1] != ":":
        return False
    if silent:
        return True
    lines = [state.src[found.end() + 1 : state.eMarks[start]].strip()]
    line = start + 1
    while line < end and not state.isEmpty(line):
        text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].strip()
        if _NOTE.match(text) or text.startswith(("```", "~~~")):
            break
        lines.append(text)
        line += 1
    content = "\n".join(lines)
    state.line = line
    token = state.push("footnote_open", "", 1)
    token.block, token.map, token.info = True, [start, line], found[1]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = content, [start, line], []
    state.push("footnote_close", "", -1)
    notes = state.env.setdefault("references", {})
    notes.setdefault(note_key(found[1]), {"title": " ".join(content.split())[:400], "href": "", "map": [start, line]})
    return True


def _footnote_mark(state: StateInline, silent: bool) -> bool:
    found = _NOTE.match(state.src, state.pos, state.posMax)
    if found is None or note_key(found[1]) not in state.env.get("references", {}):
        return False
    if not silent:
        token = state.push("footnote_mark", "", 0)
        token.content = found[1]
        token.meta = {"note": state.env["references"][note_key(found[1])]["title"]}
    state.pos = found.end()
    return True
