"""`puna imatrix` and `puna measure` as a person runs them, on models with random weights."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.paths import child_environment, program
from quantize.calibration import so_far_of
from quantize.imatrix import read_imatrix
from tests.unit.quantize.llama_gguf import write_llama, write_moe

CHILDREN = Path(f"/proc/self/task/{os.getpid()}/children")


def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*program(), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=child_environment(),
        timeout=120,
        check=False,
    )


def result_of(done: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("texts") / "a text.txt"
    path.write_text("The sea is not flat, and the ferry has left again without me. " * 40)
    return path


def test_an_importance_matrix_of_experts_too(text: Path, tmp_path: Path) -> None:
    model = write_moe(tmp_path / "moe.gguf", n_embd=64, n_ff=64)
    found = result_of(run("imatrix", model, "-o", tmp_path / "i.gguf", "--text", text, "--chunks", 2, "--json"))
    assert (found["n_chunks"], found["n_tensors"]) == (2, 16)
    matrix = read_imatrix(tmp_path / "i.gguf")
    assert matrix.datasets == ("a text.txt",)
    experts = matrix.entries["blk.1.ffn_down_exps.weight"]
    # Two of four experts work on every token.
    assert experts.in_sum2.shape == (4, 64)
    assert experts.counts.sum() == 2 * 2 * 512
    assert matrix.entries["blk.1.attn_q.weight"].counts.tolist() == [2 * 512]


@pytest.mark.skipif(not CHILDREN.exists(), reason="the system doesn't list a process's children")
def test_a_killed_importance_matrix_is_gone_on_with(text: Path, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "m.gguf", n_embd=256, n_ff=1024)
    long = tmp_path / "long.txt"
    long.write_text(text.read_text() * 20)
    target = tmp_path / "i.gguf"
    asked = ["imatrix", model, "-o", target, "--text", long, "--chunks", 60, "--threads", 1, "--json"]
    line = [*program(), *map(str, asked)]
    with subprocess.Popen(
        line, env=child_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        end = time.monotonic() + 60
        while not so_far_of(target).exists():
            assert time.monotonic() < end, "nothing was kept"
            time.sleep(0.01)
        (job,) = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
        running.send_signal(signal.SIGSTOP)
        os.kill(int(job), signal.SIGKILL)
        running.kill()
    assert not target.exists()
    found = result_of(run(*asked))
    assert 0 < found["n_before"] < found["n_chunks"] == 60
    assert not so_far_of(target).exists()
    whole = tmp_path / "whole.gguf"
    result_of(run(*[whole if part == target else part for part in asked]))
    ours, theirs = read_imatrix(target).entries, read_imatrix(whole).entries
    assert ours.keys() == theirs.keys()
    for name, entry in theirs.items():
        assert np.allclose(ours[name].in_sum2, entry.in_sum2, rtol=1e-5)


def test_a_quantized_model_is_measured_and_its_details_tell_it(text: Path, tmp_path: Path, puna_home: Path) -> None:
    original = write_llama(tmp_path / "original.gguf", n_embd=64, n_ff=64)
    (puna_home / "models").mkdir()
    model = puna_home / "models" / "small.gguf"
    assert run("quantize", original, "-o", model, "--type", "q4_0").returncode == 0
    done = run("measure", "small", "--reference", original, "--text", text, "--chunks", 2, "--json")
    found = result_of(done)
    assert 0.2 < found["same_top"] <= 1
    assert 0 < found["divergence"] < 1
    assert found["words"] in done.stdout
    assert len(found["reference_sha256"]) == 64
    details = run("models", "details", "small")
    assert found["words"] in " ".join(details.stdout.split())
    assert (puna_home / "models" / "small.gguf.receipt.json").is_file()


def test_what_cannot_be_measured_is_told_in_a_line(text: Path, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "a.gguf", n_embd=64, n_ff=64)
    for arguments, words in (
        (("--reference", tmp_path / "missing"), "no model"),
        (("--text", tmp_path / "missing.txt"), "can't be read"),
        (("--reference", tmp_path), "nothing"),
    ):
        done = run("measure", model, *arguments)
        assert done.returncode == 1
        assert done.stderr.splitlines()[-1].startswith("error: "), words
