"""GPT-J, which llama.cpp computes as Phi-2: Dolly v1 and GPT4All-J.

llama.cpp looks GELU up in a table of half precision: hence the limit.
"""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import GPTJConfig, GPTJForCausalLM

from app.core.generation import LoadOptions
from app.engine.llama.engine import LlamaEngine
from app.engine.template import TemplateFolder
from app.paths import resources
from convert.conversion import convert
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from convert.inspection import inspect
from quantize.quantization import quantize
from tests.integration.byte_level import TEXTS, write_tokenizer
from tests.integration.parity import TABLE_OF_HALVES, TOKENS, assert_parity, assert_parity_by_command, quiet, spread
from tests.unit.convert.llama_vocabulary import LlamaVocabulary


def write_model(folder: Path, dtype: torch.dtype = torch.float32, **changes: Any) -> Path:
    settings: dict[str, Any] = {
        "vocab_size": 2048,
        "n_positions": 128,
        "n_embd": 64,
        "n_layer": 2,
        "n_head": 4,
        "rotary_dim": 8,
        "bos_token_id": 0,
        "eos_token_id": 0,
    }
    torch.manual_seed(7)
    model = GPTJForCausalLM(GPTJConfig(**(settings | changes)))
    spread(model, dtype).save_pretrained(folder)
    write_tokenizer(folder)
    return folder


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="quarter-rotated"),
        pytest.param({"rotary_dim": 16}, id="all-rotated"),
        pytest.param({"n_inner": 96}, id="narrow"),
        pytest.param({"tie_word_embeddings": True}, id="tied"),
    ],
)
def test_logits(tmp_path: Path, changes: dict[str, Any]) -> None:
    source = write_model(tmp_path / "model", **changes)
    report = assert_parity(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)
    assert report.architecture == "phi2"
    assert not report.warnings


def test_logits_by_command(tmp_path: Path) -> None:
    source = write_model(tmp_path / "model")
    assert_parity_by_command(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_short_types(tmp_path: Path, dtype: torch.dtype) -> None:
    source = write_model(tmp_path / "model", dtype)
    assert_parity(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)


def test_it_says_what_it_is(tmp_path: Path) -> None:
    source = write_model(tmp_path / "dolly-v1-6b")
    convert(source, tmp_path / "model.gguf", "f16", quiet)
    found = read_gguf(tmp_path / "model.gguf").metadata
    assert (found["general.architecture"], found["general.basename"]) == ("phi2", "gpt-j")
    assert found["general.name"] == "Dolly v1 6b"
    assert inspect(source).family == inspect(tmp_path / "model.gguf").family == "GPT-J"
    engine = LlamaEngine(TemplateFolder(resources() / "templates"))
    try:
        info = engine.load(LoadOptions(str(tmp_path / "model.gguf"), n_threads=1), lambda fraction: None)
    finally:
        engine.close()
    assert info.description.startswith("GPT-J ")


def test_four_bits(tmp_path: Path) -> None:
    """The zero biases that Phi-2 needs stay, and llama.cpp loads and runs the file."""
    source = write_model(tmp_path / "model")
    convert(source, tmp_path / "model.gguf", "f16", quiet)
    quantize(tmp_path / "model.gguf", tmp_path / "q4_0.gguf", "q4_0", quiet)
    types = {tensor.name: tensor.type for tensor in read_gguf(tmp_path / "q4_0.gguf").tensors}
    assert types["blk.0.attn_qkv.weight"] == types["blk.1.ffn_down.weight"] == "Q4_0"
    assert types["blk.1.attn_qkv.bias"] == types["output.bias"] == "F32"
    with LlamaVocabulary(tmp_path / "q4_0.gguf") as llama:
        assert llama.ids("Hello world")


def test_rows_beyond_the_tokens(tmp_path: Path) -> None:
    """GPT-J has 50,400 rows for 50,257 tokens; the words are GPT-2's, and nothing begins a text by itself."""
    source = write_model(tmp_path / "model")
    oracle = write_tokenizer(source, special=("<|endoftext|>",))
    convert(source, tmp_path / "model.gguf", "f16", quiet)
    found = read_gguf(tmp_path / "model.gguf").metadata
    n_tokens = oracle.get_vocab_size()
    assert found["tokenizer.ggml.pre"] == "gpt-2"
    assert found["tokenizer.ggml.add_bos_token"] is False
    with LlamaVocabulary(tmp_path / "model.gguf") as llama:
        assert llama.text(n_tokens) == f"[PAD{n_tokens}]"
        assert llama.text(2047) == "[PAD2047]"
        for text in TEXTS:
            assert llama.ids(text, special=True) == oracle.encode(text).ids


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"activation_function": "relu"}, "activation 'relu'"),
        ({"rotary_dim": None}, "lacks rotary_dim"),
        ({"rotary_dim": 9}, "rotary_dim 9"),
        ({"rotary_dim": 18}, "rotary_dim 18"),
        ({"n_head": 5}, "5 heads can't share"),
        ({"n_layer": 3}, "lacks the tensor transformer.h.2"),
        ({"vocab_size": 2047}, "shape .2048"),
    ],
)
def test_what_can_not_be(tmp_path: Path, changes: dict[str, Any], told: str) -> None:
    source = write_model(tmp_path / "model")
    config = json.loads((source / "config.json").read_text())
    (source / "config.json").write_text(json.dumps(config | changes))
    with pytest.raises(ConvertError, match=told):
        convert(source, tmp_path / "model.gguf", "f32", quiet)
