"""Qwen2 and Qwen2.5: transformers and llama.cpp give the same logits."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import Qwen2Config

from convert.architectures.qwen2 import metadata, read_config
from convert.errors import ConvertError
from tests.integration.parity import TOKENS, assert_parity, assert_parity_by_command, random_checkpoint

SIZES: dict[str, Any] = {
    "vocab_size": 2048,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 128,
    "rope_parameters": {"rope_type": "default", "rope_theta": 1000000.0},
}
YARN = {"rope_type": "yarn", "rope_theta": 1e6, "factor": 4.0, "original_max_position_embeddings": 32}


@pytest.mark.parametrize(
    ("dtype", "changes"),
    [
        pytest.param(torch.bfloat16, {}, id="bf16"),
        pytest.param(torch.float32, {"tie_word_embeddings": True}, id="tied"),
        pytest.param(torch.float32, {"head_dim": 16}, id="head-dim"),
        pytest.param(torch.float32, {"rope_parameters": YARN}, id="yarn"),
        pytest.param(torch.float32, {"rope_parameters": YARN | {"attention_factor": 1.3}}, id="yarn-attention-factor"),
    ],
)
def test_same_logits(tiny_stories: Path, tmp_path: Path, dtype: torch.dtype, changes: dict[str, Any]) -> None:
    source = random_checkpoint(tmp_path / "model", Qwen2Config(**(SIZES | changes)), tiny_stories, dtype)
    assert assert_parity(source, tmp_path / "m.gguf", TOKENS).architecture == "qwen2"


def test_same_logits_by_command(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", Qwen2Config(**SIZES), tiny_stories)
    assert_parity_by_command(source, tmp_path / "m.gguf", TOKENS)


def test_window_is_the_same_within_and_told_beyond(tiny_stories: Path, tmp_path: Path) -> None:
    window = {"use_sliding_window": True, "sliding_window": 64, "max_window_layers": 1}
    source = random_checkpoint(tmp_path / "model", Qwen2Config(**(SIZES | window)), tiny_stories)
    report = assert_parity(source, tmp_path / "m.gguf", TOKENS[:60])
    assert any("trained to look back 64 tokens" in warning for warning in report.warnings)


def test_a_released_configuration() -> None:
    """Qwen/Qwen2.5-0.5B-Instruct's, written by transformers 4: the window is there and not used."""
    config = read_config(
        {
            "bos_token_id": 151643,
            "eos_token_id": 151645,
            "hidden_act": "silu",
            "hidden_size": 896,
            "intermediate_size": 4864,
            "max_position_embeddings": 32768,
            "max_window_layers": 21,
            "num_attention_heads": 14,
            "num_hidden_layers": 24,
            "num_key_value_heads": 2,
            "rms_norm_eps": 1e-06,
            "rope_theta": 1000000.0,
            "sliding_window": 4096,
            "tie_word_embeddings": True,
            "use_sliding_window": False,
            "vocab_size": 151936,
        }
    )
    assert (config.head_dim, config.rope.theta, config.window, config.tied) == (64, 1e6, None, True)
    assert "qwen2.attention.key_length" not in metadata(config)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"head_dim": 32}, "4 heads of 32"),
        ({"num_attention_heads": 5}, "5 heads of 12"),
        ({"hidden_size": 12}, "heads of 3 numbers"),
        ({"rope_parameters": {"rope_type": "llama3"}}, "'llama3', which Qwen2 in llama.cpp doesn't have"),
    ],
)
def test_what_can_not_be_converted(changes: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConvertError, match=expected):
        read_config(SIZES | changes)
