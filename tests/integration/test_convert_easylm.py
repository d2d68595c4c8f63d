"""EasyLM's streams, among them Koala's form, compute in llama.cpp what transformers computes with the same weights."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import LlamaForCausalLM

from convert.conversion import convert, natural_type
from convert.gguf_file import read_gguf
from convert.recovery.recognition import STREAM, what_is
from convert.sources import open_source
from tests.integration.parity import assert_same_logits, quiet
from tests.unit.convert.checkpoints import random_llama
from tests.unit.convert.easylm_models import arrays_of, in_pieces, stream, tree
from tests.unit.convert.ggml_models import N_VOCAB, sentencepiece_model

ROOT = Path(__file__).resolve().parents[2]
IDS = [1, *range(3, 290, 9), 299, 17, 17]


def expected(reference: LlamaForCausalLM) -> Any:
    with torch.no_grad():
        return reference(torch.tensor([IDS])).logits[0].numpy()


def folder_with(tmp_path: Path, content: bytes, **settings: Any) -> Path:
    """A stream with its tokenizer, and with a config.json if there are settings."""
    folder = tmp_path / "koala"
    folder.mkdir()
    (folder / "koala_7b").write_bytes(content)
    (folder / "tokenizer.model").write_bytes(sentencepiece_model())
    if settings:
        (folder / "config.json").write_text(json.dumps(settings))
    return folder


@pytest.mark.parametrize(("dtype", "natural"), [("float32", "f32"), ("float16", "f16"), ("bfloat16", "bf16")])
def test_every_number_type(tmp_path: Path, dtype: str, natural: str) -> None:
    reference = random_llama(vocab_size=N_VOCAB)
    folder = folder_with(tmp_path, stream(arrays_of(reference, dtype)), num_attention_heads=4)
    assert what_is(folder / "koala_7b").kind == STREAM
    assert natural_type(folder) == natural
    report = convert(folder / "koala_7b", tmp_path / "out.gguf", "f32", quiet)
    assert (report.architecture, report.warnings) == ("llama", ())
    assert_same_logits(tmp_path / "out.gguf", expected(reference), IDS)


@pytest.mark.parametrize("form", ["tree", "training state", "in pieces"])
def test_other_ways_to_store_the_same_arrays(tmp_path: Path, form: str) -> None:
    reference = random_llama(vocab_size=N_VOCAB)
    arrays: dict[str, Any] = arrays_of(reference)
    if form == "tree":
        content = tree(arrays)
    elif form == "in pieces":
        name = "transformer.h.1.feed_forward.w2.kernel"
        content = stream(arrays | {name: in_pieces(arrays[name], 3)})
    else:
        moments = {f"mu.{name}": np.zeros_like(value) for name, value in arrays.items()}
        content = stream({"step": 7}, ()) + stream(arrays, ("params", "params")) + stream(moments, ("opt_state", "0"))
    folder = folder_with(tmp_path, content, num_attention_heads=4, rms_norm_eps=1e-6)
    report = convert(folder, tmp_path / "out.gguf", "f32", quiet)
    assert any("left out" in warning for warning in report.warnings) == (form == "training state")
    assert_same_logits(tmp_path / "out.gguf", expected(reference), IDS)


def test_heads_of_llama_are_assumed_and_told(tmp_path: Path) -> None:
    """Two heads of 128 at the width 256, tokenizer one folder above."""
    reference = random_llama(
        vocab_size=N_VOCAB, hidden_size=256, num_attention_heads=2, num_key_value_heads=1, num_hidden_layers=1
    )
    folder = folder_with(tmp_path, stream(arrays_of(reference)))
    (folder / "tokenizer.model").rename(tmp_path / "tokenizer.model")
    report = convert(folder, tmp_path / "out.gguf", "f32", quiet)
    assert "koala_7b doesn't say how many attention heads the model has: 2 were taken" in report.warnings[0]
    assert_same_logits(tmp_path / "out.gguf", expected(reference), IDS)
    metadata = read_gguf(tmp_path / "out.gguf").metadata
    assert (metadata["llama.attention.head_count"], metadata["llama.attention.head_count_kv"]) == (2, 1)


def test_a_stream_reads_as_metas_tensors(tmp_path: Path) -> None:
    """Matrices turned, the embedding and vectors as they are: the form that a difference is added in."""
    arrays = arrays_of(random_llama(vocab_size=N_VOCAB))
    source = open_source(folder_with(tmp_path, stream(arrays), num_attention_heads=4))
    checkpoint = source.checkpoint
    try:
        for name, own, turned in (
            ("layers.1.attention.wk.weight", "transformer.h.1.attention.wk.kernel", True),
            ("output.weight", "lm_head.kernel", True),
            ("tok_embeddings.weight", "transformer.wte.embedding", False),
            ("layers.0.ffn_norm.weight", "transformer.h.0.ffn_norm.kernel", False),
        ):
            right = arrays[own].T if turned else arrays[own]
            assert checkpoint.tensors[name].shape == right.shape
            np.testing.assert_array_equal(checkpoint.read(name), right)
    finally:
        checkpoint.close()


@pytest.mark.parametrize("as_folder", [False, True])
def test_koala_is_recovered_from_its_difference(tmp_path: Path, as_folder: bool) -> None:
    """By the command a person types: the sum with LLaMA in transformers' form, each weight rounded to bfloat16."""
    sizes = {"vocab_size": N_VOCAB, "hidden_size": 256, "num_attention_heads": 2, "num_hidden_layers": 1}
    base, tuned = (random_llama(**sizes, num_key_value_heads=2) for _ in range(2))
    write_base(tmp_path / "llama-7b", base)
    with torch.no_grad():
        for parameter in tuned.parameters():
            parameter.mul_(1 + 0.1 * torch.randn_like(parameter)).copy_(parameter.bfloat16())
    before, after = arrays_of(base), arrays_of(tuned)
    folder = folder_with(tmp_path, stream({name: after[name] - before[name] for name in after}))
    source = folder if as_folder else folder / "koala_7b"
    command = ["convert", str(source), "--base", str(tmp_path / "llama-7b"), "-o", str(tmp_path / "out.gguf")]
    result = subprocess.run(
        [sys.executable, "-m", "app", *command, "--type", "f32", "--json"], cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    assert_same_logits(tmp_path / "out.gguf", expected(tuned), IDS)


def write_base(folder: Path, model: LlamaForCausalLM) -> None:
    model.save_pretrained(folder)
    (folder / "tokenizer.model").write_bytes(sentencepiece_model())
