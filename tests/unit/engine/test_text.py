import ctypes
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import llama_cpp.llama_cpp as native
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.text import AnswerText
from tests.unit.engine import tiny_gguf


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


@pytest.fixture(scope="module")
def loaded(random_model: Path) -> Iterator[tuple[int, LlamaVocabulary]]:
    native.llama_backend_init()
    model = native.llama_model_load_from_file(str(random_model).encode(), native.llama_model_default_params())
    yield native.llama_model_get_vocab(model), LlamaVocabulary(model)
    native.llama_model_free(model)


@settings(deadline=None, max_examples=300)
@given(st.lists(st.integers(0, 382), max_size=40), st.data())
def test_streamed_tokens_are_the_detokenized_whole(
    loaded: tuple[int, LlamaVocabulary], tokens: list[int], data: st.DataObject
) -> None:
    """llama.cpp's own detokenizer is the oracle; a third of the vocabulary are bytes, so most make no character."""
    vocab, vocabulary = loaded
    whole = detokenized(vocab, tokens)
    text = AnswerText()
    shown = [text.push(vocabulary.piece(token)) for token in tokens]
    assert "".join([*shown, text.finish()]) == whole
    # With stop strings taken out of the text itself.
    ends = st.integers(0, len(whole))
    cuts = [sorted(data.draw(st.tuples(ends, ends))) for _ in range(2)]
    stop = tuple(whole[a : min(b, a + 6)] for a, b in cuts)
    text = AnswerText(stop)
    shown = [text.push(vocabulary.piece(token)) for token in tokens]
    assert "".join([*shown, text.finish()]) == until_first_complete_stop(whole, stop)


def detokenized(vocab: int, tokens: list[int]) -> str:
    # llama.cpp takes the first space for the one that tokenizing puts there; the letter before keeps it.
    ids = (native.llama_token * (len(tokens) + 1))(tiny_gguf.pieces().id("a"), *tokens)
    buffer = ctypes.create_string_buffer(4096)
    size = native.llama_detokenize(vocab, ids, len(ids), buffer, len(buffer), False, False)
    return buffer.raw[1:size].decode("utf-8", "replace")
