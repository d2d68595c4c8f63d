"""Sentences that stand alone."""

import pytest

from app.errors import as_sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("no model is loaded: choose one first", "No model is loaded: choose one first."),
        ("The disk is full.", "The disk is full."),
        ("weights.gguf is no GGUF", "weights.gguf is no GGUF."),
        ("/models/x can't be read", "/models/x can't be read."),
        ("memory: it ran out!", "Memory: it ran out!"),
        ("ディスクがいっぱいです。", "ディスクがいっぱいです。"),
    ],
)
def test_a_text_becomes_a_sentence(text: str, sentence: str) -> None:
    assert as_sentence(text) == sentence
    assert as_sentence(sentence) == sentence
