"""Likelihoods equal those computed from llama.cpp's plain logits, however the text is cut and whatever came before."""

from collections.abc import Iterator
from pathlib import Path

import llama_cpp.llama_cpp as native
import numpy as np
import pytest

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult
from app.core.messages import Message, Role
from app.engine.llama.engine import LlamaEngine
from app.engine.llama.likelihood import Cancelled, Likelihood
from app.errors import PunaError
from convert.gguf_file import read_gguf
from tests.unit.convert.llama_vocabulary import logits

# More than two batches, and no two stretches alike.
TOKENS = [1, *(3 + (7 * n * n + n) % 300 for n in range(300))]


@pytest.fixture
def model(random_model: Path) -> Iterator[int]:
    native.llama_backend_init()
    pointer: int = native.llama_model_load_from_file(str(random_model).encode(), native.llama_model_default_params())
    yield pointer
    native.llama_model_free(pointer)


@pytest.fixture(scope="module")
def expected(random_model: Path) -> list[float]:
    """ln p of each token but the first."""
    values = np.array(logits(random_model, TOKENS)).reshape(len(TOKENS), -1).astype(np.float64)
    values -= values.max(1, keepdims=True)
    values -= np.log(np.exp(values).sum(1, keepdims=True))
    return [float(values[at, TOKENS[at + 1]]) for at in range(len(TOKENS) - 1)]


def never() -> bool:
    return False


def test_likelihoods_are_those_of_the_logits(model: int, expected: list[float]) -> None:
    with Likelihood(model, len(TOKENS), 1, never) as likelihood:
        assert likelihood.of(TOKENS, 1) == pytest.approx(expected, abs=2e-2)
        # Again from the middle, after the beginning is in the cache, and for another text between.
        assert likelihood.of(TOKENS, 250) == pytest.approx(expected[249:], abs=2e-2)
        likelihood.of([*TOKENS[:40], 5, 6, 7], 41)
        assert likelihood.of(TOKENS, 127) == pytest.approx(expected[126:], abs=2e-2)
        assert likelihood.of(TOKENS[:129], 128) == pytest.approx(expected[127:128], abs=2e-2)
        assert likelihood.of(TOKENS, len(TOKENS)) == []


def test_a_small_model_is_computed_by_one_thread(model: int) -> None:
    """Several would wait for each other at every step, on a busy computer for minutes."""
    with Likelihood(model, 256, 4, never) as likelihood:
        assert likelihood.n_threads == 1


def test_what_cannot_be_scored_is_refused_before_llama_sees_it(model: int) -> None:
    with Likelihood(model, 256, 1, never) as likelihood:
        for tokens, start in (([1, 2], 0), ([1, 2], 3), ([1] * 257, 1)):
            with pytest.raises(ValueError, match="can't score"):
                likelihood.of(tokens, start)


def test_it_can_be_cancelled_and_goes_on_afterwards(model: int, expected: list[float]) -> None:
    answers = iter([False, True])
    with Likelihood(model, len(TOKENS), 1, lambda: next(answers, False)) as likelihood:
        with pytest.raises(Cancelled):
            likelihood.of(TOKENS, 1)
        assert likelihood.of(TOKENS, 1) == pytest.approx(expected, abs=2e-2)


def test_a_model_of_no_numbers_is_told(random_model: Path, tmp_path: Path) -> None:
    gguf = read_gguf(random_model)
    (output,) = [tensor for tensor in gguf.tensors if tensor.name == "output.weight"]
    content = bytearray(random_model.read_bytes())
    at = gguf.data_offset + output.offset
    content[at : at + output.n_bytes] = np.full(output.n_elements, np.nan, np.float32).tobytes()
    path = tmp_path / "nan.gguf"
    path.write_bytes(content)
    pointer: int = native.llama_model_load_from_file(str(path).encode(), native.llama_model_default_params())
    try:
        with Likelihood(pointer, 256, 1, never) as likelihood, pytest.raises(PunaError, match="its file is damaged"):
            likelihood.of([1, 5, 6], 1)
    finally:
        native.llama_model_free(pointer)


def test_no_conversation_is_disturbed(random_engine: LlamaEngine) -> None:
    """What was read of a conversation is still there after templates were scored in between."""
    first = ChatRequest((Message(Role.USER, "the quick fox"),), GenerationOptions(0, max_tokens=2), conversation="1")
    list(random_engine.generate(first, never, lambda done, total: None))
    assert random_engine.score_templates((), never, lambda fraction: None) is not None
    again = list(random_engine.generate(first, never, lambda done, total: None))[-1]
    assert isinstance(again, GenerationResult)
    assert again.cached_tokens == again.prompt_tokens - 1
