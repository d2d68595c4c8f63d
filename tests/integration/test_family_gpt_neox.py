"""GPT-NeoX's family: Pythia, Dolly v2, StableLM-Alpha, RedPajama-INCITE.

transformers computes GELU exactly, llama.cpp looks its tanh form up in a table of half precision: hence the limit.
"""

import json
from pathlib import Path
from typing import Any

import llama_cpp
import pytest
import torch
from safetensors.torch import load_file, save_file
from tokenizers import AddedToken
from transformers import GPTNeoXConfig, GPTNeoXForCausalLM

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, StopReason
from app.core.messages import Message, Role
from app.engine.llama.engine import LlamaEngine
from app.engine.template import TemplateFolder
from app.paths import resources
from convert.conversion import convert, natural_type
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from tests.integration.byte_level import TEXTS, write_tokenizer
from tests.integration.parity import TABLE_OF_HALVES, TOKENS, assert_parity, assert_parity_by_command, quiet, spread
from tests.unit.convert.llama_vocabulary import LlamaVocabulary

DOLLY = ("### End", "### Instruction:", "### Response:\n")
STABLELM = ("<|SYSTEM|>", "<|USER|>", "<|ASSISTANT|>")
# One after another instead of side by side, and whole heads rotated.
REDPAJAMA: dict[str, Any] = {
    "use_parallel_residual": False,
    "rope_parameters": {"rope_type": "default", "rope_theta": 500.0, "partial_rotary_factor": 1.0},
}


def write_model(folder: Path, dtype: torch.dtype = torch.float32, **changes: Any) -> Path:
    settings: dict[str, Any] = {
        "vocab_size": 2048,
        "hidden_size": 64,
        "intermediate_size": 96,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "max_position_embeddings": 128,
        "bos_token_id": 0,
        "eos_token_id": 0,
    }
    torch.manual_seed(7)
    model = GPTNeoXForCausalLM(GPTNeoXConfig(**(settings | changes)))
    spread(model, dtype).save_pretrained(folder)
    write_tokenizer(folder)
    return folder


def edit_config(folder: Path, **changes: Any) -> None:
    config = json.loads((folder / "config.json").read_text())
    config |= changes
    (folder / "config.json").write_text(json.dumps({key: value for key, value in config.items() if value != "absent"}))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="pythia"),
        pytest.param(REDPAJAMA, id="redpajama-3b"),
        pytest.param({"hidden_act": "gelu_fast"}, id="gpt-neox-20b"),
        pytest.param({"tie_word_embeddings": True}, id="tied"),
        pytest.param({"attention_bias": False}, id="no-attention-bias"),
        pytest.param(
            {"rope_parameters": {"rope_type": "linear", "rope_theta": 500.0, "factor": 4.0}},
            id="linear-scaling",
        ),
    ],
)
def test_logits(tmp_path: Path, changes: dict[str, Any]) -> None:
    source = write_model(tmp_path / "model", **changes)
    report = assert_parity(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)
    assert report.architecture == "gptneox"
    assert not report.warnings


def test_logits_by_command(tmp_path: Path) -> None:
    source = write_model(tmp_path / "model", **REDPAJAMA)
    assert_parity_by_command(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)


def test_buffers_of_early_files(tmp_path: Path) -> None:
    """Until 2023 the causal masks were saved too, larger than all weights here: they count for nothing."""
    source = write_model(tmp_path / "model", torch.float16)
    convert(source, tmp_path / "new.gguf", "f16", quiet)
    weights = load_file(source / "model.safetensors")
    for layer in range(2):
        prefix = f"gpt_neox.layers.{layer}.attention"
        weights[f"{prefix}.bias"] = torch.ones(512, 512, dtype=torch.bool).tril().view(1, 1, 512, 512)
        weights[f"{prefix}.masked_bias"] = torch.tensor(-1e9)
        weights[f"{prefix}.rotary_emb.inv_freq"] = torch.ones(2)
    (source / "model.safetensors").unlink()
    torch.save(weights, source / "pytorch_model.bin")
    assert natural_type(source) == "f16"
    convert(source, tmp_path / "old.gguf", "f16", quiet)
    old, new = read_gguf(tmp_path / "old.gguf"), read_gguf(tmp_path / "new.gguf")
    assert {(tensor.name, tensor.shape) for tensor in old.tensors} == {
        (tensor.name, tensor.shape) for tensor in new.tensors
    }


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_short_types(tmp_path: Path, dtype: torch.dtype) -> None:
    source = write_model(tmp_path / "model", dtype)
    assert_parity(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)


def test_spelling_of_transformers_4(tmp_path: Path) -> None:
    """`rotary_pct` and `rotary_emb_base`, and buffers among the tensors: the same file."""
    source = write_model(
        tmp_path / "model",
        rope_parameters={"rope_type": "default", "rope_theta": 500.0, "partial_rotary_factor": 0.5},
    )
    convert(source, tmp_path / "new.gguf", "f32", quiet)
    edit_config(source, rope_parameters="absent", rotary_pct=0.5, rotary_emb_base=500)
    convert(source, tmp_path / "old.gguf", "f32", quiet)
    assert (tmp_path / "old.gguf").read_bytes() == (tmp_path / "new.gguf").read_bytes()
    found = read_gguf(tmp_path / "old.gguf").metadata
    assert (found["gptneox.rope.dimension_count"], found["gptneox.rope.freq_base"]) == (8, 500.0)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"hidden_act": "relu"}, "activation 'relu'"),
        ({"num_attention_heads": 5}, "5 heads can't share"),
        ({"rope_parameters": {"rope_type": "yarn", "factor": 2.0}}, "'yarn'"),
        ({"rope_parameters": {"partial_rotary_factor": 0.05}}, "even number"),
        ({"num_hidden_layers": 3}, "lacks the tensor gpt_neox.layers.2"),
        ({"quantization_config": {"bits": 4}}, "already quantized"),
    ],
)
def test_what_can_not_be(tmp_path: Path, changes: dict[str, Any], told: str) -> None:
    source = write_model(tmp_path / "model")
    edit_config(source, **changes)
    with pytest.raises(ConvertError, match=told):
        convert(source, tmp_path / "model.gguf", "f32", quiet)


