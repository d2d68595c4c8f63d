"""Whether a model fits: arithmetic over made-up facts. What llama.cpp really takes is compared in test_memory."""

from dataclasses import replace

import pytest

from app.core.fit import (
    CONTEXTS,
    GIB,
    ContextPlan,
    Fit,
    MemoryEstimate,
    automatic_context,
    estimate,
    kv_bytes,
    layers_on_gpu,
    refusal,
)
from app.core.model_facts import LayerCache, ModelFacts

PLAN = ContextPlan(n_ctx=4096)


def llama_8b(**changes: object) -> ModelFacts:
    """Llama 3 8B as Q4_K_M."""
    facts = ModelFacts(
        architecture="llama", n_ctx_train=131072, n_vocab=128256, n_embd=4096, n_ff=14336, n_heads=32, n_query=4096,
        caches=(LayerCache(1024, 1024, False),) * 32, window=0, weight_bytes=4_900_000_000, copied_bytes=3_000_000_000,
    )  # fmt: skip
    return replace(facts, **changes)  # type: ignore[arg-type]


def test_cache_of_a_well_known_model() -> None:
    """Llama 3 8B takes 128 KiB per token at f16, which is 1 GiB for 8,192."""
    assert kv_bytes(llama_8b(), replace(PLAN, n_ctx=8192)) == GIB
    assert kv_bytes(llama_8b(), replace(PLAN, n_ctx=8192, type_k="q8_0", type_v="q8_0")) == GIB * 17 // 32
    assert kv_bytes(llama_8b(), replace(PLAN, n_ctx=8000)) == GIB  # rounded up to a multiple of 256


def test_sliding_windows_need_their_window_only() -> None:
    """Five of six layers of 1,024 tokens, and a batch, as llama.cpp makes caches with swa_full off."""
    facts = llama_8b(caches=tuple(LayerCache(100, 100, at % 6 != 5) for at in range(12)), window=1024)
    whole = kv_bytes(facts, replace(PLAN, n_ctx=8192))
    short = kv_bytes(facts, replace(PLAN, n_ctx=8192, swa_full=False, n_seq_max=1))
    assert whole == 12 * 8192 * 400
    assert short == 2 * 8192 * 400 + 10 * 1280 * 400  # 1,024 + 128 rounded up to a multiple of 256


def test_three_grades() -> None:
    made = estimate(llama_8b(), PLAN)
    assert made.needed < made.total
    assert [made.fits(n) for n in (made.needed - 1, made.needed, made.needed + GIB // 4, 2 * made.needed)] == [
        Fit.NONE, Fit.TIGHT, Fit.TIGHT, Fit.COMFORTABLE,
    ]  # fmt: skip
    assert made.words(2 * made.needed).startswith("fits comfortably (")
    assert made.words(made.needed).startswith("fits tightly")
    assert made.words(GIB).startswith("does not fit")


@pytest.mark.parametrize(
    ("gigabytes_available", "n_ctx"),
    [(64, 16384), (7.6, 16384), (7.2, 12288), (6.8, 8192), (6, 4096), (5.6, 2048), (1, 2048)],
)
def test_automatic_context_follows_memory(gigabytes_available: float, n_ctx: int) -> None:
    assert automatic_context(llama_8b(), PLAN, int(gigabytes_available * GIB)) == n_ctx


@pytest.mark.parametrize(
    ("trained", "n_ctx"), [(512, 512), (2048, 2048), (5000, 5000), (16384, 16384), (16385, 16384), (1 << 20, 16384)]
)
def test_automatic_context_is_no_longer_than_the_training(trained: int, n_ctx: int) -> None:
    assert automatic_context(llama_8b(n_ctx_train=trained), PLAN, 64 * GIB) == n_ctx


def test_a_cache_does_not_outgrow_its_model() -> None:
    """LLaMA 7B, with keys for every head, would take 8 GiB for 16,384 tokens."""
    old = llama_8b(caches=(LayerCache(4096, 4096, False),) * 32, weight_bytes=4_000_000_000)
    n_ctx = automatic_context(old, PLAN, 64 * GIB)
    assert n_ctx == 6144
    assert kv_bytes(old, replace(PLAN, n_ctx=n_ctx)) <= old.weight_bytes


def test_a_longer_context_never_takes_less() -> None:
    sizes = [estimate(llama_8b(), replace(PLAN, n_ctx=n_ctx)).total for n_ctx in sorted(CONTEXTS)]
    assert sizes == sorted(set(sizes))


def test_a_refusal_says_how_much_and_what_to_do() -> None:
    long = replace(PLAN, n_ctx=131072)
    assert refusal(llama_8b(), long, 64 * GIB) is None
    words = refusal(llama_8b(), long, 8 * GIB)
    assert words is not None
    assert "a context of 131,072 tokens" in words
    assert "8.6 GB are available: a context of 16,384 tokens would fit" in words
    words = refusal(llama_8b(), PLAN, 2 * GIB)
    assert words is not None
    assert "a smaller type of it" in words


def test_layers_on_a_gpu() -> None:
    facts = llama_8b(copied_bytes=0)
    made = estimate(facts, PLAN)
    assert layers_on_gpu(facts, PLAN, 2 * made.total) == -1
    half = layers_on_gpu(facts, PLAN, made.compute + (made.weights + made.kv) // 2)
    assert half == 16
    assert layers_on_gpu(facts, PLAN, 1000) == 0


def test_memory_is_said_as_every_other_size_is() -> None:
    made = MemoryEstimate(weights=7_100_000, copied=0, kv=0, compute=0, process=0)
    assert made.words(8_000_000_000) == "fits comfortably (7.1 MB of 8.0 GB available)"
