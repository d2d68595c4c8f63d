"""Damaged models of every form end in a success or one sentence; `make bench` runs many more of them."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from convert.errors import ConvertError
from tests.unit.convert import mutations
from tests.unit.convert.mutations import Watch, examine

ROOT = Path(__file__).resolve().parents[3]
CASES = 260


def test_damaged_models(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "tests.unit.convert.mutations", str(CASES), "2023"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert result.returncode == 0, result.stderr[-3000:]
    report: dict[str, Any] = json.loads(result.stdout)
    assert report["failures"] == []
    assert report["cases"] == CASES
    # A mutator that breaks everything, or nothing, would prove little.
    outcomes = report["outcomes"]
    assert outcomes["converted: refusal"] > CASES // 3
    assert outcomes["converted: success"] > CASES // 10
    assert min(report["forms"].values()) >= CASES // len(report["forms"])


@pytest.fixture(scope="module")
def watch() -> Watch:
    return Watch()


def test_what_breaks_a_rule_is_noticed(watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The watch itself: each of these must be called a failure."""
    monkeypatch.setattr(mutations, "SECONDS", 1)
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / "there").touch()

    def loops(path: Path, target: Path) -> None:
        while True:
            pass

    def writes(path: Path, target: Path) -> None:
        elsewhere.write_text("x")

    def removes(path: Path, target: Path) -> None:
        (tmp_path / "there").unlink()

    def leaves(path: Path, target: Path) -> None:
        target.with_name(".out.gguf.part").touch()

    def starts(path: Path, target: Path) -> None:
        subprocess.run([sys.executable, "--version"], capture_output=True)

    def babbles(path: Path, target: Path) -> None:
        raise ConvertError("")

    def breaks(path: Path, target: Path) -> None:
        raise KeyError("x")

    def refuses(path: Path, target: Path) -> None:
        raise ConvertError("It is damaged: download it again.")

    before = signal.signal(signal.SIGALRM, mutations._too_long)
    try:
        found = {}
        for action in (loops, writes, removes, leaves, starts, babbles, breaks, refuses):
            output = tmp_path / action.__name__
            output.mkdir()
            found[action.__name__] = examine(tmp_path, output, watch, action)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert found.pop("refuses") == ("refusal", None)
    assert {result for result, _ in found.values()} == {"failure"}
    words = {name: str(what) for name, (_, what) in found.items()}
    assert "not done after 1 s" in words["loops"]
    assert "elsewhere" in words["writes"]
    assert "there" in words["removes"]
    assert ".out.gguf.part" in words["leaves"]
    assert "subprocess.Popen" in words["starts"]
    assert "no sentence" in words["babbles"]
    assert "KeyError" in words["breaks"]
