"""Jobs that are cancelled, killed, orphaned or doubled: real children, and not one file left behind."""

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import save_file
from transformers import LlamaConfig, LlamaForCausalLM

from app.errors import PunaError
from app.jobs.leftovers import lock_of, part_of
from app.jobs.running import run_job
from app.paths import child_environment
from tests.unit.quantize.llama_gguf import write_llama

ROOT = Path(__file__).resolve().parent.parent.parent
CHILDREN = Path(f"/proc/self/task/{os.getpid()}/children")

linux = pytest.mark.skipif(not CHILDREN.exists(), reason="the system doesn't list a process's children")


@pytest.fixture(scope="module")
def large_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """32 million weights, which take iq4_xs some seconds."""
    path = tmp_path_factory.mktemp("models") / "large.gguf"
    return write_llama(path, n_embd=1024, n_ff=4096, n_head=8, n_head_kv=8, f16=True)


@pytest.fixture(scope="module")
def large_checkpoint(tiny_stories: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """TinyStories with its vocabulary, but 35 million random weights in f16."""
    folder = Path(shutil.copytree(tiny_stories, tmp_path_factory.mktemp("checkpoints") / "large"))
    config = json.loads((folder / "config.json").read_text())
    config |= {"hidden_size": 1024, "intermediate_size": 4096, "num_attention_heads": 8, "num_key_value_heads": 8}
    config.pop("head_dim", None)
    (folder / "config.json").write_text(json.dumps(config))
    with torch.device("meta"):
        shapes = LlamaForCausalLM(LlamaConfig(**config)).state_dict()
    random = np.random.default_rng(0)
    weights = {
        name: random.standard_normal(tuple(tensor.shape), np.float32).astype(np.float16)
        for name, tensor in shapes.items()
    }
    save_file(weights, folder / "model.safetensors")
    return folder


def files(folder: Path) -> set[str]:
    return set(os.listdir(folder))


def quantization(source: Path, target: Path, type: str = "iq4_xs") -> dict[str, str]:
    return {"source": str(source), "target": str(target), "type": type}


def at_a_third(act: Callable[[], object]) -> Callable[[float, str], None]:
    """Progress that acts once, in the middle of the work."""
    acted = []

    def on_progress(fraction: float, text: str) -> None:
        if fraction > 0.33 and not acted:
            acted.append(text)
            act()

    return on_progress


def wait_until(condition: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


def has_ended(process: str) -> bool:
    """Gone, or a zombie that whoever adopted it has not yet looked after."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def start_command(source: Path, target: Path, **options: object) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "app", "quantize", source, "-o", target, "--type", "iq4_xs"]
    return subprocess.Popen(command, cwd=ROOT, env=child_environment(), **options)  # type: ignore[call-overload,no-any-return]


def test_a_job_tells_its_progress_and_its_result(tmp_path: Path) -> None:
    source = write_llama(tmp_path / "in.gguf")
    reports: list[tuple[float, str]] = []
    target = tmp_path / "out.gguf"
    result = run_job(
        "quantize",
        quantization(source, target, "q4_k_m"),
        tmp_path / "logs" / "jobs.log",
        lambda fraction, text: reports.append((fraction, text)),
    )
    assert result["output"] == str(target)
    assert result["size_bytes"] == target.stat().st_size
    assert [fraction for fraction, _ in reports] == sorted(fraction for fraction, _ in reports)
    assert reports[-1] == (1.0, "Saving out.gguf")
    assert "llama_model_quantize_impl" in (tmp_path / "logs" / "jobs.log").read_text()
    assert files(tmp_path) == {"in.gguf", "out.gguf", "logs"}


def test_cancelling_in_the_middle_leaves_nothing_and_keeps_what_was_there(large_model: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "out.gguf"
    target.parent.mkdir()
    target.write_bytes(b"the older file")

    def cancel() -> None:
        assert part_of(target).stat().st_size > 0
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_job("quantize", quantization(large_model, target), tmp_path / "log", at_a_third(cancel))
    assert files(target.parent) == {"out.gguf"}
    assert target.read_bytes() == b"the older file"


def test_cancelling_a_conversion_leaves_nothing(large_checkpoint: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "out.gguf"
    target.parent.mkdir()
    seen: list[set[str]] = []

    def on_progress(fraction: float, text: str) -> None:
        if fraction > 0.33 and text.startswith("Quantizing"):
            seen.append(files(target.parent))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_job("convert", quantization(large_checkpoint, target), tmp_path / "log", on_progress)
    assert seen
    assert seen[0] == {part_of(target).name, lock_of(target).name}
    assert files(target.parent) == set()


def test_a_checkpoint_is_quantized_with_one_progress(large_checkpoint: Path, tmp_path: Path) -> None:
    reports: list[tuple[float, str]] = []
    target = tmp_path / "out.gguf"
    result = run_job(
        "convert", quantization(large_checkpoint, target, "q4_k_m"), tmp_path / "log", lambda *now: reports.append(now)
    )
    fractions = [fraction for fraction, _ in reports]
    assert fractions == sorted(fractions)
    assert (fractions[0], reports[-1]) == (0.0, (1.0, "Checking against the original…"))
    # Within a matrix it moves too.
    assert len([text for _, text in reports if "ffn_up" in text]) > 2
    # Rows of 1024 and 4096 fit every type: this one really is 4-bit.
    assert result["fallbacks"] == []
    assert 4.5 < result["bits_per_weight"] < 5.2
    assert files(tmp_path) == {"out.gguf", "log"}


@linux
def test_a_killed_child_is_a_sentence_and_leaves_nothing(large_model: Path, tmp_path: Path) -> None:
    def kill_the_child() -> None:
        (child,) = CHILDREN.read_text().split()
        os.kill(int(child), signal.SIGKILL)

    with pytest.raises(PunaError, match="memory ran out"):
        run_job(
            "quantize",
            quantization(large_model, tmp_path / "out.gguf"),
            tmp_path / "log",
            at_a_third(kill_the_child),
        )
    assert files(tmp_path) == {"log"}


@linux
def test_when_the_program_is_killed_its_job_ends_and_cleans_up(
    large_model: Path, tmp_path: Path, puna_home: Path
) -> None:
    target = tmp_path / "out.gguf"
    with start_command(large_model, target, stderr=subprocess.DEVNULL) as program:
        wait_until(lambda: part_of(target).exists() and part_of(target).stat().st_size > 0)
        (job,) = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text().split()
        program.kill()
    wait_until(lambda: has_ended(job))
    log = (puna_home / "logs" / "jobs.log").read_text()
    assert "model size" not in log.split("converting to")[-1], "it went on to its end"
    assert files(tmp_path) == set()


@linux
def test_a_conversion_killed_with_its_program_leaves_no_model_and_the_next_one_works(
    large_checkpoint: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.gguf"
    command = [sys.executable, "-m", "app", "convert", large_checkpoint, "-o", target, "--type", "q4_k_m"]
    with subprocess.Popen(command, cwd=ROOT, env=child_environment(), stderr=subprocess.DEVNULL) as program:
        wait_until(lambda: part_of(target).exists() and part_of(target).stat().st_size > 0)
        (job,) = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text().split()
        # Neither can clean up after the other.
        program.send_signal(signal.SIGSTOP)
        os.kill(int(job), signal.SIGKILL)
        program.kill()
    wait_until(lambda: has_ended(job))
    assert files(tmp_path) == {part_of(target).name, lock_of(target).name}
    again = subprocess.run(command, cwd=ROOT, env=child_environment(), capture_output=True, text=True)
    assert again.returncode == 0, again.stderr
    assert "receipt: Computes what large does" in again.stdout
    assert files(tmp_path) == {"out.gguf"}


def test_ctrl_c_stops_quietly(large_model: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.gguf"
    with start_command(large_model, target, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        wait_until(lambda: part_of(target).exists() and part_of(target).stat().st_size > 0)
        program.send_signal(signal.SIGINT)
        output, errors = program.communicate()
    assert program.returncode == 128 + signal.SIGINT
    assert output == b""
    assert b"Traceback" not in errors
    assert errors.rstrip().endswith(b"stopped")
    assert files(tmp_path) == set()


def test_a_second_job_for_the_same_file_is_refused_and_disturbs_nothing(large_model: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.gguf"
    refused: list[str] = []

    def start_another() -> None:
        with pytest.raises(PunaError) as raised:
            run_job("quantize", quantization(large_model, target), tmp_path / "log2", lambda *_: None)
        refused.append(str(raised.value))

    run_job("quantize", quantization(large_model, target, "q4_k_s"), tmp_path / "log", at_a_third(start_another))
    assert refused == [f"Another job is making {target} right now: wait for it, or choose another name."]
    assert target.read_bytes()[:4] == b"GGUF"
    assert files(tmp_path) == {"out.gguf", "log", "log2"}


def test_a_terminal_sees_one_line_that_updates_itself(large_model: Path, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    with start_command(large_model, tmp_path / "out.gguf", stdout=subprocess.PIPE, stderr=theirs) as program:
        os.close(theirs)
        seen = b""
        try:
            while piece := os.read(ours, 65536):
                seen += piece
        except OSError:
            pass  # Linux says so when the other end is closed
        output, _ = program.communicate()
    os.close(ours)
    lines = [line for line in seen.decode().split("\r\x1b[K") if line]
    assert seen.count(b"\n") == 0
    assert len(lines) > 5
    assert all(re.fullmatch(r" *\d+%  .+", line) for line in lines)
    assert re.search(r"(seconds|minutes?) left  Quantizing blk\.\d", seen.decode())
    assert seen.endswith(b"\r\x1b[K")
    assert output.startswith(b"made ")
