"""Mistral: transformers and llama.cpp give the same logits."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import MistralConfig

from convert.architectures.mistral import read_config
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from tests.integration.parity import TOKENS, assert_parity, assert_parity_by_command, change_config, random_checkpoint

SIZES: dict[str, Any] = {
    "vocab_size": 2048,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 128,
    "sliding_window": None,
}
YARN = {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "original_max_position_embeddings": 32}


@pytest.mark.parametrize(
    ("dtype", "changes"),
    [
        pytest.param(torch.bfloat16, {}, id="bf16"),
        pytest.param(torch.float32, {"head_dim": 32}, id="head-dim"),
        pytest.param(torch.float32, {"tie_word_embeddings": True}, id="tied"),
        pytest.param(torch.float32, {"rope_parameters": YARN}, id="yarn"),
    ],
)
def test_same_logits(tiny_stories: Path, tmp_path: Path, dtype: torch.dtype, changes: dict[str, Any]) -> None:
    source = random_checkpoint(tmp_path / "model", MistralConfig(**(SIZES | changes)), tiny_stories, dtype)
    report = assert_parity(source, tmp_path / "m.gguf", TOKENS)
    assert report.architecture == "llama"
    assert not [warning for warning in report.warnings if "look back" in warning]


def test_same_logits_by_command(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", MistralConfig(**SIZES), tiny_stories)
    assert_parity_by_command(source, tmp_path / "m.gguf", TOKENS)


def test_window_is_the_same_within_and_told_beyond(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", MistralConfig(**(SIZES | {"sliding_window": 64})), tiny_stories)
    report = assert_parity(source, tmp_path / "m.gguf", TOKENS[:60])
    assert any("trained to look back 64 tokens" in warning for warning in report.warnings)


def test_old_spelling(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", MistralConfig(**SIZES), tiny_stories)
    change_config(source, rope_parameters=None, rope_theta=1000.0, rope_scaling=None)
    assert_parity(source, tmp_path / "m.gguf", TOKENS)
    assert read_gguf(tmp_path / "m.gguf").metadata["llama.rope.freq_base"] == 1000.0


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"hidden_act": "gelu"}, "the activation 'gelu'"),
        ({"num_key_value_heads": 3}, "which 3 key-value heads can't serve"),
        ({"sliding_window": -1}, "sliding_window -1"),
        ({"rope_parameters": {"rope_type": "longrope"}}, "'longrope', which Mistral in llama.cpp doesn't have"),
        ({"rope_parameters": YARN | {"truncate": False}}, "without rounding"),
    ],
)
def test_what_can_not_be_converted(changes: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConvertError, match=expected):
        read_config(SIZES | changes)