def test_tokens_of_dolly(tmp_path: Path) -> None:
    """Dolly v2 added three tokens, and the newline is inside the last one. Nothing begins a text by itself."""
    source = write_model(tmp_path / "model")
    oracle = write_tokenizer(
        source,
        added=[
            *(AddedToken(" " * count, normalized=True) for count in range(24, 1, -1)),
            *(AddedToken(mark, special=True, normalized=False) for mark in DOLLY),
        ],
    )
    convert(source, tmp_path / "model.gguf", "f16", quiet)
    found = read_gguf(tmp_path / "model.gguf").metadata
    assert found["tokenizer.ggml.pre"] == "gpt-2"
    assert found["tokenizer.ggml.add_bos_token"] is False
    assert found["tokenizer.ggml.eos_token_id"] == 0
    assert found["tokenizer.ggml.eot_token_id"] == oracle.token_to_id("### End")
    with LlamaVocabulary(tmp_path / "model.gguf") as llama:
        for mark in DOLLY:
            assert llama.ids(mark, parse_special=True) == [oracle.token_to_id(mark)]
        prompt = "### Instruction:\nSay   it.\n\n### Response:\n"
        assert llama.ids(prompt, special=True, parse_special=True) == oracle.encode(prompt).ids
        assert llama.text(oracle.token_to_id("### Response:\n")) == "### Response:\n"
        for text in (*TEXTS, " " * 60 + "x", "a" + " " * 30 + "b"):
            plain = text.replace("###", "##")  # a person's text can't become a mark
            assert llama.ids(plain) == oracle.encode(plain).ids
        assert llama_cpp.llama_vocab_is_eog(llama.pointer, oracle.token_to_id("### End"))


def test_five_ends_of_stablelm_tuned(tmp_path: Path) -> None:
    """It stops at any of five tokens; a GGUF has keys for three, the others are told."""
    source = write_model(tmp_path / "model")
    (source / "generation_config.json").write_text(json.dumps({"eos_token_id": [278, 279, 277, 1, 0]}))
    report = convert(source, tmp_path / "model.gguf", "f16", quiet)
    found = read_gguf(tmp_path / "model.gguf").metadata
    ends = [found[f"tokenizer.ggml.{kind}_token_id"] for kind in ("eos", "eot", "eom")]
    assert ends == [0, 278, 279]
    (warning,) = report.warnings
    assert "(277)" in warning
    assert "(1)" in warning


def test_untold_ends_of_stablelm_tuned(tmp_path: Path) -> None:
    """Its three markers end an answer as well; no file of it says so."""
    source = write_model(tmp_path / "model")
    oracle = write_tokenizer(source, added=[AddedToken(marker, special=True) for marker in STABLELM])
    report = convert(source, tmp_path / "model.gguf", "f16", quiet)
    found = read_gguf(tmp_path / "model.gguf").metadata
    assert found["tokenizer.ggml.eot_token_id"] == oracle.token_to_id("<|USER|>")
    assert found["tokenizer.ggml.eom_token_id"] == oracle.token_to_id("<|SYSTEM|>")
    assert not report.warnings


@pytest.mark.parametrize(
    ("template", "added", "end"),
    [
        (None, DOLLY, "### End"),
        (None, DOLLY, "<|endoftext|>"),
        ("dolly", DOLLY, "### End"),
        (None, STABLELM, "<|USER|>"),
        (None, STABLELM, "<|SYSTEM|>"),
        # All five of StableLM-Tuned's: a GGUF has no room for that many, its template has.
        ("stablelm-tuned-alpha", STABLELM, "<|ASSISTANT|>"),
        ("stablelm-tuned-alpha", STABLELM, "<|USER|>"),
        ("stablelm-tuned-alpha", STABLELM, "<|SYSTEM|>"),
        ("stablelm-tuned-alpha", STABLELM, "<|endoftext|>"),
        ("stablelm-tuned-alpha", (*STABLELM, "<|padding|>"), "<|padding|>"),
    ],
)
def test_answers_end(tmp_path: Path, template: str | None, added: tuple[str, ...], end: str) -> None:
    """A model that answers anything with this one token: the application takes it for the end."""
    source = write_model(tmp_path / "model", max_position_embeddings=1024)
    oracle = write_tokenizer(source, added=[AddedToken(marker, special=True, normalized=False) for marker in added])
    weights = load_file(source / "model.safetensors")
    weights["gpt_neox.final_layer_norm.weight"].zero_()
    weights["gpt_neox.final_layer_norm.bias"].fill_(1.0)
    weights["embed_out.weight"].zero_()[oracle.token_to_id(end)] = 1.0
    save_file(weights, source / "model.safetensors", {"format": "pt"})
    convert(source, tmp_path / "model.gguf", "f16", quiet)
    engine = LlamaEngine(TemplateFolder(resources() / "templates"))
    try:
        engine.load(LoadOptions(str(tmp_path / "model.gguf"), n_threads=1), lambda fraction: None)
        options = GenerationOptions(temperature=0, max_tokens=8)
        message = Message(Role.USER, "Hi")
        *said, result = engine.generate(ChatRequest((message,), options, template), lambda: False, lambda *at: None)
    finally:
        engine.close()
    assert not said
    assert isinstance(result, GenerationResult)
    assert result.stop_reason == StopReason.END
