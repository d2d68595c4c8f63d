"""Files that llama.cpp wrote in 2023 become models that compute what the files mean: checked against transformers.

The files are written here byte by byte, the expected logits come from transformers with the dequantized weights.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
import torch
from transformers import LlamaForCausalLM

from convert.conversion import convert, natural_type
from convert.gguf_file import read_gguf
from tests.integration.parity import assert_same_logits, quiet
from tests.unit.convert.checkpoints import random_llama
from tests.unit.convert.ggml_models import N_VOCAB, TOKENS, stored_llama, write_model
from tests.unit.convert.llama_vocabulary import LlamaVocabulary, logits

ROOT = Path(__file__).resolve().parents[2]
IDS = [1, *range(3, 290, 9), 299, 17, 17]
VERSIONS = ("ggml", "ggmf1", "ggjt1", "ggjt2", "ggjt3")


def model() -> LlamaForCausalLM:
    """Keys shared between heads, as only LLaMA 2 had them in these files: its norm constant is taken."""
    return random_llama(vocab_size=N_VOCAB, intermediate_size=128, rms_norm_eps=1e-5)


def expected(reference: LlamaForCausalLM) -> Any:
    with torch.no_grad():
        return reference(torch.tensor([IDS])).logits[0].numpy()


def tensor_bytes(path: Path) -> dict[str, tuple[str, bytes]]:
    file, content = read_gguf(path), path.read_bytes()
    return {
        tensor.name: (tensor.type, content[file.data_offset + tensor.offset :][: tensor.n_bytes])
        for tensor in file.tensors
    }


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("type_name", ["f32", "f16", "q4_0", "q4_1"])
def test_every_version_and_type_computes_what_its_numbers_mean(tmp_path: Path, version: str, type_name: str) -> None:
    reference = model()
    source = write_model(
        tmp_path / "ggml-alpaca-7b-q4.bin", version, stored_llama(reference, type_name, version), n_head=4
    )
    assert natural_type(source) == type_name
    report = convert(source, tmp_path / "out.gguf", "f32", quiet)
    assert (report.type, set(report.tensor_types)) == ("f32", {"F32"})
    assert_same_logits(tmp_path / "out.gguf", expected(reference), IDS)


def test_first_llama(tmp_path: Path) -> None:
    """Without shared keys the constants of LLaMA 1 are taken, except where Meta's params.json beside it says others."""
    for epsilon in (1e-6, 1e-5):
        reference = random_llama(vocab_size=N_VOCAB, num_key_value_heads=4, rms_norm_eps=epsilon)
        folder = tmp_path / {1e-6: "Alpaca", 1e-5: "Llama"}[epsilon]
        folder.mkdir()
        source = write_model(folder / "ggml-model-q4_0.bin", "ggml", stored_llama(reference, "q4_0", "ggml"), n_head=4)
        if epsilon == 1e-5:
            (folder / "params.json").write_text('{"dim": 64, "n_layers": 2, "norm_eps": 1e-05, "vocab_size": -1}')
        report = convert(source, folder / "out.gguf", "f32", quiet)
        assert report.name == folder.name
        assert read_gguf(folder / "out.gguf").metadata["llama.context_length"] == 2048
        assert_same_logits(folder / "out.gguf", expected(reference), IDS)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("type_name", ["q4_0", "q4_1"])
def test_quantized_matrices_stay_the_same_numbers(tmp_path: Path, version: str, type_name: str) -> None:
    reference = model()
    stored = stored_llama(reference, type_name, version)
    source = write_model(tmp_path / "model.bin", version, stored, n_head=4)
    report = convert(source, tmp_path / "out.gguf", "q8_0", quiet)
    kind = type_name.upper()
    assert report.type == type_name
    assert report.tensor_types == {kind: 16, "F32": 5}
    assert report.fallbacks == ()
    assert any("quantized to " + type_name in warning for warning in report.warnings)
    assert read_gguf(tmp_path / "out.gguf").metadata["general.file_type"] == {"q4_0": 2, "q4_1": 3}[type_name]
    written = tensor_bytes(tmp_path / "out.gguf")
    names = {
        "tok_embeddings.weight": "token_embd.weight",
        "layers.1.attention.wk.weight": "blk.1.attn_k.weight",
        "layers.0.feed_forward.w2.weight": "blk.0.ffn_down.weight",
        "output.weight": "output.weight",
    }
    for metas, ours in names.items():
        found_kind, data = written[ours]
        assert found_kind == kind
        rows = np.frombuffer(data, np.uint8).reshape(stored[metas].shape[0], -1)
        values = gguf.quants.dequantize(rows, gguf.GGMLQuantizationType[kind])
        np.testing.assert_array_equal(values, stored[metas].values)
    # llama.cpp quantizes what it multiplies such matrices with to 8 bits, so the logits are close and no more.
    found = np.array(logits(tmp_path / "out.gguf", IDS)).reshape(len(IDS), -1)
    right = expected(reference)
    assert np.abs(found - right).max() < 0.15 * right.std()


