"""Markdown text as a row of top-level blocks, cheaply again and again while text is appended.

What Markdown is, `app.ui.dialect` tells. Knows no Qt, no colours and no files: rendering a block is the business of
`app.ui.rich_text`.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.ui.dialect import parser

# A block of more characters is shown as plain pieces, each small enough to be laid out in an instant.
LONGEST_BLOCK = 16_000
PIECE = 6_000
# So is one with more marks than this: each may begin something, and what it is costs a look at all the others.
_MOST_MARKS = 1_500
# Of a table with more bars too: each begins a cell, which is read and laid out like a text of its own.
_MOST_BARS = 1_000
# And of a list with more lines, for each of them is one or part of one.
_MOST_LINES = 500
_MARKS = "*_`[]<$\\"
# A text of more blocks than this is shown in fewer: neighbours of text that no further character can change together,
# and beyond the last of so many, whatever it is, as it is written.
_MANY_BLOCKS = 100
_MOST_BLOCKS = 250
_TOGETHER = 3_000

_FORMULAS = ("$$", "\\[")
# What a further line of each begins with; a letter may begin one too, but for quotes.
_LINE_BEGINS = {"paragraph_open": "", "table_open": "|", "blockquote_open": ">"}
_LISTS = ("bullet_list_open", "ordered_list_open")
# An item's mark with the space that its words are indented by; and what may yet become one.
_ITEM = re.compile(r"^(?P<mark>[-+*]|\d{1,9}[.)]) {1,4}(?=[^\s])", re.MULTILINE)
_FLUSH = re.compile(r"^\S", re.MULTILINE)
_MAY_BE_ITEM = re.compile(r"[-+*](\s|$)|\d{1,9}([.)](\s|$)|$)")


@dataclass(frozen=True)
class TextBlock:
    """Paragraph, heading, list, table, formula or footnote: its source, to be rendered with `references`."""

    source: str
    references: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class QuoteBlock:
    """A block quote, without its markers when rendered."""

    source: str
    references: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class CodeBlock:
    """A fenced or indented code block. `closed` is False while its end has not arrived."""

    code: str
    language: str
    closed: bool = True


@dataclass(frozen=True)
class PlainBlock:
    """Text shown as it is, every space and line break kept. `goes_on`: with what the block before it began."""

    text: str
    goes_on: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class RuleBlock:
    """A horizontal rule."""


Block = TextBlock | QuoteBlock | CodeBlock | PlainBlock | RuleBlock


@dataclass(frozen=True)
class Document:
    """A text and its blocks. `starts[i]` is the offset in `text` where block i begins; offsets count characters.

    `open_code` is the offset of the first character of code if the text ends within an unindented fence, `open_plain`
    that of the first character of what the text ends within, a token of type `open_kind`, if that is too long to be
    rendered. Nothing beyond the offset `closed_at` changes the first `closed` blocks.
    """

    text: str = ""
    blocks: tuple[Block, ...] = ()
    starts: tuple[int, ...] = ()
    references: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    open_code: int | None = None
    open_plain: int | None = None
    open_kind: str = ""
    closed: int = 0
    closed_at: int = 0


def parse(text: str) -> Document:
    return advance(Document(), text)


def advance(document: Document, text: str) -> Document:
    """The document of `text`; where `text` continues the old one, only its last block or two are parsed again."""
    text = with_line_ends(text)
    if not text.startswith(document.text):
        document = Document()
    added = text[len(document.text) :]
    fence = "|" if document.open_code is None else text[document.starts[-1] : document.open_code]
    # A fence with a bar in its line can still turn out to be the head of a table.
    if "|" not in fence and "`" not in added and "~" not in added:
        last = document.blocks[-1]
        assert isinstance(last, CodeBlock)
        markup = fence[: len(fence) - len(fence.lstrip(fence[0]))]
        code = _open_code(text[document.open_code :], markup)
        longer = CodeBlock(code, last.language, closed=False)
        return replace(document, text=text, blocks=(*document.blocks[:-1], longer))
    if document.open_plain is not None:
        end, ended = _reach(document, document.open_plain, text)
        grown = _grown(document, document.open_plain, text[:end])
        if ended:
            grown = replace(grown, closed=len(grown.blocks), closed_at=end)
            return _continued(grown, grown.closed, end, text)
        if end == len(text) or (document.open_kind in _LISTS and text[end:].strip(" ") == ""):
            # Spaces say nothing yet of what will follow them.
            return replace(grown, text=text)
    keep = _stable(document)
    offset = document.starts[keep] if keep < len(document.starts) else document.closed_at
    return _continued(document, keep, offset, text)


def with_line_ends(text: str) -> str:
    """With line ends as a document has them."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def plain(text: str) -> Document:
    """The document of a text that is not Markdown."""
    starts = tuple(range(0, len(text), PIECE))
    return Document(text, tuple(PlainBlock(text[at : at + PIECE]) for at in starts), starts)


