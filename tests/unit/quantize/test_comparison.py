"""What is measured is what numpy finds in the logits of both models, and a model is as good as itself."""

import random
from pathlib import Path

import numpy as np
import pytest

from quantize.calibration import chunks_of
from quantize.comparison import compare
from quantize.errors import QuantizeError
from quantize.evaluation import EvaluatedModel
from tests.unit.quantize.llama_gguf import write_llama


def ignore(fraction: float, words: str) -> None:
    pass


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("models")
    return [write_llama(folder / f"{seed}.gguf", n_embd=64, n_ff=96, seed=seed) for seed in (0, 1)]


@pytest.fixture(scope="module")
def text() -> str:
    chance = random.Random(0)
    return " ".join("".join(chance.choices("abcdefgh", k=5)) for _ in range(400))


def test_a_model_says_what_it_says(models: list[Path], text: str) -> None:
    found = compare(models[0], models[0], text, 1, 2, ignore)
    assert found.distance is not None
    assert (found.n_chunks, found.n_scored) == (2, 510)
    assert found.distance.same_top == 1.0
    assert found.distance.perplexity_ratio == 1.0
    assert abs(found.distance.mean) < 1e-6


def test_the_numbers_are_those_of_the_definitions(models: list[Path], text: str) -> None:
    found = compare(models[0], models[1], text, 1, 2, ignore)
    assert found.distance is not None
    logs, targets = [], []
    for path in models:
        with EvaluatedModel(path, 1) as model:
            chunks = chunks_of(model.tokens_of(text), model.bos, 2)
            rows = [np.concatenate([part.copy() for part in model.logits(chunk, 0)])[256:511] for chunk in chunks]
            logits = np.concatenate(rows).astype(np.float64)
            logs.append(logits - np.log(np.exp(logits).sum(axis=1, keepdims=True)))
            targets = np.concatenate([np.array(chunk[257:]) for chunk in chunks])
    own, other = logs
    divergences = (np.exp(other) * (other - own)).sum(axis=1)
    at = np.arange(len(targets)), targets
    assert found.perplexity == pytest.approx(np.exp(-own[at].mean()), rel=1e-5)
    assert found.distance.perplexity == pytest.approx(np.exp(-other[at].mean()), rel=1e-5)
    assert found.distance.mean == pytest.approx(divergences.mean(), rel=1e-3)
    assert found.distance.percentile_99 == pytest.approx(np.percentile(divergences, 99), rel=1e-3)
    assert found.distance.largest == pytest.approx(divergences.max(), rel=1e-3)
    assert found.distance.same_top == (own.argmax(axis=1) == other.argmax(axis=1)).mean()


def test_models_of_other_tokens_and_short_texts_are_told(models: list[Path], text: str, tmp_path: Path) -> None:
    other = write_llama(tmp_path / "other.gguf", n_embd=64, n_ff=96, n_vocab=321)
    with pytest.raises(QuantizeError, match="different tokens"):
        compare(models[0], other, text, 1, 1, ignore)
    with pytest.raises(QuantizeError, match="too short"):
        compare(models[0], None, "short", 1, None, ignore)


def test_without_a_reference_only_the_model_itself_is_measured(models: list[Path], text: str) -> None:
    found = compare(models[0], None, text, 1, 1, ignore)
    assert found.distance is None
    assert found.perplexity > 1
