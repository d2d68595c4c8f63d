"""`puna sweep` on a trained model: the smallest type that keeps enough stays, and nothing else does."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from app.errors import PunaError
from app.jobs.leftovers import lock_of, remove_leftovers, tried_of
from app.jobs.running import run_job
from app.paths import child_environment, program, resources
from app.storage.receipts import Receipts
from convert.conversion import convert
from convert.gguf_file import read_gguf
from tests.integration.parity import quiet

GUIDE = resources() / "guide" / "puna-guide"
FEW = {"chunks": "2", "threads": "1"}


def command(*arguments: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*program(), "sweep", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=child_environment(),
        timeout=300,
    )


def result_of(done: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def unquantized(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sweep") / "guide.gguf"
    convert(GUIDE, path, "f16", quiet)
    return path


def test_a_checkpoint_keeps_its_smallest_good_type_and_both_receipts(tmp_path: Path, puna_home: Path) -> None:
    target = tmp_path / "small.gguf"
    done = command(GUIDE, "-o", target, "--keep", 80, "--chunks", 2, "--threads", 1, "--json")
    found = result_of(done)
    tried = found["candidates"]
    assert len(tried) > 1
    assert [one["size_bytes"] for one in tried] == sorted(one["size_bytes"] for one in tried)
    assert all(one["same_top"] < 0.8 for one in tried[:-1])
    assert tried[-1]["same_top"] >= 0.8
    assert tried[-1]["type"] == found["type"]
    assert found["size_bytes"] == target.stat().st_size == tried[-1]["size_bytes"]
    assert f"* {found['type']}" in done.stdout
    assert found["words"] in done.stdout
    assert os.listdir(tmp_path) == ["small.gguf"]
    kept = Receipts(puna_home / "models", puna_home / "receipts").of(target)
    assert kept.sha256 == found["sha256"]
    assert kept.conversion is not None
    assert len(kept.conversion.checked) == 2
    assert [receipt.same_top for receipt in kept.quality] == [tried[-1]["same_top"]]
    assert kept.quality[0].reference == "puna-guide"


def test_a_gguf_gives_what_quantizing_it_gives(unquantized: Path, tmp_path: Path) -> None:
    found = result_of(command(unquantized, "-o", tmp_path / "a.gguf", "--keep", 1, "--chunks", 2, "--json"))
    assert len(found["candidates"]) == 1
    line = [*program(), "quantize", str(unquantized), "-o", str(tmp_path / "b.gguf"), "--type", found["type"]]
    subprocess.run(line, check=True, env=child_environment(), capture_output=True)
    assert (tmp_path / "a.gguf").read_bytes() == (tmp_path / "b.gguf").read_bytes()
    assert "receipt" not in found


def test_where_none_keeps_enough_nothing_is_made(unquantized: Path, tmp_path: Path) -> None:
    done = command(unquantized, "-o", tmp_path / "a.gguf", "--keep", 100, "--chunks", 2)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("error: No smaller type keeps 100 % of next words; the nearest is ")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("percent", ["0", "101", "-3"])
def test_what_is_no_share_is_wrong_usage(percent: str, unquantized: Path, tmp_path: Path) -> None:
    assert command(unquantized, "-o", tmp_path / "a.gguf", f"--keep={percent}").returncode == 2


def test_a_quantized_model_is_refused(unquantized: Path, tmp_path: Path) -> None:
    small = tmp_path / "small.gguf"
    run_job("quantize", {"source": str(unquantized), "target": str(small), "type": "q8_0"}, tmp_path / "log", quiet)
    arguments = {"source": str(small), "target": str(tmp_path / "a.gguf"), **FEW}
    with pytest.raises(PunaError, match="already quantized"):
        run_job("sweep", arguments, tmp_path / "log", quiet)
    assert sorted(os.listdir(tmp_path)) == ["log", "small.gguf"]


def test_stopping_it_leaves_nothing(unquantized: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "a.gguf"
    target.parent.mkdir()
    seen: list[set[str]] = []
    fractions: list[float] = []

    def stop_at_the_second(fraction: float, text: str) -> None:
        fractions.append(fraction)
        if ", 2 of at most" in text:
            seen.append(set(os.listdir(target.parent)))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_job(
            "sweep",
            {"source": str(unquantized), "target": str(target), "keep": "100", **FEW},
            tmp_path / "log",
            stop_at_the_second,
        )
    assert seen == [{tried_of(target).name, lock_of(target).name}]
    assert os.listdir(target.parent) == []
    assert fractions == sorted(fractions)


def test_what_a_killed_sweep_left_goes(tmp_path: Path) -> None:
    folder = tried_of(tmp_path / "a.gguf")
    folder.mkdir()
    (folder / "q2_k.gguf").write_bytes(b"GGUF")
    remove_leftovers(tmp_path / "a.gguf")
    assert os.listdir(tmp_path) == []


def test_the_template_is_written_into_it(tmp_path: Path) -> None:
    target = tmp_path / "a.gguf"
    arguments = {"source": str(GUIDE), "target": str(target), "keep": "1", "template": "alpaca", **FEW}
    run_job("sweep", arguments, tmp_path / "log", quiet)
    assert "### Instruction" in read_gguf(target).metadata["tokenizer.chat_template"]