def _reach(document: Document, begin: int, text: str) -> tuple[int, bool]:
    """Up to where `text` surely goes on with the long thing that begins at `begin`, and whether it surely ends there.

    Neither is said of lines that could be anything.
    """
    first = document.text.rfind("\n") + 1
    if first <= begin:
        # A line of its own, whatever it is, as far as it goes.
        first = text.find("\n", len(document.text)) + 1 or len(text)
    goes_on = _line_of(document.open_kind, text, begin, first)
    at = first
    while at < len(text):
        stop = text.find("\n", at) + 1
        line = text[at : stop or len(text)]
        found = goes_on(line)
        if found is not True:
            return at, found is False
        at += len(line)
    return at, False


def _line_of(kind: str, text: str, begin: int, first: int) -> Callable[[str], bool | None]:
    """A function that is given line after line, the first of them at `first`: True where the line goes on with what
    begins at `begin`, False where that has ended before it, None where that can't be told by the line.
    """
    if kind in _LISTS:
        return _ItemLines(text, begin, first).goes_on
    begins = _LINE_BEGINS[kind]

    def goes_on(line: str) -> bool | None:
        if _is_blank(line):
            return False if line.endswith("\n") else None
        return True if line[0] in begins or (line[0].isalpha() and kind != "blockquote_open") else None

    return goes_on


class _ItemLines:
    """Lines of a list: those of its items' beginnings, and what stands below them."""

    def __init__(self, text: str, begin: int, first: int) -> None:
        head = _ITEM.match(text, begin)
        self._mark = head["mark"][-1] if head else ""
        self._blank = first > 1 and _is_blank(text[text.rfind("\n", 0, first - 1) + 1 : first])
        flush = [found.start() for found in _FLUSH.finditer(text, max(begin, first - PIECE), first)]
        item = _ITEM.match(text, flush[-1]) if flush else None
        # How far what belongs to the last item is indented.
        self._inner = len(item[0]) if item and self._is_ours(item) else None

    def goes_on(self, line: str) -> bool | None:
        was_blank, self._blank = self._blank, _is_blank(line)
        if self._blank:
            return True if line.endswith("\n") else None
        if line.rstrip(" ") == self._mark and self._mark in "-+*":
            # An item whose words are still to come; unless the line is a mark alone.
            return True
        wide = line.expandtabs(4)
        if self._inner is not None and len(wide) - len(wide.lstrip(" ")) >= self._inner:
            return True
        item = _ITEM.match(line)
        # A row of marks is a line across.
        if item and self._is_ours(item) and line.strip(" \t\n" + self._mark):
            self._inner = len(item[0])
            return True
        if was_blank and line[0] not in " \t" and not _MAY_BE_ITEM.match(line):
            return False
        return None

    def _is_ours(self, item: re.Match[str]) -> bool:
        return item["mark"][-1] == self._mark


def _is_blank(line: str) -> bool:
    return not line.strip(" \t\n")


def _grown(document: Document, begin: int, text: str) -> Document:
    """With all of `text` in pieces of the long thing that begins at `begin`."""
    first = bisect_left(document.starts, len(text)) - 1
    more = tuple(range(document.starts[first], len(text), PIECE))
    pieces = tuple(PlainBlock(text[at : at + PIECE], at > begin) for at in more)
    return replace(
        document, text=text, blocks=(*document.blocks[:first], *pieces), starts=(*document.starts[:first], *more)
    )


def _stable(document: Document) -> int:
    """How many leading blocks no further character can change.

    The last block is open. One that begins on the last, unfinished line may still turn out to belong to the block
    before it (a dash under a list item), so that one is open too.
    """
    finished = document.text.rfind("\n") + 1
    begun = [index for index, start in enumerate(document.starts) if start < finished]
    first = begun[-1] if begun else 0
    # What looks like a formula up to here may turn out to be more of the paragraph before it.
    if first and isinstance(last := document.blocks[first], TextBlock) and last.source.lstrip().startswith(_FORMULAS):
        first -= 1
    # A piece is no beginning: what it is a piece of is.
    while first and isinstance(piece := document.blocks[first], PlainBlock) and piece.goes_on:
        first -= 1
    return max(first, document.closed)


