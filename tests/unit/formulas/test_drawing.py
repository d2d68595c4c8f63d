"""Formulas as pictures, with the sizes that place them on a line of text."""

import pytest

from app.errors import PunaError
from app.formulas.drawing import draw


def test_a_letter_stands_on_the_line_and_a_fraction_around_it() -> None:
    letter, fraction = draw("x", False), draw(r"\frac{1}{2}", True)
    assert 0.3 < letter.ascent < 0.8
    assert letter.descent < 0.2
    assert fraction.ascent > letter.ascent
    assert fraction.descent > 0.4
    assert "<symbol" not in fraction.svg


@pytest.mark.parametrize("source", [r"\begin{pmatrix}a&b\\c&d\end{pmatrix}", r"\sum_{i=1}^n i^2", r"\alpha \to \infty"])
def test_what_people_write_is_drawn(source: str) -> None:
    assert draw(source, True).svg.startswith("<svg")


@pytest.mark.parametrize("source", ["x", r"\sqrt{\frac{1}{2}}", r"\overline{x}", r"\boxed{x}"])
def test_its_colour_is_left_to_whoever_shows_it(source: str) -> None:
    svg = draw(source, True).svg
    assert "black" not in svg
    assert "currentColor" in svg
    assert 'fill="red"' in draw(r"\color{red}{x}", True).svg


@pytest.mark.parametrize("source", [r"\frac{", "{" * 300 + "}" * 300, r"\frac{1}{" * 40 + "x" + "}" * 40, "x" * 5000])
def test_what_is_no_formula_is_refused_at_once(source: str) -> None:
    with pytest.raises(PunaError):
        draw(source, False)
