"""Meta's own files become the same GGUF as transformers' files of that model, through the command a person types."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
import sentencepiece
import torch
from transformers import LlamaForCausalLM

from app.paths import child_environment
from convert.conversion import convert
from convert.gguf_file import read_gguf
from tests.integration.parity import assert_same_logits, quiet, reference
from tests.unit.convert.checkpoints import random_llama
from tests.unit.convert.llama3_tokenizer import ranked, reference_ids, write_ranks
from tests.unit.convert.llama_vocabulary import LlamaVocabulary
from tests.unit.convert.meta_checkpoints import meta_tensors, params_of, write_meta
from tests.unit.convert.torch_files import Call, archive, description

ROOT = Path(__file__).resolve().parent.parent.parent
N_PIECES = 512
TOKENS = [1, *range(3, 500, 11), 511, 17, 17]


def command(source: Path, target: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    line = [sys.executable, "-m", "app", "convert", str(source), "-o", str(target), *options]
    return subprocess.run(line, cwd=ROOT, env=child_environment(), capture_output=True, text=True)


def result_of(process: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    assert process.returncode == 0, process.stderr
    body: dict[str, Any] = json.loads(process.stdout.splitlines()[-1])
    return body


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tokenizer.model of LLaMA's kind, trained on these lines."""
    prefix = tmp_path_factory.mktemp("pieces") / "tokenizer"
    sentencepiece.SentencePieceTrainer.Train(
        sentence_iterator=iter(Path(__file__).read_text(encoding="utf-8").splitlines()),
        model_prefix=str(prefix),
        model_type="bpe",
        vocab_size=N_PIECES,
        byte_fallback=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        minloglevel=2,
    )
    return prefix.with_suffix(".model")


def with_pieces(folder: Path, pieces: Path) -> Path:
    shutil.copyfile(pieces, folder / "tokenizer.model")
    return folder


def as_transformers_has_it(folder: Path, model: LlamaForCausalLM, pieces: Path) -> Path:
    """config.json beside torch's own file."""
    model.config.save_pretrained(folder)
    config = json.loads((folder / "config.json").read_text()) | {"architectures": ["LlamaForCausalLM"]}
    (folder / "config.json").write_text(json.dumps(config))
    torch.save(model.state_dict(), folder / "pytorch_model.bin")
    return with_pieces(folder, pieces)


def tensors_of(path: Path) -> dict[str, tuple[str, tuple[int, ...], bytes]]:
    return {
        tensor.name: (tensor.tensor_type.name, tuple(tensor.shape), tensor.data.tobytes())
        for tensor in gguf.GGUFReader(path).tensors
    }


def llama(dtype: torch.dtype = torch.float32, **changes: Any) -> LlamaForCausalLM:
    return random_llama(dtype, **({"vocab_size": N_PIECES, "num_attention_heads": 8} | changes))


def test_llama_1_in_one_file(tmp_path: Path, pieces: Path) -> None:
    """Row 1: the vocabulary comes from the weights, the tokenizer from one folder above, the frequencies go."""
    model = llama(torch.float16, num_key_value_heads=8)
    params = params_of(model, n_kv_heads=None)
    source = write_meta(tmp_path / "LLaMA" / "7B", meta_tensors(model), params, checklist=True)
    shutil.copyfile(pieces, tmp_path / "LLaMA" / "tokenizer.model")
    result = result_of(command(source, tmp_path / "7b.gguf", "--type", "f32", "--json"))
    written = read_gguf(tmp_path / "7b.gguf", long_arrays=True)
    assert written.metadata["llama.vocab_size"] == len(written.metadata["tokenizer.ggml.tokens"]) == N_PIECES
    assert written.metadata["llama.context_length"] == 2048
    assert (written.metadata["tokenizer.ggml.bos_token_id"], written.metadata["tokenizer.ggml.eos_token_id"]) == (1, 2)
    assert "rope_freqs.weight" not in tensors_of(tmp_path / "7b.gguf")
    assert any("2,048 tokens were taken because a folder called 7B" in warning for warning in result["warnings"])
    hub = as_transformers_has_it(tmp_path / "hub", model, pieces)
    assert_same_logits(tmp_path / "7b.gguf", reference(hub, TOKENS), TOKENS)


def test_llama_1_in_several_files(tmp_path: Path, pieces: Path) -> None:
    """Row 2: the same bytes from 1, 2, 4 and 8 files."""
    model = llama(torch.float16, num_key_value_heads=8)
    tensors, params = meta_tensors(model), params_of(model, n_kv_heads=None)
    found = {}
    for count in (1, 2, 4, 8):
        source = write_meta(tmp_path / str(count) / "65B", tensors, params, count, checklist=True)
        with_pieces(source, pieces)
        target = tmp_path / f"{count}.gguf"
        if count == 8:
            result_of(command(source / "consolidated.03.pth", target, "--type", "f16", "--json"))
        else:
            convert(source, target, "f16", quiet)
        found[count] = target.read_bytes()
    assert found[2] == found[1]
    assert found[4] == found[1]
    assert found[8] == found[1]


