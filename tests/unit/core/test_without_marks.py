"""What is left of a text in Markdown when its marks go."""

import pytest

from app.core.without_marks import without_marks


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("", ""),
        ("## How *to* **shear** a __llama__", "How to shear a llama"),
        ("> A _quotation_ with `__init__`, ``x``", "A quotation with __init__, x"),
        ("- [x] done\n* [ ] not\n+ at all\n1. first", "• done\n• not\n• at all\n1. first"),
        ("| a | b |\n|---|:-:|\n| 1 | 2 |", "a · b\n\n1 · 2"),
        ("above\n\n---\n\nbelow", "above\n\n\n\nbelow"),
        ("See [the guide](https://example.org/x_y) and ![a picture](p.png).", "See the guide and a picture."),
        ("2 * 3 * 4, a*b*c, snake_case_name, **kwargs, *args", "2 * 3 * 4, a*b*c, snake_case_name, **kwargs, *args"),
        ("Do\n```python\ndef f(**a): # `x`\n```\n**then**", "Do\ndef f(**a): # `x`\n\nthen"),
        ("```\nno *end*", "no *end*"),
        ("price - it -rises", "price - it -rises"),
        ("ـ **مرحبا** و `x`", "ـ مرحبا و x"),
    ],
)
def test_marks_go_and_words_stay(text: str, plain: str) -> None:
    assert without_marks(text) == plain


def test_a_long_text_stays_as_it_is() -> None:
    assert without_marks("**a** " * 5000) == "**a** " * 5000
