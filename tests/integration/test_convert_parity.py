"""The converted model computes what transformers computes: same tokens, same logits, in llama.cpp itself.

At f32 throughout: random weights forgive a wrong permutation at any lower precision.
"""

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from convert.conversion import convert, natural_type
from convert.gguf_file import read_gguf
from tests.integration.parity import TOKENS, assert_parity, assert_same_logits, quiet, reference
from tests.unit.convert.checkpoints import random_llama, write_checkpoint


def test_real_checkpoint(tiny_stories: Path, tmp_path: Path) -> None:
    target = tmp_path / "stories.gguf"
    report = assert_parity(tiny_stories, target, TOKENS)
    assert (report.n_parameters, report.bits_per_weight) == (656000, 32.0)


@pytest.mark.parametrize(
    ("dtype", "changes", "options"),
    [
        pytest.param(torch.float32, {}, {}, id="untied-gqa-one-file"),
        pytest.param(torch.bfloat16, {}, {"max_shard_size": "100KB"}, id="bf16-sharded"),
        pytest.param(torch.float16, {}, {"max_shard_size": "100KB"}, id="f16-sharded"),
        pytest.param(torch.float32, {"tie_word_embeddings": True}, {}, id="tied"),
        pytest.param(torch.float32, {"attention_bias": True}, {}, id="attention-bias"),
        pytest.param(torch.float32, {"attention_bias": True, "mlp_bias": True}, {}, id="all-biases"),
        pytest.param(torch.float32, {"head_dim": 32}, {}, id="head-dim"),
        pytest.param(torch.float32, {"num_key_value_heads": 4}, {}, id="no-gqa"),
        pytest.param(
            torch.float32,
            {"rope_parameters": {"rope_type": "linear", "rope_theta": 500.0, "factor": 4.0}},
            {},
            id="linear-scaling",
        ),
        pytest.param(
            torch.float32,
            {
                "rope_parameters": {
                    "rope_type": "llama3",
                    "rope_theta": 500000.0,
                    "factor": 8.0,
                    "low_freq_factor": 1.0,
                    "high_freq_factor": 4.0,
                    "original_max_position_embeddings": 64,
                }
            },
            {},
            id="llama3-scaling",
        ),
    ],
)
def test_random_models(
    tiny_stories: Path, tmp_path: Path, dtype: torch.dtype, changes: dict[str, Any], options: dict[str, Any]
) -> None:
    source = write_checkpoint(tmp_path / "model", random_llama(dtype, **changes), tiny_stories, **options)
    assert (source / "model.safetensors.index.json").is_file() == bool(options)
    natural = {torch.float32: "f32", torch.float16: "f16", torch.bfloat16: "bf16"}[dtype]
    assert natural_type(source) == natural
    assert_parity(source, tmp_path / "model.gguf", TOKENS)


def test_old_spelling_of_rope(tiny_stories: Path, tmp_path: Path) -> None:
    """transformers 4 wrote `rope_theta` and `rope_scaling` with `type`."""
    model = random_llama(rope_parameters={"rope_type": "linear", "rope_theta": 500.0, "factor": 4.0})
    source = write_checkpoint(tmp_path / "model", model, tiny_stories)
    config = json.loads((source / "config.json").read_text())
    del config["rope_parameters"]
    expected = reference(source, TOKENS)
    config |= {"rope_theta": 500.0, "rope_scaling": {"type": "linear", "factor": 4.0}}
    config["architectures"] = ["LLaMAForCausalLM"]
    (source / "config.json").write_text(json.dumps(config))
    convert(source, tmp_path / "model.gguf", "f32", quiet)
    assert read_gguf(tmp_path / "model.gguf").metadata["llama.rope.freq_base"] == 500.0
    assert_same_logits(tmp_path / "model.gguf", expected, TOKENS)


@pytest.mark.parametrize(
    "rope",
    [
        pytest.param({"rope_type": "linear", "factor": 4.0}, id="linear"),
        pytest.param({"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64}, id="yarn"),
        pytest.param(
            {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64, "attention_factor": 1.0},
            id="yarn-with-attention-factor",
        ),
        pytest.param(
            {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64, "beta_fast": 16.0},
            id="yarn-with-beta",
        ),
    ],
)
def test_beyond_the_original_context(tiny_stories: Path, tmp_path: Path, rope: dict[str, Any]) -> None:
    """As in vicuna-v1.5-16k: four times the trained context of 64, and every position of it is compared."""
    model = random_llama(max_position_embeddings=256, rope_parameters=rope | {"rope_theta": 10000.0})
    source = write_checkpoint(tmp_path / "model", model, tiny_stories)
    tokens = (TOKENS * 6)[:256]
    assert_parity(source, tmp_path / "model.gguf", tokens)
    plain = random_llama(max_position_embeddings=256)
    (tmp_path / "plain").mkdir()
    convert(write_checkpoint(tmp_path / "plain", plain, tiny_stories), tmp_path / "plain.gguf", "f32", quiet)
    with pytest.raises(AssertionError):
        assert_same_logits(tmp_path / "plain.gguf", reference(source, tokens), tokens)


def test_dynamic_scaling_is_the_same_within_the_context_and_told(tiny_stories: Path, tmp_path: Path) -> None:
    rope = {"rope_type": "dynamic", "factor": 2.0, "rope_theta": 10000.0}
    model = random_llama(max_position_embeddings=64, rope_parameters=rope)
    report = assert_parity(write_checkpoint(tmp_path / "model", model, tiny_stories), tmp_path / "m.gguf", TOKENS[:60])
    assert any("at most 64 tokens" in warning for warning in report.warnings)