@pytest.mark.parametrize("type_name", ["f16", "q4_0", "q4_1"])
@pytest.mark.parametrize("version", ["ggml", "ggmf1"])
def test_parts_make_the_same_file_as_the_whole(tmp_path: Path, version: str, type_name: str) -> None:
    stored = stored_llama(model(), type_name, version)
    (tmp_path / "whole").mkdir()
    whole = write_model(tmp_path / "whole" / "model.bin", version, stored, n_head=4)
    parts = write_model(tmp_path / "model.bin", version, stored, n_head=4, n_parts=2)
    for number, source in enumerate((whole, parts, tmp_path / "model.bin.1", tmp_path)):
        convert(source, tmp_path / f"{number}.gguf", "f16", quiet)
        if number:
            assert tensor_bytes(tmp_path / f"{number}.gguf") == tensor_bytes(tmp_path / "0.gguf")


def test_the_first_gpt4all(tmp_path: Path) -> None:
    """One row more than LLaMA has, for [PAD], which no text of a person becomes."""
    reference = random_llama(vocab_size=N_VOCAB + 1, num_key_value_heads=4)
    stored = stored_llama(reference, "q4_0", "ggml")
    tokens = [*TOKENS, b"[PAD]"]
    source = write_model(tmp_path / "gpt4all-lora-quantized.bin", "ggml", stored, n_head=4, tokens=tokens)
    convert(source, tmp_path / "out.gguf", "f32", quiet)
    assert_same_logits(tmp_path / "out.gguf", expected(reference), IDS)
    assert read_gguf(tmp_path / "out.gguf").metadata["tokenizer.ggml.padding_token_id"] == N_VOCAB
    with LlamaVocabulary(tmp_path / "out.gguf") as vocabulary:
        assert vocabulary.text(N_VOCAB) == "[PAD]"
        assert N_VOCAB not in vocabulary.ids("the [PAD] cat")
        assert N_VOCAB in vocabulary.ids("the [PAD] cat", parse_special=True)


def test_alpaca_cpp_by_command(tmp_path: Path) -> None:
    """What a person types, without a word about types: 4 bits are there already and are kept, and it is said."""
    reference = random_llama(vocab_size=N_VOCAB, num_key_value_heads=4)
    source = write_model(tmp_path / "ggml-alpaca-7b-q4.bin", "ggml", stored_llama(reference, "q4_0", "ggml"), n_head=4)
    kept = puna_convert(source, tmp_path / "alpaca.gguf")
    assert (kept["type"], kept["tensor_types"]) == ("q4_0", {"Q4_0": 16, "F32": 5})
    assert any("making q4_k_m of them would add error to error" in warning for warning in kept["warnings"])
    found = np.array(logits(tmp_path / "alpaca.gguf", IDS)).reshape(len(IDS), -1)
    assert np.abs(found - expected(reference)).max() < 0.15 * expected(reference).std()
    puna_convert(source, tmp_path / "exact.gguf", "--type", "f32")
    assert_same_logits(tmp_path / "exact.gguf", expected(reference), IDS)


def puna_convert(source: Path, target: Path, *options: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "app", "convert", str(source), "-o", str(target), "--json", *options]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    report: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return report


@pytest.mark.parametrize("version", ["ggml", "ggjt3"])
def test_embedded_vocabulary_makes_the_same_tokens(tmp_path: Path, version: str) -> None:
    """With and without scores in the file: the longest merges of the lowest rank win."""
    source = write_model(tmp_path / "model.bin", version, stored_llama(model(), "q4_0", version), n_head=4)
    convert(source, tmp_path / "out.gguf", "f16", quiet)
    with LlamaVocabulary(tmp_path / "out.gguf") as vocabulary:
        texts = [vocabulary.text(number) for number in vocabulary.ids("the cat é", special=True)]
    assert texts == ["<s>", "▁the", "▁cat", "▁", "<0xC3>", "<0xA9>"]
    metadata = read_gguf(tmp_path / "out.gguf").metadata
    assert metadata["tokenizer.ggml.bos_token_id"] == 1
    assert metadata["tokenizer.ggml.eos_token_id"] == 2
