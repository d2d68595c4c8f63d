"""The converted model computes what transformers computes: same tokens, same logits, in llama.cpp itself.

At f32 throughout: random weights forgive a wrong permutation at any lower precision.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import LlamaForCausalLM

from convert.conversion import convert, natural_type
from convert.gguf_file import read_gguf
from tests.unit.convert.checkpoints import random_llama, write_checkpoint
from tests.unit.convert.llama_vocabulary import logits

TOKENS = [1, *range(5, 400, 9), 3, 3, 2047, 17, 17]


def reference(source: Path, tokens: list[int]) -> np.ndarray[Any, Any]:
    """Loaded anew: a model cast to a short type keeps rotary frequencies of that type when it is cast back."""
    model = LlamaForCausalLM.from_pretrained(source, dtype=torch.float32).eval()
    with torch.no_grad():
        return model(torch.tensor([tokens])).logits[0].numpy()


def assert_same_logits(target: Path, expected: np.ndarray[Any, Any], tokens: list[int]) -> None:
    found = np.array(logits(target, tokens)).reshape(len(tokens), -1)
    assert found.shape == expected.shape
    assert np.abs(found - expected).max() <= 1e-4
    assert (found.argmax(axis=1) == expected.argmax(axis=1)).all()


def quiet(fraction: float, text: str) -> None:
    pass


def test_real_checkpoint(tiny_stories: Path, tmp_path: Path) -> None:
    target = tmp_path / "stories.gguf"
    report = convert(tiny_stories, target, "f32", quiet)
    assert (report.n_parameters, report.bits_per_weight) == (656000, 32.0)
    assert_same_logits(target, reference(tiny_stories, TOKENS), TOKENS)


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
    convert(source, tmp_path / "model.gguf", "f32", quiet)
    assert_same_logits(tmp_path / "model.gguf", reference(source, TOKENS), TOKENS)


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
