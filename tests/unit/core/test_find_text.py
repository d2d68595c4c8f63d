"""Places of words in a text, with and without accents."""

import pytest

from app.core.find_text import fold, may_have


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("One fox, two FOXES", "fox", ["fox", "FOX"]),
        ("Café au lait, cafe noir", "cafe", ["Café", "cafe"]),
        ("Café au lait", "CAFÉ", ["Café"]),
        ("Cafe\u0301 au lait", "café", ["Cafe\u0301"]),
        ("Straße und Strasse", "strasse", ["Straße", "Strasse"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("🦙 Ñandú 🦙", "nandu", ["Ñandú"]),
        ("羊驼很软", "很", ["很"]),
        ("カレーが", "か", []),
        ("हिन्दी", "हन", []),
        ("Ёлка", "елка", ["Ёлка"]),
        ("two\u00a0words", "two words", ["two\u00a0words"]),
        ("nothing", "", []),
        ("", "x", []),
    ],
)
def test_words_are_found_where_they_stand(text: str, typed: str, found: list[str]) -> None:
    places = fold(text).places(fold(typed).text)
    assert [text[begin:end] for begin, end in places] == found
    assert fold(text).count(fold(typed).text) == len(found)


def test_half_of_a_letter_is_that_letter() -> None:
    assert fold("ß").places("s") == [(0, 1), (0, 1)]


@pytest.mark.parametrize(
    ("text", "typed", "may"),
    [
        ("A **quick** *brown* fox", "quick brown", True),
        ("A **qu**ick fox", "QUICK", True),
        ("`caf\u00e9`", "cafe", True),
        ("caf&eacute;", "caf\u00e9", True),
        ("[One](https://example.org) fox", "one fox", True),
        ("A fox", "box", False),
        ("Any text", "?!", True),
    ],
)
def test_what_can_not_have_the_words_is_known_at_once(text: str, typed: str, may: bool) -> None:
    assert may_have(text, fold(typed).text) is may
