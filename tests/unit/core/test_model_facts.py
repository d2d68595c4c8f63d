"""Headers of several families, and what they say of memory. Sizes of whole models test_memory compares."""

from dataclasses import dataclass
from typing import Any

import pytest

from app.core.model_facts import LayerCache, ModelFacts, model_facts


@dataclass(frozen=True)
class Info:
    name: str
    shape: tuple[int, ...]
    type: str = "Q4_K"
    n_bytes: int = 1000


def facts(architecture: str, keys: dict[str, Any], *tensors: Info, copied: tuple[str, ...] = ("Q4_K",)) -> ModelFacts:
    metadata = {f"{architecture}.{key}": value for key, value in keys.items()}
    return model_facts({"general.architecture": architecture, **metadata}, tensors, copied)


KEYS = {"block_count": 2, "embedding_length": 512, "attention.head_count": 8, "feed_forward_length": 1024}


def test_keys_and_values_of_their_own() -> None:
    """Per layer, as in models whose layers differ."""
    found = facts(
        "llama", KEYS,
        Info("blk.0.attn_k.weight", (512, 128)), Info("blk.0.attn_v.weight", (512, 96)),
        Info("blk.1.attn_k.weight", (512, 256)), Info("blk.1.attn_v.weight", (512, 256)),
    )  # fmt: skip
    assert found.caches == (LayerCache(128, 96, False), LayerCache(256, 256, False))
    assert (found.n_query, found.n_heads, found.n_embd) == (512, 8, 512)


def test_fused_matrices() -> None:
    """512 rows of queries, then keys and values."""
    found = facts("phi3", KEYS, Info("blk.0.attn_qkv.weight", (512, 512 + 2 * 64)))
    assert found.caches == (LayerCache(64, 64, False), LayerCache(0, 0, False))


def test_layers_that_do_not_attend_cache_nothing() -> None:
    found = facts("jamba", KEYS, Info("blk.0.ssm_in.weight", (512, 2048)), Info("blk.1.attn_k.weight", (512, 64)))
    assert [cache.keys for cache in found.caches] == [0, 64]


def test_latent_attention_keeps_one_row() -> None:
    found = facts("deepseek2", KEYS, Info("blk.0.attn_kv_a_mqa.weight", (512, 576)))
    assert found.caches[0] == LayerCache(576, 0, False)


@pytest.mark.parametrize(
    ("architecture", "keys", "windowed"),
    [
        ("llama", {"attention.sliding_window": 100}, "----"),  # llama.cpp does not use it
        ("gemma2", {}, "w-w-"),
        ("gemma3", {"attention.sliding_window": 100, "attention.sliding_window_pattern": 3}, "ww-w"),
        ("gemma3", {}, "----"),
        ("smallthinker", {"attention.sliding_window": 100}, "-www"),
        ("new", {"attention.sliding_window": 9, "attention.sliding_window_pattern": [True, False, True]}, "w-w-"),
        ("gemma3", {"attention.sliding_window": "x"}, "----"),
        ("gemma3", {"attention.sliding_window": 100, "attention.sliding_window_pattern": 0}, "wwww"),
    ],
)
def test_sliding_windows(architecture: str, keys: dict[str, Any], windowed: str) -> None:
    found = facts(architecture, {**KEYS, "block_count": 4, **keys})
    assert "".join("w" if cache.windowed else "-" for cache in found.caches) == windowed
    assert (found.window > 0) == ("w" in windowed)


def test_experts_count_as_many_as_a_token_meets() -> None:
    keys = {**KEYS, "expert_used_count": 4, "expert_feed_forward_length": 700}
    assert facts("qwen3moe", keys).n_ff == 2800


def test_what_is_copied() -> None:
    """Matrices that are multiplied with, in whole groups of rows."""
    found = facts(
        "llama", KEYS,
        Info("token_embd.weight", (512, 320), n_bytes=7), Info("blk.0.ffn_up.weight", (512, 1024), n_bytes=20),
        Info("blk.1.ffn_up.weight", (512, 1023), n_bytes=300), Info("output.weight", (512, 320), "Q6_K", 4000),
        Info("output_norm.weight", (512,), "F32", 50_000),
    )  # fmt: skip
    assert (found.copied_bytes, found.weight_bytes, found.n_vocab) == (20, 54_327, 320)


@pytest.mark.parametrize("value", [-1, 1 << 50, "many", 1.5, True, None, [], [1 << 60]])
@pytest.mark.parametrize("key", [*KEYS, "context_length", "attention.key_length", "expert_used_count"])
def test_absurd_values_count_as_the_least(key: str, value: object) -> None:
    found = facts("llama", {**KEYS, key: value})
    assert len(found.caches) <= 512
    assert all(0 <= number < 1 << 50 for number in (found.n_ctx_train, found.n_embd, found.n_ff, found.n_query))