def test_a_missing_part_is_named_and_nothing_is_left(tmp_path: Path, pieces: Path) -> None:
    model = llama()
    source = write_meta(tmp_path / "13B", meta_tensors(model), params_of(model), 2)
    with_pieces(source, pieces)
    (source / "consolidated.01.pth").unlink()
    process = command(source, tmp_path / "out.gguf", "--type", "f16")
    assert process.returncode == 1
    assert process.stderr.splitlines()[-1].startswith("error: ")
    assert "consolidated.01.pth is missing" in process.stderr.splitlines()[-1]
    assert "Traceback" not in process.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"13B"}


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_llama_2_shares_heads(tmp_path: Path, pieces: Path, dtype: torch.dtype) -> None:
    """Row 3: 70B's way; transformers' file of the same model gives the same bits."""
    model = llama(dtype, num_key_value_heads=2, intermediate_size=256, rms_norm_eps=1e-5)
    params = params_of(model, multiple_of=64, ffn_dim_multiplier=1.3)
    source = write_meta(tmp_path / "llama-2-70b", meta_tensors(model), params, 2)
    with_pieces(source, pieces)
    hub = as_transformers_has_it(tmp_path / "hub", model, pieces)
    convert(source, tmp_path / "meta.gguf", "f32", quiet)
    result_of(command(hub / "pytorch_model.bin", tmp_path / "hub.gguf", "--type", "f32", "--json"))
    assert tensors_of(tmp_path / "meta.gguf") == tensors_of(tmp_path / "hub.gguf")
    keys = read_gguf(tmp_path / "meta.gguf").metadata
    assert (keys["llama.attention.head_count_kv"], keys["llama.feed_forward_length"]) == (2, 256)
    assert keys["llama.context_length"] == 4096
    assert_same_logits(tmp_path / "meta.gguf", reference(hub, TOKENS), TOKENS)


def test_llama_2_becomes_four_bit(tmp_path: Path, pieces: Path) -> None:
    model = llama(torch.bfloat16, num_key_value_heads=2, hidden_size=256, intermediate_size=512)
    source = with_pieces(write_meta(tmp_path / "llama-2-7b", meta_tensors(model), params_of(model)), pieces)
    result = result_of(command(source, tmp_path / "small.gguf", "--type", "q4_k_m", "--json"))
    # Compared under transformers' names.
    assert len(result["receipt"]["checked"]) == 2
    assert [line.split("  ")[1] for line in result["receipt"]["files"]] == ["consolidated.00.pth", "params.json"]
    assert result["bits_per_weight"] < 8
    assert read_gguf(tmp_path / "small.gguf").metadata["general.name"] == "Llama 2 7b"


@pytest.mark.parametrize("scaled", [False, True])
def test_llama_3(tmp_path: Path, scaled: bool) -> None:
    """The embedding cut along the vocabulary, tokens by tiktoken, and 3.1's stretched positions."""
    n_rows = len(ranked()) + 256
    rope: dict[str, Any] = {"rope_type": "default", "rope_theta": 500000.0}
    if scaled:
        rope |= {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0}
        rope |= {"original_max_position_embeddings": 8192}
    model = llama(
        torch.bfloat16, vocab_size=n_rows, num_key_value_heads=4, rope_parameters=rope, rms_norm_eps=1e-5,
        max_position_embeddings=131072 if scaled else 8192,
    )  # fmt: skip
    params = params_of(model, rope_theta=500000.0, use_scaled_rope=scaled, vocab_size=n_rows)
    source = write_meta(tmp_path / "Meta-Llama-3-8B", meta_tensors(model), params, 4, embedding_axis=0, checklist=True)
    write_ranks(source / "tokenizer.model", ranked())
    target = tmp_path / "meta.gguf"
    receipt = result_of(command(source, target, "--type", "f32", "--json"))["receipt"]
    assert (receipt["problems"], receipt["not_checked"]) == ([], [])
    hub = tmp_path / "hub"
    model.save_pretrained(hub)
    write_ranks(hub / "tokenizer.model", ranked())
    convert(hub, tmp_path / "hub.gguf", "f32", quiet)
    assert tensors_of(target) == tensors_of(tmp_path / "hub.gguf")
    assert ("rope_freqs.weight" in tensors_of(target)) == scaled
    keys = read_gguf(target, long_arrays=True).metadata
    assert keys["llama.context_length"] == (131072 if scaled else 8192)
    assert keys["llama.rope.freq_base"] == 500000.0
    assert keys["tokenizer.ggml.pre"] == "llama-bpe"
    assert keys["tokenizer.ggml.tokens"][keys["tokenizer.ggml.bos_token_id"]] == "<|begin_of_text|>"
    assert keys["tokenizer.ggml.tokens"][keys["tokenizer.ggml.eot_token_id"]] == "<|eot_id|>"
    tokens = [len(ranked()), *TOKENS[1:]]
    assert_same_logits(target, reference(hub, tokens), tokens)
    with LlamaVocabulary(target) as vocabulary:
        assert vocabulary.ids("Hello world", special=True) == [len(ranked()), *reference_ids("Hello world", ranked())]


