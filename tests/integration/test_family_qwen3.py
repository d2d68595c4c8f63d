"""Qwen3: transformers and llama.cpp give the same logits."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import Qwen3Config

from convert.architectures.qwen3 import read_config
from convert.errors import ConvertError
from tests.integration.parity import TOKENS, assert_parity, assert_parity_by_command, random_checkpoint

SIZES: dict[str, Any] = {
    "vocab_size": 2048,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 32,
    "max_position_embeddings": 128,
    "rope_parameters": {"rope_type": "default", "rope_theta": 1000000.0},
}
YARN = {"rope_type": "yarn", "rope_theta": 1e6, "factor": 4.0, "original_max_position_embeddings": 32}


@pytest.mark.parametrize(
    ("dtype", "changes"),
    [
        pytest.param(torch.bfloat16, {}, id="bf16"),
        pytest.param(torch.float32, {"tie_word_embeddings": True}, id="tied"),
        pytest.param(torch.float32, {"rope_parameters": YARN}, id="yarn"),
        pytest.param(torch.float32, {"rope_parameters": YARN | {"attention_factor": 1.3}}, id="yarn-attention-factor"),
    ],
)
def test_same_logits(tiny_stories: Path, tmp_path: Path, dtype: torch.dtype, changes: dict[str, Any]) -> None:
    source = random_checkpoint(tmp_path / "model", Qwen3Config(**(SIZES | changes)), tiny_stories, dtype)
    assert assert_parity(source, tmp_path / "m.gguf", TOKENS).architecture == "qwen3"


def test_same_logits_by_command(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", Qwen3Config(**SIZES), tiny_stories)
    assert_parity_by_command(source, tmp_path / "m.gguf", TOKENS)


def test_window_is_the_same_within_and_told_beyond(tiny_stories: Path, tmp_path: Path) -> None:
    window = {"use_sliding_window": True, "sliding_window": 64, "max_window_layers": 1}
    source = random_checkpoint(tmp_path / "model", Qwen3Config(**(SIZES | window)), tiny_stories)
    report = assert_parity(source, tmp_path / "m.gguf", TOKENS[:60])
    assert any("trained to look back 64 tokens" in warning for warning in report.warnings)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"attention_bias": True}, "asks for biases in attention"),
        ({"head_dim": 33}, "heads of 33 numbers"),
        ({"hidden_act": "relu"}, "the activation 'relu'"),
        ({"quantization_config": {"quant_method": "fp8"}}, "already quantized"),
    ],
)
def test_what_can_not_be_converted(changes: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConvertError, match=expected):
        read_config(SIZES | changes)


def test_a_released_configuration() -> None:
    """Qwen/Qwen3-0.6B's, written by transformers 4: heads wider than their share."""
    config = read_config(
        {
            "attention_bias": False,
            "head_dim": 128,
            "hidden_act": "silu",
            "hidden_size": 1024,
            "intermediate_size": 3072,
            "max_position_embeddings": 40960,
            "max_window_layers": 28,
            "num_attention_heads": 16,
            "num_hidden_layers": 28,
            "num_key_value_heads": 8,
            "rms_norm_eps": 1e-06,
            "rope_scaling": None,
            "rope_theta": 1000000,
            "sliding_window": None,
            "tie_word_embeddings": True,
            "use_sliding_window": False,
            "vocab_size": 151936,
        }
    )
    assert (config.query_size, config.key_size, config.rope.theta, config.tied) == (2048, 1024, 1e6, True)
