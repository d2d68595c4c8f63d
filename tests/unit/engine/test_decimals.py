"""Every form is a regular expression too, once its quotes are gone."""

import re

from hypothesis import given
from hypothesis import strategies as st

from app.engine.decimals import decimals

_BOUND = st.integers(0, 120) | st.integers(0, 10**16)


def matches(forms: list[str], number: int) -> int:
    return sum(bool(re.fullmatch(form.replace('"', "").replace(" ", ""), str(number))) for form in forms)


@given(_BOUND, _BOUND, st.lists(_BOUND, max_size=20))
def test_what_lies_between_has_one_form_and_nothing_else_has_any(one: int, other: int, numbers: list[int]) -> None:
    low, high = sorted((one, other))
    forms = decimals(low, high)
    for number in (low, high, (low + high) // 2, *numbers):
        assert matches(forms, number) == (low <= number <= high)
    assert matches(forms, high + 1) == 0
    assert low == 0 or matches(forms, low - 1) == 0
    assert not any(re.fullmatch(form.replace('"', "").replace(" ", ""), "0" + str(low)) for form in forms)
    assert len(forms) < 200


def test_every_number_of_some_ranges() -> None:
    for low in range(0, 130, 41):
        for high in range(low, 1300, 271):
            forms = decimals(low, high)
            assert [number for number in range(1400) if matches(forms, number)] == list(range(low, high + 1))
