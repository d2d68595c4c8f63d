import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.hub.model_card import safe_card


def card(text: str) -> str:
    return safe_card(text.encode())


def test_front_matter_goes_and_markdown_stays() -> None:
    text = "# Title\n\nSome *text* and a [link](https://example.org/a).\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    assert card(f"---\nlicense: mit\ntags:\n- x\n---\n{text}\n") == text


def test_a_rule_in_the_middle_is_no_front_matter() -> None:
    assert card("# A\n\n---\n\nb\n\n---\n") == "# A\n\n---\n\nb\n\n---"


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("a ![a cat](https://evil.example/x.png) b", "a a cat b"),
        ("![][ref]", ""),
        ('<img src="https://evil.example/x.png" alt="a cat">', "a cat"),
        ("<img src=x onerror=alert(1)>", ""),
        ("a<script>alert(1)</script>b", "ab"),
        ("a<style>p{background:url(x)}", "a"),
        ("a<!-- hidden -->b", "ab"),
        ('<p align="center">hello</p>', "hello"),
        ('<a href="https://example.org/x"><b>there</b></a>', "[there](https://example.org/x)"),
        ('<a href="javascript:alert(1)">there</a>', "there"),
        ("[x](javascript:alert(1))", "x"),
        ("[x](https://en.wikipedia.org/wiki/Llama_(genus))", "[x](https://en.wikipedia.org/wiki/Llama_(genus))"),
        ("[x](file:///etc/passwd)", "x"),
        ("[x](./LICENSE)", "x"),
        ("[![badge](https://a.b/c.svg)](https://example.org)", "[badge](https://example.org)"),
        ("<h2>Usage</h2>text", "## Usage\n\ntext"),
        ("a<br>b", "a\nb"),
        ("x < y and y > z", "x < y and y > z"),
        ("pay\u202egnp.exe", "paygnp.exe"),
        ("a\x1b[31mb\x00", "a[31mb"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_nothing_of_a_stranger_is_fetched_run_or_hidden(given_text: str, shown: str) -> None:
    assert card(given_text) == shown


def test_code_stays_as_it_is_written() -> None:
    text = "```html\n<img src=x>\n<!-- a -->\n```\n\nand `<s>` too"
    assert card(text) == text


def test_any_length_is_cut_and_any_bytes_are_text() -> None:
    assert len(safe_card(b"word " * 1_000_000)) <= 200_000
    assert safe_card(b"\xff\xfe\x00abc") == "\ufffd\ufffdabc"


@given(st.text(st.sampled_from("<>![]()`#\n -a=\"'hreimgscipt/:"), max_size=200))
def test_no_picture_or_script_is_left(text: str) -> None:
    shown = card(text)
    without_code = "".join(shown.split("`")[::2])
    assert "<script" not in without_code
    assert "<img " not in without_code or ">" not in without_code.partition("<img ")[2]


@pytest.mark.parametrize(
    "piece",
    [
        "<a ",
        '<a href="https://x">',
        "![",
        "[",
        "[a](",
        "<img ",
        "<h1>",
        "<!--",
        "<script>",
        "`",
        "```\n",
        "\n ",
        "[a](x(y)",
    ],
)
def test_hostile_repetition_ends(piece: str) -> None:
    """Not a matter of speed: a pattern that goes back and forth takes hours for this."""
    started = time.monotonic()
    safe_card((piece * 100_000).encode())
    assert time.monotonic() - started < 60
