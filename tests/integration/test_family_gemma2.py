"""Gemma 2: transformers and llama.cpp give the same logits, but for llama.cpp's GELU.

llama.cpp looks the tanh approximation of GELU up in a table of half precision, so logits differ by up to 1e-2.
"""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import Gemma2Config

from convert.architectures.gemma2 import read_config
from convert.errors import ConvertError
from tests.integration.parity import (
    TABLE_OF_HALVES,
    TOKENS,
    assert_parity,
    assert_parity_by_command,
    change_config,
    random_checkpoint,
)

SIZES: dict[str, Any] = {
    "vocab_size": 2048,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 32,
    "query_pre_attn_scalar": 32,
    "max_position_embeddings": 128,
    "sliding_window": 16,
}
LINEAR = {"rope_type": "linear", "rope_theta": 500.0, "factor": 4.0}


@pytest.mark.parametrize(
    ("dtype", "changes"),
    [
        pytest.param(torch.bfloat16, {}, id="bf16"),
        pytest.param(torch.float32, {"rope_parameters": LINEAR}, id="linear"),
    ],
)
def test_same_logits(tiny_stories: Path, tmp_path: Path, dtype: torch.dtype, changes: dict[str, Any]) -> None:
    """The window is far shorter than the text."""
    source = random_checkpoint(tmp_path / "model", Gemma2Config(**(SIZES | changes)), tiny_stories, dtype)
    assert assert_parity(source, tmp_path / "m.gguf", TOKENS, TABLE_OF_HALVES).architecture == "gemma2"


def test_same_logits_by_command(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", Gemma2Config(**SIZES), tiny_stories)
    assert_parity_by_command(source, tmp_path / "m.gguf", TOKENS, TABLE_OF_HALVES)


def test_old_spelling(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", Gemma2Config(**SIZES), tiny_stories)
    change_config(source, rope_parameters=None, layer_types=None, tie_word_embeddings=None, rope_theta=1000.0)
    assert_parity(source, tmp_path / "m.gguf", TOKENS, TABLE_OF_HALVES)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"query_pre_attn_scalar": 64}, "scales attention by 64"),
        ({"num_hidden_layers": 46, "query_pre_attn_scalar": 32}, "does it by 16"),
        ({"layer_types": ["full_attention"] * 3}, "other layers than every other one"),
        ({"hidden_activation": "gelu"}, "the activation 'gelu'"),
        ({"final_logit_softcapping": None}, "turns final_logit_softcapping off"),
        ({"attention_bias": True}, "asks for biases"),
    ],
)
def test_what_can_not_be_converted(changes: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConvertError, match=expected):
        read_config(SIZES | changes)
