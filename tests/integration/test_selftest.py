"""`puna selftest` on a whole copy of the program: it passes, and tells what is broken when something is."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import llama_cpp
import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A program that may be broken."""
    for name in ("app", "convert", "quantize", "resources"):
        unread = shutil.ignore_patterns("__pycache__", "screenshots", "*.ts")
        shutil.copytree(ROOT / name, tmp_path / "copy" / name, ignore=unread)
    return tmp_path / "copy"


def selftest(copy: Path, home: Path) -> tuple[int, dict[str, Any]]:
    """Its exit status, and name -> words of the checks that failed."""
    environment = {**os.environ, "PUNA_HOME": str(home), "PYTHONPATH": str(copy)}
    command = [sys.executable, "-m", "app", "selftest", "--json"]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    result = json.loads(done.stdout.splitlines()[-1])
    assert result["passed"] == (done.returncode == 0)
    assert len(done.stdout.splitlines()) == len(result["checks"]) + 1
    return done.returncode, {one["check"]: one["words"] for one in result["checks"] if not one["passed"]}


def test_an_installation_that_works_passes_and_leaves_nothing(copy: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert selftest(copy, home) == (0, {})
    assert [path.name for path in home.iterdir() if path.name.startswith("selftest")] == []


def test_a_missing_llama_library_is_told_of(copy: Path, tmp_path: Path) -> None:
    shutil.copytree(Path(llama_cpp.__file__).parent, copy / "llama_cpp", ignore=shutil.ignore_patterns("lib"))
    status, failed = selftest(copy, tmp_path / "home")
    assert status == 1
    assert set(failed) == {"conversion", "engine"}
    assert "install Puna again" in failed["conversion"]


def test_a_data_folder_that_cannot_be_written_is_told_of(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    status, failed = selftest(copy, tmp_path / "file" / "home")
    assert status == 1
    assert str(tmp_path / "file" / "home") in failed["data folder"]


def test_damaged_weights_of_the_guide_are_told_of(copy: Path, tmp_path: Path) -> None:
    weights = copy / "resources" / "guide" / "puna-guide" / "model.safetensors"
    data = bytearray(weights.read_bytes())
    data[len(data) // 2] ^= 1
    weights.write_bytes(data)
    status, failed = selftest(copy, tmp_path / "home")
    assert status == 1
    assert "damaged" in failed["guide"]


def test_a_cut_off_description_of_the_guide_is_told_of(copy: Path, tmp_path: Path) -> None:
    description = copy / "resources" / "guide" / "guide.json"
    description.write_bytes(description.read_bytes()[:40])
    status, failed = selftest(copy, tmp_path / "home")
    assert status == 1
    assert set(failed) == {"guide", "engine"}
    assert "damaged" in failed["guide"]
