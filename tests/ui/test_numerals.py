"""Numbers have the signs of the place where the person lives."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.core.generation import GenerationOptions
from app.core.messages import Role
from app.ui.message_details import detail_lines
from app.ui.numerals import in_bytes, integer, is_number, local, speed
from tests.ui.samples import message


@pytest.fixture(params=["C", "en_US", "de_DE", "fr_FR", "ja_JP"])
def place(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_numbers_in_each_place(place: str) -> None:
    group, point = {"de_DE": (".", ","), "fr_FR": ("\u202f", ",")}.get(place, (",", "."))
    assert integer(1_234_567) == f"1{group}234{group}567"
    assert integer(12) == "12"
    assert local("1,234.50") == f"1{group}234{point}50"
    assert in_bytes(4_200_000_000) == f"4{point}2 GB"
    assert speed(40.66) == f"40{point}7"
    assert speed(1_234.4) == f"1{group}234"
    # As Qt's own fields of numbers have them.
    assert local("0.30") == QLocale().toString(0.3, "f", 2)


@pytest.mark.parametrize("text", ["0", "12", "1,234", "-0.5", "4.2 GB", "97.5 %", "97.5%", "1.1B", "42.1 kB/s", "3 ms"])
def test_a_number_with_its_unit_is_one(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["", "1.2.3", "12,34", "1,2345", "4.2 GBs", "llama 3.1", "7b", "1.5-chat", "3 of 4"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert not is_number(text)


def test_the_details_of_an_answer_have_them_too(place: str) -> None:
    answer = replace(
        message(1, Role.ASSISTANT, "Hi.", tokens=1_200, ms=30_000),
        options=GenerationOptions(temperature=0.2, max_tokens=1_200),
    )
    lines = dict(detail_lines(answer, ""))
    assert lines["Speed"] == f"{local('40.0')} tokens/s"
    assert lines["Tokens written"] == integer(1_200)
    # Parts of a line are told apart where a comma is in a number.
    assert lines["Sampling"].split("; ")[0] == f"temperature {local('0.2')}"
    assert lines["Sampling"].split("; ")[-1] == f"max {integer(1_200)}"
