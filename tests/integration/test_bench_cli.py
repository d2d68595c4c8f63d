"""puna bench as a person runs it, on a tiny model in a real engine child. What it says of speed is not judged here."""

import json
import subprocess
from pathlib import Path

import pytest

from app.paths import child_environment, program
from tests.unit.engine.tiny_gguf import write_random_model


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*program(), "bench", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=child_environment(),
        timeout=60,
        check=False,
    )


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_random_model(tmp_path / "random.gguf", n_ctx=1024)


def test_a_table_for_people_and_a_line_for_programs(model: Path) -> None:
    done = bench(str(model), "--json", "--prompt-tokens", "200", "--tokens", "30", "--repeat", "2", "--threads", "1")
    assert done.returncode == 0, done.stderr
    *table, last = done.stdout.splitlines()
    report = json.loads(last)
    assert [line.split()[0] for line in table] == [
        "model", "context", "load", "reading", "writing", "memory", "computer",
    ]  # fmt: skip
    assert report["prompt_tokens"] == 200
    assert 30 <= report["decode_tokens"] <= 30
    assert len(report["prompt_runs"]) == len(report["decode_runs"]) == 2
    assert min(report["prompt_runs"]) <= report["prompt_speed"] <= max(report["prompt_runs"])
    assert report["n_threads"] == 1
    # Python, llama.cpp and a model of a megabyte: more than nothing, less than a library of tensors takes.
    assert 30e6 < report["peak_memory_bytes"] < 1e9
    assert report["load_seconds"] > 0
    assert "200 tokens; " in done.stdout


def test_what_does_not_fit_or_is_no_model_is_one_line(model: Path, tmp_path: Path) -> None:
    done = bench(str(model), "--prompt-tokens", "1000", "--tokens", "100")
    assert (done.returncode, done.stdout) == (1, "")
    assert "error: 1000 and 100 tokens don't fit the context of 1024" in done.stderr
    (tmp_path / "no.gguf").write_text("no")
    assert bench(str(tmp_path / "no.gguf")).returncode == 1
    assert bench(str(model), "--repeat", "0").returncode == 2
