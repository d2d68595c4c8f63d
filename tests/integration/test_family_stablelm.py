"""StableLM 3B-4E1T, Zephyr and 2, in transformers' spelling and in that of its makers' own program."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import StableLmConfig, StableLmForCausalLM

from convert.conversion import convert
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from tests.integration.byte_level import write_tokenizer
from tests.integration.parity import TOKENS, assert_parity, assert_parity_by_command, quiet, spread


def write_model(folder: Path, dtype: torch.dtype = torch.float32, **changes: Any) -> Path:
    settings: dict[str, Any] = {
        "vocab_size": 2048,
        "hidden_size": 64,
        "intermediate_size": 96,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 4,
        "max_position_embeddings": 128,
        "bos_token_id": 0,
        "eos_token_id": 0,
    }
    torch.manual_seed(7)
    model = StableLmForCausalLM(StableLmConfig(**(settings | changes)))
    spread(model, dtype).save_pretrained(folder)
    write_tokenizer(folder)
    return folder


def edit_config(folder: Path, removed: tuple[str, ...] = (), **changes: Any) -> None:
    config = json.loads((folder / "config.json").read_text())
    kept = {key: value for key, value in config.items() if key not in removed}
    (folder / "config.json").write_text(json.dumps(kept | changes))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="3b-4e1t"),
        pytest.param({"use_qkv_bias": True}, id="2-1.6b"),
        pytest.param(
            {"use_parallel_residual": True, "qk_layernorm": True, "num_key_value_heads": 2},
            id="2-12b",
        ),
        pytest.param({"tie_word_embeddings": True}, id="tied"),
        pytest.param(
            {"rope_parameters": {"rope_type": "default", "rope_theta": 500.0, "partial_rotary_factor": 0.5}},
            id="half-rotated",
        ),
        pytest.param(
            {
                "rope_parameters": {
                    "rope_type": "linear",
                    "rope_theta": 500.0,
                    "factor": 4.0,
                    "partial_rotary_factor": 0.25,
                }
            },
            id="linear-scaling",
        ),
    ],
)
def test_logits(tmp_path: Path, changes: dict[str, Any]) -> None:
    source = write_model(tmp_path / "model", **changes)
    report = assert_parity(source, tmp_path / "model.gguf", TOKENS)
    assert report.architecture == "stablelm"
    assert not report.warnings


def test_logits_by_command(tmp_path: Path) -> None:
    source = write_model(tmp_path / "model")
    assert_parity_by_command(source, tmp_path / "model.gguf", TOKENS)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_short_types(tmp_path: Path, dtype: torch.dtype) -> None:
    source = write_model(tmp_path / "model", dtype)
    assert_parity(source, tmp_path / "model.gguf", TOKENS)


def test_spelling_of_its_makers(tmp_path: Path) -> None:
    source = write_model(tmp_path / "model")
    convert(source, tmp_path / "new.gguf", "f32", quiet)
    edit_config(
        source,
        ("rope_parameters", "layer_norm_eps", "use_parallel_residual", "qk_layernorm"),
        architectures=["StableLMEpochForCausalLM"],
        model_type="stablelm_epoch",
        norm_eps=1e-5,
        rope_pct=0.25,
        rope_theta=10000,
    )
    convert(source, tmp_path / "old.gguf", "f32", quiet)
    assert (tmp_path / "old.gguf").read_bytes() == (tmp_path / "new.gguf").read_bytes()
    assert read_gguf(tmp_path / "old.gguf").metadata["stablelm.rope.dimension_count"] == 4


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"hidden_act": "gelu"}, "activation 'gelu'"),
        ({"num_attention_heads": 5}, "5 heads can't share"),
        ({"num_key_value_heads": 3}, "3 key-value heads can't serve"),
        ({"qk_layernorm": True}, "lacks the tensor .*q_layernorm.norms.0.weight"),
        ({"qk_layernorm": True, "num_hidden_layers": 1000}, "lacks the norms of its heads"),
        ({"use_parallel_residual": True}, "post_attention_layernorm.* which no StableLM has"),
        ({"rope_parameters": {"partial_rotary_factor": 0.06}}, "even number"),
    ],
)
def test_what_can_not_be(tmp_path: Path, changes: dict[str, Any], told: str) -> None:
    source = write_model(tmp_path / "model")
    edit_config(source, **changes)
    with pytest.raises(ConvertError, match=told):
        convert(source, tmp_path / "model.gguf", "f32", quiet)
