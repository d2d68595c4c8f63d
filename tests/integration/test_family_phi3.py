"""Phi-3 and Phi-4: transformers and llama.cpp give the same logits, in short and in long contexts."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import Phi3Config

from convert.architectures.phi3 import read_config
from convert.conversion import convert
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from tests.integration.parity import (
    TOKENS,
    assert_parity,
    assert_parity_by_command,
    assert_same_logits,
    change_config,
    quiet,
    random_checkpoint,
    reference,
)

SIZES: dict[str, Any] = {
    "vocab_size": 2048,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 512,
    "original_max_position_embeddings": 512,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
LONG: dict[str, Any] = {
    "original_max_position_embeddings": 256,
    "rope_parameters": {
        "rope_type": "longrope",
        "rope_theta": 10000.0,
        "short_factor": [1.0, 1.05, 1.1, 1.2, 1.25, 1.3, 1.4, 1.5],
        "long_factor": [1.1, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 9.0],
    },
}


@pytest.mark.parametrize(
    ("dtype", "changes"),
    [
        pytest.param(torch.bfloat16, {}, id="bf16"),
        pytest.param(torch.float32, {"tie_word_embeddings": True}, id="tied"),
        pytest.param(
            torch.float32,
            {"rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "partial_rotary_factor": 0.75}},
            id="partly-rotated",
        ),
    ],
)
def test_same_logits(tiny_stories: Path, tmp_path: Path, dtype: torch.dtype, changes: dict[str, Any]) -> None:
    source = random_checkpoint(tmp_path / "model", Phi3Config(**(SIZES | changes)), tiny_stories, dtype)
    assert assert_parity(source, tmp_path / "m.gguf", TOKENS).architecture == "phi3"


def test_same_logits_by_command(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", Phi3Config(**(SIZES | LONG)), tiny_stories)
    assert_parity_by_command(source, tmp_path / "m.gguf", TOKENS * 6)


@pytest.mark.parametrize(("tokens", "n_ctx"), [(TOKENS, 256), (TOKENS * 6, 512)], ids=["short", "long"])
def test_factors_of_a_long_context(tiny_stories: Path, tmp_path: Path, tokens: list[int], n_ctx: int) -> None:
    """transformers takes the factors by the length of the text, llama.cpp by that of the context."""
    source = random_checkpoint(tmp_path / "model", Phi3Config(**(SIZES | LONG)), tiny_stories)
    assert_parity(source, tmp_path / "m.gguf", tokens, n_ctx=n_ctx)


@pytest.mark.parametrize("given", [{"attention_factor": 1.5}, {"factor": 4.0}], ids=str)
def test_magnitude_of_a_long_context(tiny_stories: Path, tmp_path: Path, given: dict[str, float]) -> None:
    rope = LONG["rope_parameters"] | given
    config = Phi3Config(**(SIZES | LONG | {"rope_parameters": rope}))
    source = random_checkpoint(tmp_path / "model", config, tiny_stories)
    assert_parity(source, tmp_path / "m.gguf", TOKENS * 6)


def test_old_spelling(tiny_stories: Path, tmp_path: Path) -> None:
    """The first files called the scaling "su"."""
    source = random_checkpoint(tmp_path / "model", Phi3Config(**(SIZES | LONG)), tiny_stories)
    expected = reference(source, TOKENS * 6)
    scaling = LONG["rope_parameters"] | {"type": "su"}
    scaling = {key: scaling[key] for key in ("type", "short_factor", "long_factor")}
    change_config(source, rope_parameters=None, rope_theta=10000.0, rope_scaling=scaling)
    convert(source, tmp_path / "m.gguf", "f32", quiet)
    assert_same_logits(tmp_path / "m.gguf", expected, TOKENS * 6)


def test_window_is_the_same_within_and_told_beyond(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", Phi3Config(**(SIZES | {"sliding_window": 64})), tiny_stories)
    report = assert_parity(source, tmp_path / "m.gguf", TOKENS[:60])
    assert any("trained to look back 64 tokens" in warning for warning in report.warnings)
    assert read_gguf(tmp_path / "m.gguf").metadata["phi3.attention.sliding_window"] == 64


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"rope_scaling": {"type": "yarn"}}, "'yarn', which Phi-3 in llama.cpp doesn't have"),
        ({"rope_scaling": {"type": "longrope", "short_factor": [1.0] * 8}}, "no long_factor of 8 numbers"),
        (
            {"rope_scaling": {"type": "longrope", "short_factor": [1.0] * 7, "long_factor": [1.0] * 8}},
            "no short_factor of 8 numbers",
        ),
        ({"partial_rotary_factor": 0.2}, "rotates 3 numbers of a head"),
        ({"head_dim": 32}, "which 4 heads can't share"),
    ],
)
def test_what_can_not_be_converted(changes: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConvertError, match=expected):
        read_config(SIZES | changes)


def test_a_released_configuration() -> None:
    """microsoft/Phi-4-mini-instruct's, but for the values of the factors: a part of each head is rotated."""
    config = read_config(
        {
            "attention_bias": False,
            "hidden_act": "silu",
            "hidden_size": 3072,
            "intermediate_size": 8192,
            "max_position_embeddings": 131072,
            "mlp_bias": False,
            "num_attention_heads": 24,
            "num_hidden_layers": 32,
            "num_key_value_heads": 8,
            "original_max_position_embeddings": 4096,
            "partial_rotary_factor": 0.75,
            "rms_norm_eps": 1e-05,
            "rope_scaling": {"long_factor": [1] * 48, "short_factor": [1.0] * 48, "type": "longrope"},
            "rope_theta": 10000.0,
            "sliding_window": 262144,
            "tie_word_embeddings": True,
            "vocab_size": 200064,
        }
    )
    assert (config.rope_dimensions, config.original_context_length, config.qkv_size) == (96, 4096, 5120)
    assert config.long_rope is not None
    assert config.long_rope.magnitude == pytest.approx((1 + 5 / 12) ** 0.5)  # log 32 / log 4096
