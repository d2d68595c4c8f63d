"""What is typed becomes words, phrases and exclusions; excerpts show where they are."""

import random

import pytest

from app.core.search_query import MOST_WORDS, Query, Term, excerpt, letters_apart, matches, parse_query, words_of


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("alpaca", (Term(("alpaca",), True),)),
        ("a cat", (Term(("a",)), Term(("cat",), True))),
        ('"a small fox" runs', (Term(("a", "small", "fox")), Term(("runs",), True))),
        ("wool -price", (Term(("wool",), True), Term(("price",), excluded=True))),
        ('-"dear me"', (Term(("dear", "me"), excluded=True),)),
        ("羊驼", (Term(("羊", "驼")),)),
        ("GGUF文件", (Term(("GGUF", "文", "件")),)),
        ("don't", (Term(("don", "t")),)),
        ("C++ * ( ) NEAR(a) :: ^", (Term(("C",)), Term(("NEAR", "a")))),
        ('"never closed', (Term(("never", "closed")),)),
        ("- -- -* \"\" -\"\"", ()),
        ("well-known", (Term(("well", "known"), True),)),
    ],
)  # fmt: skip
def test_what_is_typed(text: str, terms: tuple[Term, ...]) -> None:
    assert parse_query(text) == Query(terms)


def test_no_text_is_an_error_and_none_is_long() -> None:
    numbers = random.Random(5)
    for _ in range(300):
        text = "".join(
            chr(numbers.choice((34, 45, 42, 32, 0, 0x301, 0x7F8A, 0xD800, numbers.randrange(0x110000))))
            for _ in range(40)
        )
        query = parse_query(text)
        assert matches(text, query) == sorted(matches(text, query))
    assert sum(len(term.words) for term in parse_query("word " * 5000).terms) == MOST_WORDS


def shown(text: str, words: str) -> list[str]:
    return [text[first:last] for first, last in matches(text, parse_query(words))]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Alpacas hum; an alpaca's hum", "alpaca", ["Alpacas", "alpaca"]),
        ("Café, CAFE, cafe\u0301 and cafeteria", '"cafe"', ["Café", "CAFE", "cafe\u0301"]),
        ("a small, brown fox; a small fox", '"small fox"', ["small fox"]),
        ("a small, brown fox", '"small brown"', ["small, brown"]),
        ("scatter the cat", "cat", ["cat"]),
        ("我养了羊驼，羊驼很可爱", "羊驼", ["羊驼", "羊驼"]),
        ("학교에 갔다", "학교", ["학교"]),
        ("this fox, not that dog", "fox -dog", ["fox"]),
        ("Über öl", "uber ol", ["Über", "öl"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("x" * 10, "y", []),
    ],
)
def test_places(text: str, words: str, found: list[str]) -> None:
    assert shown(text, words) == found


def test_an_excerpt_shows_where_most_words_meet() -> None:
    text = "alpaca " + "grass " * 200 + "\n\nan alpaca gives   fine wool " + "grass " * 200
    parts = excerpt(text, parse_query("alpaca wool"), 120)
    assert [part for part, is_match in parts if is_match] == ["alpaca", "wool"]
    whole = "".join(part for part, _ in parts)
    assert (whole[0], whole[-1]) == ("…", "…")
    assert "gives fine" in whole
    assert len(whole) < 140


def test_an_excerpt_of_a_short_text_is_the_text() -> None:
    assert excerpt("The fox.", parse_query("dog"), 100) == (("The fox.", False),)
    assert excerpt("", parse_query("dog"), 100) == ()
    assert excerpt("fox", parse_query("fox"), 100) == (("fox", True),)


def test_words_of_scripts_without_spaces_are_letters() -> None:
    assert words_of("เชียงใหม่") == tuple("เชียงใหม่")
    assert words_of("हिन्दी भाषा") == ("हिन्दी", "भाषा")


def test_letters_of_such_scripts_are_set_apart_and_others_are_not() -> None:
    assert letters_apart("GGUF文件 v3") == "GGUF\x1f文\x1f\x1f件\x1f v3"
    assert letters_apart("“Olá” — 😀") == "“Olá” — 😀"
    chance = random.Random(7)
    letters = "aZ é’—😀ก中あ한\u1000\u1781\U00020001\uff66 \n"
    for _ in range(500):
        text = "".join(chance.choices(letters, k=chance.randrange(200)))
        right = (f"\x1f{letter}\x1f" if len(words_of(f"{letter}{letter}")) == 2 else letter for letter in text)
        assert letters_apart(text) == "".join(right)
