"""The receipt of a conversion: made by the job after the file, told by the command, and never in the file's way."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import LlamaConfig, Phi3Config

from app.core.receipts import ConversionReceipt
from app.jobs.conversion_receipt import keep_receipt
from app.jobs.running import run_job
from app.paths import child_environment, program
from app.storage.receipts import Receipts
from convert.sources import open_source
from tests.integration.parity import quiet, random_checkpoint

SMALL: dict[str, Any] = {"vocab_size": 2048, "hidden_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4}


def kept(home: Path, model: Path) -> ConversionReceipt | None:
    return Receipts(home / "models", home / "receipts").of(model).conversion


def convert(source: Path, target: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    line = [*program(), "convert", str(source), "-o", str(target), "--json", *options]
    return subprocess.run(line, capture_output=True, text=True, encoding="utf-8", env=child_environment(), timeout=120)


def test_a_conversion_keeps_what_was_found_and_says_it(tiny_stories: Path, puna_home: Path) -> None:
    target = puna_home / "models" / "story.gguf"
    target.parent.mkdir()
    done = convert(tiny_stories, target, "--type", "q4_k_m")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])["receipt"]
    assert "Checking against the original…" in done.stderr
    assert f"receipt: {found['words']}" in done.stdout
    assert found["words"].startswith("Computes what TinyStories-656K does: 20 tensors are the checkpoint's but for")
    receipt = kept(puna_home, target)
    assert receipt is not None
    assert receipt.words == found["words"]
    assert (len(receipt.checked), receipt.not_checked, receipt.problems) == (2, (), ())
    # As sha256sum of the same files says it.
    weights = sha256((tiny_stories / "model.safetensors").read_bytes()).hexdigest()
    assert receipt.files[0] == f"{weights}  model.safetensors"
    assert receipt.files[1].endswith("  config.json")
    assert receipt.source_sha256 == sha256("".join(f"{line}\n" for line in receipt.files).encode()).hexdigest()
    sidecar = json.loads((target.parent / "story.gguf.receipt.json").read_text())
    assert sidecar["file"]["sha256"] == sha256(target.read_bytes()).hexdigest()


def test_without_a_receipt_there_is_none(tiny_stories: Path, tmp_path: Path, puna_home: Path) -> None:
    done = convert(tiny_stories, tmp_path / "story.gguf", "--type", "f16", "--no-receipt")
    assert "receipt" not in json.loads(done.stdout.splitlines()[-1])
    assert kept(puna_home, tmp_path / "story.gguf") is None


def test_a_family_that_is_not_recomputed_is_said_so(tiny_stories: Path, tmp_path: Path, puna_home: Path) -> None:
    target = tmp_path / "story.gguf"
    run_job("convert", {"source": str(tiny_stories), "target": str(target), "type": "f16"}, tmp_path / "log", quiet)
    opened = open_source(tiny_stories)
    other = replace(opened, config={**opened.config, "architectures": ["BloomForCausalLM"]})
    keep_receipt(quiet, other, tiny_stories, {"output": str(target), "warnings": []})
    opened.checkpoint.close()
    receipt = kept(puna_home, target)
    assert receipt is not None
    assert receipt.words == (
        "Not recomputed from TinyStories-656K: "
        "BloomForCausalLM is none of the families that are computed independently."
    )
    assert len(receipt.files) == 2


def test_positions_that_are_not_recomputed_leave_the_weights(tiny_stories: Path, tmp_path: Path) -> None:
    """Phi-3's beyond a context so short that llama.cpp stretches them for a single page."""
    factors = {"short_factor": [1.0] * 8, "long_factor": [2.0] * 8}
    rope = {"rope_type": "longrope", "rope_theta": 10000.0, **factors}
    lengths = {"max_position_embeddings": 128, "original_max_position_embeddings": 32}
    config = Phi3Config(**SMALL, **lengths, intermediate_size=96, pad_token_id=0, rope_parameters=rope)
    source = random_checkpoint(tmp_path / "model", config, tiny_stories)
    found = json.loads(convert(source, tmp_path / "m.gguf", "--type", "f16").stdout.splitlines()[-1])["receipt"]
    assert found["words"].startswith("Holds the weights of model: 17 tensors")
    assert "positions of the kind 'longrope'" in found["words"]
    assert found["problems"] == []


def stopped_at(words: str) -> Callable[[float, str], None]:
    def on_progress(fraction: float, text: str) -> None:
        if text.startswith(words):
            raise KeyboardInterrupt

    return on_progress


def test_stopping_the_comparison_keeps_the_file(tiny_stories: Path, tmp_path: Path, puna_home: Path) -> None:
    target = tmp_path / "out" / "story.gguf"
    target.parent.mkdir()
    arguments = {"source": str(tiny_stories), "target": str(target), "type": "q4_0"}
    with pytest.raises(KeyboardInterrupt):
        run_job("convert", arguments, tmp_path / "log", stopped_at("Checking against the original…"))
    assert [path.name for path in target.parent.iterdir()] == ["story.gguf"]
    # Beside a busy test the child may be through before it is stopped: then its receipt is a whole one.
    receipt = kept(puna_home, target)
    assert receipt is None or receipt.problems == ()
    whole = run_job("convert", {**arguments, "target": str(tmp_path / "whole.gguf")}, tmp_path / "log", quiet)
    assert target.read_bytes() == (tmp_path / "whole.gguf").read_bytes()
    assert whole["receipt"]["problems"] == []


def test_what_is_not_the_original_is_said_and_kept(tiny_stories: Path, tmp_path: Path, puna_home: Path) -> None:
    target = tmp_path / "story.gguf"
    run_job("convert", {"source": str(tiny_stories), "target": str(target), "type": "f32"}, tmp_path / "log", quiet)
    with target.open("r+b") as file:
        file.seek(-4096, 2)
        file.write(bytes(4096))
    opened = open_source(tiny_stories)
    result: dict[str, Any] = {"output": str(target), "warnings": []}
    keep_receipt(quiet, opened, tiny_stories, result)
    opened.checkpoint.close()
    assert result["receipt"]["words"].startswith("It is not what TinyStories-656K is: ")
    receipt = kept(puna_home, target)
    assert receipt is not None
    assert receipt.problems
    assert receipt.checked == ()


def test_a_damaged_original_is_no_fault_of_the_result(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", LlamaConfig(**SMALL, intermediate_size=96), tiny_stories)
    weights = load_file(source / "model.safetensors")
    weights["model.layers.0.mlp.up_proj.weight"][3, 5] = torch.nan
    save_file(weights, source / "model.safetensors", {"format": "pt"})
    done = convert(source, tmp_path / "m.gguf", "--type", "f16")
    assert done.returncode == 0
    found = json.loads(done.stdout.splitlines()[-1])["receipt"]
    assert found["problems"] == []
    assert "numbers that are not finite" in found["words"]
