"""Falcon 7B, 40B and 2, and the configurations of RWForCausalLM.

transformers computes GELU exactly, llama.cpp looks its tanh form up in a table of half precision: hence the limit.
"""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import FalconConfig, FalconForCausalLM

from convert.conversion import convert
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from quantize.quantization import quantize
from tests.integration.byte_level import FALCON, TEXTS, write_tokenizer
from tests.integration.parity import TABLE_OF_HALVES, TOKENS, assert_parity, assert_parity_by_command, quiet, spread
from tests.unit.convert.llama_vocabulary import LlamaVocabulary

OF_40B = {"new_decoder_architecture": True, "num_kv_heads": 2}
ENDS = (">>TITLE<<", ">>ABSTRACT<<", ">>INTRODUCTION<<", "<|endoftext|>")


def write_model(folder: Path, dtype: torch.dtype = torch.float32, seed: int = 7, **changes: Any) -> Path:
    settings: dict[str, Any] = {
        "vocab_size": 2048,
        "hidden_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "bos_token_id": 3,
        "eos_token_id": 3,
    }
    torch.manual_seed(seed)
    model = FalconForCausalLM(FalconConfig(**(settings | changes)))
    spread(model, dtype).save_pretrained(folder)
    write_tokenizer(folder, FALCON, ENDS)
    (folder / "tokenizer_config.json").write_text('{"eos_token": "<|endoftext|>"}')
    return folder


def old_spelling(folder: Path, **settings: Any) -> None:
    """config.json as the makers' own program wrote it."""
    (folder / "config.json").write_text(
        json.dumps(
            {
                "alibi": False,
                "apply_residual_connection_post_layernorm": False,
                "architectures": ["RWForCausalLM"],
                "attention_dropout": 0.0,
                "bias": False,
                "bos_token_id": 3,
                "eos_token_id": 3,
                "hidden_dropout": 0.0,
                "hidden_size": 64,
                "initializer_range": 0.02,
                "layer_norm_epsilon": 1e-05,
                "n_head": 4,
                "n_layer": 2,
                "parallel_attn": True,
                "vocab_size": 2048,
                **settings,
            }
        )
    )


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="7b"),
        pytest.param(OF_40B, id="40b"),
        pytest.param(OF_40B | {"num_ln_in_parallel_attn": 1, "ffn_hidden_size": 96}, id="falcon-2"),
        pytest.param({"multi_query": False}, id="a-key-per-head"),
        pytest.param({"tie_word_embeddings": False}, id="untied"),
        pytest.param({"rope_parameters": {"rope_type": "default", "rope_theta": 500.0}}, id="theta"),
    ],
)
def test_logits(tmp_path: Path, changes: dict[str, Any]) -> None:
    source = write_model(tmp_path / "model", **changes)
    report = assert_parity(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)
    assert report.architecture == "falcon"
    assert not report.warnings
    names = {tensor.name for tensor in read_gguf(tmp_path / "model.gguf").tensors}
    assert ("output.weight" in names) == (changes.get("tie_word_embeddings") is False)


@pytest.mark.parametrize("changes", [pytest.param({}, id="7b"), pytest.param(OF_40B, id="40b")])
def test_logits_by_command(tmp_path: Path, changes: dict[str, Any]) -> None:
    source = write_model(tmp_path / "model", **changes)
    assert_parity_by_command(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)


def test_bf16(tmp_path: Path) -> None:
    # With seed 7 two likeliest tokens are 0.0004 apart, which is less than the table's error.
    source = write_model(tmp_path / "model", torch.bfloat16, 8, **OF_40B)
    assert_parity(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)


@pytest.mark.parametrize(
    ("changes", "settings"),
    [
        pytest.param({}, {"model_type": "RefinedWebModel", "multi_query": True}, id="7b"),
        pytest.param(OF_40B, {"model_type": "RefinedWeb", "n_head_kv": 2}, id="40b"),
    ],
)
def test_spelling_before_transformers(tmp_path: Path, changes: dict[str, Any], settings: dict[str, Any]) -> None:
    source = write_model(tmp_path / "model", **changes)
    convert(source, tmp_path / "new.gguf", "f32", quiet)
    old_spelling(source, **settings)
    convert(source, tmp_path / "old.gguf", "f32", quiet)
    assert (tmp_path / "old.gguf").read_bytes() == (tmp_path / "new.gguf").read_bytes()


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"alibi": True, "bias": True, "parallel_attn": False}, "ALiBi positions \\(Falcon-RW\\)"),
        ({"bias": True}, "biases"),
        ({"parallel_attn": False}, "parallel_attn"),
        ({"activation": "relu"}, "activation 'relu'"),
        ({"n_head": 64}, "can't share evenly"),
        ({"n_head_kv": 3}, "3 key-value heads can't serve"),
        ({"multi_query": False}, "query_key_value.weight has the shape"),
    ],
)
def test_what_can_not_be(tmp_path: Path, settings: dict[str, Any], told: str) -> None:
    source = write_model(tmp_path / "model")
    old_spelling(source, **settings)
    with pytest.raises(ConvertError, match=told):
        convert(source, tmp_path / "model.gguf", "f32", quiet)


def test_four_bits_of_an_odd_width(tmp_path: Path) -> None:
    """Falcon-7B's rows of 4,544 numbers are no multiple of 256, as K-quants need: here 96."""
    source = write_model(tmp_path / "model", hidden_size=96)
    convert(source, tmp_path / "model.gguf", "f16", quiet)
    quantize(tmp_path / "model.gguf", tmp_path / "q4_0.gguf", "q4_0", quiet)
    report = quantize(tmp_path / "model.gguf", tmp_path / "q4_k_m.gguf", "q4_k_m", quiet)
    simple = {tensor.name: tensor.type for tensor in read_gguf(tmp_path / "q4_0.gguf").tensors}
    matrices = [f"blk.{layer}.{name}.weight" for layer in (0, 1) for name in ("attn_qkv", "attn_output", "ffn_up")]
    assert {simple[name] for name in matrices} == {"Q4_0"}
    mixed = {tensor.name: tensor.type for tensor in read_gguf(tmp_path / "q4_k_m.gguf").tensors}
    assert not {mixed[name] for name in matrices} & {"Q4_K", "Q5_K", "Q6_K"}
    for name in matrices:
        assert any(fallback.tensor == name and "256" in fallback.reason for fallback in report.fallbacks), name


def test_tokens(tmp_path: Path) -> None:
    source = write_model(tmp_path / "model")
    oracle = write_tokenizer(source, FALCON, ENDS, vocab_size=1500)
    convert(source, tmp_path / "model.gguf", "f16", quiet)
    found = read_gguf(tmp_path / "model.gguf").metadata
    assert found["tokenizer.ggml.pre"] == "falcon"
    assert found["tokenizer.ggml.add_bos_token"] is False
    assert found["tokenizer.ggml.eos_token_id"] == 0  # of write_tokenizer's own settings
    with LlamaVocabulary(tmp_path / "model.gguf") as llama:
        for text in TEXTS:
            assert llama.ids(text, special=True) == oracle.encode(text).ids, text
