from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.text import AnswerText


def shown(data: bytes, cuts: list[int], stop: tuple[str, ...] = ()) -> tuple[list[str], bool]:
    """Pieces of `data` cut at the positions given, the rest at the end included."""
    text = AnswerText(stop)
    edges = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    pieces = [text.push(data[a:b]) for a, b in pairwise(edges)]
    return [*pieces, text.finish()], text.stopped


def until_first_complete_stop(text: str, stop: tuple[str, ...]) -> str:
    """The meaning of stop strings, spelled out character by character."""
    for end in range(len(text) + 1):
        complete = [len(s) for s in stop if s and text[:end].endswith(s)]
        if complete:
            return text[: end - max(complete)]
    return text


@settings(deadline=None)
@given(st.binary(max_size=40), st.lists(st.integers(0, 40)))
def test_every_way_of_cutting_bytes_gives_the_same_text(data: bytes, cuts: list[int]) -> None:
    pieces, _ = shown(data, cuts)
    assert "".join(pieces) == data.decode("utf-8", "replace")


@settings(deadline=None)
@given(st.text(max_size=20), st.lists(st.integers(0, 80)))
def test_no_piece_holds_half_a_character(text: str, cuts: list[int]) -> None:
    pieces, _ = shown(text.encode("utf-8", "replace"), cuts)
    assert "".join(pieces) == text.encode("utf-8", "replace").decode()
    assert all("\ufffd" not in piece for piece in pieces if "\ufffd" not in text)


@settings(deadline=None)
@given(
    st.text("abé", max_size=25),
    st.lists(st.integers(0, 50)),
    st.lists(st.text("abé", max_size=4), max_size=3).map(tuple),
)
def test_stop_strings_end_the_text_wherever_it_was_cut(text: str, cuts: list[int], stop: tuple[str, ...]) -> None:
    pieces, stopped = shown(text.encode(), cuts, stop)
    expected = until_first_complete_stop(text, stop)
    assert "".join(pieces) == expected
    assert stopped == (expected != text or any(s and text.endswith(s) for s in stop))


def test_a_stray_byte_does_not_delay_what_follows() -> None:
    text = AnswerText()
    assert text.push(b"\xff") == "\ufffd"
    assert text.push(b"ok") == "ok"
    assert text.push(b"\xe2\x82") == ""
    assert text.push(b"\xac") == "€"


def test_only_what_may_become_a_stop_string_is_held_back() -> None:
    text = AnswerText(["###"])
    assert text.push(b"a ##") == "a "
    assert text.push(b"b") == "##b"
    assert text.push(b"#") == ""
    assert text.finish() == "#"
    assert not text.stopped


def test_nothing_comes_after_a_stop_string() -> None:
    text = AnswerText(["</s>"])
    assert text.push(b"yes</") == "yes"
    assert text.push(b"s>no") == ""
    assert text.stopped
    assert text.push(b"more") == ""
    assert text.finish() == ""


@pytest.mark.parametrize(("stop", "said"), [("<human>:", "Good day\n"), ("### Instruction:", "Good day"), ("###", "")])
def test_the_stop_strings_of_2023_never_appear_whatever_the_tokens(stop: str, said: str) -> None:
    """Every way of cutting the end into two or three tokens."""
    whole = (said + stop + " and more").encode()
    for first in range(1, len(whole)):
        for second in range(first, len(whole)):
            pieces, stopped = shown(whole, [first, second], (stop,))
            assert "".join(pieces) == said
            assert stopped
