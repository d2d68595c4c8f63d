"""The samplers against their definitions in numpy, on logits made here."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import gguf
import llama_cpp.llama_cpp as native
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, LogitBias
from app.core.messages import Message, Role
from app.engine.llama.engine import LlamaEngine
from app.engine.llama.sampling import Sampler, sampler_chain
from app.engine.llama.vocabulary import LlamaVocabulary
from app.errors import PunaError
from convert.conversion import convert
from tests.unit.engine.tiny_gguf import pieces, write_random_model, write_table_model

# Nothing but drawing from the softmax: every test turns on what it is about.
PLAIN = GenerationOptions(
    temperature=1.0, top_k=0, top_p=1.0, min_p=0.0, typical_p=1.0, repeat_last_n=-1, dry_penalty_last_n=-1, seed=1
)
N_CTX = 64
Logits = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True)
class Tiny:
    model: int
    vocabulary: LlamaVocabulary

    @property
    def n_vocab(self) -> int:
        return self.vocabulary.n_tokens

    def logits(self, seed: int = 0, spread: float = 2.0) -> Logits:
        return np.random.default_rng(seed).normal(0, spread, self.n_vocab).astype(np.float32).astype(np.float64)

    def drawn_from(self, options: GenerationOptions, logits: Logits, said: tuple[int, ...] = ()) -> dict[int, float]:
        """Token -> probability, of all that the chain of `options` leaves to draw from."""
        chain = sampler_chain(options, native.llama_model_get_vocab(self.model), self.n_vocab, N_CTX)
        try:
            for token in said:
                native.llama_sampler_accept(chain, token)
            candidates = (native.llama_token_data * self.n_vocab)(
                *((token, logit, 0.0) for token, logit in enumerate(logits))
            )
            array = native.llama_token_data_array(
                ctypes.cast(candidates, ctypes.POINTER(native.llama_token_data)), self.n_vocab, -1, False
            )
            native.llama_sampler_apply(chain, ctypes.byref(array))
            left = [array.data[at] for at in range(array.size)]
            return {entry.id: entry.p for entry in left if entry.logit > -np.inf}
        finally:
            native.llama_sampler_free(chain)

    def sequence(self, options: GenerationOptions, logits: Logits, count: int = 40) -> list[int]:
        """Tokens drawn one after the other from the same logits, each then counted as said."""
        chain = sampler_chain(options, native.llama_model_get_vocab(self.model), self.n_vocab, N_CTX)
        try:
            found = []
            for _ in range(count):
                candidates = (native.llama_token_data * self.n_vocab)(
                    *((token, logit, 0.0) for token, logit in enumerate(logits))
                )
                array = native.llama_token_data_array(
                    ctypes.cast(candidates, ctypes.POINTER(native.llama_token_data)), self.n_vocab, -1, False
                )
                native.llama_sampler_apply(chain, ctypes.byref(array))
                found.append(int(array.data[array.selected].id))
                native.llama_sampler_accept(chain, found[-1])
            return found
        finally:
            native.llama_sampler_free(chain)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tiny]:
    path = write_random_model(tmp_path_factory.mktemp("sampling") / "random.gguf")
    native.llama_backend_init()
    model = native.llama_model_load_from_file(str(path).encode(), native.llama_model_default_params())
    yield Tiny(model, LlamaVocabulary(model))
    native.llama_model_free(model)


def softmax(logits: Logits) -> Logits:
    powers = np.exp(logits - logits.max())
    return np.asarray(powers / powers.sum())


def assert_drawn(found: dict[int, float], logits: Logits, kept: np.ndarray[Any, Any]) -> None:
    """The kept tokens, in the proportions of the softmax over them."""
    assert sorted(found) == sorted(kept.tolist())
    probabilities = softmax(logits[kept])
    assert [found[token] for token in kept.tolist()] == pytest.approx(probabilities.tolist(), rel=1e-4, abs=1e-9)


def everything(tiny: Tiny) -> np.ndarray[Any, Any]:
    return np.arange(tiny.n_vocab)


@pytest.mark.parametrize("temperature", [0.1, 0.7, 1.0, 3.0])
def test_temperature(tiny: Tiny, temperature: float) -> None:
    logits = tiny.logits(spread=0.5)
    found = tiny.drawn_from(replace(PLAIN, temperature=temperature), logits)
    assert_drawn(found, logits / temperature, everything(tiny))


@pytest.mark.parametrize("temperature", [0.0, 1e-6, 1e-30])
def test_no_temperature_is_the_best_token(tiny: Tiny, temperature: float) -> None:
    logits = tiny.logits()
    options = replace(PLAIN, temperature=temperature, xtc_probability=1.0, typical_p=0.1, mirostat=2)
    assert tiny.sequence(options, logits, 3) == [int(logits.argmax())] * 3


@pytest.mark.parametrize("k", [1, 7, 40, 10_000])
def test_top_k(tiny: Tiny, k: int) -> None:
    logits = tiny.logits()
    assert_drawn(tiny.drawn_from(replace(PLAIN, top_k=k), logits), logits, np.argsort(-logits)[:k])


@pytest.mark.parametrize("p", [0.0, 0.3, 0.9, 0.999])
def test_top_p(tiny: Tiny, p: float) -> None:
    logits = tiny.logits()
    order = np.argsort(-logits)
    before = np.cumsum(softmax(logits)[order]) - softmax(logits)[order]
    kept = order[(before < p) | (np.arange(len(order)) == 0)]
    assert_drawn(tiny.drawn_from(replace(PLAIN, top_p=p), logits), logits, kept)


@pytest.mark.parametrize("p", [0.01, 0.2, 1.0])
def test_min_p(tiny: Tiny, p: float) -> None:
    logits = tiny.logits()
    probabilities = softmax(logits)
    kept = np.flatnonzero(probabilities >= p * probabilities.max())
    assert_drawn(tiny.drawn_from(replace(PLAIN, min_p=p), logits), logits, kept)


@pytest.mark.parametrize("p", [0.0, 0.2, 0.7, 0.95])
def test_typical(tiny: Tiny, p: float) -> None:
    logits = tiny.logits()
    probabilities = softmax(logits)
    surprise = -np.log(probabilities)
    order = np.argsort(np.abs(surprise - (probabilities * surprise).sum()))
    n_kept = int(np.argmax(np.cumsum(probabilities[order]) > p)) + 1
    assert_drawn(tiny.drawn_from(replace(PLAIN, typical_p=p), logits), logits, order[:n_kept])


def test_typical_survives_what_is_impossible(tiny: Tiny) -> None:
    """The entropy would be NaN where a probability is 0."""
    logits = tiny.logits()
    logits[: tiny.n_vocab // 2] = -1000
    found = tiny.drawn_from(replace(PLAIN, typical_p=0.5), logits)
    assert found
    assert min(found) >= tiny.n_vocab // 2
    assert all(np.isfinite(p) for p in found.values())


@pytest.mark.parametrize("threshold", [0.04, 0.2, 0.45])
def test_xtc_leaves_the_least_of_the_probable_ones(tiny: Tiny, threshold: float) -> None:
    logits = np.full(tiny.n_vocab, -20.0)
    logits[[5, 6, 7, 8]] = np.log([0.5, 0.3, 0.15, 0.05])
    probable = np.flatnonzero(softmax(logits) >= threshold)
    out = probable[np.argsort(-logits[probable])][:-1]
    found = tiny.drawn_from(replace(PLAIN, xtc_probability=1.0, xtc_threshold=threshold), logits)
    assert_drawn(found, logits, np.setdiff1d(everything(tiny), out))


def test_xtc_happens_as_often_as_asked(tiny: Tiny) -> None:
    logits = np.full(tiny.n_vocab, -20.0)
    logits[[5, 6]] = np.log([0.6, 0.4])
    options = replace(PLAIN, xtc_probability=0.3, xtc_threshold=0.2)
    n_left = sum(5 in tiny.drawn_from(replace(options, seed=seed), logits) for seed in range(400))
    assert 400 * 0.6 < n_left < 400 * 0.8


def test_penalties(tiny: Tiny) -> None:
    logits, said = tiny.logits(), (5, 9, 9, 9, 12)
    options = replace(PLAIN, repeat_penalty=1.5, presence_penalty=0.4, frequency_penalty=0.25)
    expected = logits.copy()
    for token in set(said):
        expected[token] = expected[token] * 1.5 if expected[token] <= 0 else expected[token] / 1.5
        expected[token] -= 0.4 + 0.25 * said.count(token)
    assert {logits[token] > 0 for token in set(said)} == {True, False}
    assert_drawn(tiny.drawn_from(options, logits, said), expected, everything(tiny))


def test_penalties_forget_what_was_said_long_ago(tiny: Tiny) -> None:
    logits = tiny.logits()
    options = replace(PLAIN, presence_penalty=1.0, repeat_last_n=2)
    expected = logits.copy()
    expected[[7, 8]] -= 1.0
    assert_drawn(tiny.drawn_from(options, logits, (5, 6, 7, 8)), expected, everything(tiny))
    assert_drawn(tiny.drawn_from(replace(options, repeat_last_n=0), logits, (5, 6)), logits, everything(tiny))


def test_logit_bias(tiny: Tiny) -> None:
    logits = tiny.logits()
    biases = (LogitBias(5, 2.5), LogitBias(9, -1.0), LogitBias(9, -2.0), LogitBias(12, -100.0), LogitBias(13, -1e300))
    expected = logits.copy()
    expected[5] += 2.5
    expected[9] -= 3.0
    kept = np.setdiff1d(everything(tiny), [12, 13])
    assert_drawn(tiny.drawn_from(replace(PLAIN, logit_bias=biases), logits), expected, kept)


def test_the_order_is_that_of_llama_cpp_s_server(tiny: Tiny) -> None:
    """Top-k, typical, top-p, min-p, and only then the temperature."""
    logits = tiny.logits()
    options = replace(PLAIN, top_k=30, top_p=0.8, min_p=0.1, temperature=2.0)
    kept = np.argsort(-logits)[:30]
    probabilities = softmax(logits[kept])
    kept = kept[np.cumsum(probabilities) - probabilities < 0.8]
    probabilities = softmax(logits[kept])
    kept = kept[probabilities >= 0.1 * probabilities.max()]
    assert_drawn(tiny.drawn_from(options, logits), logits / 2, kept)


def test_dry_breaks_repetitions(tiny: Tiny) -> None:
    """Token -> multiplier · base^(length of what it would repeat - allowed length)."""
    logits = tiny.logits()
    a, b, c, d = (pieces().byte(ord(letter)) for letter in "abcd")
    options = replace(PLAIN, dry_multiplier=0.8, dry_base=1.75, dry_allowed_length=2, dry_sequence_breakers=())
    expected = logits.copy()
    expected[d] -= 0.8 * 1.75 ** (3 - 2)
    assert_drawn(tiny.drawn_from(options, logits, (a, b, c, d, a, b, c)), expected, everything(tiny))
    # A breaker begins a new sequence, and a bound of memory forgets the first one.
    broken = replace(options, dry_sequence_breakers=("c",))
    assert_drawn(tiny.drawn_from(broken, logits, (a, b, c, d, a, b, c)), logits, everything(tiny))
    short = replace(options, dry_penalty_last_n=4)
    assert_drawn(tiny.drawn_from(short, logits, (a, b, c, d, a, b, c)), logits, everything(tiny))


@pytest.mark.parametrize("breakers", [("“", "é:", "\n"), ("x" * 40,), (" a", "the quick")])
def test_dry_takes_breakers_of_many_bytes(tiny: Tiny, breakers: tuple[str, ...]) -> None:
    options = replace(PLAIN, dry_multiplier=1.0, dry_sequence_breakers=breakers)
    assert len(tiny.sequence(options, tiny.logits())) == 40


@pytest.mark.parametrize("version", [1, 2])
def test_mirostat_steers_towards_the_surprise_asked_for(tiny: Tiny, version: int) -> None:
    logits = tiny.logits()
    surprise = -np.log2(softmax(logits))
    means = []
    for tau in (1.0, 3.0, 6.0):
        options = replace(PLAIN, mirostat=version, mirostat_tau=tau, mirostat_eta=0.1)
        drawn = tiny.sequence(options, logits, 300)
        assert drawn == tiny.sequence(options, logits, 300)
        assert drawn != tiny.sequence(replace(options, seed=2), logits, 300)
        means.append(surprise[drawn[100:]].mean())
    assert means == sorted(means)
    assert means[0] < means[2] - 1


@pytest.mark.parametrize(
    "options",
    [
        GenerationOptions(),
        GenerationOptions(xtc_probability=0.5, xtc_threshold=0.05, top_k=0, typical_p=0.9),
        GenerationOptions(dry_multiplier=0.8, repeat_penalty=1.1),
    ],
)
def test_a_seed_decides_everything(tiny: Tiny, options: GenerationOptions) -> None:
    logits = tiny.logits()
    first = tiny.sequence(replace(options, seed=7), logits)
    assert tiny.sequence(replace(options, seed=7), logits) == first
    assert tiny.sequence(replace(options, seed=8), logits) != first
    assert tiny.sequence(replace(options, seed=2**32 - 1), logits) == tiny.sequence(replace(options, seed=0), logits)
    assert len({tuple(tiny.sequence(replace(options, seed=None), logits)) for _ in range(3)}) == 3


def never() -> bool:
    return False


def answer(engine: LlamaEngine, text: str, options: GenerationOptions) -> str:
    request = ChatRequest((Message(Role.USER, text),), options)
    items = list(engine.generate(request, never, lambda done, total: None))
    assert isinstance(items[-1], GenerationResult)
    return "".join(item for item in items if isinstance(item, str))


def test_penalties_see_the_prompt(tmp_path: Path, engine: LlamaEngine) -> None:
    """The model wants to say ~, which one prompt holds, so there it is penalised."""
    tilde, caret = pieces().byte(ord("~")), pieces().byte(ord("^"))
    engine.load(
        LoadOptions(str(write_table_model(tmp_path / "m.gguf", [tilde, caret])), n_threads=1), lambda fraction: None
    )
    greedy = GenerationOptions(temperature=0, max_tokens=2)
    penalised = replace(greedy, presence_penalty=100)
    assert answer(engine, "~ say", greedy) == "~^"
    assert not answer(engine, "~ say", penalised).startswith("~")
    assert answer(engine, "say it", penalised).startswith("~")


def test_a_bias_of_no_token_is_one_sentence(random_engine: LlamaEngine) -> None:
    with pytest.raises(PunaError, match="token 5000 can't have a bias: this model's tokens go from 0 to 382"):
        answer(random_engine, "once", GenerationOptions(logit_bias=(LogitBias(5000, 1.0),)))
    with pytest.raises(PunaError, match="token -1 can't have a bias"):
        answer(random_engine, "once", GenerationOptions(logit_bias=(LogitBias(-1, 1.0),)))


def test_closing_frees_what_was_made(tiny: Tiny) -> None:
    for _ in range(3):
        sampler = Sampler(replace(PLAIN, grammar='root ::= "a"'), tiny.model, tiny.vocabulary, N_CTX)
        sampler.accept_prompt([1, 2, 3])
        sampler.close()


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("options", [GenerationOptions(max_tokens=5), GenerationOptions(grammar='root ::= "a"')])
def test_a_damaged_model_is_one_sentence(
    tmp_path: Path, engine: LlamaEngine, value: float, options: GenerationOptions
) -> None:
    path = write_random_model(tmp_path / "damaged.gguf")
    data = np.memmap(path, np.uint8, "r+")
    (weights,) = (tensor for tensor in gguf.GGUFReader(path).tensors if tensor.name == "output.weight")
    data[weights.data_offset :][: 4 * 64] = np.full(64, value, np.float32).view(np.uint8)
    data.flush()
    del data
    engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)
    with pytest.raises(PunaError, match="computes what are no numbers, so its file is damaged"):
        answer(engine, "once", options)


_NUMBERS = st.one_of(
    st.floats(), st.floats(0, 1), st.floats(0, 100), st.sampled_from([0.0, -0.0, 1e-45, 1e38, -1.0, 1.0, 0.5])
)
_WHOLE = st.one_of(st.integers(), st.integers(-2, 600), st.sampled_from([2**31 - 1, 2**31, -(2**31), 0, 1, -1]))
_STRATEGIES = {float: _NUMBERS, int: _WHOLE}
_DEFAULTS = GenerationOptions()
_FUZZED = {name: _STRATEGIES[type(value)] for name, value in vars(_DEFAULTS).items() if type(value) in _STRATEGIES} | {
    "mirostat": st.integers(-1, 3),
    "seed": st.none() | st.integers(),
    "logit_bias": st.lists(st.builds(LogitBias, st.integers(-1, 400), _NUMBERS), max_size=5).map(tuple),
    "dry_sequence_breakers": st.lists(st.text(max_size=15), max_size=3).map(tuple),
    "stop": st.lists(st.text(max_size=3), max_size=3).map(tuple),
    "grammar": st.sampled_from(["", "", 'root ::= [a-z]+ | "é"', 'root ::= "ab" root | "c"']),
}


# A few at a time: of twenty wild ones nearly always one is refused, and nothing is drawn.
_FEW = st.lists(st.sampled_from(sorted(_FUZZED)), max_size=4, unique=True).flatmap(
    lambda names: st.fixed_dictionaries({name: _FUZZED[name] for name in names})
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_FEW)
def test_any_options_give_an_answer_or_one_sentence(random_engine: LlamaEngine, values: dict[str, Any]) -> None:
    try:
        answer(random_engine, "once upon a time", GenerationOptions(**values, max_tokens=6))
    except PunaError as error:
        told = str(error)
        assert len(told) < 300
        assert "\n" not in told


def test_dry_spares_a_vocabulary_that_can_t_spell_every_byte(
    tiny_stories: Path, tmp_path: Path, engine: LlamaEngine
) -> None:
    """llama.cpp would tokenize the rest of a breaker, and end the process where it has no token for it."""
    convert(tiny_stories, tmp_path / "stories.gguf", "f16", lambda fraction, text: None)
    engine.load(LoadOptions(str(tmp_path / "stories.gguf"), n_threads=1), lambda fraction: None)
    greedy = GenerationOptions(temperature=0, max_tokens=60)
    dry = replace(greedy, dry_multiplier=5.0, dry_base=2.0, dry_sequence_breakers=("t日", "“", "\n"))
    assert answer(engine, "Once upon a time", dry)
    # It has no brace either.
    with pytest.raises(PunaError, match="no token left that the answer could go on with"):
        answer(engine, "Once upon a time", GenerationOptions(json_schema='{"type": "object"}', max_tokens=30))
    assert answer(engine, "Once upon a time", replace(greedy, grammar='root ::= "Lily"')) == "Lily"
