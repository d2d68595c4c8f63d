"""SmolLM3: transformers and llama.cpp give the same logits, with and without positions in a layer."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import SmolLM3Config

from convert.architectures.smollm3 import read_config
from convert.errors import ConvertError
from tests.integration.parity import TOKENS, assert_parity, assert_parity_by_command, change_config, random_checkpoint

SIZES: dict[str, Any] = {
    "vocab_size": 2048,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 5,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 128,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
YARN = {"rope_type": "yarn", "rope_theta": 5e6, "factor": 4.0, "original_max_position_embeddings": 32}


@pytest.mark.parametrize(
    ("dtype", "changes"),
    [
        pytest.param(torch.bfloat16, {}, id="bf16-tied"),
        pytest.param(torch.float32, {"tie_word_embeddings": False}, id="untied"),
        pytest.param(torch.float32, {"head_dim": 32}, id="head-dim"),
        pytest.param(torch.float32, {"rope_parameters": YARN}, id="yarn"),
    ],
)
def test_same_logits(tiny_stories: Path, tmp_path: Path, dtype: torch.dtype, changes: dict[str, Any]) -> None:
    source = random_checkpoint(tmp_path / "model", SmolLM3Config(**(SIZES | changes)), tiny_stories, dtype)
    assert assert_parity(source, tmp_path / "m.gguf", TOKENS).architecture == "smollm3"


def test_same_logits_by_command(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", SmolLM3Config(**SIZES), tiny_stories)
    assert_parity_by_command(source, tmp_path / "m.gguf", TOKENS)


def test_defaults_of_transformers(tiny_stories: Path, tmp_path: Path) -> None:
    """Released files leave out what is transformers' default: tied, every fourth layer without positions."""
    source = random_checkpoint(tmp_path / "model", SmolLM3Config(**SIZES), tiny_stories)
    names = ("tie_word_embeddings", "no_rope_layers", "no_rope_layer_interval", "layer_types", "rope_parameters")
    change_config(source, **dict.fromkeys(names))
    assert_parity(source, tmp_path / "m.gguf", TOKENS)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"no_rope_layers": [1, 1, 1, 1, 1]}, "other layers than every fourth"),
        ({"no_rope_layers": 5}, "other layers than every fourth"),
        ({"no_rope_layer_interval": 3}, "other layers than every fourth"),
        ({"layer_types": ["sliding_attention"] * 5}, "asks for sliding windows"),
        ({"attention_bias": True}, "asks for biases"),
        ({"rope_parameters": {"rope_type": "llama3"}}, "'llama3', which SmolLM3 in llama.cpp doesn't have"),
    ],
)
def test_what_can_not_be_converted(changes: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConvertError, match=expected):
        read_config(SIZES | changes)