def _continued(document: Document, keep: int, offset: int, text: str) -> Document:
    tail = text[offset:]
    references = dict(document.references)
    env: dict[str, Any] = {"references": references}
    tokens = _BLOCKS.parse(tail, env)
    lines = [0, *(at + 1 for at, char in enumerate(tail) if char == "\n"), len(tail)]
    known = MappingProxyType(references)
    blocks: list[Block] = list(document.blocks[:keep])
    starts: list[int] = list(document.starts[:keep])
    open_code = open_plain = None
    open_kind = ""
    closed, closed_at = document.closed, document.closed_at
    for token in _top_level(tokens):
        first, last = token.map or (0, 0)
        begin, end = lines[first], lines[min(last, len(lines) - 1)]
        for at, block in _blocks_of(token, tail, begin, end, known):
            blocks.append(block)
            starts.append(offset + at)
            open_code = None
            open_kind = token.type
            is_long = isinstance(block, PlainBlock) and open_kind in (*_LINE_BEGINS, *_LISTS)
            open_plain = offset + begin if is_long and end == len(tail) else None
            if isinstance(block, CodeBlock) and not block.closed and tail[begin : begin + 1] in "`~":
                open_code = offset + lines[first + 1] if first + 1 < len(lines) - 1 else None
    if len(blocks) > _MANY_BLOCKS and open_code is None:
        _put_together(text, blocks, starts)
        open_plain = None
        closed = closed_at = 0
    return Document(text, tuple(blocks), tuple(starts), known, open_code, open_plain, open_kind, closed, closed_at)


def _put_together(text: str, blocks: list[Block], starts: list[int]) -> None:
    """Fewer blocks in place of many. The last two stay: they may change."""
    old = list(zip(blocks, starts, [*starts[1:], len(text)], strict=True))
    blocks.clear()
    starts.clear()
    for block, begin, end in old[:-2]:
        if (
            blocks
            and isinstance(block, TextBlock)
            and isinstance(blocks[-1], TextBlock)
            and end - starts[-1] <= _TOGETHER
        ):
            blocks[-1] = TextBlock(text[starts[-1] : end].rstrip("\n"), block.references)
        else:
            blocks.append(block)
            starts.append(begin)
    if len(blocks) > _MOST_BLOCKS:
        first = starts[_MOST_BLOCKS]
        del blocks[_MOST_BLOCKS:], starts[_MOST_BLOCKS:]
        for at in range(first, old[-2][1], PIECE):
            blocks.append(PlainBlock(text[at : min(at + PIECE, old[-2][1])]))
            starts.append(at)
    for block, begin, _ in old[-2:]:
        blocks.append(block)
        starts.append(begin)


def _top_level(tokens: list[Token]) -> Iterator[Token]:
    return (token for token in tokens if token.level == 0 and token.nesting >= 0 and token.type != "inline")


def _blocks_of(
    token: Token, tail: str, begin: int, end: int, references: Mapping[str, Any]
) -> Iterator[tuple[int, Block]]:
    """The block that a top-level token begins, with its offset; several where it is too long for one."""
    source = tail[begin:end]
    if token.type == "fence":
        closed = _is_closed(token, source)
        code = token.content.removesuffix("\n") if closed else _open_code(token.content, token.markup)
        yield begin, CodeBlock(code, _language(token.info), closed)
    elif token.type == "code_block":
        yield begin, CodeBlock(token.content.removesuffix("\n"), "")
    elif token.type == "hr":
        yield begin, RuleBlock()
    elif len(source) > LONGEST_BLOCK or _is_costly(token, source):
        for at in range(0, len(source), PIECE):
            yield begin + at, PlainBlock(source[at : at + PIECE], at > 0)
    elif token.type == "blockquote_open":
        yield begin, QuoteBlock(source.rstrip("\n"), references)
    else:
        yield begin, TextBlock(source.rstrip("\n"), references)


def _is_costly(token: Token, source: str) -> bool:
    if token.type == "table_open":
        return source.count("|") > _MOST_BARS
    if token.type in _LISTS and source.count("\n") > _MOST_LINES:
        return True
    return sum(map(source.count, _MARKS)) > _MOST_MARKS


def _language(info: str) -> str:
    words = info.split()
    return words[0][:40] if words else ""


def _open_code(tail: str, markup: str) -> str:
    """Code of a fence without end. A last line of spaces is not there yet; nor is one that begins the closing fence."""
    begin = tail.rfind("\n") + 1
    line = tail[begin:].strip()
    arriving = not line.strip(markup[0]) and len(line) < len(markup)
    return (tail[:begin] if arriving else tail).removesuffix("\n")


def _is_closed(fence: Token, source: str) -> bool:
    lines = source.rstrip("\n").split("\n")
    return (
        len(lines) > 1 and lines[-1].strip().startswith(fence.markup) and not lines[-1].strip().strip(fence.markup[0])
    )


def _block_parser() -> MarkdownIt:
    """The dialect without its inline half: where blocks begin and end, quickly."""
    dialect = parser()
    dialect.core.ruler.enableOnly(["normalize", "block"])
    return dialect


_BLOCKS = _block_parser()
