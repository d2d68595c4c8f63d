"""Markdown into blocks: what they are, that streaming gives the same ones, and that hostile text stays harmless."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.ui import markdown
from app.ui.colors import LIGHT
from app.ui.dialect import link_is_safe
from app.ui.highlight import Run, runs
from app.ui.markdown import (
    Block,
    CodeBlock,
    Document,
    PlainBlock,
    QuoteBlock,
    TextBlock,
    advance,
    parse,
    plain,
)
from app.ui.rich_text import render
from tests.ui.samples import CODE_HEAVY


def outline(document: Document) -> list[tuple[str, str]]:
    """Kind and words of each block."""
    words = {TextBlock: "source", QuoteBlock: "source", CodeBlock: "code", PlainBlock: "text"}
    return [
        (type(block).__name__, getattr(block, words[type(block)]) if type(block) in words else "")
        for block in document.blocks
    ]


def html(text: str) -> str:
    """Everything that the text's prose blocks become."""
    return "".join(
        render(block, LIGHT).html for block in parse(text).blocks if isinstance(block, TextBlock | QuoteBlock)
    )


LONG_LINES = {
    "a line": "alpaca " * 2_000,
    "lines": "alpaca hums\n" * 1_600,
    "table": "| a | b |\n|---|---|\n" + "| hums | often |\n" * 1_200,
    "list": "- alpacas hum\n  - often\n\n" * 750 + "- so",
    "numbers": "".join(f"{number}. alpacas\n   hum\n" for number in range(1, 900)),
    "quote": "> alpaca hums\n" * 1_300,
}
ENDS = (
    "hums", " and\nmore", "\n| a | b |\n| c | d |", "\n|---|---|\n| x |", "\n\nnext", "\n# title\n", "\n---\n",
    "\n===", "\n- item", "\n1. item", "\n> said", "\n```\ncode", "\n    four", "\n$$x$$", "\n[^1]: note", "\n[a]: b",
    "\n\n", "\n \n", "\nalpaca\n\nllama\n", "-", "\n-", "--\n", "\nä | b", "\né\n:--|--:\n| a |",
    "\n- item\nlazy", "\n\n- loose", "\n\n**So** it is\n\nnext", "\n\n  deeper\n\n      deep", "\n\n* other\n* kind",
    "\n- - -\n", "\n* * *", "\n\n x\n", "\n900. more", "\n\n901. last\n\nso\n\nnext", "\n\n12 of them",
    "\n> and\n\nnext\n", "\n> and\nlazy", "\n| a | b |\n\nnext\n\n- item", "\n-\n\n  none",
)  # fmt: skip


@pytest.mark.parametrize("begin", LONG_LINES.values(), ids=LONG_LINES)
@pytest.mark.parametrize("before", ["", "Before.\n\n"])
def test_what_is_too_long_goes_on_as_if_it_had_been_there_at_once(begin: str, before: str) -> None:
    whole = parse(before + begin)
    for first in ENDS:
        text = before + begin + first + "\n"
        document = advance(advance(whole, before + begin + first), text)
        assert outline(document) == outline(parse(text)), first
        text += "alpaca\n"
        assert outline(advance(document, text)) == outline(parse(text)), first


def test_blocks_are_what_a_reader_sees() -> None:
    text = "# Title\n\nWords\nmore words\n\n```py\nx = 1\n```\n\n- a\n- b\n\n> said\n\n---\n\n    indented\n"
    assert outline(parse(text)) == [
        ("TextBlock", "# Title"),
        ("TextBlock", "Words\nmore words"),
        ("CodeBlock", "x = 1"),
        ("TextBlock", "- a\n- b"),
        ("QuoteBlock", "> said"),
        ("RuleBlock", ""),
        ("CodeBlock", "indented"),
    ]


def test_a_fence_names_its_language_and_tells_when_it_is_closed() -> None:
    assert parse("```python title\nx\n```").blocks == (CodeBlock("x", "python", closed=True),)
    assert parse("```python\nx\n\ny").blocks == (CodeBlock("x\n\ny", "python", closed=False),)
    assert parse("~~~~\n```\n~~~~\n").blocks == (CodeBlock("```", "", closed=True),)


def test_half_a_closing_fence_is_no_code() -> None:
    assert parse("```python\nx\n``").blocks == (CodeBlock("x", "python", closed=False),)


FRAGMENTS = st.sampled_from(
    ["word", " ", "\n", "\n\n", "- ", "1. ", "# ", "```", "~~~", "```py\n", "> ", "---", "--", "=", "|a|b|\n",
     "|-|-|\n", "    ", "  ", "*", "**", "`", "\t", "[x](http://a.b)", "é🦙", "<b>", "\\", "+ ",
     "$$", "$", "\\[", "\\]", "[^1]", "[^1]: "]
)  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(st.lists(FRAGMENTS, min_size=1, max_size=40))
@example(["```", "|a|b|\n", "---", "|-|-|\n"])
@example(["word", "\n", "$$", "word", "\n", "$$", "word"])
def test_streaming_gives_the_blocks_of_the_whole(pieces: list[str]) -> None:
    document = Document()
    text = ""
    for piece in pieces:
        text += piece
        document = advance(document, text)
    assert outline(document) == outline(parse(text))
    assert [text[start:].lstrip() == "" for start in document.starts].count(True) == 0


@settings(max_examples=400, deadline=None)
@given(st.lists(FRAGMENTS.filter(lambda piece: piece not in ("$", "$$", "\\[")), min_size=1, max_size=60))
@example(["- ", "word", "\n", "- ", "word", "\n\n", "word", "word", "\n"])
def test_streaming_gives_what_the_whole_gives_where_everything_is_too_long(pieces: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown, "LONGEST_BLOCK", 12)
        patch.setattr(markdown, "PIECE", 10)
        document, text = Document(), ""
        for piece in pieces:
            text += piece
            document = advance(document, text)
            assert outline(document) == outline(parse(text))


