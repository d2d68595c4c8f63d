"""Markdown text as a row of top-level blocks, cheaply again and again while text is appended.

What Markdown is, `app.ui.dialect` tells. Knows no Qt, no colours and no files: rendering a block is the business of
`app.ui.rich_text`.
"""

from collections.abc import Iterator, Mapping
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
_MARKS = "*_`[]<$\\"
# A text of more blocks than this is shown in fewer: neighbours of text that no further character can change together,
# and beyond the last of so many, whatever it is, as it is written.
_MANY_BLOCKS = 100
_MOST_BLOCKS = 250
_TOGETHER = 3_000


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
    that of a paragraph's or table's first character if it ends within one that is too long to be rendered.
    """

    text: str = ""
    blocks: tuple[Block, ...] = ()
    starts: tuple[int, ...] = ()
    references: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    open_code: int | None = None
    open_plain: int | None = None
    open_table: bool = False


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
        return Document(text, (*document.blocks[:-1], longer), document.starts, document.references, document.open_code)
    if document.open_plain is not None and _goes_on(document, text):
        blocks, starts = document.blocks[:-1], document.starts[:-1]
        more = tuple(range(document.starts[-1], len(text), PIECE))
        pieces = tuple(PlainBlock(text[at : at + PIECE], at > document.open_plain) for at in more)
        return replace(document, text=text, blocks=(*blocks, *pieces), starts=(*starts, *more))
    keep = _stable(document)
    offset = document.starts[keep] if keep < len(document.starts) else 0
    return _continued(document, keep, offset, text)


def with_line_ends(text: str) -> str:
    """With line ends as a document has them."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def plain(text: str) -> Document:
    """The document of a text that is not Markdown."""
    starts = tuple(range(0, len(text), PIECE))
    return Document(text, tuple(PlainBlock(text[at : at + PIECE]) for at in starts), starts)


def _goes_on(document: Document, text: str) -> bool:
    """Whether what is added is more lines of the open paragraph or table: none that could begin anything else."""
    assert document.open_plain is not None
    lines = text[max(document.text.rfind("\n") + 1, document.open_plain) :].split("\n")
    begun = len(lines) > 1 and not lines[-1]
    lines = lines[1 if document.text.rfind("\n") < document.open_plain else 0 : -1 if begun else None]
    return all(line[:1].isalpha() or (document.open_table and line[:1] == "|") for line in lines)


def _stable(document: Document) -> int:
    """How many leading blocks no further character can change.

    The last block is open. One that begins on the last, unfinished line may still turn out to belong to the block
    before it (a dash under a list item), so that one is open too.
    """
    finished = document.text.rfind("\n") + 1
    begun = [index for index, start in enumerate(document.starts) if start < finished]
    first = begun[-1] if begun else 0
    # A piece is no beginning: what it is a piece of is.
    while first and isinstance(piece := document.blocks[first], PlainBlock) and piece.goes_on:
        first -= 1
    return first


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
    open_table = False
    for token in _top_level(tokens):
        first, last = token.map or (0, 0)
        begin, end = lines[first], lines[min(last, len(lines) - 1)]
        for at, block in _blocks_of(token, tail, begin, end, known):
            blocks.append(block)
            starts.append(offset + at)
            open_code = None
            open_table = token.type == "table_open"
            is_long = isinstance(block, PlainBlock) and (open_table or token.type == "paragraph_open")
            open_plain = offset + begin if is_long and end == len(tail) else None
            if isinstance(block, CodeBlock) and not block.closed and tail[begin : begin + 1] in "`~":
                open_code = offset + lines[first + 1] if first + 1 < len(lines) - 1 else None
    if len(blocks) > _MANY_BLOCKS and open_code is None:
        _put_together(text, blocks, starts)
        open_plain = None
    return Document(text, tuple(blocks), tuple(starts), known, open_code, open_plain, open_table)


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
    elif len(source) > LONGEST_BLOCK or _marks(token, source) > _MOST_MARKS:
        for at in range(0, len(source), PIECE):
            yield begin + at, PlainBlock(source[at : at + PIECE], at > 0)
    elif token.type == "blockquote_open":
        yield begin, QuoteBlock(source.rstrip("\n"), references)
    else:
        yield begin, TextBlock(source.rstrip("\n"), references)


def _marks(token: Token, source: str) -> int:
    # A bar begins a cell, which is laid out like a text of its own.
    return source.count("|") if token.type == "table_open" else sum(map(source.count, _MARKS))


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