def test_one_matrix_for_both_ends(tmp_path: Path, pieces: Path) -> None:
    """As in Llama 3.2 1B and 3B: one storage under two names."""
    model = llama(tie_word_embeddings=True)
    tensors = meta_tensors(model)
    tensors["output.weight"] = tensors["tok_embeddings.weight"]
    source = with_pieces(write_meta(tmp_path / "llama-2-1b", tensors, params_of(model)), pieces)
    convert(source, tmp_path / "twice.gguf", "f32", quiet)
    torch.save(tensors, source / "consolidated.00.pth")
    convert(source, tmp_path / "once.gguf", "f32", quiet)
    assert tensors_of(tmp_path / "twice.gguf").keys() - tensors_of(tmp_path / "once.gguf").keys() == {"output.weight"}
    hub = as_transformers_has_it(tmp_path / "hub", model, pieces)
    assert_same_logits(tmp_path / "once.gguf", reference(hub, TOKENS), TOKENS)


def test_nothing_in_a_file_is_run(tmp_path: Path, pieces: Path) -> None:
    """Row 4, in Meta's form and in transformers'."""
    canary = tmp_path / "canary"
    evil = description({"tok_embeddings.weight": Call(os.system, f"touch {canary}")})
    model = llama()
    source = with_pieces(write_meta(tmp_path / "7B", meta_tensors(model), params_of(model)), pieces)
    archive(source / "consolidated.00.pth", evil, {})
    hub = as_transformers_has_it(tmp_path / "hub", model, pieces)
    archive(hub / "pytorch_model.bin", evil, {})
    for folder in (source, hub):
        process = command(folder, tmp_path / "out.gguf", "--type", "f16")
        assert process.returncode == 1
        assert "names posix.system" in process.stderr.splitlines()[-1].replace("nt.system", "posix.system")
        assert "Traceback" not in process.stderr
    assert not canary.exists()
    assert not (tmp_path / "out.gguf").exists()


def test_safetensors_win_over_torch(tmp_path: Path, pieces: Path) -> None:
    model = llama()
    hub = as_transformers_has_it(tmp_path / "hub", model, pieces)
    convert(hub, tmp_path / "torch.gguf", "f32", quiet)
    model.save_pretrained(hub)
    (hub / "pytorch_model.bin").write_bytes(b"something else")
    convert(hub, tmp_path / "safe.gguf", "f32", quiet)
    assert tensors_of(tmp_path / "torch.gguf") == tensors_of(tmp_path / "safe.gguf")


def test_fastchat_s_shards(tmp_path: Path, pieces: Path) -> None:
    model = llama(torch.float16)
    hub = as_transformers_has_it(tmp_path / "hub", model, pieces)
    convert(hub, tmp_path / "one.gguf", "f16", quiet)
    weight_map = {}
    for number, name in enumerate(model.state_dict()):
        weight_map[name] = f"pytorch_model-{number % 3}.bin"
    for shard in set(weight_map.values()):
        held = {name: weight.clone() for name, weight in model.state_dict().items() if weight_map[name] == shard}
        torch.save(held, hub / shard)
    (hub / "pytorch_model.bin").unlink()
    (hub / "pytorch_model.bin.index.json").write_text(json.dumps({"metadata": {}, "weight_map": weight_map}))
    result_of(command(hub, tmp_path / "three.gguf", "--type", "f16", "--json"))
    assert tensors_of(tmp_path / "three.gguf") == tensors_of(tmp_path / "one.gguf")


def test_the_files_differ_where_the_order_of_rows_is_wrong(tmp_path: Path, pieces: Path) -> None:
    """What the comparisons above would see if a row were out of place."""
    model = llama()
    tensors = meta_tensors(model)
    name = "layers.0.attention.wk.weight"
    tensors[name] = model.state_dict()["model.layers.0.self_attn.k_proj.weight"]
    source = with_pieces(write_meta(tmp_path / "7B", tensors, params_of(model)), pieces)
    convert(source, tmp_path / "wrong.gguf", "f32", quiet)
    hub = as_transformers_has_it(tmp_path / "hub", model, pieces)
    with pytest.raises(AssertionError):
        assert_same_logits(tmp_path / "wrong.gguf", reference(hub, TOKENS), TOKENS)
    assert not np.array_equal(tensors[name].numpy(), meta_tensors(model)[name].numpy())
