"""`puna convert` and `puna quantize` on a real trained checkpoint, as a person or a script runs them."""

import ctypes
import json
import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import gguf
import llama_cpp
import numpy as np
import pytest

from app.paths import child_environment
from tests.unit.quantize.llama_gguf import write_llama

ROOT = Path(__file__).resolve().parent.parent.parent


def run(*arguments: object, module: str = "app") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", module, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=child_environment(), capture_output=True, text=True)


def result_of(process: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    assert process.returncode == 0, process.stderr
    body: dict[str, Any] = json.loads(process.stdout.splitlines()[-1])
    return body


def perplexity_of_a_story(path: Path) -> float:
    """exp of the mean cross-entropy over a sentence of the model's own domain, from llama.cpp's logits."""
    llama_cpp.llama_backend_init()
    model = llama_cpp.llama_model_load_from_file(bytes(path), llama_cpp.llama_model_default_params())
    assert model, "llama.cpp does not load it"
    params = llama_cpp.llama_context_default_params()
    params.n_ctx = params.n_batch = 256
    context = llama_cpp.llama_init_from_model(model, params)
    try:
        vocabulary = llama_cpp.llama_model_get_vocab(model)
        text = b"Once upon a time, there was a little girl named Lily. She loved to play in the park with her mom."
        tokens = (llama_cpp.llama_token * 128)()
        count = llama_cpp.llama_tokenize(vocabulary, text, len(text), tokens, 128, True, False)
        assert count > 10
        batch = llama_cpp.llama_batch_init(count, 0, 1)
        batch.n_tokens = count
        for index in range(count):
            batch.token[index] = tokens[index]
            batch.pos[index] = index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
            batch.logits[index] = True
        assert llama_cpp.llama_decode(context, batch) == 0
        n_vocab = llama_cpp.llama_vocab_n_tokens(vocabulary)
        flat = ctypes.cast(llama_cpp.llama_get_logits(context), ctypes.POINTER(ctypes.c_float * (count * n_vocab)))
        logits = np.frombuffer(flat.contents, np.float32).reshape(count, n_vocab).astype(np.float64)
        llama_cpp.llama_batch_free(batch)
    finally:
        llama_cpp.llama_free(context)
        llama_cpp.llama_model_free(model)
    logits = logits[:-1] - np.log(np.exp(logits[:-1]).sum(axis=1, keepdims=True))
    return math.exp(-np.mean([logits[index, tokens[index + 1]] for index in range(count - 1)]))


@pytest.fixture(scope="module")
def story_f32(tiny_stories: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stories") / "T.f32.gguf"
    result_of(run("convert", tiny_stories, "-o", path, "--type", "f32", "--json"))
    return path


def test_a_checkpoint_becomes_4_bit_and_says_what_it_really_is(
    tiny_stories: Path, story_f32: Path, tmp_path: Path
) -> None:
    target = tmp_path / "T.gguf"
    process = run("convert", tiny_stories, "-o", target, "--type", "Q4_K_M", "--json")
    result = result_of(process)
    tensors = gguf.GGUFReader(target).tensors
    n_weights = sum(int(tensor.n_elements) for tensor in tensors)
    assert result["output"] == str(target)
    assert result["type"] == "q4_k_m"
    assert result["bits_per_weight"] == pytest.approx(8 * sum(int(tensor.n_bytes) for tensor in tensors) / n_weights)
    assert result["n_parameters"] == n_weights == 656_000
    assert result["size_bytes"] == target.stat().st_size
    assert result["seconds"] > 0
    # Hidden size 128 fits no K-quantization: every matrix fell back, and every one is named.
    matrices = {tensor.name for tensor in tensors if len(tensor.shape) > 1}
    assert {fallback["tensor"] for fallback in result["fallbacks"]} == matrices
    types = {tensor.name: tensor.tensor_type.name for tensor in tensors}
    assert all(fallback["got"] == types[fallback["tensor"]] for fallback in result["fallbacks"])
    assert "7.0 bits per weight: 15 of 15 matrices" in process.stdout
    assert "and 12 more" in process.stdout
    assert os.listdir(tmp_path) == ["T.gguf"]
    assert perplexity_of_a_story(target) == pytest.approx(perplexity_of_a_story(story_f32), rel=0.05)


def test_both_ways_to_a_quantized_file_give_the_same_bytes(tiny_stories: Path, story_f32: Path, tmp_path: Path) -> None:
    """This checkpoint is stored in f32, so its f32 GGUF is what `convert` quantizes by itself."""
    result_of(run("convert", tiny_stories, "-o", tmp_path / "one.gguf", "--type", "q4_0", "--json"))
    result = result_of(run("quantize", story_f32, "-o", tmp_path / "two.gguf", "--type", "q4_0", "--json"))
    assert (tmp_path / "one.gguf").read_bytes() == (tmp_path / "two.gguf").read_bytes()
    assert result["tensor_types"] == {"Q4_0": 14, "F32": 5, "Q8_0": 1}


@pytest.mark.parametrize(("type", "bound"), [("f16", 1.001), ("bf16", 1.01), ("q8_0", 1.01), ("iq4_xs", 1.2)])
def test_every_way_of_making_a_type_gives_a_model_that_still_tells_stories(
    type: str, bound: float, tiny_stories: Path, story_f32: Path, tmp_path: Path
) -> None:
    converted = tmp_path / "converted.gguf"
    quantized = tmp_path / "quantized.gguf"
    result_of(run("convert", tiny_stories, "-o", converted, "--type", type, "--json"))
    result_of(run("quantize", story_f32, "-o", quantized, "--type", type, "--json"))
    before = perplexity_of_a_story(story_f32)
    assert before < 30
    for path in (converted, quantized):
        assert before / bound < perplexity_of_a_story(path) < before * bound


def test_a_gguf_given_to_convert_is_quantized(story_f32: Path, tmp_path: Path) -> None:
    assert result_of(run("convert", story_f32, "-o", tmp_path / "a.gguf", "--json"))["type"] == "q4_k_m"
    assert result_of(run("quantize", story_f32, "-o", tmp_path / "b.gguf", "--type", "q4_k", "--json"))
    assert (tmp_path / "a.gguf").read_bytes() == (tmp_path / "b.gguf").read_bytes()


def test_the_packages_are_the_same_programs(tiny_stories: Path, tmp_path: Path) -> None:
    result_of(run(tiny_stories, "-o", tmp_path / "a.gguf", "--type", "f16", "--json", module="convert"))
    result_of(run(tmp_path / "a.gguf", "-o", tmp_path / "b.gguf", "--type", "q8_0", "--json", module="quantize"))
    assert sorted(os.listdir(tmp_path)) == ["a.gguf", "b.gguf"]


@pytest.mark.parametrize("command", ["convert", "quantize"])
@pytest.mark.parametrize("type", ["q4_k_x", "iq2_xxs"])
def test_a_type_that_cannot_be_made_is_wrong_usage(command: str, type: str, tmp_path: Path) -> None:
    process = run(command, tmp_path, "-o", tmp_path / "out.gguf", "--type", type)
    assert process.returncode == 2
    assert "q4_k_m" in process.stderr
    assert process.stdout == ""
    assert os.listdir(tmp_path) == []


def test_without_json_the_result_is_words_only(story_f32: Path, tmp_path: Path) -> None:
    process = run("quantize", story_f32, "-o", tmp_path / "a.gguf", "--type", "f16")
    assert process.returncode == 0
    assert process.stdout.splitlines() == [
        f"made {tmp_path / 'a.gguf'}",
        "1.4 MB, 656 K weights, 16.0 bits per weight",
    ]


def test_names_that_are_no_text_and_names_that_are_no_ascii(story_f32: Path, tmp_path: Path) -> None:
    for name in (b"caf\xe9.gguf", "größe\x1b[31m.gguf".encode()):
        target = tmp_path / os.fsdecode(name)
        process = run("quantize", story_f32, "-o", target, "--type", "q4_0", "--json")
        assert result_of(process)["output"] == str(target)
        assert "\x1b" not in process.stdout
        assert target.exists()


def test_a_gguf_in_parts_becomes_one_file(tmp_path: Path) -> None:
    whole = write_llama(tmp_path / "whole.gguf")
    write_llama(tmp_path / "parts.gguf", tensors_per_part=8)
    parts = sorted(tmp_path.glob("parts-*-of-*.gguf"))
    assert len(parts) == 3
    one = result_of(run("quantize", parts[0], "-o", tmp_path / "one.gguf", "--type", "q4_k_m", "--json"))
    other = result_of(run("quantize", whole, "-o", tmp_path / "other.gguf", "--type", "q4_k_m", "--json"))
    assert one["tensor_types"] == other["tensor_types"]
    assert one["n_parameters"] == other["n_parameters"]
    process = run("quantize", parts[1], "-o", tmp_path / "two.gguf", "--type", "q4_k_m")
    assert process.returncode == 1
    assert not (tmp_path / "two.gguf").exists()


def test_the_forecast_knows_the_size_of_every_file_to_the_byte(tiny_stories: Path, tmp_path: Path) -> None:
    forecast = result_of(run("convert", tiny_stories, "--forecast", "--json"))
    assert forecast["recommended"] in {one["type"] for one in forecast["types"] if one["choice"]}
    assert 0 < forecast["weighing_seconds"] < forecast["most_weighing_seconds"]
    told = {one["type"]: one for one in forecast["types"]}
    assert told["iq2_m"]["needs_imatrix"]
    assert not told["q4_k_m"]["needs_imatrix"]
    # Its rows are too narrow for four bits, and nobody is told otherwise.
    assert told["q4_k_m"]["bits"] != "4-bit"
    for name in ("f16", "q8_0", "q4_k_m", "q2_k"):
        result_of(run("convert", tiny_stories, "-o", tmp_path / f"{name}.gguf", "--type", name, "--json"))
        assert (tmp_path / f"{name}.gguf").stat().st_size == told[name]["size_bytes"], name


def test_a_forecast_needs_no_output_and_a_conversion_does(tiny_stories: Path) -> None:
    assert run("convert", tiny_stories).returncode == 2
    assert run("convert", tiny_stories, "--forecast", "--ctx", "many").returncode == 2