def test_a_long_list_is_not_read_again_and_again() -> None:
    text = "- alpacas hum\n" * 3_000
    document = parse(text)
    assert document.blocks
    with pytest.MonkeyPatch.context() as patch:
        read: list[int] = []
        whole = markdown._BLOCKS.parse
        patch.setattr(markdown._BLOCKS, "parse", lambda tail, env: read.append(len(tail)) or whole(tail, env))
        for more in (
            "- one\n",
            "- two",
            " and three\n\n",
            "  below\n",
            "\n- loose\n",
            "\nThat",
            " is",
            " all.\n\nOr",
            " not?",
        ):
            text += more
            document = advance(document, text)
    assert max(read) < 40, read
    assert outline(document) == outline(parse(text))


def test_only_the_end_changes_while_text_is_appended() -> None:
    document = Document()
    for end in range(1, len(CODE_HEAVY), 3):
        before = document
        document = advance(document, CODE_HEAVY[:end])
        # The last two at most are new objects; all before are the very same.
        stable = max(len(before.blocks) - 2, 0)
        assert all(old is new for old, new in zip(before.blocks[:stable], document.blocks, strict=False))
    assert outline(advance(document, CODE_HEAVY)) == outline(parse(CODE_HEAVY))


def test_the_cost_of_a_token_does_not_grow_with_the_text() -> None:
    paragraph = "Some words of a paragraph that is neither long nor short.\n\n"

    def cost(n_paragraphs: int) -> float:
        document = parse(paragraph * n_paragraphs)
        text = document.text
        best = float("inf")
        for _ in range(5):
            begin = time.perf_counter()
            for _ in range(20):
                text += "word "
                document = advance(document, text)
            best = min(best, time.perf_counter() - begin)
        return best

    # Forty times the text; parsing it all again would cost forty times as much.
    assert cost(2000) < 12 * cost(50)


def test_a_text_that_does_not_continue_is_parsed_afresh() -> None:
    document = parse("# One\n\ntwo")
    assert outline(advance(document, "other")) == [("TextBlock", "other")]


def test_line_ends_of_other_systems() -> None:
    assert outline(parse("a\r\n\r\n```\r\nx\r\n```\r\n")) == [("TextBlock", "a"), ("CodeBlock", "x")]


def test_a_link_definition_reaches_across_blocks() -> None:
    assert 'href="https://a.b/"' in html("[words][1]\n\nmore\n\n[1]: https://a.b/\n")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "words <a href='javascript:alert(1)'>x</a>",
        "```html\n<b>\n```\n\n`<i>`",
    ],
)
def test_html_is_shown_not_obeyed(text: str) -> None:
    made = html(text)
    for tag in ("<script", "<img", "<a href", "<b>", "<i>"):
        assert tag not in made


@pytest.mark.parametrize(
    "scheme", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "qrc:/x"]
)
def test_a_dangerous_link_is_no_link(scheme: str) -> None:
    assert not link_is_safe(scheme)
    assert "href" not in html(f"[click]({scheme}) and ![picture]({scheme}) and <{scheme}>")


@pytest.mark.parametrize("address", ["https://a.b/c?d=e", "http://a.b", "mailto:a@b.c"])
def test_web_and_mail_are_links(address: str) -> None:
    assert f'href="{address}"' in html(f"[click]({address})")


def test_a_picture_is_its_description_and_is_never_fetched() -> None:
    made = html('![a "hill"](https://a.b/c.png)')
    assert "<img" not in made
    assert "[a &quot;hill&quot;]" in made


@pytest.mark.parametrize(
    "text",
    ["x" * 200_000, "[" * 200_000, "*a_ " * 50_000, "> " * 50_000 + "x", "- " * 20_000, "`" * 100_001,
     "|" * 100_000 + "\n|-"],
)  # fmt: skip
def test_hostile_text_is_bounded(text: str) -> None:
    begin = time.perf_counter()
    document = parse(text)
    for block in document.blocks:
        if isinstance(block, TextBlock | QuoteBlock):
            render(block, LIGHT)
    assert time.perf_counter() - begin < 30


def test_a_word_without_end_comes_in_pieces_and_stays_cheap() -> None:
    text = "x" * 200_000
    document = parse(text)
    assert "".join(block.text for block in document.blocks if isinstance(block, PlainBlock)) == text
    begin = time.perf_counter()
    for _ in range(30):
        text += "x"
        document = advance(document, text)
    assert time.perf_counter() - begin < 20


def test_plain_text_is_kept_to_the_character() -> None:
    text = "  # not a heading\n\n\t*x*  \n" * 1000
    assert "".join(block.text for block in plain(text).blocks if isinstance(block, PlainBlock)) == text


def test_code_is_cut_into_kinds() -> None:
    assert runs("x = 1", "python")[-1] == Run("1", "number")
    assert {run.kind for run in runs("def f():\n    return 'a'  # b", "python")} >= {
        "keyword",
        "string",
        "comment",
        "function",
    }
    assert runs("anything", "no-such-language") == (Run("anything", ""),)
    assert runs("", "python") == ()


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["python", "c", "html", "json", "bash", "rust", "diff"]))
def test_colouring_changes_no_character(code: str, language: str) -> None:
    assert "".join(run.text for run in runs(code, language)) == code


def test_long_code_is_left_plain() -> None:
    block: Block = CodeBlock("x = 1\n" * 20_000, "python")
    assert isinstance(block, CodeBlock)
    assert len(runs(block.code, block.language)) == 1
